"""The rule caption-undated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import ImageBlock, Page, Role
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.dates import MONTHS, SHORT_MONTHS

_DATES = one_of(
    ("a year", r"(?:1[6-9]|20)\d\ds?", "2031"),
    ("a month", MONTHS, "May"),
    ("a day of the week", "(?:mon|tues|wednes|thurs|fri|satur|sun)day", "monday"),
    ("that it has none", "undated", "undated"),
)
_DATED = lazy(rf"\b(?:{_DATES})\b|\b(?:{SHORT_MONTHS})\.", re.I)


class CaptionUndated(Rule[Options]):
    """A caption does not say when the picture was taken.

    AP asks for the date in every caption it sends, and Reuters for the right one: whoever uses the picture next
    year has nothing else. Websites mostly leave it to the story's date, so this is for agencies and archives
    that ask. A day, a month or a year will do. English only.
    """

    name = "caption-undated"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦The mayor waves to the crowd in Linz⟧</figcaption></figure></article></body></html>',
            says='This caption has no date.',
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦The mayor waves to the crowd in Linz.⟧ Photo: Jo Lee/AFP</figcaption></figure></article></body></html>',
            says='This caption has no date.',
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves to the crowd in Linz on Monday</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves to the crowd in Linz, Jan. 12, 2026</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>FILE - The mayor of Linz in 2019</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        caption = block.caption
        if caption is None or block.role is not Role.PHOTO or not page.english:
            return
        if not _DATED.search(caption.words):
            yield self.finding(caption.where, "This caption has no date.")
