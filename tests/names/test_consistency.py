"""Finding names, and telling whose words they stand in."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from by_hand import page, text

from linter import lint
from linter.model.page import Kind, Page, Passage, Voice
from linter.model.source import Source
from linter.names import words_of_page
from linter.names.lexicon import lexicon, plain
from linter.names.mentions import find_mentions
from linter.names.term_groups import TermGroup, group_from, term_groups
from linter.rules.names.naming_inconsistent import NamingInconsistent, NamingOptions

ALL = tuple(each for each in term_groups() if not each.languages or "en" in each.languages)


def heard(*paragraphs: str, captions: tuple[str, ...] = (), headline: str = "") -> list[tuple[str, Voice]]:
    """The names of the page's texts with their voices."""
    found = find_mentions(page(*paragraphs, captions=captions, headline=headline), ALL)
    return [(mention.words, mention.voice) for mention in found]


def told(*paragraphs: str, captions: tuple[str, ...] = (), headline: str = "", language: str = "en") -> list[str]:
    """What the rule says of the page."""
    made = page(*paragraphs, captions=captions, headline=headline, language=language)
    return [finding.message for finding in NamingInconsistent().check_page(made)]


def group(*families: list[str], **keys: object) -> TermGroup:
    return group_from({"id": "a-group", "families": list(families), **keys})


def names(words: str, *groups: TermGroup) -> list[tuple[str, int]]:
    return [(words[hit.start : hit.end], hit.family) for hit in lexicon(groups).find(plain(words).words)]


def test_isil_and_isil_in_capitals_are_two_families() -> None:
    assert [family for _, family in names("Isil or ISIL", group(["ISIL"], ["Isil"], match_case=True))] == [
        1,
        0,
    ]


def test_the_longest_spelling_covers_the_shorter_ones_in_it() -> None:
    islamic_state = group(["ISIS"], ["Isis"], shields=["ISIS-K"], match_case=True)
    assert names("ISIS-K and ISIS", islamic_state) == [("ISIS-K", -2), ("ISIS", 0)]


def test_names_are_whole_words_with_a_plural_or_possessive_s() -> None:
    houthi = group(["Houthi"], ["Huthi"])
    assert names("Houthis, the Houthi's, anti-Houthi, Houthi-held", houthi) == [("Houthi", 0)] * 4
    assert names("Houthist @Houthi #Houthi xHouthi", houthi) == []


def test_curly_apostrophes_and_no_break_hyphens_are_the_same_name() -> None:
    koran = group(["Qur'an"], ["Al-Qaida"])
    assert names("Qur’an, Al‑Qaida", koran) == [("Qur’an", 0), ("Al‑Qaida", 1)]


def test_letters_with_marks_apart_are_found_where_they_stand() -> None:
    words = unicodedata.normalize("NFD", "In Türkiye and Malmö")
    found = find_mentions(page(words), ALL)
    assert [unicodedata.normalize("NFC", mention.words) for mention in found] == ["Türkiye"]
    assert found[0].start == 3


def test_soft_hyphens_do_not_hide_a_name() -> None:
    assert [mention.words for mention in find_mentions(page("Mr Zelen\u00adskyy spoke"), ALL)] == ["Zelen\u00adskyy"]


def test_a_common_word_is_found_at_the_head_of_a_sentence_and_in_capitals() -> None:
    airstrike = group(["airstrike"], ["air strike"])
    assert names("Air strike. AIR STRIKE. Airstrikes", airstrike) == [
        ("Air strike", 1),
        ("AIR STRIKE", 1),
        ("Airstrike", 0),
    ]


def test_no_one_before_a_hyphen_is_another_word() -> None:
    assert names("no one-size-fits-all, no one", group(["no one"], ["no-one"])) == [("no one", 0)]


