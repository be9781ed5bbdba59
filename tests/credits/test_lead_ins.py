"""Lead-ins are filed by their first letter, and found as one pattern of all of them would find them."""

import re

import pytest

from linter.credits.lead_ins import lead_in, ways_to_lead_in
from linter.credits.vocabulary import by_words, comma_words, dotted_words, lead_words

LETTERS = sorted({word[0] for word in (*lead_words(), *by_words(), *comma_words(), *dotted_words())})
EVERY = "".join(chr(code) for code in range(0x11000) if not 0xD800 <= code < 0xE000)


def spans(words):
    return [hit.span() for hit in lead_in.finditer(words)]


def test_no_letter_that_a_pattern_takes_for_a_first_letter_is_filed_elsewhere():
    for first in LETTERS:
        word = max((word for word in lead_words() | comma_words() if word[0] == first), key=len, default="")
        for letter in re.findall(re.escape(first), EVERY, re.IGNORECASE) if word else ():
            assert lead_in.match(f"{letter}{word[1:]}: x, y") or lead_in.match(f"{letter}{word[1:]}, x"), (letter, word)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The quay. Photo: Jo Lee", ["Photo: "]),
        ("PHOTO BY: by Jo Lee", ["PHOTO BY: "]),
        ("Photo: courtesy of Jo Lee", ["Photo: courtesy of "]),
        ("im Bundestag© Jo Lee", ["© "]),
        ("dÃ©jÃ vu", []),
        ("a telephoto: Jo Lee", []),
        ("Foto: Jo Lee, Karte: Ann Roe", ["Foto: ", "Karte: "]),
        ("写真：山田", ["写真："]),
        ("", []),
    ],
)
def test_each_lead_in_of_a_line_is_found_with_what_stands_behind_it(words, found):
    assert [hit.group() for hit in lead_in.finditer(words)] == found


def test_what_is_found_is_what_one_pattern_of_all_words_finds():
    whole = re.compile(rf"(?<![^\W_])(?:{ways_to_lead_in()})\s*", re.IGNORECASE)
    for word in (*lead_words(), *comma_words()):
        line = f"A quay, {word.upper()}: Lumina"
        there = [hit.start() for hit in whole.finditer(line)]
        assert [start for start, _ in spans(line)] == there, line


def test_a_lead_in_ends_where_it_is_told_to():
    assert lead_in.match("Photo: Jo", 0, 5) is None
    assert lead_in.match("A Photo: Jo", 2, 8).group() == "Photo:"
    assert lead_in.fullmatch("Foto:")
    assert not lead_in.fullmatch("Foto: Jo")
