"""A bracket without another half, in letters of every width."""

import pytest

from linter.model.source import Chart, Text
from linter.text.brackets import without_other_half


def halves(words):
    return without_other_half(Text(words, lambda: Chart(())))


@pytest.mark.parametrize(
    "words", ["Ada Quill (left", "Ada Quill] left", "（共同", "握手する首相（左", "(Jo Lee/AFP]", "【時事"]
)
def test_half_a_pair_is_found(words):
    assert halves(words)


@pytest.mark.parametrize(
    "words",
    [
        "Ada Quill (L)",
        "a) a quay, b) a mill",
        "（共同)",
        "１）港、２）船",
        "[Jo Lee (AFP)]",
        "The mayor :) waves",
        "[0, 1) and (-2.5; ∞)",
    ],
)
def test_pairs_numbers_of_lists_and_faces_are_left_alone(words):
    assert not halves(words)
