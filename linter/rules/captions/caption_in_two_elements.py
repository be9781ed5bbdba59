"""The rule caption-in-two-elements."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule


class CaptionInTwoElements(Rule[Options]):
    """A figure has two caption elements.

    HTML allows a figure one figcaption; assistive technology reads one as its name, so the words of the other
    are a stray line. Many publishers' templates put the credit into a second one, which no editor can help, so
    this is for houses that ask.
    """

    name = "caption-in-two-elements"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The bridge at dawn</figcaption>⟦<figcaption>Photo: Jo Lee/AFP</figcaption>⟧</figure>',
            says='This figure has a second figcaption; HTML allows one.',
        ),
        Bad(
            '<article><figure><figcaption>Rain</figcaption><div><img src="a.jpg" alt=""></div>⟦<figcaption>Rain in Linz on Monday</figcaption>⟧</figure></article>',
            says='This figure has a second figcaption; HTML allows one.',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The bridge at dawn. Photo: Jo Lee/AFP</figcaption></figure>'),
        Good('<figure><figure><img src="a.jpg" alt=""><figcaption>The bridge</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>The tower</figcaption></figure><figcaption>Photos: Jo Lee/AFP</figcaption></figure>', note="figures in a figure have one each"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        seen = set()
        for block in page.blocks:
            if len(block.figcaptions) < 2:
                continue
            first, second = (place.span for place in block.figcaptions[:2])
            if second not in seen:
                seen.add(second)
                told = "This figure has a second figcaption; HTML allows one."
                yield self.finding(second, told, related=(Related(first, "the first"),))
