"""Finds pictures that no image element gives an address: pasted into the page, painted by a style, left to a script."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from linter.credits.detection import find_credit, is_credit
from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import picture_key
from linter.reading.pictures.candidates import ICON, Picture, in_reach, size_of
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.lazy_loading import address, is_left_open, is_no_address, is_real
from linter.reading.pictures.unloaded import background_files, stated_addresses
from linter.text.file_names import PHOTOGRAPHS, ending_in
from linter.text.words import parted_words

_IMAGES = ("img", "amp-img")
_APART = frozenset({"figcaption", "noscript", "template", "button"})
_OTHER = ("iframe", "video", "audio", "object", "embed", "canvas", "table", "blockquote", "amp-iframe", "amp-video")
_PIXEL = 2  # a stand-in's size says nothing of the picture's
_DRAWN_AT_ONCE = 2000  # characters of an address; no stand-in has so many
_MANY = 200  # elements of a figure; one with more is made by a program
_BOXES = ("div", "section", "header", "span", "a")
_LARGE = 300  # pixels; stand-ins of so large a size are loaded over by a script, or stand beside the picture
_NEAR = 3  # boxes round a picture, or behind a painted one, in which its words stand
_FILE = lazy(rf"^[^\s{{}}<>\[]+{ending_in(*PHOTOGRAPHS)}(?:$|[?#])", re.I)
_INSIDE = lazy(r"\s*data:image/(?!svg)", re.I)
_PHOTOGRAPH = (
    8000  # characters of such an address: blurred stand-ins have up to 3,000, pasted photographs 20,000 and more
)


def inline_pictures(article: Article, pictures: Sequence[Picture]) -> Iterator[Picture]:
    """A picture for each photograph that was pasted into the page, and one for each captioned figure that holds an
    image, and none of the pictures that were found."""
    found = [*pictures, *_pasted(article, pictures)]
    found += _painted(article, found)
    found += _named_as_stand_ins(article, found)
    found += _without_address(article, found)
    yield from found[len(pictures) :]
    shown = {at for each in found for at in _figures_round(each.element)}
    for figure in article.by_tag.get("figure", ()):
        if figure in shown or not in_reach(figure, article):
            continue
        inside = list(islice(figure.iterdescendants("*"), _MANY))
        captions = [at for at in inside if at.tag == "figcaption" and _owner(at) is figure]
        images = [at for at in inside if at.tag in _IMAGES and _owner(at) is figure and _may_be_a_picture(at, figure)]
        if not images or not any(joined(runs_of(each)) for each in captions) or _is_filled_otherwise(inside, images):
            continue
        yield _made(images[0], [at for at in (figure, *inside) if at.tag not in _IMAGES])


def _pasted(article: Article, pictures: Sequence[Picture]) -> Iterator[Picture]:
    """The photographs whose bytes stand in the page: what browsers show at once, with a caption or without."""
    found = {each.element for each in pictures}
    for_others = {each.element.getparent() for each in pictures if each.in_noscript}
    for tag in _IMAGES:
        for image in article.by_tag.get(tag, ()):
            src = image.get("src") or ""
            if len(src) < _PHOTOGRAPH or not _INSIDE.match(src) or image in found or not in_reach(image, article):
                continue
            # Where readers without scripts get a picture beside it, it stands in for that one.
            if _may_be_a_picture(image, article.root) and not any(at in for_others for at in image.itersiblings()):
                from hashlib import sha256  # OpenSSL, which takes 2 ms to load

                key = sha256(src.encode("utf-8", "surrogatepass")).hexdigest()
                yield Picture(image, (), frozenset({f"inline:{key}"}), False, *size_of(image))


def _painted(article: Article, pictures: Sequence[Picture]) -> Iterator[Picture]:
    """The photographs that a style paints behind an empty box, right in front of a credit that calls itself one.

    Without such words a background is decoration. Figures with one are found elsewhere.
    """
    shown = {at for each in pictures for at in (each.element, *islice(each.element.iterancestors(), _NEAR))}
    last = max(article.first, article.last_of(article.root))  # behind it none is in reach
    for tag in _BOXES:
        every = article.by_tag.get(tag, [])
        for box in every[: bisect_right(every, last, key=article.order.__getitem__)]:
            urls = background_files(box) if box.get("style") else []
            if not urls or box in shown or not in_reach(box, article) or joined(runs_of(box)):
                continue
            if next(_figures_round(box), None) is not None or not names(box).isdisjoint(class_words("scripted")):
                continue
            if box.getprevious() in shown:
                continue  # a picture's blurred copy, with the picture's own words behind it
            behind = takewhile(lambda at: at not in shown, islice(box.itersiblings(), _NEAR))
            if any(_is_credited(at, article) for at in behind):
                keys = frozenset(key for url in urls if (key := picture_key(url)))
                yield Picture(box, tuple(urls), keys, False, loaded=False)


def _named_as_stand_ins(article: Article, pictures: Sequence[Picture]) -> Iterator[Picture]:
    """The photographs whose address is as those of stand-ins are: loading-bay.jpg.

    They are large, the only picture in their box, with nothing for a script to load, and right in front of a credit.
    """
    shown = {at for each in pictures for at in (each.element, *islice(each.element.iterancestors(), _NEAR))}
    for image in article.by_tag.get("img", ()):
        if image.getparent() in shown:
            continue
        src = address(image.get("src") or "")
        if is_real(src) or not _FILE.search(src) or max(size := size_of(image)) < _LARGE:
            continue
        if any(key.startswith("data-") or key == "srcset" for key in image.attrib) or not in_reach(image, article):
            continue
        if any(_is_credited(at, article) for at in islice(image.itersiblings(), _NEAR)):
            yield Picture(image, (src,), frozenset(), False, *size, loaded=False)


def _without_address(article: Article, pictures: Sequence[Picture]) -> Iterator[Picture]:
    """The pictures that have no address, as an editor or a template left them, and a caption that is called one."""
    shown = {at for each in pictures for at in (each.element, *islice(each.element.iterancestors(), _NEAR))}
    for tag in _IMAGES:
        for image in article.by_tag.get(tag, ()):
            if not is_no_address(image.get("src") or "") or image.getparent() in shown or not in_reach(image, article):
                continue
            if not _may_be_a_picture(image, article.root) or next(_figures_round(image), None) is not None:
                continue
            if any(not names(at).isdisjoint(_layers()) for at in islice(image.iterancestors(), _NEAR)):
                continue  # a script fills it when somebody opens it
            if any(_is_captioned(at) for at in _behind(image, article)):
                yield Picture(image, (), frozenset(), False, *size_of(image), loaded=False)


def _behind(image: Element, article: Article) -> Iterator[Element]:
    """What stands right behind an image, and behind the boxes that hold nothing but it."""
    for at in (image, *islice(image.iterancestors(), _NEAR)):
        if at is article.root or at is article.body or article.holds.get(at):
            return
        if at is not image and (next(at.iter("figcaption"), None) is not None or len(list(islice(_all(at), 2))) > 1):
            return
        yield from takewhile(lambda each: next(_all(each), None) is None, islice(at.itersiblings(), _NEAR))


def _all(box: Element) -> Iterator[Element]:
    return box.iter(*_IMAGES) if isinstance(box.tag, str) else iter(())


def _layers() -> frozenset[str]:
    return class_words("layer", "other_state")


def _is_captioned(element: Element) -> bool:
    """True for words in an element that its names make a caption."""
    return not names(element).isdisjoint(class_words("caption")) and parted_words(joined(runs_of(element))) > 1


def _is_credited(element: Element, article: Article) -> bool:
    """True for words with a credit in an element that its names make a caption or a credit."""
    if names(element).isdisjoint(class_words("caption", "credit")):
        return False
    words = joined(runs_of(element))
    return is_credit(words, article.agencies) or find_credit(words, article.agencies) is not None


def _figures_round(element: Element) -> Iterator[Element]:
    return (at for at in islice(element.iterancestors(), DEEPEST) if at.tag == "figure")


def _owner(element: Element) -> Element | None:
    """The nearest figure round an element that has a caption of its own."""
    round_it = list(_figures_round(element))
    captioned = (at for at in round_it if next(at.iterchildren("figcaption"), None) is not None)
    return next(captioned, round_it[0] if round_it else None)


def _may_be_a_picture(image: Element, figure: Element) -> bool:
    """False for an icon, by its size, and for what stands in the caption or in something to press."""
    for at in islice(image.iterancestors(), DEEPEST):
        if at is figure:
            break
        if at.tag in _APART:
            return False
    return not _PIXEL < max(size_of(image)) <= ICON and names(image).isdisjoint(class_words("icon"))


def _is_filled_otherwise(inside: Sequence[Element], images: Sequence[Element]) -> bool:
    """True where a player, a table or an embed is what the caption speaks of, or a script is to draw something."""
    if any(at.tag in _OTHER for at in inside):
        return True
    drawn = any(len(src) > _DRAWN_AT_ONCE or is_left_open(src) for src in (at.get("src") or "" for at in images))
    return not drawn and any(
        not names(at).isdisjoint(class_words("scripted")) for at in (inside[0].getparent(), *inside)
    )


def _made(image: Element, others: Sequence[Element]) -> Picture:
    urls = tuple(dict.fromkeys(url for at in others for url in stated_addresses(at)))
    keys = frozenset(key for url in urls if (key := picture_key(url)))
    width, height = size_of(image)
    small = max(width, height) <= _PIXEL
    return Picture(image, urls, keys, False, *((0, 0) if small else (width, height)), loaded=False)
