"""Finds the image blocks of a page that show one picture, and tells how their captions stand to each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from linter.model.page import ImageBlock, Page, Role
from linter.text.file_names import shape_in_name
from linter.text.similarity import nearly_same, plain_words

_MANY = 40  # addresses of a picture that are looked at
_LOOK_BACK = 12  # earlier blocks of one picture that a further one is held against


class Captions(StrEnum):
    """How the captions of two blocks of one picture compare."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"
    ONE = "one"  # only one of them has a caption
    NEITHER = "neither"


_ORDER = list(Captions)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A block whose picture an earlier one shows; ``lead`` where that one is the article's first, and this the next."""

    block: ImageBlock
    earlier: ImageBlock
    captions: Captions
    lead: bool

    @property
    def of_video(self) -> bool:
        """True where one of the two is the still of a video."""
        return Role.VIDEO_POSTER in (self.block.role, self.earlier.role)

    @property
    def of_another_shape(self) -> bool:
        """True where the files' names say sizes of other shapes: a crop perhaps, perhaps another picture."""
        ours, theirs = _shapes(self.block), _shapes(self.earlier)
        return bool(ours and theirs) and not any(abs(a - b) < 0.03 * a for a in ours for b in theirs)

    @property
    def apart(self) -> bool:
        """True where one stands in a gallery: it may well hold the picture at its article's head."""
        return self.block.gallery != self.earlier.gallery


def _shapes(block: ImageBlock) -> set[float]:
    """Width by height, of each size that the names of a block's files end with."""
    return {width / height for width, height in map(shape_in_name, block.image.urls[:_MANY]) if width and height}


def repeats(page: Page) -> Iterator[Repeat]:
    """Each block that shows a picture again, with the earlier block whose words are nearest to its own."""
    seen: dict[str, list[int]] = {}
    for number, block in enumerate(page.blocks):
        numbers = sorted({each for key in block.image.keys for each in seen.get(key, ())})[-_LOOK_BACK:]
        for key in block.image.keys:
            seen.setdefault(key, []).append(number)
            del seen[key][:-_LOOK_BACK]
        found = [(_ORDER.index(captions := _compare(block, page.blocks[each])), each, captions) for each in numbers]
        if found and block.role not in (Role.LOGO, Role.PORTRAIT):
            _, each, captions = min(found)
            lead = each == 0 and number == 1 and not block.gallery
            yield Repeat(block, page.blocks[each], captions, lead)


def _compare(block: ImageBlock, earlier: ImageBlock) -> Captions:
    ours = block.caption.words if block.caption else ""
    theirs = earlier.caption.words if earlier.caption else ""
    if not plain_words(ours) or not plain_words(theirs):
        return Captions.ONE if plain_words(ours) or plain_words(theirs) else Captions.NEITHER
    if plain_words(ours) == plain_words(theirs):
        return Captions.SAME
    return Captions.NEAR if nearly_same(ours, theirs) else Captions.OTHER
