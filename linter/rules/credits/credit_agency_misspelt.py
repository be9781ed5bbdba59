"""The rule credit-agency-misspelt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from linter.credits.comparison import credits_of
from linter.credits.misspelt_agencies import SHORT, near_agency
from linter.model.agency import Agency, How
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditAgencyMisspelt(Rule[Options]):
    """An agency's name is misspelt: Retuers, Gety Images.

    The slips that the Guardian's picture system and others have met are in the table of agencies, and their fix is
    safe, but for a few letters that others may sign with (dap). A name that is all but an agency's is told too."""

    name = "credit-agency-misspelt"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Retuers⟧/Jo Lee</figcaption></figure>',
            says="“Retuers” is misspelt: the agency is Reuters.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Reuters/Jo Lee</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/⟦Associatde Press⟧</figcaption></figure>',
            says="“Associatde Press” is misspelt: the agency is Associated Press.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Associated Press</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/⟦getty images⟧</figcaption></figure>',
            says="“getty images” is in small letters: the agency is Getty Images.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Getty Images</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Reuters</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>A ferry. Photo: ⟦Reuter⟧</figcaption></figure>',
            says="“Reuter” is misspelt: the agency is Reuters.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Reuters</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>A ferry. Photo: Reuters</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Reuters</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Ann Reuter</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ann Day serves. Photo: Jo Lee/ATP Images</figcaption></figure>', note="initials of others"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        named = (part.words for credit in credits_of(page) for part in credit.of(*ORGANISATIONS))
        cut = {words[:-1]: words for words in set(named) if len(words) > 6 and page.newsroom.agencies.agency(words)}
        for credit in credits_of(page):
            yield from self._told(credit, page, cut)

    def _told(self, credit: Credit, page: Page, cut: Mapping[str, str]) -> Iterator[Finding]:
        text, signed, agencies = credit.text, bool(credit.of(Part.PHOTOGRAPHER)), page.newsroom.agencies
        for part in credit.of(*ORGANISATIONS, Part.PHOTOGRAPHER):
            known = agencies.form(part.words)
            small = known is not None and _small(part.words, known[0])
            listed = known is not None and known[1] is How.MISSPELT
            sure = listed and len(part.words) > SHORT
            right = known[0].name if known and (listed or small) else None
            if known is None:
                right = near_agency(part, agencies, beside_photographer=signed) or cut.get(part.words)
            if right is None:
                continue
            edit = text.edit(part.start, part.end, right)
            fix = Fix(f"Write {right}", (edit,), Safety.SAFE if sure else Safety.ASK) if edit else None
            how = "misspelt" if listed or not small else "in small letters"
            told = f"“{part.words}” is {how}: the agency is {right}."
            yield self.finding(text.span(part.start, part.end), told, fix=fix, sure=None if sure else Sure.LIKELY)


def _small(words: str, known: Agency) -> bool:
    """True for reuters and getty images: no small form of the name is printed, by the agency or by stock sites."""
    small = words.islower() and not known.name.islower()
    return small and known.kind in ("agency", "collection", "outlet") and words not in known.variants
