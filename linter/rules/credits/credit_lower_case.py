"""The rule credit-lower-case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.credits._odd_letters import told
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class LowerCaseOptions(Options):
    house_style: bool = option(False, "true where the house prints photographers' names in small letters")


class CreditLowerCase(Rule[LowerCaseOptions]):
    """A photographer's name stands in small letters: jo lee/AFP.

    Single words are left alone: stock sites and social media name their people by handles in small letters."""

    name = "credit-lower-case"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦jan van der berg⟧/AFP</figcaption></figure>',
            says="The name jan van der berg is in small letters.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jan van der Berg/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦jo lee⟧/Reuters</figcaption></figure>',
            says="The name jo lee is in small letters.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Reuters</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jan van der Berg/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ipopba/Getty Images/iStockphoto</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: @jolee</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        if not self.options.house_style:
            yield from told(self, page, _in_small_letters, "in small letters")


def _in_small_letters(name: str) -> bool:
    """True for jo lee; a single word, or one with @, is a handle."""
    return name.islower() and " " in name and "@" not in name
