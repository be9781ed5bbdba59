"""The rule caption-hashtags."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule


class CaptionHashtags(Rule[Options]):
    """A caption is made of hashtags or signs alone.

    It was taken over from a post, where the tags do the finding; in an article they tell readers nothing.
    """

    name = "caption-hashtags"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦#linz #bridge⟧</figcaption></figure>',
            says="This caption is made of hashtags alone.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦#linz 🔥🔥⟧</figcaption></figure>',
            says="This caption is made of hashtags alone.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A protester with the sign #linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>#MeToo: women march in Linz</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            words = caption.words.split()
            tags = [word for word in words if word.startswith("#") and len(word) > 2]
            if tags and all(word in tags or not any(map(str.isalnum, word)) for word in words):
                yield self.finding(caption.where, "This caption is made of hashtags alone.")
