"""A story that is public already, or is due: what of it is free, and what becomes of it later."""

from .newsroom import picture, story

ERROR = "“{{caption}}” stands where a caption belongs."


def test_an_old_fault_of_a_public_story_is_in_nobodys_way(newsroom):
    newsroom.set(mode="warn")
    number = newsroom.live("As it was.", "error")
    newsroom.set()
    words = story("error", "As it was.").replace("Linz will meet", "Linz is to meet")
    answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"content": words})
    assert answer.status_code == 200
    assert "is to meet" in newsroom.public(number)
    worse = words + picture("{{another}} Photo: Jo Lee/Reuters", "/wp-content/uploads/boat.jpg")
    assert newsroom.rest("POST", f"/wp/v2/posts/{number}", {"content": worse}).status_code == 422


def test_tags_and_dates_of_a_public_story_are_changed_without_a_check(newsroom):
    newsroom.set(mode="warn")
    number = newsroom.live("As it was.", "error")
    newsroom.trouble("slow", "closed")
    assert newsroom.rest("POST", f"/wp/v2/posts/{number}", {"excerpt": "Shorter.", "sticky": True}).status_code == 200


def test_a_public_story_can_always_be_taken_back(newsroom):
    number = newsroom.live()
    newsroom.trouble("down", "closed")
    for status in ("draft", "private"):
        assert newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": status}).status_code == 200
    assert newsroom.rest("DELETE", f"/wp/v2/posts/{number}").json()["status"] == "trash"


def test_the_stories_after_a_stopped_one_go_out_at_their_time_and_its_people_are_written_to(newsroom):
    newsroom.set(notify=["desk@example.org"])
    bad, *good = (newsroom.draft("clean", title=f"Due {number}") for number in range(3))
    newsroom.job("due", {bad: story("error"), **{each: story("clean", "New words.") for each in good}})
    before = len(newsroom.letters())
    newsroom.browser.get("/wp-cron.php")
    assert newsroom.post(bad)["post_status"] == "pending"
    assert all("New words." in newsroom.public(each) for each in good)
    letters = newsroom.letters()[before:]
    assert {each["to"] for each in letters} == {"desk@example.org", "editor@example.org"}
    assert "Not published at its time – Due 0" in letters[0]["subject"]
    assert ERROR in letters[0]["message"]
    assert f"post={bad}" in letters[0]["message"]


def test_what_no_plugin_can_stop_is_told(newsroom):
    newsroom.set(notify=["desk@example.org"])
    number = newsroom.draft("error", "New words.")
    before = len(newsroom.letters())
    newsroom.job("publish", number)
    assert newsroom.kinds(number) == ["slipped"]
    assert "Public, and with a fault" in newsroom.letters()[before]["subject"]
    clean = newsroom.draft("clean", "New words.")
    newsroom.job("publish", clean)
    assert newsroom.kinds(clean) == []


def test_what_went_out_unchecked_is_checked_when_the_service_answers_again(newsroom):
    newsroom.trouble("down")
    number, public, _ = newsroom.go("rest_publish", "error")
    assert public
    assert "_cutline_recheck" in newsroom.post(number)["meta"]
    newsroom.job("recheck")
    assert "_cutline_recheck" in newsroom.post(number)["meta"], "it still does not answer"
    newsroom.set()
    for _ in range(12):  # some at a time, and other tests have left theirs
        newsroom.job("recheck")
    assert "_cutline_recheck" not in newsroom.post(number)["meta"]
    assert newsroom.kinds(number) == ["unchecked", "slipped"]
    assert newsroom.job("findings", number)[0]["rule"] == "caption-placeholder"


def test_a_story_taken_out_of_the_list_leaves_no_open_findings(newsroom):
    number = newsroom.draft("error")
    newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"})
    assert newsroom.job("findings", number)
    newsroom.rest("DELETE", f"/wp/v2/posts/{number}&force=true")
    assert newsroom.job("findings", number) == []
