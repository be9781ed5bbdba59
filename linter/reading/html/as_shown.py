"""Makes the parser's tree what readers are shown: shadow roots that a page declares, pictures of texts as stored."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from lxml import etree

from linter.model.lazy_regex import lazy

Element = Any  # an lxml element

_BODY = lazy(r"(?i)<body\b")
_OF_HEAD = frozenset({"script", "style", "meta", "link", "title", "base", "noscript", "template"})
_DEEPEST = 40

# dom.spec.whatwg.org, "valid shadow host name"; beside these every element with a hyphen in its name.
_HOSTS = frozenset(("article", "aside", "blockquote", "body", "div", "footer", "header", "main", "nav", "p", "section"))
_HOSTS |= {"h1", "h2", "h3", "h4", "h5", "h6", "span"}
# Drupal's filter_caption makes a figure of what has data-caption; its editor writes one of the others beside it.
_DRUPAL = ("data-align", "data-entity-type", "data-entity-uuid")
_EMBEDS = ("drupal-media", "drupal-entity")
# Joomla's script is media/system/js/caption.js of Joomla 3, called with "img.caption"; without it no title is shown.
# WordPress' img_caption_shortcode (wp-includes/media.php) does so with what stands in [caption], or in [wp_caption].
_OPENS = lazy(r"\[(?P<name>(?:wp_)?caption)\s[^\[\]]{0,400}\]\s*\Z")
_CAPTION = lazy(r"\scaption\s*=\s*([\"'])(.*?)\1", re.S)
_CLOSES = lazy(r"\[/(?:wp_)?caption\]")
_IN_A_LINE = frozenset({"a", "abbr", "b", "br", "cite", "em", "i", "q", "small", "span", "strong", "sub", "sup"})
_MOST = 40  # elements of a caption
_PRINTED = ("srcset", "sizes", "loading", "decoding", "fetchpriority")  # what WordPress adds when it prints a picture
_SHOWS_CODE = frozenset({"code", "pre", "kbd", "samp", "textarea"})


@dataclass(slots=True)
class Shown:
    """What was changed: elements with other names than in the source, and those that the source has not.

    Each of these has the element whose place is its own, if one has. ``told`` are those whose words stand in an
    attribute.
    """

    names: dict[Element, str] = field(default_factory=dict)
    made: dict[Element, Element | None] = field(default_factory=dict)
    told: set[Element] = field(default_factory=set)

    def make(self, name: str, stands_for: Element | None, words: str | None = None) -> Element:
        made = etree.Element(name)
        made.text = words
        self.made[made] = stands_for
        return made

    def retag(self, element: Element, name: str) -> None:
        self.names.setdefault(element, element.tag)
        element.tag = name


def as_shown(root: Element, text: str) -> Shown:
    """Change the tree to what readers are shown; what a CMS makes of a stored text, where no page is round it."""
    shown = Shown()
    if any(template.get("shadowrootmode") for template in root.iter("template")):
        _open_shadow_roots(root, shown)
    whole = has_page_markup(text)
    if not whole and "<action-text-attachment" in text:
        for element in list(root.iter("action-text-attachment")):
            _picture_of_rails(element, shown)
    # No browser shows Drupal's name of a picture: a page that has it is as stored, too.
    for element in list(root.iter(*(_EMBEDS if whole else ("img", *_EMBEDS)))):
        _caption_of_drupal(element, shown)
    if not whole and "caption]" in text:
        for element in list(root.iter("img")):
            _caption_of_wordpress(element, shown)
    titled = list(filter(_is_titled_caption, root.iter("img")))
    if titled and (not whole or "img.caption" in text or "caption.js" in text):
        for element in titled:
            _caption_of_joomla(element, shown)
    return shown


def has_page_markup(text: str) -> bool:
    """True for a whole page; what begins otherwise is a part of one."""
    head = text[:4096].lower()
    return "<html" in head or "<body" in head or "<!doctype" in head or "<head" in head


def with_body(root: Element, text: str) -> Element:
    """A fragment that begins with a script or a meta element: the parser puts what follows into the head.

    All of it where there is no body, else what stands before the first paragraph, which opens the body. Where the
    source opens a body itself, its head is what the page says is its head.
    """
    head, body = root.find("head"), root.find("body")
    if head is None:
        return root
    strays = [number for number, child in enumerate(head) if child.tag not in _OF_HEAD and isinstance(child.tag, str)]
    if strays and body is None:
        head.tag = "body"
    if not strays or body is None or _BODY.search(text):
        return root
    moved = head[strays[0] :]
    moved[-1].tail = (moved[-1].tail or "") + (body.text or "") or None
    body.text = None
    body[:0] = moved
    return root


def _open_shadow_roots(root: Element, shown: Shown) -> None:
    """A template that declares its host's shadow root is shown; the host's own children are, where it has a slot."""
    slotted: set[Element] = set()
    for slot in root.iter("slot"):
        for at in slot.iterancestors():
            if at in slotted:
                break
            slotted.add(at)
    hosts: dict[Element, frozenset[str]] = {}  # and the names of the slots that each fills
    for template in list(root.iter("template")):
        host = template.getparent()
        if (template.get("shadowrootmode") or "").lower() not in ("open", "closed") or host is None or host in hosts:
            continue
        if host.tag not in _HOSTS and "-" not in host.tag:
            continue
        if any(at.tag == "template" for at in (host, *islice(host.iterancestors(), _DEEPEST))):
            continue
        others = [child for child in host if child is not template and isinstance(child.tag, str)]
        unnamed = [""] if (template.tail or "").strip() else []
        hosts[host] = frozenset([*(child.get("slot") or "" for child in others), *unnamed])
        shown.retag(template, "span" if (template.text or "").strip() else "div")
        for child in others if template not in slotted else ():
            shown.retag(child, "template")
    for slot in list(root.iter("slot")) if hosts else ():
        if (len(slot) or slot.text) and _is_filled(slot, hosts):
            shown.retag(slot, "template")  # what it holds is for a host that puts nothing there


def _is_filled(slot: Element, hosts: dict[Element, frozenset[str]]) -> bool:
    """True for a slot that a child of its host, or the host's own words, are shown in."""
    host = next((at for at in islice(slot.iterancestors(), _DEEPEST) if at in hosts), None)
    return host is not None and (slot.get("name") or "") in hosts[host]


