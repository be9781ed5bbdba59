"""The rule caption-outside-figure."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class CaptionOutsideFigure(Rule[Options]):
    """A caption stands beside its picture, not in a figcaption.

    Readers see a caption; a screen reader, a search engine or an archive sees a picture and, somewhere, a line.
    The front-end checklists ask for figure and figcaption. It is the template's doing more than the desk's, so
    this is for houses that ask.
    """

    name = "caption-outside-figure"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<article><p>The port is to close, says the mayor.</p><div class="image"><img src="a.jpg" alt=""><p class="caption">⟦The old port of Linz at dawn⟧</p></div><p>Two.</p></article>',
            says='This caption is not in its figure’s figcaption.',
        ),
        Bad(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="a.jpg" alt=""><p class="caption">⟦The old port of Linz at dawn⟧</p></figure><p>Two.</p></article>',
            says='This caption is not in its figure’s figcaption.',
        ),
        Good('<article><p>One.</p><figure><img src="a.jpg" alt=""><figcaption>The old port of Linz at dawn</figcaption></figure></article>'),
        Good('<article><p>One.</p><figure><img src="a.jpg" alt=""></figure></article>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        caption = block.caption
        if caption is None or any(place.span.covers(caption.where) for place in block.figcaptions):
            return
        yield self.finding(caption.where, "This caption is not in its figure’s figcaption.")
