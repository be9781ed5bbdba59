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
    same word behind (the Hajin pocket, the Hanjin pocket), or an established spelling beside one that is not. A
    capital inside, a hyphen, a space or a plus that only one has (FlyDubai, flydubai) counts too, and so do full names
    that sound alike. Plurals, demonyms and names that are both established are left alone. A hyphen that a name or word
    has in one place only is a note where one of the two stands with a picture. Where the evidence is thin, and in
    languages other than English, it is a note, told on request."""

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
            says="This page writes FlyDubai twice and flydubai once.",
        ),
        Bad(
            "<article><p>The envoy Vasily Nebenzya came late. Vasily Nebenzya did not speak.</p><p>The speech of ⟦Wassili Nebensja⟧ was read by another.</p></article>",
            says="This page writes Vasily Nebenzya twice and Wassili Nebensja once.",
        ),
        Bad(
            '<article><p>Das Kessel-Festival beginnt am Freitag, und alle freuen sich darauf.</p><p>Auf dem Kessel-Festival spielen zehn Bands.</p><p>Das ⟦Kesselfestival⟧ endet am Sonntag.</p></article>',
            says="This page writes Kessel-Festival twice and Kesselfestival once.",
        ),
        Bad(
            '<article><p>The actor came to the photo-call.</p><figure><img src="a.jpg" alt=""><figcaption>The actor at the ⟦photocall⟧ in Linz</figcaption></figure><p>The photo-call was long.</p></article>',
            says="This page writes photo-call twice and photocall once.",
        ),
        Good("<article><p>They take over the firm. The take-over of the firm took long, and the takeover was dear.</p></article>", note="no picture"),
        Good("<article><p>Iran and Iraq have signed. The men from Iraq and from Iran were glad, as was the envoy of Niger and that of Nigeria.</p></article>"),
        Good("<article><p>Marc Smith and Mark Jones met in the town. Mark Jones was late, and so was Marc Smith.</p></article>"),
        Good("<article><p>The people of Korea met the Korean envoy. The Koreans were glad to be in Korea again.</p></article>"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for pair in alike_names(page):
            usual, rare = pair.usual[0].words, pair.rare[0].words
            often, seldom = times(len(pair.usual)), times(len(pair.rare))
            told = f"This page writes {usual} {often} and {rare} {seldom}{_beside(pair)}."
            again = (Related(each.where, "again", again=True) for each in pair.rare[1:])
            related = (*again, Related(pair.usual[0].where, usual))
            sure = None if pair.strong or pair.joined else Sure.MAYBE
            evidence = pair.evidence or pair.apart
            level = None if pair.strong else Level.NOTE
            yield self.finding(pair.rare[0].where, told, related=related, level=level, sure=sure, evidence=evidence)


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
