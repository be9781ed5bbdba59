"""The rule image-block-repeated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.pictures._repeats import Captions, Known, Repeat, repeats
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.similarity import difference
from linter.text.words import shortened


class ImageBlockRepeated(Rule[Options]):
    """The same picture stands twice in an article, with the same caption or with none of its own.

    It is pasted twice, at another size perhaps, or left behind when it was moved. Copies that the page keeps for
    another device, for readers without scripts or for a lightbox are not counted: readers never see them both. A
    warning are a caption touched up in one of the places, files of other shapes, a box beside the text (an aside, a
    recap, a card to share), a row that begins anew, stills of videos, boxes that may be for two screens, a picture
    that stands three times, and a label for a caption ("Ada Quill"). Where one is not surely the article's it is a
    note, told on request."""

    name = "image-block-repeated"
    level = Level.ERROR
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><figure><img src="port.jpg" alt=""><figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>The port is to close.</p><figure>⟦<img src="port.jpg?w=300" alt="">⟧<figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure></article>',
            says="This picture is already on line 1, with the same caption: “The old port of Linz at dawn.”.",
        ),
        Bad(
            '<article><figure><img src="port.jpg" alt=""><figcaption>The old port of Linz at dawn, seen from the bridge</figcaption></figure><p>One.</p><figure>⟦<img src="port-300x200.jpg" alt="">⟧<figcaption>The old port of Linz at noon, seen from the bridge</figcaption></figure><p>Two.</p></article>',
            says="This picture is already on line 1; its caption says “noon,” where the other says “dawn,”.",
        ),
        Bad(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="map.jpg" alt=""><figcaption>A map.</figcaption></figure><figure><img src="port.jpg" alt=""><figcaption>The old port of Linz at dawn</figcaption></figure><p>One.</p><figure>⟦<img src="port-300x200.jpg" alt="">⟧</figure><p>Two.</p></article>',
            says="This picture is already on line 1, and has a caption in one place only.",
        ),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The port at dawn.</figcaption></figure><p>One.</p><figure><img src="a.jpg" alt=""><figcaption>The crane on the left is to go.</figcaption></figure></article>'),
        Good('<article><figure><img src="up/image1.jpg" alt=""><figcaption>Harbour works. Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="up/image2.jpg" alt=""><figcaption>Harbour works. Photo: Jo Lee/AFP</figcaption></figure></article>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Photo: Jo Lee/AFP</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for repeat in repeats(page):
            line = page.source.lines.position(repeat.earlier.where.start).line if repeat.is_told else 0
            if line:
                whole = repeat.is_certain
                unsure = not all(block.is_surely_of_the_article for block in (repeat.block, repeat.earlier))
                level = Level.NOTE if unsure else None if whole else Level.WARNING
                yield self.finding(
                    repeat.block.where,
                    _told(repeat, line),
                    related=(Related(repeat.earlier.where, "the first time"),),
                    level=level,
                    sure=Sure.MAYBE if unsure else None if whole else Sure.LIKELY,
                )


def _told(repeat: Repeat, line: int) -> str:
    words = repeat.block.caption.words if repeat.block.caption else ""
    what = "A picture that looks like this one" if repeat.known is Known.LOOKS else "This picture"
    told = f"{what} is already on line {line}"
    if repeat.captions is Captions.SAME:
        return f"{told}, with the same caption: “{shortened(words, 60)}”."
    if repeat.captions is Captions.NEAR and repeat.earlier.caption:
        return f"{told}; its caption {difference(words, repeat.earlier.caption.words)}."
    once = repeat.captions is Captions.ONE
    return f"{told}, and has a caption in one place only." if once else f"{told}, without a caption."