def _caption_of_drupal(element: Element, shown: Shown) -> None:
    """The figure that Drupal makes of a picture, or of the name of one, with the words of its data-caption."""
    words = (element.get("data-caption") or "").strip()
    if not words or all(element.get(name) is None for name in _DRUPAL):
        return
    _put_caption(element, words, shown)
    if element.tag in _EMBEDS:
        shown.retag(element, "div")


def _is_titled_caption(image: Element) -> bool:
    """True for an image of the class caption with a title."""
    return bool((image.get("title") or "").strip()) and "caption" in (image.get("class") or "").split()


def _caption_of_joomla(image: Element, shown: Shown) -> None:
    """The caption that a script of Joomla's makes of the title of an image of the class caption."""
    title = image.get("title").strip()
    around = image.getparent()
    if around is not None and title not in " ".join("".join(around.itertext()).split()):  # the script has been there
        _put_caption(image, title, shown)


def _picture_of_rails(element: Element, shown: Shown) -> None:
    """The picture that Action Text makes of an attachment when it prints a text, and of its caption the figcaption."""
    url = element.get("url")
    if not url or not (element.get("content-type") or "").startswith("image/") or len(element):
        return
    element.set("src", url)
    shown.retag(element, "img")
    if words := (element.get("caption") or "").strip():
        _put_caption(element, words, shown)


def _put_caption(element: Element, words: str, shown: Shown) -> None:
    """Make the figure round an element and its figcaption, whose words stand in an attribute."""
    if any(at.tag in ("figure", "template") for at in islice(element.iterancestors(), _DEEPEST)):
        return
    caption = shown.make("figcaption", element, words)
    if "<" in words:
        parsed = etree.HTML(f"<figcaption>{words}</figcaption>")
        found = parsed.find(".//figcaption") if parsed is not None else None
        if found is None:
            return
        caption.text = found.text
        caption.extend(list(found))
        shown.made.update(dict.fromkeys(caption.iter(), element))
    shown.told.update(caption.iter())
    around = element.getparent()
    inside = around if around.tag == "a" and len(around) == 1 and not (around.text or "").strip() else element
    figure = _put_round(inside, shown.make("figure", element))
    figure.append(caption)


def _put_round(element: Element, figure: Element) -> Element:
    """Put a figure where an element stands, and the element into it."""
    figure.tail, element.tail = element.tail, None
    element.getparent().replace(element, figure)
    figure.append(element)
    return figure


def _caption_of_wordpress(image: Element, shown: Shown) -> None:
    """The figure that WordPress makes of a stored ``[caption width="300"]<img …> Words[/caption]``."""
    if any(image.get(name) is not None for name in _PRINTED):
        return  # it was printed, and the shortcode with it
    around = image.getparent()
    first = around if around.tag == "a" and len(around) == 1 and not (around.text or "").strip() else image
    above, before = first.getparent(), first.getprevious()
    if above is None or any(at.tag in _SHOWS_CODE for at in (above, *islice(above.iterancestors(), _DEEPEST))):
        return
    opens = _OPENS.search((above.text if before is None else before.tail) or "")
    last = first
    for _ in range(_MOST):
        if opens is None or _CLOSES.search(last.tail or ""):
            break
        last = last.getnext()
        if last is None or last.tag not in _IN_A_LINE:
            return
    closes = _CLOSES.search(last.tail or "")
    if opens is None or closes is None:
        return
    inside = [first]
    while inside[-1] is not last:
        inside.append(inside[-1].getnext())
    words, rest = last.tail[: closes.start()], last.tail[closes.end() :]
    last.tail = words
    figure, caption = shown.make("figure", first), shown.make("figcaption", first, first.tail)
    above.insert(above.index(first), shown.make("template", None, opens.group()))
    above.insert(above.index(first), figure)
    first.tail = None
    figure.append(first)
    caption.extend(inside[1:])
    if "".join(caption.itertext()).strip():
        figure.append(caption)
    else:
        first.tail = caption.text
        if told := _CAPTION.search(opens.group()):  # as it was written before WordPress 3.4
            caption = shown.make("figcaption", first, told[2])
            shown.told.add(caption)
            figure.append(caption)
    figure.append(shown.make("template", None, closes.group()))
    figure.tail = rest
    if before is None:
        above.text = opens.string[: opens.start()]
    else:
        before.tail = opens.string[: opens.start()]
