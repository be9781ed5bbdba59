"""Pictures for readers without scripts that are none of the article: counters, adverts, the picture of a chart."""

from __future__ import annotations

from itertools import islice

from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import goes_away, is_picture_file
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.filters.icons import looks_drawn


def is_a_stand_in(picture: Picture, words: Words, sharing: dict[Element, set[str]]) -> bool:
    """True for a pixel or an advert for readers without scripts, and for what a script draws for the others.

    An advert there is a link round the address of a server, whatever paragraph stands beside it.
    """
    if words:
        return not (words.figcaptions or words.credit) and _is_linked(picture) and not is_picture_file(picture.urls[0])
    alone = len(sharing.get(picture.element.getparent(), ())) <= 1
    counts = not is_picture_file(picture.urls[0]) or (looks_drawn(picture) and not max(picture.width, picture.height))
    return (alone and counts) or _stands_for_a_script(picture.element)


def _is_linked(picture: Picture) -> bool:
    return any(at.tag == "a" and goes_away(at.get("href")) for at in islice(picture.element.iterancestors(), 4))


def _stands_for_a_script(element: Element) -> bool:
    """True for the picture of a chart that a script or a frame beside it draws, for readers without scripts."""
    noscript = next((at for at in islice(element.iterancestors(), DEEPEST) if at.tag == "noscript"), None)
    before = noscript.getprevious() if noscript is not None else None
    return before is not None and before.tag in ("script", "iframe") and bool(before.get("src"))
