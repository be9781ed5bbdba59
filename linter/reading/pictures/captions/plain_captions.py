"""Captions in lines that nothing names: in paragraphs like any other, in bold, in the boxes below a picture."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.parser import parts
from linter.credits.person_names import is_byline, looks_like_person
from linter.credits.predicates import ends_with_tail, names_photographer
from linter.model.agency import Agencies
from linter.model.credit import Part
from linter.model.lazy_regex import lazy
from linter.reading.html.text_nodes import BLOCK, Run, joined
from linter.reading.html.tree import Element, text_in
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.text_runs import Slot
from linter.text.words import length, parted_words

_PHOTOGRAPH = lazy(r"photo|foto|bild\b", re.I)
_AUTHORS = lazy(r"(?:[^\W\d_]+\s*:|[^\W\d_]+ (?:by|von|par|por|av|van)\b)\s*([^.:;,|]{3,60})[.;,|/]*")
_BOLD = 12  # words of a line in bold that names who is shown
_DENSE = "\u2e7f"  # of scripts from here on, all in East Asia, six letters say what three words do
_LETTERS = 6
_FEW = 4  # fewer words than a caption has beside its source
_MOST = 5  # words of a line that names a source
_RUNNING = 80  # letters at the beginning of a paragraph
_MANY = 100  # elements of a picture's box; one with more is made by a program
_BOXES = ("div", "section")
_TWO = (["p", "p"], ["div", "div"], ["span", "span"])
_ROUND = 3  # boxes that page builders put round a picture and its line; what stands in one, and behind it
_LONGEST = 420  # characters; a sentence or three with their credit, seldom a paragraph of a story


def is_plain_caption(line: Element, agencies: Agencies) -> bool:
    """True for a paragraph that ends in a photograph's credit, or has it right behind, as office programs export it.

    Layout programs put it into a box, and that into another, with no other words; programs that write pages of boxes
    alone put it into one with no paragraph.
    """
    box, line = line, _alone_in(line)
    if not _is_paragraph(line) or next(line.iter("img"), None) is not None:
        return False
    words, behind = words_of(line), line.getnext()
    if not words:
        return False
    found = find_credit(words, agencies) if len(words) <= _LONGEST else None
    if found:
        credit, said = words[slice(*found)], f"{words[: found[0]]}{words[found[1] :]}".strip()
        return (
            bool(said)
            and not _is_link(line, said)
            and not _is_authors(said, agencies)
            and _is_photographs(credit, line, box, agencies)
        )
    if (
        behind is None
        or behind.tag != line.tag
        or not _is_paragraph(behind)
        or len(words) > _LONGEST // 2
        or is_credit(words, agencies)
    ):
        return False
    credit = words_of(behind)
    return len(credit) < 160 and is_credit(credit, agencies) and _is_photographs(credit, behind, box, agencies)


def _is_paragraph(line: Element) -> bool:
    """True for a paragraph, and for a box that holds words as one does: no paragraph, no list, no heading in it.

    A span with nothing but other elements beside it is such a box.
    """
    boxed = line.tag in _BOXES or (line.tag == "span" and not (line.tail or "").strip())
    return line.tag == "p" or (boxed and all(at.tag not in BLOCK for at in line.iterdescendants("*")))


def _alone_in(box: Element) -> Element:
    """The paragraph that a box holds and nothing else, or the first of two; the box itself where it holds others."""
    at = box
    while at.tag in _BOXES and len(at) == 1 and not (at.text or "").strip():
        at = at[0]
    if at.tag in _BOXES and [child.tag for child in at] in _TWO and not (at.text or "").strip():
        return at[0]
    return at if _is_paragraph(at) else box


def _is_photographs(credit: str, line: Element, box: Element, agencies: Agencies) -> bool:
    """True for a credit that names its photographer beside an agency, or says photograph: no end of a wire story.

    The story's own last line may name its author in the same way: (Jo Lee/dpa), (dpa/lno).
    """
    if is_byline(credit, agencies):
        return False
    if is_led_in(credit, agencies) or _PHOTOGRAPH.search(credit) or ends_with_tail(credit):
        return True
    signed = all(row.words.islower() for row in parts(credit, agencies) if row.part is Part.PHOTOGRAPHER)
    more = any(map(_goes_on, line.itersiblings("p", line.tag))) or any(map(_goes_on, box.itersiblings("p", box.tag)))
    more = more or _stands_in_a_row(box, agencies) or _goes_on_round(box)
    return more and not signed and names_photographer(credit, agencies)


def _stands_in_a_row(line: Element, agencies: Agencies) -> bool:
    """True where a picture and another line with a photographer's credit at its end stand behind a line, or before it.

    A row of captioned pictures ends a story.
    """
    before, behind = line.getprevious(), line.getnext()
    first = None if before is None or words_of(before) else before.getprevious()
    last = None if behind is None or words_of(behind) else behind.getnext()
    return any(other is not None and _ends_signed(words_of(other), agencies) for other in (first, last))


def _ends_signed(words: str, agencies: Agencies) -> bool:
    found = find_credit(words, agencies) if 0 < len(words) <= _LONGEST else None
    return found is not None and found[0] > 0 and names_photographer(words[slice(*found)], agencies)


def _is_link(line: Element, said: str) -> bool:
    """True for a line of which one link holds all but the credit: the way to another story."""
    return any(len(words_of(link)) >= len(said.rstrip(" .")) for link in islice(line.iter("a"), _BOLD))


def _goes_on(behind: Element) -> bool:
    """True where a paragraph behind a line shows that it is not the story's last, or a box with running text does."""
    if behind.tag == "p":
        return bool(words_of(behind)) or next(behind.iter("img"), None) is not None
    text = (behind, *islice(behind.iter("p"), _BOLD))
    return any(len((at.text or "").strip()) > _RUNNING for at in text)


