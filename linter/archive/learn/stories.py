"""The stories of an archive as learning takes them: an address, a section, a day, and what was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from linter.archive.origin import house_of, is_address, published_on, section_of
from linter.engine.check import run_in_time
from linter.model.lazy_regex import lazy
from linter.model.report import Report
from linter.model.source import Source
from linter.reading.files import to_source
from linter.reading.html.tokenizer import Tag, attributes
from linter.settings import Settings

_HEAD = 1 << 17  # characters in which a page says its own address
_IN_HEAD = lazy(r"(?i)<(?P<name>link|meta)\b[^<>]*?\b(?:canonical|og:url|article:section)\b[^<>]*>")


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
