"""The steps from a Source to a Page, in their order; the engine's ``open_page`` alone takes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial

from linter.credits.agencies import ours
from linter.model.evidence import Weighed
from linter.model.metadata import Stated
from linter.model.newsroom import Newsroom
from linter.model.page import ImageBlock, Kind, Page, Passage, PictureSeen, Reasons
from linter.model.source import Source
from linter.model.spans import Span
from linter.reading.article import Article, find_article
from linter.reading.collective_credits import read_collective_credits
from linter.reading.html.css_selectors import find_by_css
from linter.reading.html.start_tags import tags_of
from linter.reading.html.swallowed import swallowed
from linter.reading.html.tree import Element, Tree
from linter.reading.metadata import read_metadata
from linter.reading.pictures.blocks import Trace, find_blocks
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.prose import read_byline, read_links, read_prose, read_sign_off
from linter.reading.suppressions import find_allows
from linter.text.words import looks_english


def read(
    source: Source,
    *,
    scope: str = "auto",
    select: str | None = None,
    images: Mapping[str, str] | None = None,
    looks: Callable[[str], str] | None = None,
    ignore: tuple[str, ...] = (),
    language: str = "",
    newsroom: Newsroom | None = None,
) -> Page:
    """Read a page. ``scope`` is auto, article or page; ``select`` a CSS selector for the article.

    ``images`` gives a CMS's own id of a picture by its address: pictures of one id are one picture.
    ``looks`` gives a key by address that pictures share which look alike.

    ``language`` is that of a page that says none itself. ``newsroom`` is what was decided of agencies and names;
    where nothing was, Cutline's own table of agencies counts.

    ``ignore`` are CSS selectors of parts of the page that are left out, as if they were not there.

    Raises BadInput where ``select`` is no selector or finds nothing.
    """
    newsroom = newsroom or Newsroom(ours())
    tree = Tree(source)
    article = find_article(tree, scope, select, newsroom.agencies)
    prose = read_prose(tree, article)
    headline = prose[0].text if prose and prose[0].kind is Kind.HEADLINE else None
    locale = _locale(tree, article) or _code(language)
    language = locale.partition("-")[0]
    trace = Trace()
    find_blocks(tree, article, images, looks, trace)
    for row in trace.kept:
        # Of the block as it is here, not of the row: a circle would keep the page until the collector comes by.
        weighed = partial(_weighed, row.picture, row.words, article, trace.sharing, row.block)
        row.block = replace(row.block, weighed=cache(weighed))
    blocks = tuple(row.block for row in trace.kept)
    byline = read_byline(tree, article)
    uncredited = any(block.credit is None for block in blocks)
    credits = tuple(read_collective_credits(tree, article, blocks, newsroom.agencies)) if uncredited else ()
    page = Page(
        source=source,
        language=language,
        locale=locale,
        headline=headline,
        byline=byline,
        links=read_links(tree, article),
        sign_off=read_sign_off(tree, article, byline),
        collective_credits=credits,
        prose=prose,
        blocks=blocks,
        allows=find_allows(tree),
        fragment=article.fragment,
        stated=Stated(lambda: read_metadata(tree, article)),
        english=language == "en" or (not language and _reads_english(prose, blocks)),
        newsroom=newsroom,
        reasons=Reasons(lambda: _reasons(tree, article, trace)),
        swallowed=tuple(swallowed(tree.text, tags_of(source, tree.text))),
    )
    return _without(page, [tree.element_span(each) for each in find_by_css(tree, ignore)]) if ignore else page


def _reasons(tree: Tree, article: Article, trace: Trace) -> tuple[PictureSeen, ...]:
    from linter.reading.pictures.reasons import find_reasons

    return tuple(find_reasons(tree, article, trace))


def _weighed(
    picture: Picture, words: Words, article: Article, sharing: dict[Element, set[str]], block: ImageBlock
) -> Weighed:
    from linter.reading.pictures.picture_facts import Case
    from linter.reading.pictures.reasons import HowSure

    return HowSure(Case(picture, words, article, sharing), block)


def _without(page: Page, spans: list[Span]) -> Page:
    """The page without the pictures and words that stand within some stretches of its source."""
    if not spans:
        return page

    def stands(where: Span) -> bool:
        return not any(span.covers(where) for span in spans)

    blocks = tuple(block for block in page.blocks if stands(block.where))
    prose = tuple(passage for passage in page.prose if stands(passage.text.where))
    reasons = Reasons(lambda: tuple(_in_force(seen, stands(seen.image.where)) for seen in page.reasons.pictures))
    return replace(page, blocks=blocks, prose=prose, reasons=reasons)


def _in_force(seen: PictureSeen, stands: bool) -> PictureSeen:
    from linter.reading.pictures.reasons import by_the_settings

    return seen if stands else by_the_settings(seen)


def _locale(tree: Tree, article: Article) -> str:
    """The page's language as a two- or three-letter code with what stands behind it (pt-br), or empty."""
    for element in (article.root, *article.root.iterancestors(), tree.root):
        said = element.get("lang") or element.get("xml:lang") or ""
        if code := _code(said):
            return code
    for meta in article.by_tag.get("meta", ()):
        named = meta.get("property") == "og:locale" or (meta.get("http-equiv") or "").lower() == "content-language"
        if named and (code := _code(meta.get("content") or "")):
            return code
    return ""


def _reads_english(prose: tuple[Passage, ...], blocks: tuple[ImageBlock, ...]) -> bool:
    captions = (block.caption.words for block in blocks if block.caption is not None)
    return looks_english(" ".join([*(passage.text.words for passage in prose[:20]), *captions]))


def _code(said: str) -> str:
    hit = re.match(r"\s*[A-Za-z]{2,3}(?:(?:[-_][A-Za-z\d]{1,8})+|(?=[-_]|\s*$))", said)
    return hit.group().strip().lower().replace("_", "-") if hit else ""
