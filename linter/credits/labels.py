"""Labels that begin captions as often as credits ("Map:", "File photo:"): which of the two the words behind one are."""

from __future__ import annotations

import re

from linter.credits.lead_ins import bare, lead_in, of_photograph, says_photograph
from linter.credits.person_names import PARTICLES, is_surely_paper, looks_like_person, may_be_paper, names_a_person
from linter.credits.predicates import (
    PASSED_ON,
    all_capitalised,
    credit_like,
    heads_party,
    may_join,
    names_an_agency,
    reads_as_prose,
    tells,
)
from linter.credits.screens import is_channel
from linter.credits.separators import BULLETS, FOR, HANDLE, LICENCE
from linter.credits.vocabulary import (
    ai_words,
    archive_words,
    articles,
    depicted_words,
    event_words,
    label_words,
    maker_words,
    making_words,
    names_thing,
    organisation_endings,
    organisation_words,
    paper_words,
    pointing_words,
    rendered_words,
    screen_words,
    status_words,
    supply_words,
)
from linter.data.word_lists import given_names, known_words, names_of_people
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents
from linter.text.words import AND

_LEAD_SIGN = lazy(
    r"[:：＝=©ⓒ・📷📸]|[\u3040-\u9fff\uac00-\ud7a3][/／|｜]|取自|翻攝自|截自|擷取自|\(c\)|（[cｃ]）|\(ｃ\)|\b(?:by|courtesy|von|de|di|da|du|av|van|par|por)\b|copyright|credit|photo|rechte|\b\w{2,6}\.\s",
    re.I,
)
_STOPPED = lazy(rf"(?:[.!?…。|｜{BULLETS}·(（\[［【〔]|\s[–—-])\s*$")
_PARTING = lazy(rf"\s*(?:[,;&+、，]|\s(?:{AND}|i|en|a|и|і|та|ve|και)\s)\s*")
_SIDE = lazy(rf"\s*(?:[/|;([（【〔©•]|\.\s|{PASSED_ON})\s*")
_QUOTES = lazy(r"[\"“”„«»‚‘「『]")
_MARK = lazy(r"[A-Z]{3,6}|[A-Z][a-z]+(?:[A-Z][a-z]+)+(?: contributors)?")  # "BKG", "OpenStreetMap"
_TITLE = lazy(r"(?:(?:Le|La|Les|El|Il|Lo) |L['’])[A-ZÀ-Þ][a-zß-ÿ]+")  # a paper's, where nouns have no capital
_NAMED = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*)?"
_FIRM = lazy(rf"{_NAMED} [&+] (?:(?:de|van|von|der) )*{_NAMED}")  # "Quill & de Farrow"
# "Polizei im Einsatz": organisations have "in" in their names, seldom these.
_AT_WORK = lazy(r"([^\W\d_]+) (?:im|beim|bei|auf|vor|während) [^\W\d_]")
_ORDERED = lazy(rf"([^/|;,:()]{{5,40}}?) (?:{FOR}) (?=\S)")
_GOES_ON = lazy(r",\s+(?!(?:via|for|by|and|used|all|file|pool|handout)\b)[a-zß-ÿ]")
_COMMAS = tuple(",،，")
_SIGNS = frozenset("©ⓒ")
_BEHIND_FIRM = 4  # words
_SIGN = tuple("©)")  # "Map: © OpenStreetMap", "Map: (c) Jo Lee"
_SHORT = frozenset(
    (
        *("air", "bus", "car", "gas", "ice", "job", "law", "new", "oil", "old", "sea", "sun", "tax", "war", "big"),
        *("red", "hot", "dry", "cut", "out", "in", "on", "at", "to", "of", "the"),
    )
)
_ARTICLES = frozenset(("the", "der", "die", "das", "le", "la", "el", "il", "de", "het"))
_YEAR_BEHIND = lazy(r",?\s+(?:19|20)\d\d$")
_MOST_OF_HOUSE = 6  # words
# Words of organisations that stand in the names of places too.
_PLACES = frozenset(("the", "of", "für", "und", "via", "united", "white", "world", "state", "space", "live"))


def tells_picture(lead: str, words: str, agencies: Agencies) -> bool:
    """True where the words behind a label say what is to be seen, and not whose it is.

    A party that the words show to be one always makes a credit. Without such a sign a label for what is pictured (Map)
    begins a caption. Any other (Graphic, Video) begins a credit unless the words show to be none of a name, because a
    name we know nothing of is the commoner, and a credit lost is a false alarm about the picture.
    """
    if (ordered := _ORDERED.match(words)) and names_a_person(ordered[1], agencies):
        return False  # "Illustration: Jo Lee für die taz"
    if tells(words, agencies):
        return True
    if lead.rstrip()[-1:] in _SIGN:
        return False
    words = words.strip(" .,;:()[]（）【〔】〕")
    if (at_work := _AT_WORK.match(words)) and not agencies.agency(at_work[1]):
        return True
    if bare(lead) in making_words() - depicted_words() and _TITLE.fullmatch(words):
        return False  # "Infographie : Le Quai"
    if bare(lead) in screen_words() and is_channel(words):
        return False
    if _names_event(words, agencies):
        return True
    if _names_party(words, agencies) or _names_firm(bare(lead), words):
        return False
    return bare(lead) in depicted_words() or _names_what_is_seen(words, agencies)


