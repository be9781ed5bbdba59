"""An editor in Wagtail: stopped, led to the block, mended, published; a warning overridden, seen in history and report."""

import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The demonstration site, started with its one command."""
    folder = tmp_path_factory.mktemp("demo")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = (folder / "log").open("w")
    process = subprocess.Popen(
        [sys.executable, ROOT / "integrations" / "wagtail_demo" / "start.py", address],
        stdout=log,
        stderr=log,
        env={
            **os.environ,
            "CUTLINE_DEMO": str(folder),
            "CUTLINE_DEMO_BUDGET": "60",  # the machine may be busy, and what is not checked in time is published
            "PYTHONPATH": str(ROOT),
            "DJANGO_SETTINGS_MODULE": "demo.settings",
        },
    )
    end = time.monotonic() + 120
    while time.monotonic() < end:
        with socket.socket() as line:
            if line.connect_ex((address.split(":")[0], int(address.split(":")[1]))) == 0:
                break
        assert process.poll() is None, (folder / "log").read_text()
        time.sleep(0.3)
    yield f"http://{address}", folder
    process.terminate()
    process.wait(20)
    log.close()


@pytest.fixture(params=["light"])
def editor(chromium, demo, request):
    address, folder = demo
    page = chromium.new_page(viewport={"width": 1300, "height": 950}, color_scheme=request.param)
    page.goto(f"{address}/admin/login/")
    page.fill("[name=username]", "editor")
    page.fill("[name=password]", "editor")
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")

    def opens(title: str) -> int:
        with sqlite3.connect(folder / "demo.sqlite3") as data:
            (number,) = data.execute("select id from wagtailcore_page where title = ?", (title,)).fetchone()
        page.goto(f"{address}/admin/pages/{number}/edit/")
        page.locator("[name=action-publish]").wait_for(state="attached")
        page.wait_for_function("document.querySelector('input[name^=body][name$=caption]')")
        return number

    page.opens = opens
    yield page
    page.close()


def publish(page) -> None:
    page.wait_for_timeout(1000)  # the editor's own scripts
    page.evaluate("document.querySelector('[name=action-publish]').click()")


def contrast(page, axe, where):
    """What axe finds of words that cannot be read on their ground."""
    page.evaluate(axe)
    page.evaluate(  # it fades in
        """Promise.all(document.getAnimations().filter(each => each.effect.getComputedTiming().endTime < Infinity)
           .map(each => each.finished.catch(() => 0)))"""
    )
    found = page.evaluate(
        "where => axe.run(where, {runOnly: ['color-contrast', 'link-in-text-block', 'button-name']})", where
    )
    assert sum(len(each["nodes"]) for each in found["passes"]), [each["nodes"] for each in found["incomplete"]]
    return [(node["target"], node["failureSummary"]) for each in found["violations"] for node in each["nodes"]]


@pytest.mark.parametrize("editor", ["light", "dark"], indirect=True)
def test_the_banner_and_the_mark_on_the_field_can_be_read(editor, axe):
    editor.opens("A story with an error")
    publish(editor)
    editor.locator(".messages .cutline-findings").wait_for()
    assert contrast(editor, axe, ".messages .cutline-findings") == []
    editor.get_by_text("Why?").first.click()
    assert "Readers take them for carelessness" in editor.inner_text(".messages")
    assert "caption-placeholder" not in editor.inner_text("body")
    mark = editor.locator("form .cutline-mark")
    mark.wait_for()
    mark.evaluate("each => each.scrollIntoView({block: 'center'})")
    assert contrast(editor, axe, "form .cutline-mark") == []


def test_the_checks_panel_counts_what_publishing_will_refuse(editor):
    editor.opens("A story with an error")
    counter = editor.locator("[data-side-panel-toggle=checks] [data-side-panel-toggle-counter]").first
    editor.locator("form .cutline-mark").wait_for(state="attached")
    expect(counter).to_have_text("1")
    editor.locator("[data-side-panel-toggle=checks]").first.click()
    panel = editor.locator("[data-side-panel=checks]")
    panel.get_by_text("stands where a caption belongs").wait_for()
    # Wagtail's own checks run on the preview meanwhile, and write their number.
    editor.wait_for_function("document.querySelector('[data-content-word-count]').textContent !== '-'", timeout=60_000)
    editor.wait_for_timeout(500)
    assert editor.inner_text("[data-side-panel=checks] [data-content-checker-count]") == "1"


def test_what_is_typed_is_marked_on_its_field_and_mended_at_a_click(editor):
    editor.opens("A story with a warning")
    credit = editor.locator("input[name^=body][name$=credit]")
    mark = editor.locator("[data-contentpath=credit] .cutline-mark")
    mark.wait_for(state="attached")
    assert credit.get_attribute("aria-describedby").split()[-1] == mark.get_attribute("id")
    mark.get_by_role("button", name="Write Reuters").click()
    assert credit.input_value() == "Photo: Jo Lee/Reuters"
    mark.wait_for(state="detached")
    assert credit.evaluate("each => each === document.activeElement")
    credit.fill("{{credit}}")
    mark.wait_for(state="attached")
    credit.fill("Photo: Jo Lee/Reuters")
    mark.wait_for(state="detached")


def test_a_picture_without_caption_and_credit_is_marked_while_writing(editor):
    editor.opens("A story that may go out")
    editor.locator("input[name^=body][name$=caption]").fill("")
    editor.locator("input[name^=body][name$=credit]").fill("")
    editor.locator("form .cutline-mark").first.wait_for(state="attached")


def test_an_error_stops_leads_to_its_block_and_is_mended(editor, demo):
    number = editor.opens("A story with an error")
    publish(editor)
    editor.locator(".cutline-findings").wait_for()
    assert "Not published; your changes are saved as a draft." in editor.inner_text(".messages")
    editor.locator(".cutline-findings a", has_text="Go to the block").click()
    editor.wait_for_function("document.querySelector(location.hash).getBoundingClientRect().top < innerHeight")
    caption = editor.locator("input[name^=body][name$=caption]")
    assert caption.input_value() == "{{caption}}"
    assert caption.is_visible()
    caption.fill("A boat leaves the quay in Linz on Monday")
    publish(editor)
    editor.locator(".messages", has_text="has been published").wait_for()
    public = editor.context.request.get(f"{demo[0]}/boat/")
    assert "A boat leaves the quay in Linz on Monday" in public.text()
    assert number


def test_a_warning_is_overridden_with_a_reason_that_history_and_report_show(editor, demo):
    number = editor.opens("A story with a warning")
    editor.locator("input[name^=body][name$=credit]").fill("Photo: Jo Lee/Retuers")
    publish(editor)
    editor.get_by_label(re.compile("Why it is published")).fill("The agency spells it so itself")
    editor.get_by_role("button", name="Publish all the same").click()
    editor.locator(".messages", has_text="is published; the warnings were overridden").wait_for()
    for shown in (f"/admin/pages/{number}/history/", "/admin/reports/cutline/"):
        editor.goto(f"{demo[0]}{shown}")
        editor.locator("table", has_text="The agency spells it so itself").wait_for()


def test_a_clean_story_goes_out_with_no_word(editor):
    editor.opens("A story that may go out")
    publish(editor)
    editor.locator(".messages", has_text="has been published").wait_for()
    assert editor.locator(".cutline-findings").count() == 0
