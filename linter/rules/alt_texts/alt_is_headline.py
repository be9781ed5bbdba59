"""The rule alt-is-headline."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import same_words, words_in

_LEAST = 4  # words of a headline


class AltIsHeadline(Rule[Options]):
    """A picture's alternative text is the headline of the story.

    It says nothing of the picture, and whoever listens to the page hears the headline twice. GOV.UK's guidance:
    describe the picture, not the story. Stores of content do this where nobody has written an alternative text.
    """

    name = "alt-is-headline"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt="⟦Mayor of Linz opens a new bridge⟧"><figcaption>Crowds on the bank.</figcaption></figure></article>',
            says="This alternative text is the headline, not what the picture shows.",
        ),
        Bad(
            '<article><h1>“Enough”, says the mayor of Linz</h1><figure><img src="a.jpg" alt="⟦Enough, says the mayor of Linz⟧"></figure></article>',
            says="This alternative text is the headline, not what the picture shows.",
        ),
        Good('<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt="A woman cuts a ribbon on a bridge"></figure></article>'),
        Good('<article><h1>The bridge</h1><figure><img src="a.jpg" alt="The bridge"></figure></article>', note="so short a headline may well say what the picture shows"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        headline = page.headline
        if headline is None or len(words_in(headline.words)) < _LEAST:
            return
        said = same_words(headline.words)
        for block, alt in alts(page):
            if same_words(alt.words) == said and not alt.where.overlaps(headline.where) and not block.gallery:
                yield self.finding(alt.where, "This alternative text is the headline, not what the picture shows.")
