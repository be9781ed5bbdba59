"""What a house calls things: its own terms, and those of a published style, over Cutline's table of names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from linter.data import all_words
from linter.model.errors import BadData
from linter.model.finding import Level
from linter.model.lazy_regex import lazy
from linter.model.suggestions import did_you_mean
from linter.model.terms import HouseTerm, TermGroup
from linter.model.toml_words import as_a_list, in_toml, no_words
from linter.names.term_groups import term_groups

_LANGUAGE = lazy(r"[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*")
_LISTS = ("also", "first", "avoid", "allow", "languages", "good", "bad")
_WORDS = ("prefer", "group", "why", "level", "source")
KEYS = (*_WORDS, *_LISTS)
_ONE_OF_THEM = 'Make one of them, or say for which pages each is: languages = ["de"].'


class Failed(NamedTuple):
    """A line that does not show what it is there to show; ``why`` says so in a sentence."""

    line: str
    why: str


def terms_from(rows: Iterable[Mapping[str, Any]], by: str = "") -> tuple[HouseTerm, ...]:
    """The terms of a table's rows, each looked over.

    Raises:
        BadData: an unknown key, a term with nothing to avoid or no shorter form behind its first, a spelling both
            accepted and avoided, also by two terms, two terms that decide on one group or avoid one spelling on one
            page.
    """
    found: list[HouseTerm] = []
    for row in rows:
        _check(row)
        found.append(_term(row, by))
    taken: dict[str, list[HouseTerm]] = {}
    for term in found:
        avoided = [spelling for family in term.group.families[1:] for spelling in family]
        for key in (f"the group {term.known}" if term.known else "", *(f'"{each}"' for each in avoided)):
            if key and (other := _for_the_same_pages(term, taken.get(key, ()))):
                raise BadData(f"two terms decide on {key}: {other.name} and {term.name}.", _ONE_OF_THEM)
            taken.setdefault(key, []).append(term)
    for term in found:
        for spelling in term.group.families[0]:
            if other := _for_the_same_pages(term, taken.get(f'"{spelling}"', ())):
                told = f'the term "{term.name}" writes "{spelling}", which the term "{other.name}" avoids.'
                raise BadData(told, "Take it out of one of them.")
    return tuple(found)


def _for_the_same_pages(term: HouseTerm, others: Iterable[HouseTerm]) -> HouseTerm | None:
    """Another of the terms that is for some page which the term is for, too: one of no language is for all."""
    for other in others:
        if other is not term and any(other.group.is_for(language) for language in term.group.languages or ("",)):
            return other
    return None


def laid_over(ours: tuple[HouseTerm, ...], below: tuple[HouseTerm, ...]) -> tuple[HouseTerm, ...]:
    """A house's terms, and of a style's those that the house does not decide for itself."""
    groups = {term.known for term in ours if term.known}
    words = {word for term in ours for word in _spellings(term)}
    return ours + tuple(term for term in below if term.known not in groups and words.isdisjoint(_spellings(term)))


def _spellings(term: HouseTerm) -> set[str]:
    return {word for family in term.group.families for word in family}


def _term(row: Mapping[str, Any], by: str) -> HouseTerm:
    prefer = row.get("prefer", "")
    first = tuple(row.get("first", ()))
    accepted = tuple(dict.fromkeys((*([prefer] if prefer else ()), *row.get("also", ()), *first)))
    avoid = tuple(dict.fromkeys(row.get("avoid", ())))
    name = prefer or (avoid[0] if avoid else "")
    known = _known(row, prefer, avoid, name)
    base = TermGroup(f"house: {name}", ((), ()), languages=()) if known is None else known
    ours = [family for family in base.families if set(family) & set(accepted)]
    theirs = [] if avoid else [family for family in base.families if family and family not in ours]
    families = (tuple(dict.fromkeys((*accepted, *(word for family in ours for word in family)))), *theirs)
    families += (avoid,) if avoid else ()
    if first and not set(accepted) - set(first):
        raise BadData(f'the term "{name}" has no form for later mentions.', 'Write also = ["the short form"].')
    if len(families) < 2 and known is None and not first:
        raise BadData(f'the term "{name}" has nothing to avoid.', 'Write avoid = ["the wrong spelling"].')
    if both := set(families[0]) & {word for family in families[1:] for word in family}:
        raise BadData(f'the term "{name}" both accepts and avoids "{min(both)}".')
    languages = tuple(code.lower() for code in row["languages"]) if "languages" in row else base.languages
    group = replace(
        base,
        families=families,
        neutral=tuple(word for word in base.neutral if word not in (*families[0], *avoid)),
        shields=(*base.shields, *row.get("allow", ())),
        match_case=base.match_case or _by_capitals_alone(families),
        languages=languages,
        cues=base.cues if by else {word: cue for word, cue in base.cues.items() if word not in avoid},
        enabled=True,
    )
    if spelling := set(group.shields) & {word for family in families for word in family}:
        raise BadData(f'the term "{name}" allows "{min(spelling)}" as a phrase, and has it as a spelling.')
    level = Level(row["level"]) if "level" in row else None
    lines = (tuple(row.get("good", ())), tuple(row.get("bad", ())))
    known_id = known.id if known is not None else ""
    return HouseTerm(prefer, group, first, known_id, row.get("why", ""), level, *lines, row.get("source", ""), by)


def _known(row: Mapping[str, Any], prefer: str, avoid: tuple[str, ...], name: str) -> TermGroup | None:
    """Cutline's group that the term decides: the one it names, else the only one that has its spelling."""
    groups = _by_id()
    if "group" in row:
        group = row["group"].casefold()  # as the name has it, with a capital, too
        if group not in groups:
            raise BadData(f'the term "{name}" names a group "{row["group"]}"{did_you_mean(group, groups)}')
        return groups[group]
    having = [groups[each] for each in _by_spelling().get(prefer, ())]
    languages = row.get("languages", ("en",))
    for language in languages[:1]:  # Kyiv is written in many: the first says which is meant
        having = [group for group in having if group.is_for(language.lower())] or having
    if avoid:
        having = [group for group in having if any(set(avoid) & set(family) for family in group.families)]
        return having[0] if len(having) == 1 else None
    if len(having) > 1:
        ids = ", ".join(group.id for group in having)
        raise BadData(f'the term "{name}" may be any of {ids}.', 'Say which: group = "…".')
    return having[0] if having else None


