"""Whose words a name stands in: the house's own, somebody's who is quoted, a definition's, a title's.

The house may quote a speaker who says Daesh, tell readers that ISIL is also known as ISIS, and name a book as
its cover does; none of that is inconsistent. A name that is no mention at all (in an address, a hashtag, or
where only capitals would tell two spellings apart and every word there has one) has no voice: None.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Voice
from linter.model.terms import TermGroup
from linter.names.lexicon import Hit
from linter.text.quotations import inside, quotations
from linter.text.words import in_shouting, in_title_case, sentence_ends

_HEADING = frozenset({"headline", "standfirst", "subheading"})
_ADDRESS = lazy(r"://|www\.|^[@#]|\w@\w|\w\.(?:com|org|net|info|gov|edu|io|co|uk|de|fr|tv)(?:/|\W*$)", re.I)
_CUES = one_of(
    ("known as", r"known (?:as|by)|a\.?k\.?a\b", "a.k.a"),
    (
        "known in Russian as",
        r"(?:known|called|named|written) (?:in|to|by|among) (?:[\w-]+ ){1,4}as",
        "known to locals as",
    ),
    (
        "in Russian",
        r"in (?:Russian|Ukrainian|Arabic|Turkish|Kurdish|Hebrew|Persian|Chinese|Burmese|Hindi|Spanish|French|German)",
        "in Russian",
    ),
    ("another name before", "formerly|previously|once|renamed|rebranded", "formerly"),
    (
        "in other languages",
        r"(?:auf )?(?:ukrainisch|russisch|arabisch)|genannt|früher|ehemals|en (?:ukrainien|russe|arabe|ucraniano|ruso)"
        r"|anciennement|appelée?|antes|llamad[oa]|antigua(?:mente)?|in (?:ucraino|russo)|chiamat[oa]"
        r"|em (?:ucraniano|russo)|chamad[oa]|oekraïens|voorheen|vroeger|ukrainsk[a]?|ryska|russisk"
        r"|tidigare|tidligere",
        "auf ukrainisch",
    ),
    ("called", "called|dubbed|termed|nicknamed|referred to|refers to", "dubbed"),
    ("short for", r"acronym|abbreviat\w+|initials|stands? for|short for|shorthand", "stands for"),
    ("name for", "Arabic for|name for|names? of|term for|term used", "names of"),
    ("how it is written and said", r"spel(?:led|t|ling)|transliterat\w+|pronounced|meaning|translat\w+", "spelt"),
)
_CUE = lazy(rf"\b(?:{_CUES})\b", re.I)
_LEADS_TO_NAME = one_of(
    (
        "known as",
        r"(?:known|referred to|described|spel(?:led|t)|rendered) (?:\w+ )?as|known by|a\.?k\.?a\.?",
        "spelt here as",
    ),
    ("another name before", "formerly|previously|née|once|renamed", "née"),
    ("called", "called|calls?|dubbed|termed|nicknamed", "calls"),
    ("short for", "acronym(?: is)?|short for", "acronym is"),
    ("the name", "the (?:name|word|term)", "the word"),
)
_BEFORE = lazy(rf"\b(?:{_LEADS_TO_NAME})[\s,:(\"'“‘«„]+(?:(?:it|them|the|as|by)\s+){{0,2}}$", re.I)
_SAID_OF_NAME = one_of(
    (
        "is an acronym",
        r"[\s,)\"'”’]*(?:is|was|are|as|being|–|—|-)?\s*(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,4}?"
        r"(?:acronym|abbreviation|initials|term|name|spelling|word|nickname|label|transliteration)\b",
        ", being the usual acronym",
    ),
    (
        "is Arabic for",
        r"[\s,)]*(?:Arabic|Russian|Ukrainian|Hebrew|French|Spanish|Burmese|Chinese|Turkish) for\b",
        ", Turkish for",
    ),
    (
        "is the word, elsewhere",
        r"[\s,)\"'”’»“]*(?:ist|est|es|è|é|är|er|is) (?:\w+ |l['’])?(?:\w+ )?(?:wort|begriff|akronym|mot|terme|acronyme"
        r"|palabra|término|acrónimo|parola|termine|acronimo|palavra|termo|acrônimo|woord|acroniem|ordet)\b",
        " est le mot",
    ),
    (
        "in its language",
        r"[\s,)]*(?:auf|en|in|em|op|på|po) (?:ukrain|ucran|ucra|oekraïn|russ|rus|arab|árab)\w+",
        ", in russo",
    ),
)
_AFTER = lazy(_SAID_OF_NAME, re.I)
_INSTITUTIONS = one_of(
    ("a newspaper", "Post|Times|Herald|Independent|Tribune|Gazette", "Herald"),
    ("a school", "University|Institute|College|Academy", "College"),
    ("a stage", "Museum|Opera|Orchestra|Philharmonic|Ballet|Festival|Biennale", "Opera"),
    ("a treaty", "Treaty|Accords?|Agreement|Protocol|Declaration|Convention", "Accord"),
    ("sport", "Cup|Marathon|FC", "Cup"),
    ("others", "High Court|Stock Exchange|Foundation", "High Court"),
)
_INSTITUTION = lazy(rf"(?: [A-Z][\w'’-]+)? (?:{_INSTITUTIONS})\b")
_NAMED_SO = one_of(
    ("a film", "(?:doku(?:mentar)?)?film(?:en|et|s|u|a|e|em)?|movie|película|filme", "película"),
    (
        "a documentary",
        r"doku|documentary|documental|documentaire|documentari?o|documentário|dokument[äa]r(?:en)?",
        "doku",
    ),
    ("a series", "(?:mini|doku)?serie[ns]?|série|seriál|seriale?", "miniserie"),
    ("a dish", "chicken|kylling|kyckling|poulet|pollo|frango|kip|huhn", "poulet"),
    ("a club", "d[yi]namo|dínamo|metalist|metallist", "dynamo"),
)
_OF_ANOTHER = lazy(rf"(?<!\w)(?:{_NAMED_SO}) (?:d[ei] )?$", re.I)
_LETTER = lazy(r"\w")
_GLOSS = lazy(r"s?\s*,?\s*[(\[][^()]{0,40}")
_JOINED = lazy(r"\s*,?\s*(?:or|/|a\.?k\.?a\.?)\s*(?:the\s+|simply\s+)?", re.I)


def voices(words: str, place: str, hits: Sequence[Hit], groups: Sequence[TermGroup]) -> tuple[Voice | None, ...]:
    """The voice of each hit in a text of the house's; ``hits`` are in order and hold all of the text's."""
    read = _Reading(words, place)
    defined = read.defined(hits)
    found: list[Voice | None] = []
    for hit in hits:
        group = groups[hit.group]
        if not read.counts(hit, group):
            found.append(None)
        elif inside(read.quoted, hit.start, hit.end):
            found.append(Voice.QUOTATION)
        elif hit in defined:
            found.append(Voice.DEFINITION)
        elif read.in_title(hit, group):
            found.append(Voice.TITLE)
        else:
            found.append(Voice.HOUSE)
    return tuple(found)


class _Reading:
    """A text as its names are read in it: its quotations and its sentences."""

    def __init__(self, words: str, place: str) -> None:
        self.words = words
        self.quoted = quotations(words)
        self.ends = sentence_ends(words)
        self.loud = words.isupper()
        self.titled = place in _HEADING and in_title_case(words)
        self._cues: dict[str, bool] = {}

    def counts(self, hit: Hit, group: TermGroup) -> bool:
        """False where the name is no mention that could be compared."""
        words = self.words
        start = words.rfind(" ", 0, hit.start) + 1
        end = words.find(" ", hit.end)
        if _ADDRESS.search(words[start : end if end >= 0 else len(words)]):
            return False
        name = words[hit.start : hit.end]
        if group.match_case and hit.family >= 0:
            if name.isupper() and self._shouted(hit):
                return False
            if name[0].isupper() and self._first_letter_is_free(hit):
                small = name[0].lower() + name[1:]
                others = (family for number, family in enumerate(group.families) if number != hit.family)
                if any(small in family for family in others):
                    return False
        cue = _cue(group, name)
        if cue and cue not in self._cues:
            self._cues[cue] = re.search(cue, words) is not None
        return cue is None or (cue != "" and self._cues[cue])

    def _shouted(self, hit: Hit) -> bool:
        if self.loud or in_shouting(self.words, hit.start, hit.end):
            return True
        before = self.words[max(0, hit.start - 40) : hit.start].split()[-1:]
        after = self.words[hit.end : hit.end + 40].split()[:1]
        return any(word.isupper() and sum(map(str.isalpha, word)) > 4 for word in (*before, *after))

    def _sentence_start(self, offset: int) -> int:
        number = bisect_right(self.ends, offset)
        return self.ends[number - 1] if number else 0

    def _first_letter_is_free(self, hit: Hit) -> bool:
        """True where any word may have a capital: heading a sentence, or in a headline that capitalises."""
        return self.titled or not _LETTER.search(self.words, self._sentence_start(hit.start), hit.start)

    def in_title(self, hit: Hit, group: TermGroup) -> bool:
        """True inside the name of something else: Kiev Opera, the film Navalny, Internet Archive, Cyber Attack Unit."""
        if _INSTITUTION.match(self.words, hit.end) or _OF_ANOTHER.search(self.words, max(0, hit.start - 24), hit.start):
            return True
        name = self.words[hit.start : hit.end]
        small = name[0].lower() + name[1:]
        known = {spelling for family in group.families for spelling in family}
        if name[0].islower() or not {small, name.lower()} & known or self._first_letter_is_free(hit):
            return False
        if name not in known:
            return True
        before = self.words[max(0, hit.start - 40) : hit.start].split(" ")
        after = self.words[hit.end : hit.end + 2]
        named = len(before) > 1 and before[-1] == "" and before[-2][:1].isupper() and before[-2][-1:].isalnum()
        return named or (after[:1] == " " and after[1:].isupper())

    def defined(self, hits: Sequence[Hit]) -> set[Hit]:
        """The hits that explain a name, as in "ISIL (also known as Isis)"."""
        together: dict[tuple[int, int], list[Hit]] = {}
        for hit in hits:
            together.setdefault((bisect_right(self.ends, hit.start), hit.group), []).append(hit)
        found: set[Hit] = set()
        for (number, _), same in together.items():
            start = self.ends[number - 1] if number else 0
            end = self.ends[min(number, len(self.ends) - 1)]
            if len({hit.family for hit in same}) > 1 and self._explain(same, start, end):
                found.update(same)
            found.update(hit for hit in same if self._explained(hit, start, end))
        # A word that the passage goes on to explain ("… Daesh fighters. Daesh is an insulting term for Isil") is
        # used with open eyes: readers are told.
        told = {(hit.group, hit.family) for hit in found if hit.family >= 0 and _AFTER.match(self.words, hit.end)}
        found.update(hit for hit in hits if (hit.group, hit.family) in told)
        return found

    def _explain(self, same: Sequence[Hit], start: int, end: int) -> bool:
        """True if a cue stands beside two names of one thing, or the one follows the other as its gloss."""
        if _CUE.search(self.words, max(start, same[0].start - 60), min(end, same[-1].end + 60)):
            return True
        between = [self.words[a.end : b.start] for a, b in pairwise(same) if a.family != b.family]
        return any(_JOINED.fullmatch(gap) or _GLOSS.fullmatch(gap) for gap in between)

    def _explained(self, hit: Hit, start: int, end: int) -> bool:
        """True if the sentence presents it as a name: "known as Daesh", "Daesh, an acronym", "(Isis)"."""
        before = self.words[max(start, hit.start - 60) : hit.start]
        after = self.words[hit.end : min(end, hit.end + 80)]
        opened = before.rstrip("\"'“‘").endswith(("(", "["))
        closed = after.lstrip("\"'”’").startswith((")", "]"))
        return bool((opened and closed) or _BEFORE.search(before) or _AFTER.match(after))


def _cue(group: TermGroup, name: str) -> str | None:
    """The pattern a spelling needs beside it; capitals alone do not free a name of its cue."""
    if name in group.cues or group.match_case:
        return group.cues.get(name)
    return next((cue for form, cue in group.cues.items() if form.casefold() == name.casefold()), None)
