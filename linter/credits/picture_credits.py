"""The credit that a picture's file gives, held against what a page prints."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from itertools import product

from linter.credits.comparison import names_in
from linter.credits.credit_conflict import OWNERS, is_nobody
from linter.credits.formatting import printed
from linter.credits.parser import parse, parts
from linter.data.word_lists import given_names
from linter.model.agency import Agencies
from linter.model.credit import Part
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.picture_file import PictureFile
from linter.model.source import Chart, Segment, Text
from linter.text.accents import without_accents
from linter.text.one_edit_apart import one_slip
from linter.text.words import words_in

_PAIR = lazy(r"(?<![\w'’-])([^\W\d_][\w'’-]*)(?=\s+((?![\d_a-zß-ÿ])\w[\w'’-]*))")
_CATALOGUED = lazy(r"([^\W\d_][\w'’-]+), ([^\W\d_][\w'’-]+)")
_MOST, _LONGEST = 8, 200  # parties of a line that is shown, and its letters
_MOST_LINES = 20  # of a file that are held against a page
# Words that stand in the credits of many houses, and tell none of them from another.
_ANYBODY_S = frozenset(
    (
        *("photo", "photos", "photograph", "photographer", "photography", "picture", "pictures", "image", "images"),
        *(
            "foto",
            "fotos",
            "bild",
            "credit",
            "mandatory",
            "must",
            "copyright",
            "all",
            "rights",
            "reserved",
            "via",
            "the",
        ),
        *("and", "und", "for", "von", "news", "press", "media", "agency", "agence", "agentur", "courtesy", "handout"),
        *("pool", "staff", "stringer", "file", "archive", "archiv", "stock", "com", "www", "net", "org", "inc", "ltd"),
        *(
            "de",
            "la",
            "le",
            "van",
            "der",
            "den",
            "du",
            "di",
            "da",
            "del",
            "al",
            "el",
            "bin",
            "ter",
            "zu",
            "by",
            "of",
            "at",
        ),
        *("gmbh", "llc", "limited", "editorial", "only", "use", "required"),
    )
)

# Words by which a short line of an article is one on its pictures: "Top image: Jo Lee".
_ON_PICTURES = frozenset(
    (
        *("photo", "photos", "photograph", "photographs", "photography", "picture", "pictures", "image", "images"),
        *("foto", "fotos", "bild", "bilder", "credit", "credits", "courtesy", "immagine", "imagen"),
    )
)


def credit_of(picture: PictureFile) -> str:
    """The credit of a file in one line, its creators first: "Jo Lee/Harbour News"; empty where it gives none."""
    creators = picture.first("creator")
    credit = next((words for name in ("credit", "source") if not is_nobody(words := picture.value(name), name)), "")
    people = (words for words in (creators.words if creators else ()) if not is_nobody(words, "creator"))
    said = [*map(_first_name_first, people), credit]
    kept: list[str] = []
    for words in filter(None, said[:_MOST_LINES]):
        small = without_accents(words)
        if not any(small in without_accents(other) for other in kept):
            kept = [other for other in kept if without_accents(other) not in small] + [words]
    line = "/".join(kept[:_MOST]) or ("" if is_nobody(rights := picture.value("copyright"), "copyright") else rights)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _first_name_first(name: str) -> str:
    """A name as pages print it, where a file has it as catalogues do: Oldham, Anna."""
    hit = _CATALOGUED.fullmatch(name)
    if not hit or without_accents(hit[2]) not in given_names():
        return name
    return f"{hit[2]} {hit[1] if hit[2].isupper() else hit[1].title() if hit[1].isupper() else hit[1]}"


def mended(line: str) -> str:
    """A line without the references of HTML and the letters written twice that some systems leave in files: JÃ¶rg."""
    line = unescape(line)
    try:
        return line.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return line


def in_order(line: str, page: Page) -> str:
    """A file's credit in the house's form, its words put right: agencies by their own names, no capitals."""
    chart = Chart((Segment(0, len(line), 0, len(line), True),))
    agencies = page.newsroom.agencies
    return printed(parse(Text(line, lambda: chart), agencies), agencies, page.credit_form)


def place_of_credit(picture: PictureFile) -> str:
    """Where in the file its credit stands."""
    named = (
        said.where
        for field in OWNERS
        for said in picture.every(field)
        if not all(is_nobody(words, field) for words in said.words)
    )
    return next(named, "")


def named_owners(picture: PictureFile) -> tuple[str, ...]:
    """All that the fields of a file say of whose the picture is."""
    return tuple(words[:_LONGEST] for words in picture.words(*OWNERS)[:_MOST_LINES])


def owners(picture: PictureFile) -> tuple[str, ...]:
    """All that a file says of whose the picture is, and the end of its caption, where agencies say it again."""
    captions = tuple(words[-160:] for words in picture.words("caption"))
    return (*named_owners(picture), *captions)


def telling_words(lines: Iterable[str]) -> set[str]:
    """The words of some credits that tell one house or person from another, for comparing."""
    found = {without_accents(word) for line in lines for word in words_in(line)}
    found |= {piece for word in found for piece in word.replace("'", "-").split("-")}
    return {word for word in found if len(word) > 1 and not word.isdigit()} - _ANYBODY_S


def in_common(one: Iterable[str], other: Iterable[str], agencies: Agencies) -> bool:
    """True where two groups of credits name somebody in common, or share a word that tells."""
    one, other = list(one), list(other)
    shared = telling_words(one) & telling_words(other)
    if shared and not _first_names_alone(shared, one, other):
        return True
    return bool(_names(one, agencies) & _names(other, agencies))


def _first_names_alone(shared: set[str], one: list[str], other: list[str]) -> bool:
    """True where two groups of credits share the first names alone of people who have others: Anna Roe, Anna Day."""
    if not shared <= given_names():
        return False
    behind = []
    for lines in (one, other):
        pairs, words = _pairs(lines), [word for line in lines for word in words_in(without_accents(line))]
        if any(words.count(name) != sum(word == name for word, _ in pairs) for name in shared):
            return False
        behind.append({name for word, name in pairs if word in shared})
    return not any(
        one_slip(name, their) or name.startswith(their) or their.startswith(name) for name, their in product(*behind)
    )


def _pairs(lines: Iterable[str]) -> list[tuple[str, str]]:
    """Each word in front of one with a capital, and that one, without case and accents."""
    return [(without_accents(hit[1]), without_accents(hit[2])) for line in lines for hit in _PAIR.finditer(line)]


def people_in(lines: Iterable[str], agencies: Agencies) -> tuple[str, ...]:
    """The photographers that some lines name."""
    found = [part.words for line in lines for part in parts(line, agencies) if part.part is Part.PHOTOGRAPHER]
    return tuple(dict.fromkeys(found))


def names_one(picture: PictureFile, agencies: Agencies) -> bool:
    """True where the file, which nobody changed in part, has one by-line; Exif alone may name the camera's owner."""
    said, names = picture.first("creator"), picture.words("creator")
    by_line = said is not None and not said.where.startswith("Exif") and len(names) == 1
    return by_line and len(people_in(names, agencies)) == 1 and picture.in_step is not False


def said_in_prose(lines: Iterable[str], passages: Iterable[str], agencies: Agencies) -> bool:
    """True where an article's words print a credit: the line itself, a person of it, a house in a line on pictures."""
    lines = [line for line in lines if line]
    plain = [without_accents(line) for line in lines]
    people = [f" {_spaced(name)} " for name in people_in(lines, agencies) if " " in name]
    for passage in passages:
        small, spaced = _as_compared(passage)
        if any(line in small for line in plain) or any(name in spaced for name in people):
            return True
        if len(passage) <= _LONGEST and _ON_PICTURES & set(spaced.split()) and in_common(lines, [passage], agencies):
            return True
    return False


@lru_cache(maxsize=1024)
def _as_compared(passage: str) -> tuple[str, str]:
    """A passage without case and accents, and its words alone: it is held against each picture of its page."""
    return without_accents(passage), f" {_spaced(passage)} "


def _spaced(words: str) -> str:
    return " ".join(words_in(without_accents(words)))


def _names(lines: Iterable[str], agencies: Agencies) -> set[str]:
    return {name for line in lines for name in names_in(parts(line, agencies))}
