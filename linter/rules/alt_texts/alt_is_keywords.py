"""The rule alt-is-keywords."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule

_LEAST = 4  # keywords


class AltIsKeywords(Rule[Options]):
    """A picture's alternative text is a list of keywords.

    A stock site's keywords were taken over: they are for its search, and do not say what can be seen. Seen on
    published pages of Canada.com.
    """

    name = "alt-is-keywords"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦water, trees, mountain, sky, resort⟧"><figcaption>The lake.</figcaption></figure>',
            says="This alternative text is a list of keywords.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦business woman, desk, laptop, office, coffee cup⟧"><figcaption>Work.</figcaption></figure>',
            says="This alternative text is a list of keywords.",
        ),
        Good('<figure><img src="a.jpg" alt="Trees, a lake and a mountain under a clear sky"><figcaption>The lake.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Linz, Wels, Steyr, Enns and Traun on a map"><figcaption>A map.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for _, alt in alts(page):
            pieces = [piece.strip() for piece in alt.words.strip(" .,").split(",")]
            if len(pieces) >= _LEAST and all(piece.islower() and len(piece.split()) <= 2 for piece in pieces):
                yield self.finding(alt.where, "This alternative text is a list of keywords.")
