"""The rule lead-image-repeated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.pictures._repeats import Captions, Known, repeats
from linter.rules.rule import Bad, Good, Options, Rule


class LeadImageRepeated(Rule[Options]):
    """The lead picture stands again as the first picture of the text.

    The commonest repeat: a CMS prints the featured image above the text, and the desk, or an import, has put it
    into the text as well, at another size. Where the captions are the same, image-block-repeated says so."""

    name = "lead-image-repeated"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><h1>The port of Linz is to close</h1><figure><img src="port-1024x683.jpg" alt=""></figure><p>The port is to close, says the mayor of the town, and nobody knows when it will be opened again.</p><figure>⟦<img src="port-300x200.jpg" alt="">⟧<figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>Two.</p></article>',
            says="This is the lead picture again; at the top it has no caption.",
        ),
        Bad(
            '<article><h1>The port of Linz is to close</h1><figure><img src="port.jpg" alt=""><figcaption>A boat leaves.</figcaption></figure><p>The port is to close, says the mayor of the town, and nobody knows when it will be opened again.</p><figure>⟦<img src="port.jpg?w=600" alt="">⟧<figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>Two.</p></article>',
            says="This is the lead picture again; at the top its caption is “A boat leaves”.",
        ),
        Good('<article><h1>The port of Linz is to close</h1><figure><img src="port.jpg" alt=""><figcaption>The old port</figcaption></figure><p>The port is to close, says the mayor of the town, and nobody knows when it will be opened again.</p><p>Two.</p></article>'),
        Good('<article><h1>The port of Linz is to close</h1><figure><img src="port.jpg" alt=""><figcaption>The old port</figcaption></figure><p>The port is to close, says the mayor of the town, and nobody knows when it will be opened again.</p><figure><img src="crane.jpg" alt=""><figcaption>The old crane</figcaption></figure><p>Two.</p></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for repeat in repeats(page):
            if not repeat.lead or repeat.apart or repeat.of_video or repeat.captions in (Captions.SAME, Captions.NEAR):
                continue
            caption = repeat.earlier.caption
            there = f"its caption is “{caption.words.rstrip('.')}”." if caption else "it has no caption."
            what = "looks like" if repeat.known is Known.LOOKS else "is"
            told = f"This {what} the lead picture again; at the top {there}"
            related = (Related(repeat.earlier.where, "the lead picture"),)
            yield self.finding(repeat.block.where, told, related=related)
