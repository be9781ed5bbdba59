"""Finds the article on a page: its headline, its paragraphs, and the element that holds them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from linter.credits.agencies import ours
from linter.model.agency import Agencies
from linter.model.errors import BadInput
from linter.reading.article_by_tags import (
    OUTSIDE_TAGS,
    laid_out,
    short_article,
    short_paragraphs,
    titled_article,
    unclosed_boxes,
    wrapped_too,
)
from linter.reading.html.as_shown import has_page_markup
from linter.reading.html.css_selectors import find_by_css
from linter.reading.html.nesting import last_child, summed, those_within
from linter.reading.html.tree import Element, Tree, is_within, text_in
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.words import length

_PARAGRAPH = 60  # letters; shorter lines are headings, captions, buttons
_DENSE = 25  # the same in scripts that need fewer letters
_PATIENCE = 40  # elements looked at for each one that the page has; on 229 pages it was 3 at most
PROSE = 3  # paragraphs: an element that holds so many of the article's is the article, whatever it is called
_ENOUGH = 0.7  # of the page's paragraph text must be in the article's body

Told = TypeVar("Told")


@dataclass(slots=True)
class Article:
    """Where the article is. ``order`` numbers every element of the page in reading order."""

    root: Element
    body: Element
    headline: Element | None
    paragraphs: list[Element]
    order: dict[Element, int]
    by_tag: dict[str, list[Element]]
    fragment: bool
    agencies: Agencies  # those that its credits may name
    whole_page: bool = False
    alone: bool = False  # the article was sent without a page round it: nothing in it is another's
    unclosed: frozenset[Element] = frozenset()  # forms and menus by their tags that hold the article's text
    first: int = 0
    last: int = 0
    holds: dict[Element, int] = field(default_factory=dict)  # paragraphs below each element
    slots: dict[Element, list[Any]] = field(default_factory=dict)  # what slots_of gave, kept for the next picture
    stated: frozenset[str] | None = None  # the pictures that the page's metadata names, once somebody has asked
    linked_data: list[tuple[Element, Any]] | None = None  # the scripts of JSON-LD and what they say, once asked for
    sizes: dict[Element, int] = field(default_factory=dict)  # how much text each element holds
    closing: dict[Element, bool] = field(default_factory=dict)  # whether only pictures part it from the text before it
    _orders: list[int] | None = None
    _last: dict[Element, int] = field(default_factory=dict)
    _known: dict[str, dict[Element, Any]] = field(default_factory=dict)
    _spent: int = 0

    def last_of(self, element: Element) -> int:
        """The number of the last element inside an element, itself where it holds none."""
        chain: list[Element] = []
        at: Element | None = element
        while at is not None and at not in self._last:
            chain.append(at)
            at = last_child(at)
        number = self._last[at] if at is not None else self.order[chain[-1]]
        self._last.update(dict.fromkeys(chain, number))
        return number

    def reach(self) -> tuple[int, int]:
        """The numbers of the first and the last element in which its text can stand."""
        tops = (self.root, self.body)
        return min(map(self.order.__getitem__, tops)), max(map(self.last_of, tops))

    def within(self, element: Element, top: Element) -> bool:
        """True for ``top`` and everything below it."""
        return self.order[top] <= self.order[element] <= self.last_of(top)

    def once(self, what: str, box: Element, find: Callable[[Element], Told], otherwise: Told) -> Told:
        """What a look at all that a box holds tells, looked for once.

        Boxes in boxes in boxes, each looked through, would take the square of their number: a page of which so much was
        looked at that no person can have made it is not looked through further, and ``otherwise`` stands.
        """
        known = self._known.setdefault(what, {})
        if box not in known:
            self._spent += 1 + self.last_of(box) - self.order[box]
            known[box] = find(box) if self._spent <= _PATIENCE * len(self.order) else otherwise
        found: Told = known[box]
        return found

    def handed_down(self, what: str, box: Element, find: Callable[[Element, Told], Told], start: Told) -> Told:
        """What a box and all round it tell, each box asked once, with what those round it told.

        Asked anew for each picture, boxes in boxes with a picture in each would take the square of their number.
        """
        known = self._known.setdefault(what, {})
        chain: list[Element] = []
        at: Element | None = box
        while at is not None and at not in known:
            chain.append(at)
            at = at.getparent()
        told: Told = known[at] if at is not None else start
        for each in reversed(chain):
            told = known[each] = find(each, told)
        return told

    def paragraphs_in(self, element: Element) -> list[Element]:
        """The article's paragraphs that an element holds."""
        orders = self.paragraph_orders()
        low, high = bisect_left(orders, self.order[element]), bisect_right(orders, self.last_of(element))
        return self.paragraphs[low:high]

    def paragraph_orders(self) -> list[int]:
        """The paragraphs' numbers in reading order."""
        if self._orders is None:
            self._orders = sorted(self.order[paragraph] for paragraph in self.paragraphs)
        return self._orders


