"""The rule caption-relative-day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.quotations import outside_quotations

_DAY = lazy(
    r"\b(?:yesterday|today|tonight|tomorrow|last (?:night|week|month)|this (?:morning|afternoon|evening)|gestern|heute Morgen)"
    r"\b(?!['’]s)",
    re.I,
)
_WITHIN = lazy(r"[\w,’'] $")


class CaptionRelativeDay(Rule[Options]):
    """A caption says yesterday, today or tomorrow.

    It is wrong the day after, and a picture with its caption is used again. AP and the Houston Chronicle ask
    for the day of the week. English and German, and only for houses that ask.
    """

    name = "caption-relative-day"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge ⟦yesterday⟧</figcaption></figure>',
            says="“yesterday” will be wrong when the picture is used again.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Gestern⟧ am Hafen</figcaption></figure>',
            says="“Gestern” will be wrong when the picture is used again.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The studio of the Today programme at the radio</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge on Monday</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The choir sings “Yesterday”</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for start, end in outside_quotations(_DAY, caption.words):
                if start and caption.words[start].isupper() and _WITHIN.search(caption.words, 0, start):
                    continue  # the Today programme
                told = f"“{caption.words[start:end]}” will be wrong when the picture is used again."
                yield self.finding(caption.span(start, end), told)
