"""Puts pictures and words together: which pictures are the article's, and which blocks are copies of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from linter.credits.find import find_credit, is_credit
from linter.credits.grammar import parse
from linter.model import Credit, Image, ImageBlock, Place, Text
from linter.pages.article import Article
from linter.pages.captions import Words, spoken_span, words_of_picture
from linter.pages.editorial import in_gallery, is_editorial, is_icon, is_plain_teaser, role_of
from linter.pages.hints import names
from linter.pages.images import Picture, find_pictures
from linter.pages.scan import element_end
from linter.pages.tree import Element, Tree, is_within
from linter.pages.words import attribute_text, text_of
from linter.spans import Span


@dataclass(slots=True)
class _Found:
    """One block as it stands on the page, before copies are joined."""

    picture: Picture
    words: Words
    block: ImageBlock


def find_blocks(tree: Tree, article: Article, images: Mapping[str, str] | None = None) -> tuple[ImageBlock, ...]:
    """The article's image blocks in reading order, copies joined. ``images`` gives a CMS's id by address."""
    pictures = [picture for picture in find_pictures(article) if not is_icon(picture)]
    if images:
        _identify(pictures, images)
    sharing = _sharing(pictures)
    found: list[_Found] = []
    for picture in pictures:
        if is_plain_teaser(picture, article):
            continue
        words = words_of_picture(picture, article, sharing)
        if is_editorial(picture, words, article, sharing):
            block = _block(tree, picture, words)
            found.append(_Found(picture, words, replace(block, gallery=in_gallery(picture, sharing))))
    return tuple(row.block for row in _without_copies(found, article))


def _identify(pictures: list[Picture], images: Mapping[str, str]) -> None:
    """A CMS knows which picture is which: its id takes the place of what the addresses tell."""
    for picture in pictures:
        picture.identity = next((images[url] for url in picture.urls if url in images), "")
        if picture.identity:
            picture.keys = frozenset({f"id:{picture.identity}"})


def _sharing(pictures: list[Picture]) -> dict[Element, set[str]]:
    """Which different pictures each element holds."""
    sharing: dict[Element, set[str]] = {}
    for number, picture in enumerate(pictures):
        own = min(picture.keys, default=f"#{number}")
        for at in picture.element.iterancestors():
            sharing.setdefault(at, set()).add(own)
    return sharing


def _block(tree: Tree, picture: Picture, words: Words) -> ImageBlock:
    element = picture.element
    caption, credit = _texts(tree, words, element.get("alt") or "")
    image = Image(
        Place(partial(tree.tag_span, element)),
        picture.urls,
        attribute_text(tree, element, "alt"),
        picture.keys,
    )
    empty = None
    if words.empty is not None and caption is None:
        empty = Place(partial(_whole_span, tree, words.empty))
    return ImageBlock(image, caption, credit, role_of(picture, words), empty_caption=empty)


def _texts(tree: Tree, words: Words, alt: str) -> tuple[Text | None, Credit | None]:
    caption = text_of(tree, words.caption) if words.caption else None
    credit = text_of(tree, words.credit) if words.credit else None
    if caption is not None:
        start, end = spoken_span(caption.words)
        caption = caption.part(start, end) if (start, end) != (0, len(caption)) else caption
    if caption is not None and credit is None:
        # The alternative text often is the caption alone: what follows it then is the credit.
        said = " ".join(alt.split())
        if len(said) > 8 and caption.words.startswith(said) and _follows(caption.words[len(said) :]):
            return caption.part(0, len(said)), parse(caption.part(len(said)))
        if is_credit(caption.words):
            return None, parse(caption)
        found = find_credit(caption.words)
        if found:
            start, end = found
            credit = caption.part(start, end)
            rest = caption.part(0, start) if start else caption.part(end)
            caption = rest if rest.words.strip(" .,:;|/-–—") else None
    if caption is not None and not caption.words:
        caption = None
    return caption, parse(credit) if credit is not None and credit.words else None


def _follows(rest: str) -> bool:
    """True for a credit that stands apart from what goes before."""
    return rest[:1] in " (/|[（" and is_credit(rest)


def _whole_span(tree: Tree, element: Element) -> Span:
    tag = tree.start_tag(element)
    if tag is None:
        return tree.tag_span(element)
    return Span(tag.start, element_end(tree.text, tag))


def _without_copies(found: list[_Found], article: Article) -> list[_Found]:
    """Join the blocks that are one picture for another device, without scripts, or in a lightbox."""
    kept: list[_Found] = []
    for row in found:
        for number, other in enumerate(kept):
            if _is_copy(row, other, article):
                kept[number] = _joined(other, row)
                break
        else:
            kept.append(row)
    return kept


def _is_copy(row: _Found, other: _Found, article: Article) -> bool:
    if not row.picture.keys & other.picture.keys:
        return False
    if row.picture.in_noscript != other.picture.in_noscript:
        return True
    if row.words.container is other.words.container:
        return True
    if _in_lightbox(row) != _in_lightbox(other):
        return True
    a, b = row.picture.element, other.picture.element
    if a.getparent() is b.getparent():
        return True
    same = _said(row) == _said(other) or not _said(row) or not _said(other)
    outside = not (article.first <= article.order[a] <= article.last) and not is_within(a, article.body)
    return same and outside and article.order[a] > article.last


def _said(row: _Found) -> str:
    return row.block.caption.words.casefold() if row.block.caption else ""


def _in_lightbox(row: _Found) -> bool:
    """True inside a layer that opens over the page."""
    return any(
        at.tag == "dialog" or names(at) & {"lightbox", "modal", "overlay", "dialog", "fixed", "fullscreen", "popup"}
        for at in row.picture.element.iterancestors()
    )


def _joined(kept: _Found, copy: _Found) -> _Found:
    first, second = kept.block, copy.block
    urls = tuple(dict.fromkeys(first.image.urls + second.image.urls))
    image = replace(first.image, urls=urls, keys=first.image.keys | second.image.keys)
    block = replace(
        first,
        image=image,
        caption=first.caption or second.caption,
        credit=first.credit or second.credit,
        copies=first.copies + second.copies + 1,
        empty_caption=first.empty_caption if not second.caption else None,
    )
    return _Found(kept.picture, kept.words, block)
