"""Pictures behind the last paragraph that still are the article's: a gallery that closes it, a captioned picture."""

from __future__ import annotations

from functools import partial
from itertools import islice

from linter.credits.detection import find_credit
from linter.credits.vocabulary import photograph_words
from linter.model.agency import Agencies
from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import goes_away, is_picture_file
from linter.reading.pictures.candidates import ICON, Picture, size_of
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.filters.among_the_text import stands_among_the_text
from linter.reading.pictures.filters.links_elsewhere import boxes_round, has_both, said_in, words_in

_CLOSE = 4  # elements between the last paragraph and a picture right behind it
_NEAR = 12  # the same for the box of a gallery, whose heading may stand between
_IMAGES = ("img", "amp-img")
_NO_GALLERY = ("form", "iframe", "article", "nav", "aside", "input", "h1")
_LINE = 60  # letters of a line that leads on to pictures
_FEW = 200  # pictures, and letters for each of them that captions of a gallery have


def is_far_behind(picture: Picture, article: Article) -> bool:
    """True well behind the last paragraph, outside the element that holds the text, for what no caption and no gallery
    makes the article's."""
    if not article.paragraphs or article.fragment:
        return False
    behind = article.order[picture.element] - article.last
    if behind <= _CLOSE or article.within(picture.element, article.body):
        return False
    if _has_caption_near(picture, article) or stands_among_the_text(picture, article):
        return False
    return not in_closing_gallery(picture, article)


def _has_caption_near(picture: Picture, article: Article) -> bool:
    """True where an element close by calls itself a caption or a credit."""
    boxes = list(islice(picture.element.iterancestors(), 4))
    if any(article.once("names a caption", box, _names_a_caption, otherwise=True) for box in boxes):
        return True
    credited = partial(_is_credited, agencies=article.agencies)
    return any(article.once("credited picture", box, credited, otherwise=False) for box in boxes[:2])


def _is_credited(box: Element, agencies: Agencies) -> bool:
    """True for a box that is named a picture's, leads nowhere and holds one, with a caption that ends in its credit."""
    if names(box).isdisjoint(class_words("picture")) or next(box.iter("a", *_NO_GALLERY), None) is not None:
        return False
    said = words_in(box)
    found = find_credit(said, agencies) if len(said) <= 2 * _FEW else None
    return found is not None and found[0] > 0 and len(list(islice(box.iter(*_IMAGES), 2))) == 1


def _names_a_caption(box: Element) -> bool:
    marks = class_words("caption", "credit")
    return any(
        at.tag in ("figcaption", "cite", "small") or not names(at).isdisjoint(marks)
        for at in box.iter("figcaption", "cite", "small", "p", "span", "div")
    )


def trails(picture: Picture, words: Words, article: Article) -> bool:
    """Whether a picture behind the last paragraph still is the article's."""
    if (words.credit and words.caption) or has_both(words, article.agencies):
        return True
    if stands_among_the_text(picture, article):
        return True
    if not article.within(picture.element, article.body):
        return article.order[picture.element] - article.last <= _CLOSE or in_closing_gallery(picture, article)
    box = words.container.getparent()
    if bool(words) or (words.in_figure and box is not None and article.holds.get(box, 0) > 0):
        return True
    return closes(picture, article) or in_closing_gallery(picture, article)


def closes(picture: Picture, article: Article) -> bool:
    """True where nothing but pictures stands between the text's last paragraph and a picture, side by side with it."""
    apart = boxes_round(picture, article).apart
    at = picture.element if apart is None else apart
    return not said_in(at, article) and _comes_behind_the_text(at, article)


def _comes_behind_the_text(element: Element, article: Article) -> bool:
    """True where no words but captions stand between an element and a paragraph of the article in front of it."""
    passed = []
    found = False
    for at in (element, *element.itersiblings(preceding=True)):
        if not isinstance(at.tag, str):
            continue  # a comment
        if at is not element and article.holds.get(at):
            found = True
            break
        speaks = at is not element and said_in(at, article) and next(at.iter("figcaption"), None) is None
        if speaks and not _announces_pictures(at) and not _signs(at):
            break
        if at in article.closing:
            found = article.closing[at]
            break
        passed.append(at)
    article.closing.update(dict.fromkeys(passed, found))
    return found


def _signs(line: Element) -> bool:
    """True for the name behind a dash that closes what somebody said: "– Jo Lee"."""
    said = words_in(line)
    return said[:1] in tuple("–—―") and len(said) <= _LINE and not said[1:].rstrip().endswith((".", "!", "?"))


def _announces_pictures(line: Element) -> bool:
    """True for a short line that leads on to pictures: "More photos:", "Weitere Bilder vom Fest:"."""
    said = words_in(line)
    if said[-1:] not in tuple(":：") or len(said) > _LINE or next(line.iter("a", "img"), None) is not None:
        return False
    return any(word.casefold() in photograph_words() for word in said[:-1].split())


def in_closing_gallery(picture: Picture, article: Article) -> bool:
    """True in a box of pictures that stands right behind the box of the text, as CMSs print the field of a gallery."""
    box = boxes_round(picture, article).apart
    if box is None or not 0 < article.order[box] - article.last <= _NEAR:
        return False
    return article.once("closing gallery", box, partial(_is_gallery, article=article), otherwise=False)


def _is_gallery(box: Element, article: Article) -> bool:
    """True for photographs that are called a gallery, are each a link to their own file, or have a figure each.

    None of them leads to another page, and little is said but captions: sponsors, teasers and heads of authors stand
    in such boxes too.
    """
    images = list(islice((at for tag in _IMAGES for at in box.iter(tag)), _FEW))
    if len(images) < 2 or next(box.iter(*_NO_GALLERY), None) is not None or article.headline is None:
        return False
    if not article.within(box, article.root) or any(goes_away(at.get("href")) for at in box.iter("a")):
        return False
    said = [names(at) for at in (box, *box.iterdescendants("*"))]
    apart = class_words("furniture", "teaser", "portrait")
    if any(not each.isdisjoint(apart) for each in said) or any(0 < max(size_of(at)) <= 2 * ICON for at in images):
        return False
    called = any(not each.isdisjoint(class_words("gallery")) for each in said)
    enlarged = sum(is_picture_file(at.get("href") or "") for at in box.iter("a")) >= len(images)
    figures = sum(1 for _ in box.iter("figure")) >= len(images)
    captioned = sum(not each.isdisjoint(class_words("caption")) for each in said) >= len(images)
    return (called or enlarged or figures or captioned) and len(words_in(box)) <= _FEW * len(images)
