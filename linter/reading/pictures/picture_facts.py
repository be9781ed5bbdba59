"""What speaks for and against a picture being the article's: small facts, each found by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from linter.credits.detection import is_credit
from linter.credits.person_names import is_byline
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import ICON, Picture, size_of
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.declared import stated_pictures
from linter.reading.pictures.editorial_filter import OUTSIDE
from linter.reading.pictures.filters.behind_the_text import closes
from linter.reading.pictures.filters.icons import (
    icon,
    is_called_icon,
    is_drawn,
    is_filed_apart,
    is_named_icon,
    is_small,
    says_icon,
)
from linter.reading.pictures.filters.links_elsewhere import (
    Boxes,
    boxes_round,
    has_both,
    has_linked_heading,
    in_list_of_links,
    is_mostly_a_link,
    said_in,
    say_a_link,
    stand_in,
)
from linter.reading.pictures.filters.offers import has_a_form
from linter.reading.pictures.roles import is_still

_LARGE = 300  # pixels; no icon, badge or head of an author is stated so large on a labelled page
_MANY = 3  # boxes side by side that are alike make a list
_NONE: Counter[tuple[str, str | None]] = Counter()


@dataclass(frozen=True, slots=True)
class Case:
    """A picture with all that a fact may look at."""

    picture: Picture
    words: Words
    article: Article
    sharing: dict[Element, set[str]]

    @property
    def boxes(self) -> Boxes:
        return boxes_round(self.picture, self.article)

    @property
    def order(self) -> int:
        return self.article.order[self.picture.element]

    def round(self, most: int = DEEPEST) -> Iterator[Element]:
        """The elements round the picture, the nearest first, up to the article's own."""
        for at in islice(self.picture.element.iterancestors(), most):
            if at is self.article.root or at is self.article.body:
                return
            yield at

    def named(self, *kinds: str) -> bool:
        """True where a box round the picture, below the article's text, is named with a word of some kinds."""
        return any(not self.boxes.said.isdisjoint(class_words(kind)) for kind in kinds)


def _is_credited(case: Case) -> bool:
    words, agencies = case.words, case.article.agencies
    return bool(words.credit) and is_credit(joined(words.credit), agencies)


def _says_byline(case: Case) -> bool:
    return is_byline(joined(case.words.caption) or joined(case.words.credit), case.article.agencies)


def _leads(case: Case) -> bool:
    return any(not names(at).isdisjoint(class_words("hero")) for at in islice(case.picture.element.iterancestors(), 6))


def _is_between_paragraphs(case: Case) -> bool:
    article = case.article
    return article.first <= case.order <= article.last and article.within(case.picture.element, article.body)


def _is_first(case: Case) -> bool:
    """True for the first image of the element that holds headline and text; what states an icon's size is none."""
    root = case.article.root
    first = case.article.once("first image", root, _first_image, otherwise=None)
    return (
        first is not None
        and case.order <= case.article.order.get(first, 0)
        and case.article.within(case.picture.element, root)
    )


def _first_image(root: Element) -> Element | None:
    return next((at for at in root.iter("img", "amp-img", "video") if not 0 < max(size_of(at)) <= ICON), None)


def _is_in_another_article(case: Case) -> bool:
    """True in an article element that holds neither the headline nor the text."""
    article = case.article
    own = [*article.paragraphs[:1], *([] if article.headline is None else [article.headline])]
    others = (at for at in case.round() if at.tag == "article" and own)
    return not all(any(article.within(each, at) for each in own) for at in others)


def _link(case: Case) -> Element | None:
    return next((at for at in case.round() if at.tag == "a" and goes_away(at.get("href"))), None)


def _words_in_the_link(case: Case) -> bool:
    link = _link(case)
    return say_a_link(case.words) or (
        link is not None and bool(case.words) and stand_in(link, case.words, case.article)
    )


def _is_mostly_a_link(case: Case) -> bool:
    box = next((at for at in case.boxes.all[:9] if said_in(at, case.article)), None)
    return box is not None and case.article.once("mostly a link", box, is_mostly_a_link, otherwise=False)


def _has_linked_heading(case: Case) -> bool:
    return any(
        case.article.once("linked heading", at, has_linked_heading, otherwise=False) for at in case.boxes.all[:5]
    )


def _sisters_lead_elsewhere(case: Case) -> bool:
    """True for one of several boxes that are alike, each with a picture and a way to another page."""
    article = case.article
    for at in case.boxes.all[:8]:
        parent = at.getparent()
        alike = article.once("sisters", parent, _pictured_links, otherwise=_NONE) if parent is not None else _NONE
        if alike.get(_mark(at), 0) >= _MANY and article.once("sister", at, _is_pictured_link, otherwise=False):
            return True
    return False


def _pictured_links(parent: Element) -> Counter[tuple[str, str | None]]:
    """How many boxes with a picture and a link stand side by side, by their tag and class."""
    return Counter(_mark(each) for each in parent.iterchildren("*") if _is_pictured_link(each))


def _mark(box: Element) -> tuple[str, str | None]:
    return box.tag, box.get("class")


