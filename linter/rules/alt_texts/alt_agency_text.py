"""The rule alt-agency-text."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule

_DATELINE = lazy(
    r"^(?P<told>[A-Z][A-Z .,'’-]{2,60} [-–—] (?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER"
    r"|NOVEMBER|DECEMBER) \d{1,2}(?:, \d{4})?:)"
)
_CREDIT = lazy(r"(?P<told>\((?:Photo by |Foto: |(?:AP|AFP|EPA|Reuters|REUTERS) ?Photo ?/)[^()]{3,80}\))$")


class AltAgencyText(Rule[Options]):
    """A picture's alternative text holds the agency's dateline or credit.

    An agency's caption was copied whole into the alternative text: readers who listen hear a dateline, or who
    took the picture, where they are to hear what it shows. Seen on published pages of Rolling Stone and The
    Nation.
    """

    name = "alt-agency-text"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦LINZ, AUSTRIA - MAY 11:⟧ The mayor waves ⟦(Photo by Jo Lee/Getty Images)⟧"><figcaption>The mayor.</figcaption></figure>',
            says="The agency’s dateline “LINZ, AUSTRIA - MAY 11:” stands in the alternative text.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="The mayor waves in Linz. ⟦(AP Photo/Jo Lee)⟧"><figcaption>The mayor.</figcaption></figure>',
            says="The agency’s credit “(AP Photo/Jo Lee)” stands in the alternative text.",
        ),
        Good('<figure><img src="a.jpg" alt="The mayor (left) waves to the crowd"><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A badge with the words PRESS and AP"><figcaption>A badge. (AP Photo/Jo Lee)</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for _, alt in alts(page):
            for pattern, what in ((_DATELINE, "dateline"), (_CREDIT, "credit")):
                if hit := pattern.search(alt.words):
                    where = alt.span(*hit.span("told"))
                    yield self.finding(where, f"The agency’s {what} “{hit['told']}” stands in the alternative text.")
