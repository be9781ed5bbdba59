"""The HTML report as a picture editor opens it."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from linter.cli import main

SAMPLES = Path(__file__).parents[2] / "sample_pages"
HOSTILE = """<html lang="en"><body><article><h1>The &lt;/title&gt;&lt;script&gt;document.title="owned"&lt;/script&gt; fair</h1>
<figure><img src="a.jpg" alt="&quot; onload=&quot;document.title='owned'"><figcaption>&lt;script&gt;document.title='owned'&lt;/script&gt;
&lt;img src=x onerror=&quot;document.title='owned'&quot;&gt; {{caption}}</figcaption></figure></article></body></html>"""


def written(folder: Path, *pages: Path) -> str:
    out = folder / "report.html"
    done = CliRunner().invoke(main, ["check", "--all", "--format", f"html={out}", *map(str, pages)])
    assert done.exit_code in (0, 1), done.output
    return out.as_uri()


@pytest.fixture
def opened(chromium, tmp_path):
    """Opens a report; nothing may be asked of the network, or written to the console."""
    pages, said = [], []

    def opens(*sources: Path, **how):
        page = chromium.new_page(**how)
        pages.append(page)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: request.url.startswith(("file:", "data:")) or said.append(request.url))
        page.goto(written(tmp_path, *sources))
        return page

    yield opens
    for page in pages:
        page.close()
    assert said == []


def shown(page) -> int:
    return page.locator(".page .finding[id]:visible").count()


def test_the_filters_hide_findings_by_level_and_rule(opened):
    page = opened(SAMPLES)
    every = shown(page)
    assert page.locator("#shown").inner_text() == f"{every} of {every} findings shown"
    page.get_by_label("notes").uncheck()
    without = shown(page)
    assert 0 < without < every
    assert page.locator(".finding.note[id]:visible").count() == 0
    page.locator("select[name=rule]").select_option("credit-all-capitals")
    few = shown(page)
    assert 0 < few < without
    assert page.locator("#shown").inner_text() == f"{few} of {every} findings shown"
    assert 0 < page.locator("mark:not(.off)").count() < page.locator("mark").count()
    page.get_by_label("only pictures with findings").check()
    assert page.locator(".block:visible").count() == page.locator(".block:has(.finding[id]:visible)").count()


def test_a_mark_stands_on_the_reported_words_and_leads_to_its_finding(opened):
    page = opened(SAMPLES / "wire_story.html")
    mark = page.locator("dd.credit mark", has_text="OSMAN DEMIREL").first
    mark.locator("a").click()
    finding = page.locator(".finding:target")
    assert "OSMAN DEMIREL is in capitals" in finding.inner_text()
    box, frame = mark.bounding_box(), page.locator(".block").first.bounding_box()
    assert frame["x"] <= box["x"] <= frame["x"] + frame["width"]


def test_a_hostile_page_runs_no_script_and_shows_as_text(opened, tmp_path):
    source = tmp_path / "hostile.html"
    source.write_text(HOSTILE)
    page = opened(source)
    assert "owned" not in page.title().removeprefix('The </title><script>document.title="owned"</script>')
    assert "<script>document.title='owned'</script>" in page.locator("dd.caption").inner_text()
    assert page.locator("dd.caption mark.error").inner_text() == "{{caption}}"


def test_words_run_in_the_direction_of_their_script_and_source_from_the_left(opened):
    page = opened(SAMPLES / "right_to_left.html")
    runs = "all => [...new Set(all.map((each) => getComputedStyle(each).direction))]"
    for of_the_page in ("dd.caption", "dd.credit:not(:has(i))", ".passage", "section.page > h2"):
        assert page.locator(of_the_page).evaluate_all(runs) == ["rtl"], of_the_page
    for ours in (".told", "code", "h3"):
        assert page.locator(ours).evaluate_all(runs) == ["ltr"], ours


def test_the_filters_are_reached_and_worked_with_the_keyboard_alone(opened):
    page = opened(SAMPLES)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the pages"
    page.keyboard.press("Tab")
    before = shown(page)
    page.keyboard.press("Space")
    assert page.locator(".finding.error[id]:visible").count() == 0 < before


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 380])
def test_axe_finds_nothing_to_mend(opened, axe, scheme, width):
    page = opened(SAMPLES, color_scheme=scheme, bypass_csp=True, viewport={"width": width, "height": 900})
    page.evaluate(axe)
    found = page.evaluate("axe.run()")["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


def test_nothing_runs_out_of_a_narrow_window(opened):
    page = opened(SAMPLES, viewport={"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_printed_report_has_no_filters(opened):
    page = opened(SAMPLES)
    page.emulate_media(media="print")
    assert not page.locator("#filters").is_visible()
    assert page.locator(".page").first.is_visible()


def test_the_filters_change_the_overview_and_the_counts_of_pages(opened):
    page = opened(SAMPLES)
    row = page.locator("tr[data-page]", has_text="live_blog.html")
    section = page.locator(".page", has=page.locator(".path", has_text="live_blog.html"))
    assert row.locator("td[data-level=error]").inner_text() == "1"
    assert section.locator(".tally").inner_text() == "1 error, 5 warnings, 6 notes"
    page.get_by_label("errors").uncheck()
    assert row.locator("td[data-level=error]").inner_text() == "0"
    assert section.locator(".tally").inner_text() == "5 warnings, 6 notes"
    assert row.locator("rect.error").get_attribute("width") == "0"
    page.locator("select[name=rule]").select_option("credit-missing")
    assert page.locator("tr[data-rule=credit-missing] td").first.inner_text() == str(shown(page))
    assert page.locator("tr[data-rule=alt-is-file-name] td").first.inner_text() == "0"
    assert section.locator(".block.error").count() == 0


def test_pictures_of_the_web_come_at_a_press_and_from_the_named_hosts_alone(chromium, tmp_path):
    source = tmp_path / "page.html"
    source.write_text(
        '<article><figure><img src="https://pictures.example/pier.svg" alt="The pier"><figcaption>The pier.</figcaption>'
        '</figure><figure><img src="https://pictures.example\';x/a.jpg" alt="A"><figcaption>A.</figcaption></figure></article>'
    )
    page, asked = chromium.new_page(), []
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    page.route(
        re.compile("^https:"),
        lambda route: (asked.append(route.request), route.fulfill(body=drawing, content_type="image/svg+xml")),
    )
    page.goto(written(tmp_path, source))
    assert asked == []
    assert "pictures.example" in page.locator("#ask").inner_text()
    page.get_by_role("button", name="Show the pictures").click()
    page.locator(".frame img").first.wait_for()
    assert [each.url for each in asked] == ["https://pictures.example/pier.svg"]
    assert "referer" not in asked[0].headers
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert "img-src data: https://pictures.example;" in policy
    page.close()


def test_where_the_words_stand_in_the_source_is_behind_a_toggle(opened):
    page = opened(SAMPLES / "wire_story.html")
    assert page.locator(".block .place").first.is_hidden()
    page.locator(".finding summary").first.click()
    assert "line 30, column " in page.locator(".finding .place").first.inner_text()
    words = page.locator("body").inner_text()
    assert "cutline fix" not in words
    assert "--" not in words


def test_a_big_folder_opens_on_its_summary_and_a_link_opens_a_page(opened, tmp_path):
    (tmp_path / "site").mkdir()
    for number in range(34):
        name = "wire_story" if number % 4 == 0 else "clean"
        (tmp_path / "site" / f"page{number:02}.html").write_text((SAMPLES / f"{name}.html").read_text("utf-8"), "utf-8")
    page = opened(tmp_path / "site")
    assert page.locator(".block:visible").count() == 0
    page.locator("tr[data-page] a").first.click()
    assert page.locator(".block:visible").count() == 2


def test_a_page_of_pictures_is_printed_on_a_sheet_of_paper(opened):
    page = opened(SAMPLES)
    assert page.pdf(format="A4").count(b"/Type /Page\n") <= 13  # an overview, and eleven pages with findings
