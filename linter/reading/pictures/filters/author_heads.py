"""The head of the story's author, by the author's name: as the picture's file, its alternative text, or its words."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import unquote

from linter.credits.detection import is_led_in
from linter.credits.person_names import looks_like_person
from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.metadata import author_names
from linter.reading.pictures.candidates import Picture, is_cut_as_photograph
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.accents import without_accents

_BOXES = 5  # round a picture
_MANY = 20  # authors of a page
_LONGEST = 60  # letters of a name
_LETTERS = lazy(r"[^\W\d_]+")
# What a file's name says besides the author's, of a head and of its size.
_BESIDES = lazy(
    "profile|profil|portrait|portraet|avatar|thumbnail|thumb|headshot|head|shot|circle|square|round|kopf|author|autor(?:in)?"
    "|photo|foto|picture|pic|image|img|bild|small|neu|new|web|crop|bio|byline|jpe?g|png|webp"
)
_HEAD = lazy(r"head-?shot|mug-?shot|byline|avatar", re.I)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_SMALL_WORDS = lazy(r"(?<!\w)(?:of|the|von|der|de|du|di|del|av|van)(?!\w)", re.I)
_MOST = 3  # words of an alternative text besides the name: "Portrait of Jo Lee"


def shows_the_author(picture: Picture, said: str, article: Article) -> bool:
    """True where the metadata's author is named by a picture's file or alternative text, or by all words beside it."""
    names = article.once("authors", article.root, lambda _: _authors(article), otherwise=frozenset[str]())
    if not names or is_cut_as_photograph(picture.element):
        return False
    if any(_letters(name) and _letters(name) == _letters(said) for name in names):
        return True
    if said:
        return False
    alt = picture.element.get("alt") or ""
    if _is_credit(alt, article):
        return False
    in_the_text = article.first < article.order[picture.element] < article.last
    if any(_is_portrait(alt, name) if in_the_text else _tells_of(alt, name) for name in names):
        return True
    files = [unquote(url.split("?")[0]).rpartition("/")[2] for url in picture.urls]
    return bool(files) and all(any(_is_named(file, name) for name in names) for file in files)


def is_filed_as_head(picture: Picture, said: str, article: Article) -> bool:
    """True for a credited picture whose caption is the author's name and whose file is called a head: a columnist's."""
    names = article.once("authors", article.root, lambda _: _authors(article), otherwise=frozenset[str]())
    if not said or not any(_letters(name) == _letters(said) for name in names):
        return False
    files = (unquote(url.split("?")[0]).rpartition("/")[2] for url in picture.urls)
    return any(_HEAD.search(file) for file in files)


def is_head_of(picture: Picture, said: str, article: Article) -> bool:
    """True behind the text for a person's name alone below a picture that shows them, in a box that is called an
    author's or is marked up as a person: <figure itemtype="https://schema.org/Person">."""
    if article.whole_page or article.order[picture.element] < article.last or is_cut_as_photograph(picture.element):
        return False
    if not said or _letters(said) != _letters(picture.element.get("alt") or ""):
        return False
    boxes = list(islice(picture.element.iterancestors(), _BOXES))
    called = any(not names(at).isdisjoint(class_words("author_head")) for at in boxes)
    marked = any((at.get("itemtype") or "").rstrip("/").endswith("schema.org/Person") for at in boxes)
    return (called or marked) and looks_like_person(said, article.agencies)


def _is_credit(alt: str, article: Article) -> bool:
    """True where a CMS puts the credit into the alternative text: "Photo: Jo Lee". "Foto von Jo Lee" may show them."""
    return any(mark in alt for mark in ":©") and is_led_in(alt, article.agencies)


def _tells_of(alt: str, name: str) -> bool:
    """True for an alternative text of few words besides a name: "Jo Lee, science reporter"."""
    return len(alt.split()) <= len(name.split()) + _MOST and _letters(name) in _letters(alt)


def _is_portrait(alt: str, name: str) -> bool:
    """True for an alternative text that says nothing but that it is somebody's head: "Portrait of Jo Lee"."""
    own, said = (_letters(_SMALL_WORDS.sub(" ", words)) for words in (name, alt))
    return own in said and not re.sub(_BESIDES.pattern, "", said.replace(own, "", 1))


def _authors(article: Article) -> frozenset[str]:
    """The names of people, two words at least, that the page's metadata gives as its author's."""
    names = (" ".join(name.split()) for name in islice(author_names(article), _MANY))
    return frozenset(name for name in names if " " in name and len(name) <= _LONGEST)


def _letters(words: str) -> str:
    return "".join(_LETTERS.findall(without_accents(words)))


def _is_named(file: str, name: str) -> bool:
    """True for a file whose name is an author's, with words of a head: "jo-lee_square-300.jpg"."""
    said = _letters(file)
    for own in (_letters(name), _letters(name.lower().translate(_UMLAUTS))):
        if own and own in said and not re.sub(_BESIDES.pattern, "", said.replace(own, "", 1)):
            return True
    return False
