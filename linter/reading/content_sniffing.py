"""Tells by its content what is no HTML page: a clean report on what was never read would be a lie.

What the name says counts for nothing. HTML is whatever has one tag of HTML, or a character reference, or the marks of a
template; fragments begin with anything. Refused is what surely is something else: the first bytes of a known format,
control characters that no text has (the binary data bytes of WHATWG's MIME Sniffing Standard), JSON by its shape, and
XML by its root element. Feeds, exports and sitemaps hold many stories, and two stories are never one page.
"""

from __future__ import annotations

import html
import json
import re
from typing import NamedTuple

from linter.model.errors import NotHtml
from linter.model.lazy_regex import lazy
from linter.model.source import Source
from linter.reading.carriers import carrier_of, is_code_alone
from linter.reading.file_signatures import signature_of
from linter.reading.html.start_tags import StartTags, tags_of
from linter.reading.several_documents import documents_in
from linter.reading.unread_articles import article_elsewhere
from linter.text.printable import harmless

_BLANK = " \t\r\n\f\v\0\ufeff"
_START = 8192  # characters
_BINARY = lazy("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_FEW = 8  # such characters stand in pages that were typed or converted badly
# Also behind what scripts and servers put before it: a name that it is given to, a call, a guard.
_JSON_OBJECT = lazy(
    r"""(?:(?:(?:var|let|const)\s+)?[\w.$]+\s*[=(]\s*|\)\]\}',?\s*)?(?:\[\s*)*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*$)"""
)
_MAIL = lazy(r"(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:[ \t]*\d[^\n<]*\n", re.I)
# A part of an e-mail as it travels (RFC 2045, 6.7): each "=" is written "=3D", and long lines end in one.
_QUOTED_PRINTABLE = lazy(r"<[a-z][^<>]*?\s(?:src|href|class|lang|alt|content|charset|style|width)=3D", re.I)
# The HTML Living Standard's elements, those it calls obsolete, and the roots of what may stand inside.
_HTML = frozenset({
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont",
    "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center",
    "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div",
    "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image", "img",
    "input", "ins", "kbd", "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "math",
    "menu", "meta", "meter", "nav", "nobr", "noframes", "noscript", "object", "ol", "optgroup", "option", "output",
    "p", "param", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "search", "section",
    "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg",
    "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt",
    "u", "ul", "var", "video", "wbr", "xmp",
    # Of drawings and formulas what no other vocabulary calls so: a fragment may be cut out in the middle of one.
    "animate", "animatetransform", "circle", "clippath", "defs", "ellipse", "feblend", "fecolormatrix",
    "fecomponenttransfer", "fecomposite", "fedisplacementmap", "fedropshadow", "feflood", "fefunca", "fefuncb",
    "fefuncg", "fefuncr", "fegaussianblur", "femerge", "femergenode", "feoffset", "feturbulence", "foreignobject",
    "g", "lineargradient", "mask", "mfrac", "mi", "mn", "mo", "mover", "mrow", "mspace", "msqrt", "mstyle", "msub",
    "msup", "mtable", "mtext", "munder", "path", "polygon", "polyline", "radialgradient", "rect", "stop", "symbol",
    "tspan", "use",
})  # fmt: skip
# A tag with its end, or with an attribute: "<jo@example.com>" and "a <b and c" are none.
_TAG = lazy(r"</?([A-Za-z][\w.:-]*)(?:\s+[\w:@.\[\]()*#-]+\s*=|[\s/][^<>]*>|>)")
_SOMEBODYS = lazy(r"[a-z][\w.]*-[\w.-]*|[a-z][\w-]*:[a-z][\w.-]*")
_TEMPLATES = (("{{", "}}"), ("{%", "%}"), ("<?", "?>"), ("<%", "%>"))
_ROOT = lazy(r"<([A-Za-z_][\w.:-]*)((?:\s[^<>]*)?)>")
_DOCTYPE = lazy(r"<!doctype\s+([\w:.-]+)", re.I)
_NAMESPACE = lazy(r"""\sxmlns\s*=\s*["']([^"']*)""")
# Of XML's vocabularies those that are met in newsrooms, by their root element, and what they hold many of.
_MANY = {
    "rss": ("an RSS feed", "item", "stories", "story"),
    "rdf": ("an RSS feed", "item", "stories", "story"),
    "feed": ("an Atom feed", "entry", "stories", "story"),
    "urlset": ("a sitemap", "url", "addresses", "address"),
    "sitemapindex": ("an index of sitemaps", "sitemap", "addresses", "address"),
}
_ONE = {
    "nitf": "NITF",
    "newsml": "NewsML",
    "newsmessage": "NewsML-G2",
    "newsitem": "NewsML-G2",
    "packageitem": "NewsML-G2",
    "planningitem": "NewsML-G2",
    "conceptitem": "NewsML-G2",
    "knowledgeitem": "NewsML-G2",
    "opml": "OPML",
    "plist": "a property list",
    "entry": "an entry of an Atom feed",
    "item": "an item of a feed",
    "channel": "a feed",
}
_WXR_TYPE = lazy(r"<wp:post_type>\s*(?:<!\[CDATA\[)?\s*([\w-]+)")
_MARKDOWN_TITLE = lazy(r"#{1,6} [^\n]*\n\s*\n")
_MARKDOWN_PICTURE = lazy(r"^ {0,3}!\[[^\]\n]*\]\([^)\n]+\)", re.M)
_MARKDOWN_HEADING = lazy(r"^ {0,3}#{1,6} \S", re.M)
_MARKDOWN_CODE = lazy(r"(?<!`)(`++)[^`]*+\1")
_MARKDOWN_MORE = lazy(r"\[[^\]\n]{1,300}\]\([^)\n]{1,2000}\)|\*\*\S|^ {0,3}(?:```|[*+-] \S)", re.M)
_BLOCK_TAGS = frozenset(
    {"article", "body", "div", "figure", "h1", "h2", "h3", "html", "img", "li", "main", "p", "picture", "section", "td"}
)

_GIVE_HTML = "Give the HTML of the page, as readers get it."
_GIVE_SHOWN = "Give the page as a browser has it once its scripts have run, with the article in its own tags."
_GIVE_MARKED = "Mark its paragraphs up, as <p>, or give the page as readers get it."
_GIVE_MADE = "Give the HTML that is made of it."
_GIVE_EACH = "Cutline reads the HTML of one page: give each story's HTML."


class Kind(NamedTuple):
    """What content is that is no page, with its article, and what to do instead."""

    words: str
    hint: str = _GIVE_HTML


def refuse_other(source: Source, name: str = "", data: bytes | None = None) -> None:
    """Raise NotHtml for what is no HTML, with a sentence that says what it looks like. ``name`` is that of a file.

    Its text is ``data`` decoded, where there are bytes. Words without a single tag are refused from a program as they
    are from a file, though a browser would show them: nothing in them could be judged, neither picture nor paragraph,
    and a field of plain text or Markdown that a CMS sends by mistake must not pass for ever. So is nothing at all.
    """
    found = kind_of(source.text, data, tags_of(source, source.text))
    if found is not None:
        told = "is empty." if found.words == "empty" else f"is {found.words}, not an HTML page."
        told = f"{found.words}: nothing of it could be read." if found.hint is _GIVE_SHOWN else told
        raise NotHtml(f"{harmless(name)}: {told}" if name else f"What was sent {told}", found.hint)


def kind_of(text: str, data: bytes | None = None, tags: StartTags | None = None) -> Kind | None:
    """What some content is; None for HTML. ``tags`` are those of the text, which are read where it is a page."""
    body = text.lstrip(_BLANK)
    first = text[:_START].encode("latin-1", "replace") if data is None else data[:_START]
    if words := signature_of(first):
        return Kind(words)
    if not body:
        return Kind("empty", "Check what made the page.")
    if re.search("=\r?\n", body[:_START]) and _QUOTED_PRINTABLE.search(body[:_START]):
        return Kind("an e-mail's quoted-printable text")
    doctype, root, attributes = _opening(body)
    if "html" in (doctype, root.lower()):
        if (number := documents_in(body, tags := tags or StartTags(text))) > 1:
            return Kind(f"{number} HTML documents in one file", _GIVE_EACH)
        return Kind(words, _GIVE_SHOWN) if (words := article_elsewhere(body, tags)) else None
    controls = len(_BINARY.findall(text[:_START]))
    if controls >= _FEW and controls * 50 > len(text[:_START]):
        return Kind("binary data")
    return (
        _json(body)
        or _xml(body, doctype, root, attributes)
        or (Kind("an e-mail or a web archive (MHTML)") if _MAIL.match(body[:_START]) else None)
        or (Kind("Markdown", _GIVE_MADE) if _MARKDOWN_TITLE.match(body) and not _has_block(body) else None)
        or _carrier(body)
        or _words(body, controls)
        or (Kind(words, _GIVE_SHOWN) if (words := article_elsewhere(body)) else None)
    )


def _json(body: str) -> Kind | None:
    return Kind("JSON", "Cutline reads the HTML of one page: give the HTML that it holds.") if _is_json(body) else None


def _is_json(body: str) -> bool:
    if found := _JSON_OBJECT.match(body):
        return not _markup_follows(body, min(at for at in map(found[0].find, "{[") if at >= 0))
    if body[0] not in '["':
        return False
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return False
    # A sentence in quotation marks is JSON as well, and may be a paragraph: escapes are what tells.
    return not isinstance(value, str) or re.search(r'\\["/nu]', body) is not None


def _markup_follows(body: str, at: int) -> bool:
    """Whether a value of JSON ends somewhere, and tags stand behind it: data in front of a page."""
    try:
        _, end = json.JSONDecoder().raw_decode(body, at)
    except (ValueError, RecursionError):
        return False
    return body[end:].lstrip(" \t\r\n;").startswith("<") and _has_tag(body[end:])


def _opening(body: str) -> tuple[str, str, str]:
    """What a document opens with: the name of its doctype, its first element, and that element's attributes."""
    at, doctype = 0, ""
    while True:
        while at < len(body) and body[at] in _BLANK:
            at += 1
        if body.startswith("<!--", at):
            end = body.find("-->", at)
        elif body.startswith("<?", at):
            end = body.find(">", at) if body.startswith("<?xml", at) else body.find("?>", at)
        elif found := _DOCTYPE.match(body, at):
            doctype = found[1].lower()
            if doctype == "public" and "html" in body[at : body.find(">", at)].lower():
                doctype = "html"  # <!DOCTYPE PUBLIC "-//W3C//DTD HTML 3.2//EN">, as old systems wrote it
            end, subset = body.find(">", at), body.find("[", at)
            if 0 <= subset < end:
                end = body.find("]", at)
        elif found := _ROOT.match(body, at):
            return doctype, found[1], found[2]
        else:
            return doctype, "", ""
        at = body.find(">", end) + 1
        if end < 0 or at == 0:
            return doctype, "", ""


def _xml(body: str, doctype: str, root: str, attributes: str) -> Kind | None:
    """XML of another vocabulary than XHTML's, by the root element."""
    if not root:
        return None
    name = root.lower().rpartition(":")[2]
    if name in _MANY and (name != "rdf" or "purl.org/rss/" in body[:_START]):
        return _many(body, name)
    declared = doctype != "" or re.match(r"<\?xml\s", body) is not None
    ours = root.lower() in _HTML or "-" in root
    alone = declared or ((not ours or name == "svg") and _is_whole(body, root))
    if name == "svg" and alone:
        return Kind("an SVG picture")
    if name in _ONE and alone:
        return Kind(_ONE[name], _GIVE_EACH)
    namespace = _NAMESPACE.search(attributes)
    if namespace and "xhtml" in namespace[1]:
        return None
    if ours:
        other = declared and (bool(namespace and namespace[1]) or doctype == root.lower())
    else:
        other = declared or (alone and (namespace is not None or not _has_tag(_without(body, "<![CDATA[", "]]>"))))
    return Kind(f"XML (<{harmless(root)}>)", _GIVE_EACH) if other else None


def _many(body: str, name: str) -> Kind:
    words, each, many, one = _MANY[name]
    bare = _without(_without(body, "<!--", "-->"), "<![CDATA[", "]]>")
    number = len(re.findall(rf"<(?:[\w.-]+:)?{each}[\s>]", bare))
    if "wordpress.org/export" in body[:_START] or "<wp:wxr_version>" in body[:_START]:
        words, types = "a WordPress export", _WXR_TYPE.findall(body)
        number = sum(each not in ("attachment", "nav_menu_item") for each in types) if types else number
    return Kind(f"{words} of {number:,} {one if number == 1 else many}" if number else words, _GIVE_EACH)


def _without(body: str, opens: str, closes: str) -> str:
    """The text without what stands between two marks; what is never closed stays."""
    kept, at = [], 0
    while (start := body.find(opens, at)) >= 0 and (end := body.find(closes, start)) >= 0:
        kept.append(body[at:start])
        at = end + len(closes)
    return "".join((*kept, body[at:]))


def _is_whole(body: str, root: str) -> bool:
    """Whether the first element is all that there is: nothing stands behind its end."""
    bare = _without(_without(body, "<!--", "-->"), "<![CDATA[", "]]>").strip(_BLANK)
    depth = 0
    for found in re.finditer(rf"<(/?){re.escape(root)}(?:\s[^<>]*)?>", bare, re.I):
        depth += -1 if found[1] else 0 if found[0].endswith("/>") else 1
        if depth <= 0:
            return found.end() == len(bare)
    return False


def _has_tag(body: str, wanted: frozenset[str] = _HTML) -> bool:
    """Whether a tag stands in the text: of HTML, of somebody's own element, or of a prefix, as templates have them."""
    for found in _TAG.finditer(body):
        name = found[1].lower()
        if name in wanted or (wanted is _HTML and _SOMEBODYS.fullmatch(name)):
            return True
    return False


def _has_block(body: str) -> bool:
    """Whether a block of HTML stands in the text; what Markdown quotes as code is none."""
    return _has_tag(_MARKDOWN_CODE.sub("", body), _BLOCK_TAGS)


def _carrier(body: str) -> Kind | None:
    """Programs, dumps and tables that hold HTML in their strings and cells; a comment or a server's code alone."""
    if words := carrier_of(body, _has_tag):
        return Kind(words, _GIVE_EACH)
    words = is_code_alone(body) if body.startswith(("<!--", "<?", "<%")) else ""
    return Kind(words, _GIVE_MADE) if words else None


def _words(body: str, controls: int) -> Kind | None:
    """Words without tags."""
    picture, heading = _MARKDOWN_PICTURE.search(body), _MARKDOWN_HEADING.search(body)
    if (
        not body.startswith("<")
        and not _has_block(body)
        and (picture or (heading and _MARKDOWN_MORE.search(body[:_START])))
    ):
        return Kind("Markdown", _GIVE_MADE)
    if "<!--" in body or _has_tag(body) or any(0 <= body.find(opens) < body.rfind(ends) for opens, ends in _TEMPLATES):
        return None
    if "&" in body and (meant := html.unescape(body)) != body:
        typed = meant.lstrip(_BLANK).startswith("<") and _has_tag(meant, _BLOCK_TAGS)
        return Kind("HTML whose tags are escaped", _GIVE_HTML) if typed else None
    return Kind("binary data") if controls else Kind("plain text", _GIVE_MARKED)
