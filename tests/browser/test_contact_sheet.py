"""The HTML report as a picture editor opens it."""

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
    assert "OSMAN DEMIREL stands in capitals" in finding.inner_text()
    box, frame = mark.bounding_box(), page.locator(".block").first.bounding_box()
    assert frame["x"] <= box["x"] <= frame["x"] + frame["width"]


def test_a_hostile_page_runs_no_script_and_shows_as_text(opened, tmp_path):
    source = tmp_path / "hostile.html"
    source.write_text(HOSTILE)
    page = opened(source)
    assert "owned" not in page.title().removeprefix('The </title><script>document.title="owned"</script>')
    assert "<script>document.title='owned'</script>" in page.locator("dd.caption").inner_text()
    assert page.locator("dd.caption mark.error").inner_text() == "{{caption}}"


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
