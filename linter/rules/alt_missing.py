"""The rule alt-missing."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model import Finding, ImageBlock, Level, Page, Role
from linter.rule import Bad, Good, Options, Rule


class AltMissing(Rule[Options]):
    """A picture has no alt attribute at all.

    A screen reader then reads out the file's address instead. WCAG lists it as failure F65 of criterion 1.1.1.
    An empty alt="" says that a picture needs no words, and is left alone.
    """

    name = "alt-missing"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure>⟦<img src="a.jpg">⟧<figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="This picture has no alternative text.",
        ),
        Bad(
            '<figure>⟦<img src="a.jpg" title="A bridge">⟧<figcaption>The new bridge.</figcaption></figure>',
            says="This picture has no alternative text.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A mayor cuts a ribbon"><figcaption>The mayor.</figcaption></figure>'),
    )

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.image.alt is None and block.role is not Role.VIDEO_POSTER:
            yield self.finding(block.where, "This picture has no alternative text.")
