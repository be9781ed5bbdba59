"""Where a picture's file comes from, by the name that its agency gave it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from linter.model.agency import Agencies, Agency
from linter.model.credit import ORGANISATIONS, Credit

_FAMILIES = (frozenset({"Getty Images", "iStock", "Corbis", "Sygma"}), frozenset({"Adobe Stock"}))


def agency_of_file(urls: Iterable[str], agencies: Agencies) -> Agency | None:
    """The agency whose file names one of the addresses shows: GettyImages-1234567.jpg; None for any other name."""
    pattern, owners, heads = _patterns(agencies)
    urls = list(urls)
    small = "\n".join(urls).casefold()
    for url in urls if any(map(small.__contains__, heads)) else ():
        hit = pattern.search(url) if pattern else None
        if hit and hit.lastgroup:
            return owners[hit.lastgroup]
    return None


def names_agency(credit: Credit, owner: Agency, agencies: Agencies) -> bool:
    """True where the credit names the agency, a house of the same owner, or one it has no other way to name."""
    family = next((names for names in _FAMILIES if owner.name in names), frozenset({owner.name}))
    named = [agencies.agency(part.words) for part in credit.of(*ORGANISATIONS)]
    return any(row is not None and row.name in family for row in named) or owner.name.split()[0] in credit.text.words


@lru_cache(maxsize=16)
def _patterns(agencies: Agencies) -> tuple[re.Pattern[str] | None, dict[str, Agency], tuple[str, ...]]:
    """All patterns in one, whose each is, and the letters they begin with, which most addresses do not hold."""
    owners = {f"agency{number}": row for number, row in enumerate(agencies.rows) if row.files}
    if not owners:
        return None, {}, ()
    heads = tuple(re.match(r"[a-z]*", file)[0] for row in owners.values() for file in row.files)  # type: ignore[index]
    pattern = "|".join(rf"(?P<{name}>(?:{'|'.join(row.files)}))" for name, row in owners.items())
    return re.compile(rf"(?<![a-z])(?:{pattern})", re.I), owners, heads
