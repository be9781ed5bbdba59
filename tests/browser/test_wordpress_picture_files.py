"""Pictures with words in their files, in WordPress' library: stories with them are stopped or asked about."""

import base64

import picture_writer as write
import pytest
from wordpress_site.conftest import newsroom, newsroom_of_all, wordpress  # noqa: F401 -- fixtures
from wordpress_site.newsroom import CAPTION, REASON, TEXT, paragraph, picture
from wordpress_site.test_picture_files import drawn

from .test_wagtail_picture_files import MADE, STOPPED
from .test_wordpress import PUBLISH, REALLY, STORE, editor  # noqa: F401 -- a fixture


@pytest.fixture
def story(newsroom):  # noqa: F811
    """A story with a picture whose file has words; it shows a size of it, which has none."""

    def written(**words: bytes) -> int:
        data = base64.b64encode(write.put_into(drawn(size=(2700, 1800)), **words)).decode()
        number, large, _ = newsroom.job("picture", {"name": "quay.jpg", "data": data})
        assert "-1024x" in large
        return newsroom.draft(
            "clean", content=paragraph(TEXT) + picture(f"{CAPTION} Photo: Jo Lee/Reuters", large, number)
        )

    return written


@pytest.mark.parametrize(("words", "quoted"), STOPPED)
def test_what_the_file_demands_stops_the_story_in_its_own_words(editor, newsroom, story, words, quoted):  # noqa: F811
    number = story(iim=write.iim((40, words)))
    editor.opens(number)
    assert quoted in editor.panel()
    assert editor.asks("isPostSavingLocked()")
    editor.page.get_by_role("button", name="Go to the block").first.click()
    editor.page.wait_for_function("wp.data.select('core/block-editor').getSelectedBlock()?.name === 'core/image'")
    # Past the panel the server refuses.
    editor.page.evaluate("wp.data.dispatch('core/editor').disablePublishSidebar()")
    editor.page.click(PUBLISH)
    editor.page.locator(".components-notice", has_text=quoted).wait_for()
    assert newsroom.post(number)["post_status"] == "draft"
    editor.page.evaluate("wp.data.dispatch('core/editor').enablePublishSidebar()")


def test_a_picture_that_a_machine_made_is_asked_about(editor, newsroom, story):  # noqa: F811
    number = story(xmp=write.xmp({"Iptc4xmpExt:DigitalSourceType": MADE}))
    editor.opens(number)
    assert "machine" in editor.panel()
    assert editor.asks("isPostSavingLocked()")
    editor.page.get_by_label("Why is it published all the same?").fill(REASON)
    editor.page.locator(REALLY).first.click()
    editor.page.wait_for_function(f"{STORE}.isCurrentPostPublished()")
    assert newsroom.kinds(number) == ["override"]


def test_an_embargo_ends_for_a_story_that_is_scheduled_behind_it(editor, newsroom, story):  # noqa: F811
    number = story(iim=write.iim((40, STOPPED[0][0])))
    editor.opens(number)
    assert "1 error" in editor.panel()
    editor.page.evaluate("wp.data.dispatch('core/editor').editPost({date: '2061-05-04T10:00:00'})")
    editor.says("Nothing found.")
    editor.page.wait_for_function(f"!{STORE}.isPostSavingLocked()")
    editor.page.locator(REALLY).first.click()
    editor.page.wait_for_function(f"{STORE}.isCurrentPostScheduled()")
    assert newsroom.post(number)["post_status"] == "future"


def test_a_file_that_cannot_be_read_is_told(editor, newsroom, story):  # noqa: F811
    number = story(iim=write.iim((40, STOPPED[0][0])))
    newsroom.job("spoil", {"id": int(newsroom.post(number)["post_content"].split('"id":')[1].split("}")[0])})
    editor.opens(number)
    said = editor.panel()
    assert "What the file of a picture says was not read. quay" in said
    assert "It is not there." in said
    assert "Nothing found in the story itself." in said
    assert not editor.asks("isPostSavingLocked()")
