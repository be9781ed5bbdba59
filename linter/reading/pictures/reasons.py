"""Why each picture of a page was kept or left out, and each line near it taken or not, for those who ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal, NamedTuple

from linter.credits.detection import is_credit
from linter.credits.lead_marks import is_lead_in
from linter.data import table
from linter.model.evidence import Evidence
from linter.model.page import ImageBlock, LineSeen, PictureSeen
from linter.reading.article import Article
from linter.reading.html.text_nodes import Run, joined, text_of
from linter.reading.html.tree import Tree
from linter.reading.pictures import line_facts, picture_facts
from linter.reading.pictures.blocks import Trace, image_of
from linter.reading.pictures.candidates import Picture, find_pictures, tell_apart
from linter.reading.pictures.caption_in_figure import Words, words_of_picture
from linter.reading.pictures.editorial_filter import refusal
from linter.reading.pictures.likelihood import is_likely, likeliest, sureness
from linter.reading.pictures.line_facts import Line, LineCase
from linter.reading.pictures.picture_facts import Case

_LED_IN = 0.9  # how likely a few words behind "Photo:" in a line of its own are the credit
_WORDS_OF_NAME = 8  # and of a credit's houses with it


def evidence(kind: str, facts: Iterable[str], decisive: str = "") -> tuple[Evidence, ...]:
    """Facts with their sentences and weights, most telling first: what decided, then by weight."""
    says, weights = table("evidence")[kind], table("weights")[kind]
    found = [
        Evidence(fact, says[fact], weights.get(fact, 0.0), fact == decisive)
        for fact in dict.fromkeys([decisive, *facts] if decisive else facts)
    ]
    return tuple(sorted(found, key=lambda each: (not each.decisive, -abs(each.weight))))


def _sure(kind: str, told: Iterable[Evidence]) -> float:
    """How likely facts make a picture the article's, or a line one of its words, by the fitted sum."""
    return sureness(kind, (each.fact for each in told))


def find_reasons(tree: Tree, article: Article, trace: Trace) -> Iterator[PictureSeen]:
    """Every picture of the page in reading order, with what speaks for and against it."""
    rows: list[tuple[Picture, str, Words | None, ImageBlock | None]] = []
    rows += [(row.picture, "", row.words, row.block) for row in trace.kept]
    rows += [(picture, fact, None, None) for picture, fact in trace.left]
    known = {each.element for each, *_ in rows} | {row.picture.element for row in trace.found}
    everywhere = find_pictures(article, everywhere=True)
    tell_apart(everywhere)
    rows += [(each, "out-of-reach", None, None) for each in everywhere if each.element not in known]
    rows.sort(key=lambda row: article.order[row[0].element])
    for picture, fact, words, block in rows:
        left = words is None
        words = words_of_picture(picture, article, trace.sharing) if words is None else words
        fact = fact or (refusal(picture, words, article, trace.sharing) if left else "")
        case = Case(picture, words, article, trace.sharing)
        lines = () if fact == "out-of-reach" else tuple(_lines(tree, case, block))
        told = evidence("picture", picture_facts.facts_of(case), fact)
        yield PictureSeen(image_of(tree, picture), block, told, lines, _sure("picture", told))


