"""Finds the lines that credit several pictures ("Photos: Jo Lee"): all of the page's, or those of a gallery."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.credits.collective import credits_all, credits_text_too, may_credit_all, picture_words
from linter.model.agency import Agencies
from linter.model.page import CollectiveCredit, ImageBlock
from linter.model.spans import Span
from linter.reading.article import Article
from linter.reading.html.text_nodes import element_text
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.prose import is_in_text, words_of_line

_SHORT = 240  # characters of a line that credits pictures
_MANY = 200  # elements in one; boxes in boxes, each looked through, would take the square of their number
_WORD = re.compile(r"[^\W\d_]+")


def read_collective_credits(
    tree: Tree, article: Article, blocks: Sequence[ImageBlock], agencies: Agencies
) -> Iterator[CollectiveCredit]:
    """The lines that credit all pictures, or those of the gallery or section in which they stand."""
    first, last = article.reach()
    for tag in ("p", "li", "div", "address", "small"):
        for element in article.by_tag.get(tag, ()):
            number = article.order[element]
            if not first <= number <= last or article.last_of(element) - number > _MANY:
                continue
            said = words_of_line(element, _SHORT).strip()
            if len(said) > _SHORT or not may_credit_all(said) or not is_in_text(element, article):
                continue
            if _leads_to_pictures(element, said):
                continue
            text = element_text(tree, element)
            if text is not None and credits_all(text.words, agencies):
                within = None if credits_text_too(text.words) else _part(tree, element, article, blocks)
                yield CollectiveCredit(text, within)


def _leads_to_pictures(element: Element, said: str) -> bool:
    """True for a link to other pictures: "Photos: Storm Hits Orlen", or a name whose address is a gallery's."""
    for link in element.iter("a"):
        name = "".join(link.itertext()).strip()
        if not name:
            continue
        if name == said:
            return True
        marked = said.partition(name)[0].rstrip()[-1:] in (":", "|", "–", "—")
        path = re.sub(r"^(?:https?:)?//[^/]*", "", link.get("href") or "").casefold()
        if marked and not (class_words("gallery") | picture_words()).isdisjoint(_WORD.findall(path)):
            return True
    return False


def _part(tree: Tree, element: Element, article: Article, blocks: Sequence[ImageBlock]) -> Span | None:
    """The gallery or section in which the line stands: several pictures and the lesser part of the text; else None."""
    for box in (element, *element.iterancestors()):  # a box of pictures that says no more is a line, too
        if box is article.body or box is article.root or 2 * article.holds.get(box, 0) > len(article.paragraphs):
            return None
        span = tree.element_span(box)
        if sum(span.covers(block.where) for block in blocks) > 1:
            return span
    return None
