"""The rule alt-cut-short."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.spans import Span
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.nearly_one_text import stops_within_a_word
from linter.text.words import words_in

_QUOTED = lazy(r"[“„«][^”“»]*$|\b(?:words|reads?|reading|says?|begins)\s*:[^:]*$")  # what stands in the picture ends so
_LEAST = 6  # words; a short text may end with dots on purpose


class AltCutShort(Rule[Options]):
    """A picture's alternative text stops in the middle.

    A field of fixed length has cut it: it ends with dots, or within a word of the caption or of the headline. What is
    lost may be the name. A small word that English has, as “gate” beside “gateway”, may be whole and is not told.
    """

    name = "alt-cut-short"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦Guards arriving at the old gate of the Palace of Westminste⟧"><figcaption>Guards arriving at the old gate of the Palace of Westminster</figcaption></figure>',
            says="This alternative text stops within a word of the caption, at “Westminste”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦The mayor of Linz and three men of the fire brigade stand…⟧"><figcaption>The bridge.</figcaption></figure>',
            says="This alternative text stops in the middle.",
        ),
        Bad(
            '<article><h1>Three men of Linz charged with spying for a foreign power</h1><figure><img src="a.jpg" alt="⟦Three men of Linz charged with spying for a foreign powe⟧"><figcaption>The court.</figcaption></figure></article>',
            says="This alternative text stops within a word of the headline, at “powe”.",
        ),
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt="⟦Jo Lee throws a pass against the Kansas City Chief.⟧"><figcaption>Jan. 15: Jo Lee throws a pass to Al Day against the Kansas City Chiefs.</figcaption></figure></body></html>',
            says="This alternative text stops within a word of the caption, at “Chief”.",
        ),
        Good('<figure><img src="a.jpg" alt="Guards arriving at the old gate"><figcaption>Guards arriving at the old gate of the palace</figcaption></figure>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt="The mayor of Linz waits at the gate"><figcaption>The mayor of Linz waits at the gateway of the mill.</figcaption></figure></body></html>', note="a whole word"),
        Good('<figure><img src="a.jpg" alt="A neon sign with the words: And then there were none…"><figcaption>The sign.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="The end is near …"><figcaption>A poster.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        known = partial(known_words, "en" if page.english else "")
        dotted: dict[Span, None] = {}
        for block, alt in alts(page):
            words = alt.words.rstrip()
            if len(words_in(words)) < _LEAST:
                continue
            caption = block.caption.words if block.caption else ""
            headline = page.headline.words if page.headline else ""
            if words.endswith(("…", "...")) and not caption.startswith(words) and not _QUOTED.search(words):
                dotted.setdefault(alt.where)
                continue
            for whole, of in ((caption, "caption"), (headline, "headline")):
                if stops_within_a_word(words.rstrip("."), whole, page.english, known):
                    last = words_in(words)[-1]
                    told = f"This alternative text stops within a word of the {of}, at “{last}”."
                    yield self.finding(alt.where, told)
                    break
        if dotted:
            first, *others = dotted
            related = tuple(Related(where, "again", again=True) for where in others)
            yield self.finding(first, "This alternative text stops in the middle.", related=related)
