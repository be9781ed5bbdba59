"""What tells a picture apart in a whole archive: the keys of one page ("photos", "2022/04") are too weak for that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.model.lazy_regex import lazy

_LETTERS = 16  # of a name that nobody gives to two pictures by chance
_DIGEST = lazy(r"(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])(?:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_NUMBER = lazy(r"\d{8,}")
_YEAR, _MONTH, _IN_MONTH = r"(?:19|20)\d\d", r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_DAY = lazy(f"{_YEAR}{_MONTH}{_IN_MONTH}|{_IN_MONTH}{_MONTH}{_YEAR}")
_WIDTH = lazy(r"[-_](?:[1-9]\d{2,3})[-_](?:[4-9]\d|100)$")  # "crane-at-the-harbour-650-80": a width and a quality


def strong_keys(keys: Iterable[str], house: str) -> list[str]:
    """The keys that count across pages, in order: digests as they are, names and numbers within their house."""
    return sorted({each for key in keys for each in _strong(key, house)})


def _strong(key: str, house: str) -> Iterator[str]:
    path, asked, query = key.partition("?")
    folders, slash, last = path.rpartition("/")
    name = last + asked + query
    if digests := _DIGEST.findall(name):
        yield digests[-1]
        return
    numbers = [each for each in _NUMBER.findall(name) if not _DAY.fullmatch(each)]
    if numbers or sum(letter.isalpha() for letter in last) >= _LETTERS:
        yield f"{house}/{folders}{slash}{_WIDTH.sub('', last)}{asked}{query}"
