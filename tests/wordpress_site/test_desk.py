"""The photo desk's screens, and those who may not see them: what is listed, who sees it, and what is written down."""

import csv
import io
import re
import time

import httpx
import pytest
from lxml import html as lxml_html

from .newsroom import REASON, TEXT, paragraph, picture, story

ERROR = "“{{caption}}” stands where a caption belongs."
EVIL = "=cmd|' /C calc'!A0 <script>alert(1)</script> “&amp;”"


def rows(page: str) -> list[str]:
    table = lxml_html.fromstring(page).find_class("cutline-desk")[0]
    return [" ".join(row.text_content().split()) for row in table.iter("tr")][1:]


def screen(newsroom, **query) -> str:
    answer = newsroom.browser.get("/wp-admin/admin.php", params={"page": "cutline", **query})
    assert answer.status_code == 200
    return answer.text


def test_open_findings_stand_in_the_list_and_on_the_screen_until_they_are_mended(newsroom):
    number = newsroom.draft("error", title=f"Open {time.time()}")
    newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"})
    assert "1 error" in newsroom.browser.get("/wp-admin/edit.php").text
    (row,) = rows(screen(newsroom, post=number))
    assert ERROR in row
    assert "caption-placeholder" not in row, "the name of a rule is nothing for an editor"
    assert "Draft" in row
    newsroom.rest("POST", f"/wp/v2/posts/{number}", {"content": story("clean"), "status": "publish"})
    assert rows(screen(newsroom, post=number)) == ["Nothing here."]
    assert newsroom.job("findings", number) == []


def test_a_draft_that_nobody_published_stands_on_the_desks_list_a_little_later(newsroom):
    number = newsroom.draft("error", title=f"Waiting {time.time()}")
    assert rows(screen(newsroom, post=number)) == ["Nothing here."], "saving a draft asks nothing"
    newsroom.job("drafts")
    (row,) = rows(screen(newsroom, post=number))
    assert ERROR in row
    assert "Draft" in row
    column = lxml_html.fromstring(newsroom.browser.get("/wp-admin/edit.php?post_status=draft").text)
    cell = column.get_element_by_id(f"post-{number}").find_class("column-cutline")[0]
    assert cell.text_content() == "1 error"
    assert newsroom.kinds(number) == []
    newsroom.rest("POST", f"/wp/v2/posts/{number}", {"content": story("clean")})
    newsroom.job("drafts")
    assert rows(screen(newsroom, post=number)) == ["Nothing here."]
    assert "_cutline_draft" not in newsroom.post(number)["meta"]


def test_drafts_wait_for_a_service_that_does_not_answer(newsroom):
    newsroom.trouble("down")
    number = newsroom.draft("error")
    newsroom.job("drafts")
    assert "_cutline_draft" in newsroom.post(number)["meta"]


def test_a_refused_update_leaves_what_is_open_in_the_public_story_as_it_was(newsroom):
    for path in ("rest_update", "classic_update", "code_update"):
        number, public, _ = newsroom.go(path, "error")
        assert not public
        assert newsroom.job("findings", number) == []


def test_the_log_says_who_when_and_why_and_is_filtered(newsroom):
    number, public, _ = newsroom.go("rest_publish", "warning", REASON)
    assert public
    (row,) = rows(screen(newsroom, view="log", post=number, kind="override"))
    assert "Overridden" in row
    assert REASON in row
    assert "editor" in row
    assert "“Retuers” is misspelt" in row
    assert rows(screen(newsroom, view="log", post=number, kind="stopped")) == ["Nothing here."]
    assert len(rows(screen(newsroom, view="log", post=number, rule="credit-agency-misspelt", user="1"))) == 1
    assert rows(screen(newsroom, view="log", post=number, since="2199-01-01")) == ["Nothing here."]
    assert "Overridden by editor" in newsroom.browser.get("/wp-admin/edit.php").text
    assert len(rows(screen(newsroom, post=number))) == 1  # "Nothing here.", for it is overridden
    assert "overridden" in rows(screen(newsroom, post=number, overridden="1"))[0]


