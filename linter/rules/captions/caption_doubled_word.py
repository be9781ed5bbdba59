"""The rule caption-doubled-word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule

# Never right twice, by language. Left out are words that may be: "het het", "dat dat", "des des Mordes Angeklagten".
_WORDS = {
    "en": "the|an?|of|to|at|with|and|from|for|by",
    "de": "und|auf",
    "nl": "een|en|met",
    "fr": "et|les|aux",
    "es": "el|los|del|y",
}
_ANYWHERE = "the"  # a word of no other of these languages, and of names that say "The The"
_OF_NAMES = ("von", "van", "del")  # "Von von der Leyen" begins a sentence


class CaptionDoubledWord(Rule[Options]):
    """A caption or alternative text has a small word twice in a row.

    “The the” and “and and” are left where a sentence was changed; the eye passes over them, above all where a
    line or a tag divides the two. Words that are never right twice in the language of the page: English, German, Dutch, French, Spanish.
    """

    name = "caption-doubled-word"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor of ⟦the the⟧ old town</figcaption></figure>',
            says="“the” appears twice in a row.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of the old town</figcaption></figure>',
        ),
        Bad(
            '<html lang="de"><figure><img src="a.jpg" alt=""><figcaption>Der Hafen ⟦und und⟧ die Stadt</figcaption></figure></html>',
            says="“und” appears twice in a row.",
            fixed='<html lang="de"><figure><img src="a.jpg" alt=""><figcaption>Der Hafen und die Stadt</figcaption></figure></html>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The The play in Linz</figcaption></figure>'),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The the⟧ mayor of the old town</figcaption></figure>',
            says="“The” appears twice in a row.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of the old town</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Von von der Leyen kam ein Brief.</figcaption></figure>'),
        Good('<html lang="nl"><figure><img src="a.jpg" alt=""><figcaption>De brug, of het het waard was of niet</figcaption></figure></html>'),
        Good('<html lang="pl"><figure><img src="a.jpg" alt=""><figcaption>To to zdjęcie z 1936 roku</figcaption></figure></html>'),
        Good('<html lang="fr"><figure><img src="a.jpg" alt=""><figcaption>Il y a a priori deux départs de feu</figcaption></figure></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>She said that that man had had enough</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        doubled = _doubled("en" if page.english else page.language.split("-")[0].casefold())
        for text in captions_and_alts(page):
            for hit in doubled.finditer(text.words):
                again = hit["again"].strip()
                if not again.islower() or (hit["word"] != again and again in _OF_NAMES):
                    continue  # The The, the band
                edit = text.edit(hit.start("again"), hit.end("again"), "")
                fix = Fix("Say it once", (edit,), Safety.ASK) if edit else None
                yield self.finding(text.span(*hit.span()), f"“{hit['word']}” appears twice in a row.", fix=fix)


@cache
def _doubled(language: str) -> re.Pattern[str]:
    words = _WORDS.get(language, _ANYWHERE)
    return re.compile(rf"\b(?P<word>{words})(?P<again> (?P=word))\b(?![-'’])", re.I)
