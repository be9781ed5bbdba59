"""The rule brackets-unbalanced."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model import Finding, Level, Page, Sure
from linter.pattern import lazy
from linter.rule import Bad, Good, Options, Rule
from linter.wording import captions

_BRACKET = lazy(r"[(\[]|(?<![:;=]-)(?<![:;=])(?<!^[A-Za-z\d])(?<![ ,;(][A-Za-z\d])(?<! \d\d)[)\]]")


class BracketsUnbalanced(Rule[Options]):
    """A bracket in a caption is opened and not closed, or closed and not opened.

    A piece was cut off with the words behind it, or a credit lost its end. Numbers of a list, a) and b), and
    faces made of signs are left alone.
    """

    name = "brackets-unbalanced"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor ⟦(⟧left and the band in Linz</figcaption></figure>',
            says="“(” is not closed.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor, left⟦)⟧, and the band</figcaption></figure>',
            says="“)” closes what nothing opens.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor (left) and the band [right]</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>a) The mayor, b) the band :-)</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            if set("()[]").isdisjoint(caption.words):
                continue
            opened: list[int] = []
            for hit in _BRACKET.finditer(caption.words):
                if hit.group() in "([":
                    opened.append(hit.start())
                elif opened:
                    opened.pop()
                else:
                    yield self.finding(caption.span(*hit.span()), f"“{hit.group()}” closes what nothing opens.")
            for at in opened:
                yield self.finding(caption.span(at, at + 1), f"“{caption.words[at]}” is not closed.")
