"""Every path by which a story goes public in WordPress, and what becomes of a story on each."""

import pytest

from .newsroom import REASON, story

EDITORS = ("rest_create", "rest_publish", "rest_schedule", "rest_update", "classic_publish", "classic_update")
LISTS = ("quick", "bulk")
PROGRAMS = ("xmlrpc_new", "xmlrpc_edit", "code_insert", "code_publish", "code_update", "schedule")
EVERY = (*EDITORS, *LISTS, *PROGRAMS)
UPDATES = ("rest_update", "classic_update", "code_update")
TOLD = (*EDITORS, *LISTS, "xmlrpc_new", "xmlrpc_edit")  # paths whose user can be told at once
ERROR = "“{{caption}}” stands where a caption belongs."
WARNING = "“Retuers” is misspelt: the agency is Reuters."


def test_drafts_are_free(newsroom):
    for kind in ("error", "warning", "large"):
        number = newsroom.draft(kind)
        assert newsroom.kinds(number) == []
    newsroom.trouble("slow", "closed")
    newsroom.draft("clean")


@pytest.mark.parametrize("path", EVERY)
def test_a_clean_story_goes_public_and_nothing_is_said(newsroom, path):
    number, public, told = newsroom.go(path, "clean")
    assert (public, told) == (True, "")
    assert newsroom.kinds(number) == []


@pytest.mark.parametrize("path", EVERY)
def test_a_story_with_an_error_does_not_and_no_word_is_lost(newsroom, path):
    number, public, told = newsroom.go(path, "error")
    assert not public
    assert ERROR in told if path in TOLD else told == ""
    if path == "rest_create":
        return  # the editor holds the words
    assert newsroom.kinds(number) == ["unscheduled" if path == "schedule" else "stopped"]
    post = newsroom.post(number)
    if path not in UPDATES:
        assert post["post_status"] == ("pending" if path == "schedule" else "draft")
        assert "New words." in post["post_content"]
        return
    assert post["post_status"] == "publish"
    assert "As it was." in newsroom.public(number)
    if path != "rest_update":
        assert "New words." in newsroom.job("autosave", number)["post_content"]


@pytest.mark.parametrize("path", [*EDITORS, *LISTS])
def test_a_reason_is_asked_for_before_a_warning_goes_public(newsroom, path):
    number, public, told = newsroom.go(path, "warning")
    assert not public
    assert WARNING in told
    assert "reason" in told
    assert number == 0 or newsroom.kinds(number) == ["asked"]


@pytest.mark.parametrize("path", PROGRAMS)
def test_where_nobody_can_be_asked_a_warning_goes_public_and_is_logged(newsroom, path):
    number, public, _ = newsroom.go(path, "warning")
    assert public
    assert newsroom.kinds(number) == ["warned"]
    newsroom.set(ask_elsewhere=True)
    number, public, _ = newsroom.go(path, "warning")
    assert not public
    assert newsroom.kinds(number) == ["unscheduled" if path == "schedule" else "asked"]


@pytest.mark.parametrize("path", [path for path in EVERY if path not in ("xmlrpc_new", "code_insert", "code_update")])
def test_with_a_reason_it_does_and_the_reason_is_kept(newsroom, path):
    number, public, told = newsroom.go(path, "warning", REASON)
    assert (public, told) == (True, "")
    (line,) = [row for row in newsroom.job("log", {"id": number}) if row["kind"] == "override"]
    assert (line["reason"], line["rules"], line["user_id"]) == (REASON, "credit-agency-misspelt", "1")
    assert len(line["sha256"]) == 64
    assert newsroom.kinds(number) == ["override"]  # and nobody is asked again on the paths after it


TROUBLES = {
    "down": "The service cannot be reached.",
    "slow": "The service did not answer in time.",
    "key": "The service refuses this site’s key.",
    "large": "The page is larger than the service takes.",
}
REFUSALS = ("key", "large")  # the service is there: what a story says must be no way round it
ATTENDED = (*EDITORS, *LISTS)


@pytest.mark.parametrize("trouble", REFUSALS)
@pytest.mark.parametrize("path", ATTENDED)
def test_where_the_service_is_there_and_refuses_a_reason_is_asked_for(newsroom, path, trouble):
    kind = "large" if trouble == "large" else "clean"
    older = newsroom.live() if path in UPDATES else 0
    newsroom.trouble(trouble)
    number, public, told = newsroom.go(path, kind, older=older)
    assert not public
    assert TROUBLES[trouble] in told
    assert "reason" in told
    assert number == 0 or newsroom.kinds(number) == ["asked"]
    older = newsroom.live() if path in UPDATES and trouble == "large" else older
    number, public, told = newsroom.go(path, kind, REASON, older=older)
    assert public
    if path == "bulk":  # the reason was given before, elsewhere: it is said once more what goes out unchecked
        assert "Published without a check." in told
    else:
        assert told == ""
    said = [row for row in newsroom.job("log", {"id": number}) if row["kind"] != "asked"]
    assert [row["kind"] for row in said[:2]] == ["unchecked", "override"]
    assert said[1]["reason"] == REASON
    assert "override" not in [row["kind"] for row in said[2:]]  # in the lists it is known from before
    assert "_cutline_recheck" in newsroom.post(number)["meta"]


@pytest.mark.parametrize(
    ("path", "trouble"),
    [(path, trouble) for path in EVERY for trouble in TROUBLES if not (path in ATTENDED and trouble in REFUSALS)],
)
def test_what_cannot_be_checked_goes_public_and_it_is_said_aloud(newsroom, path, trouble):
    kind = "large" if trouble == "large" else "clean"
    older = newsroom.live() if path in UPDATES else 0  # in better times
    newsroom.trouble(trouble)
    number, public, told = newsroom.go(path, kind, older=older)
    assert public
    assert newsroom.kinds(number) == ["unchecked"]
    (line,) = newsroom.job("log", {"id": number})
    assert line["reason"] == TROUBLES[trouble]
    if path in ("classic_publish", "classic_update", "bulk"):
        assert "Published without a check." in told
        assert TROUBLES[trouble] in told
    if trouble != "large":
        assert TROUBLES[trouble] in newsroom.browser.get("/wp-admin/edit.php").text  # for the administrator


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("path", EVERY)
def test_a_site_that_is_closed_keeps_it_back(newsroom, path, trouble):
    kind = "large" if trouble == "large" else "clean"
    older = newsroom.live() if path in UPDATES else 0
    newsroom.trouble(trouble, "closed")
    number, public, told = newsroom.go(path, kind, older=older)
    assert not public
    if path in TOLD:
        assert TROUBLES[trouble] in told
    if path == "schedule" and trouble == "large":  # nothing to wait for: it is for a person to see
        assert newsroom.kinds(number) == ["unscheduled"]
        return
    if number:
        assert newsroom.kinds(number) == ["unchecked"]
    if path == "schedule":
        assert newsroom.post(number)["post_status"] == "future"
        assert newsroom.job("scheduled", number), "it is tried again"
        newsroom.set()
        newsroom.job("due", {number: story(kind, "New words.")})
        newsroom.browser.get("/wp-cron.php")
        assert "New words." in newsroom.public(number)
