"""Where the numbers of the room of names lie: what happens at each, and one beyond."""

import pytest
from by_hand import text

from linter import Level, Settings, lint
from linter.names.acronyms import explained_in

FRAME = "<p>The council of the town said that the road to the harbour, which was closed for the winter, is to be opened in May for the first of the ferries.</p>"


def told(*paragraphs):
    html = f"<article>{FRAME}{''.join(f'<p>{each}</p>' for each in paragraphs)}{FRAME}</article>"
    found = lint(html, settings=Settings(show_all=True)).shown
    return [each.level for each in found if each.rule == "name-spelt-two-ways"]


@pytest.mark.parametrize(("size", "found"), [(200, 1), (201, 0)])
def test_a_long_form_is_sought_in_two_hundred_characters(size, found):
    long = "W" + "o" * (size - len("W Trade Organization")) + " Trade Organization"
    assert len(long) == size
    assert len(list(explained_in(text(f"The {long} (WTO) met.")))) == found


@pytest.mark.parametrize(("name", "found"), [("LeTur", 1), ("LeTu", 0)])
def test_a_name_with_a_capital_inside_has_five_letters(name, found):
    other = name.capitalize()
    assert len(told(f"The film is on {name}.", f"It came to {name} in May, and left {other} in June.")) == found


def of_a_slip(usual, rare, times):
    return told(*[f"The prize went to {usual} of it."] * times, f"He wrote to {rare} in the spring.")


@pytest.mark.parametrize(("names", "found"), [(("Kvalx", "Kvolx"), 1), (("Kvax", "Kvox"), 0)])
def test_a_name_of_five_letters_may_hold_a_slip(names, found):
    assert len(of_a_slip(*names, times=2)) == found


@pytest.mark.parametrize(
    ("names", "times", "level"),
    [
        (("Kvalmix", "Kvalmox"), 3, Level.WARNING),  # seven letters
        (("Kvalmix", "Kvalmox"), 2, Level.NOTE),
        (("Kvalix", "Kvalox"), 5, Level.WARNING),  # six
        (("Kvalix", "Kvalox"), 4, Level.NOTE),
        (("Kvalx", "Kvolx"), 5, Level.NOTE),  # five
    ],
)
def test_the_shorter_a_name_the_oftener_it_must_stand_there_before_a_slip_is_certain(names, times, level):
    assert of_a_slip(*names, times) == [level]


@pytest.mark.parametrize(("names", "found"), [(("Farid Tasil", "Fareed Tasil"), 1), (("Rafi Tasil", "Rafee Tasil"), 0)])
def test_names_that_sound_alike_have_three_consonants(names, found):
    usual, rare = names
    assert len(told(f"Then {usual} spoke.", f"It was late, said {usual}.", f"Later {rare} left.")) == found