def captions_second(lead: str, words: str, agencies: Agencies) -> bool:
    """True where a lead-in follows behind a full stop, a bar or an opening bracket, so that the label's is a caption.

    Two that made a picture together are a credit of two: "Graphic: Jo Lee. Photo: Ann Day/AFP".
    """
    for hit in lead_in.finditer(words):
        first, rest = words[: hit.start()], words[hit.end() :]
        if not first.strip() or not rest.strip(" .)]") or reads_as_prose(rest):
            continue
        if not (_STOPPED.search(first) or _has_no_case(first.rstrip()[-1])):
            return False
        return not _made(lead, _STOPPED.sub("", first).strip(), agencies)
    return False


def says_kind_alone(words: str) -> bool:
    """True for "File photo", "Archivfoto", "(Archivo)": a label of what kind of picture it is, and no caption."""
    said = words.strip(" .:()[]").casefold()
    return said in archive_words() or ((said in label_words() or said in status_words()) and of_photograph(said))


def says_how(words: str) -> bool:
    """True for words that say what kind of picture it is, and no more: "(Foto de archivo)" is no credit."""
    said = words.strip(" .()[]").casefold()
    return said in status_words() and said not in supply_words() and said not in ai_words()


def points_at(before: str, lead: str) -> bool:
    """True for the words in front of "Bild:" in "Im Bild: Ada Quill", which tell what is seen, and for a list's (c)."""
    if lead[:3].casefold() == "(c)" and "(b)" in before.casefold():
        return True
    return re.split(r"[.!?:|]\s+", before.casefold())[-1].strip() in pointing_words()


def goes_on(lead: str, words: str, agencies: Agencies) -> bool:
    """True where a lead-in without a mark goes on in small letters, in front of a credit: "Foto de familia. EFE"."""
    first = words.split(" ", 1)[0].strip(".,")
    small = first.islower() and first not in PARTICLES and lead.rstrip()[-1:].isalpha() and " " in lead.strip()
    return small and not _names_party(words, agencies) and first not in ("los", "las", "les", "the")


def goes_on_without_mark(before: str, lead: str, words: str) -> bool:
    """True where a lead-in is part of a sentence: "The photo, provided by the Navy on May 11, shows a ferry".

    One word without a mark is, in front of prose: "in the U.S. Copyright Office has said that".
    """
    if before.rstrip()[-1:] in _COMMAS and lead[0].islower() and _GOES_ON.search(words):
        return True
    return lead.strip().isalpha() and reads_as_prose(words)


def is_handle_or_firm(lead: str, words: str, agencies: Agencies) -> bool:
    """True behind a sign of copyright for a login, for an organisation with whatever stands behind its slash, and for a
    house and whom a second lead-in names; for a paper behind any lead-in."""
    if _is_handle(lead, words) or _is_firm(lead, words) or _is_house(lead, words) or is_surely_paper(words.strip(" .")):
        return True
    again = next((hit for hit in leads(words) if hit.start()), None) if bare(lead) == "" else None
    if again is None or not says_photograph(again.group()):
        return False
    return all(credit_like(side, agencies) for side in (words[: again.start()], words[again.end() :]))


def _is_house(lead: str, words: str) -> bool:
    """True behind a sign of copyright for "Musée du port", and for a name and the year of its rights: "Jo Lee 2031"."""
    said = words.strip(" .()[]")
    name = _YEAR_BEHIND.sub("", said)
    first = name.split(maxsplit=1)[0] if name else ""
    short = lead.strip() in _SIGNS and first[:1].isupper() and len(name.split()) <= _MOST_OF_HOUSE
    return short and (first.casefold() in organisation_words() or (name != said and all_capitalised(name)))


def _is_handle(lead: str, words: str) -> bool:
    """True for what somebody calls themselves on a site for free pictures: "© jolee / Fotolia"."""
    sides = words.strip(" .()[]").split("/")
    short = len(sides) < 4 and all(len(side.split()) == 1 for side in sides)
    signed = lead.strip() in _SIGNS or (words[:1] > "\u3040" and lead.strip().casefold() in ("(c)", "（c）", "（ｃ）"))
    return signed and short and any(map(str.isalpha, words))


def _is_firm(lead: str, words: str) -> bool:
    """True behind © for an organisation's name in capitals and a slash, whatever follows: "© Orlen GmbH / no name"."""
    firm, slash, behind = words.partition("/")
    named = bool(slash) and firm[:1].isupper() and all_capitalised(firm) and len(behind.split()) <= _BEHIND_FIRM
    said = set(map(str.casefold, firm.split())) - _PLACES
    return named and bare(lead) == "" and not said.isdisjoint(organisation_words())


def _made(lead: str, words: str, agencies: Agencies) -> bool:
    """True where the words behind a label are one party that made the picture."""
    if names_an_agency(words, agencies) or words.casefold() in status_words():
        return True
    return bare(lead) in making_words() and not _PARTING.search(words) and _names_party(words, agencies)


