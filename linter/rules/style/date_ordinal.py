"""The rule date-ordinal."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.dates import dates, plain_day


class DateOrdinal(Rule[Options]):
    """A caption writes a date with an ordinal.

    AP and the Guardian write January 3, or 3 January, and no “3rd”. Other houses do otherwise, so this is for
    houses that ask. English only.
    """

    name = "date-ordinal"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on ⟦January 3rd, 2026⟧</figcaption></figure></article></body></html>',
            says="“January 3rd, 2026” has an ordinal.",
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on January 3, 2026</figcaption></figure></article></body></html>',
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on ⟦3rd January⟧</figcaption></figure></article></body></html>',
            says="“3rd January” has an ordinal.",
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on 3 January</figcaption></figure></article></body></html>',
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on January 3, 2026</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The 3rd of the fairs, in January</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            for date in dates(caption.words):
                if date.day == "ordinal":
                    right = plain_day(date.words)
                    edit = caption.edit(date.start, date.end, right)
                    fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                    yield self.finding(caption.span(date.start, date.end), f"“{date.words}” has an ordinal.", fix=fix)
