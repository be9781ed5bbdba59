"""Tells whether a picture is the way to another page: a teaser's, a promotion's; and which boxes stand round it."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import NamedTuple

from linter.credits.collective import picture_words
from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.model.agency import Agencies
from linter.reading.article import PROSE, Article
from linter.reading.html.text_nodes import joined
from linter.reading.html.tree import DEEPEST, Element, text_in
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.captions.lines_beside import says_something
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.declared import is_own_address, is_own_head, stated_pictures
from linter.reading.pictures.filters.own_pages import enlarges
from linter.reading.pictures.interface_words import is_control, is_of_the_story
from linter.text.words import parted_words

_HEADINGS = ("h2", "h3", "h4", "h5")
_LINKS = 12  # of a teaser: its picture, its title, its section, its author, "Read more"
_TEASER = 400  # letters of a teaser
_OF_TEASERS = ("h1", *_HEADINGS, "h6", "form", "iframe", "ins")


class Boxes(NamedTuple):
    """The elements round a picture, the nearest first, up to the one that holds the article's text.

    ``said`` are those of their names that say what a picture is, ``marked`` those of them that are named so; ``apart``
    is the outermost that holds no text of the article.
    """

    all: tuple[Element, ...] = ()
    said: frozenset[str] = frozenset()
    marked: tuple[tuple[Element, frozenset[str]], ...] = ()
    apart: Element | None = None


def boxes_round(picture: Picture, article: Article) -> Boxes:
    """The elements round a picture, up to the one that holds the article's text."""
    none = Boxes()
    parent = picture.element.getparent()
    if parent is None:
        return none
    telling = _telling()

    def inside(at: Element, above: Boxes) -> Boxes:
        if at is article.root or at is article.body or at.tag == "body" or _is_article(at, article):
            return none
        apart = at if above.apart is None and not article.holds.get(at) else above.apart
        said = names(at) & telling
        marked = ((at, said), *above.marked)[:DEEPEST] if said else above.marked
        return Boxes((at, *above.all)[:DEEPEST], above.said | said, marked, apart)

    return article.handed_down("boxes", parent, inside, none)


@cache
def _telling() -> frozenset[str]:
    """The words of names that tell what a picture is."""
    kinds = ("furniture", "teaser", "teaser_perhaps", "portrait")
    return frozenset[str]().union(*map(class_words, kinds))


def _is_article(element: Element, article: Article) -> bool:
    """True for an element that holds much or all of the article's text, whatever it is called."""
    held = article.holds.get(element, 0)
    return element in article.unclosed or held >= PROSE or (held > 0 and held == len(article.paragraphs))


def runs_in_the_text(picture: Picture, article: Article) -> bool:
    """True between the headline and the end of the article's body, and anywhere in a fragment, but not in an aside."""
    if any(at.tag == "aside" for at in islice(picture.element.iterancestors(), DEEPEST)):
        return False
    number = article.order[picture.element]
    if number >= article.first or article.headline is None:
        return article.fragment or article.within(picture.element, article.body)
    return number > article.order[article.headline] and article.within(picture.element, article.root)


def leads_nowhere(boxes: Boxes, named: Element, article: Article) -> bool:
    """True where the boxes round a picture hold pictures and captions only, without a way to another page: then their
    names ("card", "tile", "related-image") say how they look. A teaser has a heading, a link or words of its own."""
    whole = [boxes.apart] if boxes.apart is not None else []
    if any(not article.once("leads nowhere", box, _leads_nowhere, otherwise=False) for box in {*whole, named}):
        return False
    return all(article.once("only captions", at, _says_only_captions, otherwise=False) for at in whole)


def _leads_nowhere(box: Element) -> bool:
    if next(box.iter(*_OF_TEASERS), None) is not None:
        return False
    return not any(goes_away(at.get("href")) for at in (*box.iter("a"), *box.iterancestors("a")))


def _says_only_captions(box: Element) -> bool:
    return len(words_in(box)) <= sum(len(words_in(found)) for found in box.iter("figcaption", "button"))


