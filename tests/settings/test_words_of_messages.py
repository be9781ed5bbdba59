"""What settings say of a mistake: in the words of the file, never in those of Python."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.model.toml_words import in_toml


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_text("<article><h1>The quay</h1><p>Words of the quay.</p></article>")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


def tried(settings):
    Path("cutline.toml").write_text(settings)
    return run("test").output


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "true"),
        ("a“b", '"a“b"'),
        ('say "x"', '"say \\"x\\""'),
        (["a", 1, 1.5], '["a", 1, 1.5]'),
        ({"a": {"b": False}}, "{ a = { b = false } }"),
        ({}, "{}"),
        (None, "nothing"),
        ("x" * 200, '"' + "x" * 78 + "…"),
    ],
)
def test_a_value_is_told_as_a_settings_file_has_it(value, words):
    assert in_toml(value) == words


@pytest.mark.parametrize(
    "settings",
    [
        "max-bytes = true",
        "ignore = [1]",
        "[rules.caption-long]\nwords = true",
        '[[house]]\nname = "x"\nwhere = ["caption"]\npattern = "(a"',
        '[[term]]\nprefer = ["Kyiv"]',
        '[[house]]\nname = "x"\navoid = true',
        "[rules]\n[rules]\n",
    ],
)
def test_no_python_stands_in_a_message(desk, settings):
    Path("cutline.toml").write_text(settings)
    done = run("check", "a.html")
    assert done.exit_code == 2
    assert not any(word in done.stderr for word in ("b'", "True", "['", "('", "Error", "{'")), done.stderr


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('[rules]\na = "off"\n\n[rules]\n', "[rules] stands there twice, the second time on line 4."),
        (
            "[rules.caption-long]\n[rules.caption-long]\n",
            "[rules.caption-long] stands there twice, the second time on line 2.",
        ),
    ],
)
def test_a_table_that_stands_twice_is_told_in_its_own_sentence(desk, settings, told):
    Path("cutline.toml").write_text(settings)
    assert told in run("check", "a.html").stderr


def test_an_allow_without_its_reason_is_refused(desk):
    Path("cutline.toml").write_text('[[allow]]\nrule = "alt-missing"\npaths = ["*"]\n')
    done = run("check", "a.html")
    assert done.exit_code == 2
    assert "the [[allow]] of alt-missing gives no reason.\n  Write reason = " in done.stderr


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (
            "Turkey voted.",
            "“Turkey” may mean something else, and counts only in a paragraph that also has Erdo or Ankara",
        ),
        ("Turkey voted.", 'write avoid = ["Turkey", "Turkiye"]'),
        ("“Turkey and Syria,” he said.", "“Turkey” stands in a quotation, which is somebody else's voice"),
        ("A Thanksgiving turkey.", "“Thanksgiving turkey” is a phrase in which it may stand"),
        ("They voted.", "none of “Turkey”, “Turkiye” stands in it"),
    ],
)
def test_a_bad_line_that_is_silent_says_why(desk, line, why):
    assert why in tried(f'[[term]]\nprefer = "Türkiye"\nbad = ["{line}"]\n')


def test_a_spelling_that_a_house_avoids_by_name_is_told_everywhere(desk):
    told = tried(
        '[[term]]\nprefer = "Türkiye"\navoid = ["Turkey", "Turkiye"]\nbad = ["Turkey voted."]\ngood = ["The wild turkey."]\n'
    )
    assert told.endswith("1 term, 2 lines tried, 0 failed\n")


def test_a_page_without_pictures_fails_where_pictures_are_required(desk):
    assert run("check", "a.html").exit_code == 0
    done = run("check", "a.html", "--require-pictures")
    assert done.exit_code == 1
    assert "error  This was read as a page without pictures.  pictures-missing" in done.stdout
    assert "note  This was read as a page without pictures." in run("check", "a.html", "--all").stdout
