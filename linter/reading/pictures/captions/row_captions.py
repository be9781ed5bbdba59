"""The one line below a row of pictures side by side: "Left: the bridge. Right: the quay. Photos: Jo Lee".

Small papers put two photographs into one paragraph, one box or one row of a table, and a line behind it. Nothing in the
row says which of them it is about, so it is about all of them.
"""

from __future__ import annotations

from functools import partial
from itertools import islice, takewhile

from linter.credits.collective import may_credit_all
from linter.credits.detection import find_credit, is_led_in
from linter.credits.person_names import is_byline
from linter.reading.article import Article
from linter.reading.html.text_nodes import BREAK, joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.captions.caption_lines import is_captioned_by, is_of_text_and_pictures
from linter.reading.pictures.captions.lines_beside import words_beside
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import tells_sides
from linter.reading.pictures.text_runs import Slot, slots_of
from linter.text.words import parted_words

_BOXES = 5  # round a picture, as far as the row is looked for
_FEW = 4  # pictures side by side; more are a gallery, whose line is told by its name or says "Photos"
_MANY = 300  # elements of a row; one with more is more than pictures
_LABELS = 4  # words on two pictures that tell them apart
_LONGEST = 420  # characters of a caption with its credit
_IMAGES = ("img", "amp-img")
_NO_ROW = ("button", "input", "form", "video", "iframe", "h1", "h2", "h3", "h4", "h5", "h6", "article")


def row_words(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> list[Slot]:
    """The words below the row in which a picture stands beside others, where none of them has words of its own."""
    for row in islice(picture.element.iterancestors(), _BOXES):
        if row is article.root or row is article.body or article.holds.get(row):
            return _credit_below_all(picture, article, sharing)
        if len(sharing.get(row, ())) > 1:
            nothing: list[Slot] = []
            return article.once("row caption", row, partial(_words_of, article=article), otherwise=nothing)
    return []


def words_of_both(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> list[Slot]:
    """The caption of the picture right behind one without words, where it tells the two apart by their sides."""
    box = picture.element
    for parent in islice(box.iterancestors(), _BOXES):
        if len(sharing.get(parent, ())) > 1 or parent is article.body or article.holds.get(parent):
            break
        box = parent
    behind = box.getnext()
    if behind is None or behind.tag != box.tag or len(sharing.get(behind, ())) != 1 or (box.tail or "").strip():
        return []
    marks = class_words("caption")
    line = next((at for at in behind.iter("*") if at.tag == "figcaption" or not names(at).isdisjoint(marks)), None)
    if line is None or joined(runs_of(box)) or not tells_sides(joined(runs_of(line))):
        return []
    return slots_of(line, article.agencies)


def _credit_below_all(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> list[Slot]:
    """The credit alone behind boxes that follow one another with a picture in each and no word: it is all of theirs."""
    box = picture.element
    for parent in islice(box.iterancestors(), _BOXES):
        if len(sharing.get(parent, ())) > 1 or parent is article.body or parent.tag in ("figure", "a"):
            break
        box = parent
    following = [*islice(box.itersiblings("*"), _FEW)]
    boxes = [*takewhile(lambda at: at.tag == box.tag and len(sharing.get(at, ())) == 1, following)]
    if box.tag not in ("p", "div") or not 0 < len(boxes) < len(following):
        return []
    line = following[len(boxes)]
    if any(joined(runs_of(at)) or next(at.iter("a"), None) is not None for at in (box, *boxes)):
        return []
    return slots_of(line, article.agencies) if is_led_in(joined(runs_of(line)), article.agencies) else []


def _words_of(row: Element, article: Article) -> list[Slot]:
    if article.last_of(row) - article.order[row] > _MANY or not _is_row(row):
        return []
    last = _last_line(row)
    slots: list[Slot] = []
    said = joined(runs_of(row, lambda at: at is last))
    if said and last is None and parted_words(said) <= _LABELS:  # "Before" and "After" on two pictures
        beside = words_beside(row, article)
        named = any(not names(slot.element).isdisjoint(class_words("caption")) for slot in beside)
        slots = beside if named else []
    elif not said:
        if last is None:
            slots = words_beside(row, article) or _in_the_next_row(row, article)
        elif is_captioned_by(last, article):
            slots = slots_of(last, article.agencies)
    words = joined([run for slot in slots for run in (*slot.runs, BREAK)])
    if not any(map(str.isalpha, words)) or len(words) > _LONGEST or any(_is_list(slot.element) for slot in slots):
        return []
    if is_byline(words, article.agencies) or is_of_text_and_pictures(words, article.agencies):
        return []
    few = sum(1 for _ in row.iter(*_IMAGES)) <= _FEW
    named = any(not names(slot.element).isdisjoint(class_words("caption")) for slot in slots)
    return slots if few or named or may_credit_all(words) else []


def _is_row(row: Element) -> bool:
    """True for pictures that a reader sees at once, none of which is the way to another page."""
    if next(row.iter(*_NO_ROW), None) is not None or any(goes_away(at.get("href")) for at in row.iter("a")):
        return False
    round_it = (row, *row.iterchildren("*"), *islice(row.iterancestors(), 2))
    turned = any(not names(at).isdisjoint(class_words("turned")) for at in round_it)
    return not turned and not any(at.tag == "a" for at in islice(row.iterancestors(), DEEPEST))


def _is_list(element: Element) -> bool:
    return element.tag in ("li", "ol", "ul")


def _last_line(row: Element) -> Element | None:
    """The last child of a row where it is a line and no picture."""
    last = row[-1] if len(row) else None
    if last is None or not isinstance(last.tag, str) or next(last.iter(*_IMAGES), None) is not None:
        return None
    return last if joined(runs_of(last)) else None


def _in_the_next_row(row: Element, article: Article) -> list[Slot]:
    """The one cell below a table's row of pictures, as wide as they are, that says whose they are or holds little."""
    below = row.getnext()
    if row.tag != "tr" or below is None or below.tag != "tr" or len(below) != 1 or not below[0].get("colspan"):
        return []
    words = joined(runs_of(below))
    told = find_credit(words, article.agencies) is not None or len(words) <= _LONGEST / 2
    return slots_of(below[0], article.agencies) if told and next(below.iter(*_IMAGES, "a"), None) is None else []
