"""A gallery's counter in front of a caption, or behind it, is no part of it; a day and a share are."""

import pytest

from linter import read

CAPTION = "The pier at noon on Monday."


def caption(words):
    (block,) = read(f'<figure><img src="/pier.jpg"><figcaption>{words}</figcaption></figure>').blocks
    return block.caption and block.caption.words


@pytest.mark.parametrize(
    "counter",
    [
        *("1/12", "1 / 12", "(1/12)", "(1 of 12)", "1 of 12 |", "1/12.", "1 / 12 –", "Bild 1 von 12", "Foto 1 de 12:"),
        *("Slide 1 of 12", "Image 1 sur 12", "Photo 1 of 12:", "Фото 1 из 12."),
    ],
)
def test_a_counter_in_front_is_left_out(counter):
    assert caption(f"{counter} {CAPTION}") == CAPTION


@pytest.mark.parametrize("counter", ["1 / 12", "1/12", "(1/12)", "Bild 1 von 12", "(photo 1 of 12)", "| 1 of 12"])
def test_a_counter_behind_a_full_stop_is_left_out(counter):
    assert caption(f"{CAPTION} {counter}") == CAPTION


@pytest.mark.parametrize(
    "words",
    [
        "Residents of Hollin at the pier, Tuesday (1/12)",
        "Residents of Hollin at the pier on 1/12",
        "2 of 3 Germans want the ferry back",
        "1 of 12 ferries in the fleet",
        "The score was 2 / 3 at noon",
        "Bild 1: The pier at noon",
        "24/7: the bakery at the pier never closes",
        "9/11: Smoke rises over the pier",
        "7/24 – the bakery at the pier",
        "50/50 – the council at noon",
        "Photo 1 of 2 ferries that ran aground",
        "New houses on plot 3 / 4",
        "A page from the issue of 12 / 24",
    ],
)
def test_a_day_a_share_and_a_number_stay(words):
    assert caption(words) == words
