"""Tells the words that go on with a credit behind its full stop: "All rights reserved", "Used with permission"."""

from __future__ import annotations

import re
from functools import cache

from linter.credits.lead_ins import lead_in
from linter.credits.vocabulary import lead_words
from linter.data import table
from linter.model.lazy_regex import lazy

_WORD = lazy(r"[^\W_]+")


@cache
def _notice() -> re.Pattern[str]:
    rows = table("credit_cues")["notice"]
    words, stems = ("|".join(map(re.escape, rows[key])) for key in ("words", "stems"))
    return re.compile(rf"\W*(?:{words}|(?:{stems})\w+)\b", re.IGNORECASE)


def is_notice(words: str) -> bool:
    """True for what goes on with a credit: "All rights reserved", "Used with permission", "Collage by the Ledger"."""
    first = next(iter(_WORD.findall(words.casefold())), "")
    return first in lead_words() or _notice().match(words) is not None or lead_in.match(words) is not None
