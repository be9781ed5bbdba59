"""Words that have run together, told from long words and from names of programs."""

from __future__ import annotations

import pytest

from linter.data.word_lists import known_words
from linter.text.joined_words import joined_words


def apart(words: str, *around: str) -> list[str]:
    return [found for _, _, found in joined_words(words, lambda: around, lambda: known_words("en"))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The band plays duringthe night", "during the"),
        ("He speaks tothe press", "to the"),
        ("The mayor and hisfamily", "his family"),
        ("She speaks withresidents", "with residents"),
    ],
)
def test_two_common_words_that_no_list_has_as_one_are_told(words: str, found: str) -> None:
    assert apart(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "an operand, a formatter and a pair of andirons",
        "onrush tonights passersby aftershow foredeck fromages herby reformat",
        "theirselves therewith wherefrom herewith herstory withholders withdrawers",
        "write to @thelady at theraven.example or #theriver",
    ],
)
def test_long_words_handles_and_addresses_are_left(words: str) -> None:
    assert apart(words) == []
