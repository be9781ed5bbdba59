"""What one page shows of its house's habits: a pure function of what was read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from linter.archive.learn.credit_habits import credit_habits
from linter.archive.learn.stories import Story
from linter.archive.learn.templates import template_of
from linter.archive.learn.vote import NAME, Seen, StoryVotes, Vote
from linter.credits.depictions import shows_a_drawing
from linter.model.page import ImageBlock, Page, Role, Voice
from linter.model.source import Text
from linter.names.consistency import groups_for
from linter.names.mentions import find_mentions
from linter.names.term_groups import term_groups
from linter.text.dates import Date, dates
from linter.text.page_words import words_of_article
from linter.text.picture_directions import Direction, Manner, directions
from linter.text.words import same_words, sentences, words_in

_SENTENCE = 5  # words of a caption that says more than a name
_LETTERS_OF_THREE = 3
_ROUND = 30  # characters round a name that are kept to show it by


def votes_of(story: Story) -> StoryVotes:
    """The votes of a story; none for one that could not be read."""
    page = story.report.page
    votes = (*_of_blocks(page), *_of_names(page)) if page is not None else ()
    return without_votes(story)._replace(votes=votes)


def without_votes(story: Story) -> StoryVotes:
    """What a story is known by, alone."""
    return StoryVotes(story.called, story.house, story.section, story.published, _story(story.report.page), ())


def _of_blocks(page: Page) -> Iterator[Vote]:
    for block in page.blocks:
        if block.role is not Role.PHOTO or shows_a_drawing(block):
            continue
        number = _number(
            *sorted(block.image.keys), _words(block.caption), block.credit.text.words if block.credit else ""
        )
        if block.credit is not None:
            text = block.credit.text
            template = template_of(page.source, text.where.start)
            for seen in credit_habits(block.credit, page.source, page.newsroom.agencies):
                yield _vote(seen, text, template, number)
        if block.caption is not None:
            for seen in _of_caption(block.caption.words, page.english):
                yield _vote(seen, block.caption, "", number)
        for seen in _of_alt(block):
            yield _vote(seen, block.image.alt or block.caption, "", number)


def _vote(seen: Seen, text: Text | None, template: str, block: int) -> Vote:
    return Vote(seen.habit, seen.value, _words(text), template, seen.by_template, block)


def _of_caption(words: str, english: bool) -> Iterator[Seen]:
    """The last mark of a caption of one sentence; how it writes places and dates, in English."""
    one = len(list(sentences(words))) == 1 and len(words_in(words)) >= _SENTENCE
    if one and (words[-1].isalnum() or words[-1] in ".。"):
        yield Seen("full-stop", "never" if words[-1].isalnum() else "always")
    if english:
        for place in directions(words):
            yield from _of_place(place, words)
        for date in dates(words):
            yield from _of_date(date)


def _of_place(place: Direction, words: str) -> Iterator[Seen]:
    letter = place.manner is Manner.LETTER
    yield Seen("position", "letter" if letter else "word")
    if not letter:
        inside = words[: place.start].endswith("(") and words[place.end :].startswith(")")
        yield Seen("position-brackets", "yes" if inside else "no")


def _of_date(date: Date) -> Iterator[Seen]:
    yield Seen("date-order", date.order)
    yield Seen("date-day", "ordinal" if date.day == "ordinal" else "plain")
    if date.month == "full":
        yield Seen("date-months", "full")
    elif date.month == "short":
        month = next(each for each in date.words.split() if each[0].isalpha())
        if month.endswith("."):
            yield Seen("date-months", "ap")
        elif len(month) == _LETTERS_OF_THREE:
            yield Seen("date-months", "three")


def _of_alt(block: ImageBlock) -> Iterator[Seen]:
    """Whether a picture has alternative words, and whether they only say its caption again."""
    alt = block.image.alt
    if not block.image.loaded:
        return
    yield Seen("alt-words", "missing" if alt is None else "words" if alt.words else "empty")
    if alt is not None and alt.words and block.caption is not None:
        yield Seen("alt-caption", "same" if same_words(alt.words) == same_words(block.caption.words) else "other")


def _of_names(page: Page) -> Iterator[Vote]:
    """Of each name that is spelt in several ways, the spellings that the house itself uses."""
    families = _families()
    for mention in find_mentions(page, groups_for(page)):
        if mention.voice is Voice.HOUSE:
            spelling = families[mention.group][mention.family][0]
            block = _number(mention.group, mention.words, mention.text.words)
            said = mention.text.words[max(0, mention.start - _ROUND) : mention.end + _ROUND]
            yield Vote(f"{NAME}{mention.group}", spelling, said, "", False, block)


def _families() -> dict[str, tuple[tuple[str, ...], ...]]:
    return {group.id: group.families for group in term_groups()}


def _words(text: Text | None) -> str:
    return text.words if text is not None else ""


def _story(page: Page | None) -> int:
    """A number of the story's words, whatever its address; 0 where there are none."""
    if page is None:
        return 0
    said = [each.text.words for each in words_of_article(page)]
    said += [_words(block.caption) for block in page.blocks]
    return _number(*said) if any(said) else 0


def _number(*words: str) -> int:
    """Eight bytes of a digest: a set of them is all that is kept of millions of stories."""
    said = "\n".join(words).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest(), "big")
