"""The page of the service: paste an article, see what is wrong, mend it at a click."""

from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "sample_pages"


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    from servers.http.conftest import Service

    service = Service(tmp_path_factory.mktemp("page"))
    yield service
    service.stop()


@pytest.fixture
def page(chromium, running):
    page, said = chromium.new_page(), []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: request.url.startswith((running.url, "data:")) or said.append(request.url))
    page.goto(running.url)
    yield page
    page.close()
    assert said == []


def check(page, html: str) -> None:
    page.fill("#html", html)
    page.get_by_role("button", name="Check").click()
    page.locator("#verdict:not(:empty)").filter(has_not_text="Checking").wait_for()


def test_an_article_is_shown_with_what_is_wrong(page):
    check(page, (SAMPLES / "wire_story.html").read_text("utf-8"))
    assert page.inner_text("#verdict") == "This page would be stopped."
    assert page.locator(".finding").count() == 4
    assert page.locator("mark", has_text="OSMAN DEMIREL").count() == 2


def test_a_fix_is_made_at_a_click_and_undone(page):
    check(page, "<p>😀</p>" + (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.get_by_role("button", name="Write Osman Demirel").click()
    page.get_by_role("button", name="Write Osman Demirel").wait_for(state="detached")
    assert "OSMAN DEMIREL" not in page.input_value("#html")
    assert page.input_value("#html").count("Osman Demirel/AFP/Getty Images") == 2
    page.get_by_role("button", name="Undo the last fix").click()
    page.get_by_role("button", name="Write Osman Demirel").wait_for()
    assert "OSMAN DEMIREL" in page.input_value("#html")


def test_a_rule_is_explained_beside_its_finding(page):
    check(page, (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.locator(".finding .rule a").first.click()
    page.locator(".why").wait_for()
    assert "One name is spelt two ways on one page." in page.inner_text(".why")


def test_a_click_on_a_finding_selects_its_words_in_the_source(page):
    check(page, "<p>😀</p>" + (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.locator(".finding", has_text="Isil 2 times").locator(".place").click()
    assert page.evaluate("(box => box.value.slice(box.selectionStart, box.selectionEnd))(html)") == "Isil"


def test_a_hostile_article_runs_nothing(page):
    check(
        page,
        '<article><h1>&lt;img src=x onerror=alert(1)&gt;</h1><figure><img src="a.jpg" alt="A">'
        "<figcaption>&lt;script&gt;alert(1)&lt;/script&gt; {{caption}}</figcaption></figure></article>",
    )
    assert "<script>alert(1)</script>" in page.inner_text("dd.caption")
    assert page.locator("#sheet script, #sheet [onerror]").count() == 0


def test_axe_finds_nothing_to_mend(chromium, running, axe):
    page = chromium.new_page(bypass_csp=True)
    page.goto(running.url)
    check(page, (SAMPLES / "picture_desk.html").read_text("utf-8"))
    page.evaluate(axe)
    found = page.evaluate("axe.run()")["violations"]
    page.close()
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
