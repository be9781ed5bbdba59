"""What a story says is no way round the check: its length, its end tags, its pictures, what it allows itself."""

import base64
import random

import pytest

from .newsroom import CREDIT, MOST, REASON, TEXT, paragraph, picture, story

DATA = "data:image/jpeg;base64," + base64.b64encode(random.Random(1).randbytes(MOST)).decode()


@pytest.mark.parametrize(
    "more",
    [
        {"title": "A story of the quay. " * 120},
        {"title": "Überfahrt 🚢 " * 200},
        {"slug": "quay-" * 40},
    ],
)
def test_a_long_title_or_address_leaves_no_story_unchecked(newsroom, more):
    number = newsroom.draft("error", **more)
    answer = newsroom.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"})
    assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
    assert newsroom.kinds(number) == ["stopped"]


def test_pages_below_pages_may_have_an_address_of_any_length(newsroom):
    above = 0
    for number in range(7):
        words = {"title": f"{number}", "slug": f"{number}-" + "quay-" * 38, "status": "publish", "parent": above}
        above = newsroom.rest("POST", "/wp/v2/pages", {**words, "content": story("clean")}).json()["id"]
    words = {"title": "Below", "parent": above, "content": story("error"), "status": "publish"}
    assert newsroom.rest("POST", "/wp/v2/pages", words).json()["code"] == "cutline_stopped"


@pytest.mark.parametrize("src", [DATA, "/wp-content/uploads/barge.jpg?" + "size=large&amp;" * 1200])
def test_a_picture_with_a_long_address_or_none_leaves_no_story_unchecked(newsroom, src):
    words = {"title": "Drawn", "status": "publish", "content": picture("A tug at Linz.", src) + story("error")}
    answer = newsroom.rest("POST", "/wp/v2/posts", words)
    assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
    clean = {**words, "content": picture("A barge at Linz. Photo: Jo Lee/AFP", src) + story("clean")}
    number = newsroom.rest("POST", "/wp/v2/posts", clean).json()["id"]
    assert newsroom.kinds(number) == []


def test_of_pictures_as_data_one_is_known_from_another_and_blocks_stand_where_they_stood(newsroom):
    other = DATA[:-8] + "AAAAAAAA"
    content = picture("One tug.", DATA) + picture("Two tugs.", other) + picture("One again.", DATA)
    page = newsroom.job("render", {"content": content, "words": ["Two tugs.", "One again."]})
    assert len(page["html"]) < 4000
    first, second, third = (each["src"] for each in page["pictures"])
    assert first == third != second
    assert [page["blocks"][each]["path"] for each in ("Two tugs.", "One again.")] == ["1", "2"]


@pytest.mark.parametrize(
    "tag", ["</article>", "</div></article></main></body></html>", "<article></article></article>"]
)
def test_what_stands_behind_a_stray_end_tag_is_checked(newsroom, tag):
    html = f"<!-- wp:html -->\n{tag}\n<!-- /wp:html -->\n"
    content = paragraph(TEXT) * 3 + html + picture(f"{{{{caption}}}} {CREDIT['error']}")
    answer = newsroom.rest("POST", "/wp/v2/posts", {"title": "Cut", "status": "publish", "content": content})
    assert (answer.status_code, answer.json()["code"]) == (422, "cutline_stopped")
    (found,) = answer.json()["data"]["cutline"]["findings"]
    assert (found["rule"], found["block"]) == ("caption-placeholder", "core/image")


ALLOWED = (
    paragraph(TEXT) + "<!-- wp:html -->\n<div data-cutline-allow='caption-placeholder'>{}</div>\n<!-- /wp:html -->\n"
)


def allowed() -> str:
    words = f"{{{{caption}}}} {CREDIT['error']}"
    return ALLOWED.format(f"<figure><img src='/tug.jpg' alt='A tug'><figcaption>{words}</figcaption></figure>")


