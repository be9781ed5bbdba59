"""The caption of a lead picture that stands above the headline: below the headline, in front of the text."""

from __future__ import annotations

from itertools import islice

from linter.credits.detection import is_led_in
from linter.credits.person_names import is_byline
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import ICON, Picture, size_of
from linter.reading.pictures.captions.plain_captions import is_plain_caption
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_control, is_of_the_story
from linter.reading.pictures.text_runs import Slot, slots_of

_LINES = ("p", "div", "span", "figcaption", "small")
_FAR = 120  # elements between the picture and the headline, and between that and the line
_LONGEST = 500  # characters of a caption with its credit
_IMAGES = ("img", "amp-img")


def words_behind_headline(picture: Picture, article: Article) -> list[Slot]:
    """The line between headline and text that is the caption, by its name or its credit, of the picture above both."""
    head = article.headline
    at = article.order[picture.element]
    if head is None or not article.order[head] - _FAR < at < article.order[head] < article.first:
        return []
    line = article.once("caption behind the headline", head, lambda _: _line(head, article), otherwise=None)
    if line is None or _holds_others(at, line, article):
        return []
    return slots_of(line, article.agencies)


def _line(head: Element, article: Article) -> Element | None:
    """The one line behind a headline that is a caption."""
    start = article.last_of(head)
    marks = class_words("standfirst", "caption")
    text = (at for at in article.paragraphs if names(at).isdisjoint(marks))
    end = min(start + _FAR, article.order[next(text, article.paragraphs[0])])
    behind = [at for tag in _LINES for at in article.by_tag.get(tag, ()) if start < article.order[at] <= end]
    behind = [at for at in behind if not article.holds.get(at) or at in article.paragraphs]  # some are as long
    found = [at for at in sorted(behind, key=article.order.__getitem__) if _is_caption(at, article)]
    outer = [at for at in found if not any(above in found for above in islice(at.iterancestors(), DEEPEST))]
    return outer[0] if len(outer) == 1 else None


def _is_caption(line: Element, article: Article) -> bool:
    if any(at.tag in ("figure", "aside", "nav", "form", "a") for at in islice(line.iterancestors(), DEEPEST)):
        return False
    if next(line.iter(*_IMAGES, "figure", "h1", "h2", "video"), None) is not None:
        return False
    words = joined(runs_of(line))
    if not words or len(words) > _LONGEST or is_control(words) or is_of_the_story(words):
        return False
    if is_byline(words, article.agencies):
        return False
    named = line.tag == "figcaption" or not names(line).isdisjoint(class_words("caption"))
    return named or is_led_in(words, article.agencies) or is_plain_caption(line, article.agencies)


def _holds_others(start: int, line: Element, article: Article) -> bool:
    """True where another picture than an icon or a head of an author stands between a picture and a line."""
    images = (at for tag in _IMAGES for at in article.by_tag.get(tag, ()))
    return any(start < article.order[at] < article.order[line] and _may_be_captioned(at) for at in images)


def _may_be_captioned(image: Element) -> bool:
    heads = class_words("portrait", "icon")
    small = 0 < max(size_of(image)) <= 2 * ICON
    return not small and all(names(at).isdisjoint(heads) for at in (image, *islice(image.iterancestors(), 2)))
