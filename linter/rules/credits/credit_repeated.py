"""The rule credit-repeated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from linter.credits.comparison import are_of_several, said_twice
from linter.model.agency import Agencies
from linter.model.credit import Credit, CreditPart, Part
from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.page import ImageBlock, Page
from linter.model.source import Text
from linter.rules.rule import Bad, Good, Options, Rule

_NAMED = (Part.PHOTOGRAPHER, Part.PROVIDER, Part.CLIENT, Part.DISTRIBUTOR)


class CreditRepeated(Rule[Options]):
    """A credit names the same person or agency twice.

    Fields that hold the same are joined: "© Arne Beispiel/dpa | Arne Beispiel", also where one of them has cut the
    name short. Credits of several pictures in one line are left alone."""

    name = "credit-repeated"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP/⟦AFP⟧</figcaption></figure>',
            says="This credit names AFP twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. © Arne Beispiel/dpa | ⟦Arne Beispiel⟧</figcaption></figure>',
            says="This credit names Arne Beispiel twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. © Arne Beispiel/dpa</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Two floods. Photos: Jo Lee/AFP; Al Day/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee/PA Archive/PA Images</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The office of Getty Images in London. Photo: Getty Images</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        text = block.credit.text
        if twice := _twice(block.credit, page.newsroom.agencies):
            firsts = dict.fromkeys(first for first, _ in twice)
            names = " and ".join(dict.fromkeys(first.words for first in firsts))
            related = tuple(Related(text.span(first.start, first.end), "the first time") for first in firsts)
            where = text.span(twice[0][1].start, twice[-1][1].end)
            yield self.finding(where, f"This credit names {names} twice.", related=related, fix=_fix(text, twice))


def _fix(text: Text, twice: list[tuple[CreditPart, CreditPart]]) -> Fix | None:
    """Leave out the second time, where it is the end of the line and nothing else stands between."""
    second = [part for _, part in twice]
    before, end = text.words[: second[0].start].rstrip(" /|,–—-"), second[-1].end
    between = text.words[second[0].start : end]
    for part in second:
        between = between.replace(part.words, "")
    edit = text.edit(len(before), end, "") if not between.strip(" /|") and end == len(text.words) else None
    return Fix("Leave the second out", (edit,), Safety.ASK) if edit else None


def _twice(credit: Credit, agencies: Agencies) -> list[tuple[CreditPart, CreditPart]]:
    """The names that stand twice, where no mark between them says that the credit is of several pictures."""
    named = credit.of(*_NAMED)[:30]
    people = len({part.words.casefold() for part in named if part.part is Part.PHOTOGRAPHER})
    pairs = {}
    for a, b in combinations(named, 2):
        if b.start not in pairs and said_twice(a, b, agencies) and not are_of_several(credit, a.end, b.start, agencies):
            pairs[b.start] = (a, b)  # with the first time, once
    return [(a, b) for a, b in pairs.values() if b.part is Part.PHOTOGRAPHER or people < 2]
