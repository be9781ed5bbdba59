"""What speaks for and against a line of text near a picture being its caption or credit: the lines, and their facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby, islice

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.person_names import is_byline
from linter.model.agency import Agencies
from linter.reading.html.text_nodes import BLOCK, Run, joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.caption_nearby import is_more_than_a_picture, slots_in
from linter.reading.pictures.captions.alternative_words import plain, says_the_alt
from linter.reading.pictures.picture_facts import Case
from linter.reading.pictures.text_runs import HEADINGS, Slot, slots_of
from linter.text.words import parted_words

_BOXES = 7  # round a picture, as far as reading looks for its words
_NEXT = 2  # elements behind the box, as far as reading looks there
_LONG = 600
_SHORT = 3  # words
_MOST = 40  # lines of one picture


@dataclass(slots=True)
class Line:
    """A line near a picture: where it stands, its words, and what kind the markup makes of it.

    ``kind`` is that of a slot, or "heading" or "control" for words that reading does not look at.
    """

    element: Element
    runs: list[Run]
    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class LineCase:
    """A line with the picture it stands near."""

    line: Line
    case: Case

    @property
    def agencies(self) -> Agencies:
        return self.case.article.agencies

    def inside(self, *tags: str) -> bool:
        """True for a line in an element of such a tag, below what holds line and picture."""
        for at in (self.line.element, *islice(self.line.element.iterancestors(), DEEPEST)):
            if at.tag in tags:
                return True
            if self.case.article.within(self.case.picture.element, at):
                return False
        return False


def lines_near(case: Case) -> list[Line]:
    """The lines in the widest box that holds no other picture, in the box in front of it and the next two behind."""
    box = _widest(case)
    near = [box, *islice(box.itersiblings("*"), _NEXT)] if box.getparent() is not None else [box]
    before = next(box.itersiblings("*", preceding=True), None)
    if before is not None:
        near.insert(0, before)
    found: list[Line] = []
    for each in near:
        if each is not box and next(each.iter("img", "figure", "picture"), None) is not None:
            continue
        found += _lines_in(each, slots_in(box, case.article) if each is box else slots_of(each, case.article.agencies))
    found.sort(key=lambda line: case.article.order.get(line.element, 0))
    return found[:_MOST]


def _widest(case: Case) -> Element:
    box = case.picture.element
    for at in islice(box.iterancestors(), _BOXES):
        if is_more_than_a_picture(at, case.article, case.sharing):
            break
        box = at
    return box


def _lines_in(box: Element, slots: list[Slot]) -> Iterator[Line]:
    """The slots of a box, and the lines that no slot holds: headings, what the page's controls say."""
    taken = {(id(run.owner), run.tail) for slot in slots for run in slot.runs}
    yield from (Line(slot.element, slot.runs, slot.words, slot.kind) for slot in slots)
    rest = [run for run in runs_of(box) if run.owner is not None and (id(run.owner), run.tail) not in taken]
    for _, runs in groupby(rest, key=_block_of):
        line = list(runs)
        words = joined(line)
        if words and (owner := line[0].holder) is not None:
            heading = owner.tag in HEADINGS or any(at.tag in HEADINGS for at in islice(owner.iterancestors(), 4))
            yield Line(owner, line, words, "heading" if heading else "control")


def _block_of(run: Run) -> int:
    at = run.holder
    while at is not None and at.tag not in BLOCK and at.getparent() is not None:
        at = at.getparent()
    return id(at)


def _says_the_alt(seen: LineCase) -> bool:
    alt = plain(seen.case.picture.element.get("alt") or "")
    return bool(alt) and plain(seen.line.words) == alt


def _begins_as_the_alt(seen: LineCase) -> bool:
    return not _says_the_alt(seen) and says_the_alt(seen.line.words, seen.case.picture.element.get("alt") or "")


def _is_running_text(seen: LineCase) -> bool:
    """True for a paragraph of the article's own text."""
    element, article = seen.line.element, seen.case.article
    return bool(article.paragraphs_in(element)) and not seen.inside("figcaption", "figure")


def _is_linked(seen: LineCase) -> bool:
    element = seen.line.element
    linked = sum(parted_words("".join(link.itertext())) for link in element.iter("a"))
    return seen.inside("a") or linked * 2 > parted_words(seen.line.words)


def _is_in_the_next_box(seen: LineCase) -> bool:
    return not seen.case.article.within(seen.line.element, seen.case.words.container) and not _is_in_front(seen)


def _is_in_front(seen: LineCase) -> bool:
    order = seen.case.article.order
    return order.get(seen.line.element, 0) < seen.case.order and not seen.case.article.within(
        seen.case.picture.element, seen.line.element
    )


FACTS: Mapping[str, Callable[[LineCase], bool]] = {
    "in-a-figcaption": lambda seen: seen.inside("figcaption"),
    "class-word-says-caption": lambda seen: seen.line.kind == "caption" and not seen.inside("figcaption"),
    "class-word-says-credit": lambda seen: seen.line.kind == "credit",
    "class-word-perhaps-says-credit": lambda seen: seen.line.kind == "perhaps",
    "reads-as-credit": lambda seen: is_credit(seen.line.words, seen.agencies),
    "holds-a-credit": lambda seen: (
        not is_credit(seen.line.words, seen.agencies) and find_credit(seen.line.words, seen.agencies) is not None
    ),
    "led-in-as-credit": lambda seen: is_led_in(seen.line.words, seen.agencies),
    "reads-as-byline": lambda seen: is_byline(seen.line.words, seen.agencies),
    "says-the-alt": _says_the_alt,
    "begins-as-the-alt": _begins_as_the_alt,
    "in-italics-or-small": lambda seen: (
        seen.inside("em", "i", "small", "cite") or any(each.tag in ("em", "i", "small") for each in seen.line.element)
    ),
    "in-the-pictures-box": lambda seen: seen.case.article.within(seen.line.element, seen.case.words.container),
    "in-the-next-box": _is_in_the_next_box,
    "in-front-of-the-picture": _is_in_front,
    "in-a-link": _is_linked,
    "running-text": _is_running_text,
    "very-long": lambda seen: len(seen.line.words) > _LONG,
    "very-short": lambda seen: parted_words(seen.line.words) < _SHORT,
    "ends-as-a-sentence": lambda seen: seen.line.words[-1:] in tuple('.!?…。！？”"»'),
    "in-a-heading": lambda seen: seen.line.kind == "heading",
    "words-of-a-control": lambda seen: seen.line.kind == "control",
}
# What holds of no line that does not read as a credit.
OF_CREDITS = frozenset({"reads-as-credit", "led-in-as-credit"})


def facts_of(seen: LineCase) -> list[str]:
    """The names of the facts that hold for a line."""
    return [name for name, holds in FACTS.items() if holds(seen)]
