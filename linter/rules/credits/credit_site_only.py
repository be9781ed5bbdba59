"""The rule credit-site-only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.lead_ins import says_photograph
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.words import words_in


@dataclass(frozen=True)
class SiteOnlyOptions(Options):
    stock: bool = option(False, "true to report Unsplash, Pexels and Pixabay alone as well")


class CreditSiteOnly(Rule[SiteOnlyOptions]):
    """A credit names a site or a search engine and nobody else: Google, Flickr, Pinterest.

    They own no pictures, teachers of picture desks say (JEA): whoever put the picture there does. A site that the
    story or the caption speaks of is left alone, for then it may well have given the picture, and so are screenshots
    and maps."""

    name = "credit-site-only"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo courtesy of ⟦Google⟧</figcaption></figure>',
            says="Google is where this picture was found, not whose it is.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦Pinterest⟧</figcaption></figure>',
            says="Pinterest is where this picture was found, not whose it is.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/Flickr (CC BY 2.0)</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The new Google telephone. Photo: Google</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The post of the mayor. Screenshot: Facebook</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        credit = block.credit
        if credit is None or credit.of(Part.STATUS, Part.PHOTOGRAPHER) or not _of_photograph(credit):
            return
        said = credit.of(*ORGANISATIONS)
        known = page.newsroom.agencies.agency(said[0].words) if len(said) == 1 else None
        site = known and (known.kind == "social" or (self.options.stock and known.kind == "stock"))
        if known is None or not site or known.name in ("Google Maps", "Wikimedia Commons", "Wikipedia"):
            return
        if not _speaks_of(known.name, block, page):
            told = f"{known.name} is where this picture was found, not whose it is."
            yield self.finding(credit.text.span(said[0].start, said[0].end), told)


def _of_photograph(credit: Credit) -> bool:
    """False for "Screenshot: Facebook" and the like."""
    leads = [part.words for part in credit.of(Part.PREFIX)]
    return all(says_photograph(lead) or "courtesy" in lead.casefold() for lead in leads)


def _speaks_of(name: str, block: ImageBlock, page: Page) -> bool:
    """True where the headline, the caption or the alternative text names the site."""
    first = name.casefold().split()[0]
    texts = (page.headline, block.caption, block.image.alt)
    return any(word.startswith(first) for text in texts if text for word in words_in(text.words.casefold()))
