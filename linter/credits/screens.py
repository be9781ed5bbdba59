"""What a screen showed, and whose: "Screenshot/Orlen TV", "Capture d’écran TF1"."""

from __future__ import annotations

from linter.credits.person_names import bears_given_name
from linter.credits.predicates import all_capitalised
from linter.credits.vocabulary import holds_name, organisation_words, paper_words, screen_words
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy

_CHANNEL = lazy(
    r"(?:[A-ZÀ-ÞČŠŽ]{2,5}|[A-ZČ]T|[A-Z](?=[1-9]$)|France|Channel|Kanal|Canal|Rai|La|Antena|Antenne|Nova) ?\d{1,2}"
)
_WORD = lazy(r"\S+")
_MOST_WORDS = 4  # of a house
_FEWEST = 3  # words of a caption in front


def is_channel(words: str) -> bool:
    """True for a station's letters and number: "TF1", "TV 2", "ČT24". Behind a map they may be a road's."""
    return _CHANNEL.fullmatch(words) is not None


def shows_screen_of(words: str, agencies: Agencies) -> bool:
    """True for a word for what a screen shows and a house behind it or behind its slash: "Screenshot ORF"."""
    seam = screen_end(words)
    house = words[seam:].strip(" .")
    if not seam or not house:
        return False
    if house[0] in "/|":
        house = house[1:].strip()
        return 0 < len(house.split()) <= _MOST_WORDS and (is_channel(house) or all_capitalised(house))
    said = set(map(str.casefold, house.split()))
    known = agencies.agency(house) is not None or is_channel(house)
    named = all_capitalised(house) and not (said.isdisjoint(organisation_words()) and said.isdisjoint(paper_words()))
    return known or (named and len(said) <= _MOST_WORDS and not bears_given_name(house))


def screen_end(words: str) -> int:
    """Where such a word ends that begins the words, with a capital where its script has one; 0 where none does."""
    if not words or words[0].islower():
        return 0
    tokens = [*_WORD.finditer(words)][:3]
    ends = [hit.end() for hit in tokens] + [words.find("/")]
    return max((end for end in ends if end > 0 and words[:end].rstrip().casefold() in screen_words()), default=0)


def screen_at_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… am Abend in Tarn Screenshot/ORF", "… pont Capture d’écran / TF1": its capital begins a line."""
    tokens = [*_WORD.finditer(words)]
    for hit in tokens[_FEWEST:][-6:]:
        before, said = words[: hit.start()].split()[-1], words[hit.start() :]
        if "/" in said and before[-1].isalnum() and not holds_name(before) and shows_screen_of(said, agencies):
            return hit.start(), len(words)
    return None
