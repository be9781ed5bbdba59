"""The article's own words in reading order: headline, standfirst, paragraphs, quotations, embedded posts."""

from __future__ import annotations

from linter.model.page import Kind, Passage
from linter.model.source import Text
from linter.reading.article import Article
from linter.reading.html.text_nodes import BLOCK, element_text, runs_of, text_of
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words

_KINDS = {
    "p": Kind.PARAGRAPH,
    "li": Kind.PARAGRAPH,
    "h2": Kind.SUBHEADING,
    "h3": Kind.SUBHEADING,
    "h4": Kind.SUBHEADING,
    "blockquote": Kind.QUOTATION,
}
_NO_TEXT = frozenset({"figure", "figcaption", "table", "noscript", "template", "button"})
_OUTSIDE = _NO_TEXT | {"nav", "footer", "aside", "form", "dialog"}


def read_prose(tree: Tree, article: Article) -> tuple[Passage, ...]:
    """Every passage of the article. Teasers, forms, tables and captions are left out."""
    order, zones = article.order, dict[Element, Kind | None]()
    picked: list[tuple[int, Kind, Element]] = []
    headline = order.get(article.headline, 0) if article.headline is not None else 0
    for tag, usual in _KINDS.items():
        for element in article.by_tag.get(tag, ()):
            kind = usual
            number = order[element]
            if number > article.last and not article.fragment and not article.whole_page:
                continue
            zone = _zone(element, article, zones)
            if zone is None:
                continue
            if number < article.first and not article.fragment and not article.whole_page:
                if number < headline or names(element).isdisjoint(class_words("standfirst")):
                    continue
                kind = Kind.STANDFIRST
            elif tag == "p" and number == article.first and not names(element).isdisjoint(class_words("standfirst")):
                kind = Kind.STANDFIRST
            if tag == "li" and next(element.iter("p"), None) is not None:
                continue
            if tag == "blockquote" and next(element.iter("p", "li"), None) is not None:
                continue
            picked.append((number, zone if zone is not Kind.PARAGRAPH else kind, element))
    for element in article.paragraphs:
        if element.tag not in _KINDS and _zone(element, article, zones) is not None:
            picked.append((order[element], Kind.PARAGRAPH, element))
    picked.sort(key=lambda row: row[0])
    found = []
    if article.headline is not None and (text := element_text(tree, article.headline)):
        found.append(Passage(Kind.HEADLINE, text))
    chosen = {element for _, _, element in picked}
    for _, kind, element in picked:
        apart = chosen.__contains__ if element.tag in _KINDS else _is_apart  # the words of a list in a list are its own
        text = text_of(tree, runs_of(element, apart))
        if text is not None:
            found.append(Passage(kind, text))
    return tuple(found)


def _zone(element: Element, article: Article, known: dict[Element, Kind | None]) -> Kind | None:
    """In what the element stands: the article's running text, a quotation, an embedded post, or None outside it."""
    chain: list[Element] = []
    at: Element | None = element
    state: Kind | None = None
    while at is not None:
        if at in known:
            state = known[at]
            break
        if at is article.body:
            state = known[at] = Kind.PARAGRAPH
            break
        if at is article.root:
            state = known[at] = Kind.PARAGRAPH
            break
        chain.append(at)
        at = at.getparent()
    for found in reversed(chain):
        if state is not None:
            tag = found.tag
            said = names(found)
            if tag in (_NO_TEXT if article.alone else _OUTSIDE) and found not in article.unclosed:
                state = None
            elif tag == "blockquote":
                state = Kind.EMBED if said & class_words("embed") else Kind.QUOTATION
            elif said:
                if state is Kind.PARAGRAPH and said & class_words("embed") and tag not in ("p", "body"):
                    state = Kind.EMBED
                elif not article.alone and (
                    (
                        not said.isdisjoint(class_words("teaser") | class_words("teaser_perhaps"))
                        and article.holds.get(found, 0) < 3
                        and tag != "p"
                    )
                    or not said.isdisjoint(class_words("no_prose"))
                ):
                    state = None
        known[found] = state
    return state


def _is_apart(element: Element) -> bool:
    """True for what stands between the lines of an element that holds running text of its own."""
    return element.tag in BLOCK and element.tag != "br"


def read_byline(tree: Tree, article: Article) -> Text | None:
    """The line that names the article's author, if one stands near its headline."""
    start = article.order.get(article.root, 0)
    for tag in ("span", "div", "p", "a", "address"):
        for element in article.by_tag.get(tag, ()):
            if not start <= article.order[element] < article.first:
                continue
            said = element.get("class") or ""
            if element.get("rel") == "author" or (
                ("uth" in said or "yline" in said) and names(element) & class_words("byline")
            ):
                text = element_text(tree, element)
                if text is not None and len(text) < 200:
                    return text
    return None
