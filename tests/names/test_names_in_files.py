"""Names of captions that a picture's file spells otherwise."""

import pytest

from linter.names.names_in_files import spelt_otherwise


@pytest.mark.parametrize(
    ("caption", "line", "other"),
    [
        ("Mayor Ann Quibell opens the bridge.", "Ann Quigell", "Ann Quigell"),
        ("Al Day and Margret Oldham.", "Margaret Oldham meets Al Day", "Margaret Oldham"),
        ("Pieter van der Broock and Al Day", "Al Day, Pieter van der Broeck", "Pieter van der Broeck"),
        ("Jurgen Gronholm", "Jürgen Grönholm", None),
        ("ANN QUIGELL", "Ann Quigell", None),
        ("Jon Lee", "Jan Lee", None),
        ("Volodymyr Zelenskiy", "Volodymyr Zelenskyy", None),
        ("Ann Quibell and Ann Quigell", "Ann Quigell", None),
        ("Ann Quibell", "Ann Quigell and Bo Quibell", None),
        ("The ferry waits.", "The Ferry Waitt.", None),
        ("Margaret Oldhan opens it", "Margaret Oldham", "Margaret Oldham"),
        ("Margaret Oldhams", "Margaret Oldham", None),
        ("The car of Ann Quibell", "Ann Quigell’s car", "Ann Quigell"),
        ("Ann Quigells", "Ann Quigell's car", None),
        ("Viktor Müller", "Viktor Mueller", None),
        ("The Harbour Centre", "The Harbor Center", None),
        ("Linz Defence Organisation", "Linz Defense Organization", None),
    ],
)
def test_a_letter_apart_and_no_more_is_told(caption, line, other):
    found = [each.other for each in spelt_otherwise(caption, [line], english=True)]
    assert found == ([other] if other else [])


def test_in_other_languages_given_names_and_endings_are_the_house_s():
    assert not list(spelt_otherwise("Wladimir Quigell in Linz", ["Vladimir Quigell"], english=False))
    assert not list(spelt_otherwise("Ann Quigelln", ["Ann Quigell"], english=False))
    assert list(spelt_otherwise("Ann Quibell", ["Ann Quigell"], english=False))
