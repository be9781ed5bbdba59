"""The rule caption-repeated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import ImageBlock, Page
from linter.model.source import Text
from linter.rules.captions._two_pictures import apart, by_others, put_up_again, says_enough
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.similarity import difference, one_small_word, plain_words

_COMPARED = 80  # captions of a page that are held against each other for likeness


class CaptionRepeated(Rule[Options]):
    """Two different pictures have one caption, word for word or all but a small word.

    A block was copied and its picture changed, but not its words. Pictures of one series may share a caption on
    purpose, so it is a note; a warning where only the number of a second upload, or how it was cut, tells their
    files apart. One caption that stands for several pictures is left alone, and so are captions that differ in a
    name, a figure or a position: those were written apart. Where the credits name different photographers it is
    only a possibility."""

    name = "caption-repeated"
    level = Level.NOTE
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><figure><img src="port.jpg" alt=""><figcaption>Mourners outside the court in Linz. Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt=""><figcaption>⟦Mourners outside the court in Linz.⟧ Photo: Jo Lee/AFP</figcaption></figure></article>',
            says="Another picture, on line 1, has the same caption.",
        ),
        Bad(
            '<article><figure><img src="up/port-600x400.jpg" alt=""><figcaption>Mourners outside the court in Linz.</figcaption></figure><p>One.</p><figure><img src="up/port-1-600x400.jpg" alt=""><figcaption>⟦Mourners outside the court in Linz.⟧</figcaption></figure></article>',
            says="Another picture, on line 1, has the same caption, and its file the same name but for a number.",
        ),
        Bad(
            '<article><figure><img src="port.jpg" alt=""><figcaption>Mourners stand outside the old court of Linz on Friday.</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt=""><figcaption>⟦Mourners waited outside the old court of Linz on Friday.⟧</figcaption></figure></article>',
            says="Another picture, on line 1, has almost the same caption: this one says “waited” where the other says “stand”.",
        ),
        Good('<article><figure><img src="map-1.png" alt=""><figcaption>The front near the town in May 2031</figcaption></figure><p>One.</p><figure><img src="map-2.png" alt=""><figcaption>The front near the town in June 2031</figcaption></figure></article>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>Supplied</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Supplied</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        first: dict[tuple[str, ...], tuple[ImageBlock, Text]] = {}
        captioned = [(block, block.caption) for block in page.blocks if block.caption and says_enough(block)]
        for block, caption in captioned:
            earlier = first.setdefault(plain_words(caption.words), (block, caption))
            if earlier[1] is not caption and apart(block, caption, *earlier):
                sure = Sure.MAYBE if by_others(block, earlier[0]) else Sure.LIKELY
                again = put_up_again(block, earlier[0], page) if sure is Sure.LIKELY else ""
                what = f"the same caption{again and f', and its file the same name but for {again}'}"
                found = self._told(page, caption, *earlier, what, sure)
                yield replace(found, level=Level.WARNING) if again else found
        if len(first) <= _COMPARED:
            for (one, before), (block, caption) in combinations(first.values(), 2):
                if one_small_word(before.words, caption.words) and apart(block, caption, one, before):
                    what = f"almost the same caption: this one {difference(caption.words, before.words)}"
                    yield self._told(page, caption, one, before, what, Sure.MAYBE)

    def _told(self, page: Page, caption: Text, one: ImageBlock, before: Text, what: str, sure: Sure) -> Finding:
        line = page.source.lines.position(one.where.start).line
        related = (Related(before.where, "the caption there"), Related(one.where, "the other picture"))
        return self.finding(caption.where, f"Another picture, on line {line}, has {what}.", related=related, sure=sure)
