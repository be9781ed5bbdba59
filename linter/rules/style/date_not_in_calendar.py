"""The rule date-not-in-calendar."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Safety
from linter.model.page import Kind, Page
from linter.model.source import Text
from linter.model.spans import Span
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.rules.style._calendar import Misdated, bears_a_name, impossible, misdated, speaks_of_mistake
from linter.text.page_words import words_of_article, words_with_pictures
from linter.text.quotations import inside, quotations

_OF_OTHERS = (Kind.QUOTATION.value, Kind.EMBED.value)


class DateNotInCalendar(Rule[Options]):
    """A date falls on another day of the week, or its month has fewer days: Saturday, Nov. 22, 2026.

    Wire captions date every picture by day of the week, month, day and year, and one of the four is soon typed wrong,
    or left from last week's caption; readers and archives then have the wrong day. Days of
    the week are held to the calendar where a year is given, from 1924 until next year (what lies further ahead was made
    up), in captions, alternative texts and the paper's own words, not in quotations and corrections. Which
    part is wrong the calendar does not say, so nothing is changed.
    """

    name = "date-not-in-calendar"
    level = Level.WARNING
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in Linz, ⟦Saturday, Nov. 22, 2026⟧.</figcaption></figure></article></body></html>',
            says="No calendar has “Saturday, Nov. 22, 2026”: that day is a Sunday.",
        ),
        Bad(
            '<html lang="de"><body><article><figure><img src="a.jpg" alt=""><figcaption>Das Fest am ⟦31. November 2026⟧ in Linz</figcaption></figure></article></body></html>',
            says="No calendar has “31. November 2026”: that month has 30 days.",
        ),
        Bad('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The bridge on ⟦April 31⟧, in Linz</figcaption></figure></article></body></html>', says="No calendar has “April 31”: that month has 30 days."),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The fair in Linz, Sunday, Nov. 22, 2026, and on Friday and Saturday, Nov. 27 and 28, 2026.</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><p>Linz beat Sheffield Wednesday, May 3, 2025.</p><figure><img src="a.jpg" alt=""><figcaption>The fair, Saturday, Nov. 22</figcaption></figure></article></body></html>', note="a club, and no year"),
        Good('<html lang="en"><body><article><p>“It was Saturday, Nov. 22, 2026,” he said.</p></article></body></html>', note="a quotation"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[Span, None]] = {}
        for text, wrong in _wrong(page, "en" if page.english else page.language, page.files.now.year + 1):
            if not page.english and bears_a_name(text.words[wrong.start : wrong.end], page.once(_said)):
                continue
            told = f"No calendar has “{text.words[wrong.start : wrong.end]}”: {wrong.told}."
            found.setdefault(told, {})[text.span(wrong.start, wrong.end)] = None
        for told, places in found.items():
            yield self.at_each(places, told, "", Safety.ASK)


def _said(page: Page) -> str:
    """What the page's headline, text and captions say."""
    found = (*words_of_article(page), *words_with_pictures(page, "caption"))
    return "\n".join(each.text.words for each in found)


def _wrong(page: Page, language: str, last_year: int) -> Iterator[tuple[Text, Misdated]]:
    """The dates outside quotations that are none, each with its text."""
    for text in captions_and_alts(page):
        found = [*misdated(text.words, language, last_year), *impossible(text.words, language)]
        yield from _unquoted(text, found)
    for each in words_of_article(page):
        if each.place not in _OF_OTHERS:
            yield from _unquoted(each.text, list(misdated(each.text.words, language, last_year)))


def _unquoted(text: Text, found: list[Misdated]) -> Iterator[tuple[Text, Misdated]]:
    if not found or speaks_of_mistake(text.words):
        return
    quoted = quotations(text.words)
    yield from ((text, wrong) for wrong in found if not inside(quoted, wrong.start, wrong.end))
