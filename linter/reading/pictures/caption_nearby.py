"""Finds words that stand outside a picture's own box and still belong to it: beside it, round it, behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.person_names import is_byline, looks_like_person
from linter.model.agency import Agencies
from linter.reading.article import PROSE, Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import Element, text_in
from linter.reading.pictures.captions.caption_lines import (
    heading_below,
)
from linter.reading.pictures.captions.facts_boxes import is_facts_box
from linter.reading.pictures.captions.lines_beside import named_behind, signed_behind, words_beside
from linter.reading.pictures.captions.plain_captions import plain_lines, says_little
from linter.reading.pictures.captions.set_apart import begins_with_a_clock, is_dated
from linter.reading.pictures.captions.text_beside import captionish, holds_text_beside, is_signed_below
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_of_the_story
from linter.reading.pictures.text_runs import Slot, slots_of
from linter.text.words import length, parted_words

_LABEL = 4  # words of a field's name, and in front of buttons
_LONGEST = 1200  # characters of a container that can still be a picture's; captions end at 458 (measured)


def words_around(
    container: Element, slots: list[Slot], article: Article, sharing: dict[Element, set[str]]
) -> tuple[list[Slot], Element]:
    """Words that stand outside the container but belong to the picture, and the widened container."""
    search = _Search(container, slots, article)
    for box in islice(container.iterancestors(), 7):
        if search.is_complete() or is_more_than_a_picture(box, article, sharing) or not search.widen(box):
            break
    beside = search.beside()
    if not (slots or search.found or beside):
        beside = named_behind(search.container, article, partial(is_more_than_a_picture, sharing=sharing))
    return search.found + beside, search.container


def is_more_than_a_picture(box: Element, article: Article, sharing: dict[Element, set[str]]) -> bool:
    """True for what holds the article, several pictures, or running text."""
    if box.tag in ("body", "html", "main") or box is article.root or box is article.body:
        return True
    return len(sharing.get(box, ())) > 1 or _holds_prose(box, article)


@dataclass(slots=True)
class _Search:
    """A search outwards from a picture: the box that was reached, the picture's own words, those found round it."""

    container: Element
    own: list[Slot]
    article: Article
    found: list[Slot] = field(default_factory=list)
    said: int = -1  # how much the container says, once somebody has to know

    def widen(self, box: Element) -> bool:
        """Go on to the box round the one that was reached, and take its words; False where the search ends there."""
        self.said = _size(self.container, self.article) if self.said < 0 else self.said
        size = _size(box, self.article)
        if size == self.said:
            self.container = box
            return True
        if size - self.said > 3 * _LONGEST:
            return False
        self.said = size
        new = self._new_in(box)
        taken = self._taken(new, box) if sum(len(slot.words) for slot in new) <= _LONGEST else []
        if new and not taken:
            return False
        self.found += _likeliest(taken, new, self._is_captioned(), self.article.agencies)
        self.container = box
        return True

    def is_complete(self) -> bool:
        """True where a caption and a credit are there, so that nothing round them can add to them."""
        return self._is_captioned() and self._is_credited()

    def beside(self) -> list[Slot]:
        """What stands beside the box that was reached: its words where there are none yet, else what is missing."""
        agencies = self.article.agencies
        slots = self.own + self.found
        if not slots:
            return heading_below(self.container, self.article) or words_beside(self.container, self.article)
        if not any(
            slot.kind == "credit" or find_credit(slot.words, agencies) or is_credit(slot.words, agencies)
            for slot in slots
        ):
            beside = words_beside(self.container, self.article)
            credits = [slot for slot in beside if slot.kind == "credit" or is_credit(slot.words, agencies)]
            return credits or signed_behind(self.container, self.article)
        if all(slot.plain_credit(agencies) for slot in slots):
            return [slot for slot in words_beside(self.container, self.article) if not slot.plain_credit(agencies)]
        return []

    def _is_captioned(self) -> bool:
        agencies = self.article.agencies
        return any(not slot.plain_credit(agencies) for slot in self.own + self.found)

    def _is_credited(self) -> bool:
        agencies = self.article.agencies
        return any(slot.plain_credit(agencies) or find_credit(slot.words, agencies) for slot in self.own + self.found)

    def _new_in(self, box: Element) -> list[Slot]:
        """The slots of a box that the boxes in it did not have."""
        round_it = [
            slot
            for slot in slots_in(box, self.article)
            if not self.article.within(slot.element, self.container) or slot.element is box
        ]
        return [slot for slot in round_it if not _known(slot, self.own + self.found)]

    def _taken(self, new: list[Slot], box: Element) -> list[Slot]:
        """Those of a box's slots that belong to the picture."""
        agencies = self.article.agencies
        have = bool(self.own or self.found)
        captioned = self._is_captioned()
        taken = [slot for slot in new if _belongs(slot, box, have, captioned, agencies)]
        if not taken and not have and not any(map(_is_the_storys, new)):
            taken = plain_lines(new, box, agencies)
        if self.article.headline is not None and self.article.within(self.article.headline, box):
            taken = [slot for slot in taken if slot.kind in ("caption", "credit") or is_led_in(slot.words, agencies)]
        facts: bool = bool(taken) and self.article.once("facts", box, is_facts_box, otherwise=False)
        if facts:
            taken = [slot for slot in taken if slot.kind in ("caption", "credit") or is_credit(slot.words, agencies)]
        if self._is_credited():
            taken = [slot for slot in taken if not slot.plain_credit(agencies)]
        return taken


