"""Pictures as they were typed, in the markup of WordPress, of wikis, of Markdown, of forums and of HTML."""

from __future__ import annotations

import re
from itertools import pairwise

from linter.model.lazy_regex import lazy

# WordPress' own shortcodes round words, for pictures, sound, films: codex.wordpress.org/Caption_Shortcode lists them.
SHORTCODES = lazy(
    r"\[(?P<name>(?:wp_)?caption|gallery|playlist|audio|video|embed)\s+[\w-]+\s*="
    r"(?:[^\[\]]|\[[^\[\]=]{0,80}\]){1,400}\](?P<inside>[^\[]*(?:\[(?!/(?P=name)\])[^\[]*)*)"
    r"(?P<end>\[/(?P=name)\])(?P<bare>)"
)
# Any plugin's, where nothing else stands in its element: a name, and a value in quotation marks of whatever kind.
SHORTCODE = lazy(
    r"\s*\[(?:(?P<name>[a-z][\w-]+)\s+[\w-]+\s*=\s*[\"'“”„″′»«][^\[\]]*|(?P<bare>gallery|playlist))\]"
    r"(?:\s*\[/[\w-]+\])?\s*"
)
# mediawiki.org/wiki/Help:Images, daringfireball.net/projects/markdown/syntax: where nothing else stands there either.
_WIKI = lazy(
    r"\s*\[\[[^\W\d_]{3,12}:[^\[\]|]{1,200}\.(?:jpe?g|png|gif|svg|webp|tiff?)\s*(?:\|[^\[\]]{0,600})?\]\]\s*", re.I
)
_MARKDOWN = lazy(r"\s*!\[[^\[\]]{0,300}\]\([^()\s]{1,400}(?:\s+[\"'“”][^\"'“”]{0,200}[\"'“”])?\)\s*")
_TAGS = lazy(r"\s*<(?:figure|picture|img)\b[^<>]{0,800}>(?:[^<]*<[^<>]{1,800}>){0,20}\s*", re.I)
# phpbb.com/community/help/bbcode, "Showing images in posts".
_BBCODE = lazy(r"\[img(?:[ =][^\[\]]{1,80})?\]\s*[^\s\[\]]{4,400}\s*\[/img\]", re.I)
_SPEAKS = lazy(
    r"\b(?:cms|content management|source code|quell(?:text|code)|code source|github|short ?codes?|bb-?codes?|html"
    r"|markdown|wiki ?text|wordpress|mediawiki)\b",
    re.I,
)
_NAMES_TAG = lazy(
    r"\[/?(?:img|(?:wp_)?caption|gallery|url)\](?:[\s\"'”’»]*(?:tags?|codes?|short ?codes?)\b|[\"'”’»])"
    r"|\b(?:tags?|codes?)\s+[\"'“‘„«]?\[/?(?:img|(?:wp_)?caption|gallery|url)\]",
    re.I,
)
_STOPS = tuple('.!?…:。！？"”’»)]')  # what may stand in front of a picture that was left in print
_QUOTES = ('""', "''", "“”", "‘’", "„“", "„”", "«»", "»«", "‚‘", "‹›", "「」", "『』")
# WordPress' editor writes the first, its older one the second; what is printed has neither, or more attributes.
_STORED = lazy(
    r"<!-- wp:[a-z]|\[(?:wp_)?caption\s[^\[\]]{0,400}\]\s*(?:<a\s[^<>]*>\s*)?"
    r"<img\s(?![^<>]*\s(?:srcset|loading|decoding)=)"
)


def typed_picture(words: str) -> tuple[int, int] | None:
    """Where a picture stands that is written as in a wiki, Markdown or HTML, and nothing else; a forum's anywhere."""
    if _WIKI.fullmatch(words) or _MARKDOWN.fullmatch(words) or _TAGS.fullmatch(words):
        return len(words) - len(words.lstrip()), len(words.rstrip())
    hit = _BBCODE.search(words) if "[/" in words else None
    return hit.span() if hit and stands_apart(words, *hit.span()) else None


def holds_markup(words: str) -> bool:
    """Whether a shortcode or a typed picture may stand in the words: asked before their place, which costs more."""
    if "[" not in words and "<" not in words:
        return False
    return typed_picture(words) is not None or any(each.search(words) for each in (SHORTCODE, SHORTCODES))


def stands_apart(words: str, start: int, end: int) -> bool:
    """True for what stands between sentences: in quotation marks, or within a sentence, it is what is spoken of."""
    before, behind = words[:start].rstrip(), words[end:].lstrip()
    if before[-1:] + behind[:1] in _QUOTES:
        return False
    return (not before or before.endswith(_STOPS)) and (not behind or behind[0].isupper() or not behind[0].islower())


def announced(passages: list[str]) -> set[str]:
    """Those of some passages that stand behind one with a colon at its end: an example, or the pictures themselves."""
    return {below for above, below in pairwise(passages) if above.endswith((":", "："))}


def is_stored(html: str) -> bool:
    """True for a text as WordPress stores it, which makes the shortcodes in it into pictures when it prints it."""
    return bool(_STORED.search(html))


def speaks_of_markup(words: str) -> bool:
    """True for words about shortcodes, WordPress or Markdown: what stands behind them may be an example."""
    outside = f"{words.partition('[')[0]} {words.rpartition(']')[2] if '[' in words else ''}"
    return bool(_SPEAKS.search(outside) or _NAMES_TAG.search(words))
