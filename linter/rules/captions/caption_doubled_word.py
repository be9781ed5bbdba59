"""The rule caption-doubled-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule

_DOUBLED = lazy(
    r"\b(?P<word>the|an?|of|to|at|with|and|from|for|by|und|von|mit|auf|dem|des|een|het|van|et|les|aux|el|los|del)"
    r"(?P<again> (?P=word))\b(?![-'’])",
    re.I,
)
_OF_NAMES = ("von", "van", "del")  # "Von von der Leyen" begins a sentence


class CaptionDoubledWord(Rule[Options]):
    """A caption or alternative text has a small word twice in a row.

    “The the” and “in in” are left where a sentence was changed; the eye passes over them, above all where a
    line or a tag divides the two. English, German, Dutch, French and Spanish words that are never right twice.
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
            '<figure><img src="a.jpg" alt=""><figcaption>Der Hafen ⟦von von⟧ Linz</figcaption></figure>',
            says="“von” appears twice in a row.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Der Hafen von Linz</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The The play in Linz</figcaption></figure>'),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The the⟧ mayor of the old town</figcaption></figure>',
            says="“The” appears twice in a row.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of the old town</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Von von der Leyen kam ein Brief.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>She said that that man had had enough</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in captions_and_alts(page):
            for hit in _DOUBLED.finditer(text.words):
                again = hit["again"].strip()
                if not again.islower() or (hit["word"] != again and again in _OF_NAMES):
                    continue  # The The, the band
                edit = text.edit(hit.start("again"), hit.end("again"), "")
                fix = Fix("Say it once", (edit,), Safety.ASK) if edit else None
                yield self.finding(text.span(*hit.span()), f"“{hit['word']}” appears twice in a row.", fix=fix)
