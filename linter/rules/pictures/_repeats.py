"""Finds the image blocks of a page that show one picture, and tells how their captions stand to each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from linter.credits.same_photograph import LOOKS, Same, photograph_keys, same
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page, Role
from linter.text.file_names import shape_in_name
from linter.text.similarity import nearly_same, plain_words

_MANY = 40  # addresses of a picture that are looked at
_SENTENCE, _LABEL = 4, 24  # words and letters of a caption that is more than a label
_CORNERS = lazy(r"[?&;](?:crop|rect)=(\d+(?:(?:,|%2C)\d+){3})", re.I)
_LOOK_BACK = 12  # earlier blocks of one picture that a further one is held against


class Captions(StrEnum):
    """How the captions of two blocks of one picture compare."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"
    ONE = "one"  # only one of them has a caption
    NEITHER = "neither"


class Known(StrEnum):
    """How two blocks are known to show one picture."""

    NAME = "name"  # by the addresses
    FILE = "file"  # their files say that they are one photograph
    LOOKS = "looks"  # they look alike, and nothing says more


_ORDER = list(Captions)


class Repeat(NamedTuple):
    """A block whose picture an earlier one shows; ``lead`` where that one is the article's first, and this the next.

    ``known`` says how sure that is: of what only looks alike, no more may be said."""

    block: ImageBlock
    earlier: ImageBlock
    captions: Captions
    lead: bool
    known: Known = Known.NAME
    times: int = 2  # how often the page shows the picture

    @property
    def of_video(self) -> bool:
        """True where one of the two is the still of a video."""
        return Role.VIDEO_POSTER in (self.block.role, self.earlier.role)

    @property
    def is_told(self) -> bool:
        """False where captions of their own may be meant, and for the lead picture, which has a rule of its own."""
        if self.captions in (Captions.SAME, Captions.NEAR):
            return True
        photographs = {self.block.role, self.earlier.role} == {Role.PHOTO}
        plain = photographs and not (self.block.gallery or self.apart)
        return self.captions is not Captions.OTHER and plain and not (self.lead or self.is_ornament)

    @property
    def of_another_shape(self) -> bool:
        """True where the files' names say sizes of other shapes: a crop perhaps, perhaps another picture."""
        ours, theirs = _shapes(self.block), _shapes(self.earlier)
        return bool(ours and theirs) and not any(abs(a - b) < 0.03 * a for a in ours for b in theirs)

    @property
    def perhaps_meant(self) -> bool:
        """True for the third time, as a head stands at each answer and a map at each day; for a caption that is but a
        label; and for two parts of one picture."""
        words = self.block.caption.words if self.block.caption else ""
        east = sum(letter > "\u0e00" for letter in words)  # where words have no blanks, one letter says more
        letters = len(words) + 2 * east
        label = len(plain_words(words)) < _SENTENCE and letters < _LABEL
        parts = {part for each in (self.block, self.earlier) if (part := _part(each))}
        return self.times > 2 or label or len(parts) > 1

    @property
    def is_certain(self) -> bool:
        """True for one block that stands twice, word by word, where nothing says that it may be meant."""
        if self.captions is not Captions.SAME or self.apart or self.block.perhaps_copy or self.known is Known.LOOKS:
            return False
        videos = Role.VIDEO_POSTER in (self.block.role, self.earlier.role)
        return not (self.perhaps_meant or self.of_another_shape or videos)

    @property
    def is_ornament(self) -> bool:
        """True for the third time without words, as a ruler stands between the parts of a story."""
        return self.times > 2 and not (self.block.caption or self.earlier.caption)

    @property
    def apart(self) -> bool:
        """True where one stands in a gallery: it may well hold the picture at its article's head."""
        return self.block.gallery != self.earlier.gallery


def _part(block: ImageBlock) -> str:
    """The part of its picture that an address asks for by its corners: crop=0,0,400,400."""
    hit = next((hit for url in block.image.urls[:1] if (hit := _CORNERS.search(url))), None)
    return hit[1] if hit else ""


def _shapes(block: ImageBlock) -> set[float]:
    """Width by height, of each size that the names of a block's files end with."""
    return {width / height for width, height in map(shape_in_name, block.image.urls[:_MANY]) if width and height}


def repeats(page: Page) -> Sequence[Repeat]:
    """Each block that shows a picture again, with the earlier block whose words are nearest to its own."""
    return page.once(_repeats)


def _repeats(page: Page) -> Sequence[Repeat]:
    seen: dict[str, list[int]] = {}
    first: dict[int, int] = {}  # the number of each such block, and of the first that shows its picture
    found_again: list[Repeat] = []
    for number, block in enumerate(page.blocks):
        keys = {*block.image.keys, *_of_file(block, page)}
        numbers = sorted({each for key in keys for each in seen.get(key, ())})[-_LOOK_BACK:]
        for key in keys:
            seen.setdefault(key, []).append(number)
            del seen[key][:-_LOOK_BACK]
        known = {each: how for each in numbers if (how := _known(block, page.blocks[each], page))}
        found = [(_ORDER.index(captions := _compare(block, page.blocks[each])), each, captions) for each in known]
        if found and block.role not in (Role.LOGO, Role.PORTRAIT):
            _, each, captions = min(found)
            lead = each == 0 and number == 1 and not block.gallery
            first[number] = first.get(each, each)
            found_again.append(Repeat(block, page.blocks[each], captions, lead, known[each]))
    times = Counter(first.values())
    return [again._replace(times=1 + times[first[at]]) for at, again in zip(first, found_again, strict=True)]


def _of_file(block: ImageBlock, page: Page) -> Iterator[str]:
    picture = page.files.of(block.image.urls) if page.files else None
    return photograph_keys(picture) if picture else iter(())


def _known(block: ImageBlock, earlier: ImageBlock, page: Page) -> Known | None:
    """How two blocks that share a key are known to show one picture; None where their files say that they do not."""
    shared = block.image.keys & earlier.image.keys
    alike = any(key.startswith(LOOKS) for key in shared)
    if any(not key.startswith(LOOKS) for key in shared):
        return Known.NAME
    ours, theirs = page.files.of(block.image.urls), page.files.of(earlier.image.urls)
    told = same(ours, theirs, alike=alike) if ours and theirs else Same.UNTOLD
    if told is Same.ONE:
        return Known.FILE
    return Known.LOOKS if alike and told is Same.UNTOLD else None


def _compare(block: ImageBlock, earlier: ImageBlock) -> Captions:
    ours = block.caption.words if block.caption else ""
    theirs = earlier.caption.words if earlier.caption else ""
    if not plain_words(ours) or not plain_words(theirs):
        return Captions.ONE if plain_words(ours) or plain_words(theirs) else Captions.NEITHER
    if plain_words(ours) == plain_words(theirs):
        return Captions.SAME
    return Captions.NEAR if nearly_same(ours, theirs) else Captions.OTHER
