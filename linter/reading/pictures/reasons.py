"""Why each picture of a page was kept or left out, and each line near it taken or not, for those who ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.credits.detection import is_credit
from linter.data import table
from linter.model.evidence import Evidence, Sureness
from linter.model.page import ImageBlock, LineSeen, PictureSeen
from linter.reading.article import Article
from linter.reading.html.text_nodes import Run, joined, text_of
from linter.reading.html.tree import Tree
from linter.reading.pictures import line_facts, picture_facts
from linter.reading.pictures.blocks import Trace, image_of
from linter.reading.pictures.candidates import Picture, find_pictures
from linter.reading.pictures.caption_in_figure import Words, words_of_picture
from linter.reading.pictures.likelihood import sureness
from linter.reading.pictures.line_facts import Line, LineCase
from linter.reading.pictures.picture_facts import Case


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
    rows += [
        (each, "out-of-reach", None, None)
        for each in find_pictures(article, everywhere=True)
        if each.element not in known
    ]
    rows.sort(key=lambda row: article.order[row[0].element])
    for picture, fact, words, block in rows:
        words = words_of_picture(picture, article, trace.sharing) if words is None else words
        case = Case(picture, words, article, trace.sharing)
        lines = () if fact == "out-of-reach" else tuple(_lines(tree, case, block))
        told = evidence("picture", picture_facts.facts_of(case), fact)
        yield PictureSeen(image_of(tree, picture), block, told, lines, _sure("picture", told))


def how_sure(case: Case, block: ImageBlock) -> Sureness:
    """How sure the reading of one picture is: of words that were found by the likeliest line they stand in.

    Of words that were not found by the likeliest line near the picture that nothing was made of: one that reads as a
    credit is no caption, and the other way round. Words in no line near it are as sure as the picture is.
    """
    picture = _sure("picture", evidence("picture", picture_facts.facts_of(case)))
    lines = [(line, _taken(line, case.words, block)) for line in line_facts.lines_near(case) if joined(line.runs)]
    said = " ".join(text.words for text in (block.caption, block.credit and block.credit.text) if text)
    missing = {slot for slot, found in (("caption", block.caption), ("credit", block.credit)) if found is None}
    likely: dict[str, list[float]] = {"caption": [], "credit": []}
    for line, taken in lines:  # what a line tells of neither is not asked
        slots = {slot for slot in likely if slot in taken and slot not in missing}
        if not taken and missing and joined(line.runs) not in said:
            slots = {"credit" if is_credit(joined(line.runs), case.article.agencies) else "caption"} & missing
        if slots:
            sure = _sure("line", evidence("line", line_facts.facts_of(LineCase(line, case))))
            for slot in slots:
                likely[slot].append(sure)

    def words(slot: str) -> float:
        return 1 - max(likely[slot], default=0.0) if slot in missing else max(likely[slot], default=picture)

    return Sureness(picture, words("caption"), words("credit"))


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
