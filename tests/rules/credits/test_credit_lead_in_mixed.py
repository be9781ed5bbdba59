"""Lead-ins held against each other: what a house of free pictures words itself is left."""

import pytest

import linter


def told(credit):
    figures = ("Rain. Photo: Jo Lee", f"Wind. {credit}", "Snow. Photo: Ann Roe")
    page = "".join(
        f'<figure><img src="{at}.jpg" alt=""><figcaption>{each}</figcaption></figure>'
        for at, each in enumerate(figures)
    )
    return [each.message for each in linter.lint(page).shown if each.rule == "credit-lead-in-mixed"]


@pytest.mark.parametrize(
    "credit", ["Photo by Al Day on Unsplash", "Foto von Al Day auf Pexels", "Photo by Al Day from Pexels"]
)
def test_the_words_that_a_house_of_free_pictures_asks_for_are_no_slip(credit):
    assert told(credit) == []


@pytest.mark.parametrize("credit", ["Photograph: Al Day", "Photograph: Al Day/Unsplash"])
def test_other_words_are(credit):
    assert told(credit) == ["This credit begins “Photograph:”; others on this page begin “Photo:”."]
