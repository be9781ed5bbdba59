"""Cuts the words beside a picture into slots: stretches that one element, or one kind of element, holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from linter.credits.detection import is_credit
from linter.credits.lead_marks import is_lead_in
from linter.model.agency import Agencies
from linter.reading.html.text_nodes import BLOCK, BREAK, SILENT, Run, joined, runs_of
from linter.reading.html.tree import Element, is_within, walk
from linter.reading.pictures.captions.control_words import (
    in_a_sentence,
    is_behind_camera,
    is_camera,
    is_glued,
    is_lone_caption,
    is_switch,
    names_a_credit,
)
from linter.reading.pictures.captions.seams import is_title, kind_of_term, leads_in, sets_apart, signs
from linter.reading.pictures.class_names import is_credit_name, names, split
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_control
from linter.text.words import parted_words

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MARKS = " .,:;|/-–—·•()[]\u200b\ufeff"  # no words, wherever they stand alone
_NO_WORDS = (
    (SILENT - {"math"})
    | HEADINGS
    | frozenset({"button", "video", "audio", "select", "input", "noscript", "nav", "form", "label"})
    | {"annotation", "annotation-xml"}  # what a formula says to programs
)
# What Trix, the editor of Rails, writes into a figcaption until somebody says more (basecamp/trix, config/css.js).
_OF_THE_FILE = frozenset({"attachment__name", "attachment__size", "attachment__progress"})
_SENTENCE = 4  # words behind a credit that are a caption, and no further party
_DOWNLOAD = 6  # words of a link to the file: "Download (2.1 MB)"
_LONE = frozenset({"button", "form", "nav"})
_INVISIBLE = "\u2061\u2062\u2063\u2064"  # the signs of a formula that are only spoken


@dataclass(slots=True)
class Slot:
    """A stretch of words in one place beside a picture.

    ``kind`` is caption, credit, perhaps (a credit, or the article's author) or "" (the names say nothing).
    """

    kind: str
    element: Element
    runs: list[Run] = field(default_factory=list)
    words: str = ""

    def plain_credit(self, agencies: Agencies) -> bool:
        """True where the names call it a credit and nothing else, or the words can be nothing else."""
        return self.kind == "credit" or is_credit(self.words, agencies)


def _label(element: Element, inside: str, agencies: Agencies) -> str | None:
    """What the element's words are: caption, credit, the label round it, or None for words that do not count."""
    tag = element.tag
    if tag in _NO_WORDS and not (tag in HEADINGS and _is_called_credit(element)):
        through = tag == "button" and in_a_sentence(element, named=True)
        return inside if through else "caption" if _is_caption_line(element, agencies) else None
    if (
        tag == "summary"
        and parted_words(told := joined(runs_of(element))) <= _SENTENCE
        and told[-1:] not in tuple(".!?。！？")
    ):
        return None  # "Image information": what unfolds the rest
    if tag == "a" and element.get("download") is not None and parted_words(joined(runs_of(element))) <= _DOWNLOAD:
        return None
    if tag == "mo" and (element.text or "").strip() in _INVISIBLE:
        return None
    if not _OF_THE_FILE.isdisjoint((element.get("class") or "").split()):
        return None
    if tag in ("dt", "dd") and (kind := kind_of_term(element)):
        return kind if tag == "dd" else None
    said = names(element)
    if "-" in tag:  # <news-caption> names itself; <a-lightbox> says nothing of the words in it
        said |= split(tag) & class_words("caption", "credit")
    if tag == "figcaption":
        return "credit" if is_credit_name(said) and said.isdisjoint(class_words("caption")) else "caption"
    if is_switch(element, agencies):
        return None
    if not said.isdisjoint(class_words("interface")) and said.isdisjoint(class_words("caption")):
        if in_a_sentence(element, named=True) or (
            not said.isdisjoint(class_words("pressed")) and is_lone_caption(element, agencies)
        ):
            return inside
        # What is said to those who cannot see may name the credit for all: "Image source,"
        told = "".join(element.itertext()).strip()
        return "label" if inside != "credit" and (names_a_credit(told) or is_lead_in(told)) else None
    if is_credit_name(said):  # byline > author > author-credit names who wrote the story
        by = "author" in said and any("byline" in names(at) for at in islice(element.iterancestors(), 2))
        return None if by else "credit"
    if tag == "cite":
        return "credit"
    perhaps = said & class_words("credit_perhaps")
    if perhaps and not _is_copy(element, perhaps, agencies):
        if inside not in ("caption", "credit"):
            return "perhaps"
        if not perhaps <= names(element.getparent()):  # what the box round it is called too tells no part of it apart
            return "credit"
    if not said.isdisjoint(class_words("caption")):
        return "caption"
    return inside


def _is_called_credit(heading: Element) -> bool:
    """True for a heading that its own name calls a credit and that leads nowhere: <h6 class="credit">."""
    if not is_credit_name(names(heading)) or next(heading.iter("a"), None) is not None:
        return False
    return next(heading.iterancestors("a"), None) is None


def _is_copy(element: Element, perhaps: frozenset[str], agencies: Agencies) -> bool:
    """True for words that a name calls copy and that no credit is made of: in newsrooms that is a text, no right."""
    return perhaps <= class_words("text") and not is_credit(joined(runs_of(element)), agencies, marked=True)


def _is_caption_line(element: Element, agencies: Agencies) -> bool:
    """True for a heading or a label that is a line of a caption: not the way to another story, nor a control's name.

    Also for a button or a form that is all of it.
    """
    if element.tag in _LONE:
        return is_lone_caption(element, agencies)
    if element.tag not in HEADINGS and element.tag != "label":
        return False
    caption = next(element.iterancestors("figcaption"), None)
    if caption is None:
        return False
    if element.tag == "label":
        return next(caption.iter("input", "select", "textarea"), None) is None
    return next(element.iter("a"), None) is None and next(element.iterancestors("a"), None) is None


def slots_of(container: Element, agencies: Agencies) -> list[Slot]:
    """The words below ``container`` in reading order, split where their label or their line changes."""
    cut = _Cut(container, agencies)
    walker = walk(container, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "start":
            if element is not container and not cut.enter(element):
                walker.skip_subtree()
                continue
            cut.add(element, False, element.text)
        elif element is not container:
            if event == "end":
                cut.leave(element)
            cut.add(element, True, element.tail)
    return _spoken(cut.slots)


class _Cut:
    """The slots of a container while its elements are walked: labels and owners of the elements that are open."""

    __slots__ = ("agencies", "container", "labels", "owners", "parted", "slots")

    def __init__(self, container: Element, agencies: Agencies) -> None:
        first = _label(container, "", agencies) if container.tag != "figure" else ""
        self.agencies = agencies
        self.container = container
        self.slots: list[Slot] = []
        self.labels: list[str] = [first or ""]
        self.owners: list[Element] = [container]
        self.parted: list[Element] = []  # left out since; behind the name that a label leads in, another thing begins

    def enter(self, element: Element) -> bool:
        """Open an element; False for one whose words do not count."""
        labels, owners = self.labels, self.owners
        self._break_at(element)
        label = _label(element, labels[-1], self.agencies)
        if label is None or (element.tag == "figure" and self.container.tag in ("figure", "figcaption")):
            self.parted.append(element)
            labels.append(labels[-1])
            owners.append(owners[-1])
            return False
        if label == labels[-1] and self.slots and is_behind_camera(element, self.agencies):
            label = "credit"
        own = label != labels[-1] or element.tag in BLOCK or (element.tag == "span" and sets_apart(element))
        own = own or leads_in(element, self.agencies) or is_title(element) or signs(element, self.agencies)
        labels.append(label)
        owners.append(element if own else owners[-1])
        return True

    def leave(self, element: Element) -> None:
        self.labels.pop()
        self.owners.pop()
        self._break_at(element)

    def add(self, element: Element, tail: bool, string: str | None) -> None:
        """Put the words in an element, or behind it, to those in front of them; white space alone begins nothing."""
        if not string:
            return
        if string.strip():
            if tail and self.slots and is_camera(element) and is_credit(string, self.agencies, marked=True):
                self.slots.append(Slot("credit", self.owners[-1]))
            elif self._begins():
                self.slots.append(Slot(self.labels[-1], self.owners[-1]))
            self.parted.clear()
        if self.slots:
            self.slots[-1].runs.append(Run(element, tail, string))

    def _begins(self) -> bool:
        """True where the next words stand in another element, or are another thing, than those in front of them."""
        slots = self.slots
        if not slots or slots[-1].element is not self.owners[-1] or slots[-1].kind != self.labels[-1]:
            return True
        named = len(slots) > 1 and slots[-2].kind == "label"
        return named and any("".join(each.itertext()).strip() for each in self.parted)

    def _break_at(self, element: Element) -> None:
        if element.tag in BLOCK and self.slots:
            self.slots[-1].runs.append(BREAK)


def _spoken(slots: list[Slot]) -> list[Slot]:
    """The slots that hold words of the desk, not of the page's controls."""
    kept: list[Slot] = []
    opening: list[Run] = []  # a bracket or dash that an element of its own holds belongs to what follows
    for number, slot in enumerate(slots):
        slot.words = slot.words or joined(slot.runs)
        if (slot.kind == "label" or names_a_credit(slot.words)) and _lead_in(slot, slots[number + 1 :]):
            continue
        if slot.kind == "label" or (is_control(slot.words) and not in_a_sentence(slot.element)):
            continue
        if is_lead_in(slot.words):
            opening += slot.runs
            continue
        if slot.words.strip(MARKS):
            slot.runs = opening + slot.runs
            slot.words = joined(slot.runs)
            opening = []
            kept.append(slot)
        elif slot.words in ("(", "[", "/", "|", "–", "—", "-"):
            opening = slot.runs
        elif kept and slot.words:
            kept[-1].runs += slot.runs
            kept[-1].words = joined(kept[-1].runs)
    return kept


def _lead_in(label: Slot, following: list[Slot]) -> bool:
    """Make the words beside a label in an element of its own the credit that it says they are."""
    line = label.element.getparent()
    while line is not None and line.tag == "span" and not line.get("class"):
        line = line.getparent()  # <span role="text"> holds the label and the name
    slot = next((other for other in following if joined(other.runs)), None)
    if slot is None or line is None or not is_within(slot.element, line) or is_control(joined(slot.runs)):
        return False
    if label.element.tag == "dt":
        slot.kind = "credit"  # the term says what the words are, and is none of them
    elif label.kind != "label" or slot.kind != "credit":
        gap = [BREAK] if is_glued(label.words, joined(slot.runs)) else []
        slot.runs = [*label.runs, *gap, *slot.runs]
        slot.words = joined(slot.runs)
        slot.kind = "credit"
    return True
