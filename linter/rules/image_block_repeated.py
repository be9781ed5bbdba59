"""The rule image-block-repeated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model import Finding, ImageBlock, Level, Page, Related, Sure
from linter.rule import Bad, Good, Options, Rule
from linter.text.words import same_words


class ImageBlockRepeated(Rule[Options]):
    """The same picture with the same caption stands twice in an article.

    It is pasted twice, or left behind when it was moved. Copies that the page keeps for another device, for
    readers without scripts or for a lightbox are not counted: readers never see them both. The same picture
    with another caption may be meant, and is left alone.
    """

    name = "image-block-repeated"
    level = Level.ERROR
    examples = (
        Bad(
            '<article><figure><img src="port.jpg" alt=""><figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>The port is to close.</p><figure>⟦<img src="port.jpg?w=300" alt="">⟧<figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure></article>',
            says="This picture stands here a second time with the caption “The old port of Linz at dawn.”, first on line 1.",
        ),
        Bad(
            '<article><figure><img src="a.jpg" alt=""><figcaption>Smoke over the town.</figcaption></figure><p>One.</p><figure>⟦<img src="a.jpg" alt="">⟧<figcaption>Smoke over the town</figcaption></figure><p>Two.</p></article>',
            says="This picture stands here a second time with the caption “Smoke over the town”, first on line 1.",
        ),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The port at dawn.</figcaption></figure><p>One.</p><figure><img src="a.jpg" alt=""><figcaption>The crane on the left is to go.</figcaption></figure></article>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Photo: Jo Lee/AFP</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        first: dict[tuple[str, str], ImageBlock] = {}
        for block in page.blocks:
            caption = same_words(block.caption.words) if block.caption else ""
            if not caption:
                continue
            names = [(key, caption) for key in block.image.keys]
            earlier = next((first[name] for name in names if name in first), None)
            for name in names:
                first.setdefault(name, block)
            if earlier is not None:
                yield self._told(block, earlier, page)

    def _told(self, block: ImageBlock, earlier: ImageBlock, page: Page) -> Finding:
        words = block.caption.words if block.caption else ""
        if len(words) > 60:
            words = words[:58].rsplit(" ", 1)[0] + " …"
        line = page.source.lines.position(earlier.where.start).line
        told = f"This picture stands here a second time with the caption “{words}”, first on line {line}."
        both = block.gallery == earlier.gallery  # a gallery may well hold the picture at its article's head
        return self.finding(
            block.where,
            told,
            related=(Related(earlier.where, "the first time"),),
            level=None if both else Level.WARNING,
            sure=None if both else Sure.LIKELY,
        )
