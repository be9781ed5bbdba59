"""The rule caption-address."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule

_ADDRESS = lazy(
    r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+|https?://[^\s<>()]+[^\s<>().,;:]|www\.[^\s<>()/]+/[^\s<>()]+"
)


class CaptionAddress(Rule[Options]):
    """A caption or alternative text holds a web or e-mail address.

    It was meant for the desk, or came along with a copy; printed, an e-mail address is collected for spam. In
    credits, credit-leftover looks for them. A bare domain (unsplash.com) is left alone.
    """

    name = "caption-address"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The lake in May; write to ⟦jo@lee.example⟧ for more</figcaption></figure>',
            says="“jo@lee.example” is an e-mail address.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The lake, ⟦https://lee.example/lake?id=4⟧ in May</figcaption></figure>',
            says="“https://lee.example/lake?id=4” is a web address.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The lake. Photo: @jolee via X</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The lake. Photo: unsplash.com</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in captions_and_alts(page):
            for hit in _ADDRESS.finditer(text.words) if "@" in text.words or "/" in text.words else ():
                what = "an e-mail address" if "@" in hit.group() else "a web address"
                yield self.finding(text.span(*hit.span()), f"“{hit.group()}” is {what}.")
