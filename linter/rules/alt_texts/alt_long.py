"""The rule alt-long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class AltLongOptions(Options):
    """What alt-long can be told."""

    most: int = option(150, "characters an alternative text may have")


class AltLong(Rule[AltLongOptions]):
    """A picture's alternative text is longer than the house allows.

    It cannot be skimmed: software reads it from end to end. The W3C asks for the most concise description, and
    puts what needs more room into the text.
    """

    name = "alt-long"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦A woman cuts a ribbon on a bridge⟧"><figcaption>The bridge.</figcaption></figure>',
            says="This alternative text has 33 characters; the house allows 20.",
            options={"most": 20},
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦A woman in a red coat cuts a long white ribbon on a bridge of stone while the band of the fire brigade plays, and behind her stand the mayors of five towns⟧"><figcaption>The bridge.</figcaption></figure>',
            says="This alternative text has 155 characters; the house allows 150.",
        ),
        Good('<figure><img src="a.jpg" alt="A woman cuts a ribbon on a bridge"><figcaption>The bridge.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The bridge.</figcaption></figure>', options={"most": 20}),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        most = self.options.most
        for _, alt in alts(page):
            if len(alt) > most:
                yield self.finding(
                    alt.where, f"This alternative text has {len(alt)} characters; the house allows {most}."
                )
