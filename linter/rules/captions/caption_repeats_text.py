"""The rule caption-repeats-text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Kind, Page, Passage
from linter.model.spans import Span, Spans
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import how_many_words, sentences

_LEAST = 8  # words of a sentence; shorter ones may come twice by chance


class CaptionRepeatsText(Rule[Options]):
    """A caption, or a sentence of one, stands word for word in the article's text.

    A caption tells what the picture shows (GOV.UK); a sentence lifted from the story tells readers nothing new
    (Handbook of Independent Journalism). AP lets the second sentence draw on the story, so this is a note."""

    name = "caption-repeats-text"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<article><p>The port is to close. The old crane on the eastern quay will be taken down in May.</p><figure><img src="a.jpg" alt=""><figcaption>⟦The old crane on the eastern quay will be taken down in May.⟧ Photo: Jo Lee</figcaption></figure><p>Two.</p></article>',
            says="This sentence is also in the text, on line 1.",
        ),
        Bad(
            '<article><p>The ferry was sold in the spring to a company of which nobody had heard.</p><figure><img src="a.jpg" alt=""><figcaption>A ferry in fog. ⟦The ferry was sold in the spring to a company of which nobody had heard.⟧</figcaption></figure><p>Two.</p></article>',
            says="This sentence is also in the text, on line 1.",
        ),
        Good('<article><p>The port is to close.</p><figure><img src="a.jpg" alt=""><figcaption>The old crane on the eastern quay will be taken down in May.</figcaption></figure><p>Two.</p></article>'),
        Good('<article><h1>A road is shut</h1><p>It rains.</p><figure><img src="a.jpg" alt=""><figcaption>Lorries stand in a long line on the road to the market. Photo: Jo Lee</figcaption></figure><p>Two.</p><figure><img src="b.jpg" alt=""><figcaption>Lorries stand in a long line on the road to the market. Photo: Al Day</figcaption></figure><p>Three.</p></article>', note="one caption under two pictures is caption-repeated's"),
        Good('<article><p>The port is to close.</p><figure><img src="a.jpg" alt=""><figcaption>The port is to close.</figcaption></figure><p>Two.</p></article>', note="too short to be sure"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        captions = _Captions(page)
        texts = [passage for passage in page.prose if passage.kind in (Kind.PARAGRAPH, Kind.STANDFIRST)]
        told: set[str] = set()
        for block in page.blocks if texts else ():
            if block.caption is None or block.caption.words in told:
                continue
            for start, end in sentences(block.caption.words):
                words = block.caption.words[start:end].strip()
                bare = words.rstrip(".!?…。！？ ")
                if how_many_words(bare) < _LEAST:
                    continue
                passage = next((each for each in texts if bare in each.text.words and each not in captions), None)
                if passage is not None:
                    told.add(block.caption.words)
                    at = passage.text.words.index(bare)
                    there = passage.text.span(at, at + len(bare))
                    line = page.source.lines.position(there.start).line
                    told_so = f"This sentence is also in the text, on line {line}."
                    related = (Related(there, "in the text"),)
                    yield self.finding(block.caption.span(start, end), told_so, related=related)
                    break


class _Captions:
    """The captions of all pictures by their places, which are worked out when the first is asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def _places(self) -> tuple[list[Span], Spans]:
        found = [block.caption.where for block in self._page.blocks if block.caption is not None]
        return found, Spans(found)

    def __contains__(self, passage: Passage) -> bool:
        """True where the passage is a caption itself, of this picture or another."""
        found, filed = self._places
        where = passage.text.where
        return any(found[number].overlaps(where) for number in filed.touching(where))
