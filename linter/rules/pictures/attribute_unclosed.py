"""The rule attribute-unclosed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule


class AttributeUnclosed(Rule[Options]):
    """An attribute has lost the quotation mark that ends it.

    To a browser all up to the next such mark is its value (HTML standard, attribute-value (double-quoted) state): no
    reader sees the words and pictures that stand there, and Cutline has not read them. Where no mark follows, the rest
    of the page is gone. Told only where a tag ends within the value, others begin, and the mark that closes it opens
    another attribute, and of a picture where its next attribute is lost; HTML that a page keeps in an attribute is none.
    """

    name = "attribute-unclosed"
    level = Level.WARNING
    examples = (
        Bad(
            '<h1>The bridge</h1><p><a ⟦href="/bridge>It opened</a> at noon.</p><figure><img src=⟧"a.jpg" alt=""></figure>',
            says="This attribute is not closed: no reader sees what stands in it, and it was not read.",
        ),
        Bad(
            "<h1>The bridge</h1><p ⟦class=\"lead>It opened at noon.</p><figure><img src='a.jpg' alt=''></figure>⟧",
            says="This attribute is not closed: the rest of the page is lost, and was not read.",
            note="no quotation mark follows",
        ),
        Bad(
            '<figure><img ⟦src="a.jpg alt=⟧"A bridge at noon"></figure>',
            says="This attribute is not closed: it holds the name of the picture’s next attribute, whose words are lost and were not read.",
        ),
        Good('<figure data-html="<p class=lead>It opened at noon.</p>"><img src="a.jpg" alt="A bridge"></figure>'),
        Good('<figure><img src="a.jpg" alt="Linz > Wels <b>at noon, said the mayor</b>"></figure>'),
    )

    def check_page(self, page: Page) -> Iterator[Finding]:
        for where in page.swallowed:
            whole = where.end == len(page.source.text)
            told = "the rest of the page is lost, and was" if whole else "no reader sees what stands in it, and it was"
            if ">" not in page.source.text[where.start : where.end]:
                told = "it holds the name of the picture’s next attribute, whose words are lost and were"
            yield self.finding(where, f"This attribute is not closed: {told} not read.")
