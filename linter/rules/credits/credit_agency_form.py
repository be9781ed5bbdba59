"""The rule credit-agency-form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.comparison import Named, credits_of, named_in, written
from linter.model.agency import Agencies, How
from linter.model.finding import Finding, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.words import in_latin


@dataclass(frozen=True)
class AgencyFormOptions(Options):
    printed_as: tuple[str, ...] = option((), "forms that the house prints in place of the usual one: REUTERS, PA Media")


class CreditAgencyForm(Rule[AgencyFormOptions]):
    """An agency is not named in the form that the house prints.

    Without settings this is the form of the table: Reuters for REUTERS, Getty Images for Getty, AP for Associated
    Press. Houses differ, so it runs only on request, or once the house sets a level. Services of an agency
    (AP Photo, PA Wire) and names in other scripts are left alone."""

    name = "credit-agency-form"
    level = Level.NOTE
    sure = Sure.MAYBE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/⟦Getty⟧</figcaption></figure>',
            says="The house writes Getty Images, not “Getty”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Getty Images</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Reuters⟧/Jo Lee</figcaption></figure>',
            says="The house writes REUTERS, not “Reuters”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. REUTERS/Jo Lee</figcaption></figure>',
            options={"printed-as": ("REUTERS",)},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. AP Photo/Jo Lee</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>リンツの洪水。写真：ロイター</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[tuple[str, str], list[Named]] = {}
        for each in named_in(credits_of(page)):
            right = self._right(each.part.words, page.newsroom.agencies)
            if right and right != each.part.words:
                found.setdefault((each.part.words, right), []).append(each)
        for (words, right), named in found.items():
            told = f"The house writes {right}, not “{words}”."
            yield self.at_each(written(named, right), told, f"Write {right}", Safety.SAFE)

    def _right(self, words: str, agencies: Agencies) -> str | None:
        known = agencies.form(words)
        if known is None or known[1] in (How.LINE, How.MISSPELT, How.RETIRED) or not in_latin(words):
            return None
        ours = [each for each in self.options.printed_as if (other := agencies.form(each)) and other[0] is known[0]]
        return ours[0] if ours else known[0].name
