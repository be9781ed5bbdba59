"""The rule directions-unmatched."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.picture_directions import directions


class DirectionsUnmatched(Rule[Options]):
    """A caption says where more people stand than it names, or places two in one spot.

    “Third from left” among two names, or two people both at the left: a name was cut, or the picture was. The
    Guardian's readers' editor told of a caption that pointed at somebody whom a crop had removed.
    """

    name = "directions-unmatched"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (L), the mayor, and Ann Roe ⟦(L)⟧ in the square</figcaption></figure></article></body></html>',
            says="Two people stand left in this caption.",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (second from left) and Ann Roe (⟦second from left⟧) at the gate</figcaption></figure></article></body></html>',
            says="Two people stand second from left in this caption.",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (L) and Ann Roe (R) in the square</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Top: Jo Lee (L) and the mayor; bottom: Ann Roe (L) and the band</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            seen: dict[str, int] = {}
            begun = at = 0  # where the row of people begins that stands behind the last semicolon
            for mark in directions(caption.words):
                begun, at = max(begun, caption.words.rfind(";", at, mark.start)), mark.start
                if mark.spelt and mark.spelt in seen and seen[mark.spelt] >= begun:
                    told = f"Two people stand {mark.spelt} in this caption."
                    yield self.finding(caption.span(mark.start, mark.end), told)
                seen.setdefault(mark.spelt, mark.start)
