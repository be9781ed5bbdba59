"""The words that mark a credit line, in every language, loaded from their table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from linter.data import table


@cache
def lead_words() -> frozenset[str]:
    """Words that stand before a colon in front of a credit, in every language, without case."""
    rows = table("credit_cues")["lead"].values()
    return label_words() | frozenset(word.casefold() for words in rows for word in words)


@cache
def label_words() -> frozenset[str]:
    """Lead-ins that begin captions as often as credits ("Map: The new border"), in every language, without case."""
    rows = table("credit_cues")["label"].values()
    return frozenset(word.casefold() for words in rows for word in words)


@cache
def depicted_words() -> frozenset[str]:
    """Labels that say what a picture is, not who made it ("Map", "Archiv"); without case."""
    return frozenset(table("credit_cues")["depicted"]["words"])


@cache
def making_words() -> frozenset[str]:
    """Labels behind which a person is whoever made the picture ("Graphic", "Montage"); without case."""
    return frozenset(table("credit_cues")["making"]["words"])


@cache
def rendered_words() -> frozenset[str]:
    """Labels of what is not built yet ("Rendering"); without case."""
    return frozenset(table("credit_cues")["rendered"]["words"])


@cache
def maker_words() -> frozenset[str]:
    """Firms that a word of the language names, known by the label in front of them ("Map: Apple"); without case."""
    return frozenset(table("credit_cues")["maker"]["words"])


@cache
def articles() -> frozenset[str]:
    """The articles that stand in front of nouns, without case."""
    return frozenset(table("credit_cues")["article"]["words"])


@cache
def indefinite_articles() -> frozenset[str]:
    """Those of things not yet named: a, eine, un; without case."""
    return frozenset(table("credit_cues")["article"]["indefinite"])


@cache
def pointing_words() -> frozenset[str]:
    """Words that make a word for a picture a part of the caption ("Im Bild: Ada Quill"); without case."""
    return frozenset(table("credit_cues")["pointing"]["words"])


def names_thing(words: str) -> bool:
    """True for words no person is called: a place, a thing that was built ("Volta Region", "Neue Brücke")."""
    rows = table("credit_cues")["thing"]
    tokens = [token.strip(".,'’\"()") for token in words.casefold().split()]
    return (
        not set(rows["words"]).isdisjoint(tokens)
        or not set(rows["front"]).isdisjoint(tokens[:-1])
        or any(token.endswith(tuple(rows["endings"])) for token in tokens)
    )


def names_seat(words: str) -> bool:
    """True for the name of a building, though it may be an organisation's too: "Orlen Crown Court", "Orlen Palace"."""
    rows = table("credit_cues")["seat"]
    tokens = [token.strip(".,'’\"()") for token in words.casefold().replace("i̇", "i").split()]
    return tokens[-1] in rows["last"] or tokens[0] in rows["first"]


@cache
def seat_or_family_words() -> frozenset[str]:
    """Last words of buildings' names that families bear too: Windsor Castle, Jo Castle; without case."""
    return frozenset(table("credit_cues")["seat"]["families"])


@cache
def keeper_words() -> frozenset[str]:
    """Words for houses that keep old pictures; without case."""
    return frozenset(table("credit_cues")["keeper"]["words"])


@cache
def given_words() -> frozenset[str]:
    """Kinds of supply that say who gave the picture ("Family handout"); without case."""
    return frozenset(table("credit_cues")["given"]["words"])


@cache
def event_words() -> frozenset[str]:
    """Last words of what happens, though organisations' words stand in front: "City Council Meeting"; without case."""
    return frozenset(table("credit_cues")["event"]["words"])


@cache
def comma_words() -> frozenset[str]:
    """Lead-ins that a comma follows ("Image source, Reuters"), in every language, without case."""
    return frozenset(word.casefold() for words in table("credit_cues")["comma"].values() for word in words)


@cache
def dotted_words() -> tuple[str, ...]:
    """Words in front of a photographer's name that Japan's middle dot follows: 撮影・山田太郎."""
    return tuple(table("credit_cues")["dotted"]["words"])


@cache
def work_words() -> tuple[str, ...]:
    """Words of other work that such a dot joins to taking a picture: 撮影・編集."""
    return tuple(table("credit_cues")["dotted"]["work"])


@cache
def by_words() -> tuple[str, ...]:
    """Lead-ins that need no colon, longest first."""
    return tuple(sorted(table("credit_cues")["by"]["words"], key=lambda words: (-len(words), words)))


@cache
def byline_words() -> tuple[str, ...]:
    """Words in front of the name of an article's author, longest first."""
    return tuple(sorted(table("credit_cues")["byline"]["words"], key=lambda words: (-len(words), words)))


@cache
def tail_words() -> Mapping[str, str]:
    """Words that end a credit, longest first, and whose name they stand behind: photographer or giver."""
    rows: dict[str, list[str]] = table("credit_cues")["tail"]
    found = [(word, whose) for whose, words in rows.items() for word in words]
    return dict(sorted(found, key=lambda row: (-len(row[0]), row[0])))


@cache
def photograph_words() -> frozenset[str]:
    """Lead-ins that say photograph, or nothing but that a credit follows; a house puts its own in their place."""
    return frozenset(table("credit_cues")["photograph"]["words"])


@cache
def ai_words() -> frozenset[str]:
    """Labels of a picture that a machine made; without case."""
    return frozenset(table("credit_cues")["ai"]["words"])