class HowSure:
    """How sure the reading of one picture is; of words that nobody asks about, no line is weighed.

    Of words that were found by the likeliest line they stand in. Of words that were not found by the likeliest line
    near the picture that nothing was made of: one that reads as a credit is no caption, and the other way round. Words
    in no line near it are as sure as the picture is.
    """

    def __init__(self, case: Case, block: ImageBlock) -> None:
        self._case, self._block = case, block
        self._likely: dict[tuple[int, ...], float | None] = {}  # of lines by their numbers: words may share one
        self._reached: dict[tuple[float, str], bool] = {}

    @cached_property
    def picture(self) -> float:
        return sureness("picture", picture_facts.facts_of(self._case))

    @cached_property
    def caption(self) -> float:
        return self._of("caption")

    @cached_property
    def credit(self) -> float:
        return self._of("credit")

    def reaches(self, least: float, what: Literal["picture", "caption", "credit"]) -> bool:
        if (least, what) not in self._reached:
            self._reached[least, what] = self._reaches(least, what)
        return self._reached[least, what]

    def _of(self, slot: str) -> float:
        if slot in self._found:
            taken = tuple(number for number, near in enumerate(self._lines) if slot in near.taken)
            likely = self._likeliest(taken)
            return self.picture if likely is None else likely
        missed = tuple(number for number, near in enumerate(self._lines) if self._may_be(near, slot))
        led = slot == "credit" and any(is_lead_in(self._lines[number].left) for number in missed)
        return 1 - max(_LED_IN if led else 0.0, self._likeliest(missed) or 0.0)

    def _reaches(self, least: float, what: str) -> bool:
        """What the number tells, with those facts alone that tell on which side of ``least`` it lies."""
        if what == "picture":
            return is_likely("picture", picture_facts.FACTS, self._case, least)
        if what in self._found:
            lines = [near.line for near in self._lines if what in near.taken]
            if not lines:
                return self.reaches(least, "picture")
            return any(is_likely("line", line_facts.FACTS, LineCase(line, self._case), least) for line in lines)
        return not any(self._is_missed(near, what, 1 - least) for near in self._lines if near.left)

    def _is_missed(self, near: _Near, slot: str, least: float) -> bool:
        """True for a line that is so likely to be what the picture lacks.

        Whether it reads as a credit takes longest to find: of a caption, which is none if it does, that is asked last.
        """
        seen = LineCase(near.line, self._case)
        if slot == "credit" and is_lead_in(near.left):
            return self._may_be_led_in(near)
        if slot == "credit" or near.line.words != near.left:
            return self._may_be(near, slot) and is_likely("line", line_facts.FACTS, seen, least)
        return is_likely("line", line_facts.FACTS, seen, least, line_facts.OF_CREDITS) and self._may_be(near, slot)

    def _may_be(self, near: _Near, slot: str) -> bool:
        if not near.left or is_credit(near.left, self._case.article.agencies) != (slot == "credit"):
            return False
        return slot != "credit" or not is_lead_in(near.left) or self._may_be_led_in(near)

    def _may_be_led_in(self, lead: _Near) -> bool:
        """True where the line behind a lead-in of its own may be the name: a few words that nothing was made of."""
        at = next(number for number, near in enumerate(self._lines) if near is lead)
        behind = next((near for near in self._lines[at + 1 :] if near.line.words != lead.left), None)
        return behind is not None and bool(behind.left) and len(behind.left.split()) <= _WORDS_OF_NAME

    def _likeliest(self, numbers: tuple[int, ...]) -> float | None:
        """How likely the likeliest of some lines is a caption or a credit; None of none."""
        if numbers not in self._likely:
            lines = (LineCase(self._lines[number].line, self._case) for number in numbers)
            self._likely[numbers] = likeliest("line", line_facts.FACTS, lines)
        return self._likely[numbers]

    @cached_property
    def _found(self) -> dict[str, str]:
        """The words of the caption and of the credit, of those that were found."""
        credit = self._block.credit
        words = {"caption": self._block.caption, "credit": None if credit is None else credit.text}
        return {slot: text.words for slot, text in words.items() if text is not None}

    @cached_property
    def _lines(self) -> list[_Near]:
        """The lines near the picture that have words."""
        said = " ".join(filter(None, self._found.values()))
        found = []
        for line in line_facts.lines_near(self._case):
            if own := joined(line.runs):
                taken = _taken(line, self._case.words, self._block)
                found.append(_Near(line, taken, "" if taken or own in said else own))
        return found


class _Near(NamedTuple):
    """A line near a picture: what it was ``taken`` for; its words where nothing was made of them (``left``)."""

    line: Line
    taken: str
    left: str


def by_the_settings(seen: PictureSeen) -> PictureSeen:
    """The same picture, left out because the settings leave out the part of the page in which it stands."""
    others = [each.fact for each in seen.evidence]
    told = evidence("picture", others, "left-out-by-the-settings")
    return PictureSeen(seen.image, None, told, sure=_sure("picture", told))


def _lines(tree: Tree, case: Case, block: ImageBlock | None) -> Iterator[LineSeen]:
    for line in line_facts.lines_near(case):
        text = text_of(tree, line.runs)
        if text is not None:
            told = evidence("line", line_facts.facts_of(LineCase(line, case)))
            yield LineSeen(text, _taken(line, case.words, block) if block else "", told, _sure("line", told))


def _taken(line: Line, words: Words, block: ImageBlock) -> str:
    """What a line was taken for."""
    if _shares(line, words.credit):
        return "credit"
    if not _shares(line, words.caption):
        return ""
    said = " ".join(line.words.split())
    parts = [
        name
        for name, text in (("caption", block.caption), ("credit", block.credit and block.credit.text))
        if text and (text.words in said or said in text.words)
    ]
    return " and ".join(parts)


def _shares(line: Line, runs: list[Run]) -> bool:
    owners = {(run.owner, run.tail) for run in runs if run.owner is not None}
    return any((run.owner, run.tail) in owners for run in line.runs if run.owner is not None)
