"""What settings say of a mistake once, with what to write instead."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from linter.cli import main


@pytest.mark.parametrize(
    ("settings", "told", "way_out"),
    [
        ('show-all = "yes"', 'true or false, not "yes"', "Write one of the two words, without quotes."),
        ('max-bytes = "20 MB"', 'above 0, not "20 MB"', "Write it in digits alone, without quotes."),
        ('ignore = ".poll"', 'a list of words, not ".poll"', 'Write ignore = [".poll"].'),
        ('[[house]]\nname = "a"\navoid = ["x"]\nwhere = "alt"', 'a list of words, not "alt"', 'Write where = ["alt"].'),
        ('[[term]]\nprefer = ""\navoid = ["x"]', 'prefer of the term "x" is empty.', "Write words between the quotes"),
        ('[[term]]\nprefers = "Kyiv"', 'a [[term]] has a key "prefers"', "Known are prefer, group"),
        (
            '[[terms]]\nprefer = "Kyiv"',
            "terms names a file of terms.",
            "To write a term here, write [[term]] above it.",
        ),
        ('[rules]\nalt-long = "yes"', 'alt-long cannot be "yes".\n', "It is one of off, on, error, warning, note."),
        (
            '[rules]\nkids = "error"\n[[house]]\nname = "kids"\navoid = ["kids"]',
            "line 2: [rules] names kids, which has a [[house]] of its own.",
            "Write its level there. Where it may be broken, write an [[allow]]",
        ),
        ('[rules.credit-form]\nform = "Photo: Jo"', "the form has no field, such as {photographers}", ""),
    ],
)
def test_what_is_wrong_is_told_once_with_the_line_to_write(tmp_path, monkeypatch, settings, told, way_out):
    monkeypatch.chdir(tmp_path)
    Path("cutline.toml").write_text(settings)
    said = CliRunner().invoke(main, ["test"]).output
    assert told in said
    assert way_out in said


def test_a_rule_of_the_house_may_be_broken_where_an_allow_says_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    allow = '[[allow]]\nrule = "kids"\npaths = ["old/**"]\nreason = "Not touched."\n'
    Path("cutline.toml").write_text(allow + '[[house]]\nname = "kids"\navoid = ["kids"]\n')
    for folder in ("old", "new"):
        Path(folder).mkdir()
        Path(folder, "a.html").write_text(
            "<article><figure><img src=a.jpg alt=A><figcaption>Two kids</figcaption></figure></article>"
        )
    said = {each: CliRunner().invoke(main, ["check", each]).output for each in ("old", "new")}
    assert ["kids\n" in said["old"], "1 allowed" in said["old"], "  kids\n" in said["new"]] == [False, True, True]
