"""Tells what somebody says from a caption: sentences in quotation marks near a picture, set apart for themselves."""

from __future__ import annotations

from itertools import islice

from linter.credits.detection import find_credit, is_credit
from linter.credits.person_names import looks_like_person
from linter.model.agency import Agencies
from linter.reading.html.tree import Element, walk
from linter.text.quotations import behind_quotation, quotations
from linter.text.words import parted_words

_BOXES = 4  # round a line, as far as a quotation is looked for
_LINES = 3  # of a poem; two may be a caption
_VERSE = 64  # letters of a line of a poem
_SPOKEN = 5  # words of a quotation that is no title of a work


def is_quoted(words: str) -> bool:
    """True for what somebody says and nothing else: sentences set apart to be read for themselves, no work's title."""
    whole = any(start == 0 and end == len(words) for start, end in quotations(words))
    return whole and parted_words(words) > 4 and words[-2] in ".!?…,。！？，、"


def is_in_verse(element: Element, agencies: Agencies) -> bool:
    """True for a poem: three lines and more, parted by breaks, all of them short, none a credit or a sentence."""
    lines = _lines(element) if next(element.iter("br"), None) is not None else []
    if len(lines) < _LINES or any(len(line) > _VERSE or line[-1] in ".:" for line in lines[:-1]):
        return False
    return not any(is_credit(line, agencies) or find_credit(line, agencies) for line in lines)


def is_cited(element: Element, agencies: Agencies) -> bool:
    """True in a block quotation that names who says it: <blockquote><img><p>We stay.</p><cite>Ada Quill</cite>."""
    quote = next((at for at in (element, *islice(element.iterancestors(), _BOXES)) if at.tag == "blockquote"), None)
    cite = next(quote.iter("cite"), None) if quote is not None else None
    return cite is not None and not is_credit(" ".join("".join(cite.itertext()).split()), agencies)


def is_said_by(words: str, agencies: Agencies) -> bool:
    """True for what somebody says and who that is: "“We will not leave the ferry.” – Ada Quill, captain"."""
    behind = behind_quotation(words)
    if behind is None or parted_words(words) - parted_words(behind) < _SPOKEN:
        return False
    parted = behind.lstrip()[:1] in ("-", "–", "—", "―") or words[: -len(behind)].rstrip('”“"»«’')[-1:] in ".!?…"
    name, _, office = behind.strip(" -–—―()").partition(",")
    return parted and looks_like_person(name, agencies) and len(office.split()) < 8 and "/" not in office


def _lines(element: Element) -> list[str]:
    """The words of an element as its breaks part them."""
    said: list[str] = []
    for event, at in walk(element, events=("start", "end")):
        if event == "start":
            said.append("\n" if at.tag == "br" else (at.text or "").replace("\n", " "))
        elif at is not element:
            said.append((at.tail or "").replace("\n", " "))
    return [line for each in "".join(said).split("\n") if (line := " ".join(each.split()))]
