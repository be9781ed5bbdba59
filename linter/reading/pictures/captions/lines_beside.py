"""Finds the words in the element next to a picture's box, or before it, that are plainly its caption or its credit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice

from linter.credits.detection import is_credit
from linter.credits.person_names import bears_given_name, names_a_person
from linter.reading.article import Article
from linter.reading.html.tree import Element, text_in
from linter.reading.pictures.addresses import hands_on
from linter.reading.pictures.captions.alternative_words import describes
from linter.reading.pictures.captions.caption_lines import (
    ends_in_led_credit,
    is_captioned_by,
    is_defined,
    line_above,
    stands_before_credit,
)
from linter.reading.pictures.captions.set_apart import is_set_apart
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.text_runs import HEADINGS, Slot, slots_of
from linter.text.words import parted_words

_SHOWN = ("iframe", "video", "object", "embed")  # what has words of its own below it
_BUTTONS = 12  # in a row of links to share a page
_BOXES = 4  # round a picture with labels on it
_LINES = ("p", "div", "span", "figcaption", "small")
_HOUSE = 4  # words of a house's name behind a slash
_LABEL = 4  # words in front of buttons


def words_beside(container: Element, article: Article) -> list[Slot]:
    """Words in the next element, or the one before, where it is plainly a caption or a credit."""
    agencies = article.agencies
    found: list[Slot] = []
    at = container
    for _ in range(3):
        nearby = at.getnext()
        shared = False
        for _ in range(2):
            if nearby is not None and not found and is_to_share(nearby):
                nearby, shared = nearby.getnext(), True
            if nearby is None or not isinstance(nearby.tag, str) or nearby.tag in _SHOWN:
                break
            line = _cell_of(nearby)
            if _is_in_a_sentence(line, at):
                break
            if shared and says_something(nearby) and names(nearby).isdisjoint(class_words("caption")):
                break
            said = is_captioned_by(line, article) or (line.tag not in HEADINGS and describes(line, at))
            said = said or (not found and (is_defined(line, at) or stands_before_credit(line, article)))
            if line.tag == "td":
                said = said or (line is not nearby and ends_in_led_credit(line, agencies))
            apart = (line.tag != "td" or line is not nearby) and is_set_apart(line, at, article)
            slots = slots_of(line, agencies) if said or apart else []
            if not slots:
                if next(nearby.iter("img"), None) is not None or says_something(nearby):
                    break
                nearby = nearby.getnext()
                continue
            called = any(slot.kind == "caption" for slot in slots)  # then what is called nothing is none
            found += [slot for slot in slots if slot.kind or not called or is_credit(slot.words, agencies)]
            nearby = nearby.getnext()
        if found or (at.tail and at.tail.strip()):
            break
        parent = at.getparent()
        if parent is None or parent.tag in ("article", "main", "body", "section") or at.getnext() is not None:
            break
        at = parent
    return found or line_above(container, article)


def _is_in_a_sentence(line: Element, at: Element) -> bool:
    """True for words set in italics or small in the midst of text that begins behind a picture: a title, a stress."""
    before, behind = (at.tail or "").strip(), (line.tail or "").strip()
    return line.getprevious() is at and any(map(str.isalpha, before)) and any(map(str.isalpha, behind))


def signed_behind(container: Element, article: Article) -> list[Slot]:
    """The paragraph of nothing but a person, a slash and a house right behind a captioned picture in the text.

    Syndicated stories have credits so: "Jo Lee/Icon Arts". Above the text such a line is the story's byline.
    """
    if not article.first < article.order[container] < article.last:
        return []
    at: Element | None = container
    while at is not None and at.getnext() is None and at.tag in ("a", "figure", "picture", "span"):
        at = at.getparent()
    line = at.getnext() if at is not None and not (at.tail or "").strip() else None
    if line is None or line.tag != "p" or len(line):
        return []
    slots = slots_of(line, article.agencies)
    if len(slots) != 1 or not _is_signature(slots[0].words, article):
        return []
    return [replace(slots[0], kind="credit")]


def _is_signature(words: str, article: Article) -> bool:
    person, slash, house = words.partition("/")
    named = house.split()
    if not slash or not 0 < len(named) <= _HOUSE or words[-1] in ".:;,?!" or "/" in house or len(person.split()) < 2:
        return False
    known = bears_given_name(person.strip()) and names_a_person(person, article.agencies)
    return known and all(name[:1].isupper() for name in named) and is_credit(words, article.agencies, marked=True)


def _cell_of(row: Element) -> Element:
    """The one cell of a table's row, as letters to readers are laid out; any other element itself."""
    alone = row.tag == "tr" and len(row) == 1 and row[0].tag == "td"
    return row[0] if alone else row


def named_behind(container: Element, article: Article, is_more: Callable[[Element, Article], bool]) -> list[Slot]:
    """The line right behind a box with one picture and some labels in it, whose name calls it a caption.

    Labels stand on a picture ("1", "The lamp"), and are none of its words.
    """
    at = container
    for box in islice(container.iterancestors(), _BOXES):
        behind = at.getnext()
        if behind is not None and isinstance(behind.tag, str) and at is not container:
            named = behind.tag in _LINES and not names(behind).isdisjoint(class_words("caption"))
            pictured = next(behind.iter("img", "figure"), None) is not None
            return slots_of(behind, article.agencies) if named and not pictured else []
        if is_more(box, article):
            return []
        at = box
    return []


def is_to_share(box: Element) -> bool:
    """True for a row of buttons that hand the page on to other sites: it may part picture and caption."""
    if not isinstance(box.tag, str) or box.tag in ("img", "figure", "p"):
        return False
    links = list(islice(box.iter("a"), _BUTTONS))
    if not any(hands_on(link.get("href")) for link in links):
        return False
    own = parted_words(text_in(box)) - sum(parted_words(text_in(link)) for link in links)
    return own <= _LABEL  # "Share this:"


def says_something(element: Element) -> bool:
    """True where words stand in an element."""
    return any(words.strip() for words in element.itertext())
