"""A straight quotation mark at the end of a text that closes nothing."""

import pytest

from linter.text.quotations import closing_mark_too_many


@pytest.mark.parametrize(
    "words", ['The play "Quay" of the "Ferry" in Linz"', 'The ferry at noon"', 'The "Quay" in Linz".']
)
def test_a_mark_behind_pairs_closes_nothing(words):
    assert closing_mark_too_many(words) == words.rindex('"')


@pytest.mark.parametrize(
    "words",
    [
        'The "Quay"', 'He said "no".', 'A screen of 15"', 'The “Quay” in Linz"', 'ארה"ב', 'The "ferry', 'A "b and "c" of d"', 'the man"s hat"', '"', "",
        'He said: "The "Quay" is shut"', '„Der Kai"',
    ],
)  # fmt: skip
def test_pairs_inches_and_what_may_be_either_are_left_alone(words):
    assert closing_mark_too_many(words) is None
