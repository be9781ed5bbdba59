"""Finds figures whose picture a script loads, or no image element shows: they have a caption, and none of those yet."""

from __future__ import annotations

import re
from itertools import islice

from linter.credits.depictions import is_drawn
from linter.credits.detection import find_credit
from linter.credits.lead_ins import lead_in, says_photograph
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import attribute_names, class_words
from linter.reading.pictures.lazy_loading import address, addresses, is_real
from linter.text.file_names import PHOTOGRAPHS, ending_in

_PLAIN = frozenset(("div", "span", "a", "p", "section", "meta", "link", "button", "noscript", "script", "style"))
_PLAIN |= {"figcaption", "source"}
_CSS = lazy(r"background(?:-image)?\s*:[^;]*url\(\s*['\"]?([^'\")]+)", re.I)
_FILE = lazy(rf"{ending_in(*PHOTOGRAPHS)}(?:$|[?#])", re.I)
_DEEP = 8  # elements that a drawing holds in one another
_MANY = 100  # elements of a figure; one with more is made by a program
_SOURCE = lazy(r"sources?|quellen?|fuentes?|fontes?|fonti|bron|k[äi]lla|kilde", re.I)
_STATED = frozenset({"url", "contenturl", "image", "thumbnailurl"})


def unloaded_picture(figure: Element, agencies: Agencies) -> tuple[Element, list[str]] | None:
    """The element that stands where the picture will be, and the addresses the figure gives it; None for a figure
    that has a picture, a table, a player, a chart, an embed, words of its own, or nothing that speaks of one."""
    inside: list[Element] = []
    for at in figure.iterdescendants("*"):
        shown = at.tag in _PLAIN or _in_caption(at, figure) or _shows_a_file(at) or _waits(at)
        if len(inside) > _MANY or not shown:
            return None
        inside.append(at)
    caption = next((at for at in inside if at.tag == "figcaption"), None)
    if caption is None or not (words := joined(runs_of(caption))):
        return None
    of_caption = set(caption.iter("*"))
    own = [at for at in inside if at not in of_caption]
    if any(_is_filled_otherwise(at) for at in (figure, *own)):
        return None
    said = joined(runs_of(figure, lambda at: at is caption or at.tag in ("button", "figcaption")))
    if len(said) > 20:
        return None
    urls = list(dict.fromkeys(url for at in (figure, *own) for url in stated_addresses(at)))
    named = any(_is_of_a_picture(at) for at in (figure, *own, *of_caption))
    if not urls and not named and not _credits_a_photograph(words, agencies):
        return None
    place = next((at for at in own if at.tag in ("div", "span", "a", "p") and not (at.text or "").strip()), figure)
    return place, urls


def _credits_a_photograph(words: str, agencies: Agencies) -> bool:
    """True for a caption with a credit that may be no chart's, no map's and no source's of figures."""
    found = find_credit(words, agencies)
    if found is None or is_drawn(words, words[found[0] :]):
        return False
    lead = lead_in.match(words[found[0] : found[1]].lstrip(" (["))
    return lead is None or (says_photograph(lead.group()) and not _SOURCE.match(lead.group()))


def _in_caption(element: Element, figure: Element) -> bool:
    """True inside a figcaption of the figure; what stands there is words, whatever its tag."""
    for at in islice(element.iterancestors(), DEEPEST):
        if at is figure or at.tag in ("figcaption", "figure"):
            return bool(at.tag == "figcaption")
    return False


def stated_addresses(element: Element) -> list[str]:
    """What an element says of a picture: in data attributes, its style, microdata, a link to the file."""
    found = addresses(element)
    found += filter(None, [_file_of(element)])
    found += _CSS.findall(element.get("style") or "")
    if "ImageObject" in (element.get("itemtype") or "") and _FILE.search(element.get("itemid") or ""):
        found.append(element.get("itemid"))
    if (element.get("itemprop") or "").lower() in _STATED or (
        element.tag == "a" and _FILE.search(element.get("href") or "")
    ):
        found.append(element.get("content") or element.get("href") or "")
    return [url for url in map(address, found) if url and is_real(url)]


def background_files(element: Element) -> list[str]:
    """The photographs' files that an element's own style paints behind it."""
    style = element.get("style") or ""
    return [url for url in map(address, _CSS.findall(style)) if _FILE.search(url) and is_real(url)] if style else []


def _waits(element: Element) -> bool:
    """True for what holds the place until a script puts the picture there: a canvas that states an address, a template
    with what is in it."""
    if element.tag == "canvas":
        return bool(addresses(element))
    return any(at.tag == "template" for at in (element, *islice(element.iterancestors(), _DEEP)))


def _shows_a_file(element: Element) -> bool:
    """True for an object that is a photograph's file, and for a drawing round one, with all that is in it."""
    if element.tag in ("object", "embed"):
        return bool(_file_of(element))
    drawing = next((at for at in (element, *islice(element.iterancestors(), _DEEP)) if at.tag == "svg"), None)
    return drawing is not None and any(map(_file_of, drawing.iter("image")))


def _file_of(element: Element) -> str:
    """The photograph's file that an object, or an image in a drawing, shows."""
    name = {"object": "data", "embed": "src", "image": "href"}.get(element.tag, "")
    url = (element.get(name) or element.get(f"xlink:{name}") or "").strip() if name else ""
    kind = (element.get("type") or "").lower()
    return url if _FILE.search(url) or (kind.startswith("image/") and kind != "image/svg+xml") else ""


def _is_of_a_picture(element: Element) -> bool:
    """True for an element that says it is a picture, and no drawing by a script."""
    kind = element.get("itemtype") or ""
    said = names(element)
    if (element.get("alt") or "").strip() or element.get("data-entity-type") == "media":  # Drupal's name of a picture
        return True
    return "ImageObject" in kind or not said.isdisjoint(class_words("photograph", "credit"))


def _is_filled_otherwise(element: Element) -> bool:
    """True for an element that says a script will put something else there: a player, a chart, an embed, a poll."""
    said = names(element)
    if element.tag == "script" and element.get("type") not in ("application/ld+json", "application/json"):
        return True
    return not said.isdisjoint(class_words("scripted")) or any(
        word in key for key in element.attrib for word in attribute_names("scripted")
    )
