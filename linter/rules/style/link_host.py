"""The rule link-host."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from linter.model.finding import Finding, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.source import Text
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule

_WITHOUT_DOT = lazy(r"[\w-]+")


class LinkHost(Rule[Options]):
    """A link of the text leads to a host without a dot: http://examplecom/quay, https://intranet/photos.

    A dot was lost when the address was typed ("http://http://example.com"), or the address is of the newsroom's own
    network or machine: no reader gets there. Only links in running text and captions are looked at."""

    name = "link-host"
    level = Level.WARNING
    examples = (
        Bad('<article><p>The <a href="⟦http://examplecom/quay⟧">quay</a> is shut.</p></article>', says="This link leads to “examplecom”, which no reader can reach."),
        Bad('<article><p>One.</p><p>Two.</p><p>The <a href="⟦http://http://example.com/⟧">quay</a> is shut.</p></article>', says="This link leads to “http”, which no reader can reach."),
        Bad('<article><p>The <a href="⟦http://localhost:8080/quay⟧">quay</a> is shut.</p></article>', says="This link leads to “localhost”, which no reader can reach."),
        Good('<article><p>The <a href="https://example.com/quay">quay</a> is shut. <a href="/mill">The mill</a>, <a href="mailto:jo@example">Jo</a></p></article>'),
        Good('<article><p>The <a href="http://[::1]/quay">quay</a> is shut. <a href="https://{{ host }}/mill">The mill</a></p></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[Span, None]] = {}
        for link in page.links:
            if host := _unreachable(link):
                found.setdefault(host, {})[link.where] = None
        for host, places in found.items():
            told = f"This link leads to “{host}”, which no reader can reach."
            yield self.at_each(dict(places), told, "", Safety.SHOW)


def _unreachable(link: Text) -> str:
    """The host of an address where no dot is in it; empty for any other."""
    try:
        host = urlsplit(link.words.strip()).hostname or ""
    except ValueError:
        return ""
    return host if _WITHOUT_DOT.fullmatch(host) else ""
