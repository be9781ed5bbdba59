"""The rule credit-lower-case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.comparison import Named, credits_of, named_in, written
from linter.model.credit import Part
from linter.model.finding import Finding, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.letter_case import usual_case


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
            says="The name jan van der berg stands in small letters.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jan van der Berg/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦jo lee⟧/Reuters</figcaption></figure>',
            says="The name jo lee stands in small letters.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Reuters</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jan van der Berg/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ipopba/Getty Images/iStockphoto</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: @jolee</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        if self.options.house_style:
            return
        found: dict[str, list[Named]] = {}
        for each in named_in(credits_of(page), Part.PHOTOGRAPHER):
            words = each.part.words
            if words.islower() and " " in words and "@" not in words:
                found.setdefault(words, []).append(each)
        for name, named in found.items():
            usual = usual_case(name.upper())
            at = written(named, usual)
            again = f" {len(at)} times" if len(at) > 1 else ""
            yield self.at_each(at, f"The name {name} stands in small letters{again}.", f"Write {usual}", Safety.ASK)
