"""The rule text-lookalike."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import Page
from linter.rules.page_texts import every_text
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.accents import lookalikes


class TextLookalike(Rule[Options]):
    """A word holds a letter of another alphabet that looks like its own.

    A Cyrillic с in “сatches” cannot be seen, and no search finds the word; it was typed with another keyboard,
    or meant to slip past a filter.
    """

    name = "text-lookalike"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The keeper ⟦сatches⟧ the ball</figcaption></figure>',
            says="“сatches” mixes letters of two alphabets.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The keeper catches the ball</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The ⟦mауor⟧ of Linz</figcaption></figure>',
            says="“mауor” mixes letters of two alphabets.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ельцин and the α-particle</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ω-3 oil, µm and the Иж motorcycle</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in every_text(page):
            for start, end, right in lookalikes(text.words):
                edit = text.edit(start, end, right)
                fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                told = f"“{text.words[start:end]}” mixes letters of two alphabets."
                yield self.finding(text.span(start, end), told, fix=fix)
