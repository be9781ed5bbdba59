"""Finds the elements of a page that CSS selectors mean."""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

from linter.model.errors import BadSettings
from linter.model.lazy_regex import lazy
from linter.reading.html.tree import Element, Tree, walk

if TYPE_CHECKING:
    from soupsieve import SoupSieve

# What cssselect knows and means as browsers do. It answers from lxml's own tree, in less than a millisecond.
_PLAIN = lazy(
    r"""(?: (?: [\w\s>+~,*-] | [.\#] (?!-?\d) )                           # figure.lead > img, #story
        | : (?: first | last | only ) -child
        | : nth- (?:last-)? (?: child | of-type ) \( (?: odd | even | [\dn+\s-]+ ) \)
        | \[ [\w-]+ (?: [~|^$*]?= (?: "[^"\\]*" | '[^'\\]*' | [\w-]+ ) )? \]   # [data-kind=poll]
        )+""",
    re.VERBOSE | re.IGNORECASE,
)

# The attributes whose values HTML compares without case, whatever element they stand on:
# https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors
_WITHOUT_CASE = (
    "accept|accept-charset|align|alink|axis|bgcolor|charset|checked|clear|codetype|color|compact|declare|defer|dir"
    "|direction|disabled|enctype|face|frame|hreflang|http-equiv|lang|language|link|media|method|multiple|nohref|noresize"
    "|noshade|nowrap|readonly|rel|rev|rules|scope|scrolling|selected|shape|target|text|type|valign|valuetype|vlink"
)
_COMPARED = lazy(
    rf"""("[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')
    |(\[\s*(?:{_WITHOUT_CASE})\s*[~|^$*!]?=\s*(?:(?:"[^"]*"|'[^']*'|[^\s"'\]]+)))\s*\]""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)


# A namespace's prefix, which nothing declares for a page: browsers refuse it. Strings and remarks are passed over.
_PREFIX = lazy(
    r"""("[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|/\*.*?\*/|\\.)|([\w-]+)\|(?=[\w\\*-])""", re.DOTALL
)


def check_selector(select: str) -> None:
    """Raises BadSettings where a selector is none, or is not supported."""
    from lxml.cssselect import CSSSelector, SelectorError

    if _PLAIN.fullmatch(select):
        try:
            CSSSelector(select, translator="html")
            return
        except SelectorError:
            pass
    _compiled(select)


def find_by_css(tree: Tree, selectors: tuple[str, ...]) -> list[Element]:
    """The elements that any of some CSS selectors finds; BadSettings where one is none, or is not supported."""
    found: list[Element] = []
    left: list[str] = []
    for select in selectors:
        cased = _COMPARED.sub(lambda hit: hit[1] or f"{hit[2]} i]", select)
        plain = _by_cssselect(tree, select) if cased == select and _PLAIN.fullmatch(select) else None
        if plain is None:
            left.append(cased)
        else:
            found += plain
    return found + _by_soupsieve(tree, left) if left else found


def _by_cssselect(tree: Tree, select: str) -> list[Element] | None:
    """What a plain selector finds; None where cssselect does not take it."""
    from lxml.cssselect import CSSSelector, SelectorError

    try:
        found: list[Element] = CSSSelector(select, translator="html")(tree.root)
    except SelectorError:
        return None
    # What stands in a template is not on the page: browsers and soupsieve find nothing there.
    return [each for each in found if next(each.iterancestors("template"), None) is None]


def _by_soupsieve(tree: Tree, selectors: list[str]) -> list[Element]:
    """What any selectors find that browsers take: soupsieve knows them, and answers from a tree of Beautiful Soup's.

    Making that tree takes some hundredths of a second for a long page, so it is for those that cssselect does not know.
    """
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, Tag

    known = [_compiled(select) for select in selectors]
    soup = BeautifulSoup("", "html.parser")
    place: Tag = soup
    ours: dict[int, Element] = {}
    for event, element in walk(tree.root, events=("start", "end", "comment", "pi")):
        if event == "start":
            tag = soup.new_tag(element.tag, attrs=dict(element.attrib))
            ours[id(tag)] = element
            place.append(tag)
            place = tag
            if element.text:
                tag.append(NavigableString(element.text))
            continue
        if event == "end":
            place = place.parent or soup
        if element.tail and place is not soup:
            place.append(NavigableString(element.tail))
    return [ours[id(tag)] for each in known for tag in each.select(soup)]


def _compiled(select: str) -> SoupSieve:
    import soupsieve

    if prefix := next((hit[2] for hit in _PREFIX.finditer(select) if hit[2]), ""):
        raise BadSettings(
            f"The selector {select!r} is not supported: nothing declares the namespace {prefix!r} for a page.",
            "Leave the prefix out; an element whose name has a colon is written ns\\:p.",
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its own older names
            return soupsieve.compile(select)
    except soupsieve.SelectorSyntaxError as error:
        why = str(error).split("\n")[0].split(". ")[0]
        # It knows not every pseudo-class; a column combinator is nobody's yet.
        wrong = "unsupported" not in why and "||" not in select
        what = "is no CSS selector" if wrong else "is not supported"
        raise BadSettings(f"The selector {select!r} {what}: {why}.") from error
    except RuntimeError as error:  # soupsieve's for what is CSS and matches no element: p::before, @page
        raise BadSettings(f"The selector {select!r} is not supported: {error}.") from error
