"""Learns from the pictures of a page whose words are plain where the others have theirs: sister boxes agree.

Sites built of hashed names ("sc-x1", "f0a1b2") put each picture's words into boxes of one class. Where one picture has
"Reuters" in such a box, "The Orlen Courier" in the same box of the next picture is its credit too, though no table
knows it; and what stands in the box of the first one's caption is a caption.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import islice

from linter.credits.detection import is_credit
from linter.reading.article import Article
from linter.reading.html.text_nodes import BREAK, Run, joined
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.caption_nearby import is_more_than_a_picture
from linter.reading.pictures.class_names import Sign, tag_and_class
from linter.reading.pictures.text_runs import slots_of
from linter.text.words import parted_words

_BOXES = 7  # round a picture, as far as its words are looked for elsewhere
_LONGEST = 400  # characters of a line
_FEW = 6  # words of a credit that nothing but its place shows
_MOST = 0.7  # of the pictures that have words in boxes of one class must have captions there, or credits
_MANY = 100  # elements of a picture's box; one with more is made by a program

Rows = list[tuple[Picture, Words]]


def agree(rows: Rows, article: Article, sharing: dict[Element, set[str]]) -> None:
    """Give pictures without words those that stand where other pictures have their captions and credits.

    A class that the page has right behind captions and nowhere else holds credits, where what stands in it is short.
    """
    if not any(words for _, words in rows) or all(words.caption and words.credit for _, words in rows):
        return
    signs = _learned(rows, article)
    for _, words in rows:
        if words.caption and not words.credit:
            _part(words, signs)
    bare = [(picture, words) for picture, words in rows if not words]
    if not bare or "caption" not in signs.values():
        return
    behind = cache(partial(_only_behind, signs, article))
    for picture, words in bare:
        found: dict[str, list[Run]] = {}
        for box in _boxes_of(picture, article, sharing):
            found = found or _found(box, signs, behind, article)
        words.caption, words.credit = found.get("caption", []), found.get("credit", [])


def _part(words: Words, signs: dict[Sign, str]) -> None:
    """Take the credit out of words that were taken for a caption as a whole, where its box says that it is one."""
    credit = [run for run in words.caption if run.owner is not None and _stands_for(run, signs) == "credit"]
    rest = [run for run in words.caption if run not in credit]
    said = joined(credit)
    if said and said[-1] not in ".!?…。！？" and parted_words(said) <= 2 * _FEW:
        words.caption, words.credit = rest if joined(rest) else [], credit


def _stands_for(run: Run, signs: dict[Sign, str]) -> str:
    """What the signs of the elements nearest to some words say they are."""
    at = run.holder
    round_it = (at, *islice(at.iterancestors(), 3)) if at is not None else ()
    return next((kind for each in round_it if (kind := signs.get(tag_and_class(each)))), "")


def _learned(rows: Rows, article: Article) -> dict[Sign, str]:
    """Which tag and class holds captions, and which credits, by the pictures that have them."""
    kinds: dict[Sign, Counter[str]] = {}
    for _, words in rows:
        credited = bool(words.credit) and (bool(words.caption) or is_credit(joined(words.credit), article.agencies))
        for kind, runs in (("caption", words.caption), ("credit", words.credit if credited else [])):
            if sign := _sign_of(runs):
                kinds.setdefault(sign, Counter())[kind] += 1
    prose = {tag_and_class(at) for at in article.paragraphs} if kinds else set()
    told = {sign: counts.most_common(1)[0] for sign, counts in kinds.items() if sign not in prose}
    return {sign: kind for sign, (kind, times) in told.items() if times >= _MOST * kinds[sign].total()}


def _sign_of(runs: list[Run]) -> Sign | None:
    """The tag and class of the one element that holds some runs."""
    owners = {run.holder for run in runs if run.owner is not None and run.string.strip()}
    at = owners.pop() if len(owners) == 1 else None
    while at is not None and not at.get("class") and at.getparent() is not None and len(at.getparent()) == 1:
        at = at.getparent()
    return tag_and_class(at) if at is not None and at.get("class") else None


def _boxes_of(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> Iterator[Element]:
    """The widest box round a picture that holds no other and none of the text, and the one behind it."""
    widest = picture.element
    for at in islice(picture.element.iterancestors(), _BOXES):
        if is_more_than_a_picture(at, article, sharing):
            break
        widest = at
    yield widest
    behind = widest.getnext()
    if behind is not None and isinstance(behind.tag, str) and not sharing.get(behind) and not article.holds.get(behind):
        yield behind


def _found(
    box: Element, signs: dict[Sign, str], behind: Callable[[], set[Sign]], article: Article
) -> dict[str, list[Run]]:
    """The words of a box by what its signs say they are; nothing where a sign stands twice, or is a link."""
    found: dict[str, list[Run]] = {}
    caption = None
    if any(at.tag == "a" for at in islice(box.iterancestors(), DEEPEST)):
        return found
    for at in islice(box.iter("*"), _MANY):
        if kind := signs.get(tag_and_class(at)):
            words = _words(at, article)
            if not words or kind in found:
                return {}
            found[kind] = words
            caption = at if kind == "caption" else caption
    follower = caption.getnext() if caption is not None else None
    if follower is not None and "credit" not in found and tag_and_class(follower) in behind():
        words = _words(follower, article)
        if words and len(joined(words).split()) <= _FEW and joined(words)[:1].isupper():
            found["credit"] = words
    return found if caption is not None else {}


def _words(element: Element, article: Article) -> list[Run]:
    """The words of an element that may be a line of a picture."""
    if article.holds.get(element) or next(element.iter("img", "a", "figure"), None) is not None:
        return []
    runs = [run for slot in slots_of(element, article.agencies) for run in (*slot.runs, BREAK)]
    return runs if len(joined(runs)) <= _LONGEST else []


def _only_behind(signs: dict[Sign, str], article: Article) -> set[Sign]:
    """The tags and classes that the page has right behind captions and nowhere else."""
    places: dict[Sign, bool] = {}
    for at in article.order:
        if at.get("class"):
            before = at.getprevious()
            fits = before is not None and isinstance(before.tag, str) and signs.get(tag_and_class(before)) == "caption"
            places[tag_and_class(at)] = places.get(tag_and_class(at), True) and fits
    return {sign for sign, fits in places.items() if fits}
