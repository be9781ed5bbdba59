"""Boxes round a picture that offer something: a price and the way to a shop, a form to sign up in, a film."""

from __future__ import annotations

from itertools import islice

from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words, is_called_caption
from linter.reading.pictures.declared import stated_pictures
from linter.reading.pictures.filters.links_elsewhere import boxes_round, has_both, words_in
from linter.reading.pictures.interface_words import is_call, offers_a_code, offers_a_film
from linter.text.words import how_many_words

_BOXES = 4  # round a picture, as far as an offer is looked for
_BOXES_OF_CODES = 2
_OFFER = 240  # letters of an offer: a product's name, a line or two, a price, a button
_PITCH = 420  # letters of a box that asks for something
_SAYS = 3  # words besides the button's
_PRICE = lazy(
    r"(?<![\w.,])(?:[$€£¥₽₺]|US\$|EUR|CHF|R\$|zł|Kč|kr)\s?\d[\d.,\s]{0,9}\d(?!\w)"
    r"|(?<![\w.,])\d[\d.,\s]{0,9}[.,]\d\d\s?(?:[$€£₽₺]|EUR|CHF|zł|Kč|kr)(?!\w)"
)


def is_for_sale(picture: Picture, article: Article) -> bool:
    """True beside a price and the way to a shop, and in a link that is marked as paid for (rel="sponsored")."""
    if article.alone:
        return False
    for at in boxes_round(picture, article).all[:_BOXES]:
        if at.tag == "a" and "sponsored" in (at.get("rel") or "").lower().split():
            return True
        if article.once("offer", at, _is_an_offer, otherwise=False):
            return True
    return False


def _is_an_offer(box: Element) -> bool:
    """True for a box of few words, a price among them, that leads to another page."""
    said = " ".join(" ".join(box.itertext()).split())
    if len(said) > _OFFER or not _PRICE.search(said):
        return False
    return any(goes_away(link.get("href")) for link in box.iter("a"))


def is_asked_for(picture: Picture, words: Words, article: Article) -> bool:
    """True in a box of few words that asks readers for money, an address or another visit, with a button that says so.

    A picture with a caption is held to what stands in the box that holds both; what the page's metadata name as the
    story's, and what stands in front of its text, is asked for nothing. A code for telephones is wherever it stands.
    """
    if not words.in_figure and _is_a_code(picture, article):
        return True
    if article.alone or article.order[picture.element] < article.first or has_both(words, article.agencies):
        return False
    if not picture.keys.isdisjoint(stated_pictures(article)):
        return False
    called = bool(words.figcaptions) or is_called_caption(words)
    for at in boxes_round(picture, article).all[:_BOXES]:
        if article.holds.get(at, 0) and article.holds[at] == len(article.paragraphs):
            return False  # all of a short story
        own = bool(words) and at is words.container
        if own and called:
            return False  # a caption may end in a link to prints, or to where to follow
        if article.once("asks", at, _asks, otherwise=False):
            return True
        if own:
            return False
    return False


def _is_a_code(picture: Picture, article: Article) -> bool:
    boxes = boxes_round(picture, article).all[:_BOXES_OF_CODES]
    return any(article.once("code", box, _says_a_code, otherwise=False) for box in boxes)


def _says_a_code(box: Element) -> bool:
    """True for a box with one picture, and words that tell readers to scan it."""
    return len(list(islice(box.iter("img", "canvas"), 2))) == 1 and offers_a_code(words_in(box))


def _asks(box: Element) -> bool:
    """True for a box of few words with a button, or a link to another page, that asks for something, and what for."""
    said = words_in(box)
    if len(said) > _PITCH or next(box.iter("h1"), None) is not None:
        return False
    calls = [at for at in box.iter("a", "button") if at.tag == "button" or goes_away(at.get("href"))]
    called = [words for at in calls if is_call(words := words_in(at))]
    return bool(called) and how_many_words(said) - sum(map(how_many_words, called)) >= _SAYS


def has_a_form(box: Element) -> bool:
    """True for a box with a form, or with a field for an address, as a script's sign-up has it."""
    return any(at.tag == "form" or _asks_for_an_address(at) for at in box.iter("form", "input"))


def _asks_for_an_address(field: Element) -> bool:
    said = f"{field.get('type') or ''} {field.get('name') or ''} {field.get('placeholder') or ''}".casefold()
    return field.tag == "input" and ("email" in said or "e-mail" in said or "@" in said)


def leads_to_a_film(words: Words) -> bool:
    """True for a title and a link behind it that offers a film: a teaser's."""
    runs = [run for run in words.caption if run.owner is not None and run.string.strip()]
    link = runs[-1].holder if len(runs) > 1 else None
    return link is not None and link.tag == "a" and offers_a_film(runs[-1].string)
