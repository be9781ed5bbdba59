"""Where a page of an archive comes from: its archive and place, its address, and what an export says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urlsplit

from linter.model.lazy_regex import lazy
from linter.model.source import Source
from linter.reading.encoding import decode
from linter.reading.html.tokenizer import Tag, attributes
from linter.text.moments import has_time, moment

_MIRROR = lazy(r"^(?:www|m|amp|mobile|edition)\d*\.")
_ADDRESS = lazy(r"(?i)https?://")
_CANONICAL = lazy(r"""(?i)<(?P<name>link|meta)\b[^<>]*?(?:\brel\s*=\s*["']?canonical\b|\bog:url\b)[^<>]*>""")
_HEAD = 1 << 17  # characters in which a page says its own address
_IN_ADDRESS = lazy(r"(?<!\d)((?:19|20)\d\d)([/-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")
_IN_WORDS = lazy(r"([^\W\d_]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})\.? ([^\W\d_]{3,9})\.?,? (\d{4})")
_BEGINS = lazy(r"\s*\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


@dataclass(frozen=True, slots=True)
class Origin:
    """``archive`` and ``place`` are the key of a capture. Empty are those that the archive does not say.

    ``charset`` is that of an HTTP header; ``published``, ``section``, ``title``, ``author`` and ``language`` are what
    an export says beside the HTML.
    """

    archive: str
    place: str
    url: str = ""
    crawled: str = ""
    charset: str = ""
    published: str = ""
    section: str = ""
    title: str = ""
    author: str = ""
    language: str = ""

    @property
    def name(self) -> str:
        """What the page is called: settings for paths are chosen by it."""
        return self.url or self.place


def is_address(name: str) -> bool:
    """Whether a name is an address on the web."""
    return bool(_ADDRESS.match(name))


def own_address(source: Source) -> str:
    """The address by which a page calls itself in its head, or empty."""
    for hit in _CANONICAL.finditer(source.text, 0, _HEAD):
        tag = Tag(hit["name"].lower(), hit.start(), hit.end())
        said = {name: source.text[low:high] for name, (_, _, low, high) in attributes(source.text, tag).items()}
        address = said.get("href") or (said.get("content") if said.get("property") == "og:url" else "") or ""
        if is_address(address.strip()):
            return address.strip().replace("&amp;", "&")
    return ""


def address_in(data: bytes) -> str:
    """The address by which the bytes of a page call it in its head, or empty."""
    return own_address(decode(data[:_HEAD]))


def house_of(address: str) -> str:
    """The host of an address without what mirrors add; empty for none."""
    try:
        host = urlsplit(address).hostname or "" if is_address(address) else ""
    except ValueError:  # an address in brackets that is none
        return ""
    return _MIRROR.sub("", host.lower(), count=1)


def section_of(address: str) -> str:
    """The first folder of an address that is no number."""
    path = re.sub(r"(?i)^[a-z][a-z0-9+.-]+://[^/?#]*", "", address).split("?")[0].split("#")[0]
    folders = [unquote(part) for part in path.split("/") if part][:-1]
    return next((folder for folder in folders if not folder.isdigit()), "") if is_address(address) else ""


def published_on(said: str, address: str) -> date | None:
    """The day in a page's words for it, else the day in its address; in UTC where a zone is told."""
    return _day(said) or (_in_address(address) if is_address(address) else None)


def _day(said: str) -> date | None:
    said = said.strip()
    found = moment(said)
    if found is None and (begins := _BEGINS.match(said)):
        found = moment(begins.group())  # fractions of a second, names of zones
    if found is None:
        try:
            found = parsedate_to_datetime(said)
        except (ValueError, TypeError, IndexError, OverflowError):
            return _in_words(said)
    return _in_utc(found) if has_time(said) or found.tzinfo else found.date()


def _in_utc(found: datetime) -> date:
    try:
        return (found.astimezone(UTC) if found.tzinfo else found).date()
    except OverflowError:
        return found.date()


def _in_words(said: str) -> date | None:
    hit = _IN_WORDS.search(said)
    if hit is None:
        return None
    month, day, year = (hit[1], hit[2], hit[3]) if hit[1] else (hit[5], hit[4], hit[6])
    number = _MONTHS.index(month[:3].lower()) + 1 if month[:3].lower() in _MONTHS else 0
    return _made(int(year), number, int(day))


def _in_address(address: str) -> date | None:
    hit = _IN_ADDRESS.search(address)
    return _made(int(hit[1]), int(hit[3]), int(hit[4])) if hit else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
