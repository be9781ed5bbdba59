"""Tells pictures that a page keeps for another state than the one readers meet: folded, pressed open, no scripts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from linter.reading.article import Article
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.class_names import is_unseen, names
from linter.reading.pictures.class_vocabulary import class_words

_LAYERS = frozenset({"dialog", "amp-lightbox", "amp-lightbox-gallery"})
_ALWAYS_SEEN = frozenset({"a", "button", "figure", "img", "picture", "span"})  # what opens a layer, or is the picture


@dataclass(slots=True, frozen=True)
class Stands:
    """Where a picture is shown: in a layer over the page, in a slide a script has copied, for some devices only."""

    lightbox: bool
    clone: Element | None
    devices: frozenset[str]


def stands(picture: Picture) -> Stands:
    """What the names round a picture say of where it is shown."""
    round_it = [picture.element, *islice(picture.element.iterancestors(), 12)]
    near = frozenset[str]().union(*(names(at) for at in round_it[:7]))
    all_names = near.union(*(names(at) for at in round_it[7:]))
    return Stands(
        lightbox=any("dialog" in (at.tag, at.get("role")) for at in round_it)
        or not all_names.isdisjoint(class_words("layer")),
        clone=next((at for at in round_it[:7] if not names(at).isdisjoint(class_words("cloned"))), None),
        devices=near & class_words("device"),
    )


def for_another_state(one: Element, other: Element, article: Article) -> bool:
    """True where one of two pictures stands in a box that readers do not see as they come to it, and the other does
    not: folded in, opened by pressing, without scripts, on paper.

    The page's own words for it count wherever the two stand. Names count for the second only: the box round a lead
    picture is often called after the lightbox that it opens.
    """
    ours, theirs = ([at, *islice(at.iterancestors(), DEEPEST)] for at in (one, other))
    shared = set(ours).intersection(theirs)
    apart = [[at for at in boxes if at not in shared] for boxes in (ours, theirs)]
    here, there = (any(_is_hidden(at, article) for at in boxes) for boxes in apart)
    if here != there:
        return True
    later, earlier = apart if article.order[one] > article.order[other] else apart[::-1]
    return any(_is_named_so(at, article) for at in later) and not any(_is_named_so(at, article) for at in earlier)


def _is_hidden(box: Element, article: Article) -> bool:
    """True for what HTML itself, or a class that says nothing else, hides from those who look at the page.

    A box with paragraphs is hidden until somebody has signed in: then its pictures are seen with the text.
    """
    if box.tag == "details":
        return box.get("open") is None
    if box.tag == "noscript":  # one without words is the picture of a box that a script fills for the others
        return bool("".join(box.itertext()).strip())
    if box.tag in _LAYERS or box.get("role") == "dialog" or box.get("popover") is not None:
        return True
    if article.holds.get(box) or any(names(at).isdisjoint(class_words("caption")) for at in box.iter("p")):
        return False
    if is_unseen(box):
        return (names(box) & class_words("device")).issubset(class_words("paper"))
    kept = box.tag not in _ALWAYS_SEEN
    return kept and (box.get("inert") is not None or box.get("aria-hidden") == "true")


def _is_named_so(box: Element, article: Article) -> bool:
    """True for a box without text of the article that its names make a layer, or one for readers without scripts."""
    if box.tag in _ALWAYS_SEEN or article.holds.get(box):
        return False
    return not names(box).isdisjoint(class_words("other_state"))
