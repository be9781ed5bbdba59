"""The names an article mentions: where each stands, how it is written, and in whose voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from linter.model.page import Kind, Mention, Page, Voice
from linter.model.source import Text
from linter.names.attribution import voices
from linter.names.lexicon import Hit, Lexicon, Plain, lexicon, plain
from linter.names.term_groups import TermGroup


def find_mentions(page: Page, groups: tuple[TermGroup, ...], *, contested: bool = False) -> tuple[Mention, ...]:
    """The mentions in headline, prose, captions and alternative texts; credits are left alone.

    ``family`` counts the group's families from 0. ``contested``: only of groups that the page may write in
    two ways.
    """
    known = lexicon(groups)
    places = list(_places(page))
    texts = [plain(text.words) for text, _, _ in places]
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text.words) + 1
    found: dict[int, list[Hit]] = {}
    for hit in known.find("\n".join([text.words for text in texts]), contested=contested):
        number = bisect_right(starts, hit.start) - 1
        found.setdefault(number, []).append(_moved(hit, texts[number], starts[number]))
    return tuple(mention for number, hits in found.items() for mention in _mentions(*places[number], hits, known))


def _places(page: Page) -> Iterator[tuple[Text, str, Voice]]:
    """The texts of a page that a name may stand in, what each is, and the voice of the whole of it."""
    headed = any(passage.kind is Kind.HEADLINE for passage in page.prose)
    if page.headline is not None and not headed:
        yield page.headline, Kind.HEADLINE.value, Voice.HOUSE
    for passage in page.prose:
        voice = {Kind.QUOTATION: Voice.QUOTATION, Kind.EMBED: Voice.EMBED}.get(passage.kind, Voice.HOUSE)
        yield passage.text, passage.kind.value, voice
    for block in page.blocks:
        if block.caption is not None:
            yield block.caption, "caption", Voice.HOUSE
        alt = block.image.alt
        if alt is not None and alt.words and not _repeats(alt, block.caption):
            yield alt, "alt", Voice.HOUSE


def _repeats(alt: Text, caption: Text | None) -> bool:
    return caption is not None and alt.words.rstrip(". ") in caption.words


def _moved(hit: Hit, text: Plain, start: int) -> Hit:
    return hit._replace(start=text.back(hit.start - start), end=text.back(hit.end - start))


def _mentions(text: Text, place: str, voice: Voice, hits: list[Hit], known: Lexicon) -> Iterator[Mention]:
    spoken: tuple[Voice | None, ...] = (voice,) * len(hits)
    if voice is Voice.HOUSE:
        spoken = voices(text.words, place, hits, known.groups)
    for hit, heard in zip(hits, spoken, strict=True):
        if heard is not None and hit.family >= 0:
            words = text.words[hit.start : hit.end]
            group = known.groups[hit.group].id
            yield Mention(words, text, hit.start, hit.end, place, heard, group, hit.family)
