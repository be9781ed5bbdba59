"""The rule credit-photographer-missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.agency import SUPPLIERS, Agencies
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page, Role
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class PhotographerMissingOptions(Options):
    agencies: tuple[str, ...] = option((), "agencies to ask it of; empty: those whose own form names the photographer")


class CreditPhotographerMissing(Rule[PhotographerMissingOptions]):
    """A credit names an agency and nobody else, where the agency's own form names the photographer.

    Reuters, Getty Images, NTB and others ask for the name. Many houses print agencies alone (“Getty Images”), so it
    runs only on request, or once the house sets a level. Where another credit of the page names a photographer of
    the same agency, the note says so."""

    name = "credit-photographer-missing"
    level = Level.NOTE
    sure = Sure.MAYBE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦Reuters⟧</figcaption></figure>',
            says="Reuters asks for the photographer’s name beside its own.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: ⟦AFP⟧</figcaption></figure>',
            says="AFP asks for the photographer’s name beside its own, and another credit of this page has it.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Reuters</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Handout/City of Linz/Reuters</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Kyodo via Reuters</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        named = {name for block in page.blocks if _named(block.credit) for name in _agencies(block.credit)}
        for block in page.blocks:
            name = self._alone(block, page.newsroom.agencies)
            if name and block.credit:
                where = block.credit.of(*ORGANISATIONS)[0]
                more = ", and another credit of this page has it" if name in named else ""
                told = f"{name} asks for the photographer’s name beside its own{more}."
                sure = Sure.LIKELY if more else None
                yield self.finding(block.credit.text.span(where.start, where.end), told, sure=sure)

    def _alone(self, block: ImageBlock, agencies: Agencies) -> str:
        """The agency that stands alone in the credit of a photograph, where it is to be asked of."""
        credit = block.credit
        if credit is None or block.role is not Role.PHOTO or _named(credit) or credit.of(Part.STATUS, Part.PLACEHOLDER):
            return ""
        said = credit.of(*ORGANISATIONS)
        known = agencies.agency(said[0].words) if len(said) == 1 else None
        if known is None or known.kind not in SUPPLIERS:
            return ""
        chosen = [other.name for name in self.options.agencies if (other := agencies.agency(name))]
        return known.name if (known.name in chosen if chosen else known.photographer) else ""


def _named(credit: Credit | None) -> bool:
    return bool(credit and credit.photographers)


def _agencies(credit: Credit | None) -> tuple[str, ...]:
    return credit.organisation_names if credit else ()
