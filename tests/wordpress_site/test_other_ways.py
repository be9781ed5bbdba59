"""Ways to the public that nobody takes by design: each is a way round the check unless somebody stands there."""

import xmlrpc.client

import pytest

from .newsroom import story

ERROR = "“{{caption}}” stands where a caption belongs."


@pytest.mark.parametrize("kind", ["error", "warning"])
def test_an_autosave_publishes_nothing(newsroom, kind):
    """Core stores an autosave of one's own draft with the status that came along."""
    number = newsroom.draft(kind, "As it was.")
    words = {"status": "publish", "content": story(kind, "New words.")}
    assert newsroom.rest("POST", f"/wp/v2/posts/{number}/autosaves", words).status_code == 200
    post = newsroom.post(number)
    assert post["post_status"] == "draft"
    assert "New words." in post["post_content"]


@pytest.mark.parametrize(("kind", "code"), [("error", "cutline_stopped"), ("warning", "cutline_asked")])
def test_of_a_batch_each_story_is_judged(newsroom, kind, code):
    bad, good = newsroom.draft(kind, title="One of two"), newsroom.draft("clean", title="The other")
    each = [{"path": f"/wp/v2/posts/{number}", "body": {"status": "publish"}} for number in (bad, good)]
    answers = newsroom.rest("POST", "/batch/v1", {"requests": each}).json()["responses"]
    assert [answer["status"] for answer in answers] == [422, 200]
    assert answers[0]["body"]["code"] == code
    assert newsroom.post(bad)["post_status"] == "draft"


def test_an_old_client_that_publishes_a_draft_by_its_number_is_told(newsroom):
    number = newsroom.draft("error")
    with pytest.raises(xmlrpc.client.Fault) as told:
        newsroom._xmlrpc().mt.publishPost(number, "editor", "editor")
    assert ERROR in told.value.faultString
    assert newsroom.post(number)["post_status"] == "draft"
    clean = newsroom.draft("clean")
    assert newsroom._xmlrpc().mt.publishPost(clean, "editor", "editor")
    assert newsroom.post(clean)["post_status"] == "publish"


def test_a_story_taken_out_of_the_trash_as_it_was_is_judged(newsroom):
    newsroom.set(mode="warn")
    number = newsroom.live("As it was.", "error")
    newsroom.set()
    newsroom.rest("DELETE", f"/wp/v2/posts/{number}")
    newsroom.job("untrash", number)
    assert newsroom.post(number)["post_status"] == "draft"
    assert newsroom.kinds(number)[-1] == "stopped"


@pytest.mark.parametrize("status", ["private", "pending"])
def test_a_story_that_was_no_draft_is_judged_when_it_goes_public(newsroom, status):
    number = newsroom.draft("error")
    assert newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": status}).status_code == 200
    answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"})
    assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
    assert newsroom.post(number)["post_status"] == status


def test_a_story_behind_a_password_is_judged_as_any(newsroom):
    number = newsroom.draft("error")
    answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish", "password": "quay"})
    assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
