"""The rule alt-in-small-letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.data.word_lists import given_names, is_office, known_words
from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import alts, captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.accents import without_accents

_TWO = "[A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]+ [A-ZÀ-ÞА-ЯЁ][a-zß-ÿа-яё]+"
_NAME = lazy(rf"\b{_TWO}\b", re.M)
_INSIDE = lazy(rf"(?<=[\w,;’'”)] )(?=({_TWO})\b)")  # where no sentence begins


class AltInSmallLetters(Rule[Options]):
    """A picture's alternative text writes a name small that the page writes with a capital.

    Words for a search were taken over from a stock site or typed in haste: “meghan markle”. Programs that read
    aloud and search engines take it as it is, and a screen that shows it in place of the picture does too.
    """

    name = "alt-in-small-letters"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<article><p>Ellen Sirleaf spoke in Linz.</p><figure><img src="a.jpg" alt="⟦ellen sirleaf⟧ in linz"><figcaption>The speech.</figcaption></figure></article>',
            says="This alternative text writes Ellen Sirleaf in small letters.",
        ),
        Bad(
            '<article><p>He lives in New York now.</p><figure><img src="a.jpg" alt="two ⟦new york⟧ residents arrested"><figcaption>The arrest.</figcaption></figure></article>',
            says="This alternative text writes New York in small letters.",
        ),
        Good('<article><p>Ellen Sirleaf spoke in Linz.</p><figure><img src="a.jpg" alt="Ellen Sirleaf"><figcaption>The speech.</figcaption></figure></article>'),
        Good('<article><p>Prime Minister Ellen Roe spoke in Linz.</p><figure><img src="a.jpg" alt="the prime minister in linz"><figcaption>The speech.</figcaption></figure></article>'),
        Good('<article><p>Early Orlen trains ran late.</p><figure><img src="a.jpg" alt="an early orlen train"><figcaption>A train.</figcaption></figure></article>'),
        Good('<article><h2>Climate Change</h2><p>Of climate change they spoke.</p><figure><img src="a.jpg" alt="a poster on climate change"><figcaption>A poster.</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        small = [alt for _, alt in alts(page) if alt.words == alt.words.lower() and alt.words.upper() != alt.words]
        if not small:
            return
        text = "\n".join([*(each.text.words for each in page.prose), *(each.words for each in captions(page))])
        said = "\n".join(f" {alt.words} " for alt in small)
        sought = [name for name in dict.fromkeys(_NAME.findall(text)) if f" {name.casefold()} " in said]
        sought = [name for name in sought if name.lower() not in text]
        inside = {*_INSIDE.findall(text)} if sought else set()
        names = {name.casefold(): name for name in sought if _is_name(name, name in inside)}
        for alt in small:
            for name in names:
                at = f" {alt.words} ".find(f" {name} ")
                if at >= 0:
                    told = f"This alternative text writes {names[name]} in small letters."
                    yield self.finding(alt.span(at, at + len(name)), told)
                    break


def _is_name(name: str, inside: bool) -> bool:
    """False for an office (Prime Minister), and for a common word that has its capital as its sentence begins with it."""
    first, last = map(without_accents, name.split())
    if is_office(last):
        return False
    return inside or first in given_names() or first not in known_words("en")
