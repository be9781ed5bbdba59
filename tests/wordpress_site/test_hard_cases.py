"""Scheduled stories on other ways out, dates, embeds and slugs, lead pictures, and words that nothing else would keep."""

import datetime
import re

import httpx
from lxml import html as lxml_html

from .newsroom import TEXT, paragraph, story
from .test_rendering import jpeg

ERROR = "“{{caption}}” stands where a caption belongs."


def in_days(days: float) -> str:
    return (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=days)).isoformat()[:19]


def scheduled(newsroom, kind: str) -> int:
    """A story that was scheduled when nothing stopped it."""
    newsroom.set(mode="warn")
    number = newsroom.draft(kind, "New words.")
    answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish", "date_gmt": in_days(2)})
    assert answer.json()["status"] == "future"
    newsroom.set()
    return number


def test_a_scheduled_story_with_an_error_is_stopped_when_it_is_published_before_its_time(newsroom):
    number = scheduled(newsroom, "error")
    for words in ({"status": "publish", "date_gmt": in_days(0)}, {"date_gmt": in_days(-1)}):
        answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", words)
        assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
        assert answer.json()["message"].startswith("It stays scheduled as it was.")
    post = newsroom.post(number)
    kept = {name: post[name] for name in ("ID", "post_title", "post_content", "post_type")}
    past = in_days(-1).replace("T", " ")
    newsroom.job(
        "insert", {**kept, "post_status": "publish", "edit_date": True, "post_date": past, "post_date_gmt": past}
    )
    assert newsroom.post(number)["post_status"] == "future"
    assert not newsroom.public(number)


def test_an_overdue_story_is_checked_when_somebody_saves_it(newsroom):
    number = newsroom.draft("clean")
    newsroom.job("due", {number: story("error", "New words.")})
    answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"excerpt": "Shorter."})
    assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
    assert not newsroom.public(number)
    newsroom.trouble("down", "closed")
    assert newsroom.rest("POST", f"/wp/v2/posts/{number}", {"excerpt": "Shorter."}).status_code == 422
    newsroom.set()
    good = newsroom.draft("clean")
    newsroom.job("due", {good: story("clean", "New words.")})
    assert newsroom.rest("POST", f"/wp/v2/posts/{good}", {"excerpt": "Shorter."}).json()["status"] == "publish"


def test_a_story_stopped_at_its_time_keeps_its_embeds_and_its_slug(newsroom):
    words = story("error", "New words.") + paragraph("<iframe src='https://example.org/map'></iframe>")
    number = newsroom.draft("clean", slug="by-hand")
    newsroom.job("due", {number: words})
    httpx.get(f"{newsroom.site.url}/wp-cron.php", timeout=60)  # nobody is signed in
    post = newsroom.post(number)
    assert (post["post_status"], post["post_name"]) == ("pending", f"due-{number}")
    assert post["post_content"] == words


def test_a_refused_update_leaves_the_lead_picture_too(newsroom):
    newsroom.set(featured=True, credits="off")
    number = newsroom.live()
    bad = newsroom.job("picture", {"name": "lead.jpg", "data": jpeg(), "caption": "{{caption}}"})[0]
    told = newsroom._classic(number, {"save": "Update", "_thumbnail_id": str(bad), "comment_status": "closed"})
    assert ERROR in told
    assert "_thumbnail_id" not in newsroom.post(number)["meta"]
    newsroom.set()
    told = newsroom._classic(number, {"save": "Update", "_thumbnail_id": str(bad)})
    assert told == ""
    assert newsroom.post(number)["meta"]["_thumbnail_id"] == [str(bad)]


def test_a_credit_with_an_apostrophe_is_kept_as_typed(newsroom):
    number = newsroom.job("picture", {"name": "brien.jpg", "data": jpeg()})[0]
    for _ in range(2):
        page = newsroom.browser.get(f"/wp-admin/post.php?post={number}&action=edit").text
        form = lxml_html.fromstring(page).get_element_by_id("post")
        fields = {name: value for name, value in form.fields.items() if name and value is not None}
        fields[f"attachments[{number}][cutline_credit]"] = "Shaun O'Brien/AFP"
        newsroom.browser.post("/wp-admin/post.php", data=fields)
        assert newsroom.post(number)["meta"]["_media_credit"] == ["Shaun O'Brien/AFP"]


