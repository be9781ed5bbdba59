"""The rule text-invisible."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from linter.model import Finding, Fix, Level, Page, Safety
from linter.pattern import lazy
from linter.rule import Bad, Good, Options, Rule
from linter.wording import every_text

_UNSEEN = lazy("[\u200b\u2060\ufeff\u180e\u2061-\u2064]")


class TextInvisible(Rule[Options]):
    """A text holds characters that nobody sees.

    Zero-width spaces and marks of order come along from other programs; a search does not find the word they
    stand in, and a line breaks there. Joiners in scripts and emoji that need them are left alone.
    """

    name = "text-invisible"
    level = Level.NOTE
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The may⟦\u200b⟧or of Linz</figcaption></figure>',
            says="A character that nobody sees stands here (zero width space).",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt="A⟦\u2060⟧B"><figcaption>The mayor.</figcaption></figure>',
            says="A character that nobody sees stands here (word joiner).",
            fixed='<figure><img src="a.jpg" alt="AB"><figcaption>The mayor.</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>👩\u200d🚀 and می\u200cخواهم</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in every_text(page):
            for hit in _UNSEEN.finditer(text.words):
                name = unicodedata.name(hit.group(), "no character").lower()
                edit = text.edit(*hit.span(), "")
                fix = Fix("Take it out", (edit,), Safety.SAFE) if edit else None
                where = text.span(hit.start(), hit.end())
                yield self.finding(where, f"A character that nobody sees stands here ({name}).", fix=fix)
