"""What stands behind the sign of copyright, and an office for it."""

import pytest
from captioned import read_as


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Die Fähre am Kai", "© Jo Lee /AFP"),
        ("Die Fähre am Kai", "© Ada Quill"),
    ],
)
def test_a_sign_of_copyright_that_no_blank_parts_from_the_caption_begins_the_credit(caption, credit):
    assert read_as(f"{caption}{credit}", "de") == (caption, credit)


def test_a_brand_with_the_sign_of_copyright_is_no_credit():
    assert read_as("Runs on Quillware© software in Linz") == ("Runs on Quillware© software in Linz", None)


@pytest.mark.parametrize("credit", ["© jolee77 / Fotolia", "© quillpix / Stockhaus", "© quillpix"])
def test_behind_the_sign_of_copyright_a_name_in_small_letters_is_somebodys_on_a_site_for_pictures(credit):
    assert read_as(f"Stau im Hafen {credit}", "de") == ("Stau im Hafen", credit)


def test_behind_the_sign_of_copyright_small_words_may_go_on_with_the_sentence():
    assert read_as("Das Zeichen © steht für ein Recht", "de") == ("Das Zeichen © steht für ein Recht", None)


def test_an_office_for_copyright_is_no_credit():
    words = "In the U.S. Copyright Office’s newest ruling, the ferry won and kept six of the rights it had asked for."
    assert read_as(words) == (words, None)