def _likeliest(taken: list[Slot], new: list[Slot], captioned: bool, agencies: Agencies) -> list[Slot]:
    """Where the names call one slot the caption, others that nothing names are not; a plain line in front of a
    credit is its caption."""
    if any(slot.kind == "caption" for slot in taken):
        return [slot for slot in taken if slot.kind or is_credit(slot.words, agencies)]
    if taken and all(slot.plain_credit(agencies) for slot in taken):
        first, last = new.index(taken[0]), new.index(taken[-1])
        if first > 0 and _is_line(new[first - 1], agencies):
            return [new[first - 1], *taken]
        if last + 1 < len(new) and _is_line(new[last + 1], agencies) and not captioned:
            return [*taken, new[last + 1]]
    return taken


def _is_line(slot: Slot, agencies: Agencies) -> bool:
    return (
        not slot.kind
        and slot.element.tag != "time"
        and not is_dated(slot.words)
        and length(slot.words) <= 400
        and (not says_little(slot.words) or looks_like_person(slot.words, agencies))
    )


def _size(element: Element, article: Article) -> int:
    """How many characters of words stand below an element, scripts and drawings included."""
    size = article.sizes.get(element)
    if size is None:
        size = article.sizes[element] = len("".join(text_in(element).split()))
    return size


def slots_in(container: Element, article: Article) -> list[Slot]:
    """The slots of a container, cut once for all its pictures."""
    if container not in article.slots:
        article.slots[container] = slots_of(container, article.agencies)
    return article.slots[container]


def _known(slot: Slot, others: list[Slot]) -> bool:
    owners = {(run.owner, run.tail) for other in others for run in other.runs if run.owner is not None}
    return any((run.owner, run.tail) in owners for run in slot.runs if run.owner is not None)


def _holds_prose(element: Element, article: Article) -> bool:
    """True where the element holds running text that is no caption."""
    count = article.holds.get(element, 0)
    if count == 0:
        return False
    if count >= PROSE:
        return True
    if count < len(article.paragraphs) and _ends_in_credit(element, article):
        return False
    text = [found for found in article.paragraphs_in(element) if not captionish(found, element)]
    return any(holds_text_beside(element, found, text, article.agencies) for found in text)


def _ends_in_credit(element: Element, article: Article) -> bool:
    """True for a box whose only words are a caption and the credit that a lead-in or a photographer's name marks."""
    if _size(element, article) > _LONGEST / 2 or next(element.iter("h1", "h2", "h3", "li"), None) is not None:
        return False
    words = joined(runs_of(element))
    found = find_credit(words, article.agencies)
    if found is None or found[0] == 0 or found[1] < len(words):
        return False
    credit = words[found[0] :]
    return is_led_in(credit, article.agencies) or is_signed_below(element, credit, article.agencies)


def _is_the_storys(slot: Slot) -> bool:
    """True for a line that nothing calls a caption and that says when the story was printed, leads on, or opens it."""
    if slot.kind:
        return False
    if slot.element.tag == "time" or is_dated(slot.words) or begins_with_a_clock(slot.words):
        return True
    if is_of_the_story(slot.words) or _is_label(slot.words):
        return True
    said = names(slot.element)
    if said & class_words("story_line") == {"meta"}:
        return said.isdisjoint(class_words("picture"))  # "img-meta" is the picture's
    return not said.isdisjoint(class_words("story_line"))


def _is_label(words: str) -> bool:
    """True for a few words that lead in what is to follow: "Episode teaser image:", the name of a CMS's field."""
    return words[-1:] in tuple(":：") and parted_words(words) <= _LABEL


def _belongs(slot: Slot, parent: Element, have: bool, captioned: bool, agencies: Agencies) -> bool:
    """Whether words in the same box as a picture are its caption or credit."""
    if length(slot.words) > 600:
        return False
    if is_credit(slot.words, agencies) or (slot.kind == "credit" and is_credit(slot.words, agencies, marked=True)):
        return not is_byline(slot.words, agencies)
    if slot.kind == "caption":
        return not captioned
    if have or _is_the_storys(slot):
        return False
    if slot.kind == "perhaps":
        return not names(parent).isdisjoint(class_words("picture")) and is_credit(slot.words, agencies, marked=True)
    if slot.element.tag in ("em", "i", "small", "figcaption") or captionish(slot.element, parent):
        return True
    pictured = not names(parent).isdisjoint(class_words("picture"))
    return (pictured or find_credit(slot.words, agencies) is not None) and length(slot.words) <= 400
