"""The rule caption-tense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.dates import MONTHS, SHORT_MONTHS
from linter.text.quotations import outside_quotations
from linter.text.words import sentences

_PAST = lazy(r"\b(?:was|were|had|did)\b")
_ANOTHER_CLAUSE = lazy(
    r"\b(?:who|whom|whose|which|that|what|where|when|while|after|before|as|if|because|since|how|why|is|are|has|have)\b"
    r"|(?<=\w\s)(?:it|he|she|they|we|you)\b",
    re.I,
)
_TIMES = one_of(
    ("a day or a turn", "yesterday|today|earlier|ago|once|last|then|later|first|recently", "yesterday"),
    ("a year", r"\d{4}s?", "2031"),
    ("a month", MONTHS, "May"),
    ("a month, cut short", SHORT_MONTHS, "Sept"),
    ("an old picture", "century|file|during|at the time|previously|archive", "archive"),
    ("a day of the week", "(?:mon|tues|wednes|thurs|fri|satur|sun)days?", "monday"),
)
_TIME = lazy(rf"\b(?:{_TIMES})\b", re.I)


class CaptionTense(Rule[Options]):
    """The first sentence of a caption is in the past tense.

    AP and Reuters write what the picture shows in the present tense, and the background behind it in the past.
    A word of time (yesterday, in 2019, on Monday) asks for the past, and so do pictures from an archive; those
    are left alone. Looks for was, were, had and did as the sentence's own verb. English only, and only for
    houses that ask.
    """

    name = "caption-tense"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor ⟦was⟧ waving to the crowd from the balcony</figcaption></figure></article></body></html>',
            says='This caption begins in the past tense (“was”).',
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Two hundred people ⟦were⟧ at the fair. It had rained.</figcaption></figure></article></body></html>',
            says='This caption begins in the past tense (“were”).',
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves to the crowd. He was elected in May.</figcaption></figure></article></body></html>', note="background may be in the past"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The bridge was closed on Monday after the flood</figcaption></figure></article></body></html>', note="a word of time"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The wall in the year it was built</figcaption></figure></article></body></html>', note="so again"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The house where the king was born stands empty</figcaption></figure></article></body></html>', note="a verb of another clause"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The bridge, which was built by hand, reopens</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            end = next((end for _, end in sentences(caption.words)), 0)
            first = caption.words[:end]
            if _TIME.search(first):
                continue
            for start, stop in outside_quotations(_PAST, first)[:1]:
                if not _ANOTHER_CLAUSE.search(first, 0, start):
                    told = f"This caption begins in the past tense (“{first[start:stop]}”)."
                    yield self.finding(caption.span(start, stop), told)