@cache
def beside_words() -> frozenset[str]:
    """Work of others than the photographer that a credit tells of behind it: "Styling: Ann Day"; without case."""
    return frozenset(table("credit_cues")["beside"]["words"])


@cache
def no_photograph_words() -> frozenset[str]:
    """Status words of pictures that no photographer took, the labels of AI pictures among them."""
    return frozenset(table("credit_cues")["no_photograph"]["words"]) | ai_words()


@cache
def screen_words() -> frozenset[str]:
    """Those of what a screen shows ("Screenshot"); without case."""
    return frozenset(table("credit_cues")["no_photograph"]["screen"])


@cache
def position_words() -> frozenset[str]:
    """Words that say which of several pictures a name is for; without case."""
    return frozenset(table("credit_cues")["position"]["words"])


@cache
def status_words() -> frozenset[str]:
    """Kinds of supply, which are neither persons nor organisations; without case."""
    return frozenset(word.casefold() for word in table("credit_cues")["status"]["words"]) | ai_words()


@cache
def archive_words() -> frozenset[str]:
    """Words for an archive, which alone say what kind of picture it is; without case."""
    return frozenset(table("credit_cues")["archive"]["words"])


@cache
def supply_words() -> frozenset[str]:
    """Kinds of supply that are a credit by themselves; without case."""
    return frozenset(word.casefold() for word in table("credit_cues")["supply"]["words"])


@cache
def only_supply_words() -> frozenset[str]:
    """Those that mean nothing else ("Submitted photo"): a credit without a full stop in front; without case."""
    return supply_words() - frozenset(table("credit_cues")["supply"]["other_meanings"])


@cache
def bracketed_words() -> frozenset[str]:
    """Kinds of supply that are a credit in brackets behind a sentence, and alone none: "(Especial)"; without case."""
    return frozenset(table("credit_cues")["supply"]["bracketed"])


@cache
def lent_words() -> frozenset[str]:
    """Kinds of supply that say of a person, in small letters, that a club has lent them: "(cedida)"; without case."""
    return frozenset(table("credit_cues")["lent"]["words"])


def holds_name(word: str) -> bool:
    """True for a word that holds the name behind it in its sentence: of, gegen, striker."""
    small = word.islower() and word.isalpha()
    return (small and len(word) < 4) or word.casefold() in table("credit_cues")["holding"]["words"]


def signs_behind_bar(words: str, caption: str) -> bool:
    """True for initials that are a credit behind a bar or a slash alone, EP, and a caption in their language."""
    rows = table("credit_cues")["behind_bar"]
    return words in rows["words"] and not set(rows["beside"]).isdisjoint(caption.casefold().split())


@cache
def korean_family_names() -> str:
    """Korea's commonest family names, a syllable each."""
    return str(table("credit_cues")["surname"]["ko"])


def is_korean_name(words: str) -> bool:
    """True for "홍길동" and "홍 길동": three syllables of Hangul, the first of them a common family name."""
    rows = table("credit_cues")["surname"]
    family, given = words[:1], words[1:].strip()
    known = family in (rows["ko_only"] if " " in words else rows["ko"])
    hangul = all("가" <= letter <= "힣" for letter in given)
    return bool(family) and known and len(given) == 2 and hangul and given not in rows["ko_office"]


def is_given_korean(words: str) -> bool:
    """True for "홍길동": a family name, and two syllables that many given names are made of; not "고양이", a cat."""
    return is_korean_name(words) and set(words[1:]) <= set(table("credit_cues")["surname"]["ko_given"])


def is_chinese_name(words: str) -> bool:
    """True for "李明" and "王小明": a common family name, and one or two letters that end no body's name."""
    rows = table("credit_cues")["surname"]
    han = len(words) in (2, 3) and all("\u4e00" <= letter <= "\u9fff" for letter in words)
    return han and words[0] in rows["zh"] and words[-1] not in rows["zh_body"]


def is_japanese_name(words: str) -> bool:
    """True for "田中一郎" and "田中 一郎": a common family name, and one to three letters that end no body's name."""
    if words[:1] < "\u3040":
        return False
    rows = table("credit_cues")["surname"]
    given = [words.removeprefix(name).lstrip(" \u3000") for name in rows["ja"] if words.startswith(name)]
    return any(
        0 < len(name) < 4 and name.isalpha() and name[0] >= "\u3040" and name[-1] not in rows["ja_body"]
        for name in given
    )


@cache
def organisation_endings() -> tuple[str, ...]:
    """Ends of compound words that make a name an organisation's ("Abendblatt", "Rundfunkarchiv")."""
    rows = table("credit_cues")
    return (*rows["organisation"]["endings"], *rows["paper"]["endings"])


@cache
def organisation_words() -> frozenset[str]:
    """Words that make a name an organisation's; without case."""
    return frozenset(word.casefold() for word in table("credit_cues")["organisation"]["words"])


@cache
def paper_words() -> frozenset[str]:
    """Words that make a name a newspaper's, in every language; without case."""
    rows = {key: words for key, words in table("credit_cues")["paper"].items() if key != "endings"}
    return frozenset(word.casefold() for words in rows.values() for word in words)


@cache
def paper_or_family_words() -> frozenset[str]:
    """Last words of newspapers' titles that families bear too; without case."""
    return frozenset(table("credit_cues")["paper_or_family"]["words"])


@cache
def given_and_town_words() -> frozenset[str]:
    """Given names that towns with newspapers bear too: Charlotte, Jackson; without case."""
    return frozenset(table("credit_cues")["paper_or_family"]["towns"])
