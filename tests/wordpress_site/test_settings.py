"""The settings of the plugin: saved as typed, the secret never shown, and of two modes the milder one."""

import re

import pytest
from lxml import html as lxml_html

from .stand_ins import Answering


def save_settings(newsroom, **said):
    """Fill in the form of the settings page, as an administrator does."""
    page = newsroom.browser.get("/wp-admin/admin.php?page=cutline-settings").text
    form = next(each for each in lxml_html.fromstring(page).forms if each.action == "options.php")
    fields = {name: value for name, value in form.fields.items() if name and value is not None}
    for name, value in said.items():
        fields[f"cutline[{name}]"] = value
    return newsroom.browser.post("/wp-admin/options.php", data=fields).text


def test_the_settings_are_saved_as_typed_and_the_secret_is_never_shown(newsroom):
    address = newsroom.service.url
    page = save_settings(
        newsroom,
        url=f" {address}/ ",
        key="post",
        secret="a new secret",
        mode="warn",
        notify="a@example.org, b@example.org",
    )
    assert "a new secret" not in page
    assert "Kept. Type a new one to replace it." in page
    assert f'value="{address}"' in page
    assert newsroom.job("option", "cutline")["secret"] == "a new secret"
    page = save_settings(newsroom, secret="")  # left empty: the one before stays
    assert newsroom.job("option", "cutline")["secret"] == "a new secret"
    assert newsroom.job("option", "cutline")["notify"] == ["a@example.org", "b@example.org"]
    assert "Kept. Type a new one to replace it." in page
    for where in ("/wp-admin/options.php", "/?rest_route=/wp/v2/settings", "/wp-admin/site-health.php?tab=debug"):
        assert "a new secret" not in newsroom.browser.get(where).text
    page = save_settings(newsroom, secret="", forget_secret="1")
    assert newsroom.job("option", "cutline")["secret"] == ""
    assert "Kept. Type a new one to replace it." not in page
    save_settings(newsroom, secret="another", forget_secret="1")  # who types one wants it kept
    assert newsroom.job("option", "cutline")["secret"] == "another"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", "javascript:alert(1)"),
        ("url", "ftp://example.org"),
        ("mode", "blcok"),
        ("override", "read"),
        ("unchecked", "ajar"),
        ("key", "two words"),
        ("notify", "nobody"),
    ],
)
def test_a_value_that_is_none_is_refused_and_the_one_before_stays(newsroom, field, value):
    page = save_settings(newsroom, **{field: value})
    assert f"“{field}” was left as it was" in page
    number, public, _ = newsroom.go("rest_publish", "error")
    assert number
    assert not public


def test_the_button_tries_the_service_and_says_what_is_wrong(newsroom):
    def tried():
        page = newsroom.browser.get("/wp-admin/admin.php?page=cutline-settings").text
        form = next(each for each in lxml_html.fromstring(page).forms if "cutline_test" in dict(each.fields).values())
        page = newsroom.browser.post("/wp-admin/admin-post.php", data=dict(form.fields)).text
        return lxml_html.fromstring(page).get_element_by_id("cutline-tested").text_content()

    assert re.search(r"The service answers: Cutline \S+, house style default@\w+, \d+ ms\.", tried())
    newsroom.trouble("key")
    assert "The service refuses this site’s key." in tried()
    newsroom.trouble("down")
    assert "The service cannot be reached." in tried()
    newsroom.set(url="http://127.0.0.1:9/", profile="no-such")
    assert "The service cannot be reached." in tried()
    newsroom.set(profile="no-such")
    assert "refuses this site’s key" in tried()


@pytest.mark.parametrize(
    ("more", "public", "kinds"),
    [
        ({"mode": "warn"}, True, ["warned"]),
        ({"mode": "observe"}, True, ["observed"]),
        ({"types": {"post": "off"}}, True, []),
        ({"mode": "observe", "types": {"post": "block"}}, False, ["stopped"]),
        ({"families": {"captions": "warn"}}, True, ["warned"]),
        ({"families": {"captions": "observe"}}, True, ["observed"]),
        ({"families": {"captions": "off"}}, True, []),
        ({"families": {"credits": "off"}}, False, ["stopped"]),
        ({"mode": "warn", "families": {"captions": "block"}}, True, ["warned"]),
    ],
)
def test_of_two_modes_the_milder_one_counts(newsroom, more, public, kinds):
    newsroom.set(**more)
    number, out, _ = newsroom.go("rest_publish", "error")
    assert out is public
    assert newsroom.kinds(number) == kinds


@pytest.mark.parametrize(
    ("more", "kind", "public", "kinds"),
    [
        ({"profile": "observing"}, "error", True, ["observed"]),
        ({"profile": "warning"}, "error", True, ["warned"]),
        ({"profile": "never"}, "error", True, ["warned"]),
        ({"profile": "default"}, "warning", False, ["asked"]),
        ({"profile": "strict"}, "warning", False, ["stopped"]),
        ({"profile": "strict", "mode": "warn"}, "warning", True, ["warned"]),
        ({"profile": "strict", "mode": "observe"}, "error", True, ["observed"]),
    ],
)
def test_nobody_is_stopped_unless_the_house_and_the_site_say_so(newsroom, more, kind, public, kinds):
    newsroom.set(**more)
    number, out, _ = newsroom.go("rest_publish", kind)
    assert out is public
    assert newsroom.kinds(number) == kinds


@pytest.mark.parametrize(("level", "public", "kind"), [("error", False, "stopped"), ("warning", False, "asked")])
def test_a_service_that_does_not_say_what_a_finding_does_is_understood_by_its_level(newsroom, level, public, kind):
    place = {
        "line": 1,
        "column": 1,
        "start": 0,
        "end": 1,
        "selector": "",
        "snippet": "",
        "image_id": "",
        "block_path": "",
    }
    finding = {
        "id": "x",
        "rule": "caption-placeholder",
        "family": "captions",
        "level": level,
        "message": "Wrong.",
        "hint": "",
    }
    answer = {"findings": [{**finding, "location": place, "related": [], "fix": None}], "content_sha256": "0"}
    with Answering(answer) as older:
        newsroom.set(url=older.url)
        number, out, _ = newsroom.go("rest_publish", "clean")
        newsroom.set()
    assert (out, newsroom.kinds(number)) == (public, [kind])
