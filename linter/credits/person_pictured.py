"""Tells who is to be seen from who took the picture, behind "Foto von": "Foto von Ada Quill mit ihrer Mutter"."""

from __future__ import annotations

from functools import cache

from linter.credits.notices import is_notice
from linter.credits.person_names import PARTICLES
from linter.credits.vocabulary import articles, organisation_words, paper_words, status_words
from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy

_SENTENCE = lazy(r"(?<=[^\W\d_]{3})[.!?]\s+")
_PARTING = frozenset("/|;©(•@")
_JOINING = frozenset(("und", "et", "y", "e", "en", "og", "och", "and", "i", "ja", "&"))


def shows_person(words: str, agencies: Agencies) -> bool:
    """True where the words behind a lead-in such as "Foto de" go on about whoever they name.

    A small word tells, behind the name: "con su madre", "im Rathaus", "en 1998". Not what credits have there: for whom
    it was taken, by which site it came, with whose leave, from which archive.
    """
    said = _SENTENCE.split(words, maxsplit=1)[0]
    tokens = said.rstrip(" .").split()
    at = next((at for at, token in enumerate(tokens) if token[0].islower() and token not in PARTICLES), 0)
    behind = tokens[at:]
    if at == 0 or at > 5 or len(behind) < 2 or not tokens[0][0].isupper() or not _PARTING.isdisjoint(said):
        return False
    named = _plain(tokens[:at])
    if not (named.isdisjoint(organisation_words()) and named.isdisjoint(paper_words())) or _credits(behind, agencies):
        return False
    if behind[0] in _JOINING:
        return (
            len(behind) > 2 - behind[1].isdigit()
            and not behind[1][0].isupper()
            and behind[1] not in articles()
            and behind[1] not in PARTICLES
        )
    return True


def _plain(tokens: list[str]) -> set[str]:
    return {token.strip(".,'’\"").casefold() for token in tokens}


def _credits(behind: list[str], agencies: Agencies) -> bool:
    """True where the words behind the name are what a credit says: its client, site, leave, archive."""
    if behind[0] in _told("serving") or is_notice(" ".join(behind)):
        return True
    said = _plain(behind)
    if not (said.isdisjoint(status_words()) and said.isdisjoint(_told("archive_words"))):
        return True
    return any(agencies.agency(token.strip(".,")) for token in behind)


@cache
def _told(key: str) -> frozenset[str]:
    rows = table("credit_cues")
    return frozenset(rows["archive"]["words"] if key == "archive_words" else rows["no_credit"][key])
