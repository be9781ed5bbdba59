"""One walk over the words of a page: each text with the name of the place it stands in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from linter.model.page import ImageBlock, Kind, Page
from linter.model.source import Text


class Written(NamedTuple):
    """A text, what it is (headline, paragraph, quotation, …, caption, credit, alt), and the picture it stands with."""

    place: str
    text: Text
    block: ImageBlock | None = None


def _caption(block: ImageBlock) -> Text | None:
    return block.caption


def _credit(block: ImageBlock) -> Text | None:
    return block.credit.text if block.credit is not None else None


def _alt(block: ImageBlock) -> Text | None:
    return block.image.alt if block.image.alt is not None and block.image.alt.words else None


_WITH_PICTURES: Mapping[str, Callable[[ImageBlock], Text | None]] = {
    "caption": _caption,
    "credit": _credit,
    "alt": _alt,
}


def words_of_article(page: Page) -> Iterator[Written]:
    """The headline, once, and the article's own words in reading order."""
    if page.headline is not None and not any(passage.kind is Kind.HEADLINE for passage in page.prose):
        yield Written(str(Kind.HEADLINE), page.headline)
    for passage in page.prose:
        yield Written(str(passage.kind), passage.text)  # .value takes three times as long


def folded_words(page: Page) -> str:
    """The words of the article and of its captions, without case: what is not among them need not be sought."""
    captions = (block.caption for block in page.blocks if block.caption is not None)
    return "\n".join(text.words for text in (*(each.text for each in words_of_article(page)), *captions)).casefold()


def words_with_pictures(page: Page, *places: str) -> Iterator[Written]:
    """The words of some places beside each picture in turn; those of a gallery come as often as it has pictures."""
    reads = [(place, _WITH_PICTURES[place]) for place in places or _WITH_PICTURES]
    for block in page.blocks:
        for place, read in reads:
            if (text := read(block)) is not None:
                yield Written(place, text, block)


class Said:
    """What the article and its captions say, put together once, when the first words are looked for in it."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def _words(self) -> str:
        found = (*words_of_article(self._page), *words_with_pictures(self._page, "caption"))
        return "\n".join(each.text.words for each in found)

    def __contains__(self, words: str) -> bool:
        return words in self._words


def words_that_name(page: Page) -> Iterator[Written]:
    """The words that names are looked for in: all but credits, and alternative texts that only say a caption again."""
    yield from words_of_article(page)
    for each in words_with_pictures(page, "caption", "alt"):
        if each.place != "alt" or not _repeats(each):
            yield each


def once(found: Iterable[Written]) -> Iterator[Text]:
    """The texts, that of a gallery once."""
    yield from {id(each.text): each.text for each in found}.values()


def _repeats(alt: Written) -> bool:
    caption = alt.block.caption if alt.block else None
    return caption is not None and alt.text.words.rstrip(". ") in caption.words
