"""What somebody reads on the next page of the admin whose story was stopped: which story, why, and what to do now."""

import pytest
from lxml import html as lxml_html

from .newsroom import REASON


def published(newsroom, number: int, **words: str):
    """The page after a try to publish in the classic editor."""
    page = newsroom.browser.get(f"/wp-admin/post.php?post={number}&action=edit&classic=1")
    form = lxml_html.fromstring(page.text).get_element_by_id("post")
    fields = {name: value for name, value in form.fields.items() if name and value is not None}
    for gone in ("save", "wp-preview", "addmeta"):
        fields.pop(gone, None)
    return lxml_html.fromstring(
        newsroom.browser.post("/wp-admin/post.php", data={**fields, "publish": "Publish", **words}).text
    )


def told(page) -> str:
    (notice,) = page.find_class("cutline-notice")
    return " ".join(notice.text_content().split())


def given(page) -> str:
    """What stands in the field for a reason."""
    return page.get_element_by_id("cutline-reason").text_content().strip()


@pytest.mark.parametrize(("title", "shown"), [("Quay closes?", "Quay closes?: "), ("", "(no title): ")])
def test_a_notice_begins_with_the_story_it_is_about(newsroom, title, shown):
    page = published(newsroom, newsroom.draft("error", title=title))
    assert told(page).startswith(f"{shown}Not published. Your words are saved. “{{{{caption}}}}”")


def test_a_reason_that_is_too_short_is_said_to_be_and_stays_in_its_field(newsroom):
    number = newsroom.draft("warning")
    page = published(newsroom, number, cutline_reason="ok")
    assert "a reason is needed" in told(page)
    assert "Yours is too short: give at least 5 letters, and publish again." in told(page)
    assert given(page) == "ok"
    assert newsroom.post(number)["post_status"] == "draft"
    published(newsroom, number, cutline_reason=REASON)
    assert newsroom.post(number)["post_status"] == "publish"


def test_a_reason_outlives_an_error_that_stopped_the_story(newsroom):
    page = published(newsroom, newsroom.draft("error"), cutline_reason='Not </textarea> & "it"')
    assert told(page).startswith("A story: Not published. Your words are saved.")
    assert given(page) == 'Not & "it"'


def test_one_who_may_not_override_is_asked_for_no_reason(newsroom):
    newsroom.set(override="do_not_allow")
    said = told(published(newsroom, newsroom.draft("warning")))
    assert "Mend it, or ask somebody who may override this." in said
    assert "reason" not in said
    for path in ("quick", "bulk"):
        _, said = getattr(newsroom, path)("warning")
        assert "somebody who may override" in said
        assert "Open the post" not in said


def test_a_reason_for_what_was_not_checked_is_asked_for_with_why_it_was_not(newsroom):
    newsroom.trouble("key", "open")
    assert (
        "Not published yet: a reason is needed. Your words are saved. It could not be checked. "
        "The service refuses this site’s key. Give the reason in the box Captions and credits, then publish again."
    ) in told(published(newsroom, newsroom.draft("clean")))
