"""Where the numbers of the room of credits lie: what happens at each, and one beyond."""

import pytest
from by_hand import text
from by_our_table import cut_short, find_credit, is_credit, near_agency, parse, photo_by

from linter.credits.agencies import ours
from linter.credits.comparison import named_twice
from linter.credits.credit_in_front import credit_in_front
from linter.model.credit import Part

PARTIES = "Jo Lee" + "/Jo Lee" * 40


@pytest.mark.parametrize(("size", "credit"), [(220, True), (221, False)])
def test_a_credit_has_at_most_220_characters(size, credit):
    line = "Photo: " + PARTIES[: size - 10] + "Lee"
    assert len(line) == size
    assert is_credit(line) is credit


@pytest.mark.parametrize(("size", "found"), [(220, (17, 244)), (221, None)])
def test_a_credit_behind_a_lead_in_has_at_most_220_characters(size, found):
    assert find_credit("A ferry in Linz. Photo: " + PARTIES[: size - 3] + "Lee") == found


@pytest.mark.parametrize(("size", "found"), [(60, True), (61, False)])
def test_a_lead_in_within_a_sentence_stands_in_the_last_sixty_characters(size, found):
    assert bool(photo_by("A tug leaves the port Photo by Jo Lee" + "." * (size - 15))) is found


@pytest.mark.parametrize(("words", "near"), [("Reutrs", "Reuters"), ("Retrs", None)])
def test_a_name_of_six_letters_is_held_against_agencies(words, near):
    credit = parse(text(f"Photo: Jo Lee/{words}"))
    (party,) = (part for part in credit.parts if part.words == words)
    assert party.part is not Part.PHOTOGRAPHER
    assert near_agency(party, beside_photographer=True) == near


@pytest.mark.parametrize(("words", "whole"), [("AP Ima", ["AP"]), ("AP Im", [])])
def test_six_characters_tell_an_agency_that_is_cut_off(words, whole):
    assert [agency for _, agency in cut_short(parse(text(f"Photo: Jo Lee/{words}")))] == whole


@pytest.mark.parametrize(("size", "found"), [(900, (0, 17)), (901, None)])
def test_a_credit_is_looked_for_in_the_last_900_characters(size, found):
    words = "Photo: Jo Lee/AFP - A ferry leaves the port at dawn ".ljust(size - 1, "x") + "."
    assert find_credit(words) == found


@pytest.mark.parametrize(("size", "found"), [(120, True), (121, False)])
def test_a_credit_in_front_of_its_caption_and_the_dash_between_have_120_characters(size, found):
    words = f"Photo: {'Jo L'.ljust(size - 3, 'e')} - A ferry leaves the port at dawn."
    assert bool(credit_in_front(words, ours())) is found


@pytest.mark.parametrize(("between", "twice"), [("  /  ", 0), ("   /  ", 1)])
def test_a_house_stands_beside_its_service_within_five_characters(between, twice):
    assert len(named_twice(parse(text(f"AFP PHOTO{between}AFP")), ours())) == twice
