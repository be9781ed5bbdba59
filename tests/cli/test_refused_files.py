"""What is no page is refused by every command in a line, and the others go on."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from linter.cli import main

STORY = "<p>The ferry left at noon.</p><figure><img src='f.jpg' alt='A ferry'><figcaption>It leaves. Photo: Jo Lee/AFP</figcaption></figure>"  # fmt: skip


PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Type /Page>> stream <p>words</p>"


def feed(stories, root="rss", each="item", more=""):
    rows = "".join(f"<{each}><title>No {n}</title><body><![CDATA[{STORY}<{each}>]]></body></{each}>" for n in range(stories))  # fmt: skip
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<{root} {more}>{rows}</{root}>'


def cutline(*words, **more):
    return CliRunner().invoke(main, list(words), **more)


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("good.html").write_text(STORY)
    Path("other.html").write_bytes(PDF)
    Path("feed.xml").write_text(feed(2))
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [("check",), ("check", "--jobs", "2"), ("check", "--profile"), ("blocks",), ("fix",), ("fix", "--diff"), ("baseline",)],
    ids=" ".join,
)  # fmt: skip
def test_every_command_refuses_it_in_a_line_and_goes_on_with_the_others(words, desk):
    before = Path("other.html").read_bytes()
    done = cutline(*words, "other.html", "good.html")
    assert done.exit_code == 2
    assert done.stderr.startswith("cutline: other.html: is a PDF, not an HTML page.\n  Give the HTML of the page")
    assert done.stdout or "on 1 page, 1 picture, 1 caption, 1 credit read" in done.stderr
    assert Path("other.html").read_bytes() == before


def test_sarif_calls_no_run_a_success_in_which_a_page_was_not_read(desk):
    ran = [
        json.loads(cutline("check", "--format", "sarif", *pages).stdout)["runs"][0]["invocations"][0]
        for pages in (["good.html"], ["good.html", "other.html"])
    ]
    assert [each["executionSuccessful"] for each in ran] == [True, False]
    assert "is a PDF" in ran[1]["toolExecutionNotifications"][0]["message"]["text"]


def test_the_trial_of_settings_refuses_it_too(desk):
    Path("cutline.toml").write_text("")
    done = cutline("try", "cutline.toml", "other.html", "good.html")
    assert (done.exit_code, "is a PDF" in done.stderr, "on 1 page" in done.stdout) == (2, True, True)


def test_standard_input_is_looked_at_too(desk):
    for command in ("check", "fix", "blocks"):
        done = cutline(command, "-", input=b"Just words\n")
        assert done.exit_code == 2
        assert done.stderr.startswith("cutline: <stdin>: is plain text, not an HTML page.\n")
        assert "No findings" not in done.output


def test_a_feed_is_no_page_to_mend(desk):
    done = cutline("fix", "feed.xml")
    assert done.exit_code == 2
    assert done.stderr == (
        "cutline: feed.xml: is an RSS feed: it is checked, and never mended.\n"
        "  cutline check tells what is wrong, with the lines of the export: mend the stories where they are kept.\n"
    )


def test_a_folder_gives_its_pages_alone_and_what_is_none_of_them_is_told(desk):
    done = cutline("check", ".")
    assert done.exit_code == 2
    assert "feed.xml" not in done.output
    assert "on 1 page, 1 picture, 1 caption, 1 credit read" in done.stdout


@pytest.mark.parametrize("form", ["json", "junit", "checkstyle", "sarif", "github", "html"])
def test_a_report_says_what_was_refused(form, desk):
    assert "is a PDF, not an HTML page." in cutline("check", "other.html", "good.html", "--format", form).stdout
