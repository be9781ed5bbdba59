"""The rule credit-lower-case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model import Finding, Fix, ImageBlock, Level, Page, Part, Safety, Sure
from linter.rule import Bad, Good, Options, Rule, option
from linter.text.capitals import usual_case


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
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jan van der Berg/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ipopba/Getty Images/iStockphoto</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: @jolee</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None or self.options.house_style:
            return
        text = block.credit.text
        for part in block.credit.of(Part.PHOTOGRAPHER):
            if not part.words.islower() or " " not in part.words or "@" in part.words:
                continue
            name = usual_case(part.words.upper())
            edit = text.edit(part.start, part.end, name)
            fix = Fix(f"Write {name}", (edit,), Safety.ASK) if edit else None
            told = f"The name {part.words} stands in small letters."
            yield self.finding(text.span(part.start, part.end), told, fix=fix)
