"""The rule credit-repeated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import credits_of, named_twice
from linter.model.credit import CreditPart
from linter.model.finding import Finding, Level, Related, Safety, Sure
from linter.model.page import Page
from linter.model.source import Edit, Text
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule


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
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Getty Images ⟦via Getty Images⟧</figcaption></figure>',
            says="This credit names Getty Images twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Getty Images</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan P. Huber/dpa/⟦Jan P Huber⟧</figcaption></figure>',
            says="This credit names Jan P. Huber twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan P. Huber/dpa</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan Huber/dpa-Zentralbild/dpa</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee - FIFA/FIFA via Getty Images</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Two floods. Photos: Jo Lee/AFP; Al Day/PA Archive/PA Images</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The office of Getty Images in London. Photo: Getty Images</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[Span, Edit | None]] = {}
        related: dict[str, tuple[Related, ...]] = {}
        for credit in credits_of(page):
            text = credit.text
            if twice := named_twice(credit, page.newsroom.agencies):
                firsts = dict.fromkeys(first for first, _ in twice)
                names = " and ".join(dict.fromkeys(first.words for first in firsts))
                first = (Related(text.span(each.start, each.end), "the first time") for each in firsts)
                related.setdefault(names, tuple(first))
                start = twice[0][1].start - 4 * text.words[: twice[0][1].start].endswith(" via ")
                found.setdefault(names, {})[text.span(start, twice[-1][1].end)] = _without(text, twice)
        for names, at in found.items():
            told, title = f"This credit names {names} twice.", "Leave the second out"
            yield self.at_each(at, told, title, Safety.ASK, related=related[names])


def _without(text: Text, twice: list[tuple[CreditPart, CreditPart]]) -> Edit | None:
    """Leave out the second time, where it is the end of the line and nothing else stands between."""
    second = [part for _, part in twice]
    before, end = text.words[: second[0].start].rstrip(" /|,–—-"), second[-1].end
    before = before.removesuffix(" via").rstrip()
    coded = "&" in (
        between := text.words[second[0].start : end]
    )  # in the source it is a reference, and a name with it, as imago stock&people, says more
    for part in second:
        between = between.replace(part.words, "")
    return None if between.strip(" /|") or coded or end < len(text.words) else text.edit(len(before), end, "")
