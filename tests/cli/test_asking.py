"""Fixes put to an editor one by one: what a question shows, which answers there are, and how it ends."""

import click
import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.model.source import Edit, Source
from linter.model.spans import Span
from linter.reports.changes import changes


def run(*arguments, **more):
    return CliRunner().invoke(main, list(arguments), **more)


@pytest.mark.parametrize(
    ("text", "edits", "told"),
    [
        ("by Ann Moor", (Edit(Span(4, 5), "u"), Edit(Span(5, 6), "ma")), "1:4  by [-Ann-]{+Auma+} Moor"),
        ("one two", (Edit(Span(3, 7), ""),), "1:4  one[- two-]"),
        ("one", (Edit(Span(3, 3), " two"),), "1:4  one{+ two+}"),
        ("a\nb\x1bc", (Edit(Span(2, 3), "d"),), "2:1  [-b-]{+d+}␛c"),
    ],
)
def test_a_change_is_shown_in_whole_words(text, edits, told):
    assert list(changes(Source("a", text), edits)) == [told]


@pytest.fixture
def questions(tmp_path, monkeypatch, house):
    monkeypatch.chdir(tmp_path)
    for name in ("one.html", "two.html"):
        (tmp_path / name).write_text("<p>whisper whisper")
    monkeypatch.setattr("linter.cli.fix._on_terminal", lambda: True)

    def asked(*answers):
        waiting = iter(answers)
        monkeypatch.setattr("click.prompt", lambda *args, **more: next(waiting))
        done = run("fix", ".", "--ask")
        assert next(waiting, None) is None, "every answer was asked for"
        return [(tmp_path / name).read_text().removeprefix("<p>") for name in ("one.html", "two.html")], done

    return asked


@pytest.mark.parametrize(
    ("answers", "pages"),
    [
        (("y", "n", "n", "n"), ["say whisper", "whisper whisper"]),
        (("all",), ["say say", "say say"]),
        (("p", "n", "n"), ["say say", "whisper whisper"]),
        (("skip", "y", "n"), ["whisper whisper", "say whisper"]),
        (("y", "quit"), ["say whisper", "whisper whisper"]),
        (("what", "?", "YES", "q"), ["say whisper", "whisper whisper"]),
    ],
)
def test_a_question_takes_yes_no_all_of_a_rule_the_page_and_enough(questions, answers, pages):
    assert questions(*answers)[0] == pages


def test_a_question_says_which_it_is_of_how_many_and_what_the_letters_mean(questions):
    _, done = questions("y", "?", "q")
    assert "1 of 2  ./one.html:1:4" in done.stderr
    assert "2 of 2  ./one.html:1:12" in done.stderr
    assert "    a  all: make this change and all others of this rule, on every page\n" in done.stderr


@pytest.mark.parametrize(("said", "page"), [("y\n", "say whisper"), ("", "whisper whisper")])
def test_the_end_of_the_input_is_enough_and_keeps_what_was_agreed_to(tmp_path, monkeypatch, house, said, page):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.html").write_text("<p>whisper whisper")
    monkeypatch.setattr("linter.cli.fix._on_terminal", lambda: True)
    done = run("fix", ".", "--ask", input=said)
    assert (done.exit_code, "Aborted" in done.stderr) == (0, False)
    assert (tmp_path / "one.html").read_text() == f"<p>{page}"


def test_a_run_of_questions_that_is_broken_off_leaves_the_page(tmp_path, monkeypatch, house):
    def broken_off(*_, **__):
        raise click.Abort

    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.html").write_text("<p>whisper whisper")
    monkeypatch.setattr("linter.cli.fix._on_terminal", lambda: True)
    monkeypatch.setattr("click.prompt", broken_off)
    done = run("fix", ".", "--ask")
    assert done.exit_code == 130
    assert done.stderr.endswith("whisper\ncutline: stopped.\n")
    assert (tmp_path / "one.html").read_text() == "<p>whisper whisper"