@cache
def _by_id() -> Mapping[str, TermGroup]:
    return {group.id: group for group in term_groups()}


@cache
def _by_spelling() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group in term_groups():
        for word in {*group.neutral, *(word for family in group.families for word in family)}:
            found[word] = (*found.get(word, ()), group.id)
    return found


def _by_capitals_alone(families: tuple[tuple[str, ...], ...]) -> bool:
    accepted = {word.casefold() for word in families[0]}
    return any(word.casefold() in accepted for family in families[1:] for word in family)


def _check(row: Mapping[str, Any]) -> None:
    """Raise BadData for a row that does not say what it must."""
    named = (row.get("prefer"), *(row["avoid"] if isinstance(row.get("avoid"), list) else ()))
    name = next((each for each in named if each and isinstance(each, str)), "")
    term = f'the term "{name}"' if name else "a [[term]]"
    for key, value in row.items():
        if key not in KEYS:
            known = f"Known are {', '.join(KEYS)}."
            raise BadData(f'{term} has a key "{key}" that means nothing{did_you_mean(key, KEYS)}', known)
        if key in _WORDS and not (isinstance(value, str) and value.strip()):
            raise BadData(*no_words(f"{key} of {term}", value))
        if key in _LISTS and not all_words(value):
            raise BadData(f"{key} of {term} is a list of words, not {in_toml(value)}.", as_a_list(key, value))
    if not row.get("prefer") and not row.get("avoid"):
        raise BadData("a [[term]] has neither prefer nor avoid.", 'Write prefer = "Kyiv", say.')
    for code in row.get("languages", ()):
        if not _LANGUAGE.fullmatch(code):
            hint = 'Write "en", "de" or "pt-BR", say.'
            raise BadData(f'languages of the term "{name}" has "{code}", which is no code of a language.', hint)
    levels = [level.value for level in Level]
    if "level" in row and row["level"] not in levels:
        raise BadData(f'level of the term "{name}" cannot be "{row["level"]}"{did_you_mean(row["level"], levels)}')
