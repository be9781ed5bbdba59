"""Labels that begin captions as often as credits ("Map:", "File photo:"): which of the two the words behind one are."""

from __future__ import annotations

import re

from linter.credits.lead_ins import bare, lead_in
from linter.credits.parties import HANDLE, LICENCE
from linter.credits.people import PARTICLES, looks_like_person
from linter.credits.predicates import heads_party, names_an_agency, reads_as_prose, tells
from linter.data.agencies import agency
from linter.data.credits import (
    depicted_words,
    making_words,
    names_thing,
    organisation_endings,
    organisation_words,
    paper_words,
    pointing_words,
    status_words,
)
from linter.pattern import lazy

_STOPPED = lazy(r"(?:[.!?…。|｜•·(（\[［【]|\s[–—-])\s*$")
_PARTING = lazy(r"\s*(?:[,;&+、，]|\s(?:and|und|et|y|e|i|og|och|en|a|и|і|та|ve|και)\s)\s*")
_SIDE = lazy(r"\s*(?:[/|;([（【©•]|\.\s|\b(?:via|by|for|von|par|por|per|di|av|af|van|door)\s+(?=[^\W\d_a-zß-ÿ]))\s*")
_QUOTES = lazy(r"[\"“”„«»‚‘「『]")
_MARK = lazy(r"[A-Z]{3,6}|[A-Z][a-z]+(?:[A-Z][a-z]+)+(?: contributors)?")  # "BKG", "OpenStreetMap"
_SIGN = tuple("©)")  # "Map: © OpenStreetMap", "Map: (c) Jo Lee"
# Words of organisations that stand in the names of places too.
_PLACES = frozenset(("the", "of", "für", "und", "via", "united", "white", "world", "state", "space", "live", "de la"))


def tells_picture(lead: str, words: str) -> bool:
    """True where the words behind a label say what is to be seen, and not whose it is."""
    if tells(words):
        return True
    if lead.rstrip()[-1:] in _SIGN:
        return False
    words = words.strip(" .,;:()[]（）【】")
    if bare(lead) in depicted_words():
        return not _names_party(words)
    small = len(words.split()) > 1 and words.islower()
    return small and not _names_party(words)  # "Ilustracija: policijski auto"


def captions_second(lead: str, words: str) -> bool:
    """True where a lead-in follows behind a full stop, a bar or an opening bracket, so that the label's is a caption.

    Two that made a picture together are a credit of two: "Graphic: Jo Lee. Photo: Ann Day/AFP".
    """
    for hit in lead_in().finditer(words):
        first, rest = words[: hit.start()], words[hit.end() :]
        if not first.strip() or not rest.strip(" .)]") or reads_as_prose(rest):
            continue
        if not (_STOPPED.search(first) or _has_no_case(first.rstrip()[-1])):
            return False
        return not _made(lead, _STOPPED.sub("", first).strip())
    return False


def points_at(before: str) -> bool:
    """True for the words in front of "Bild:" in "Im Bild: Ada Quill", which tell what is seen."""
    return re.split(r"[.!?:|]\s+", before.casefold())[-1].strip() in pointing_words()


def goes_on(lead: str, words: str) -> bool:
    """True where a lead-in without a mark goes on in small letters, in front of a credit: "Foto de familia. EFE"."""
    first = words.split(" ", 1)[0].strip(".,")
    small = first.islower() and first not in PARTICLES and lead.rstrip()[-1:].isalpha() and " " in lead.strip()
    return small and not _names_party(words) and first not in ("los", "las", "les", "the")


def _made(lead: str, words: str) -> bool:
    """True where the words behind a label are one party that made the picture."""
    if names_an_agency(words) or words.casefold() in status_words():
        return True
    return bare(lead) in making_words() and not _PARTING.search(words) and _names_party(words)


def _names_party(words: str) -> bool:
    """True for a known agency, an organisation by its words, a handle, a licence, or persons by their names' form."""
    words = words.strip(" .,;:()[]（）【】")
    first = _SIDE.split(words, maxsplit=1)[0].strip()
    if not first or names_an_agency(words) or names_an_agency(first):
        return True
    if any(_is_party(side.strip()) for side in (first, *words.split("/"))):
        return True
    return all(_is_party(side.strip()) for side in _PARTING.split(first) if side.strip())


def _is_party(words: str) -> bool:
    if agency(words) or words.casefold() in status_words() or HANDLE.match(words) or LICENCE.search(words):
        return True
    if _QUOTES.search(words) or any(map(str.isdigit, words)):
        return False
    if "." in words.strip(".") and " " not in words:
        return True  # a site's address
    if _MARK.fullmatch(words) and not names_thing(words):
        return True
    tokens = re.findall(r"[^\W_]+", words)
    said = {token.casefold() for token in tokens}
    if said & (organisation_words() - _PLACES | paper_words()) or any(map(heads_party, tokens, tokens[1:])):
        return True
    if any(token.endswith(organisation_endings()) for token in said):
        return True
    cased = any(token[0].isupper() or token[0].islower() for token in tokens)
    return cased and looks_like_person(words) and not names_thing(words)


def _has_no_case(letter: str) -> bool:
    return letter.isalpha() and not letter.isupper() and not letter.islower()
