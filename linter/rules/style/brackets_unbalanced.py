"""The rule brackets-unbalanced."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.brackets import without_other_half


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
            says="“)” closes a bracket that was never opened.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor (left) and the band [right]</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ada Quill (L), Ned Farrow (r) and Jo Lee (FDP, M) in Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>[The mayor leaves the quay. Photo: Jo Lee/AFP]</figcaption></figure>', note="the credit closes it"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>a) The mayor, b) the band :-)</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for at in without_other_half(caption):
                bracket = caption.words[at]
                told = "is not closed" if bracket in "([" else "closes a bracket that was never opened"
                yield self.finding(caption.span(at, at + 1), f"“{bracket}” {told}.")
