"""The rule image-recaptioned."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.pictures._repeats import Captions, Known, repeats
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import shortened


class ImageRecaptioned(Rule[Options]):
    """The same picture stands twice in an article, with two captions that say different things.

    It may be meant (a detail explained further down), so it is a note; a caption that was only touched up is a
    warning of image-block-repeated, and the lead picture above the text again of lead-image-repeated."""

    name = "image-recaptioned"
    level = Level.NOTE
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="map.jpg" alt=""><figcaption>A map.</figcaption></figure><figure><img src="a.jpg" alt=""><figcaption>The port at dawn.</figcaption></figure><p>One.</p><figure>⟦<img src="a.jpg?w=300" alt="">⟧<figcaption>The crane on the left is to go.</figcaption></figure></article>',
            says="This picture has another caption on line 1: “The port at dawn”.",
        ),
        Bad(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="map.jpg" alt=""><figcaption>A map.</figcaption></figure><figure><img src="crane-800x600.jpg" alt=""><figcaption>Workers of the night shift.</figcaption></figure><p>One.</p><figure>⟦<img src="crane-300x200.jpg" alt="">⟧<figcaption>A crane over the town of Wels.</figcaption></figure></article>',
            says="This picture has another caption on line 1: “Workers of the night shift”.",
        ),
        Good('<article><p>The port is to close, says the mayor.</p><figure><img src="map.jpg" alt=""><figcaption>A map.</figcaption></figure><figure><img src="a.jpg" alt=""><figcaption>The port at dawn.</figcaption></figure><p>One.</p><figure><img src="a.jpg?w=300" alt=""><figcaption>The port at dawn.</figcaption></figure></article>', note="a whole block that stands twice is image-block-repeated"),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The port at dawn.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The crane on the left is to go.</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for repeat in repeats(page):
            caption = repeat.earlier.caption
            meant = repeat.of_video or repeat.lead or repeat.block.gallery
            named = repeat.known is Known.NAME  # of others picture-same-photo speaks
            if repeat.captions is Captions.OTHER and caption and named and not meant:
                line = page.source.lines.position(repeat.earlier.where.start).line
                words = shortened(caption.words, 80)
                told = f"This picture has another caption on line {line}: “{words.rstrip('.')}”."
                related = (Related(repeat.earlier.where, "the first time"), Related(caption.where, "its caption there"))
                yield self.finding(repeat.block.where, told, related=related)