def _is_pictured_link(box: Element) -> bool:
    pictured = next(box.iter("img", "amp-img"), None) is not None
    linked = any(goes_away(at.get("href")) for at in (*box.iter("a"), *([box] if box.tag == "a" else ())))
    return pictured and linked


def _shares_its_address(case: Case) -> bool:
    """True where the one address that a picture has stands for several, as a grey box does until they are loaded."""
    article, tag, src = case.article, case.picture.element.tag, case.picture.element.get("src")

    def every(_: Element) -> Counter[str | None]:
        return Counter(each.get("src") for each in article.by_tag.get(tag, ()))

    return (
        bool(src)
        and article.once(f"addresses of {tag}", article.root, every, otherwise=Counter[str | None]())[src] > _MANY
    )


FACTS: Mapping[str, Callable[[Case], bool]] = {
    "in-figure-with-figcaption": lambda case: case.words.in_figure and bool(case.words.figcaptions),
    "in-figure": lambda case: case.words.in_figure,
    "caption-found": lambda case: bool(case.words.caption),
    "credit-found": _is_credited,
    "caption-and-credit": lambda case: has_both(case.words, case.article.agencies),
    "words-are-a-byline": _says_byline,
    "stated-in-metadata": lambda case: not case.picture.keys.isdisjoint(stated_pictures(case.article)),
    "class-word-says-lead": _leads,
    "class-word-says-furniture": lambda case: case.named("furniture"),
    "class-word-says-teaser": lambda case: case.named("teaser"),
    "class-word-perhaps-says-teaser": lambda case: case.named("teaser_perhaps"),
    "class-word-says-portrait": lambda case: (
        case.named("portrait") or not names(case.picture.element).isdisjoint(class_words("portrait"))
    ),
    "own-name-says-icon": lambda case: says_icon(case.picture) or is_called_icon(case.picture),
    "between-the-paragraphs": _is_between_paragraphs,
    "in-front-of-the-text": lambda case: case.order < case.article.first,
    "first-in-the-article": _is_first,
    "behind-the-text": lambda case: bool(case.article.paragraphs) and case.order > case.article.last,
    "right-behind-the-text": lambda case: (
        bool(case.article.paragraphs) and case.order > case.article.last and closes(case.picture, case.article)
    ),
    "outside-the-text": lambda case: not case.article.within(case.picture.element, case.article.body),
    "outside-the-article": lambda case: not case.article.within(case.picture.element, case.article.root),
    "in-menu-form-or-advert": lambda case: any(at.tag in OUTSIDE or at.tag == "aside" for at in case.round()),
    "form-in-the-box": lambda case: (
        not case.words.in_figure
        and any(case.article.once("form", at, has_a_form, otherwise=False) for at in case.boxes.all[-1:])
    ),
    "linked-heading-in-the-box": _has_linked_heading,
    "in-a-link": lambda case: _link(case) is not None,
    "words-in-the-link": _words_in_the_link,
    "box-is-mostly-a-link": _is_mostly_a_link,
    "in-a-list-of-links": lambda case: in_list_of_links(case.picture, case.article),
    "sister-boxes-lead-elsewhere": _sisters_lead_elsewhere,
    "in-another-article": _is_in_another_article,
    "address-stands-for-many": _shares_its_address,
    "address-says-icon": lambda case: is_named_icon(case.picture),
    "address-says-promotion": lambda case: is_filed_apart(case.picture),
    "size-of-an-icon": lambda case: icon(case.picture) == "size-of-an-icon",
    "small": lambda case: is_small(case.picture),
    "large": lambda case: max(case.picture.width, case.picture.height) >= _LARGE,
    "drawn-without-words": lambda case: is_drawn(case.picture, case.words, case.article.agencies),
    "film-still-without-words": lambda case: is_still(case.picture, case.words),
    "for-readers-without-scripts": lambda case: case.picture.in_noscript,
}
# What teasers, icons, logos and authors' heads show. One alone may be a photograph's; none of all is a fact for itself,
# which no sum of the others tells: fitted with it, the sum errs on fewer pictures.
AGAINST = frozenset(
    {
        *("in-a-link", "linked-heading-in-the-box", "box-is-mostly-a-link", "sister-boxes-lead-elsewhere"),
        *("in-a-list-of-links", "form-in-the-box", "size-of-an-icon", "address-says-icon", "address-says-promotion"),
        *("own-name-says-icon", "drawn-without-words", "class-word-says-portrait", "words-are-a-byline"),
    }
)
NONE_AGAINST = "nothing-against"
NAMES = (*FACTS, NONE_AGAINST)
# Facts that only what leaves a picture out finds, with all that it looks at.
ONLY_DECISIVE = (
    *("shows-the-author", "stands-in-for-a-script", "unlikely", "out-of-reach", "left-out-by-the-settings"),
    *("for-sale", "asks-readers", "link-to-share", "in-a-list-of-videos"),
)


def facts_of(case: Case) -> list[str]:
    """The names of the facts that hold for a picture."""
    found = [name for name, holds in FACTS.items() if holds(case)]
    return [*found, NONE_AGAINST] if AGAINST.isdisjoint(found) else found
