"""The rule credit-ai-unlabelled."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.ai_labels import BY_MACHINE, begins_with_label, generates, says_ai
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule

_MADE = BY_MACHINE | {"compositesynthetic"}


class CreditAiUnlabelled(Rule[Options]):
    """A picture made by a machine does not say so.

    The credit names a generator (Midjourney, DALL-E), or the metadata gives the IPTC digital source type of
    generated or partly generated pictures, or the alternative text alone is labelled, and neither caption nor credit
    says AI. Heise prints “created with AI in”."""

    name = "credit-ai-unlabelled"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">⟦Image: Midjourney⟧</span></figcaption></figure>',
            says="Midjourney makes pictures by machine, and neither caption nor credit says so.",
        ),
        Bad(
            '<script type="application/ld+json">{"@type": "ImageObject", "contentUrl": "flood-in-linz-2031.jpg", "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}</script><figure>⟦<img src="flood-in-linz-2031.jpg" alt="">⟧<figcaption>A flood in Linz.</figcaption></figure>',
            says="The page’s metadata says that a machine made this picture, and neither caption nor credit does.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦(AI image used for illustration)⟧"><figcaption>A flood in Linz.</figcaption></figure>',
            says="That a machine made this picture stands in its alternative text alone, which few readers see.",
        ),
        Good('<figure><img src="a.jpg" alt="A man with an AI-generated image on his phone"><figcaption>A phone.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">AI-generated image (Midjourney)</span></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The head of OpenAI in Linz, on AI. <span class="credit">Photo: OpenAI</span></figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        texts = [text.words for text in (block.caption, block.credit and block.credit.text) if text]
        parties = block.credit.parts if block.credit else ()
        generator = next((part for part in parties if generates(part.words, page.newsroom.agencies)), None)
        rows = page.stated.of(block.image.keys) if texts else ()
        stated = [row for row in rows if row.source_type.casefold() in _MADE]
        labelled = block.image.alt if block.image.alt and begins_with_label(block.image.alt.words) else None
        if not (generator or stated or labelled) or says_ai(texts):
            return
        if generator and block.credit:
            told = f"{generator.name} makes pictures by machine, and neither caption nor credit says so."
            yield self.finding(block.credit.text.where, told)
        elif stated:
            told = "The page’s metadata says that a machine made this picture, and neither caption nor credit does."
            related = (Related(stated[0].where, "the metadata"),)
            yield self.finding(block.where, told, related=related, sure=Sure.CERTAIN)
        elif labelled:
            told = "That a machine made this picture stands in its alternative text alone, which few readers see."
            yield self.finding(labelled.where, told)
