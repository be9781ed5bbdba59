"""Puts a story of any format together as the HTML that is checked: its headline, its pictures, its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from linter.reading.formats.document import Document
from linter.reading.formats.sourced import NOTHING, Part, Sourced, joined, made, origin_of

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")


def document(name: str, title: Sourced, parts: Iterable[Part], *, language: str = "", **facts: Any) -> Document:
    """A story: its headline, which is HTML, and what follows it. ``name`` falls back on the headline's words."""
    code = language.replace("_", "-") if _LANGUAGE.fullmatch(language) else ""
    opens = f'<article lang="{code}">' if code else "<article>"
    head = joined(["<h1>", title, "</h1>\n"]) if title.text.strip() else NOTHING
    html = joined([opens, head, *parts, "</article>"])
    told = " ".join(unescape(re.sub(r"<[^<>]*>", " ", title.text)).split())
    return Document(
        html.text,
        " ".join(name.split()) or told[:80] or facts.get("url", "") or "a story without a name",
        title=told,
        language=code,
        origin=origin_of(html),
        **facts,
    )


def figure(
    url: Sourced,
    *,
    alt: Sourced = NOTHING,
    caption: Sourced = NOTHING,
    credit: Sourced = NOTHING,
    has_alt: bool = True,
) -> Sourced:
    """A picture with its words; ``caption`` and ``credit`` are HTML, the others are not.

    A format that knows no alternative texts gives none: that says nothing of what its readers get, so the text is
    empty then. Where it knows them and the picture ``has_alt`` not, there is no such attribute.
    """
    said = ['" alt="', alt.escaped(), '">'] if has_alt else ['">']
    near = next((each for each in (caption, credit, alt) if each), NOTHING)
    address = url.stripped().escaped() or made("about:blank", near)
    picture = joined(['<img src="', address, *said])
    words = []
    if caption.text.strip():
        words.append(joined(["<figcaption>", caption, _of(credit, " "), "</figcaption>"]))
    elif credit.text.strip():
        words.append(joined(["<figcaption>", _of(credit, ""), "</figcaption>"]))
    return joined(["<figure>", picture, *words, "</figure>\n"])


def _of(credit: Sourced, before: str) -> Sourced:
    return joined([before, '<span class="credit">', credit, "</span>"]) if credit.text.strip() else NOTHING


def paragraph(words: Sourced, tag: str = "p") -> Sourced:
    """Words that are HTML as a paragraph."""
    return joined([f"<{tag}>", words, f"</{tag}>\n"]) if words.text.strip() else NOTHING
