"""The rule alt-missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page, Role
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class AltOptions(Options):
    words: bool = option(False, 'report an empty alt="" too: every picture of the article needs words')


class AltMissing(Rule[AltOptions]):
    """A picture has no alt attribute at all.

    A screen reader then reads out the file's address instead. WCAG lists it as failure F65 of criterion 1.1.1.
    An empty alt="" says that a picture needs no words, and is left alone, unless the house wants words for each
    (words = true): many ask that of photographs, which are seldom mere decoration. Where a picture is not surely the
    article's it is a note, told on request.
    """

    name = "alt-missing"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure>⟦<img src="a.jpg">⟧<figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="This picture has no alternative text.",
        ),
        Bad(
            '<figure>⟦<img src="a.jpg" title="A bridge">⟧<figcaption>The new bridge.</figcaption></figure>',
            says="This picture has no alternative text.",
        ),
        Bad(
            '<figure>⟦<img src="a.jpg" alt="">⟧<figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="This picture's alternative text is empty.",
            options={"words": True},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge.</figcaption></figure>'),
        Good(
            '<figure><img src="a.jpg" alt="A mayor"><figcaption>The bridge.</figcaption></figure>',
            options={"words": True},
        ),
        Good('<figure data-src="a.jpg"><div class="image"></div><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A mayor cuts a ribbon"><figcaption>The mayor.</figcaption></figure>'),
    )

    def check_page(self, page: Page) -> Iterator[Finding]:
        seen = [block for block in page.blocks if block.image.loaded and block.role is not Role.VIDEO_POSTER]
        one, many = "This picture has no alternative text.", "{} pictures have no alternative text."
        missing = [block for block in seen if block.image.alt is None]
        yield from self.of_each([block for block in missing if block.is_surely_of_the_article], page, one, many)
        unsure = [block for block in missing if not block.is_surely_of_the_article]
        for finding in self.of_each(unsure, page, one, many, sure=Sure.MAYBE):
            yield replace(finding, level=Level.NOTE)
        if empty := [block for block in seen if self.options.words and _is_empty(block)]:
            one, many = "This picture's alternative text is empty.", "The alternative texts of {} pictures are empty."
            yield from self.of_each(empty, page, one, many)


def _is_empty(block: ImageBlock) -> bool:
    alt = block.image.alt
    return alt is not None and not alt.words and block.role is not Role.LOGO
