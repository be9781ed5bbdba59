"""Tells pages whose article is not in their markup: in a script, in a frame, in an attribute, in escaped tags.

A page with words of its own is read, whatever else it carries: most pages of large sites hold their article twice.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from linter.model.lazy_regex import lazy
from linter.reading.html.start_tags import StartTags
from linter.reading.html.tokenizer import RAW_TEXT

_FEW = 40  # characters of words: a page that a script is to fill says "Loading …", or a name
_BESIDE = 6  # escaped elements for each real one: a byline stands beside an article, examples stand in one
_PARTS = "script|style|noscript|template|textarea|pre|code|svg|title|nav|footer"
_BOXES = frozenset(_PARTS.split("|")) - RAW_TEXT  # those in which other tags can stand
_APART = lazy(rf"<!--|<({_PARTS})\b", re.I)
_HEAD, _HEAD_END = lazy(r"<head[ >\t\n\r]", re.I), lazy("</head", re.I)
_OF_ITS_OWN = lazy(
    r"<(?:p|h1|figure|img|picture|video|article|blockquote|table|ul|ol|form|canvas|object|embed|amp-[a-z-]+)\b", re.I
)
_TAG = lazy(r"<[^<>]*>")
_BLOCKS = frozenset({"p", "figure", "img", "picture"})
_BLOCK = lazy(rf"<(?:{'|'.join(sorted(_BLOCKS))})\b", re.I)
_ESCAPED = lazy(r"&(?:amp;)?lt;/(?:p|figure|figcaption|div|h[1-6])(?:&(?:amp;)?gt;|>)", re.I)
_FRAMES = lazy(r"<frameset\b", re.I)
_SRCDOC = lazy(r"\ssrcdoc\s*=\s*(\"[^\"]*\"|'[^']*')", re.I)
_BODY = lazy(r"<body\b", re.I)
_SCRIPT = lazy(r"<script\b", re.I)
_DATA = lazy(r"__[A-Z_]{4,}__|<script\b[^<>]*\btype\s*=\s*[\"']?application/json", re.I)


def article_elsewhere(body: str, tags: StartTags | None = None) -> str:
    """Where the article of a page is, as the end of a sentence that begins with its name; empty where it may be read.

    Whole documents alone, of which ``tags`` are given, are judged by what they lack; a fragment may well be nothing but
    an embed.
    """
    whole = tags is not None
    # Sought from the end: where it is absent, as in seven pages of eight, that takes two thirds of the time.
    escaped = body.count("lt;/") if body.rfind("lt;/") >= 0 else 0
    if tags is not None and _has_blocks(tags, escaped // _BESIDE + 1):
        return ""  # as it is of nearly every page
    framed = [hit[1] for hit in _SRCDOC.finditer(body)] if "srcdoc" in body else []
    if not framed and not escaped and not whole:
        return ""
    own = _SRCDOC.sub("", body) if framed else body
    bare = " ".join(own[part] for part in _without_parts(own))
    escaped = len(_ESCAPED.findall(_TAG.sub(" ", bare))) if escaped else 0
    if escaped > 1 and _BESIDE * len(_BLOCK.findall(bare)) <= escaped:
        return "has an article whose tags are escaped"
    if not whole or _BLOCK.search(bare) or len(_words(bare)) > _FEW:
        return ""
    if any(_BLOCK.search(html.unescape(each)) for each in framed):
        return "has its article in an iframe's srcdoc"
    if _OF_ITS_OWN.search(bare):
        return ""
    if _FRAMES.search(bare):
        return "has its article in the files of its frames"
    if not (_SCRIPT.search(body) and _BODY.search(body)):
        return ""
    return "has its article in the data of a script" if _DATA.search(body) else "is empty until a script fills it"


def _has_blocks(tags: StartTags, enough: int) -> bool:
    """True where so many paragraphs and pictures stand in the page itself: behind its head, in no menu, no drawing.

    Its tags tell, which have to be read in any case; to search all of its source for them takes twenty times as long.
    """
    names, text = tags.names, tags.text
    number, found = names.index("body") if "body" in names else 0, 0
    never = set[str]()
    while number < len(names) and found < enough:
        name = names[number]
        number += 1
        if name in _BLOCKS:
            found += 1
        elif name in _BOXES and name not in never:
            if end := _ends()[name].search(text, tags.ends[number - 1]):
                number = bisect_left(tags.starts, end.end(), number)
            else:
                never.add(name)
    return found >= enough


def _words(bare: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", bare)).split())


def _without_parts(body: str) -> Iterator[slice]:
    """The source without its head, comments, scripts and menus, each as far as its end tag; without one it stays."""
    at = 0
    if (head := _HEAD.search(body)) and (end := _HEAD_END.search(body, head.end())):
        at = end.start()
    never = set[str]()
    while found := _next(body, at, never):
        start, end_of = found
        yield slice(at, start)
        at = end_of
    yield slice(at, len(body))


def _next(body: str, at: int, never: set[str]) -> tuple[int, int] | None:
    """Where the next part begins that says nothing of the article, and where it ends."""
    for hit in _APART.finditer(body, at):
        tag = (hit[1] or "").lower()
        if tag in never:
            continue
        if end := _ends()[tag].search(body, hit.end()):
            return hit.start(), end.end()
        never.add(tag)
    return None


@cache
def _ends() -> dict[str, re.Pattern[str]]:
    """What ends each part; of a comment, which has no tag, the comment's end."""
    return {"": re.compile("-->"), **{tag: re.compile(f"</{tag}", re.I) for tag in _PARTS.split("|")}}
