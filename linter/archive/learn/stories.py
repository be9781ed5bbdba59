"""The stories of an archive as learning takes them: an address, a section, a day, and what was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from linter.engine.check import run_in_time
from linter.model.lazy_regex import lazy
from linter.model.report import Report
from linter.model.source import Source
from linter.reading.files import to_source
from linter.reading.html.tokenizer import Tag, attributes
from linter.settings import Settings
from linter.text.moments import moment

_HEAD = 1 << 17  # characters in which a page says its own address
_IN_HEAD = lazy(r"(?i)<(?P<name>link|meta)\b[^<>]*?\b(?:canonical|og:url|article:section)\b[^<>]*>")
_ADDRESS = lazy(r"(?i)https?://")
_MIRROR = lazy(r"^(?:www|m|amp|mobile)\d*\.")
_DAY = lazy(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")
_IN_ADDRESS = lazy(r"(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


class Story(NamedTuple):
    """One page of an archive: what it is called, where it stands, when it was printed, and what was read of it.

    This is all that learning asks of an archive; empty words and None are what it does not say.
    """

    name: str
    url: str
    section: str
    published: date | None
    report: Report

    @property
    def house(self) -> str:
        """The host of the address, without what mirrors add to it."""
        return house_of(self.url)

    @property
    def called(self) -> str:
        """What a person finds the story by."""
        return self.url or self.name


def story_of(report: Report, url: str = "", section: str = "", published: str = "") -> Story:
    """The story of a report; what the archive does not say is taken from the page's head and its address."""
    head = _said_in_head(report.source)
    url = url or next((each for each in (head.get("canonical"), head.get("og:url")) if each and is_address(each)), "")
    section = section or head.get("article:section", "") or section_of(url)
    stated = published or (report.page.stated.published if report.page else "")
    return Story(report.source.name, url, section.strip().casefold(), published_on(stated, url), report)


def stories(pages: Iterable[tuple[str, str | bytes]], settings: Settings) -> Iterator[Story]:
    """The stories of addresses and their HTML, read one after another. Raises BadInput for what is no page."""
    read_only = reading(settings)
    for url, html in pages:
        source = to_source(html, url, settings.max_bytes)
        yield story_of(run_in_time(source, read_only), url if is_address(url) else "")


def reading(settings: Settings) -> Settings:
    """The same settings with no rule that runs: pages are read, and not judged."""
    return settings.changed("learn", asked=(), only_asked=True, baseline=None)


def is_address(name: str) -> bool:
    """Whether a name is an address on the web."""
    return bool(_ADDRESS.match(name))


def house_of(address: str) -> str:
    """The host of an address without what mirrors add; empty for none."""
    try:
        host = urlsplit(address).hostname or "" if is_address(address) else ""
    except ValueError:  # an address in brackets that is none
        return ""
    return _MIRROR.sub("", host.lower(), count=1)


def section_of(address: str) -> str:
    """The first folder of an address that is no number; empty where the story stands in none."""
    path = re.sub(r"(?i)^[a-z][a-z0-9+.-]+://[^/?#]*", "", address).split("?")[0].split("#")[0]
    folders = [unquote(part) for part in path.split("/") if part][:-1]
    return next((each for each in folders if not each.isdigit()), "") if is_address(address) else ""


def published_on(said: str, address: str) -> date | None:
    """The day that a page says it was printed on, else the one in its address."""
    if (hit := _DAY.match(said)) and (found := moment(hit[1])):
        return found.date()
    if is_address(address) and (hit := _IN_ADDRESS.search(address)):
        try:
            return date(int(hit[1]), int(hit[3]), int(hit[4]))
        except ValueError:
            return None
    return None


def _said_in_head(source: Source) -> dict[str, str]:
    """What a page's head says of its address and its section, by the name it says it under."""
    found: dict[str, str] = {}
    for hit in _IN_HEAD.finditer(source.text, 0, _HEAD):
        tag = Tag(hit["name"].lower(), hit.start(), hit.end())
        said = {name: source.text[low:high] for name, (_, _, low, high) in attributes(source.text, tag).items()}
        name = (said.get("rel") or said.get("property") or said.get("name") or "").strip().lower()
        value = (said.get("href") or said.get("content") or "").strip().replace("&amp;", "&")
        if value:
            found.setdefault(name, value)
    return found
