"""picture-credit-unused: what it offers to print, in the forms that houses have."""

import pytest

from linter.engine.open_page import open_page
from linter.model.picture_file import PictureFile, PictureFiles, Said
from linter.model.source import Source
from linter.rules.picture_files.picture_credit_unused import PictureCreditUnused
from linter.settings import Settings

FILE = PictureFile(
    "quay.jpg", "JPEG", {"creator": (Said(("ANN QUILL",), "XMP"),), "credit": (Said(("REUTERS",), "XMP"),)}
)


def offered(options, caption="A ferry."):
    html = f'<figure><img src="quay.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
    settings = Settings.of({"rules": {"credit-form": options}} if options else {}, "here")
    page = open_page(Source("page", html), settings, files=lambda pictures: PictureFiles({"quay.jpg": FILE}))
    [found] = PictureCreditUnused().check_page(page)
    [edit] = found.fix.edits
    return edit.new


@pytest.mark.parametrize(
    ("options", "line"),
    [
        ({}, ". (Ann Quill/Reuters)"),
        ({"form": "Photograph: {photographers}/{providers}"}, ". Photograph: Ann Quill/Reuters"),
        ({"lead-in": "Foto:"}, ". Foto: Ann Quill/Reuters"),
        ({"separator": " / ", "order": "agency-first"}, ". (Reuters / Ann Quill)"),
        ({"brackets": "square"}, ". [Ann Quill/Reuters]"),
        ({"brackets": "none"}, ". Ann Quill/Reuters"),
    ],
)
def test_the_credit_is_offered_as_the_house_prints_it(options, line):
    assert offered(options) == line


def test_behind_a_caption_without_a_stop_it_stands_in_brackets():
    assert offered({"lead-in": "Foto:"}, "A ferry") == "y (Foto: Ann Quill/Reuters)"
    assert offered({"brackets": "round"}, "A ferry") == "y (Ann Quill/Reuters)"


def test_a_field_that_still_holds_its_own_name_is_no_credit():
    named = {"creator": (Said(("Byline/Credits",), "IIM 2:80"),), "credit": (Said(("CREDIT",), "IIM 2:110"),)}
    page = open_page(
        Source("page", '<figure><img src="quay.jpg" alt=""><figcaption>A ferry.</figcaption></figure>'),
        Settings(),
        files=lambda pictures: PictureFiles({"quay.jpg": PictureFile("quay.jpg", "JPEG", named)}),
    )
    assert list(PictureCreditUnused().check_page(page)) == []
