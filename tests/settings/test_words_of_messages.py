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


CURLY = "Quotes must be straight"
LIST = "Words of a list have commas between them"


@pytest.mark.parametrize(
    ("settings", "what_to_do"),
    [
        ("style = \u201cguardian\u201d\n", CURLY),
        ("style = \u201eguardian\u201c\n", CURLY),
        ('style = "guardian\u201d\n', CURLY),
        ('ignore = [".poll", \u201c.ad\u201d]\n', CURLY),
        ('ignore = [".poll" ".ad"]\n', LIST),
        ('ignore = [\n  ".poll"\n  ".ad"\n]\n', LIST),
        ('ignore = [".poll"\nmode = "warn"\n', "A list above is not closed."),
        ("style = guardian\n", "Words stand in straight quotes"),
        ('style: "guardian"\n', "Write = for the colon"),
        ("budget = 2,5\n", "Write a decimal point"),
        ("show-all = Yes\n", "Write show-all = true or false"),
        ('style = "guardian\n', "are not closed in it"),
        ("[rules\n", "Close the heading as it was opened: [rules]."),
        ("[[house]\n", "Close the heading as it was opened: [[house]]."),
        ("[[rules]\n", "Close the heading as it was opened: [rules]."),
        ("[rules]]\n", "Close the heading as it was opened: [rules]."),
        ("[for: sport]\n", "A heading has plain letters"),
        (
            'style = \'ap"\nmode = "warn"\n',
            "on line 1, at column 9.\n  The quotes that open in this line are not closed",
        ),
        (
            "style = 'ap\nmode = 'warn'\n",
            "on line 1, at column 12.\n  The quotes that open in this line are not closed",
        ),
        ('mode = "warn"\nstyle = """ap\n', "on line 2, at column 9.\n  The three quotes"),
        ('style = ""ap""\n', "The quotes stand there twice"),
        ('agencies = "desk\\"\n', "write the words in single quotes"),
        ('ignore = [".poll\u201d, ".ad"]\n', CURLY),
        ('ignore = [".poll"; ".ad"]\n', LIST),
        ('ignore = [".poll", , ".ad"]\n', "One comma too many stands here."),
        ('ignore = {".poll", ".ad"}\n', "A list stands in brackets"),
        ('rules = {credit-missing = "off"\n', "is closed there"),
        ('style == "ap"\n', "Write one = between name and value."),
        ('style := "ap"\n', "Write one = between name and value."),
        ('\u2022 style = "ap"\n', "Take out the \u2022 in front of the name."),
        ("<!-- our style -->\n", "A remark begins with a #."),
        ("---\nmode: warn\n", "Take this line out"),
        ("rules:\n  alt-missing: off\n", "A heading stands in brackets: [rules]."),
        ('{\n  "mode": "warn"\n}\n', "This looks like JSON."),
        ('<<<<<<< ours\nmode = "warn"\n', "Two versions of the file stand here"),
        ("[house rules]\n", "A heading has no spaces."),
        ('agencies = "C:\\desk\\agencies.toml"\n', "write the words in single quotes"),
        (
            'mode = "warn"\nmode = "block"\n',
            "mode stands there twice, the second time on line 2.\n  Keep one of the two.",
        ),
        ('ignore = [\n"a"\n]\nignore = [\n"b"\n]\n', "ignore stands there twice, the second time on line 6."),
        ('[term]\nprefer = "Kyiv"\n[[term]]\n', "Write [[term]], in double brackets, above each of them."),
        ('[term]\nprefer = "Kyiv"\n[term]\n', "Write [[term]], in double brackets, above each of them."),
        ('mode = "warn" style = "ap"\n', "Write one setting on a line."),
        ('mode = "warn",\n', "Take out the , at the end of the line."),
        ('avoid = "a", "b"\n', "Several words stand in brackets"),
        ('mode = "warn" counts nothing\n', "Nothing stands behind a value on its line, but a remark behind a #."),
        ("mode =\n", "Write a value behind mode =."),
        ('mode\u00a0= "warn"\n', "a space that must not break"),
        ('\u200bmode = "warn"\n', "a character that nobody sees"),
        ('message = "We do not say "shock" here"\n', "ends them too early"),
        ("message = 'don't'\n", "ends them too early"),
        ('fail on = "error"\n', "A name has no spaces: fail-on =."),
        ("// our style\n", "A remark begins with a #."),
        ("Our style\n", "A line is name = value"),
        ("{\\rtf1 mode}\n", "save it as plain text"),
        ('mode = "warn"\rstyle = "ap"\r', "Save it with the line ends of Windows or Unix."),
    ],
)
def test_a_file_that_is_no_toml_is_told_with_what_to_do(desk, settings, what_to_do):
    Path("cutline.toml").write_bytes(settings.encode())
    done = run("check", "a.html")
    assert done.exit_code == 2
    assert what_to_do in done.stderr


