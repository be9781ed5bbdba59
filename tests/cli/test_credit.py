"""cutline credit: a credit line read by itself, in the house's own form and with the newsroom's own agencies."""

import json

import pytest
from click.testing import CliRunner

from linter import Settings, read_credit
from linter.cli import main
from linter.model.errors import BadSettings


def run(*arguments, **more):
    return CliRunner().invoke(main, ["credit", *arguments], **more)


def told(*arguments):
    done = run("--format", "json", *arguments)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_json_is_one_object_a_text_with_the_parts_in_canonical_form(desk):
    first, second = told("Photo: JAN VAN DER BERG /AFP via Getty", "Jo Lee, CC BY-SA 4.0, via Wikimedia")
    assert first["photographers"] == ["JAN VAN DER BERG"]
    assert first["organisations"] == ["AFP", "Getty Images"]
    assert first["printed"] == "Photo: Jan van der Berg/AFP via Getty Images"
    assert [each["rule"] for each in first["findings"]] == ["credit-all-capitals", "credit-separator"]
    assert (second["licence"], second["status"], second["placeholders"]) == ("CC BY-SA 4.0", None, [])


def test_brackets_within_brackets_are_printed_as_they_stand(desk):
    (found,) = told("(LENA MARCOS (AFP))")
    assert found["printed"] == "(Lena Marcos (AFP))"


def test_offsets_of_parts_and_findings_count_in_the_text(desk):
    (found,) = told("  Photo:  STRINGER /\tAFP ")
    assert found["text"] == "Photo: STRINGER / AFP"
    for each in (*found["parts"], *found["findings"]):
        assert found["text"][each["offset"] : each["end_offset"]].strip() == each["text"]


def test_text_shows_each_part_the_printed_line_and_the_faults(desk):
    done = run("STRINGER/Getty")
    assert done.exit_code == 0
    assert "placeholder  STRINGER" in done.stdout
    assert "provider     Getty  = Getty Images" in done.stdout
    assert "printed      Getty Images" in done.stdout
    assert "names nobody" in done.stdout


def test_a_line_each_is_read_from_standard_input(desk):
    done = run("-", "--format", "json", input="Jo Lee/AFP\n\nAl Day/AP\n")
    assert [json.loads(line)["photographers"] for line in done.stdout.splitlines()] == [["Jo Lee"], ["Al Day"]]


@pytest.mark.parametrize("text", ["", " ", "/", "\x1b[31mJo\x1b[0m", "\u202eAFP", "🦊" * 300])
def test_any_text_is_read_and_none_reaches_the_terminal_raw(desk, text):
    done = run(text)
    assert done.exit_code == 0
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout
    told(text)


def test_the_house_form_of_the_settings_is_printed(desk):
    (desk / "cutline.toml").write_text('[rules.credit-form]\nform = "Photograph: {photographers}/{providers}"\n')
    (found,) = told("(AP Photo/Jo Lee)")
    assert found["printed"] == "Photograph: Jo Lee/AP Photo"
    assert [each["rule"] for each in found["findings"]] == ["credit-form"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ('form = "Photo: {photographer}"', "{photographer}"),
        ('order = "alphabetical"', "photographer-first"),
        ('brackets = "curly"', "square"),
        ('lead = "Photo:"', "lead-in"),
    ],
)
def test_a_house_form_that_means_nothing_is_refused(desk, options, words):
    (desk / "cutline.toml").write_text(f"[rules.credit-form]\n{options}\n")
    done = run("Jo Lee")
    assert done.exit_code == 2
    assert words in done.stderr


OURS = """
[[agency]]
name = "Linz Port Pictures"
kind = "agency"
variants = ["LPP"]
misspelt = ["Linz Prot Pictures"]

[[agency]]
name = "Getty Images"
variants = ["Getty", "Agentur Getty"]

[[agency]]
name = "Alamy"
remove = true
"""


def test_a_newsrooms_own_agencies_are_laid_over_ours(desk):
    (desk / "ours.toml").write_text(OURS)
    (desk / "cutline.toml").write_text('agencies = "ours.toml"\n')
    found = told("Jo Lee/LPP", "Jo Lee/Agentur Getty", "Alamy", "Jo Lee/Reuters")
    assert [each["organisations"] for each in found] == [
        ["Linz Port Pictures"],
        ["Getty Images"],
        ["Alamy"],
        ["Reuters"],
    ]
    assert found[2]["parts"][0]["name"] == "Alamy"
    assert told("LPP")[0]["parts"][0]["part"] == "provider"


def test_a_newsrooms_agencies_hold_for_its_pages_alone(desk):
    (desk / "ours.toml").write_text(OURS)
    ours = Settings.of({"agencies": "ours.toml"}, folder=desk)
    assert read_credit("LPP", ours).credit.organisation_names == ("Linz Port Pictures",)
    assert read_credit("LPP").credit.organisation_names == ("LPP",)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("[[agency]]\nkind = 'agency'\n", "has no name"),
        ("[[agency]]\nname = 'LPP'\n", "has no kind"),
        ("[[agency]]\nname = 'Retuers'\nremove = true\n", 'no agency Retuers to take out; did you mean "Reuters"'),
        ("[[agency]]\nname = 'LPP'\nkind = 'agency'\nvariants = ['AFP']\n", "belongs to two agencies: LPP and AFP"),
        ("[[agency]]\nname = 'LPP'\nkind = 'agancy'\n", 'did you mean "agency"'),
        ("[[agency]]\nname = 'LPP'\nkind = 'agency'\nvariant = ['x']\n", 'did you mean "variants"'),
        ("[[agency]]\nname = 'LPP'\nkind = 'agency'\nvariants = 'x'\n", "a list of words"),
        ("[[agency]]\nname = 'LPP'\nkind = 'agency'\nrenamed = ['x']\n", "from, since, source"),
        ("[[agency]]\nname = 'LPP'\nkind = 'agency'\nvariants = ['AFP']\n", "two agencies"),
        ("[[agencies]]\nname = 'LPP'\n", "[[agency]]"),
        ("agency = 3\n", "[[agency]]"),
        ("[[agency]\n", "not valid TOML"),
    ],
)
def test_a_file_of_agencies_that_is_not_in_order_is_refused(desk, rows, words):
    (desk / "ours.toml").write_text(rows)
    (desk / "cutline.toml").write_text('agencies = "ours.toml"\n')
    done = run("Jo Lee")
    assert done.exit_code == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_of_agencies_that_is_not_there_is_refused(desk):
    with pytest.raises(BadSettings, match="cannot be read"):
        Settings.of({"agencies": "nowhere.toml"}, folder=desk)


def test_a_rule_of_the_houses_own_about_credits_is_heard_whatever_its_name():
    rows = {"house": [{"name": "no-stringer", "where": ["credit"], "avoid": ["Stringer"]}]}
    found = read_credit("Photo: Stringer", Settings.of(rows)).findings
    assert "no-stringer" in [each.rule for each in found]


def test_a_rule_of_the_houses_own_about_captions_is_not_heard_of_a_credit_though_it_is_called_one():
    rows = {"house": [{"name": "credit-word", "where": ["caption"], "require": ["file"]}]}
    found = read_credit("Photo: Jo Lee/AFP", Settings.of(rows)).findings
    assert "credit-word" not in [each.rule for each in found]
