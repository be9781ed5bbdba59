"""Boxes round a picture that offer something: a price and the way to a shop, a form to sign up in."""

from __future__ import annotations

from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.links_elsewhere import boxes_round

_BOXES = 4  # round a picture, as far as an offer is looked for
_OFFER = 240  # letters of an offer: a product's name, a line or two, a price, a button
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


def has_a_form(box: Element) -> bool:
    """True for a box with a form, or with a field for an address, as a script's sign-up has it."""
    return any(at.tag == "form" or _asks_for_an_address(at) for at in box.iter("form", "input"))


def _asks_for_an_address(field: Element) -> bool:
    said = f"{field.get('type') or ''} {field.get('name') or ''} {field.get('placeholder') or ''}".casefold()
    return field.tag == "input" and ("email" in said or "e-mail" in said or "@" in said)
