"""The rule text-words-joined."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import alts, captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.joined_words import joined_by_capital, joined_words
from linter.text.page_words import words_of_article, words_with_pictures


class TextWordsJoined(Rule[Options]):
    """Two words of a caption or alternative text have run together: foodfrom, duringthe.

    The space between was lost where text was pasted or a line ended. A word is told where it is in no list, one half is
    a small word such as from or the, and the page has the two side by side or the whole can be nothing else; in other
    languages only where a capital stands inside (amMontag). Seen on a published page of the Daily Maverick.
    """

    name = "text-words-joined"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt="Women ask for ⟦foodfrom⟧ a kitchen"><figcaption>Women receive food from a kitchen in Linz.</figcaption></figure></article></body></html>',
            says="“foodfrom” is two words, food and from.",
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt="Women ask for food from a kitchen"><figcaption>Women receive food from a kitchen in Linz.</figcaption></figure></article></body></html>',
        ),
        Bad(
            '<html lang="en"><body><article><p>The band plays during the night.</p><figure><img src="a.jpg" alt=""><figcaption>The band in Linz ⟦duringthe⟧ night</figcaption></figure></article></body></html>',
            says="“duringthe” is two words, during and the.",
            fixed='<html lang="en"><body><article><p>The band plays during the night.</p><figure><img src="a.jpg" alt=""><figcaption>The band in Linz during the night</figcaption></figure></article></body></html>',
        ),
        Bad(
            '<html lang="de"><body><article><figure><img src="a.jpg" alt="Der Markt ⟦amMontag⟧ in Linz"><figcaption>Der Markt am Montag in Linz.</figcaption></figure></article></body></html>',
            says="“amMontag” is two words, am and Montag.",
            fixed='<html lang="de"><body><article><figure><img src="a.jpg" alt="Der Markt am Montag in Linz"><figcaption>Der Markt am Montag in Linz.</figcaption></figure></article></body></html>',
        ),
        Bad('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor and ⟦hisfamily⟧ wait in the rain</figcaption></figure></article></body></html>', says="“hisfamily” is two words, his and family.", fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor and his family wait in the rain</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The onrush of passersby at the aftershow, herewith seen from the foredeck</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><p>The firm flyDubai.</p><figure><img src="a.jpg" alt=""><figcaption>A flyDubai plane and a fly Dubai has no name for.</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt="A photocall"><figcaption>The photo call in Linz.</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>She went there with her forthright aunt, forth right away.</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        texts = dict.fromkeys((*captions(page), *(alt for _, alt in alts(page))))
        for text in texts:
            around = partial(page.once, _around)
            found = list(joined_by_capital(text.words, around))
            found += joined_words(text.words, around, lambda: known_words("en")) if page.english else ()
            for start, end, apart in found:
                edit = text.edit(start, end, apart)
                fix = Fix("Part them", (edit,), Safety.ASK) if edit else None
                told = f"“{text.words[start:end]}” is two words, {apart.replace(' ', ' and ')}."
                yield self.finding(text.span(start, end), told, fix=fix)


def _around(page: Page) -> list[str]:
    """What the page has in its text and with its pictures."""
    return [each.text.words for each in (*words_of_article(page), *words_with_pictures(page, "caption", "alt"))]