@pytest.mark.parametrize("view", ["findings", "log"])
def test_a_list_is_had_as_csv_which_no_spreadsheet_takes_for_formulas(newsroom, view):
    number = newsroom.draft("error", title=EVIL)
    newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"})
    page = screen(newsroom, view=view, post=number)
    link = next(each for each in lxml_html.fromstring(page).iter("a") if "cutline_csv" in each.get("href", ""))
    answer = newsroom.browser.get(link.get("href"))
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    (line,) = csv.DictReader(io.StringIO(answer.text))
    assert line["title"].startswith("'=cmd|")
    assert line["post_id"] == str(number)
    title = "A caption still says what the template or the busy desk put there for the time being."
    assert line["found"] == title
    assert line["rule" if view == "findings" else "rules"] == "caption-placeholder"  # for developers
    shown = lxml_html.fromstring(page)
    assert title in [each.text_content() for each in shown.xpath("//select[@name='rule']/option")]
    assert "caption-placeholder" not in shown.get_element_by_id("wpbody").text_content()
    assert newsroom.browser.get("/wp-admin/admin-post.php?action=cutline_csv").status_code == 403


def test_nothing_that_anybody_writes_becomes_markup_on_a_screen(newsroom):
    newsroom.set(mode="block")
    words = {"title": EVIL, "status": "publish", "content": paragraph(TEXT) + picture("{{<script>alert(2)</script>}}")}
    number = newsroom.rest("POST", "/wp/v2/posts", {**words, "status": "draft"}).json()["id"]
    newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"})
    newsroom.bulk("error")
    for page in (
        screen(newsroom),
        screen(newsroom, view="log"),
        screen(newsroom, view="log", rule='"><script>alert(3)</script>', kind="'\"<script>alert(3)</script>"),
        newsroom.browser.get("/wp-admin/edit.php").text,
        newsroom.browser.get("/wp-admin/admin.php?page=cutline-settings").text,
    ):
        assert not re.search(r"<script>alert", page)


def test_those_who_may_not_see_nothing_and_change_nothing(newsroom):
    name = f"writer{time.time():.0f}"
    _, password = newsroom.job("user", {"name": name, "role": "author"})
    mine = newsroom.rest(
        "POST", "/wp/v2/posts", {"title": "Mine", "content": story("error"), "status": "draft"}, name, password
    ).json()["id"]
    theirs = newsroom.draft("error")
    check = lambda number, *who: newsroom.rest("POST", f"/cutline/v1/check/{number}", {}, *who).status_code  # noqa: E731
    assert check(mine, name, password) == 200
    assert check(theirs, name, password) == 403
    assert check(mine, "nobody", "wrong") in (401, 403)
    assert check(999_999) in (403, 404)
    other = httpx.Client(base_url=newsroom.site.url, follow_redirects=True, timeout=60)
    other.get("/wp-login.php")
    other.post("/wp-login.php", data={"log": name, "pwd": name, "testcookie": "1"})
    for page in ("admin.php?page=cutline", "admin.php?page=cutline-settings", "admin-post.php?action=cutline_csv"):
        assert other.get(f"/wp-admin/{page}").status_code == 403
    assert other.post("/wp-admin/admin-post.php", data={"action": "cutline_test"}).status_code == 403
    # A writer who may publish may override, unless the desk has decided otherwise.
    warn = {"title": "Mine", "content": story("warning"), "status": "publish", "cutline_reason": REASON}
    newsroom.set(override="edit_others_posts")
    refused = newsroom.rest("POST", "/wp/v2/posts", warn, name, password)
    assert refused.status_code == 422
    assert "ask somebody who may override it" in refused.json()["message"]
    newsroom.set()
    assert newsroom.rest("POST", "/wp/v2/posts", warn, name, password).status_code == 201


