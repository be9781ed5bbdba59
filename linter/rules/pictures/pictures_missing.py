"""The rule pictures-missing."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule


class PicturesMissing(Rule[Options]):
    """No picture of the article was found on the page.

    Many articles have none, so this is no fault of a page; but where a desk expects one, a page that was rendered
    without its pictures, or read in the wrong place, looks like a perfect one. A house that expects pictures makes it
    an error: `pictures-missing = "error"` in the settings, for some pages alone where it stands in a [[for]]."""

    name = "pictures-missing"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            "<article><h1>⟦The bridge⟧</h1><p>It opened at noon, said the mayor of the town.</p></article>",
            says="This was read as a page without pictures.",
        ),
        Bad(
            "<p>⟦It opened at noon.⟧</p>",
            says="This was read as a page without pictures.",
            note="a page without a headline",
        ),
        Good("<p>It opened at noon.</p><figure><img src='bridge.jpg' alt='A bridge'></figure>"),
        Good('<article><h1>The bridge</h1><figure><img src="bridge.jpg" alt="A bridge"></figure></article>'),
    )

    def check_page(self, page: Page) -> Iterator[Finding]:
        if page.blocks:
            return
        texts = (page.headline, *(passage.text for passage in page.prose))
        where = next((text.where for text in texts if text), Span(0, min(1, len(page.source.text))))
        yield self.finding(where, "This was read as a page without pictures.")
