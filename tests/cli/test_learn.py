"""cutline learn: a settings file on standard output, and on standard error what it came to."""

import json
import subprocess
import sys
import tomllib

import pytest
from click.testing import CliRunner
from made_archive import printed

from linter import Settings
from linter.cli import main


@pytest.fixture
def archive(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("linter.cli.learn.date", Today)
    return tmp_path


class Today:
    """The day on which the tests take place."""

    @staticmethod
    def today():
        from made_archive import TODAY

        return TODAY


def put(folder, pages):
    """The stories as files, each of which says its address."""
    folder.mkdir(exist_ok=True)
    for number, (url, html) in enumerate(pages):
        (folder / f"{number}.html").write_text(html.replace("<head>", f'<head><link rel="canonical" href="{url}">'))


def run(*arguments):
    return CliRunner().invoke(main, ["learn", *arguments])


CAPTION = "{who}, left, beside the quay number {number} in Linz on 12 January 2026"


def test_what_is_written_loads_and_is_tried_without_a_finding_on_the_same_pages(archive):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 12, caption=CAPTION))
    done = run("pages")
    assert done.exit_code == 0
    assert "12 stories read: " in done.stderr
    (archive / "house.toml").write_text(done.stdout, "utf-8")
    assert Settings.find((), "house.toml").rules["credit-form"].options["lead_in"] == "Photograph:"
    tried = CliRunner().invoke(main, ["try", "house.toml", "pages"]).stdout
    assert "0 findings on 12 pages" in tried


def test_two_processes_write_what_one_writes(archive):
    put(archive / "pages", [*printed(["Photograph: {name}/AFP"], 9), *printed(["{name}/AFP"], 3, begin=20)])
    assert run("pages").stdout == run("pages", "--jobs", "2").stdout != ""


def test_show_puts_as_many_examples_before_a_person(archive):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 9))
    examples = {
        show: run("pages", "--show", show).stdout.partition("[rules.caption")[0].count("story-") for show in "015"
    }
    assert examples == {"0": 0, "1": 3, "5": 15}


def test_a_host_and_a_section_can_be_learned_by_themselves(archive):
    put(archive / "one", printed(["Foto: {name}/dpa"], 9, language="de", host="morgen.example"))
    put(archive / "two", printed(["({name}/dpa)"], 9, language="de", host="abend.example", section="sport", begin=20))
    assert 'lead-in = "Foto:"' in run(".", "--host", "morgen.example").stdout
    assert 'brackets = "round"' in run(".", "--section", "Sport").stdout
    assert "abend.example: no lead-in in 9 of 9" in run(".").stdout
    nowhere = run(".", "--host", "mittag.example")
    assert nowhere.exit_code == 2
    assert "The pages are of abend.example, morgen.example." in nowhere.stderr


def test_since_leaves_older_stories_out(archive):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 9, published="2026-01-01"))
    assert "lead-in" in run("pages", "--since", "2026-01-01").stdout
    assert "lead-in" not in run("pages", "--since", "2026-01-02").stdout


def test_run_again_it_says_what_changed_and_keeps_the_mode(archive):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 9))
    before = 'mode = "warn"\nfail-on = "never"\n[rules.credit-form]\nlead-in = "Photo:"\ninitials = "none"\n'
    (archive / "before.toml").write_text(before)
    done = run("pages", "--previous", "before.toml")
    for line in (
        'credit-form.lead-in was "Photo:" and is "Photograph:"',
        'credit-form.initials was "none" and is no longer set',
        'credit-form.separator is new: "/"',
        "of your own in the file before, and not in this one: fail-on",
    ):
        assert f"#   - {line}" in done.stdout
        assert f"  {line}" in done.stderr
    assert tomllib.loads(done.stdout)["mode"] == "warn"
    (archive / "now.toml").write_text(done.stdout, "utf-8")
    again = run("pages", "--previous", "now.toml")
    assert again.stderr.endswith("  Nothing changed.\n")


