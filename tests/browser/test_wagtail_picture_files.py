"""Pictures with words in their files, put into Wagtail's library: stories with them are stopped or asked about."""

import io
import sqlite3

import picture_writer as write
import pytest
from PIL import Image

from .test_wagtail import demo, editor, publish  # noqa: F401 -- fixtures

MADE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
STOPPED = [
    ("EMBARGOED UNTIL 2 May 2061", "“EMBARGOED UNTIL 2 May 2061”"),
    ("MANDATORY CREDIT: Harbour News", "“MANDATORY CREDIT: Harbour News”"),
]


def photograph(**words: bytes) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (1200, 800), (120, 150, 170)).save(file, "JPEG")
    return write.put_into(file.getvalue(), **words)


@pytest.fixture
def desk(editor, demo, tmp_path):  # noqa: F811
    """The photo desk gives the picture of the story that may go out another file, in the library's own form."""
    address, folder = demo

    def gives(**words: bytes) -> None:
        with sqlite3.connect(folder / "demo.sqlite3") as data:
            (image,) = data.execute("select id from wagtailimages_image where title = 'Crane'").fetchone()
        file = tmp_path / "crane.jpg"
        file.write_bytes(photograph(**words))
        editor.goto(f"{address}/admin/images/{image}/")
        editor.set_input_files("[name=file]", file)
        editor.locator("main form [type=submit]", has_text="Save").first.click()
        editor.locator(".messages", has_text="updated").wait_for()

    return gives


def opened(editor):  # noqa: F811
    """The story in its editor, once it has been looked at."""
    with editor.expect_response("**/cutline/check/**"):
        editor.opens("A story that may go out")
    return editor


@pytest.mark.parametrize(("words", "quoted"), STOPPED)
def test_what_the_file_demands_stops_the_story_in_its_own_words(editor, demo, desk, words, quoted):  # noqa: F811
    desk(iim=write.iim((40, words)))
    opened(editor)
    editor.locator("form .cutline-mark", has_text=quoted).wait_for(state="attached")
    publish(editor)
    editor.locator(".messages .cutline-findings", has_text=quoted).wait_for()
    assert "Not published; your changes are saved as a draft." in editor.inner_text(".messages")
    assert editor.context.request.get(f"{demo[0]}/crane/").status == 404


def test_a_picture_that_a_machine_made_is_asked_about(editor, demo, desk):  # noqa: F811
    desk(xmp=write.xmp({"Iptc4xmpExt:DigitalSourceType": MADE}))
    opened(editor)
    publish(editor)
    editor.get_by_label("Why it is published").wait_for()
    assert "machine" in editor.inner_text("main")
    assert editor.context.request.get(f"{demo[0]}/crane/").status == 404


def test_a_file_that_cannot_be_read_is_told(editor, demo, desk):  # noqa: F811
    desk(iim=write.iim((40, STOPPED[0][0])))
    opened(editor)  # and so the sizes of the page are made
    (file,) = (demo[1] / "media" / "original_images").glob("crane*.jpg")
    file.unlink()
    opened(editor)
    editor.locator("[data-side-panel-toggle=checks]").first.click()
    editor.locator("[data-side-panel=checks]", has_text="No such file").wait_for()