def find_article(
    tree: Tree, scope: str = "auto", select: str | None = None, agencies: Agencies | None = None
) -> Article:
    """Find the article. ``scope`` page takes the whole page, ``select`` the first element a CSS selector finds; with
    ``scope`` alone there is no page round the article: all is read, whatever it stands in."""
    root = tree.root
    order = tree.order
    by_tag: defaultdict[str, list[Element]] = defaultdict(list)
    for tag, element in zip(tree.names, tree.elements, strict=True):
        by_tag[tag].append(element)
    fragment = not has_page_markup(tree.text)
    body = by_tag.get("body", [root])[0]
    top = _selected(tree, select) if select else body
    sizes = dict(_paragraphs(by_tag, top if select else None))
    sizes = sizes if select else wrapped_too(sizes, by_tag)
    paragraphs = sorted(sizes, key=order.__getitem__)
    alone = scope == "alone"
    unclosed = unclosed_boxes(by_tag, sizes, order)
    if not alone:
        outside: dict[Element, bool] = dict.fromkeys(unclosed, False)
        paragraphs = [found for found in paragraphs if not _is_outside(found, outside)] or paragraphs
        paragraphs = _in_company(paragraphs, sizes)
    densest = _densest(paragraphs, sizes, order, top)
    whole_page = bool(select) or alone or scope == "page"
    if not whole_page and (short := short_article(by_tag, paragraphs, sizes, order)) is not None:
        densest, paragraphs = short, short_paragraphs(short)
    if not whole_page and (titled := titled_article(by_tag, paragraphs, order, densest)) is not None:
        densest = _densest(those_within(paragraphs, titled, order), sizes, order, titled)
    headline = _headline(by_tag, order, densest, top)
    if whole_page or (fragment and scope == "auto"):
        article_root, densest = top, top
    else:
        densest = laid_out(densest)
        box = densest.getparent() if headline is None and densest in sizes else None  # what stands beside one long text
        article_root = _round(densest if box is None else box, headline, top)
    inside = those_within(paragraphs, densest, order)
    article = Article(
        root=article_root,
        body=densest,
        headline=headline,
        paragraphs=inside,
        order=order,
        by_tag=by_tag,
        fragment=fragment,
        agencies=agencies or ours(),
        whole_page=whole_page,
        alone=alone,
        unclosed=unclosed,
    )
    if inside:
        article.first = order[inside[0]]
        article.last = max(map(article.last_of, inside[-3:]))
    else:
        article.first, article.last = order.get(densest, 0), len(order)
    article.holds = summed(dict.fromkeys(inside, 1), order)
    return article


def _selected(tree: Tree, select: str) -> Element:
    found = find_by_css(tree, (select,))
    if not found:
        told = f"Nothing on {tree.source.title} matches the selector {select!r}."
        raise BadInput(told, "Take another selector, or leave it out to let Cutline find the article.")
    return found[0]


