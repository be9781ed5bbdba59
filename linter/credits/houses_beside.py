"""Which of two that read as people is a house: "Ada Tan/LA Clippers", "© Land Orlen/Sidon", "Map: Tarn Courier"."""

from __future__ import annotations

from linter.credits.lead_ins import bare
from linter.credits.person_names import (
    bears_given_name,
    is_paper,
    is_public_body,
    is_surely_paper,
    is_titled,
    may_be_paper,
)
from linter.credits.vocabulary import (
    archive_words,
    articles,
    making_words,
    organisation_words,
    paper_words,
    screen_words,
    status_words,
)
from linter.data import table
from linter.data.word_lists import known_words, names_of_people
from linter.model.agency import Agencies
from linter.model.credit import CreditPart, Part
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_ROMANCE = ("Le ", "La ", "Les ", "L'", "L’", "El ", "Il ", "Lo ")
_MOST_OF_TEAM = 3  # words of its name
_PARTED = lazy(r"[/|;,(]")
_SURNAME = lazy(r"[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]+(?:-[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]+)?")


def is_paper_behind(words: str, lead: str) -> bool:
    """True for a newspaper's name behind a lead-in: behind Map and Graphic any whose first word nobody is called,
    behind others one whose last word hardly a family bears ("Photo: Tarn Courier", no "Photo: Hao Sun")."""
    kind = bare(lead)
    of_house = kind in making_words() or kind.rpartition(" ")[2] in archive_words()
    if kind and of_house and words.startswith(_ROMANCE) and is_titled(words):
        return True  # "Infographie : Le Quai", "Photo archives Le Quai"
    return bool(lead) and (is_surely_paper(words) or (kind in making_words() and is_paper(words)))


def is_club_behind(words: str, lead: str) -> bool:
    """True for "Foto: SV Orlen"; behind Photo the letters are as likely somebody's initials: "Photo: NK Sharma"."""
    club = table("credit_cues")["club"]
    return words.partition(" ")[0] in club["or_initials"] and bare(lead) in club["leads"] and not words.isupper()


def beside_mark(before: CreditPart, part: CreditPart, mark: str, agencies: Agencies) -> tuple[CreditPart, CreditPart]:
    """Two parties with a slash, a bar or a dash between, as what they are beside each other.

    Two that read as people are seldom two: a paper's or a team's name is no photographer's, and behind a public body
    a lone name is the photographer's, as Austria's offices sign: "© Land Orlen/Sidon".
    """
    if (
        before.words.casefold() in screen_words()
        and part.part is Part.PHOTOGRAPHER
        and not bears_given_name(part.words)
    ):
        return before, part._replace(part=Part.PROVIDER)  # "Screengrab / Orlen FM"
    if before.part is part.part is Part.PHOTOGRAPHER:
        if may_be_paper(part.words) or is_titled(part.words) or _is_team_of(before.words, part.words):
            return before, part._replace(part=Part.PROVIDER)
        if (mark == "/" and is_titled(before.words)) or _is_team_of(part.words, before.words):
            return before._replace(part=Part.PROVIDER), part
    if is_public_body(before.words) and part.part is Part.PROVIDER and _is_surname(part.words, agencies):
        return before, part._replace(part=Part.PHOTOGRAPHER)
    return before, part


def is_named_via(behind: str, agencies: Agencies) -> bool:
    """True where Via begins a name, as behind it nobody stands and no house that we know: Via Rail Orlen, Via Appia."""
    name = _PARTED.split(behind, maxsplit=1)[0].strip(" .)]")
    tokens = name.split()
    said = {token.casefold() for token in tokens}
    if not said or not tokens[0].istitle() or agencies.agency(name) or agencies.agency(tokens[0]):
        return False
    if not all(map(said.isdisjoint, (status_words(), organisation_words(), paper_words(), articles()))):
        return False
    return names_of_people().isdisjoint(map(without_accents, tokens))


def _is_team_of(person: str, words: str) -> bool:
    """True beside somebody with a given name for a name that nobody bears and that ends in an English word for several:
    "LA Clippers", "Tarn Rovers"."""
    tokens = [without_accents(token) for token in words.split()]
    if not (bears_given_name(person) and 1 < len(tokens) <= _MOST_OF_TEAM) or words.isupper():
        return False
    several = tokens[-1].endswith("s") and {tokens[-1], tokens[-1][:-1]} <= known_words("en")
    return several and names_of_people().isdisjoint((*tokens, tokens[-1][:-1]))


def is_country(folded: str) -> bool:
    """True for the last word of a country's name in English, without case: whom an athlete starts for is no house."""
    return any(folded in row["words"] for row in table("picture_files")["out"])


def _is_surname(words: str, agencies: Agencies) -> bool:
    """True for one word that may be a family's name and tells no house."""
    small = words.casefold()
    if not _SURNAME.fullmatch(words) or agencies.agency(words) or small in organisation_words():
        return False
    return not small.endswith(tuple(table("credit_cues")["picture_house"]["endings"]))