def _goes_on_round(box: Element) -> bool:
    """True where a box holds one picture and its line at most, and another box like it with running text follows."""
    at = box.getparent()
    for _ in range(_ROUND):
        if at is None or at.tag not in _BOXES or len(at) > _ROUND or sum(1 for _ in islice(at.iter("img"), 2)) > 1:
            return False
        if any(map(_goes_on, islice(at.itersiblings("p", at.tag), _ROUND))):
            return True
        at = at.getparent()
    return False


def _is_authors(words: str, agencies: Agencies) -> bool:
    """True for "Text: Jo Lee." and "Reporting by Jo Lee.", behind which a story's last line names its photographer."""
    hit = _AUTHORS.fullmatch(words)
    return hit is not None and looks_like_person(hit[1], agencies)


def is_bold_line(line: Element) -> bool:
    """True for a short paragraph in bold with a full stop that is mostly names: who is shown.

    Headings in bold have no stop, a standfirst in bold says more than names, a question ends as one.
    """
    if (
        line.tag != "p"
        or len(line) != 1
        or line[0].tag not in ("strong", "b")
        or next(line.iter("a"), None) is not None
    ):
        return False
    words = words_of(line)
    tokens = words.split()
    whole = not f"{line.text or ''}{line[0].tail or ''}".strip()
    return whole and words.endswith(".") and 1 < len(tokens) <= _BOLD and 2 * _capitals(tokens) > len(tokens)


def plain_lines(new: list[Slot], box: Element, agencies: Agencies) -> list[Slot]:
    """What a box says besides its one picture, where that is a line alone, or a line and whom the picture is from.

    Nothing where it is a way to another page.
    """
    around = box.getparent() if box.getparent() is not None else box
    if not 0 < len(new) < 3 or any(slot.kind for slot in new):
        return []
    linked = any(next(head.iter("a"), None) is not None for head in around.iter("h2", "h3", "h4", "h5"))
    line = new[0].words
    linked = linked or any(len(text_in(link)) * 2 > len(line) for link in box.iter("a"))
    if linked or says_little(line) or length(line) > 200:
        return []
    if len(new) == 1:
        return new
    return [new[0], replace(new[1], kind="credit")] if _is_source(new, agencies) and not _is_played(box) else []


def says_little(line: str) -> bool:
    """Fewer than three words, also where no blank parts them; Korea's say in six letters what three words do."""
    return len(line.split()) < 3 and parted_words(line) < 3 and sum(letter > _DENSE for letter in line) < _LETTERS


def _is_played(box: Element) -> bool:
    """True for a box to press, or one that names call a video: title and programme stand below its still."""
    round_it = [*islice(box.iter("*"), _MANY), *islice(box.iterancestors(), 4)]
    return any(
        "button" in (at.tag, at.get("role")) or not names(at).isdisjoint(class_words("video")) for at in round_it
    )


def _is_source(new: list[Slot], agencies: Agencies) -> bool:
    """True where the second line is two to five names, with no figure in it, and the first says something."""
    line = new[0].words.split()
    source = new[1].words.replace(" for ", " ", 1).split()  # "Jo Lee for Icon Arts"
    says = len(line) > _FEW and _capitals(line) < len(line)
    named = 1 < len(source) <= _MOST and _capitals(source) == len(source) and new[1].words[-1] not in ".:!?…"
    apart = not any(each.isdigit() for each in new[1].words) and not is_byline(new[1].words, agencies)
    return says and named and apart and is_credit(new[1].words, agencies, marked=True)


def _capitals(tokens: list[str]) -> int:
    """How many words begin with a capital."""
    return sum(token.lstrip("(“\"'‘«„")[:1].isupper() for token in tokens)


def words_of(element: Element) -> str:
    return joined([Run(element, False, text_in(element))])
