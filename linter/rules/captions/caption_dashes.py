"""The rule caption-dashes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule, option

_HYPHENS = lazy(r"(?<=\S )-(?= \S)|(?<=\w)--(?=\w)|(?<=\s)--(?=\s)")


@dataclass(frozen=True)
class CaptionDashesOptions(Options):
    """What caption-dashes can be told."""

    dash: str = option("–", "the dash that the house sets")


class CaptionDashes(Rule[CaptionDashesOptions]):
    """A caption has a hyphen or two where a dash belongs.

    A hyphen joins, a dash divides; “ - ” and “--” come from keyboards without one. Which dash a house sets is
    its own decision.
    """

    name = "caption-dashes"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Jo Lee ⟦-⟧ the mayor of Linz ⟦-⟧ waves</figcaption></figure>',
            says="“-” is used as a dash; the house sets “–”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Jo Lee – the mayor of Linz – waves</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Jo Lee⟦--⟧the mayor</figcaption></figure>',
            says="“--” is used as a dash; the house sets “—”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Jo Lee—the mayor</figcaption></figure>',
            options={'dash': '—'},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Jo Lee – the mayor – waves</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The left-hand side</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for hit in _HYPHENS.finditer(caption.words):
                edit = caption.edit(*hit.span(), self.options.dash)
                fix = Fix(f"Write {self.options.dash}", (edit,), Safety.ASK) if edit else None
                told = f"“{hit.group()}” is used as a dash; the house sets “{self.options.dash}”."
                yield self.finding(caption.span(*hit.span()), told, fix=fix)
