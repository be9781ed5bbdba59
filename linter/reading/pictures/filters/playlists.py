"""The further videos of a list, which a player offers beside the article's own, each with its still and its title."""

from __future__ import annotations

from itertools import islice

from linter.model.page import Role
from linter.reading.article import Article
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.roles import role_of

_MANY = 4  # stills in one box without text between them; a story that shows three films one by one has words to each


def further_videos(rows: list[tuple[Picture, Words]], article: Article) -> set[Element]:
    """Pictures that show one of the films of a box with many of their stills and no text: all of them but the first.

    That one is the article's own, which the player shows; the list may have it once more, and each at two sizes.
    """
    if article.whole_page or len(rows) < _MANY:
        return set()
    boxes: dict[Element, list[Picture]] = {}
    stills: dict[Element, set[str]] = {}
    for picture, words in rows:
        box = _box_of(picture, article)
        if box is not None:
            boxes.setdefault(box, []).append(picture)
            if role_of(picture, words) is Role.VIDEO_POSTER:
                stills.setdefault(box, set()).update(picture.keys)
    lists = {box: keys for box, keys in stills.items() if len(keys) >= _MANY}
    return {
        picture.element
        for box, keys in lists.items()
        for picture in [each for each in boxes[box] if not each.keys.isdisjoint(keys)][1:]
    }


def _box_of(picture: Picture, article: Article) -> Element | None:
    """The widest box round a still that holds none of the article's text."""
    widest = None
    for at in islice(picture.element.iterancestors(), DEEPEST):
        if at is article.root or at is article.body or article.holds.get(at):
            break
        widest = at
    return widest
