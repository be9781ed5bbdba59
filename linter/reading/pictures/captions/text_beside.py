"""Running text beside a picture, in a box that sets the two side by side: no caption, though it stands in its box."""

from __future__ import annotations

from itertools import islice

from linter.credits.detection import find_credit
from linter.credits.person_names import is_byline
from linter.credits.predicates import ends_with_tail, names_photographer
from linter.credits.vocabulary import photograph_words
from linter.model.agency import Agencies
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import Element, text_in
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.words import length

_LONGEST = 400  # letters of a caption
_BOXES = 3  # between a paragraph and the box that names what it is


def holds_text_beside(box: Element, paragraph: Element, text: list[Element], agencies: Agencies) -> bool:
    """True where a paragraph that nothing makes a caption is text: long, in a box that is no picture's or for both, one
    of several without a credit."""
    words = joined(runs_of(paragraph))
    if length(text_in(paragraph)) > _LONGEST or names(box).isdisjoint(class_words("picture")):
        return True
    if find_credit(words, agencies) is not None:
        return False
    both = any(_is_for_both(at) for at in (paragraph, *islice(paragraph.iterancestors(), _BOXES)))
    return both or (len(text) > 1 and not any(find_credit(joined(runs_of(each)), agencies) for each in text))


def _is_for_both(box: Element) -> bool:
    return not names(box).isdisjoint(class_words("picture_and_text"))


def is_signed_below(paragraph: Element, credit: str, agencies: Agencies) -> bool:
    """True for <p><img><br>The quay. Jo Lee/AP</p>: a line below its paragraph's picture that a photographer signs.

    The picture may stand in a link.
    """
    first = next(paragraph.iterchildren("*"), None)
    if paragraph.tag != "p" or first is None or (paragraph.text or "").strip() or (first.tail or "").strip():
        return False
    behind, pictured = first.getnext(), next(first.iter("img"), None) is not None
    if not pictured or behind is None or behind.tag != "br" or joined(runs_of(first)):
        return False
    first_word = credit.strip(" (").partition(" ")[0].casefold()
    signed = first_word in photograph_words() or ends_with_tail(credit) or names_photographer(credit, agencies)
    return signed and not is_byline(credit, agencies)


def captionish(element: Element, top: Element) -> bool:
    """True for a paragraph that a tag or a name makes a caption, or the source that it begins with."""
    if _begins_with_its_source(element):
        return True
    at: Element | None = element
    while at is not None and at is not top.getparent():
        if at.tag in ("figcaption", "figure", "em", "i", "small") or not names(at).isdisjoint(class_words("caption")):
            return True
        at = at.getparent()
    children = list(element)
    if len(children) != 1 or children[0].tag not in ("em", "i", "small") or (element.text or "").strip():
        return False
    return any(words.strip() for words in children[0].itertext())  # an icon has none


def _begins_with_its_source(element: Element) -> bool:
    """True for <cite>Jo Lee/Icon SMI</cite> The mayor …: a work's title has no slash, and seldom opens a paragraph."""
    first = next(element.iterchildren("*"), None)
    if first is None or first.tag != "cite" or (element.text or "").strip():
        return False
    return len(words := text_in(first)) < 80 and "/" in words
