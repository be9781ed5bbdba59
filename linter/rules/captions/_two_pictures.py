"""Whether two pictures with one caption are two: by where it stands, by who took them, by their files' names."""

from __future__ import annotations

import re
from urllib.parse import unquote

from linter.credits.comparison import names_in
from linter.model.credit import Part
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page, Role
from linter.model.source import Text
from linter.text.words import how_many_words

_LONGEST = 300  # letters of a file's name that are looked at
_MANY = 80  # pictures of a page, and addresses of one, that are looked at
_LEAST = 4  # words of a caption: shorter ones ("The new bridge") may be right twice
_SENTENCE = 7  # words of a sentence, however short in letters
_LETTERS = 20  # of a caption that is no label
_SIZE = r"(?:-\d{2,4}x\d{2,4}|-scaled)*"
# WordPress' wp_unique_filename writes pier-1.jpg, Drupal and Django pier_0.jpg, browsers "pier (1).jpg".
_NUMBER = r"(?:[-_]| ?\()(?P<number>\d)\)?"
# What says how a copy was cut; WordPress' editor writes when: pier-e1690000000000.jpg. Left out is what may say what a
# picture shows: lee-portrait, times-square, monet-landscape, linz-graz-2-1.
_CUT = r"(?P<cut>(?:[-_.](?:crop(?:ped)?|(?:16|21|9)[-_x](?:16|9)|[1-5]x[1-5]|e\d{12,13}))+)"
_NAME = lazy(rf"(?P<own>[^/?#]+?)(?:{_NUMBER}|{_CUT})?{_SIZE}\.(?P<ending>[a-z]{{3,4}})(?:[?#]|$)", re.I)


def apart(block: ImageBlock, caption: Text, one: ImageBlock, before: Text) -> bool:
    """False for one picture twice, and for one caption that stands for both."""
    return not block.image.keys & one.image.keys and caption.where != before.where


def by_others(block: ImageBlock, one: ImageBlock) -> bool:
    """True where both credits name photographers and no one in both: two people's pictures of one event."""
    ours, theirs = (names_in(each.credit.of(Part.PHOTOGRAPHER)) if each.credit else set() for each in (block, one))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def put_up_again(block: ImageBlock, one: ImageBlock, page: Page) -> str:
    """What alone tells the names of two files apart, the number of a second upload or a crop; empty where more does,
    and where a third of the page has the name: that is a series."""
    if block.gallery or one.gallery or len(page.blocks) > _MANY:
        return ""
    names = _names(block) ^ _names(one)
    bare, more = ({own: end for own, end in names if bool(end) is told} for told in (False, True))
    ends = [more[own] for own in bare.keys() & more.keys() if _count(own, page) == 2]
    return ("a number" if ends[0].isdigit() else "its crop") if ends else ""


def _count(own: str, page: Page) -> int:
    return len({row for block in page.blocks for row in _names(block) if row[0] == own})


def _names(block: ImageBlock) -> frozenset[tuple[str, str]]:
    """The name of each file without its number or crop, and that."""
    hits = (_NAME.search(unquote(url).rpartition("/")[2][:_LONGEST]) for url in block.image.urls[:_MANY])
    return frozenset(
        (f"{hit['own']}.{hit['ending']}".casefold(), hit["number"] or hit["cut"] or "") for hit in hits if hit
    )


def says_enough(block: ImageBlock) -> bool:
    """True for a caption that is no label; what is short in letters says as much where a letter is a word."""
    words = block.caption.words if block.caption else ""
    many = how_many_words(words)
    return (len(words) >= _LETTERS or many >= _SENTENCE) and many >= _LEAST and block.role is not Role.LOGO