def test_a_file_that_the_shell_has_emptied_is_no_previous_one(archive):
    """In cutline learn pages --previous cutline.toml > cutline.toml the shell empties the file before anybody reads."""
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 2))
    call = [sys.executable, "-m", "linter", "learn", "pages", "--previous", "cutline.toml"]
    with open("cutline.toml", "w") as file:
        done = subprocess.run(call, stdout=file, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "is being written into" in done.stderr


@pytest.mark.parametrize("words", ["[rules", "\udcff"])
def test_a_previous_file_that_is_none_is_told(archive, words):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 2))
    (archive / "before.toml").write_bytes(words.encode("utf-8", "surrogateescape"))
    done = run("pages", "--previous", "before.toml")
    assert done.exit_code == 2
    assert "is no TOML" in done.stderr
    assert run("pages", "--previous", "nowhere.toml").exit_code == 2


def test_a_page_that_cannot_be_read_is_told_once_and_the_others_are_learned_from(archive):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 9))
    (archive / "pages" / "x.html").write_bytes(b"%PDF-1.7 no page")
    done = run("pages")
    assert done.exit_code == 2
    assert done.stderr.count("x.html") == 1
    assert 'lead-in = "Photograph:"' in done.stdout


def export(path, pages):
    """The stories as an export of WordPress, the last of them a draft."""
    from xml.sax.saxutils import escape

    items = [
        f"<item><title>Story</title><link>{url}</link><wp:post_date>2026-05-01 10:00:00</wp:post_date>"
        f"<wp:post_type>post</wp:post_type><wp:status>{'publish' if number else 'draft'}</wp:status>"
        f"<content:encoded>{escape(html.partition('<article>')[2].partition('</article>')[0])}</content:encoded></item>"
        for number, (url, html) in reversed(list(enumerate(pages)))
    ]
    path.write_text(
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>'
        f"{''.join(items)}</channel></rss>"
    )


def test_an_export_is_read_story_by_story_with_the_addresses_it_says(archive):
    export(archive / "export.xml", printed(["Photograph: {name}/AFP"], 13))
    done = run("export.xml")
    assert done.exit_code == 0, done.stderr
    assert "12 stories read: " in done.stderr
    assert 'lead-in = "Photograph:"' in done.stdout
    assert "https://www.example.org/news/story-" in done.stdout
    nowhere = run("export.xml", "--host", "mittag.example")
    assert "The pages are of example.org." in nowhere.stderr


def test_pages_and_an_export_are_counted_together(archive):
    put(archive / "pages", printed(["Photograph: {name}/AFP"], 5))
    export(archive / "export.xml", printed(["Photograph: {name}/AFP"], 6, begin=20))
    assert "10 stories read: " in run("pages", "export.xml").stderr


def test_a_warc_is_read_and_what_is_broken_in_it_is_told(archive):
    pytest.importorskip("fastwarc", reason="the extra archive is not installed")
    from warc_writer import http, record

    stories = [record(http(html.encode()), uri=url) for url, html in printed(["Photograph: {name}/AFP"], 9)]
    (archive / "crawl.warc").write_bytes(b"".join(stories))
    done = run("crawl.warc")
    assert (done.exit_code, "9 stories read: " in done.stderr) == (0, True), done.stderr
    assert 'lead-in = "Photograph:"' in done.stdout
    (archive / "crawl.warc").write_bytes(b"".join(stories)[:-40])
    cut = run("crawl.warc")
    assert cut.exit_code == 2
    assert cut.stderr.count("news/story-8: the record is cut short") == 1  # told once, though it is read twice
    assert "8 stories read: " in cut.stderr


def test_drafts_and_the_column_with_html_are_what_somebody_says(archive):
    export(archive / "export.xml", printed(["Photograph: {name}/AFP"], 13))
    assert "13 stories read: " in run("export.xml", "--drafts").stderr
    rows = printed(["Photograph: {name}/AFP"], 9)
    lines = [json.dumps({"url": url, "text": html, "body": "<p>A teaser."}) + "\n" for url, html in rows]
    (archive / "pages.jsonl").write_text("".join(lines))
    assert 'lead-in = "Photograph:"' not in run("pages.jsonl").stdout
    done = run("pages.jsonl", "--column", "text")
    assert (done.exit_code, 'lead-in = "Photograph:"' in done.stdout) == (0, True), done.stderr
    wrong = run("pages.jsonl", "--column", "texts")
    assert (wrong.exit_code, "its rows have no column “texts”" in wrong.stderr) == (2, True), wrong.stderr
    assert run("pages.jsonl", "--column", "").exit_code == 2
