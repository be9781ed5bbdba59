"""The rule dates-mixed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.source import Text
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.dates import Date, dates, german_dates
from linter.text.quotations import inside, quotations

_ASKED: tuple[tuple[Callable[[Date], str], str], ...] = (
    (lambda date: date.order, "the order"),
    (lambda date: date.day, "the day"),
    (lambda date: date.month, "the month"),
)
_ONE_FIGURE = lazy(r"(?<!\d)\d(?!\d)")


class DatesMixed(Rule[Options]):
    """Captions of one page write their dates in two ways.

    “Dec. 21, 2025” here, “January 3rd, 2026” there, “12 August” below: the words came from two sources. Which
    form a house sets is its own decision; that it is one form a page is every guide's. In English; in German of the
    article behind a day of the week alone.
    """

    name = "dates-mixed"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair on 12 August</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The fair on ⟦August 14⟧</figcaption></figure></article></body></html>',
            says="This page writes dates in two ways: “August 14” and “12 August” (the order).",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair on Dec. 21, 2025</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The fair on ⟦January 3rd, 2026⟧</figcaption></figure></article></body></html>',
            says="This page writes dates in two ways: “January 3rd, 2026” and “Dec. 21, 2025” (the day).",
        ),
        Bad(
            '<html lang="de"><body><article><figure><img src="a.jpg" alt=""><figcaption>Das Fest am Montag, 12. Mai</figcaption></figure><p>Eins.</p><figure><img src="b.jpg" alt=""><figcaption>Das Fest am ⟦Freitag, den 16. Mai⟧</figcaption></figure></article></body></html>',
            says="This page writes dates in two ways: “Freitag, den 16. Mai” and “Montag, 12. Mai” (the day).",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair on 12 August</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The fair on 14 September 2025</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair on May 12, 2025</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The fair on Dec. 3, 2025</figcaption></figure></article></body></html>', note="May has no short form"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair on November 04, 2025</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The fair on October 11, 2025</figcaption></figure></article></body></html>', note="11 has no zero"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        read = dates if page.english else german_dates if page.language.startswith("de") else None
        found = [(text, date) for text in captions(page) for date in read(text.words)] if read else []
        if len(found) < 2:
            return
        found = [(text, date) for text, date in found if not inside(quotations(text.words), date.start, date.end)]
        for ask, what in _ASKED:
            forms: dict[str, list[tuple[Text, Date]]] = {}
            for text, date in found:
                if form := ask(date):
                    forms.setdefault(form, []).append((text, date))
            forms = _that_could_be_padded(forms)
            if len(forms) > 1:
                usual, *others = sorted(forms.values(), key=len, reverse=True)
                (text, date), (there, other) = others[0][0], usual[0]
                related = (Related(there.span(other.start, other.end), "the usual form"),)
                told = f"This page writes dates in two ways: “{date.words}” and “{other.words}” ({what})."
                yield self.finding(text.span(date.start, date.end), told, related=related)
                return


def _that_could_be_padded(forms: dict[str, list[tuple[Text, Date]]]) -> dict[str, list[tuple[Text, Date]]]:
    """Of the days beside one with a zero ("May 07") those that could have one: 12 stands so in either form."""
    if "padded" not in forms or "plain" not in forms:
        return forms
    plain = [(text, date) for text, date in forms["plain"] if _ONE_FIGURE.search(date.words)]
    return {**forms, "plain": plain} if plain else {kind: rows for kind, rows in forms.items() if kind != "plain"}
