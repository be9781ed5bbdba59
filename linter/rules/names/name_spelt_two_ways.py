"""The rule name-spelt-two-ways."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.names.near_spellings import Alike, alike_names
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import times

_MARKS = ".,;:!?()[]'’\"“”"


class NameSpeltTwoWays(Rule[Options]):
    """A name that no table lists is spelt in two ways on one page: Hajin and Hanjin.

    Names one letter apart are taken for one where something says so: the same first or family name beside them, the
    same word behind (the Hajin pocket, the Hanjin pocket), or a spelling that is established beside one that is not
    (Teesside, Teeside). A capital inside, a hyphen, a space or a plus that only one of the spellings has
    (FlyDubai, flydubai; Crans-Montana, Crans Montana) counts too, and so do full names
    that sound alike. Plurals, demonyms and names that are both established are left alone. Where the evidence is
    thin, and in languages other than English, it is a note that --all shows."""

    name = "name-spelt-two-ways"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            "<article><p>The last pocket of the fighters lies around the village of Hajin. Hundreds of people have fled the Hajin pocket since May, and Hajin itself is empty.</p><p>Foreigners were trapped in the ⟦Hanjin⟧ pocket, the spokesman said.</p></article>",
            says="This page writes Hajin 3 times and Hanjin once.",
        ),
        Bad(
            "<article><p>FlyDubai will fly again on Monday.</p><p>Last week ⟦flydubai⟧ had stopped its flights. FlyDubai said that the weather was to blame.</p></article>",
            says="This page writes FlyDubai 2 times and flydubai once.",
        ),
        Bad(
            "<article><p>The envoy Vasily Nebenzya came late. Vasily Nebenzya did not speak.</p><p>The speech of ⟦Wassili Nebensja⟧ was read by another.</p></article>",
            says="This page writes Vasily Nebenzya 2 times and Wassili Nebensja once.",
        ),
        Bad(
            '<article><p>Das Kessel-Festival beginnt am Freitag, und alle freuen sich darauf.</p><p>Auf dem Kessel-Festival spielen zehn Bands.</p><p>Das ⟦Kesselfestival⟧ endet am Sonntag.</p></article>',
            says="This page writes Kessel-Festival 2 times and Kesselfestival once.",
        ),
        Good("<article><p>Iran and Iraq have signed. The men from Iraq and from Iran were glad, as was the envoy of Niger and that of Nigeria.</p></article>"),
        Good("<article><p>Marc Smith and Mark Jones met in the town. Mark Jones was late, and so was Marc Smith.</p></article>"),
        Good("<article><p>The people of Korea met the Korean envoy. The Koreans were glad to be in Korea again.</p></article>"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for pair in alike_names(page):
            usual, rare = pair.usual[0].words, pair.rare[0].words
            told = (
                f"This page writes {usual} {times(len(pair.usual))} and {rare} {times(len(pair.rare))}{_beside(pair)}."
            )
            spans = [each.text.span(each.start, each.end) for each in pair.rare]
            there = pair.usual[0]
            related = [Related(span, "again", again=True) for span in spans[1:]]
            related.append(Related(there.text.span(there.start, there.end), usual))
            sure, level = (None, None) if pair.strong else (Sure.MAYBE, Level.NOTE)
            yield self.finding(spans[0], told, related=tuple(related), level=level, sure=sure, evidence=_evidence(pair))


def _beside(pair: Alike) -> str:
    """The name that stands beside both, as it is written there."""
    for each in pair.rare:
        words = each.text.words
        if pair.evidence and each.name_after == pair.evidence:
            behind = words[each.end :].split(maxsplit=1)[0].strip(_MARKS)
            return f", both in front of {behind.removesuffix('’s')}"
        if pair.evidence and each.name_before == pair.evidence:
            return f", both behind {words[: each.start].rsplit(maxsplit=1)[-1].strip(_MARKS)}"
    return ""


def _evidence(pair: Alike) -> str:
    return pair.evidence or "one of them is an established spelling"
