"""What kind of picture an article's picture is, and whether it stands in a gallery."""

from __future__ import annotations

import re
from itertools import islice

from linter.data import table
from linter.model.lazy_regex import lazy
from linter.model.page import Role
from linter.reading.html.tree import Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.class_names import names, split
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import label_of

_FIGURE = 8  # boxes round a picture within its figure
_INSIDE = 80  # elements of a figure that are looked at
_HEARD = {"audio", "podcast", "listen"}
_OTHER = {"slides", "diashow", "article", "story", "artikel", "game", "quiz"}
_LABEL = 60  # letters of a button
# What players call a film's first picture, in the folder of the film's id: /media/a1B2c3D4/poster.jpg.
_POSTER = lazy(r"/(?=[^/]*\d)(?=[^/]*[a-z])[\w-]{6,}/poster\.(?:jpe?g|png|webp)(?:$|\?)", re.I)
_WORD = lazy(r"[^\W\d_]+")


def role_of(picture: Picture, words: Words) -> Role:
    """What kind of picture it is, as far as the markup tells."""
    if picture.poster or _is_called_poster(picture):
        return Role.VIDEO_POSTER
    top = words.container.getparent()
    for at in (picture.element, *islice(picture.element.iterancestors(), 8)):
        if at is top or at.tag in ("article", "main", "body"):
            break
        if at.tag == "video" or not names(at).isdisjoint(class_words("video")):
            return Role.VIDEO_POSTER
    if _plays(picture.element):
        return Role.VIDEO_POSTER
    said = names(picture.element)
    if not said.isdisjoint(class_words("graphic")):
        return Role.GRAPHIC
    return Role.PHOTO


def _is_called_poster(picture: Picture) -> bool:
    return bool(picture.urls) and all(map(_POSTER.search, picture.urls))


def is_still(picture: Picture, words: Words) -> bool:
    """True for a film's first picture that nothing is said of: in a video element, or in a player with a control."""
    if words or picture.poster or _is_called_poster(picture):
        return not words
    inside = list(islice(words.container.iter("*"), _INSIDE))
    buttons = [at for at in inside if "button" in (at.tag, at.get("role"))]
    if any(map(_plays_by_words, buttons)):
        return True
    pressed = bool(buttons) or any(not names(at).isdisjoint(class_words("play")) for at in inside)
    return pressed and role_of(picture, words) is Role.VIDEO_POSTER


def _plays_by_words(button: Element) -> bool:
    """True for a button that says in its label or its words that it starts a film."""
    said = label_of(button)
    words = set(_WORD.findall(said.casefold()))
    other = class_words("gallery") | _HEARD | _OTHER  # "Play slideshow", "Play audio"
    return len(said) <= _LABEL and not words.isdisjoint(table("interface")["play"]["words"]) and words.isdisjoint(other)


def _plays(element: Element) -> bool:
    """True for the one picture of a figure that has a sign to play on it; a slide show and a sound have one too."""
    figure = next((at for at in islice(element.iterancestors(), _FIGURE) if at.tag == "figure"), None)
    if figure is None:
        return False
    inside = list(islice(figure.iter("*"), _INSIDE))
    said = frozenset[str]().union(*map(names, inside), *(split(at.get("aria-label") or "") for at in inside))
    alone = sum(at.tag in ("img", "amp-img") and at.getparent().tag != "noscript" for at in inside) == 1
    return alone and not said.isdisjoint(class_words("play")) and said.isdisjoint(class_words("gallery") | _HEARD)


def in_gallery(picture: Picture, sharing: dict[Element, set[str]]) -> bool:
    """True for one of several pictures in what the page calls a gallery, a slide show or a carousel."""
    return any(
        len(sharing.get(at, ())) > 1 and (at.tag == "amp-carousel" or not names(at).isdisjoint(class_words("gallery")))
        for at in islice(picture.element.iterancestors(), 10)
    )
