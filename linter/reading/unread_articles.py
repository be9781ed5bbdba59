"""Tells pages whose article is not in their markup: in a script, in a frame, in an attribute, in escaped tags.

A page with words of its own is read, whatever else it carries: most pages of large sites hold their article twice.
"""

from __future__ import annotations

import html
import re

from linter.model.lazy_regex import lazy

_FEW = 40  # characters of words: a page that a script is to fill says "Loading …", or a name
_BESIDE = 6  # escaped elements for each real one: a byline stands beside an article, examples stand in one
_APART = lazy(r"<!--|<(script|style|noscript|template|textarea|pre|code|svg|title|nav|footer)\b")
_OF_ITS_OWN = lazy(
    r"<(?:p|h1|figure|img|picture|video|article|blockquote|table|ul|ol|form|canvas|object|embed|amp-[a-z-]+)\b", re.I
)
_TAG = lazy(r"<[^<>]*>")
_BLOCK = lazy(r"<(?:p|figure|img|picture)\b", re.I)
_ESCAPED = lazy(r"&(?:amp;)?lt;/(?:p|figure|figcaption|div|h[1-6])(?:&(?:amp;)?gt;|>)", re.I)
_FRAMES = lazy(r"<frameset\b", re.I)
_SRCDOC = lazy(r"\ssrcdoc\s*=\s*(\"[^\"]*\"|'[^']*')", re.I)
_BODY = lazy(r"<body\b", re.I)
_SCRIPT = lazy(r"<script\b", re.I)
_DATA = lazy(r"__[A-Z_]{4,}__|<script\b[^<>]*\btype\s*=\s*[\"']?application/json", re.I)


def article_elsewhere(body: str, whole: bool) -> str:
    """Where the article of a page is, as the end of a sentence that begins with its name; empty where it may be read.

    ``whole`` documents alone are judged by what they lack; a fragment may well be nothing but an embed.
    """
    framed = [hit[1] for hit in _SRCDOC.finditer(body)] if "srcdoc" in body else []
    bare = _without_parts(_SRCDOC.sub("", body) if framed else body)
    escaped = len(_ESCAPED.findall(_TAG.sub(" ", bare))) if "lt;/" in bare else 0
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


def _words(bare: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", bare)).split())


def _without_parts(body: str) -> str:
    """The source without its head, comments, scripts and menus, each as far as its end tag; without one it stays."""
    low = body.lower()
    kept, at = [], 0
    if (start := low.find("<head")) >= 0 and low[start + 5 : start + 6] in " >\t\n\r" and "</head" in low:
        at = low.find("</head", start)
    never = set[str]()
    while found := _next(low, at, never):
        start, end = found
        kept.append(body[at:start])
        at = end
    return " ".join((*kept, body[at:]))


def _next(low: str, at: int, never: set[str]) -> tuple[int, int] | None:
    """Where the next part begins that says nothing of the article, and where it ends."""
    for hit in _APART.finditer(low, at):
        closes = f"</{hit[1]}" if hit[1] else "-->"
        if closes in never:
            continue
        end = low.find(closes, hit.end())
        if end >= 0:
            return hit.start(), end + len(closes)
        never.add(closes)
    return None
