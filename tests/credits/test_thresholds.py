"""Where the numbers of the room of credits lie: what happens at each, and one beyond."""

import pytest
from by_hand import text
from by_our_table import cut_short, find_credit, is_credit, near_agency, parse, photo_by

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


@pytest.mark.parametrize(("words", "near"), [("Retuers", "Reuters"), ("Reutrs", None)])
def test_a_name_of_seven_letters_is_held_against_agencies(words, near):
    credit = parse(text(f"Photo: Jo Lee/{words}"))
    (party,) = (part for part in credit.parts if part.words == words)
    assert party.part is not Part.PHOTOGRAPHER
    assert near_agency(party, credit) == near


@pytest.mark.parametrize(("words", "whole"), [("AP Ima", ["AP"]), ("AP Im", [])])
def test_six_characters_tell_an_agency_that_is_cut_off(words, whole):
    assert [agency for _, agency in cut_short(parse(text(f"Photo: Jo Lee/{words}")))] == whole
