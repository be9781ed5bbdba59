"""Whether two pictures with one caption are two: by where it stands, by who took them, by their files' names."""

from __future__ import annotations

import re
from urllib.parse import unquote

from linter.credits.comparison import names_in
from linter.model.credit import Part
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.model.source import Text

_MANY = 80  # pictures of a page, and addresses of one, that are looked at
_SIZE = r"(?:-\d{2,4}x\d{2,4}|-scaled)*"
# WordPress' wp_unique_filename writes pier-1.jpg, Drupal and Django pier_0.jpg, browsers "pier (1).jpg".
_NAME = lazy(rf"(?P<own>[^/?#]+?)(?:(?:[-_]| ?\()(?P<number>\d)\)?)?{_SIZE}\.(?P<ending>[a-z]{{3,4}})(?:[?#]|$)", re.I)


def apart(block: ImageBlock, caption: Text, one: ImageBlock, before: Text) -> bool:
    """False for one picture twice, and for one caption that stands for both."""
    return not block.image.keys & one.image.keys and caption.where != before.where


def by_others(block: ImageBlock, one: ImageBlock) -> bool:
    """True where both credits name photographers and no one in both: two people's pictures of one event."""
    ours, theirs = (names_in(each.credit.of(Part.PHOTOGRAPHER)) if each.credit else set() for each in (block, one))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def put_up_again(block: ImageBlock, one: ImageBlock, page: Page) -> bool:
    """True where the number of a second upload alone tells two files apart, and no third of the page has one: that is a series."""
    if block.gallery or one.gallery or len(page.blocks) > _MANY:
        return False
    names = _names(block), _names(one)
    bare = {own for own, number in names[0] ^ names[1] if not number}
    numbered = {own for own, number in names[0] ^ names[1] if number}
    return any(_count(own, page) == 2 for own in bare & numbered)


def _count(own: str, page: Page) -> int:
    return len({row for block in page.blocks for row in _names(block) if row[0] == own})


def _names(block: ImageBlock) -> frozenset[tuple[str, str]]:
    """The name of each file without its number, and the number."""
    hits = (_NAME.search(unquote(url).rpartition("/")[2]) for url in block.image.urls[:_MANY])
    return frozenset((f"{hit['own']}.{hit['ending']}".casefold(), hit["number"] or "") for hit in hits if hit)
