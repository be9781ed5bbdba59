"""Cards that lead nowhere and hold running text of the article: a recipe, questions with their answers; no teasers."""

from __future__ import annotations

from collections.abc import Sequence

from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.class_vocabulary import class_words


def hold_text(named: Sequence[tuple[Element, frozenset[str]]], article: Article) -> bool:
    """True for boxes whose names say how they look, one with text of the article, none with a link.

    ``named`` are boxes round a picture and the words of their names that may say teaser.
    """
    looks = all(said <= class_words("card") for _, said in named)
    own = any(article.holds.get(box) for box, _ in named)
    return looks and own and all(article.once("no link", box, _has_no_link, otherwise=False) for box, _ in named)


def _has_no_link(box: Element) -> bool:
    """True for a box without a way to another page, a form or a frame, whose text is not cut."""
    pressed = any(at.get("onclick") or at.get("role") == "link" for at in box.iter("*"))
    if pressed or next(box.iter("form", "iframe", "ins"), None) is not None:
        return False
    if "".join(box.itertext()).rstrip().endswith(("…", "...")):
        return False
    return not any(goes_away(at.get("href")) for at in (*box.iter("a"), *box.iterancestors("a")))
