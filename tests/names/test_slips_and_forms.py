"""Which two names are one slip apart, and which are forms of a name, common nouns or two people."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from named_twice import in_language, told

from linter import Settings, lint
from linter.names.inflection import inflected, inflected_anywhere
from linter.names.proper_nouns import capital_words, fold, names_among
from linter.text.one_edit_apart import one_slip, slips_among

# Enough English round the names that the page is read as English.


def test_a_name_is_compared_without_case_accents_and_shapes_of_marks():
    assert fold("Kılıç") == fold("KILIC") == "kilic"
    assert fold("Al‑Quds") == fold("al-Quds")
    assert fold("O’Brien") == "o'brien"
    words = capital_words("l'Italia and Sandhaven’s mayor, McCoy of NATO in al-Jazeera")
    assert names_among(words) == {"Italia", "Sandhaven", "McCoy", "al-Jazeera"}


def test_forms_of_a_name_are_told_from_slips():
    assert inflected("korea", "korean")
    assert inflected("maria", "mario")
    assert not inflected("hajin", "hanjin")
    assert inflected_anywhere("norwegern", "norwegerin")
    assert not inflected_anywhere("hamburg-lauf", "hambug-lauf")


WORDS = st.text(alphabet="abcd", min_size=1, max_size=7)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=18))
def test_the_pairs_found_are_the_pairs_that_are_one_slip_apart(words):
    every = {
        tuple(sorted((a, b))) for a in words for b in words if a != b and one_slip(a, b) and max(len(a), len(b)) >= 4
    }
    assert set(slips_among(words, 4)) == every


@settings(deadline=None)
@given(WORDS, WORDS)
def test_a_slip_is_one_both_ways(one, other):
    assert one_slip(one, other) == one_slip(other, one)


@pytest.mark.parametrize("language", ["zu", "xh", "en"])
def test_small_words_joined_to_names_make_no_common_noun_of_one_a_slip(language):
    assert not in_language(
        language,
        "Amaphoyisa kaMasipala waseOrlen athe azosebenza ngokubambisana nomphakathi.",
        "Ngokombiko kamasipala, le ndawo izoba nemibhede engamakhulu amane.",
    )


def test_one_name_with_a_vowel_in_front_tells_that_small_words_are_joined():
    assert not in_language("zu", "UMeya uthe uMnyango uzosiza.", "Kusho umnyango ngoMsombuluko. uMnyango uvaliwe.")


def test_a_brand_with_a_small_letter_in_front_is_still_held_against_itself():
    assert in_language("en", "The eScooter of the town was red. The eScooter was new.", "Her escooter was not.")


def test_a_wife_with_a_first_name_and_a_form_of_address_of_her_own_is_another_person():
    him = "Ghalib Deringot fell ill. Deringot told the deputy, and the deputy saw Deringot off. Nobody has seen Deringot since."
    him += (
        " Friends of Deringot asked after Deringot at the pier, where Deringot had lived, and where Deringot was known."
    )
    her = "The call came from Madam Deringos, he said of the first lady, Monica Deringos, in the evening."
    assert not told(him, her)
    assert told(
        him, "The call came from the office of Deringos, he said of the head of it, Ghalib Deringos, in the evening."
    )


def test_two_nouns_of_german_that_a_letter_tells_apart_are_no_slip():
    def notes(second):
        html = (
            '<html lang="de"><body><article><p>Für Stipendien hielt er teils Vorträge über Technik. Die Vorträge waren '
            "gut besucht, und weitere Vorträge sind geplant, sagte ein Sprecher der Hochschule am Montag in der Stadt."
            f"</p><p>Die Studenten {second}, wie ein Bericht zeigt.</p></article></body></html>"
        )
        return [each.rule for each in lint(html, settings=Settings(show_all=True)).shown]

    assert "name-spelt-two-ways" not in notes("unterschrieben für Stipendien teils Verträge")


def test_a_common_word_in_a_name_of_another_language_is_no_slip():
    assert not told(
        "The Hotel Quill in Linz has closed, and so has the Hotel Marrow in Wels.",
        "The owners keep the Hôtel du Port in Dorraby, and the Hotel Holm stays open.",
    )


def test_who_edits_a_site_is_no_slip_for_the_site():
    assert not told(
        "All Quillpedias use the maps, and the smaller Quillpedias asked for them first, as other Quillpedias did.",
        "Some Quillpedians drew the first of the maps by hand for the Quillpedias.",
    )
