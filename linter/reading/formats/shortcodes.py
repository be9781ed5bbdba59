"""WordPress' shortcodes for pictures, and its paragraphs, as its pages print them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from linter.model.lazy_regex import lazy
from linter.reading.formats.sourced import NOTHING, Sourced, joined

# WordPress, wp-includes/shortcodes.php: a name, its attributes, and for some an end.
_OPENS = lazy(r"(?<!\[)\[(?P<tag>(?:wp_)?caption|gallery)\b(?P<said>[^\[\]]*)\]")
_ATTRIBUTE = lazy(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))""")
_PICTURE = lazy(r"\s*(?P<picture>(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?)\s*", re.I)
_IMG = lazy(r"<img\b[^<>]*>", re.I)
_SRC = lazy(r"\ssrc\s*=\s*[\"']([^\"'<>]*)", re.I)
_OF_LIBRARY = lazy(r"\bwp-image-(\d+)\b")
_FIGURE_ENDS = lazy(r"</figcaption\s*>|</figure\s*>|<figure\b|<img\b", re.I)
_BLANK_LINE = lazy(r"\n[ \t]*\n\s*")
_BLOCK = lazy(
    r"\s*(?:</?(?:address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|"
    r"iframe|main|nav|ol|p|pre|script|section|style|table|ul)\b|<!--)",
    re.I,
)

Gallery = Callable[[dict[str, str]], Sequence[Sourced]]
Credit = Callable[[int, str], Sourced]


def expanded(body: Sourced, gallery: Gallery) -> Sourced:
    """The text of a post with its captions and galleries as figures; ``gallery`` gives the figures of one."""
    parts, at = [], 0
    unclosed = set[str]()
    for hit in _OPENS.finditer(body.text):
        if hit.start() < at or hit["tag"] in unclosed:
            continue
        if hit["tag"] == "gallery":
            figures, end = joined(gallery(_attributes(hit["said"]))), hit.end()
        else:
            closing = f"[/{hit['tag']}]"
            ends = body.text.find(closing, hit.end())
            if ends < 0:
                unclosed.add(hit["tag"])
                continue
            figures, end = _captioned(body, hit, ends), ends + len(closing)
        parts += [body.cut(at, hit.start()), figures]
        at = end
    return joined([*parts, body.cut(at)]) if parts else body


def _attributes(said: str) -> dict[str, str]:
    return {hit[1].lower(): hit[2] or hit[3] or hit[4] or "" for hit in _ATTRIBUTE.finditer(said)}


def _captioned(body: Sourced, hit: re.Match[str], end: int) -> Sourced:
    """A picture and its words: behind it within the shortcode, or in an attribute, as before WordPress 3.4."""
    picture = _PICTURE.match(body.text, hit.end(), end)
    if picture is None:
        return body.cut(hit.end(), end)
    words = body.cut(picture.end(), end).stripped()
    for each in _ATTRIBUTE.finditer(body.text, *hit.span("said")):
        if each[1] == "caption" and not words:
            words = body.cut(*each.span(each.lastindex or 2))
    shown = body.cut(*picture.span("picture"))
    caption = joined(['<figcaption class="wp-caption-text">', words, "</figcaption>"]) if words else NOTHING
    return joined(['<figure class="wp-caption">', shown, caption, "</figure>"])


def with_credits(body: Sourced, credit: Credit) -> Sourced:
    """The text with the credits that the media library holds, in the figures of the pictures they belong to.

    ``credit`` is asked with the number that a picture's class has, or 0, and with its address.
    """
    parts, at = [], 0
    for picture in _IMG.finditer(body.text):
        known = _OF_LIBRARY.search(picture[0])
        address = _SRC.search(picture[0])
        words = credit(int(known[1]) if known else 0, address[1] if address else "")
        ends = _FIGURE_ENDS.search(body.text, picture.end())
        if not words or ends is None or not ends[0].startswith("</"):
            continue
        if words.text in body.text[picture.end() : ends.start()]:
            continue
        shown = joined(['<span class="credit">', words, "</span>"])
        behind = joined([" ", shown]) if "figcaption" in ends[0].lower() else _in_caption(shown)
        parts += [body.cut(at, ends.start()), behind]
        at = ends.start()
    return joined([*parts, body.cut(at)]) if parts else body


def _in_caption(shown: Sourced) -> Sourced:
    return joined(["<figcaption>", shown, "</figcaption>"])


def in_paragraphs(body: Sourced) -> Sourced:
    """The text of the old editor with its paragraphs, which are blank lines there; a text of blocks as it is."""
    if "<!-- wp:" in body.text:
        return body
    parts: list[Sourced] = []
    for words in _chunks(body):
        block = _BLOCK.match(words.text)
        parts.append(words if block or not words.text.strip() else joined(["<p>", words, "</p>\n"]))
    return joined(parts)


def _chunks(body: Sourced) -> Iterator[Sourced]:
    at = 0
    for hit in _BLANK_LINE.finditer(body.text):
        yield body.cut(at, hit.start())
        yield body.cut(hit.start(), hit.end())
        at = hit.end()
    yield body.cut(at)
