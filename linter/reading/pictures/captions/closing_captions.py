"""A story's last line behind a picture: its caption, or its end with the name of whom it is by.

Both may end in a name and an agency. Who signs a story does so behind its last full stop, mostly in brackets; where the
page names another author, a name behind the last picture's line is its photographer's.
"""

from __future__ import annotations

from itertools import islice

from linter.credits.detection import find_credit
from linter.credits.parser import parts
from linter.credits.person_names import is_byline, looks_like_person
from linter.credits.predicates import names_photographer
from linter.model.credit import Part
from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.metadata import author_names
from linter.reading.pictures.captions.plain_captions import words_of
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.accents import without_accents
from linter.text.words import how_many_words

_LONGEST = 200  # letters of such a line
_MOST = 20  # words of its caption
_TOLD = 2  # paragraphs in front of it, where a story was told
_MANY = 20  # lines that name an author
_BYLINE = 120  # letters of one
_LINES = ("p", "div", "span")
_NO_LINE = ("a", "img", "p", "div", "figure", "ul", "ol", "table", "button")
_STOPS = tuple('.!?…。！？”"»«')
_BRACKETS = tuple(")]）")


def closes_with_a_caption(line: Element, article: Article) -> bool:
    """True for a short line behind a story that ends in a photographer and an agency, and is no paragraph signed."""
    if line.tag not in _LINES or next(line.iterdescendants(*_NO_LINE), None) is not None:
        return False
    words, agencies = words_of(line), article.agencies
    if len(words) > _LONGEST or "/" not in words or not _comes_behind_the_story(line, article):
        return False
    start, end = find_credit(words, agencies) or (0, 0)
    said, credit = words[:start].rstrip(" ([（-–—|"), words[start:end]
    if not said or end < len(words) or how_many_words(said) > _MOST or "/" not in credit:
        return False
    first = next((row for row in parts(credit, agencies) if row.name), None)
    if first is None or first.part is not Part.PHOTOGRAPHER or first.words.islower():
        return False
    if is_byline(credit, agencies) or not names_photographer(credit, agencies):
        return False
    if said[-1] not in _STOPS:
        return True
    authors = article.once("authors", article.root, lambda _: _authors(article), otherwise="")
    return words[-1] not in _BRACKETS and bool(authors) and without_accents(first.name) not in authors


def _comes_behind_the_story(line: Element, article: Article) -> bool:
    before = (article.order[each] < article.order[line] for each in islice(article.paragraphs, _TOLD))
    return sum(before) == _TOLD


def _authors(article: Article) -> str:
    """The people that the page's metadata and its bylines name as who wrote the story, in one string; empty without."""
    told = [name for name in islice(author_names(article), _MANY) if looks_like_person(name, article.agencies)]
    for line in islice((at for at in article.order if _is_byline(at)), _MANY):
        words = words_of(line)
        if len(words) <= _BYLINE and (is_byline(words, article.agencies) or looks_like_person(words, article.agencies)):
            told.append(words)
    return without_accents("\n".join(told))


def _is_byline(element: Element) -> bool:
    return element.get("rel") == "author" or not names(element).isdisjoint(class_words("byline"))
