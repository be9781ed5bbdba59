"""The rule caption-first-person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.quotations import outside_quotations

_PERSON = lazy(r"\b(?:our|ours|we(?:’re|'re|’ve|'ve)?|you can see|as you see)\b(?! the (?:people|media))", re.I)


class CaptionFirstPerson(Rule[Options]):
    """A caption speaks of we, our or you.

    A caption is the house's, and tells what can be seen; “our reporter” and “you can see” are for letters and
    guides. English only, and only for houses that ask.
    """

    name = "caption-first-person"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦Our⟧ reporter meets the mayor</figcaption></figure></article></body></html>',
            says="This caption speaks to readers: “Our”.",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Here ⟦you can see⟧ the bridge</figcaption></figure></article></body></html>',
            says="This caption speaks to readers: “you can see”.",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor: “We have waited long enough”</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>A reporter meets the mayor</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            for start, end in outside_quotations(_PERSON, caption.words):
                yield self.finding(
                    caption.span(start, end), f"This caption speaks to readers: “{caption.words[start:end]}”."
                )