def leads_elsewhere(picture: Picture, words: Words, article: Article) -> str:
    """The fact that makes a picture the way to another page, or an empty word: it stands in a link, or in a box that is
    mostly one."""
    at = _link_or_teaser(picture, words, article)
    if at is not None and at.tag == "article":
        return "in-another-article"
    link = None if at is None or enlarges(at, picture) else at
    if link is not None and next(link.iter(*_HEADINGS), None) is not None:
        return "linked-heading-in-the-box"
    if words:
        credited = bool(words.credit) and is_credit(joined(words.credit), article.agencies)
        credited = credited or has_both(words, article.agencies) or is_led_in(joined(words.caption), article.agencies)
        linked = link is not None and stand_in(link, words, article)
        if linked and _names_a_gallery(joined([*words.caption, *words.credit])):
            return "words-in-the-link"
        linked = linked or (say_a_link(words) and not _links_who_took_it(words))
        linked = linked or lies_under_a_link(picture, article) or (link is not None and _names_its_page(link, words))
        linked = linked or _stand_in_one_button(picture, words, article)
        return "words-in-the-link" if linked and not credited else ""
    if in_list_of_links(picture, article):
        return "in-a-list-of-links"
    away = link if picture.keys.isdisjoint(stated_pictures(article)) else None  # a story's own picture leads to it
    for box in boxes_round(picture, article).all[:9]:
        if away is not None and article.within(box, away):
            continue
        if said_in(box, article):
            if away is not None and box.tag != "p" and _is_linked_again(away, box):
                return "in-a-link"
            own = link is None and is_own_head(box, picture, article)  # its section alone is a link
            mostly = not own and article.once("mostly a link", box, is_mostly_a_link, otherwise=False)
            return "box-is-mostly-a-link" if mostly else ""
    # A figure in a link is a promotion's; a link in a figure leads to the picture, larger.
    promotes = link is not None and (not words.in_figure or any(at.tag == "figure" for at in link.iterdescendants()))
    return "in-a-link" if promotes else ""


def _is_linked_again(link: Element, box: Element) -> bool:
    """True where words of a box of few lead to the page that its picture leads to: a title, "Read more"."""
    href, said = link.get("href"), words_in(box)
    again = (at for at in islice(box.iter("a"), _LINKS) if at is not link and at.get("href") == href)
    return len(said) <= _TEASER and any(words_in(at) for at in again)


def lies_under_a_link(picture: Picture, article: Article) -> bool:
    """True in one of several boxes that a link without words is laid over, with picture and title: a teaser's card."""
    for box in boxes_round(picture, article).all[:3]:
        if article.once("laid over", box, _is_under_a_link, otherwise=False):
            return article.once("cards", box.getparent(), _holds_cards, otherwise=False)
    return False


def _holds_cards(parent: Element) -> bool:
    return len(list(islice(filter(_is_under_a_link, parent.iterchildren("*")), 2))) > 1


def _is_under_a_link(box: Element) -> bool:
    pictured = next(box.iter("img", "amp-img"), None) is not None and next(box.iter("figcaption"), None) is None
    links = (at for at in box.iterchildren("a") if goes_away(at.get("href")))
    return pictured and any(not words_in(at) and next(at.iter("img", "svg"), None) is None for at in links)


def stand_in(link: Element, words: Words, article: Article) -> bool:
    """True where all words of a picture stand in a link."""
    holders = (run.holder for run in (*words.caption, *words.credit) if run.owner is not None)
    return all(holder is not None and article.within(holder, link) for holder in holders)


def has_both(words: Words, agencies: Agencies) -> bool:
    """True where a caption and a credit stand beside the picture, in texts of their own or in one."""
    if not words.caption:
        return False
    if words.credit:
        return is_credit(joined(words.credit), agencies)
    found = find_credit(joined(words.caption), agencies)
    return found is not None and found[0] > 0


def say_a_link(words: Words) -> bool:
    """True where all words beside a picture are links to another page, and no caption element holds them."""
    runs = [run for run in (*words.caption, *words.credit) if run.owner is not None and run.string.strip()]
    owners = [run.holder for run in runs]
    return bool(owners) and all(map(_is_plain_link, owners))


def _stand_in_one_button(picture: Picture, words: Words, article: Article) -> bool:
    """True where a picture and all its words are one thing to press, outside a figure: an entry of a player's list."""
    boxes = boxes_round(picture, article).all[:9]
    button = next((at for at in boxes if at.tag == "button" or at.get("role") == "button"), None)
    return button is not None and not words.in_figure and stand_in(button, words, article)


def _names_a_gallery(said: str) -> bool:
    """True for "Photos: The storm" in the link of one picture: it leads to more of them."""
    lead, mark, name = said.partition(":")
    return bool(mark) and bool(name.strip()) and lead.strip(" (").casefold() in picture_words()


