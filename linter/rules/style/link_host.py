"""The rule link-host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import IPv4Address
from urllib.parse import urlsplit

from linter.model.finding import Finding, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.source import Text
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule

_ORDINARY = lazy(r"https?://(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}(?:[/?#]|$)", re.I)  # most are, and need not be taken apart
_WITHOUT_DOT = lazy(r"[\w-]+")
_FOR_A_PROGRAM = lazy(r"(__|%%?|##|@@)[A-Za-z][\w.-]*\1")
_NUMBER = lazy(r"0x[\da-f]+|\d+")


class LinkHost(Rule[Options]):
    """A link of the text leads to a host without a dot: http://examplecom/quay, https://intranet/photos.

    A dot was lost when the address was typed ("http://http://example.com"), or the address is of the newsroom's own
    network or machine: no reader gets there. __HOST__ is a place that a program was to fill, and two letters alone are
    the end of an address. A number is a host where browsers read a public address of four numbers from it. Only links
    in running text and captions are looked at."""

    name = "link-host"
    level = Level.WARNING
    examples = (
        Bad('<article><p>The <a href="⟦http://examplecom/quay⟧">quay</a> is shut.</p></article>', says="This link leads to “examplecom”, which no reader can reach."),
        Bad('<article><p>One.</p><p>Two.</p><p>The <a href="⟦http://http://example.com/⟧">quay</a> is shut.</p></article>', says="This link leads to “http”, which no reader can reach."),
        Bad('<article><p>The <a href="⟦http://localhost:8080/quay⟧">quay</a> is shut.</p></article>', says="This link leads to “localhost”, which no reader can reach."),
        Bad('<article><p>One.</p><p>Two.</p><p>The <a href="⟦https://__HOST__/quay⟧">quay</a> is shut.</p></article>', says="This link leads to “__HOST__”, a place that no program has filled."),
        Bad('<article><p>One.</p><p>Two.</p><p>The <a href="⟦http://ai/quay⟧">quay</a> is shut.</p></article>', says="This link leads to “ai”, the end of an address alone."),
        Good('<article><p>One.</p><p>Two.</p><p>The <a href="http://134744072/quay">quay</a> is shut.</p></article>', note="8.8.8.8"),
        Good('<article><p>The <a href="https://example.com/quay">quay</a> is shut. <a href="/mill">The mill</a>, <a href="mailto:jo@example">Jo</a></p></article>'),
        Good('<article><p>The <a href="http://[::1]/quay">quay</a> is shut. <a href="https://{{ host }}/mill">The mill</a></p></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[Span, None]] = {}
        for link in page.links:
            if told := _unreachable(link):
                found.setdefault(told, {})[link.where] = None
        for told, places in found.items():
            yield self.at_each(dict(places), f"This link leads to {told}.", "", Safety.SHOW)


def _unreachable(link: Text) -> str:
    """The host of an address where no dot is in it, and what is wrong with it; empty for any other."""
    if _ORDINARY.match(link.words):
        return ""
    try:
        parts = urlsplit(link.words.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    written = parts.netloc.rpartition("@")[2].partition(":")[0]
    if _FOR_A_PROGRAM.fullmatch(written):
        return f"“{written}”, a place that no program has filled"
    if not _WITHOUT_DOT.fullmatch(host) or _is_public(host):
        return ""
    ends = len(host) == 2 and host.isascii() and host.isalpha()
    return f"“{host}”, {'the end of an address alone' if ends else 'which no reader can reach'}"


def _is_public(host: str) -> bool:
    """True for a number that browsers read as an address of the internet (WHATWG URL Standard, IPv4 parser)."""
    if not _NUMBER.fullmatch(host):
        return False
    try:
        octal = host.startswith("0") and host.isdigit()
        return IPv4Address(int(host, 8 if octal else 0)).is_global
    except ValueError:  # too large, or no octal number
        return False
