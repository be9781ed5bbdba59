"""The rule alt-repeats-caption."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import same_words


class AltRepeatsCaption(Rule[Options]):
    """A picture's alternative text is its caption, word for word.

    Whoever listens to the page hears the same words twice, and not what can be seen. GOV.UK and the W3C ask for
    different words; two in five published pictures do it all the same, so it is a note for houses that ask.
    """

    name = "alt-repeats-caption"
    level = Level.NOTE
    sure = Sure.LIKELY
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦The mayor opens the bridge.⟧"><figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="This alternative text says what the caption says.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦The mayor opens the bridge⟧"><figcaption>The mayor opens the bridge. Photo: Jo Lee</figcaption></figure>',
            says="This alternative text says what the caption says.",
        ),
        Good('<figure><img src="a.jpg" alt="A woman cuts a ribbon"><figcaption>The mayor opens the bridge.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for block, alt in alts(page):
            if block.caption is not None and same_words(alt.words) == same_words(block.caption.words):
                yield self.finding(alt.where, "This alternative text says what the caption says.")