def _names_party(words: str, agencies: Agencies) -> bool:
    """True for a known agency, an organisation by its words, a handle, a licence, or persons by their names' form."""
    words = words.strip(" .,;:()[]（）【〔】〕")
    first = _SIDE.split(words, maxsplit=1)[0].strip()
    if not first or names_an_agency(words, agencies) or names_an_agency(first, agencies):
        return True
    if any(_is_party(side.strip(), agencies) for side in (first, *words.split("/"))):
        return True
    return all(_is_party(side.strip(), agencies) for side in _PARTING.split(first) if side.strip())


def _names_firm(lead: str, words: str) -> bool:
    """True for "Rendering: Quill & Farrow", and for "Map: Apple": two names and a firm that the label alone shows."""
    if words.casefold() in maker_words():
        return lead in making_words() or lead in rendered_words()
    return lead in rendered_words() and bool(_FIRM.fullmatch(words)) and not names_thing(words)


def _names_what_is_seen(words: str, agencies: Agencies) -> bool:
    """True for words that no name holds: a small word, a thing, a number, nothing but common words of English."""
    if any(_is_party(side.strip(), agencies) for side in _PARTING.split(words) if side.strip()):
        return False
    tokens = words.split()
    small = [token for token in tokens[1:] if token.islower() and token.isalpha()]
    if len(tokens) > 1 and (words.islower() or any(not may_join(token) for token in small)):
        return True  # "Ilustracija: policijski auto", "Brücke in Linz"
    if any(map(str.isdigit, words)):
        return not looks_like_person(words.rstrip(" 0123456789"), agencies)
    return names_thing(words) or (looks_like_person(words, agencies) and _are_common(words))


def _names_event(words: str, agencies: Agencies) -> bool:
    """True for "School Strike" and "City Council Meeting"; Mark Chase is a person."""
    tokens = words.casefold().split()
    if len(tokens) < 2 or tokens[-1] not in event_words() or agencies.agency(words):
        return False
    return tokens[0] not in given_names() and {"of", "for"}.isdisjoint(tokens)


def _are_common(words: str) -> bool:
    """True for common words of English with no given name among them: "Ferry Disaster".

    Families bear common words (Stone, Brown), so the given name decides, or a family's that is no word of English
    (Tanaka), as the list of common words holds names too. Short words are none of the list: few of them count.
    """
    tokens = [without_accents(token) for token in re.findall(r"[^\W\d_]+", words)]
    if not names_of_people().isdisjoint(tokens):
        return False
    return known_words("en").issuperset({*tokens} - _SHORT) and any(len(token) > 3 for token in tokens)


def _is_party(words: str, agencies: Agencies) -> bool:
    if agencies.agency(words) or words.casefold() in status_words() or HANDLE.match(words) or LICENCE.search(words):
        return True
    if _QUOTES.search(words) or any(map(str.isdigit, words)):
        return False
    if "." in words.strip(".") and " " not in words:
        return True  # a site's address
    if _MARK.fullmatch(words) and not names_thing(words):
        return True
    tokens = re.findall(r"[^\W_]+", words)
    said = {token.casefold() for token in tokens}
    if tokens and tokens[0].casefold() in _ARTICLES and len(tokens) > 1 and may_be_paper(words):
        return True  # "The Orlen Ledger"
    if is_surely_paper(words):
        return True
    if not ((said - _PLACES).isdisjoint(organisation_words()) and said.isdisjoint(paper_words())):
        return True
    if any(map(heads_party, tokens, tokens[1:])):
        return True
    if any(token.endswith(organisation_endings()) for token in said):
        return True
    cased = any(token[0].isupper() or token[0].islower() for token in tokens)
    return cased and looks_like_person(words, agencies) and not names_thing(words) and not _are_common(words)


def is_in_sentence(before: str, rest: str, agencies: Agencies) -> bool:
    """True for a bracket that closes within a sentence: "Ada Quill (© Lumina) opens the show"."""
    said, closed, behind = rest.partition(")")
    open_before = before.rstrip()[-1:] == "(" and "(" not in said
    return bool(open_before and closed) and tells(behind, agencies)


def is_short_sentence(words: str, agencies: Agencies) -> bool:
    """True for a sentence with its full stop that begins with an article: "Das Gemälde hängt im Rathaus."."""
    words = words.strip()
    if not words or words.split(maxsplit=1)[0].casefold() not in articles() or words[-1] not in ".!?…":
        return False
    told = tells(words, agencies) or _QUOTES.search(words) is not None
    return told and not _names_party(words, agencies)


def _has_no_case(letter: str) -> bool:
    return letter.isalpha() and not letter.isupper() and not letter.islower()


def leads(words: str) -> list[re.Match[str]]:
    """Lead-ins in the words, the first first; a quick look spares most captions the search."""
    found = lead_in.finditer(words) if _LEAD_SIGN.search(words) else ()
    return [hit for hit in found if not points_at(words[: hit.start()], hit.group())]
