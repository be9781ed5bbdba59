"""Tells the article's own pictures from teasers, author heads, logos, adverts and icons."""

from __future__ import annotations

import re

from linter.data.markup import class_words
from linter.model import Role
from linter.pages.article import Article
from linter.pages.captions import Words
from linter.pages.hints import names
from linter.pages.images import Picture
from linter.pages.tree import Element
from linter.pages.words import joined

_OUTSIDE = frozenset({"nav", "footer", "form", "dialog", "template"})
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])", re.I)
_SMALL = 110  # pixels; the smallest labelled editorial picture that states its size is wider


def is_editorial(picture: Picture, words: Words, article: Article, sharing: dict[Element, set[str]]) -> bool:
    """True for a picture that belongs to the article."""
    element = picture.element
    has_words = bool(words)
    if _is_small(picture) or _is_drawn(picture, has_words):
        return False
    inside = _below(element, article.root)
    if not inside and not _leads(picture, words, article):
        return False
    for at in element.iterancestors():
        if at is article.root or (at is article.body and not has_words):
            break
        if at.tag in _OUTSIDE or (at.tag == "header" and at.get("role") == "banner"):
            return False
        if at.tag == "aside" and not has_words:
            return False
    if article.whole_page:
        return not _is_furniture(picture, words, article)
    if _is_furniture(picture, words, article) or _links_elsewhere(picture, words, article):
        return False
    number = article.order[element]
    if number > article.last and article.paragraphs and not article.fragment:
        return has_words and words.in_figure and _below(element, article.body)
    return True


def role_of(picture: Picture, words: Words) -> Role:
    if picture.poster:
        return Role.VIDEO_POSTER
    for at in (picture.element, *list(picture.element.iterancestors())[:4]):
        if at.tag == "video" or not names(at).isdisjoint({"video", "jwplayer", "videoplayer"}):
            return Role.VIDEO_POSTER
        if at is words.container:
            break
    said = names(picture.element)
    if not said.isdisjoint({"infographic", "chart", "map", "graphic", "infografik"}):
        return Role.GRAPHIC
    return Role.PHOTO


def _is_small(picture: Picture) -> bool:
    if picture.width and picture.height:
        return max(picture.width, picture.height) <= _SMALL
    return 0 < (picture.width or picture.height) <= 48


def _is_drawn(picture: Picture, has_words: bool) -> bool:
    """Icons and logos are drawings: .svg files, unless a caption makes them a graphic of the article."""
    return not has_words and all(url.split("?")[0].lower().endswith(".svg") for url in picture.urls)


def _leads(picture: Picture, words: Words, article: Article) -> bool:
    """A lead picture in front of the article's own element."""
    number = article.order[picture.element]
    if number > article.first:
        return False
    start = article.order.get(article.headline, 0) if article.headline is not None else 0
    return bool(words) and (words.in_figure or number > start)


def _is_furniture(picture: Picture, words: Words, article: Article) -> bool:
    strong = class_words("teaser") | class_words("furniture")
    portrait = class_words("portrait")
    drop_words = len(words.caption) > 0 and len(words.credit) > 0
    for at in (picture.element, *picture.element.iterancestors()):
        if at is article.root or at is article.body or at.tag == "body":
            return False
        said = names(at)
        if not said:
            continue
        if not said.isdisjoint(strong) and not drop_words and not (words and not said.isdisjoint(class_words("caption"))):
            return True
        if not said.isdisjoint(portrait) and not drop_words:
            return True
    return False


def _links_elsewhere(picture: Picture, words: Words, article: Article) -> bool:
    """True where the picture is the way to another page: it stands in a link, or in a box that is mostly one."""
    for at in picture.element.iterancestors():
        if at is article.root or at is article.body:
            break
        if at.tag == "a" and _goes_away(at.get("href")):
            return not words or _below(words.container, at)
        if at.tag == "article" and at is not article.root and _below(at, article.root) and not words:
            return True
    if words:
        return False
    for at in list(picture.element.iterancestors())[:5]:
        if at is article.root or at is article.body or article.holds.get(at, 0):
            break
        text = "".join(at.itertext()).strip()
        if text:
            linked = sum(len("".join(link.itertext()).strip()) for link in at.iter("a") if _goes_away(link.get("href")))
            return linked * 2 > len(text)
    return False


def _goes_away(href: str | None) -> bool:
    href = (href or "").strip()
    return bool(href) and not href.startswith(("#", "javascript:", "data:")) and not _IMAGE_FILE.search(href)


def _below(element: Element, top: Element) -> bool:
    at: Element | None = element
    while at is not None:
        if at is top:
            return True
        at = at.getparent()
    return False
