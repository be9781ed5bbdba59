"""The rule text-invisible."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import Page
from linter.rules.page_texts import every_text
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.invisible import turned_back, unseen


class TextInvisible(Rule[Options]):
    """A text holds characters that nobody sees.

    Zero-width spaces, joiners and marks of order come along from other programs; a search does not find the word they
    stand in, and a line breaks there. What a script, an emoji or a line break needs is left alone: the zero-width space
    between words of Thai or Khmer, the joiners of Persian, Hindi and emoji, the soft hyphen in a long word. A mark that
    turns the direction of writing is told where nothing turns it back.
    """

    name = "text-invisible"
    level = Level.NOTE
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The may⟦\u200b⟧or of Linz</figcaption></figure>',
            says="There is an invisible character here (zero width space).",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt="A⟦\u2060⟧B"><figcaption>The mayor.</figcaption></figure>',
            says="There is an invisible character here (word joiner).",
            fixed='<figure><img src="a.jpg" alt="AB"><figcaption>The mayor.</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure>'),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Jo Bra⟦\u200d⟧ndt in Linz</figcaption></figure>',
            says="There is an invisible character here (zero width joiner).",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Jo Brandt in Linz</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The boat ⟦\u202e⟧Ada at dawn</figcaption></figure>',
            says="From here on the direction of writing is turned, and nothing turns it back (right-to-left override).",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The boat Ada at dawn</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>👩\u200d🚀 and می\u200cخواهم</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>ชาวประมง\u200bซ่อมแห \u2067שלום\u2069</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Die Donau\xaddampf\xadschiffahrt</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        texts = list(every_text(page))
        for text in texts:
            for found in unseen(text.words):
                told = f"There is an invisible character here ({found.name(text.words)})."
                safety = Safety.SAFE
                if found.turns and turned_back(each.words for each in texts):
                    continue
                if found.turns:
                    told = f"From here on the direction of writing is turned, and nothing turns it back ({found.name(text.words)})."
                    safety = Safety.ASK
                edit = text.edit(found.start, found.end, "")
                fix = Fix("Take it out", (edit,), safety) if edit else None
                yield self.finding(text.span(found.start, found.end), told, fix=fix)
