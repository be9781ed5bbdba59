"""Pictures as they were typed, in the markup of WordPress, of wikis, of Markdown, of forums and of HTML."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy

# WordPress' own shortcodes round words, for pictures, sound, films: codex.wordpress.org/Caption_Shortcode lists them.
SHORTCODES = lazy(
    r"\[(?P<name>(?:wp_)?caption|gallery|playlist|audio|video|embed)\s+[\w-]+\s*=[^\[\]]{1,400}\](?P<inside>[^\[]*(?:\[(?!/(?P=name)\])[^\[]*)*)"
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
_SPEAKS = lazy(r"\b(?:short ?codes?|bbcode|html|markdown|wiki ?text|wordpress|mediawiki)\b", re.I)


def typed_picture(words: str) -> tuple[int, int] | None:
    """Where a picture stands that is written as in a wiki, Markdown or HTML, and nothing else; a forum's anywhere."""
    if _WIKI.fullmatch(words) or _MARKDOWN.fullmatch(words) or _TAGS.fullmatch(words):
        return len(words) - len(words.lstrip()), len(words.rstrip())
    hit = _BBCODE.search(words) if "[/" in words else None
    return hit.span() if hit else None


def speaks_of_markup(words: str) -> bool:
    """True for words about shortcodes, WordPress or Markdown: what stands behind them may be an example."""
    return bool(_SPEAKS.search(words.partition("[")[0]))
