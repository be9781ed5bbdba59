"""The article's own words in reading order: headline, standfirst, paragraphs, quotations, embedded posts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from linter.model.page import Kind, Passage
from linter.model.source import Text
from linter.names.sign_offs import is_sign_off, marks_of_sign_off
from linter.reading.article import PROSE, Article
from linter.reading.html.text_nodes import BLOCK, attribute_text, element_text, runs_of, text_of
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.accents import without_accents
from linter.text.words import parted_words

_KINDS = {
    "p": Kind.PARAGRAPH,
    "li": Kind.PARAGRAPH,
    "h2": Kind.SUBHEADING,
    "h3": Kind.SUBHEADING,
    "h4": Kind.SUBHEADING,
    "blockquote": Kind.QUOTATION,
}
_NO_TEXT = frozenset({"figure", "figcaption", "table", "noscript", "template", "button"})
_SHORT, _FEW = 240, 4  # characters, and elements, of a line that credits pictures
_OUTSIDE = _NO_TEXT | {"nav", "footer", "aside", "form", "dialog"}


def read_prose(tree: Tree, article: Article) -> tuple[Passage, ...]:
    """Every passage of the article. Teasers, forms, tables and captions are left out."""
    order = article.order
    picked: list[tuple[int, Kind, Element]] = []
    headline = order.get(article.headline, 0) if article.headline is not None else 0
    headline, everywhere = min(headline, article.first), article.fragment or article.whole_page
    for tag, usual in _KINDS.items():
        for element in article.by_tag.get(tag, ()):
            kind = usual
            number = order[element]
            if not (everywhere or headline <= number <= article.last):
                continue
            zone = _zone(element, article)
            if zone is None:
                continue
            if number < article.first and not everywhere:
                if names(element).isdisjoint(class_words("standfirst")):
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
        if element.tag not in _KINDS and _zone(element, article) is not None:
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


def _zone(element: Element, article: Article) -> Kind | None:
    """In what the element stands: the article's running text, a quotation, an embedded post, or None outside it."""

    def inside(at: Element, above: Kind | None) -> Kind | None:
        if at is article.body or at is article.root:
            return Kind.PARAGRAPH
        return _zone_inside(at, above, article) if above is not None else None

    return article.handed_down("zone", element, inside, None)


def _zone_inside(at: Element, above: Kind, article: Article) -> Kind | None:
    """What an element makes of what stands in it, where it stands in the article itself."""
    if at.tag in (_NO_TEXT if article.alone else _OUTSIDE) and at not in article.unclosed:
        return None
    said = names(at)
    embeds = not said.isdisjoint(class_words("embed"))
    if at.tag == "blockquote":
        return Kind.EMBED if embeds else Kind.QUOTATION
    if embeds and above is Kind.PARAGRAPH and at.tag not in ("p", "body"):
        return Kind.EMBED
    return None if not article.alone and _is_beside_the_text(at, said, article) else above


def _is_beside_the_text(at: Element, said: frozenset[str], article: Article) -> bool:
    """True for what its names call a teaser, and it holds hardly a paragraph, or no running text at all."""
    teaser = not said.isdisjoint(class_words("teaser", "teaser_perhaps"))
    if teaser and at.tag != "p" and article.holds.get(at, 0) < PROSE:
        return True
    return not said.isdisjoint(class_words("no_prose"))


def is_in_text(element: Element, article: Article) -> bool:
    """True for what stands in the running text, in a quotation or in an embedded post of the article."""
    return _zone(element, article) is not None


def words_of_line(element: Element, most: int) -> str:
    """All words of an element of few; nothing where surely more letters stand in it than a line has, however deep."""
    if len(element) > _FEW:
        return ""
    if len(element) == 0:
        return element.text or ""
    found, size = [], 0
    for words in element.itertext():
        found.append(words)
        size += len(words.strip())
        if size > most:
            return ""
    return "".join(found)


def read_sign_off(tree: Tree, article: Article, byline: Text | None) -> Text | None:
    """The line behind the text that says who its author is ("Jo Lee is a reporter at the Ledger"), if one does."""
    if byline is None or not article.paragraphs:
        return None
    marks = marks_of_sign_off(byline.words)
    behind = article.order[article.paragraphs[-2:][0]]
    for tag in ("p", "div", "span"):
        every = article.by_tag.get(tag, [])
        for element in every[bisect_left(every, behind, key=article.order.__getitem__) :]:
            said = words_of_line(element, 2 * _SHORT)
            # A name in full, what its bearer is or does, and more: four words, where no tag parts them.
            words = 2 if len(element) else 4
            if len(said) > 2 * _SHORT or parted_words(said) < words:
                continue
            plain = without_accents(said)
            if not any(mark in plain for mark in marks):
                continue
            text = element_text(tree, element)
            if text is not None and is_sign_off(text.words, byline.words):
                return text
    return None


def read_links(tree: Tree, article: Article) -> tuple[Text, ...]:
    """The addresses in full that the links of the running text and of captions lead to."""
    found = []
    everywhere = article.fragment or article.whole_page
    first, last = article.reach()
    if captions := article.by_tag.get("figcaption"):
        first, last = min(first, article.order[captions[0]]), max(last, *map(article.last_of, captions))
    first = first if everywhere else max(first, article.first)
    every, number = article.by_tag.get("a", []), article.order.__getitem__
    for element in every[bisect_left(every, first, key=number) : bisect_right(every, last, key=number)]:
        own = number(element)
        if not (element.get("href") or "").lstrip()[:6].lower().startswith(("http:", "https:")):
            continue
        line = next((each for each in element.iterancestors() if each.tag in BLOCK), element)
        beside = not (everywhere or article.first <= article.order.get(line, own) <= article.last)
        if beside or (_zone(element, article) is None and not any(True for _ in element.iterancestors("figcaption"))):
            continue
        if address := attribute_text(tree, element, "href"):
            found.append(address)
    return tuple(found)


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