def _paragraphs(by_tag: dict[str, list[Element]], top: Element | None) -> Iterator[tuple[Element, int]]:
    """Elements that hold running text of their own, and how many letters of it."""
    for tag in ("p", "div", "section", "td", "article"):
        for element in by_tag.get(tag, ()):
            if tag != "p" and not (element.text and len(element.text) > _DENSE) and not _has_text_behind(element):
                continue
            size = _running_text(element, tag)
            if size and (top is None or is_within(element, top)):
                yield element, size


def _has_text_behind(element: Element) -> bool:
    for child in element:
        tail = child.tail
        if tail and len(tail) > _DENSE and len(tail.strip()) > _DENSE:
            return True
    return False


def _running_text(element: Element, tag: str) -> int:
    """How many letters of running text the element holds; 0 for a heading, a caption, a button."""
    if tag == "p":
        words = text_in(element) if len(element) else element.text or ""
        linked = sum([len(link.text or "") for link in element.iter("a")]) if len(element) else 0
    else:
        words, linked = (element.text or "") + "".join([child.tail or "" for child in element]), 0
    words = " ".join(words.split())
    size = len(words)
    own = size - linked
    return size if own >= _PARAGRAPH or (own >= _DENSE and length(words) - linked >= _PARAGRAPH) else 0


def _is_outside(element: Element, known: dict[Element, bool]) -> bool:
    chain = []
    at: Element | None = element
    while at is not None and at not in known:
        chain.append(at)
        at = at.getparent()
    state = known[at] if at is not None else False
    for found in reversed(chain):
        tag = found.tag
        if not state and tag != "body" and tag != "html":
            state = tag in OUTSIDE_TAGS or not names(found).isdisjoint(class_words("beside"))
        known[found] = state
    return state


def _in_company(paragraphs: list[Element], sizes: dict[Element, int]) -> list[Element]:
    """Without the lone short paragraphs that teasers have: an article's stand together."""
    groups: dict[Element, int] = {}
    parents = {found: found.getparent() for found in paragraphs}
    for found, parent in parents.items():
        groups[parent] = groups.get(parent, 0) + sizes[found]
    most = max(groups.values(), default=0)
    return [
        found
        for found, parent in parents.items()
        if sizes[found] > 400 or groups[parent] >= min(400, 0.08 * most) or groups[parent] > sizes[found]
    ]


def _densest(paragraphs: list[Element], sizes: dict[Element, int], order: dict[Element, int], top: Element) -> Element:
    """The deepest element that holds most of the page's running text."""
    own: dict[Element, int] = {}
    for paragraph in paragraphs:
        at = paragraph if paragraph.tag != "p" else paragraph.getparent()
        own[at] = own.get(at, 0) + min(500, sizes[paragraph])
    total = sum(own.values())
    mass = summed(own, order)
    # Elements with most of the text stand in one another: the last in reading order is the deepest.
    return max(
        (found for found, weight in mass.items() if weight >= _ENOUGH * total), key=order.__getitem__, default=top
    )


def _headline(
    by_tag: dict[str, list[Element]], order: dict[Element, int], body: Element, top: Element
) -> Element | None:
    """The page's main heading: the last one in front of the text, or the first inside it."""
    found = [h for h in by_tag.get("h1", ()) if len("".join(h.itertext()).strip()) >= 8 and is_within(h, top)]
    if not found:
        return None
    start = order.get(body, 0)
    before = [h for h in found if order[h] < start]
    inside = [h for h in found if order[h] >= start and is_within(h, body)]
    return (inside or before[-1:] or found)[0]


def _round(body: Element, headline: Element | None, top: Element) -> Element:
    """The element that holds the article's text and its headline."""
    root = body
    if headline is not None:
        above = set(headline.iterancestors())
        while root not in above and root.getparent() is not None:
            root = root.getparent()
    if root.tag == "body":
        return root
    for at in (root, *root.iterancestors()):
        if at.tag == "article":
            return at
    for at in (root, *root.iterancestors()):
        if at.tag == "main":
            return at
    return root if root.tag != "html" else top