@pytest.mark.parametrize(
    ("words", "voices"),
    [
        ("ISIL fled.", [Voice.HOUSE]),
        ("“ISIL fled,” he said.", [Voice.QUOTATION]),
        ("He said: “ISIL fled. It will not be back.", [Voice.QUOTATION]),
        ("ISIL, also known as ISIS, fled.", [Voice.DEFINITION] * 2),
        ("Islamic State of Iraq and the Levant (also known as ISIL or ISIS) fled.", [Voice.DEFINITION] * 2),
        ("Daesh is an insulting term for ISIL used by the SDF.", [Voice.DEFINITION] * 2),
        ("The group, known locally as Daesh, fled.", [Voice.DEFINITION]),
        ("They call it Daesh, an Arabic acronym.", [Voice.DEFINITION]),
        ("Islamic State (ISIL) fled.", [Voice.DEFINITION]),
        ("He spoke in Kyiv (Kiev).", [Voice.DEFINITION] * 2),
        ("Kyiv, formerly Kiev, is a capital.", [Voice.DEFINITION] * 2),
        ("Bali said they fight Daesh terrorists.", [Voice.HOUSE]),
        ("See kiev.example.com/Kiev and #Kiev and mail@kiev.de.", []),
        ("She ordered chicken Kiev at the Global Coalition.", []),
        ("The boat on River Isis carries a militant group.", []),
        ("WE ARE AT WAR WITH NATO NOW", []),
        ("Internet use grew.", []),
        ("The Internet Archive is full.", [Voice.TITLE]),
        ("Use of the Internet grew.", [Voice.HOUSE]),
        ("He is a Financial Advisor.", [Voice.TITLE]),
        ("The goddess was worshipped as Isis in Egypt.", []),
    ],
)
def test_whose_words_a_name_stands_in(words: str, voices: list[Voice]) -> None:
    assert [voice for _, voice in heard(words)] == voices


def test_posts_and_block_quotations_are_not_the_house_speaking() -> None:
    prose = (
        Passage(Kind.EMBED, text("ISIS fled")),
        Passage(Kind.QUOTATION, text("Isil is gone, said the group", 40)),
    )
    found = find_mentions(Page(Source("p", ""), "en", None, None, prose, (), english=True), ALL)
    assert [mention.voice for mention in found] == [Voice.EMBED, Voice.QUOTATION]


def test_captions_are_read_and_places_named() -> None:
    found = find_mentions(page("ISIL fled.", captions=("The last of Isil.",), headline="ISIL flees"), ALL)
    assert [mention.place for mention in found] == ["headline", "paragraph", "caption"]


def test_reports_the_rarer_spelling_with_counts() -> None:
    assert told("ISIL here. ISIL there.", captions=("The last of Isil.",)) == [
        "This page writes ISIL twice and Isil once."
    ]


@pytest.mark.parametrize("sentence", ["ISIL. ISIL fled.", "ISIL, ISIL: nothing else.", "ISIL!! ISIL fled."])
def test_a_name_in_capitals_beside_itself_shouts_at_nobody_whatever_sign_stands_between(sentence: str) -> None:
    assert told(sentence, captions=("The last of Isil.",)) == ["This page writes ISIL twice and Isil once."]


def test_reports_the_later_spelling_of_a_tie() -> None:
    assert told("In Kyiv.", "In Kiev.") == ["This page writes Kyiv once and Kiev once."]


def test_reports_every_rarer_spelling_of_three() -> None:
    assert len(told("ISIL here. ISIL there. The Isis group. The fight against Daesh.")) == 2


def test_says_how_many_stand_in_quotations() -> None:
    assert told("Kyiv is cold.", "Kyiv is far.", "Kiev is old. “Kiev is mine,” he said.") == [
        "This page writes Kyiv twice and Kiev once (1 in quotations not counted)."
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Kyiv is cold. “Kiev is mine,” he said.",),
        ("The al-Shifa hospital was hit.", "Doctors at Shifa fled."),
        ("Hamas said so. HAMAS SAYS NO TO TALKS.",),
        ("Palestinian Islamic Jihad (PIJ) said so.", "PIJ fired rockets."),
        ("The Dnipro River flows through Dnipro.",),
        ("The strait was closed to e-mail.", "The Advisor Group said so."),
        ("The Nasa rover is on Mars.", "“NASA is proud,” it said."),
        ("A Kazakh miner met a Kazakhstani minister.",),
        ("British Columbia burns.", "Colombia burns, said the cartel."),
        ("The ceasefire holds.", "Both sides were told to cease fire."),
        ("In Kyiv.", "She danced at the Kiev Opera and wrote for the Kiev Evening Post."),
    ],
)
def test_what_one_page_may_well_write_in_two_ways_is_left(paragraphs: tuple[str, ...]) -> None:
    assert told(*paragraphs) == []


