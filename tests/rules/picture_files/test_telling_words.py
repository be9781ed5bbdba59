"""Captions that fit the file of another picture than their own, by the words that tell one from another."""

import pytest

from linter.rules.picture_files._telling_words import fitting_another, telling_words

FILES = [
    "Actor Viktor Brandt arrives for the premiere in Linz.",
    "Actress Margaret Oldham arrives for the premiere in Linz.",
    "Director Nora Quibble arrives for the premiere in Linz.",
]


def fitting(captions, files=FILES):
    found = fitting_another([telling_words([each]) for each in captions], [telling_words([each]) for each in files])
    return [(here, there) for here, there, _ in found]


def test_names_alone_are_told_where_two_are_swapped_or_three_moved_on():
    assert fitting(["Margaret Oldham", "Viktor Brandt", "Nora Quibble"]) == [(0, 1), (1, 0)]
    assert fitting(["Margaret Oldham", "Nora Quibble", "Viktor Brandt"]) == [(0, 1), (1, 2), (2, 0)]


@pytest.mark.parametrize(
    "captions",
    [
        ["Viktor Brandt", "Margaret Oldham", "Nora Quibble"],
        ["Margaret Oldham", "At the premiere", "Guests"],
        ["Viktor Brandt with Margaret Oldham", "Margaret Oldham", "Nora Quibble"],
    ],
)
def test_a_name_that_another_s_file_has_too_is_no_swap(captions):
    assert fitting(captions) == []
