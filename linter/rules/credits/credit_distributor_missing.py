"""The rule credit-distributor-missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.credits.agency_file_names import agency_of_file, names_agency
from linter.credits.comparison import alone_and_with_agency, credits_of
from linter.model.credit import ORGANISATIONS, Part
from linter.model.finding import Finding, Level, Related, Safety, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule

# "Courtesy photo via" names the giver, and what is in the public domain is everybody's.
_VIA = lazy(r"(?<!courtesy photo )(?<!courtesy image )(?<!public domain )(?<!public domain, )\bv[ií]a\s*$", re.I)


class CreditDistributorMissing(Rule[Options]):
    """A credit leaves out who distributed the picture, or says via whom it came and not from whom.

    Getty Images asks for “photographer/provider via Getty Images”, and says so in the name it gives the file. A credit
    that names neither it nor a house of its own for such a file is incomplete. Icon Sportswire and others are
    distributed by one agency alone, which their own form names: that is a note, hidden unless asked for. So is a
    photographer without the agency that another credit of the page has beside the name, always shown."""

    name = "credit-distributor-missing"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="GettyImages-1234567.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/⟦NurPhoto⟧</figcaption></figure>',
            says="The file comes from Getty Images, which this credit does not name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Photo via Getty Images⟧</figcaption></figure>', says="The credit says through whom the picture came, but not whose it is.",
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A match in Linz. Photo by Jo Lee/⟦Icon Sportswire⟧</figcaption></figure>', says="Icon Sportswire is distributed by Getty Images, which its credit names."),
        Good('<figure><img src="GettyImages-1234567.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP via Getty</figcaption></figure>'),
        Good('<figure><img src="GettyImages-1234567.jpg" alt=""><figcaption>A flood in Linz. Photo: iStock</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/NurPhoto</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Courtesy photo via Linz City Council</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        yield from self._each_block(page)
        for alone, other in alone_and_with_agency(credits_of(page), page.newsroom.agencies):
            name, house = other.photographers[0], other.organisations[0]
            told = f"{name} stands alone here, and with {house} in another credit."
            places = {each.text.where: None for each in alone}
            related = (Related(other.text.where, "the other credit"),)
            yield self.at_each(dict(places), told, "", Safety.SHOW, related=related, level=Level.NOTE)

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        credit = block.credit
        said = credit.of(*ORGANISATIONS, Part.PHOTOGRAPHER) if credit else ()
        if credit is None or not said:
            return
        agencies = page.newsroom.agencies
        owner = agency_of_file(block.image.urls, agencies)
        if owner is not None and not names_agency(credit, owner, agencies):
            where = credit.text.span(said[-1].start, said[-1].end)
            yield self.finding(where, f"The file comes from {owner.name}, which this credit does not name.")
            return
        if len(said) == 1 and _VIA.search(credit.text.words, 0, said[0].start) and not credit.of(Part.STATUS):
            yield self.finding(credit.text.where, "The credit says through whom the picture came, but not whose it is.")
        for part in said:
            known = agencies.agency(part.words)
            if not known or not known.distributor:
                continue
            if not any(agencies.agency(each.words) == agencies.agency(known.via[0]) for each in said):
                told = f"{known.name} is distributed by {known.via[0]}, which its credit names."
                span = credit.text.span(part.start, part.end)
                yield self.finding(span, told, level=Level.NOTE, sure=Sure.MAYBE)
