"""cutline fix: what it writes, what it shows, and what it tells of what it could not do."""

import gzip
import os

import pytest
from command_line import run


def test_fix_changes_the_page_and_tells_what(desk):
    done = run("fix", ".")
    assert (desk / "loud.html").read_text() == "<p>They shout.</p>\n<p>They whisper.</p>\n"
    assert done.stdout == (
        "./loud.html\n  1:9  fixed  Write shout  house-shout\n1 fixed, 0 refused, 2 left on 3 pages, 0 pictures read\n"
    )
    assert done.exit_code == 0
    assert run("fix", ".").stdout == "0 fixed, 0 refused, 2 left on 3 pages, 0 pictures read\n"


def test_check_with_diff_shows_what_fix_would_change(desk):
    done, fixed = run("check", "loud.html", "--diff"), run("fix", "loud.html", "--diff")
    assert (done.stdout, done.exit_code) == (fixed.stdout, fixed.exit_code)


def test_fix_with_diff_writes_nothing(desk):
    before = (desk / "loud.html").read_bytes()
    done = run("fix", "loud.html", "--diff")
    assert (desk / "loud.html").read_bytes() == before
    assert "-<p>They SHOUT.</p>\n+<p>They shout.</p>\n" in done.stdout
    assert "1 would be fixed, 0 refused, 1 left on 1 page" in done.stderr


def test_fix_sends_standard_input_to_standard_output(desk):
    done = run("fix", "-", input="<p>SHOUT whisper</p>")
    assert done.stdout == "<p>shout whisper</p>"
    assert "1 fixed" in done.stderr


def test_fix_keeps_a_packed_page_packed(desk):
    (desk / "a.html.gz").write_bytes(gzip.compress(b"<p>SHOUT"))
    run("fix", "a.html.gz")
    assert gzip.decompress((desk / "a.html.gz").read_bytes()) == b"<p>shout"


def test_fix_tells_what_it_could_not_do(desk, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    done = run("fix", "loud.html", "gone.html")
    assert done.exit_code == 2
    assert "loud.html: is read-only" in done.stderr
    assert "gone.html: no such file" in done.stderr


@pytest.mark.parametrize(
    ("answers", "page"),
    [(["y", "n"], "<p>say whisper"), (["q"], "<p>whisper whisper"), (["n", "y"], "<p>whisper say")],
)
def test_fix_asks_one_by_one(desk, monkeypatch, answers, page):
    (desk / "ask.html").write_text("<p>whisper whisper")
    waiting = iter(answers)
    monkeypatch.setattr("click.prompt", lambda *args, **more: next(waiting))
    monkeypatch.setattr("linter.cli.fix._on_terminal", lambda: True)
    done = run("fix", "ask.html", "--ask")
    assert (desk / "ask.html").read_text() == page
    told = "1 of 2  ask.html:1:4  house-whisper\n    The word whisper stands here.\n"
    assert f"{told}    1:4  <p>[-whisper-]{{+say+}} whisper\n" in done.stderr
