"""The rule numbers-mixed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Kind, Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.numbered import Numbered, measures, parts_of_titles
from linter.text.page_words import Written, words_that_name, words_with_pictures
from linter.text.words import times

_WITH_PICTURES = ("caption", "alt")
_OTHERS = (Kind.EMBED.value, Kind.QUOTATION.value)  # somebody else's words


class NumbersMixed(Rule[Options]):
    """A part of a title or a measure is written in two forms: Part 2, Part Two; 130lb, 130 pounds.

    The words came from two sources. It is told where one of the two stands with a picture, and only of the very same
    number; quotations are left alone. Only in English. Seen on published pages of Business Insider.
    """

    name = "numbers-mixed"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><p>The film “Quay: Part Two” opens on Friday, and the star of “Quay: Part Two” is late.</p><figure><img src="a.jpg" alt=""><figcaption>Jo Lee at the opening of “Quay: ⟦Part 2⟧”</figcaption></figure></article></body></html>',
            says="This page writes Part Two twice and Part 2 once.",
        ),
        Bad(
            '<html lang="en"><body><article><p>The singer has lost 130 pounds, and nobody had asked about the 130 pounds.</p><figure><img src="a.jpg" alt=""><figcaption>Jo Lee, who lost ⟦130lb⟧</figcaption></figure></article></body></html>',
            says="This page writes 130 pounds twice and 130lb once.",
        ),
        Good('<html lang="en"><body><article><p>The singer has lost 130 pounds.</p><figure><img src="a.jpg" alt=""><figcaption>Jo Lee, who lost 12lb</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><p>In “Quay: Part Two” all is well.</p><figure><img src="a.jpg" alt=""><figcaption>Jo Lee at the opening of “Coast: Part 2”</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        if not page.english or not any(map(_numbered, words_with_pictures(page, *_WITH_PICTURES))):
            return  # what stands with a picture is little, and is asked first
        found: dict[tuple[str, ...], dict[str, list[tuple[Written, Numbered]]]] = {}
        for each in words_that_name(page):
            for one in _numbered(each) if each.place not in _OTHERS else ():
                found.setdefault(one.key, {}).setdefault(one.form, []).append((each, one))
        for forms in found.values():
            usual, *others = sorted(forms.values(), key=len, reverse=True)
            for rare in others:
                if any(each.place in _WITH_PICTURES for each, _ in (*usual, *rare)):
                    yield self._told(usual, rare)

    def _told(self, usual: list[tuple[Written, Numbered]], rare: list[tuple[Written, Numbered]]) -> Finding:
        (first, one), *others = rare
        there, other = usual[0]
        often, seldom = times(len(usual)), times(len(rare))
        again = (Related(each.text.span(at.start, at.end), "again", again=True) for each, at in others)
        related = (*again, Related(there.text.span(other.start, other.end), other.words))
        told = f"This page writes {other.words} {often} and {one.words} {seldom}."
        return self.finding(first.text.span(one.start, one.end), told, related=related)


def _numbered(each: Written) -> list[Numbered]:
    return [*parts_of_titles(each.text.words), *measures(each.text.words)]
