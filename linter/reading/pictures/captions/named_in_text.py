"""Tells by the article's text whether a name in front of an agency is who is shown: "Ada Quill / AFP"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from linter.credits.detection import find_credit, is_credit
from linter.credits.person_names import looks_like_person
from linter.credits.shown_in_front import NameInFront, name_in_front
from linter.credits.vocabulary import byline_words, names_thing, photograph_words
from linter.model.agency import Agencies
from linter.model.page import ImageBlock
from linter.reading.article import Article
from linter.reading.html.tree import Element, strings
from linter.reading.metadata import author_names
from linter.reading.pictures.captions.plain_captions import words_of
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.accents import without_accents
from linter.text.words import words_in

_MOST_WORDS = 5  # of a name
_SHORT = 120  # characters of a line that names the article's author
_OFTEN = 3  # pictures: what stands so often in front of an agency, and nothing else does, is the photographer
# How words for a photograph and for who takes them begin in the languages that took them from Greek.
_OF_PHOTOGRAPHS = ("photo", "foto", "фото", "φωτο")

_HEADINGS = ("h1", "h2", "h3", "title")


@dataclass(slots=True)
class Named:
    """The runs of words with capitals that the article's text has, and those that name who took or wrote something."""

    told: set[str] = field(default_factory=set)
    headline: set[str] = field(default_factory=set)
    doubtful: set[str] = field(default_factory=set)  # in a paragraph that speaks of photographs, or in a byline


def shown_in_front(
    blocks: list[ImageBlock], alone: list[bool], captions: set[Element], article: Article
) -> dict[int, int]:
    """In which blocks, by number, who is shown stands in front of an agency, and where the agency's words begin.

    It is told only where the text names them in full, where nothing else names them as photographer or author, and
    where no other picture of the page has its photographer in that place. ``alone`` are the credits that nothing on the
    page calls one; ``captions`` the elements that hold the words of pictures.
    """
    asked: dict[int, NameInFront] = {}
    taken, marks = set[str](), set[str]()
    for number, block in enumerate(blocks):
        found = name_in_front(block.credit.text.words, article.agencies) if block.credit else None
        if found and alone[number] and block.caption is None:
            asked[number] = found
        elif block.credit is not None:
            taken |= {_plain(name) for name in block.credit.photographers}
            marks |= {found.mark} if found else set()
    if not asked:
        return {}
    text = article.once("named in the text", article.root, lambda _: _read(article, captions), otherwise=Named())
    often = Counter(found.names for found in asked.values())
    return {
        number: found.start
        for number, found in asked.items()
        if found.mark not in marks
        and often[found.names] < _OFTEN
        and taken.isdisjoint(map(_plain, found.names))
        and all(_is_shown(name, found, blocks[number], text, article.agencies) for name in found.names)
    }


def _is_shown(name: str, found: NameInFront, block: ImageBlock, text: Named, agencies: Agencies) -> bool:
    plain = _plain(name)
    if not 1 < len(plain.split()) <= _MOST_WORDS or plain in text.doubtful:
        return False
    if found.tight and not names_thing(name):
        return plain in text.headline
    return plain in text.told or plain in _described(block, agencies)


def _described(block: ImageBlock, agencies: Agencies) -> set[str]:
    """The names in an alternative text that says more than the credit does."""
    alt = block.image.alt.words if block.image.alt else ""
    credited = is_credit(alt, agencies) or find_credit(alt, agencies) is not None
    return set() if credited or _speaks_of_photographs(alt) else _runs(alt)


def _read(article: Article, captions: set[Element]) -> Named:
    """What the headline, the paragraphs and the lines that name the author say."""
    found = Named()
    headline = "" if article.headline is None else "".join(article.headline.itertext())
    found.headline = _runs(headline)
    passages = ["".join(each.itertext()) for each in article.paragraphs if captions.isdisjoint(each.iter())]
    for words in passages:
        doubtful = words.lstrip()[:1] in ("(", "[") or _speaks_of_photographs(words)  # "(Reporting by Jo Lee in Orlen)"
        (found.doubtful if doubtful else found.told).update(_runs(words))
    found.doubtful |= found.headline if _speaks_of_photographs(headline) else set()
    found.told |= found.headline
    for line in _authors(article, captions):
        found.doubtful |= _runs(line)
    return found


def _speaks_of_photographs(words: str) -> bool:
    said = set(_plain(words).split())
    return not said.isdisjoint(photograph_words()) or any(word.startswith(_OF_PHOTOGRAPHS) for word in said)


def _authors(article: Article, captions: set[Element]) -> Iterator[str]:
    """The lines of the page that name the article's author, and the names that its metadata gives."""
    yield from author_names(article)
    for element in article.order:
        if element.get("rel") == "author" or not names(element).isdisjoint(class_words("byline")):
            said = article.once("byline", element, words_of, otherwise="")
            if len(said) <= 2 * _SHORT:  # longer ones hold more than a byline
                yield said
    paragraphs = set(article.paragraphs)
    follows = False  # behind a "By" that ends a line, as where the name is a link
    for element, behind, words in strings(next(iter(article.order))):
        line = " ".join(words.split())
        if not line or len(line) > _SHORT or element in captions or element.tag in ("script", "style"):
            continue
        told = line.casefold().split()
        signed = element.tag == "p" and not behind and not len(element) and looks_like_person(line, article.agencies)
        apart = paragraphs.isdisjoint((element, element.getparent())) and element.tag not in _HEADINGS
        by = apart and not set(told).isdisjoint(byline_words())
        if follows or signed or by or line[0] in "(–—-" or _speaks_of_photographs(line):
            yield line
        follows = told[-1] in byline_words()


def _runs(words: str) -> set[str]:
    """The runs of two to five words that begin and end with a capital, or with a letter that has none."""
    tokens = words_in(words)
    plain = [_plain(token) for token in tokens]
    begins = [not token[0].islower() for token in tokens]
    return {
        " ".join(plain[start:stop])
        for start in range(len(tokens))
        if begins[start]
        for stop in range(start + 2, min(start + _MOST_WORDS, len(tokens)) + 1)
        if begins[stop - 1]
    }


def _plain(words: str) -> str:
    """Words for comparing, without case, accents and the s of a possessive."""
    return " ".join(word.removesuffix("'s") for word in words_in(without_accents(words)))
