"""Which family a rule belongs to, for those who set a mode for many rules at once."""

from __future__ import annotations

from typing import Literal

Family = Literal["captions", "credits", "pictures", "alternatives", "names", "style"]

_BY_SUBJECT: dict[str, Family] = {
    "caption": "captions",
    "credit": "credits",
    "image": "pictures",
    "lead": "pictures",
    "alt": "alternatives",
    "naming": "names",
    "name": "names",
    "acronym": "names",
}


def family_of(rule: str) -> Family:
    """The family of a rule, by the subject that its name begins with; a rule of the house's own is one of style."""
    return _BY_SUBJECT.get(rule.split("-")[0], "style")
