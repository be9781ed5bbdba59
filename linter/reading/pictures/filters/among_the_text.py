"""Pictures behind the last long paragraph that stand where its paragraphs stand: a story may close with short lines."""

from __future__ import annotations

from itertools import islice

from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.tree import DEEPEST, Element, text_in
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture, size_of
from linter.reading.pictures.class_names import Sign, is_unseen, names, tag_and_class
from linter.reading.pictures.class_vocabulary import class_words

_STEPS = 4  # from a picture to the box that holds text elsewhere: picture, link to its file, figure
_LINES = 20  # in front of a picture are looked at
_LARGE = 300  # pixels; signatures, badges and heads of authors are stated smaller
_FULL_WIDTH = lazy(r"(?i)(?<![\w-])width\s*:\s*100%")
_NONE: frozenset[Sign] = frozenset()
_OTHER = ("aside", "nav", "footer", "form", "li", "table", "ins")


def stands_among_the_text(picture: Picture, article: Article) -> bool:
    """True for a photograph that leads nowhere, in a box of the tag and class of one that holds the article's text.

    It is stated large or has a figure; where a box is named for something else, or stands in a list, it is not asked.
    """
    if article.headline is None or not article.within(picture.element, article.root):
        return False
    round_it = list(islice(picture.element.iterancestors(), DEEPEST))
    near = round_it[:_STEPS]
    small = max(size_of(picture.element)) < _LARGE and not _FULL_WIDTH.search(picture.element.get("style") or "")
    if small and all(at.tag != "figure" for at in near):
        return False
    if any(at.tag == "a" and goes_away(at.get("href")) for at in round_it):
        return False
    held = article.once("signs of the text", article.root, lambda _: _signs(article), otherwise=_NONE)
    box = next((at for at in near if tag_and_class(at) in held or at is article.body), None)
    if box is None:
        return False
    apart = class_words("furniture", "teaser", "teaser_perhaps", "portrait", "beside")
    for at in (picture.element, *round_it):
        if at is article.root:
            break
        if at.tag in _OTHER or is_unseen(at) or (at is not article.body and not names(at).isdisjoint(apart)):
            return False
    return _closes_the_story(picture.element, box, article)


def _closes_the_story(image: Element, box: Element, article: Article) -> bool:
    """True where lines between a picture and the text in its box are set as the text is, and lead on to nothing."""
    tags = {each.tag for each in article.paragraphs}
    at = next(at for at in (image, *image.iterancestors()) if at.getparent() is box)
    for line in islice(at.itersiblings(preceding=True), _LINES):
        if not isinstance(line.tag, str):
            continue  # a comment
        if article.holds.get(line):
            return True
        said = " ".join(text_in(line).split())
        if said and (line.tag not in tags or said.endswith((":", "："))):
            return False
    return True


def _signs(article: Article) -> frozenset[Sign]:
    """The tags and classes of what holds the article's paragraphs, without those that have no class."""
    holders = (each.getparent() for each in article.paragraphs)
    return frozenset(tag_and_class(at) for at in holders if at is not None and at.get("class"))