def test_the_desk_lists_only_what_whoever_asks_may_edit(newsroom):
    name = f"desk{time.time():.0f}"
    may = ["read", "edit_posts", "edit_others_posts", "edit_published_posts", "edit_private_posts"]
    newsroom.job("role", {"name": name, "may": may})
    newsroom.job("user", {"name": name, "role": name})
    stories = {}
    for kind, where in (("post", "posts"), ("page", "pages"), ("kept", "posts")):
        words = {"title": f"A {kind} {name}", "content": story("error", f"A {kind}."), "status": "draft"}
        stories[kind] = newsroom.rest("POST", f"/wp/v2/{where}", words).json()["id"]
        newsroom.rest("POST", f"/wp/v2/{where}/{stories[kind]}", {"status": "publish"})
    newsroom.job("options", {"test_kept_from_all": stories["kept"]})
    other = httpx.Client(base_url=newsroom.site.url, follow_redirects=True, timeout=60)
    other.get("/wp-login.php")
    other.post("/wp-login.php", data={"log": name, "pwd": name, "testcookie": "1"})
    try:
        for view in ("findings", "log"):
            page = other.get("/wp-admin/admin.php", params={"page": "cutline", "view": view}).text
            link = next(each for each in lxml_html.fromstring(page).iter("a") if "cutline_csv" in each.get("href", ""))
            for shown in (" ".join(rows(page)), other.get(link.get("href")).text):
                assert f"A post {name}" in shown
                assert f"A page {name}" not in shown
                assert f"A kept {name}" not in shown
            only = other.get("/wp-admin/admin.php", params={"page": "cutline", "view": view, "post": stories["page"]})
            assert rows(only.text) == ["Nothing here."]
            assert "0 rows" in only.text
            assert f"A page {name}" in screen(newsroom, view=view)
    finally:
        newsroom.job("options", {"test_kept_from_all": None})


def test_the_words_of_one_who_may_write_no_html_are_judged_once(newsroom):
    """Core cleans them on their way into the database: what is stored differs from what was judged."""
    name = f"plain{time.time():.0f}"
    _, password = newsroom.job("user", {"name": name, "role": "author"})
    content = story("warning") + paragraph("<iframe src='https://example.org'></iframe>Words.")
    words = {"title": "Mine", "content": content, "status": "publish", "cutline_reason": REASON}
    answer = newsroom.rest("POST", "/wp/v2/posts", words, name, password)
    assert answer.status_code == 201
    number = answer.json()["id"]
    assert "iframe" not in newsroom.post(number)["post_content"]
    assert newsroom.kinds(number) == ["override"]


def test_a_program_without_a_person_leaves_the_new_words_as_a_revision(newsroom):
    number = newsroom.live()
    post = newsroom.post(number)
    kept = {name: post[name] for name in ("ID", "post_title", "post_date", "post_date_gmt", "post_name")}
    newsroom.job("insert", {**kept, "post_content": story("error", "New words."), "post_status": "publish"})
    assert "As it was." in newsroom.public(number)
    assert any("New words." in words for words in newsroom.job("revisions", number))


def test_a_scheduled_story_that_is_spoilt_stays_scheduled_as_it_was(newsroom):
    number, scheduled, _ = newsroom.go("rest_schedule", "clean")
    assert scheduled
    refused = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"content": story("error")})
    assert refused.json()["message"].startswith("It stays scheduled as it was. Mend this first:")
    post = newsroom.post(number)
    assert post["post_status"] == "future"
    assert "{{caption}}" not in post["post_content"]


def test_many_stories_do_not_wait_many_times_for_a_service_that_hangs(newsroom):
    newsroom.trouble("slow")
    words = {"post_title": "One of many", "post_status": "publish", "post_content": story("clean")}
    before = len(newsroom.hanging.asked)
    numbers, _ = newsroom.job(
        "insert_many", [{**words, "post_title": f"One of many {number}"} for number in range(6)], user=1
    )
    assert len(newsroom.hanging.asked) == before + 1
    assert [newsroom.kinds(number) for number in numbers] == [["unchecked"]] * 6


def test_wp_cli_is_told_and_checks_what_is_published(newsroom):
    words = {"post_title": "From the shell", "post_status": "publish", "post_content": story("error")}
    number, said = newsroom.job("cli_insert", words)
    assert newsroom.post(number)["post_status"] == "draft"
    assert said == [["warning", f"Not published; post {number} keeps your words. Mend this first: {ERROR}"]]
    assert newsroom.job("log", {"id": number})[0]["path"] == "cli"
    newsroom.set(mode="warn")
    live = newsroom.live("As it was.", "error")
    said = newsroom.job("cli_check", {"most": "3"})
    assert ["line", f"{live}  error  {ERROR}  caption-placeholder"] in said
    assert said[-1] == ["success", "3"]