@pytest.mark.parametrize(
    "line",
    ["secrets = [\u201csesame-open\u201d]", 'daily sesame0pen7421 = "default"', "[sesame0pen7421", "[sesame0pen7421]]"],
)
def test_no_value_of_a_file_is_told_which_may_be_a_secret(desk, line):
    Path("cutline.toml").write_text(f"{line}\n")
    done = run("check", "a.html")
    assert done.exit_code == 2
    assert "sesame" not in done.stderr


@pytest.mark.parametrize(
    ("settings", "meant"),
    [('[rules]\nalt-missing = "no"', "off"), ('fail-on = "none"', "never"), ('mode = "blok"', "block")],
)
def test_a_word_that_means_nothing_at_all_is_taken_for_off(desk, settings, meant):
    Path("cutline.toml").write_text(f"{settings}\n")
    assert f'did you mean "{meant}"?' in run("check", "a.html").stderr


@pytest.mark.parametrize(
    "content", [b'\xef\xbb\xbfmode = "warn"\r\nstyle = "ap"\r\n', b'  mode = "warn"\n\tstyle = "ap"\n']
)
def test_the_line_ends_and_the_mark_of_windows_and_indented_lines_are_read(desk, content):
    Path("cutline.toml").write_bytes(content)
    assert 'mode = "warn"' in run("settings").stdout


def test_what_a_word_processor_saved_is_told(desk):
    Path("cutline.toml").write_bytes(b"PK\x03\x04\xff")
    assert "save it as plain text" in run("check", "a.html").stderr


def test_a_settings_file_under_the_name_that_windows_gave_it_is_told(desk):
    Path("cutline.toml.txt").write_text('mode = "observe"')
    assert "Name it cutline.toml: Windows hides the .txt" in run("check", "a.html").stderr
    Path("cutline.toml").write_text('mode = "observe"')
    assert run("check", "a.html").exit_code == 0


def test_the_edge_of_a_word_in_double_quotes_is_told_and_not_a_rule_that_finds_nothing(desk):
    pytest.importorskip("re2")
    told = tried('[[house]]\nname = "kids"\npattern = "\\bkids\\b"\n')
    assert "write the pattern between single quotes" in told


def test_a_number_in_quotes_is_told_to_stand_without_them(desk):
    Path("cutline.toml").write_text('budget = "2,5"')
    assert "Write it in digits alone, without quotes." in run("check", "a.html").stderr


@pytest.mark.parametrize(
    ("settings", "where"),
    [
        ('[rules]\nstyle = "guardian"\n', "[rules]"),
        ('[rules.caption-long]\nfail-on = "error"\n', "[rules.caption-long]"),
        ('[[term]]\nprefer = "Kyiv"\nstyle = "guardian"\n', "[[term]]"),
        ('[[house]]\nname = "a"\navoid = ["shock"]\nmode = "warn"\n', "[[house]]"),
        ('[[for]]\npaths = ["sport/**"]\nmode = "warn"\n', "[[for]]"),
        ('[[allow]]\nrule = "alt-missing"\npaths = ["a"]\nreason = "Old."\nmode = "warn"\n', "[[allow]]"),
    ],
)
def test_a_setting_of_the_whole_file_below_a_heading_is_told_to_stand_at_the_top(desk, settings, where):
    told = tried(settings)
    assert f"stands under {where}, and is a setting of the whole file.\n  Put it at the top of the file" in told


def test_a_rule_that_stands_by_itself_for_some_pages_is_told_how_it_is_written(desk):
    told = tried('[[for]]\npaths = ["sport/**"]\ncredit-missing = "off"\n')
    assert 'Write rules.credit-missing = "off", say.' in told


def test_words_that_are_known_are_told_once(desk):
    assert tried('[[for]]\npaths = ["a"]\nmod = 1\n').count("paths, rules, scope, select") == 1


def test_a_level_without_quotes_is_told_with_them(desk):
    assert 'Write credit-missing = "off", with quotes.' in tried("[rules]\ncredit-missing = off\n")


def test_what_a_message_says_to_write_can_be_written(desk):
    line = tried("").strip().rsplit("or ", 1)[1].removesuffix(".")
    assert "Kolkata, not Calcutta" in tried(f"{line}\n")
