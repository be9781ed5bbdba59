"""Finds every picture on a page, with all the addresses it has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import apart_by, picture_key, whole_path
from linter.reading.pictures.class_vocabulary import attribute_names
from linter.reading.pictures.lazy_loading import address, addresses, is_real
from linter.reading.pictures.unloaded import unloaded_picture

_TAGS = frozenset({"figure", "img", "amp-img", "amp-anim", "image", "video", "picture"})
_WP_IMAGE = lazy(r"\bwp-image-(\d+)\b")
_STYLE_SIZE = lazy(r"(?<![\w-])(width|height)\s*:\s*(\d{1,5})px", re.I)
_DIGITS = lazy(r"\s*(\d{1,5})(?![\d.]*\s*%)")  # a share of the column says nothing of its size
_RATIOS = frozenset({(16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (21, 9), (5, 4), (4, 5), (2, 1)})
ICON = 48  # pixels; what is no larger is an icon
_LARGEST_HEAD = 400  # pixels of a side; of an author's head that is no square
_NOWHERE = frozenset({"template", "head"})
_FAR = _NOWHERE | {"nav", "footer"}


@dataclass(slots=True, eq=False)
class Picture:
    """An image element, the picture element round it, and every address of it."""

    element: Element
    urls: tuple[str, ...]
    told: frozenset[str] | None  # its keys, once somebody has asked
    in_noscript: bool
    width: int = 0
    height: int = 0
    poster: bool = False
    loaded: bool = True  # False where a script is to put the picture there
    identity: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """What the same picture has at another address, too; two in five are icons, whose keys nobody asks for."""
        if self.told is None:
            found = (key for url in self.urls if (key := picture_key(url)))
            self.told = frozenset((*found, *_media_id(self.element)))
        return self.told

    @keys.setter
    def keys(self, keys: frozenset[str]) -> None:
        self.told = keys


def find_pictures(article: Article, *, everywhere: bool = False) -> list[Picture]:
    """Every picture with at least one real address, inside the article or in front of its text, in reading order.

    With ``everywhere`` also those in menus, footers and behind the article.
    """
    found = []
    for tag, all_of_tag in article.by_tag.items():
        if tag not in _TAGS and "-" not in tag:
            continue
        if tag == "figure":
            empty = [(figure, made) for figure in all_of_tag if (made := _unloaded(figure, article.agencies))]
            found += [made for figure, made in empty if everywhere or in_reach(figure, article)]
            continue
        elements = [found for found in all_of_tag if everywhere or in_reach(found, article)]
        if tag in ("img", "amp-img", "amp-anim", "image"):
            found += [made for element in elements if (made := _picture(element))]
        elif tag == "video":
            found += [made for element in elements if (made := _poster(element))]
        elif tag == "picture":
            found += [
                made
                for element in elements
                if next(element.iter("img", "amp-img"), None) is None and (made := _picture(element))
            ]
        elif "-" in tag and ("im" in tag or "photo" in tag or "picture" in tag):
            found += [
                made
                for element in elements
                if next(element.iter("img", "amp-img", "picture"), None) is None and (made := _picture(element))
            ]
    found.sort(key=lambda picture: article.order[picture.element])
    return found


def tell_apart(pictures: list[Picture]) -> None:
    """Where pictures with other alternative texts in other folders share a key, the file's name is the site's own."""
    seen: dict[str, tuple[set[str], set[str]]] = {}
    for picture in pictures:
        alt = (picture.element.get("alt") or "").strip()
        folder = whole_path(picture.urls[0]).rpartition("/")[0] if picture.urls else ""
        for key in picture.keys:
            alts, folders = seen.setdefault(key, (set(), set()))
            alts.add(alt)
            folders.add(folder)
    _drop_stand_ins(pictures)
    _by_time_and_shape(pictures)
    shared = {key for key, (alts, folders) in seen.items() if len(alts - {""}) > 1 and len(folders) > 1}
    if shared:
        for picture in pictures:
            if picture.keys & shared:
                picture.keys = frozenset(whole_path(url) for url in picture.urls)


def _by_time_and_shape(pictures: list[Picture]) -> None:
    """Addresses that differ in a moment or in a small size's shape are two pictures': a web camera's, two tiles'."""
    told: dict[str, list[tuple[Picture, set[str]]]] = {}
    for picture in pictures:
        own: dict[str, set[str]] = {}
        for url in picture.urls:
            if (mark := apart_by(url)) and (key := picture_key(url)) in picture.keys:
                own.setdefault(key, set()).add(mark)
        for key, marks in own.items():
            told.setdefault(key, []).append((picture, marks))
    for key, rows in told.items():
        if len(set[str]().union(*(marks for _, marks in rows))) > 1:
            for picture, marks in rows:
                picture.keys = picture.keys - {key} | {f"{key} {mark}" for mark in marks}


def _drop_stand_ins(pictures: list[Picture]) -> None:
    """An address that three pictures share, each of which has one of its own too, stands in until those are loaded."""
    if len(pictures) < 3:
        return
    count = Counter(key for picture in pictures for key in picture.keys)
    common = {key for key, times in count.items() if times > 2}
    sharing: dict[str, list[Picture]] = {}
    for picture in pictures if common else ():
        for key in picture.keys & common:
            sharing.setdefault(key, []).append(picture)
    for key in common:
        with_own = [row for row in sharing[key] if any(count[other] == 1 for other in row.keys)]
        if len(with_own) > 2:
            for picture in with_own:
                picture.keys -= {key}


def in_reach(element: Element, article: Article) -> bool:
    """False for pictures in menus and footers, and for those that stand outside the article behind its beginning."""
    for at in (element, *islice(element.iterancestors(), DEEPEST)):
        if at is article.root:
            return True
        if at.tag in (_NOWHERE if article.alone else _FAR) and at not in article.unclosed:
            return closes_the_article(element, at, article)
    if article.within(element, article.root):
        return True
    return not article.whole_page and article.order[element] < article.first


def closes_the_article(element: Element, footer: Element, article: Article) -> bool:
    """True in a captioned figure in the footer of the article itself, behind its text and in front of the page's."""
    if footer.tag != "footer":
        return False
    above = [element, *islice(element.iterancestors(), DEEPEST)]
    figure = next((at for at in above if at.tag in ("figure", "footer")), footer)
    holder = next((at for at in above[above.index(footer) :] if at.tag in ("article", "aside", "nav")), None)
    return (
        figure.tag == "figure"
        and next(figure.iter("figcaption"), None) is not None
        and holder is not None
        and holder.tag == "article"
        and bool(article.holds.get(holder))
    )