def _links_who_took_it(words: Words) -> bool:
    """True for a credit alone that a name round it calls one: its link leads to the photographer."""
    owners = [run.holder for run in words.credit if run.holder is not None and run.string.strip()]
    return not joined(words.caption) and all(
        any(not names(at).isdisjoint(class_words("credit")) for at in (each, *islice(each.iterancestors(), 2)))
        for each in owners
    )


def _names_its_page(link: Element, words: Words) -> bool:
    """True where a figure's caption is a link to where its picture leads, or that behind "Read also:"."""
    said, told = "", ""
    for run in words.caption:
        if run.owner is None or run.holder is None or not run.string.strip():
            continue
        above = (run.holder, *islice(run.holder.iterancestors(), 3))
        linked = any(at.tag == "a" and at.get("href") == link.get("href") for at in above)
        said, told = (said + run.string, told) if linked else (said, told + run.string)
    return parted_words(said) > 1 and (not told.strip(" .:→»›") or is_of_the_story(told.strip()))


def _is_plain_link(element: Element) -> bool:
    round_it = [element, *islice(element.iterancestors(), DEEPEST)]
    linked = any(at.tag == "a" and goes_away(at.get("href")) for at in round_it)
    return linked and all(at.tag != "figcaption" for at in round_it)


def _link_or_teaser(picture: Picture, words: Words, article: Article) -> Element | None:
    """The link that a picture stands in, or the article element of another story, whichever is nearer."""
    for at in islice(picture.element.iterancestors(), DEEPEST):
        if at is article.root or at is article.body:
            break
        if at.tag == "a" and goes_away(at.get("href")):
            return None if is_own_address(at.get("href"), article) else at
        other = at.tag == "article" and not words and article.holds.get(at, 0) < PROSE and not _is_whole(at, article)
        if other and not article.once("picture's wrapper", at, _wraps_a_picture, otherwise=False):
            return at
    return None


def _wraps_a_picture(element: Element) -> bool:
    """True for an article element that says nothing and leads nowhere: so Drupal prints what its media library has."""
    return not says_something(element) and next(element.iter("a", "iframe", "video"), None) is None


def said_in(box: Element, article: Article) -> bool:
    """True where words stand in a box, and not only what a control or an advert's label says."""
    return article.once("words", box, _says_more_than_a_control, otherwise=False)


def _says_more_than_a_control(box: Element) -> bool:
    return says_something(box) and not is_control(" ".join(" ".join(box.itertext()).split()))


def has_linked_heading(box: Element) -> bool:
    """True for a box with a heading that is the way to another page, as a teaser has it."""
    return any(goes_away(found.get("href")) for head in box.iter(*_HEADINGS) for found in links_of(head))


def is_mostly_a_link(box: Element) -> bool:
    """True for a box whose heading, or half of whose words, is a link elsewhere."""
    if has_linked_heading(box):
        return True
    linked = sum(len(words_in(found)) for found in box.iter("a") if goes_away(found.get("href")))
    return linked * 2 > len(words_in(box))


def _is_whole(element: Element, article: Article) -> bool:
    """True for the element of a fragment that holds its headline and all its text: it is the article, no teaser."""
    head = article.headline is None or article.within(article.headline, element)
    return article.fragment and head and article.holds.get(element, 0) == len(article.paragraphs)


def in_list_of_links(picture: Picture, article: Article) -> bool:
    """True in a list whose items have a picture and a way to another page each."""
    item = next((at for at in boxes_round(picture, article).all if at.tag == "li"), None)
    if item is None or not article.once("goes away", item, _goes_away, otherwise=False):
        return False
    return article.once("pictured items", item.getparent(), _has_pictured_items, otherwise=False)


def _goes_away(item: Element) -> bool:
    return any(goes_away(found.get("href")) for found in item.iter("a"))


def _has_pictured_items(items: Element) -> bool:
    return sum(next(at.iter("img", "amp-img"), None) is not None for at in items.iterchildren("li")) > 1


def links_of(heading: Element) -> list[Element]:
    """The links in a heading, and the one the heading stands in."""
    return [*heading.iter("a"), *heading.iterancestors("a")]


def words_in(element: Element) -> str:
    """All words below an element, white space joined."""
    return " ".join(text_in(element).split())
