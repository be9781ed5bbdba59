"""The rule alt-cut-at-quote."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import shortened

# Behind the mark that ends the text come words without values, up to a mark again: to a browser, names of attributes.
_NO_MARK = r"(?:(?!(?P=mark))[^<>=])*"
_CUT = lazy(
    rf"""\salt\s*=\s*(?P<mark>["'])(?P<kept>{_NO_MARK})(?P=mark)"""
    rf"""(?P<lost>(?![\s/])(?!(?P=mark))[^<>=]{_NO_MARK}(?:(?P=mark){_NO_MARK}){{0,8}}?)(?P=mark)(?=\s+[\w:.-]+\s*=|\s*/?>)"""
)


class AltCutAtQuote(Rule[Options]):
    """A quotation mark in an alternative text ends it.

    In `alt="He said "go" today"` the second mark ends the value (HTML standard, attribute-value (double-quoted) state):
    who cannot see the picture gets “He said”. A template that does not escape the desk's words is to be mended; until
    then the text can have “these marks”, which end nothing. Told only where what follows can be nothing else.
    """

    name = "alt-cut-at-quote"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦The mayor holds a "Go home" poster⟧"><figcaption>The mayor.</figcaption></figure>',
            says="A quotation mark ends this alternative text too early; “Go home\" poster” is lost.",
        ),
        Bad(
            "<figure><img alt='⟦The mayor's dog⟧' src='a.jpg'><figcaption>The mayor.</figcaption></figure>",
            says="A quotation mark ends this alternative text too early; “s dog” is lost.",
        ),
        Good('<figure><img src="a.jpg" alt="A &quot;Go home&quot; poster"><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="The mayor\'s poster"class="wide"><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="" hidden data-x="1"><figcaption>The mayor.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for block in page.blocks:
            start, end = block.where
            if block.image.alt is None or not (hit := _CUT.search(page.source.text, start, end)):
                continue
            told = f"A quotation mark ends this alternative text too early; “{shortened(hit['lost'], 60)}” is lost."
            yield self.finding(Span(hit.start("kept"), hit.end("lost")), told)
