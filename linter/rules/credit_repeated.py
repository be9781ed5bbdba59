"""The rule credit-repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model import Credit, CreditPart, Finding, ImageBlock, Level, Page, Part, Related, Sure, Text
from linter.rule import Bad, Good, Options, Rule

_NAMED = (Part.PHOTOGRAPHER, Part.PROVIDER, Part.CLIENT, Part.DISTRIBUTOR)
_SEVERAL = re.compile(r"[;,&+·•|]|\b(?:and|und|et|y|og|och|left|right|links|rechts|top|bottom|oben|unten)\b", re.I)


class CreditRepeated(Rule[Options]):
    """A credit names the same person or agency twice, or repeats what the caption already says.

    The agency's own line stays in the caption and the CMS prints its credit field as well: "(AP Photo/Jo Lee)
    AP Photo". Seen on published pages of Euronews. Credits of several pictures in one are left alone.
    """

    name = "credit-repeated"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP/⟦AFP⟧</figcaption></figure>',
            says="This credit names AFP twice.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption><span class="caption">A flood in Linz. (⟦AP Photo/Jo Lee⟧)</span> <span class="credit">AP Photo</span></figcaption></figure>',
            says="The caption gives the credit “AP Photo/Jo Lee”, and the credit names AP again.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. © Arne Beispiel/dpa | ⟦Arne Beispiel⟧</figcaption></figure>',
            says="This credit names Arne Beispiel twice.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP via Getty Images</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Two floods. Photos: Jo Lee/AFP; Al Day/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The office of Getty Images in London. Photo: Getty Images</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        yield from self._twice(block.credit)
        if block.caption is not None:
            yield from self._in_caption(block.caption, block.credit)

    def _twice(self, credit: Credit) -> Iterator[Finding]:
        named = credit.of(*_NAMED)
        people = len({part.words for part in named if part.part is Part.PHOTOGRAPHER})
        for number, part in enumerate(named):
            before = next((earlier for earlier in named[:number] if _same(earlier, part)), None)
            if before is None or _SEVERAL.search(credit.text.words, before.end, part.start):
                continue
            if part.part is not Part.PHOTOGRAPHER and people > 1:
                continue
            where = credit.text.span(part.start, part.end)
            related = (Related(credit.text.span(before.start, before.end), "the first time"),)
            yield self.finding(where, f"This credit names {before.words} twice.", related=related)

    def _in_caption(self, caption: Text, credit: Credit) -> Iterator[Finding]:
        tail = re.search(r"[(\[]([^()\[\]]{2,80})[)\]][\s.]*$", caption.words)
        if tail is None:
            return
        given = [piece.strip() for piece in re.split(r"\s*/\s*|\bvia\b", tail.group(1))]
        for part in credit.of(*_NAMED):
            if any(piece.casefold() in (part.words.casefold(), part.name.casefold()) for piece in given):
                said = tail.group(1)
                told = f"The caption gives the credit “{said}”, and the credit names {part.name} again."
                related = (Related(credit.text.where, "the credit"),)
                yield self.finding(caption.span(*tail.span(1)), told, related=related)
                return


def _same(one: CreditPart, other: CreditPart) -> bool:
    """The same name; a photographer's may be cut short by a field too small for it."""
    a, b = one.name.casefold(), other.name.casefold()
    return a == b or (one.part is other.part is Part.PHOTOGRAPHER and a.startswith(b) and len(b) > 0.8 * len(a))
