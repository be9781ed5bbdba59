"""The rule credit-licence-incomplete."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.credit import ORGANISATIONS, Part
from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule

_NO_AUTHOR = lazy(
    r"CC[ -]?0|public|gemeinfrei|domaine|dominio|domínio|domein|Open Government|Unsplash|Pi?xabay|Pexels", re.I
)


class CreditLicenceIncomplete(Rule[Options]):
    """A free licence without its author, or a picture of Wikimedia Commons or Flickr without its licence.

    Creative Commons asks for the author and the licence (CC BY 4.0, section 3). Public domain and CC0 ask for
    nobody. A missing licence is a note, as some houses put it elsewhere."""

    name = "credit-licence-incomplete"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Wikimedia Commons, ⟦CC BY-SA 4.0⟧</figcaption></figure>',
            says="The licence CC BY-SA 4.0 asks for the author’s name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/⟦Wikimedia Commons⟧</figcaption></figure>',
            says="Wikimedia Commons gives pictures under a licence, and this credit does not name it.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee, CC BY-SA 4.0, via Wikimedia Commons</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Wikimedia Commons, public domain</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        credit = block.credit
        if credit is None:
            return
        licences = credit.of(Part.LICENCE)
        known = [(part, page.newsroom.agencies.agency(part.words)) for part in credit.of(*ORGANISATIONS)]
        author = credit.photographers or any(row is None or row.kind in ("giver", "outlet") for _, row in known)
        for part in licences:
            if not author and not _NO_AUTHOR.match(part.words):
                told = f"The licence {part.words} asks for the author’s name."
                yield self.finding(credit.text.span(part.start, part.end), told)
        for part, row in known:
            if row and row.licence and not licences:
                told = f"{row.name} gives pictures under a licence, and this credit does not name it."
                where = credit.text.span(part.start, part.end)
                yield self.finding(where, told, level=Level.NOTE)
