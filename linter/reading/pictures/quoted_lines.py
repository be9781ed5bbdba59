"""Tells what somebody says from a caption: sentences in quotation marks near a picture, set apart for themselves."""

from __future__ import annotations

from linter.credits.person_names import looks_like_person
from linter.model.agency import Agencies
from linter.text.quotations import behind_quotation, quotations

_SPOKEN = 5  # words of a quotation that is no title of a work


def is_quoted(words: str) -> bool:
    """True for what somebody says and nothing else: sentences set apart to be read for themselves, no work's title."""
    whole = any(start == 0 and end == len(words) for start, end in quotations(words))
    return whole and len(words.split()) > 4 and words[-2] in ".!?…,"


def is_said_by(words: str, agencies: Agencies) -> bool:
    """True for what somebody says and who that is: "“We will not leave the ferry.” – Ada Quill, captain"."""
    behind = behind_quotation(words)
    if behind is None or len(words.split()) - len(behind.split()) < _SPOKEN:
        return False
    parted = behind.lstrip()[:1] in ("-", "–", "—", "―") or words[: -len(behind)].rstrip('”“"»«’')[-1:] in ".!?…"
    name, _, office = behind.strip(" -–—―()").partition(",")
    return parted and looks_like_person(name, agencies) and len(office.split()) < 8 and "/" not in office
