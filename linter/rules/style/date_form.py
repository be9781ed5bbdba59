"""The rule date-form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.dates import dates, written


@dataclass(frozen=True)
class DateFormOptions(Options):
    order: str = option(
        "",
        "month-day (January 12, 2015) or day-month (12 January 2015); empty: as it is written",
        choices=("", "month-day", "day-month"),
    )
    months: str = option(
        "",
        "full, ap (Jan., but March to July in full) or three (Jan); empty: as they are written",
        choices=("", "full", "ap", "three"),
    )


class DateForm(Rule[DateFormOptions]):
    """A caption writes a date in another form than the house's.

    AP writes Jan. 12, 2015, with six months shortened; Getty and Icon write the months in full, Imagn with three
    letters; much of the world writes 12 January 2015. Says nothing until the house says which. English only.
    """

    name = "date-form"
    level = Level.WARNING
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on ⟦12 January 2015⟧</figcaption></figure></article></body></html>',
            says='The house writes this date as “Jan. 12, 2015”.',
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on Jan. 12, 2015</figcaption></figure></article></body></html>',
            options={"order": "month-day", "months": "ap"},
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on ⟦Jan. 12, 2015⟧</figcaption></figure></article></body></html>',
            says='The house writes this date as “12 January 2015”.',
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on 12 January 2015</figcaption></figure></article></body></html>',
            options={"order": "day-month", "months": "full"},
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on March 12, 2015</figcaption></figure></article></body></html>', note="AP shortens no month of up to five letters", options={"order": "month-day", "months": "ap"}),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in the square on 12th Jan, 2015</figcaption></figure></article></body></html>', note="nothing is set"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        ours = self.options
        if not (ours.order or ours.months) or not page.english:
            return
        for caption in captions(page):
            for date in dates(caption.words):
                right = written(date, ours.order, ours.months)
                if right != date.words:
                    edit = caption.edit(date.start, date.end, right)
                    fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                    told = f"The house writes this date as “{right}”."
                    yield self.finding(caption.span(date.start, date.end), told, fix=fix)
