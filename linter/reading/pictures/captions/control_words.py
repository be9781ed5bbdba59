"""Tells the words of a caption from those of the page's controls that stand among them: toggles, hidden labels."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.model.agency import Agencies
from linter.reading.html.text_nodes import BLOCK, joined, runs_of
from linter.reading.html.tree import Element
from linter.reading.pictures.class_names import names, split
from linter.reading.pictures.class_vocabulary import attribute_names, class_words
from linter.reading.pictures.interface_words import is_control, is_press, is_toggle

_INLINE = frozenset({"a", "span", "i", "b", "em", "strong", "small", "u", "font"})
_PRESSED = frozenset({"a", "span", "small"})  # what sets a word off by its look alone is no control
_SIGNS = ("i", "span", "svg", "em")
_NO_SIGN = frozenset({"video", "film"})
_ENOUGH = 300  # characters of a line that tell how it ends
_SENTENCE = 4  # words; a control says fewer, or says what it does
_MANY = 100  # elements of a figcaption; one with more is made by a program
_DENSE = 8  # letters, in scripts that put no blank between words
_FULL_STOPS = (".", "!", "?", "…", "。", "！", "？")
_STOPS = '.!?…。！？)]}）】”’"»|'
_ROUND = " \t\n\r\xa0.…,:;|>»›→▸▾▼+[]()-–—"


@lru_cache(maxsize=2048)
def names_a_credit(words: str) -> bool:
    """True for a label that names what follows as a credit: "Image source,", "Photo credit", "Credit..."."""
    said = [word.strip(_ROUND).lower() for word in words.split()]
    if not 0 < len(said) < 4 or words.rstrip()[-1:] == ":":
        return False
    credit = class_words("credit", "credit_label")
    return not credit.isdisjoint(said) and (credit | class_words("picture")).issuperset(said)


def is_glued(label: str, name: str) -> bool:
    """True where a name behind a label would be read as one word with it."""
    return name[:1].isalnum() and (label[-1:].isalnum() or label[-1:] == ",")


def is_switch(element: Element, agencies: Agencies) -> bool:
    """True for a toggle behind the end of a line: what it says ("more") is no part of the caption, nor an icon's name.

    A word that a sentence runs through is a word of the desk, however the page marks it up: a link, a button, a tip.
    """
    if is_ligature(element):
        return True
    if element.tag not in _PRESSED or len(element) > 1:
        return False
    own = "".join(islice(element.itertext(), 41))
    if len(own) > 40 or not is_toggle(own.strip(_ROUND)) or not _ends_its_line(element):
        return False
    before = _before(element)
    said = before.rstrip()
    glued = is_glued(before, own)
    if _is_credited(said, agencies):
        return True
    if not (control := _is_control(element)):
        return False
    return glued or not said or said[-1] in _STOPS or (control == "button" and _in_a_box_of_its_own(element))


def is_camera(element: Element) -> bool:
    """True for the sign of a camera, without a word in it, that leads in who took the picture."""
    if element.tag not in _SIGNS:
        return False
    said = names(element) | split((element.text or "") if is_ligature(element) else "")
    if "camera" not in said or not said.isdisjoint(_NO_SIGN):
        return False
    return element.tag == "svg" or is_ligature(element) or not "".join(element.itertext()).strip()


def is_ligature(element: Element) -> bool:
    """True for an icon that a font draws in place of its name: <i class="material-icons">photo_camera</i>."""
    words = (element.text or "").strip()
    if not words or len(element) or not words.replace("_", "").isalnum() or words != words.lower():
        return False
    said = names(element)
    return "material" in said and not said.isdisjoint(("icons", "symbols"))


def is_behind_camera(element: Element, agencies: Agencies) -> bool:
    """True for an inline element with a credit, right behind the sign of a camera."""
    before = element.getprevious()
    if element.tag not in ("span", "a") or before is None or (before.tail or "").strip() or not is_camera(before):
        return False
    return is_credit(joined(runs_of(element)), agencies, marked=True)


def in_a_sentence(element: Element, *, named: bool = False) -> bool:
    """True for words that stand in the middle of a sentence, in an element that marks them up.

    Of what the page has ``named`` a control more is asked: a letter right before it, and a small letter right behind.
    """
    before = _just_before(element).rstrip()
    behind = (element.tail or "").strip()
    if named:
        return before[-1:].isalpha() and behind[:1].islower()
    after = element.getnext()
    goes_on = bool(behind) or (after is not None and after.tag in _INLINE - {"span", "small"})
    return element.tag in _INLINE and goes_on and bool(before) and before[-1] not in _STOPS


def is_lone_caption(element: Element, agencies: Agencies) -> bool:
    """True for a button, or what is named one, that holds all words of a figcaption but its credit, and no control's.

    A site lets readers press the caption itself, to enlarge the picture or to unfold the rest.
    """
    caption = next(element.iterancestors("figcaption"), None)
    if caption is None or next(element.iter("input", "select", "textarea"), None) is not None:
        return False
    words = joined(runs_of(element))
    dense = sum(letter > "\u0e00" for letter in words) >= _DENSE
    said = (
        len(words.split()) >= _SENTENCE
        or dense
        or words[-1:] in _FULL_STOPS
        or find_credit(words, agencies) is not None
    )
    if not words or not said or is_control(words) or is_press(words):
        return False
    if next(islice(caption.iter("*"), _MANY, None), None) is not None:
        return False
    rest = joined(runs_of(caption, lambda at: at is element))
    return not rest.strip(_ROUND) or is_credit(rest, agencies)


def _is_control(element: Element) -> str:
    """Whether an element is there to be pressed ("button"), or is a link that leads nowhere else ("link")."""
    for at in (element, *element):
        if at.get("role") == "button" or any(at.get(name) is not None for name in attribute_names("switch")):
            return "button"
        if any(at.get(name) == "collapse" for name in attribute_names("unfolding")):
            return "button"
    href = (element.get("href") or "").strip().lower()
    return "link" if element.tag == "a" and (not href or href.startswith(("#", "javascript:"))) else ""


def _is_credited(words: str, agencies: Agencies) -> bool:
    """True where the words end in a whole credit, behind which no sentence goes on."""
    found = find_credit(words, agencies) if words else None
    return found is not None and found[1] == len(words) and (found[0] > 0 or is_led_in(words, agencies))


def _ends_its_line(element: Element) -> bool:
    at = element
    while True:
        if (at.tail or "").strip(_ROUND):
            return False
        for after in at.itersiblings():
            if after.tag in BLOCK:
                return True
            if any(text.strip(_ROUND) for text in after.itertext()) or (after.tail or "").strip(_ROUND):
                return False
        parent = at.getparent()
        if parent is None or parent.tag not in _INLINE:
            return True
        at = parent


def _before(element: Element) -> str:
    """The end of the words in front of an element, in its own line."""
    words = ""
    at = element
    while len(words) < _ENOUGH:
        for previous in at.itersiblings(preceding=True):
            words = (previous.tail or "") + words
            if previous.tag in BLOCK:
                return words
            if isinstance(previous.tag, str):
                words = "".join(previous.itertext()) + words
            if len(words) > _ENOUGH:
                return words
        parent = at.getparent()
        if parent is None:
            return words
        words = (parent.text or "") + words
        if parent.tag not in _INLINE:
            return words
        at = parent
    return words


def _just_before(element: Element) -> str:
    previous = element.getprevious()
    parent = element.getparent()
    return (previous.tail if previous is not None else parent.text if parent is not None else "") or ""


def _in_a_box_of_its_own(element: Element) -> bool:
    """True beside another box, with no words of the line between the two."""
    previous = element.getprevious()
    return previous is not None and previous.tag in ("span", "p", "div") and not (previous.tail or "").strip()
