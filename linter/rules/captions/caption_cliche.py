"""The rule caption-cliche."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.quotations import outside_quotations

_PHRASES = one_of(
    ("looks on", "looks? on|looking on", "looks on"),
    ("gestures", "gestur(?:es?|ing)", "gesturing"),
    ("smiles", "all smiles|shar(?:es?|ing) a (?:joke|laugh|moment|light moment|smile)", "shares a light moment"),
    ("in happier times", "in happier times", "in happier times"),
    (
        "poses",
        "pos(?:es?|ing) for (?:a|the) (?:photo|picture|camera)s?|strik(?:es?|ing) a pose",
        "poses for the cameras",
    ),
    ("is all ears", "is all ears", "is all ears"),
)
_CLICHE = lazy(rf"\b(?:{_PHRASES})\b", re.I)


class CaptionCliche(Rule[Options]):
    """A caption uses a phrase that the guides have read too often.

    “Looks on”, “gestures”, “all smiles”, “shares a joke”, “in happier times”: The Times bans some of them, the
    editors' handbooks list the others. They say nothing that the picture does not show. English only, and only
    for houses that ask.
    """

    name = "caption-cliche"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor ⟦looks on⟧ as the band plays</figcaption></figure></article></body></html>',
            says="“looks on” is a caption cliché.",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The couple ⟦in happier times⟧</figcaption></figure></article></body></html>',
            says="“in happier times” is a caption cliché.",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor watches the band</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>A woman signs: “He looks on”</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            for start, end in outside_quotations(_CLICHE, caption.words):
                yield self.finding(caption.span(start, end), f"“{caption.words[start:end]}” is a caption cliché.")