@pytest.mark.parametrize(
    ("language", "usual", "other"),
    [
        ("de", "Selenskyj", "Selenski"),
        ("de", "Kiew", "Kyjiw"),
        ("fr", "Kharkiv", "Kharkov"),
        ("es", "Zelenski", "Zelensky"),
        ("nl", "Hezbollah", "Hizbollah"),
        ("sv", "Navalnyj", "Navalny"),
        ("pl", "Zełenski", "Zelenski"),
    ],
)
def test_other_languages_have_spellings_of_their_own(language: str, usual: str, other: str) -> None:
    assert told(f"Ipsum {usual}, {usual}.", f"Dolor {other}.", language=language) == [
        f"This page writes {usual} twice and {other} once."
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Kyjiw (russisch Kiew) liegt am Dnipro."),
        ("de", "Nawalny starb. Der Film Navalny läuft in Linz."),
        ("sv", "Zelenskyj talade. Dokumentären Zelensky visas."),
        ("it", "Kiev resiste. La Dinamo Kyiv gioca."),
        ("da", "Kyiv er koldt. Kylling Kiev er godt."),
        ("it", "Navalny è morto. Navalnyj, in russo, si scrive così."),
        ("fr", "Daech recule. Daesh est le mot arabe."),
        ("de", "Die Hisbollah schweigt. Die Kataib Hizbullah und die türkische Hizbullah auch."),
        ("fr", "Kyiv, en russe Kiev, est la capitale."),
        ("de", "In Kiew sagte sie dem Kyiv Independent kein Wort."),
        ("fr", "À Kiev. « Kyiv tient », dit-elle."),
    ],
)
def test_other_languages_may_explain_a_name_and_quote_it(language: str, words: str) -> None:
    assert told(words, language=language) == []


@pytest.mark.parametrize(
    ("caption", "count"), [("A ferry leaves Bombay on Friday", 1), ("A ferry leaves Bombay in 1952", 0)]
)
def test_an_old_name_of_a_town_is_told_with_a_picture_of_today(caption: str, count: int) -> None:
    html = (
        f'<html lang="en"><body><article><h1>The ferry</h1><p>The port of Mumbai is old. Ferries leave Mumbai.</p>'
        f'<figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure></article></body></html>'
    )
    assert sum(each.rule == "naming-inconsistent" for each in lint(html).shown) == count


def test_english_spellings_are_not_looked_for_in_german() -> None:
    assert told("In Kiew und Kiev.", language="de") == []
    assert told("Die Nato tagt.", "Die NATO tagt.", language="de") == ["This page writes Nato once and NATO once."]


def test_a_class_of_ships_keeps_the_name_of_its_first() -> None:
    assert told("In Kyiv it rained. Kyiv is wet.", "The Kiev-class carrier leaves.") == []
    assert told("In Kyiv it rained. Kyiv is wet.", "The Kiev mayor leaves.") == [
        "This page writes Kyiv twice and Kiev once."
    ]


def test_a_group_can_be_skipped_or_asked_for() -> None:
    made = page("The organisation met the organizer’s organization.")
    assert not list(NamingInconsistent().check_page(made))
    assert list(NamingInconsistent(NamingOptions(also=("organise",))).check_page(made))
    kyiv = page("In Kyiv. In Kiev.")
    assert not list(NamingInconsistent(NamingOptions(skip=("kyiv",))).check_page(kyiv))


def test_a_word_that_the_passage_explains_is_used_with_open_eyes():
    isil = "<p>ISIL lost the town. ISIL fled, and ISIL came back.</p>"
    explained = "<p>Bali said no Daesh men were left. Daesh is an insulting term for ISIL used by its enemies.</p>"
    alone = "<p>Bali said no Daesh men were left.</p>"
    assert [found.rule for found in lint(f"<article>{isil}{explained}</article>").shown] == []
    assert [found.rule for found in lint(f"<article>{isil}{alone}</article>").shown] == ["naming-inconsistent"]


def test_the_words_of_a_page_are_prepared_once_however_many_ask_for_its_names(monkeypatch):
    asked = []
    prepared = words_of_page.words_that_name
    monkeypatch.setattr(words_of_page, "words_that_name", lambda page: asked.append(page) or prepared(page))
    article = page("ISIL fled.", captions=("The last of Isil.",), headline="ISIL flees")
    contested = find_mentions(article, ALL, contested=True)
    assert find_mentions(article, ALL) == contested
    assert len(asked) == 1
    assert find_mentions(replace(article, prose=()), ALL) != contested, "another page, though made of this one"
    assert len(asked) == 2
