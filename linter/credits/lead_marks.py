"""What shows a lead-in: its own sign, a line that is nothing else, the word it ends ("dpa-Foto: Jo Lee")."""

from __future__ import annotations

from functools import cache

from linter.credits.lead_ins import lead_in
from linter.credits.person_names import names_a_person
from linter.credits.predicates import names_an_agency, without_marks
from linter.credits.vocabulary import articles, label_words, lead_words, status_words
from linter.model.agency import Agencies


def is_marked(lead: str, party: str) -> bool:
    """True for a lead-in whose sign shows it wherever it stands: a colon, ©, the full stop of "Fot." in front of a name
    or a kind of supply (no "una fot. de Ana Ruiz")."""
    signed = lead.rstrip(" \ufe0f")[-1:] in ":：©ⓒ）=＝" or lead[:3].casefold() == "(c)" or lead[0] in "©ⓒ"
    named = not party[:1].islower() or party.strip(" .()").casefold() in status_words()
    return signed or (named and lead.strip().casefold() in _dotted())


def is_lead_in(words: str) -> bool:
    """True for a lead-in that stands alone, the name it leads in being elsewhere: "Foto:", "| Bild:"."""
    said = without_marks(words)
    return len(said) < 30 and said[-1:] in ":：©ⓒ….“,،，" and lead_in.fullmatch(said) is not None


def ends_word(before: str) -> bool:
    """True where the words in front of a lead-in are joined to it: "Tatort-Foto: …"."""
    return before[-1:] == "-" and before[-2:-1].isalnum()


def compound_start(before: str, party: str, agencies: Agencies) -> int | None:
    """Where the credit begins whose lead-in ends a word: "dpa-Foto: Jo Lee". None behind an article, which makes the
    word the picture's own ("Das Tatort-Foto: der Hafen"), and where no party follows."""
    start = before.rfind(" ") + 1
    shown = before[:start].casefold().split()[-1:]
    named = names_an_agency(party, agencies) or names_a_person(party, agencies)
    return start if named and articles().isdisjoint(shown) else None


@cache
def _dotted() -> frozenset[str]:
    """Lead-ins that are cut short and lead in with their own full stop, without case."""
    return frozenset(word for word in lead_words() - label_words() if word.endswith("."))
