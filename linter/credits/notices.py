"""Tells the words that go on with a credit behind its full stop: "All rights reserved", "Used with permission"."""

from __future__ import annotations

import re

from linter.credits.lead_ins import lead_in
from linter.credits.vocabulary import lead_words
from linter.model.lazy_regex import lazy, one_of

_NOTICES = one_of(
    ("rights", "all rights|alle rechten?|tous droits|tutti i diritti|todos (?:los derechos|os direitos)", "all rights"),
    (
        "leave",
        "used (?:with|by)|licen[cs]ed|mit (?:freund|genehmig)\\w+|avec l|con permiso|copyright",
        "used with",
    ),
    ("from whom", "courtesy|by|via|for|from|with|handout|released|distributed", "courtesy"),
)
_NOTICE = lazy(rf"\W*(?:{_NOTICES})\b", re.I)
_WORD = lazy(r"[^\W_]+")


def is_notice(words: str) -> bool:
    """True for what goes on with a credit: "All rights reserved", "Used with permission", "Collage by the Ledger"."""
    first = next(iter(_WORD.findall(words.casefold())), "")
    return first in lead_words() or _NOTICE.match(words) is not None or lead_in.match(words) is not None
