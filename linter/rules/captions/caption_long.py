"""The rule caption-long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.words import sentences, words_in


@dataclass(frozen=True)
class CaptionLongOptions(Options):
    """What caption-long can be told."""

    words: int = option(50, "words a caption may have; 0 for any number")
    sentences: int = option(0, "sentences a caption may have; 0 for any number")


class CaptionLong(Rule[CaptionLongOptions]):
    """A caption is longer than the house allows.

    Readers do not finish it. AP allows two sentences, the BBC two lines; of the captions measured on published
    pages one in twenty is longer than 31 words.
    """

    name = "caption-long"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The mayor of Linz opens the bridge.⟧</figcaption></figure>',
            says="This caption has 7 words; the house allows 5.",
            options={"words": 5},
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The mayor waves. The band plays. It rains.⟧</figcaption></figure>',
            says="This caption has 3 sentences; the house allows 2.",
            options={"sentences": 2},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz opens the bridge.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor waves. The band plays. It rains.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            words, parts = len(words_in(caption.words)), len(sentences(caption.words))
            if 0 < self.options.words < words:
                told = f"This caption has {words} words; the house allows {self.options.words}."
                yield self.finding(caption.where, told)
            elif 0 < self.options.sentences < parts:
                told = f"This caption has {parts} sentences; the house allows {self.options.sentences}."
                yield self.finding(caption.where, told)
