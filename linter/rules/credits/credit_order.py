"""The rule credit-order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.comparison import credits_of
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule, option

_WORDS = {"agency-first": "the agency", "photographer-first": "the photographer"}


@dataclass(frozen=True)
class CreditOrderOptions(Options):
    agency_form: bool = option(
        False, "true to hold each agency to the order of its own form: REUTERS/Jo Lee, Jo Lee/AFP"
    )


class CreditOrder(Rule[CreditOrderOptions]):
    """An agency stands before the photographer here and behind another there: EPA/Jo Lee, Al Day/EPA.

    With the option agency-form each agency is held to its own order instead, where the table knows one. The order of
    the house is a choice of credit-form, which can rewrite the credit."""

    name = "credit-order"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/EPA</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Ann Roe/EPA</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Snow. ⟦Photo: EPA/Al Day⟧</figcaption></figure>',
            says="This credit puts the agency first; EPA’s others on this page put the photographer first.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. ⟦Photo: AFP/Jo Lee⟧</figcaption></figure>',
            says="AFP puts the photographer first in its credits; this one puts the agency first.",
            options={"agency-form": True},
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. ⟦Photo: UN Photo / ICJ / Jo Lee⟧</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Ann Roe / UN Photo / ICJ</figcaption></figure>',
            says="This credit puts the agency first; ICJ and UN Photo’s others on this page put the photographer first.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. REUTERS/Jo Lee</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Al Day/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. (AP Photo/Jo Lee)</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. (Al Day/Harbour Post via AP)</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[str, list[Credit]]] = {}
        for credit in credits_of(page):
            name, order = _order(credit)
            if order:
                found.setdefault(name, {}).setdefault(order, []).append(credit)
        for name, orders in found.items():
            known = page.newsroom.agencies.agency(name)
            own = known.order if known else ""
            if self.options.agency_form:
                for order, credits in orders.items():
                    if own and order != own:
                        told = f"{name} puts {_WORDS[own]} first in its credits; this one puts {_WORDS[order]} first."
                        yield from (self.finding(credit.text.where, told) for credit in credits)
            elif len(orders) > 1:
                (rare, few), (usual, many) = sorted(orders.items(), key=lambda row: (len(row[1]), row[0] == own))
                told = f"This credit puts {_WORDS[rare]} first; {name}’s others on this page put {_WORDS[usual]} first."
                related = (Related(many[0].text.where, f"{_WORDS[usual]} first"),)
                yield from (self.finding(credit.text.where, told, related=related) for credit in few)


def _order(credit: Credit) -> tuple[str, str]:
    """The agencies and the order of a credit of one photographer; empty words for any other."""
    said = credit.of(Part.PHOTOGRAPHER, *ORGANISATIONS)
    agencies = [part.name for part in said if part.part is Part.PROVIDER]
    if len(agencies) != len(said) - 1 or not agencies or len(credit.of(Part.PHOTOGRAPHER)) != 1:
        return "", ""
    name = " and ".join(sorted(agencies)).replace(" and ", ", ", max(0, len(agencies) - 2))
    return name, "agency-first" if said[0].part is Part.PROVIDER else "photographer-first"
