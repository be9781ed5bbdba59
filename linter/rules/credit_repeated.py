"""The rule credit-repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from linter.model import Credit, CreditPart, Finding, ImageBlock, Level, Page, Part, Related, Sure
from linter.rule import Bad, Good, Options, Rule

_NAMED = (Part.PHOTOGRAPHER, Part.PROVIDER, Part.CLIENT, Part.DISTRIBUTOR)
_TAIL = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]][\s.]*$")
_SEVERAL = re.compile(r"[;,&+]|\b(?:and|und|et|y|og|och|left|right|links|rechts|top|bottom|oben|unten)\b", re.I)


class CreditRepeated(Rule[Options]):
    """A credit names the same person or agency twice, or repeats what the caption already says.

    The agency's line stays in the caption and the CMS prints its credit field as well: "(AP Photo/Jo Lee) AP
    Photo", seen on pages of Euronews. Credits of several pictures in one are left alone."""

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
        Good('<figure><img src="a.jpg" alt=""><figcaption>Two floods. Photos: Jo Lee/AFP; Al Day/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The office of Getty Images in London. Photo: Getty Images</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        text = block.credit.text
        if twice := _twice(block.credit):
            names = " and ".join(dict.fromkeys(first.words for first, _ in twice))
            related = tuple(Related(text.span(first.start, first.end), "the first time") for first, _ in twice)
            where = text.span(twice[0][1].start, twice[-1][1].end)
            yield self.finding(where, f"This credit names {names} twice.", related=related)
        tail = _TAIL.search(block.caption.words) if block.caption else None
        if block.caption is None or tail is None:
            return
        given = {piece.strip().casefold() for piece in re.split(r"/|\bvia\b", tail[1])}
        again = [part.name for part in block.credit.of(*_NAMED) if given & _names(part)]
        if again:
            told = f"The caption gives the credit “{tail[1]}”, and the credit names {again[0]} again."
            yield self.finding(block.caption.span(*tail.span(1)), told, related=(Related(text.where, "the credit"),))


def _twice(credit: Credit) -> list[tuple[CreditPart, CreditPart]]:
    """The names that stand twice, where no mark between them says that the credit is of several pictures."""
    named = credit.of(*_NAMED)[:30]
    people = len({part.words.casefold() for part in named if part.part is Part.PHOTOGRAPHER})
    pairs = [pair for pair in combinations(named, 2) if _same(*pair)]
    pairs = [(a, b) for a, b in pairs if not _SEVERAL.search(credit.text.words, a.end, b.start)]
    return [(a, b) for a, b in pairs if b.part is Part.PHOTOGRAPHER or people < 2]


def _names(part: CreditPart) -> set[str]:
    return {part.words.casefold(), part.name.casefold()}


def _same(one: CreditPart, other: CreditPart) -> bool:
    """The same name; a photographer's may be cut short by a field too small for it."""
    a, b = one.name.casefold(), other.name.casefold()
    cut = one.part is other.part is Part.PHOTOGRAPHER and a.startswith(b) and len(b) > 0.8 * len(a)
    return a == b or cut
