"""File names and slugs, told from words; and one list of the endings of pictures, for whoever asks."""

import re

import pytest

from linter.reading.pictures.addresses import is_picture_file, picture_key
from linter.reading.pictures.lazy_loading import addresses
from linter.reading.pictures.perceptual_hash import _ENDINGS
from linter.text.file_names import DRAWN, OF_DESKS, PHOTOGRAPHS, PIXELS, SHOWN, ending_in, is_file_name, is_slug


@pytest.mark.parametrize("ending", [*PIXELS, *DRAWN, *OF_DESKS])
def test_words_that_end_so_are_a_files_name(ending):
    assert is_file_name(f"harbour crane at night.{ending}")
    assert is_file_name(f"HARBOUR CRANE.{ending.upper()}")


@pytest.mark.parametrize("ending", PIXELS)
def test_an_address_is_the_same_picture_in_every_format(ending):
    assert picture_key(f"https://x.org/2031/harbour-crane.{ending}") == picture_key("/2031/harbour-crane.jpg")


@pytest.mark.parametrize("ending", [*PIXELS, "html"])
def test_a_link_to_what_browsers_show_leads_to_no_other_page(ending):
    assert is_picture_file(f"https://x.org/crane.{ending}?w=9") is (ending in SHOWN)


@pytest.mark.parametrize("ending", PIXELS)
def test_a_script_finds_the_address_of_any_picture_in_an_attribute_that_names_one(ending):
    from lxml.html import fromstring

    assert addresses(fromstring(f'<img data-url="/a/crane.{ending}">')) == [f"/a/crane.{ending}"]


def test_a_photograph_is_neither_an_animation_nor_a_bitmap():
    assert set(PIXELS) - set(PHOTOGRAPHS) == {"gif", "bmp"}


def test_what_pillow_opens_is_compared_by_its_looks():
    assert {f".{ending}" for ending in PIXELS} - set(_ENDINGS) == {".heic"}


def test_an_ending_is_one_of_its_list_with_its_full_stop():
    assert re.fullmatch(ending_in("jpg", "png"), ".png")
    assert not re.fullmatch(ending_in("jpg", "png"), "png")
    assert not re.fullmatch(ending_in("jpg", "png"), "xpng")


@pytest.mark.parametrize(
    "name",
    [
        "DSC_0412.JPG", "IMG00023", "IMG_2041", "GettyImages-1419226317", "GettyImages-1419.jpg", "foo-bar-1024x683.jpg",
        "crowd-1024x683", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d", "20251117_133533", "1584304517924", "judyly.jpg",
        "Foto vom Rathaus 2.jpeg", "P1040321", "lastname_event_01", "iStock-530834372", "shutterstock_1234567",
        "WhatsApp Image 2024-05-01 at 10.22.33", "d41d8cd98f00b204e9800998ecf8427e",
    ],
)  # fmt: skip
def test_file_names_are_told_from_words(name: str) -> None:
    assert is_file_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "Apollo 11", "1969", "Covid-19", "The IMG_2041.JPG that started it all", "Boeing 737-800", "F-16", "U2",
        "Mother-in-law-to-be", "@jo_lee_photo", "https://example.com/a.jpg", "12.05.2024", "Berlin-Mitte",
        "0:2", "deadbeef", "What is a .jpg?", "A", "defaced", "PKW-Unfall", "NGC 1234", "IMG Academy",
    ],
)  # fmt: skip
def test_words_are_no_file_names(words: str) -> None:
    assert not is_file_name(words)


def test_a_slug_is_words_joined_as_in_an_address() -> None:
    assert is_slug("U-S-President-Donald-Trump-looks-on")
    assert not is_slug("Mother-in-law-to-be")
    assert not is_slug("Rhein-Main-Neckar-Raum")
    assert not is_slug("a quite ordinary caption")


@pytest.mark.parametrize("words", ["IMG_0042.JPG 1.21 MB", "harbour-crane.jpg (845 KB)", "harbour crane.png – 1,2 Mo"])
def test_a_files_name_with_its_size_is_a_files_name(words):
    # Trix 2.1.19 shows this below a picture whose caption nobody wrote.
    assert is_file_name(words)


@pytest.mark.parametrize(
    "words", ["The crane lifts 20 MB", "crane.jpg 12 metres", "The IMG_2041.JPG that weighed 20 MB and started it."]
)
def test_a_size_makes_no_file_of_words(words):
    assert not is_file_name(words)
