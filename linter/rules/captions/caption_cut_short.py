"""The rule caption-cut-short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.model.source import Text
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.nearly_one_text import stops_within_a_word
from linter.text.open_endings import ends_in_its_credit, open_ending
from linter.text.words import words_in

_SIGN = lazy(r"\s*(?:<(?:span|a|b|i|em|strong)\b[^<>]{0,300}>\s*)?<(?:img|svg)\b", re.I)
_LEAST = 5  # words; a short caption may be a title


class CaptionCutShort(Rule[Options]):
    """A caption stops in the middle.

    It ends in a word that no sentence ends in, such as “the” or “und”, or within a word of the picture's alternative text:
    a field of fixed length has cut it, or somebody was called away. Some fifty languages; words that may end a sentence
    (“what it is made of”) are left alone.
    """

    name = "caption-cut-short"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz opens the old bridge with ⟦the⟧</figcaption></figure></body></html>',
            says="This caption stops in the middle, behind “the”.",
        ),
        Bad(
            '<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Die Bürgermeisterin eröffnet die alte Brücke ⟦und⟧</figcaption></figure></body></html>',
            says="This caption stops in the middle, behind “und”.",
        ),
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt="Guards arrive at the old gate of the Palace of Westminster"><figcaption>⟦Guards arrive at the old gate of the Palace of Westminste⟧</figcaption></figure></body></html>',
            says="This caption stops within a word of the alternative text, at “Westminste”.",
        ),
        Bad('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz opens the old bridge ⟦and⟧ <span class="credit">Photo: Jo Lee/AFP</span></figcaption></figure></body></html>', says="This caption stops in the middle, behind “and”."),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz. Picture courtesy of the <span class="credit">Linz Museum</span></figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The stuff that the old bridge is made of</figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>On stage in Linz on Monday: The The</figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz opens the bridge with the <b>AFP</b></figcaption></figure></body></html>', note="more behind it"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        language = "en" if page.english else page.language.split("-")[0].casefold()
        known = partial(known_words, "en" if page.english else "")
        blocks = {block.caption: block for block in page.blocks if block.caption}
        for caption in captions(page):
            words, block = caption.words, blocks.get(caption)
            if block is None or len(words_in(words)) < _LEAST:
                continue
            alt, at = block.image.alt, open_ending(words, language)
            within = not at and alt and stops_within_a_word(words, alt.words, page.english, known)
            if (at or within) and not _goes_on(caption, block, page):  # asked last: it takes places
                behind = f"in the middle, behind “{words[slice(*at)]}”" if at else ""
                told = behind or f"within a word of the alternative text, at “{words_in(words)[-1]}”"
                yield self.finding(caption.span(*at) if at else caption.where, f"This caption stops {told}.")


def _goes_on(caption: Text, block: ImageBlock, page: Page) -> bool:
    """True where a small picture (a heart, a flag) or other words of the line follow than the credit, or it ends in that."""
    if _SIGN.match(page.source.text, caption.where.end):
        return True
    behind = caption.around().behind.partition("\n")[0].strip()
    credit = block.credit.text.words if block.credit else ""
    if not behind or not credit or not behind.startswith(credit[:_LEAST]):
        return bool(behind)
    return ends_in_its_credit(caption.words, credit)