def test_a_story_allows_itself_nothing(newsroom):
    words = {"title": "Allowed", "status": "publish", "content": allowed()}
    assert newsroom.rest("POST", "/wp/v2/posts", words).json()["code"] == "cutline_stopped"


def test_where_the_house_lets_it_whoever_may_override_may_allow_and_it_is_logged(newsroom):
    newsroom.set(profile="lenient", override="edit_others_posts")
    name = f"writer{random.randrange(10**6)}"
    _, password = newsroom.job("user", {"name": name, "role": "author"})
    words = {"title": "Allowed", "status": "publish", "content": allowed()}
    refused = newsroom.rest("POST", "/wp/v2/posts", words, name, password)
    assert (refused.status_code, refused.json()["code"]) == (422, "cutline_stopped")
    number = newsroom.rest("POST", "/wp/v2/posts", words).json()["id"]
    (line,) = newsroom.job("log", {"id": number})
    assert (line["kind"], line["rules"], line["user_id"]) == ("allowed", "caption-placeholder", "1")
    assert (
        "Allowed in the story itself"
        in newsroom.browser.get(f"/wp-admin/admin.php?page=cutline&view=log&post={number}").text
    )
    # At its time nobody is there with a right, but somebody had it.
    newsroom.job("due", {number: allowed()})
    newsroom.browser.get("/wp-cron.php")
    assert newsroom.post(number)["post_status"] == "publish"
    assert newsroom.kinds(number) == ["allowed"]
    # A program has none.
    other = newsroom.job("insert", {"post_title": "By a program", "post_content": allowed(), "post_status": "publish"})
    assert newsroom.post(other)["post_status"] == "draft"


# What could not be checked is looked at again by itself.


def recheck(newsroom, number) -> dict:
    for _ in range(12):  # some at a time, and other tests have left theirs
        newsroom.job("recheck")
    return newsroom.post(number)["meta"]


@pytest.mark.parametrize("trouble", ["key", "large"])
def test_what_the_service_refused_is_checked_once_it_takes_it(newsroom, trouble):
    newsroom.trouble(trouble)
    content = story("error") + (paragraph(TEXT) * (MOST // 100) if trouble == "large" else "")
    words = {"title": "Refused", "status": "publish", "content": content, "cutline_reason": REASON}
    number = newsroom.rest("POST", "/wp/v2/posts", words).json()["id"]
    assert "_cutline_recheck" in recheck(newsroom, number), "it is still refused"
    newsroom.set()
    newsroom.job("due", {number: story("error")})  # shorter, or a larger limit
    newsroom.job("make_public", number)
    assert "_cutline_recheck" not in recheck(newsroom, number)
    assert "slipped" in newsroom.kinds(number)


def test_what_can_never_be_checked_is_given_up_after_days_and_its_people_are_told(newsroom):
    newsroom.trouble("large")
    words = {"title": "Endless", "status": "publish", "content": story("large"), "cutline_reason": REASON}
    number = newsroom.rest("POST", "/wp/v2/posts", words).json()["id"]
    assert "_cutline_recheck_since" in recheck(newsroom, number)
    newsroom.job("meta", {"id": number, "meta": {"_cutline_recheck_since": 1}})
    before = len(newsroom.letters())
    assert "_cutline_recheck" not in recheck(newsroom, number)
    assert newsroom.kinds(number)[-1] == "unchecked"
    assert any("Public, and never checked – Endless" in each["subject"] for each in newsroom.letters()[before:])


def test_a_page_is_rendered_once_and_read_once_for_all_its_findings(newsroom):
    """Counted in steps: characters that are turned into UTF-16 and back for the places of findings."""
    many = [
        newsroom.job("count", {"content": paragraph("Ä 🚢 " * 40) * number, "places": number}) for number in (40, 160)
    ]
    (rendered, few), (_, more) = many
    assert rendered == 1
    assert more < 6 * few
