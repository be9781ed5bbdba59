"""Pages, captions and paragraphs made by hand, for tests that need no HTML."""

from __future__ import annotations

from linter.model.page import Image, ImageBlock, Kind, Page, Passage
from linter.model.source import Chart, Place, Segment, Source, Text
from linter.model.spans import Span


def text(words: str, start: int = 0) -> Text:
    """Words as they would stand in a source at ``start``."""
    return Text(words, lambda: Chart((Segment(0, len(words), start, start + len(words), True),)))


def page(*paragraphs: str, captions: tuple[str, ...] = (), headline: str = "", language: str = "en") -> Page:
    """A page of paragraphs and captioned pictures, one behind the other in its source."""
    at, prose, blocks = 0, [], []
    for words in paragraphs:
        prose.append(Passage(Kind.PARAGRAPH, text(words, at)))
        at += len(words) + 1
    for words in captions:
        blocks.append(ImageBlock(image(at), text(words, at), None))
        at += len(words) + 1
    source = Source("page", "\n".join((*paragraphs, *captions)))
    return Page(
        source,
        language,
        text(headline) if headline else None,
        None,
        tuple(prose),
        tuple(blocks),
        english=language == "en",
    )


def image(at: int = 0) -> Image:
    return Image(Place(lambda: Span(at, at + 1)), (f"picture-{at}.jpg",), None, frozenset({f"picture-{at}"}))
