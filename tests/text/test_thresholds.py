"""Where the numbers of the room of text lie: what happens at each, and one beyond."""

import pytest

from linter.text.dates import dates
from linter.text.one_edit_apart import slips_among
from linter.text.quotations import quotations
from linter.text.similarity import difference, nearly_same, one_small_word


@pytest.mark.parametrize(("letters", "pairs"), [(100, 1), (101, 0)])
def test_what_has_more_than_a_hundred_letters_is_no_word(letters, pairs):
    assert len(slips_among({"a" * letters, "a" * (letters - 1) + "b"}, 5)) == pairs


@pytest.mark.parametrize(("words", "pairs"), [(("abcd", "abcde"), 1), (("abcd", "abce"), 0)])
def test_the_longer_of_a_pair_has_the_least_number_of_letters(words, pairs):
    assert len(slips_among(set(words), 5)) == pairs


@pytest.mark.parametrize(("number", "pairs"), [(20, 20 * 19 / 2), (21, 20 * 19 / 2)])
def test_of_words_that_share_an_entry_twenty_are_compared(number, pairs):
    assert len(slips_among({"harbour" + chr(97 + each) for each in range(number)}, 5)) == pairs


@pytest.mark.parametrize(("month", "kind"), [("March", ""), ("August", "full")])
def test_a_month_of_five_letters_has_no_short_form(month, kind):
    assert [date.month for date in dates(f"The ferry left on {month} 5.")] == [kind]


@pytest.mark.parametrize(("letters", "said"), [(40, "b" * 40), (41, "b" * 39 + "…")])
def test_of_a_difference_forty_characters_are_quoted(letters, said):
    assert difference("a " + "b" * letters, "a c") == f"says “{said}” where the other says “c”"


@pytest.mark.parametrize(("deep", "whole"), [(4, True), (5, False)])
def test_quotations_stand_in_quotations_four_deep(deep, whole):
    text = "„a " * deep + "b" + "“ " * deep
    ((start, end),) = quotations(text)
    assert (start, end == len(text.rstrip())) == (0, whole)


@pytest.mark.parametrize(("strays", "found"), [(21, 1), (22, 0)])
def test_a_quotation_is_found_behind_twenty_one_stray_apostrophes(strays, found):
    assert len(quotations("the 'ouse " * strays + "“gone” by then")) == found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a b c d", "a b c d e", True),  # four words
        ("a b c", "a b c d", False),  # three of four, which is fewer than can tell
        ("a b c d e f", "a b c d e f g h i j k l", True),  # six that begin twelve
        ("a b c d e", "a b c d e f g h i j k l", False),
        ("a b c d x", "a b c d y", True),  # four words in five
        ("a b c x", "a b c y", False),
    ],
)
def test_captions_are_nearly_the_same_by_four_words_in_five_or_six_that_begin_the_other(one, other, same):
    assert nearly_same(one, other) is same


@pytest.mark.parametrize(("rest", "same"), [("of the town in May", True), ("of Linz", False)])
def test_one_small_word_counts_in_captions_of_eight_words(rest, same):
    assert one_small_word(f"A ferry in the harbour {rest}", f"A ferry at the harbour {rest}") is same
