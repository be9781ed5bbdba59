"""The rule caption-short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page, Role
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.words import words_in


@dataclass(frozen=True)
class CaptionShortOptions(Options):
    """What caption-short can be told."""

    words: int = option(3, "words a caption must have, unless it is a name")


class CaptionShort(Rule[CaptionShortOptions]):
    """A caption has fewer words than the house asks for.

    “A man” says what readers see. AP asks who, what, where and when; a name alone may do for a portrait, so
    this is for houses that ask.
    """

    name = "caption-short"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦A man⟧</figcaption></figure>',
            says="This caption has 2 words; the house asks for 3.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The mayor waves.⟧</figcaption></figure>',
            says="This caption has 3 words; the house asks for 5.",
            options={'words': 5},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Jo Lee</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz waves</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.caption is None or block.role is not Role.PHOTO:
            return
        words = words_in(block.caption.words)
        named = len(words) > 1 and all(word[0].isupper() for word in words)
        if len(words) < self.options.words and not named and block.caption.words.isascii():
            told = (
                f"This caption has {len(words)} word{'s' * (len(words) != 1)}; the house asks for {self.options.words}."
            )
            yield self.finding(block.caption.where, told)
