"""Joins the blocks that are one picture printed again for another device, without scripts, or in a lightbox."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from unicodedata import normalize

from linter.credits.same_photograph import LOOKS
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock
from linter.reading.article import Article
from linter.reading.article_by_tags import OUTSIDE_TAGS
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.class_names import (
    each_for_its_screen,
    for_other_screens,
    in_one_carousel,
    names,
    one_is_unseen,
    perhaps_for_other_screens,
    take_turns,
)
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.filters.other_states import for_another_state, stands
from linter.text.similarity import plain_words

_BOXES = 3  # round the words of a caption
_LOOK_BACK = 8  # blocks of one picture that a further one is held against
_NOTES = frozenset({"complementary", "note"})  # roles of boxes beside the text
_CLOCK = lazy(r"\W*(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d(?!\d)")
_PARTS = ("h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "a", "button")


@dataclass(slots=True)
class Found:
    """One block as it stands on the page, before copies are joined."""

    picture: Picture
    words: Words
    block: ImageBlock


def without_copies(found: list[Found], article: Article) -> list[Found]:
    """Join the blocks that are one picture for another device, without scripts, or in a lightbox."""
    kept: list[Found] = []
    by_key: dict[str, list[int]] = {}
    for row in found:
        alike = sorted({number for key in row.picture.keys for number in by_key.get(key, ())})
        number = next((number for number in alike if _is_copy(row, kept[number], article)), None)
        if number is None:
            number = len(kept)
            perhaps = any(_is_perhaps_copy(row, kept[at], article, number - at > 1) for at in alike)
            kept.append(replace(row, block=replace(row.block, perhaps_copy=True)) if perhaps else row)
        else:
            kept[number] = _joined(kept[number], row)
        for key in row.picture.keys:
            numbers = by_key.setdefault(key, [])
            if number not in numbers[-_LOOK_BACK:]:
                numbers.append(number)
                del numbers[:-_LOOK_BACK]
    return kept


def _is_copy(row: Found, other: Found, article: Article) -> bool:
    a, b = row.picture.element, other.picture.element
    here, there = stands(row.picture), stands(other.picture)
    if here.clone is not there.clone and (in_one_carousel(here.clone, b) or in_one_carousel(there.clone, a)):
        return True
    same = _said(row) == _said(other) or not _said(row) or not _said(other)
    if not same and all(key.startswith(LOOKS) for key in row.picture.keys & other.picture.keys):
        return False  # two frames of one scene look alike too
    if (same and for_another_state(a, b, article)) or (_wholly_alike(row, other) and each_for_its_screen(a, b)):
        return True
    if _in_the_text(row, other, article):
        return False
    if row.picture.in_noscript != other.picture.in_noscript or _is_thumbnail(row, other):
        return True
    box = row.words.container
    if (box is other.words.container and not article.holds.get(box)) or _share_words(row, other):
        return True  # side by side in a box with no text of the article
    if here.clone is not there.clone:
        return True
    layered = a if here.lightbox and not there.lightbox else b if there.lightbox and not here.lightbox else None
    if layered is not None and article.order[layered] >= min(article.first, max(article.order[a], article.order[b])):
        return True  # first of the two and in front of the text it is the lead picture, which opens the lightbox
    if _said(row) == _said(other) and here.devices and there.devices and here.devices != there.devices:
        return True
    if a.getparent() is b.getparent() or take_turns(a, b):
        return True
    if _said(row) == _said(other) and (for_other_screens(a, b, hidden=True) or one_is_unseen(a, b)):
        return True
    outside = not (article.first <= article.order[a] <= article.last) and not article.within(a, article.body)
    wordless = not _said(row) and not _said(other)
    return same and outside and (wordless or article.order[a] > article.last)


def _is_perhaps_copy(row: Found, earlier: Found, article: Article, others_between: bool) -> bool:
    """True where a picture that stands twice may be meant to: for two screens, in front of the text, where a style
    sheet may show one of them, in a box of its own, in two posts of a live blog, or in a row that begins anew, as the
    track of a carousel does."""
    a, b = row.picture.element, earlier.picture.element
    in_front = not article.whole_page and max(article.order[a], article.order[b]) < article.first
    if in_front or perhaps_for_other_screens(a, b) or (others_between and not _text_between(row, earlier, article)):
        return True
    ours, theirs = ([at, *islice(at.iterancestors(), DEEPEST)] for at in (a, b))
    shared = set(ours).intersection(theirs)
    if all(map(_is_post, ([at for at in row_of if at not in shared][-1:] for row_of in (ours, theirs)))):
        return True
    return any(_is_box_of_its_own(at, row, article) for at in ours if at not in shared) or any(
        map(_is_beside_the_text, (at for at in theirs if at not in shared))
    )


def _is_box_of_its_own(box: Element, row: Found, article: Article) -> bool:
    """True for an aside, and for a box without text of the article in which a heading, a list or something to press
    stands beside the picture: a recap, a card to share. The label of an advertisement is none of them."""
    if article.holds.get(box):
        return False
    parts = article.once("parts", box, lambda at: sum(1 for _ in at.iter(*_PARTS)), otherwise=0)
    own = row.words.container
    return _is_beside_the_text(box) or (own is not box and parts > sum(1 for _ in own.iter(*_PARTS)))


def _is_post(outermost: list[Element]) -> bool:
    """True for an entry of a live blog, which is an article of its own or bears a time: each is read by itself."""
    return any(
        box.tag == "article"
        or box.get("role") == "article"
        or next(box.iter("time"), None) is not None
        or _CLOCK.match(next((words for words in box.itertext() if words.strip()), ""))
        for box in outermost
    )


def _is_beside_the_text(box: Element) -> bool:
    return box.tag in OUTSIDE_TAGS or box.get("role") in _NOTES


def _in_the_text(row: Found, other: Found, article: Article) -> bool:
    """True for two pictures in the text with text between them: readers see both, whatever their names say."""
    one, two = row.picture.element, other.picture.element
    low, high = sorted((article.order[one], article.order[two]))
    if low < article.first or high > article.last:
        return False
    if not (article.within(one, article.body) and article.within(two, article.body)):
        return False
    return _text_between(row, other, article)


def _text_between(row: Found, other: Found, article: Article) -> bool:
    """True where a paragraph of the article stands between two pictures; their own captions are none."""
    low, high = sorted((article.order[row.picture.element], article.order[other.picture.element]))
    orders = article.paragraph_orders()
    first, behind = bisect_right(orders, low), bisect_left(orders, high)
    owners = (run.owner for each in (row, other) for run in each.words.caption if run.owner is not None)
    own = (
        {above for owner in owners for above in (owner, *islice(owner.iterancestors(), _BOXES))}
        if first < behind
        else set()
    )
    return any(article.paragraphs[at] not in own for at in range(first, behind))


def _is_thumbnail(row: Found, other: Found) -> bool:
    """True for a picture without words among others in a box of thumbnails: it leads to the one that has them."""
    if row.words.caption or row.words.credit or not _said(other):
        return False
    around = {other.picture.element, *other.picture.element.iterancestors()}
    own = takewhile(lambda at: at not in around, (row.picture.element, *row.picture.element.iterancestors()))
    boxes = (at for at in own if not names(at).isdisjoint(class_words("thumbnail")))
    return any(next(islice(box.iter("img", "amp-img"), 1, None), None) is not None for box in boxes)


def _share_words(row: Found, other: Found) -> bool:
    """True where one caption or credit stands for both, as it does for pictures for two kinds of screen."""
    ours = {(run.owner, run.tail) for run in (*row.words.caption, *row.words.credit) if run.owner is not None}
    return any((run.owner, run.tail) in ours for run in (*other.words.caption, *other.words.credit))


def _wholly_alike(row: Found, other: Found) -> bool:
    """True where both say the same, word by word, and nothing is missing: what is wrong with one alone must be told."""
    said = [
        (each.block.caption, each.block.credit.text if each.block.credit else None, each.block.image.alt)
        for each in (row, other)
    ]
    return all(ours and theirs and ours.words == theirs.words for ours, theirs in zip(*said, strict=True))


def _said(row: Found) -> str:
    """The caption for comparing: a space more, or an accent in two letters, makes no other one."""
    words = normalize("NFC", row.block.caption.words) if row.block.caption else ""
    return "".join(plain_words(words)) or words


def _joined(kept: Found, copy: Found) -> Found:
    first, second = kept.block, copy.block
    urls = tuple(dict.fromkeys(first.image.urls + second.image.urls))
    image = replace(first.image, urls=urls, keys=first.image.keys | second.image.keys)
    block = replace(
        first,
        image=image,
        caption=first.caption or second.caption,
        credit=first.credit or second.credit,
        copies=first.copies + second.copies + 1,
        again=(*first.again, second, *second.again),
        empty_caption=first.empty_caption if not second.caption else None,
    )
    return Found(kept.picture, kept.words, block)
