"""The rule alt-is-headline."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from linter.credits.depictions import is_chart
from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.alt_texts._headlines import beside
from linter.rules.alt_texts._together import together
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import how_many_words, same_words

_LEAST = 4  # words of a headline


class AltIsHeadline(Rule[Options]):
    """A picture's alternative text is the headline of the story.

    It says nothing of the picture, and whoever listens to the page hears the headline twice. GOV.UK's guidance:
    describe the picture, not the story. Stores of content do this where nobody has written an alternative text. The
    headline counts also as it is shared (og:title), and with its kicker or the caption joined to it.
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
        Bad(
            '<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt="⟦Mayor of Linz opens a new bridge - Crowds on the bank⟧"><figcaption>Crowds on the bank.</figcaption></figure></article>',
            says="This alternative text is the headline with the caption behind it, not what the picture shows.",
        ),
        Bad(
            '<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt="⟦Traffic: Mayor of Linz opens a new bridge⟧"><figcaption>Crowds on the bank.</figcaption></figure></article>',
            says="This alternative text is the headline with “Traffic” in front, not what the picture shows.",
        ),
        Good('<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt="A woman cuts a ribbon on a bridge"></figure></article>'),
        Good('<article><h1>The Lord of the Quays</h1><figure><img src="a.jpg" alt="Book cover: The Lord of the Quays"></figure></article>'),
        Good('<article><h1>The bridge</h1><figure><img src="a.jpg" alt="The bridge"></figure></article>', note="so short a headline may well say what the picture shows"),
        Good('<article><h1>Prices in Linz since 2015, in per cent</h1><figure><img src="a.svg" alt="Prices in Linz since 2015, in per cent"></figure></article>', note="a chart bears the title of the story"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        return together(self, self._each(page), page)

    def _each(self, page: Page) -> Iterator[Finding]:
        headline = page.headline.words if page.headline else ""
        said = {same_words(each) for each in (headline, *page.stated.titles) if how_many_words(each) >= _LEAST}
        for block, alt in alts(page) if said else ():
            if block.gallery or is_chart(alt.words, block.image.urls):
                continue
            caption = same_words(block.caption.words) if block.caption else ""
            with_it = beside(unescape(alt.words), said, caption)  # text-double-escaped tells of the code
            within = with_it is not None and page.headline and alt.where.overlaps(page.headline.where)
            if with_it is not None and not within:
                told = f"This alternative text is the headline{with_it}, not what the picture shows."
                yield self.finding(alt.where, told)