def test_a_refused_schedule_keeps_its_date(newsroom):
    then = in_days(3)
    day, clock = then.split("T")
    (year, month, date), (hour, minute, _) = day.split("-"), clock.split(":")
    number = newsroom.draft("error")
    chosen = {"aa": year, "mm": month, "jj": date, "hh": hour, "mn": minute, "ss": "00", "publish": "Schedule"}
    assert ERROR in newsroom._classic(number, chosen)
    post = newsroom.post(number)
    assert post["post_status"] == "draft"
    assert post["post_date_gmt"][:16] == then.replace("T", " ")[:16]
    words = {"post_title": "Later", "post_content": story("error"), "post_status": "future"}
    made = newsroom.job("insert", {**words, "post_date": then.replace("T", " ")}, user=1)
    assert newsroom.post(made)["post_date_gmt"][:16] == then.replace("T", " ")[:16]
    now = newsroom.job("insert", {**words, "post_status": "publish"}, user=1)
    assert newsroom.post(now)["post_date_gmt"].startswith("0000"), "a draft has no date of its own"


def test_words_are_kept_where_there_are_no_revisions_and_nobody_is_signed_in(newsroom):
    number = newsroom.live()
    post = newsroom.post(number)
    kept = {name: post[name] for name in ("ID", "post_title", "post_date", "post_date_gmt", "post_name")}
    newsroom.job("no_revisions", {**kept, "post_content": story("error", "New words."), "post_status": "publish"})
    assert "As it was." in newsroom.public(number)
    assert any("New words." in words for words in newsroom.job("revisions", number))


def test_what_other_plugins_hand_over_is_no_reason_to_fall_over(newsroom):
    assert newsroom.job("insert", {"post_title": "Nothing", "post_content": None, "post_status": "publish"}) is not None
    answer = newsroom.browser.get("/?rest_route=/wp/v2/posts&context=edit&_fields=cutline")
    assert answer.status_code in (200, 401)


def test_a_reason_counts_for_the_story_whose_form_it_came_with(newsroom):
    number = newsroom.draft("warning", TEXT)
    assert newsroom._classic(number, {"publish": "Publish", "cutline_reason": "The agency spells it so"}) == ""
    assert newsroom.kinds(number) == ["override"]


def test_after_a_refused_update_the_form_opens_with_the_words_that_were_typed(newsroom):
    number = newsroom.live()
    told = newsroom._classic(number, {"save": "Update", "content": story("error", "New words.")})
    assert "Go on with your changes" in told
    page = newsroom.browser.get(f"/wp-admin/post.php?post={number}&action=edit&classic=1&cutline_go_on=1")
    form = lxml_html.fromstring(page.text).get_element_by_id("post")
    assert "New words." in form.fields["content"]
    assert "As it was." in newsroom.public(number)
    fields = {name: value for name, value in form.fields.items() if name and value is not None}
    fields = {name: value for name, value in fields.items() if name not in ("publish", "wp-preview", "addmeta")}
    mended = fields["content"].replace("{{caption}}", "A tug in Linz.")
    newsroom.browser.post("/wp-admin/post.php", data={**fields, "save": "Update", "content": mended})
    assert "New words." in newsroom.public(number)


def test_a_restored_version_that_is_stopped_is_not_said_to_be_restored(newsroom):
    number = newsroom.live()
    newsroom._classic(number, {"save": "Update", "content": story("error", "New words.")})
    autosave = newsroom.job("autosave", number)["ID"]
    page = newsroom.browser.get(f"/wp-admin/revision.php?revision={autosave}").text
    nonce = re.search(rf"revision={autosave}(?:&amp;|\\u0026|&)action=restore(?:&amp;|\\u0026|&)_wpnonce=(\w+)", page)
    answer = newsroom.browser.get(f"/wp-admin/revision.php?revision={autosave}&action=restore&_wpnonce={nonce[1]}")
    assert "message=5" not in str(answer.url)
    assert "As it was." in newsroom.public(number)
    assert f"Not published. Readers keep what they had. {ERROR}" in answer.text.replace("\\u201c", "“").replace(
        "\\u201d", "”"
    )


def test_a_scheduled_story_that_can_never_be_checked_waits_for_review_in_a_closed_site(newsroom):
    newsroom.trouble("large", "closed")
    number = newsroom.draft("clean")
    newsroom.job("due", {number: story("large", "New words.")})
    newsroom.browser.get("/wp-cron.php")
    assert newsroom.post(number)["post_status"] == "pending"
    assert newsroom.kinds(number) == ["unscheduled"]