def _picture(element: Element) -> Picture | None:
    urls: dict[str, None] = {}
    for value in addresses(element):
        urls.setdefault(value)
    in_noscript = False
    for at in islice(element.iterancestors(), DEEPEST):
        tag = at.tag
        if tag == "picture":
            for source in at.iter("source"):
                for value in addresses(source):
                    urls.setdefault(value)
        elif tag == "noscript":
            in_noscript = True
        elif tag in ("template", "head"):
            return None
    if element.tag == "picture":
        for source in element.iter("source"):
            for value in addresses(source):
                urls.setdefault(value)
    if not urls:
        return None
    return Picture(element, tuple(urls), None, in_noscript, *size_of(element))


def _unloaded(figure: Element, agencies: Agencies) -> Picture | None:
    """The picture of a figure that has none yet."""
    found = unloaded_picture(figure, agencies)
    if found is None:
        return None
    keys = frozenset(key for url in found[1] if (key := picture_key(url)))
    return Picture(found[0], tuple(found[1]), keys, False, loaded=False)


def _media_id(element: Element) -> Iterator[str]:
    """The id that a CMS writes beside a picture, the same for each of its sizes: WordPress's wp-image-123."""
    if hit := _WP_IMAGE.search(element.get("class") or ""):
        yield f"media:{hit[1]}"
    for name in attribute_names("media_id"):
        if (value := element.get(name)) and 2 < len(value.strip()) <= 64:
            yield f"media:{value.strip().casefold()}"


def _poster(element: Element) -> Picture | None:
    url = address(element.get("poster") or "")
    if not url or not is_real(url):
        return None
    key = picture_key(url)
    return Picture(element, (url,), frozenset({key} if key else ()), False, poster=True)


def size_of(element: Element) -> tuple[int, int]:
    """The width and height that an element states, in attributes or in its style; no size where it is a ratio."""
    said = element.get("style")
    style = dict(_STYLE_SIZE.findall(said)) if said else {}
    width, height = (_number(element.get(name) or style.get(name)) for name in ("width", "height"))
    return (0, 0) if (width, height) in _RATIOS else (width, height)


def is_cut_as_photograph(element: Element) -> bool:
    """True for an image that states the size of a photograph, and is no square as heads of authors are cut."""
    width, height = size_of(element)
    return max(width, height) > _LARGEST_HEAD and width != height


def _number(value: str | None) -> int:
    digits = _DIGITS.match(value) if value else None
    return int(digits[1]) if digits else 0


def outermost(picture: Picture) -> Element:
    """The picture with the wrappers that hold nothing else; a picture element may hold words, by mistake."""
    at = picture.element
    for parent in islice(at.iterancestors(), DEEPEST):
        wraps = parent.tag in ("picture", "source", "amp-img")
        if wraps:
            wraps = next(parent.iter("figcaption", "div", "p", "span"), None) is None
        elif parent.tag == "a":
            wraps = len(parent) == 1 and not (parent.text or "").strip()
        if not wraps:
            break
        at = parent
    return at
