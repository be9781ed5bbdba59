"""One list of the endings of pictures: whoever asks whether an address or a text is a picture's knows them all."""

import re

import pytest

from linter.reading.pictures.addresses import picture_key
from linter.reading.pictures.lazy_loading import addresses
from linter.reading.pictures.links_elsewhere import is_picture_file
from linter.reading.pictures.perceptual_hash import _ENDINGS
from linter.text.file_names import DRAWN, OF_DESKS, PHOTOGRAPHS, PIXELS, SHOWN, ending_in, is_file_name


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
