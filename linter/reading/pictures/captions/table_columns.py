"""Pictures side by side in a table, whose words stand in the row below, each in its picture's column."""

from __future__ import annotations

from itertools import islice

from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.captions.set_apart import is_dated
from linter.reading.pictures.interface_words import is_of_the_story
from linter.reading.pictures.text_runs import Slot, slots_of

_CELLS = ("td", "th")
_MORE = ("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "a", "form", "button")  # what no caption in a table has
_LONGEST = 420  # characters of a caption with its credit


def words_in_column(image: Element, article: Article) -> list[Slot]:
    """The words below a picture that stands in a row of nothing but pictures, over a row of nothing but words."""
    cell = next((at for at in islice(image.iterancestors(), DEEPEST) if at.tag in _CELLS), None)
    row = cell.getparent() if cell is not None else None
    if cell is None or row is None or row.tag != "tr":
        return []
    below = article.once("cells below", row, _below, otherwise={}).get(cell)
    return slots_of(below, article.agencies) if below is not None else []


def _below(row: Element) -> dict[Element, Element]:
    """The cell under each cell of a row of pictures; none where the next row is not such a row of words."""
    following = row.getnext()
    if following is None or following.tag != "tr":
        return {}
    cells, under = _cells(row), _cells(following)
    if (
        not 0 < len(cells) == len(under)
        or (len(cells) == 1 and not _is_frame(row, under[0]))
        or any(at.get(span) for at in (*cells, *under) for span in ("colspan", "rowspan"))
    ):
        return {}
    if any(_pictures(at) != 1 or joined(runs_of(at)) for at in cells) or any(map(_pictures, under)):
        return {}
    words = [joined(runs_of(at)) for at in under]
    return dict(zip(cells, under, strict=True)) if all(0 < len(each) <= _LONGEST for each in words) else {}


def _is_frame(row: Element, words: Element) -> bool:
    """True for a picture over a line of words in a table of nothing else, as office programs frame pictures."""
    table = next((at for at in islice(row.iterancestors(), DEEPEST) if at.tag == "table"), None)
    if table is None or sum(1 for _ in table.iter("tr")) != 2:
        return False
    if is_dated(joined(runs_of(words))) or is_of_the_story(joined(runs_of(words))):
        return False
    more = (at for at in words.iter(*_MORE) if at.tag != "a" or goes_away(at.get("href")))  # one to press is none
    return next(more, None) is None and sum(1 for _ in words.iter("p")) < 2


def _cells(row: Element) -> list[Element]:
    return list(row.iterchildren(*_CELLS))


def _pictures(cell: Element) -> int:
    return sum(1 for _ in cell.iter("img", "amp-img"))
