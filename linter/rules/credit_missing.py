"""The rule credit-missing."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model import Finding, ImageBlock, Level, Page, Role, Sure
from linter.rule import Bad, Good, Options, Rule


class CreditMissing(Rule[Options]):
    """A picture has no credit line.

    The photographer or agency is named beside the picture: it is owed under most licences, and it tells
    readers where the picture comes from.
    """

    name = "credit-missing"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure>⟦<img src="a.jpg" alt="">⟧<figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="This picture has no credit.",
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge. Photo: Jo Lee/AFP</figcaption></figure>'
        ),
    )

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None and block.role is Role.PHOTO:
            yield self.finding(block.where, "This picture has no credit.")
