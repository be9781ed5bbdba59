"""A general setting is declared once, and stands wherever settings are read, described or told."""

import dataclasses
import re
import sys
import tomllib
from pathlib import Path

import click
import pytest

from linter.cli.check import check
from linter.model.errors import BadSettings
from linter.settings import Override, Settings, declarations, discovery, inheritance, validation
from linter.settings.declarations import SETTINGS, Declaration, Listed, Starter
from linter.settings.json_schema import schema
from linter.settings.kinds import Choice, FileName, WholeNumber
from linter.settings.listing import told
from linter.settings.starter_file import text

DOCS = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")
BLOCKS = re.findall(r"(?ms)^```toml\n(.*?)^```", DOCS)
every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=lambda each: each.name)


@dataclasses.dataclass(frozen=True, slots=True)
class WithMore(Settings):
    """Settings with the fields of two made-up settings."""

    ink: str = "black"
    proofs: int = 2


INK = Declaration(
    "ink",
    Choice(("black", "blue")),
    "The colour of marks.",
    starter=Starter(99, '# The colour of marks: black or blue.\nink = "blue"\n'),
)
PROOFS = Declaration("proofs", WholeNumber(), "How many are printed.")


@pytest.fixture
def more(monkeypatch):
    """Two more settings, declared in the one place: every module reads them from there."""
    assert {declarations, validation, inheritance, discovery} <= set(sys.modules.values())  # none is first read below
    for name, module in list(sys.modules.items()):
        if name.startswith("linter.") and getattr(module, "SETTINGS", None) is SETTINGS:
            monkeypatch.setattr(module, "SETTINGS", (INK, PROOFS, *SETTINGS))
    return WithMore


def test_a_declared_setting_is_read(more):
    settings = more.of({"ink": "blue", "proofs": 4})
    assert (settings.ink, settings.proofs) == ("blue", 4)
    assert (more.of({}).ink, more.of({}).proofs) == ("black", 2)


@pytest.mark.parametrize(
    ("table", "message", "hint"),
    [
        ({"ink": "bleu"}, 'a.toml: ink cannot be "bleu"; did you mean "blue"?', "It is one of black, blue."),
        ({"proofs": 0}, "a.toml: proofs is a whole number above 0, not 0.", ""),
        ({"inc": "blue"}, 'a.toml: there is no key "inc"; did you mean "ink"?', "Known are extends, ink, proofs, mode"),
    ],
)
def test_a_declared_setting_is_checked(more, table, message, hint):
    with pytest.raises(BadSettings) as caught:
        more.of(table, "a.toml")
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)


def test_a_declared_setting_is_told_with_where_it_came_from(more):
    lines = told(more.of({"ink": "blue"}, "a.toml"), why=True).splitlines()
    assert [re.sub(" +", " ", line) for line in lines[:2]] == ['ink = "blue" # a.toml', "proofs = 2 # as it comes"]


def test_a_declared_setting_is_in_the_schema_and_in_the_file_to_begin_with(more):
    assert schema()["properties"]["ink"] == {"enum": ["black", "blue"], "description": "The colour of marks."}
    assert schema()["properties"]["proofs"]["minimum"] == 1
    assert tomllib.loads(text())["rules"]["ink"] == "blue"  # the last lines, under the last heading
    assert text().endswith('\n\n# The colour of marks: black or blue.\nink = "blue"\n')


def test_a_declared_setting_stands_for_some_pages_where_it_says_so(more, monkeypatch):
    table = {"for": [{"paths": ["a"], "ink": "blue"}]}
    with pytest.raises(BadSettings, match=r'\[\[for\]\] has no key "ink"'):
        more.of(table)

    monkeypatch.setattr("linter.settings.validation.Override", OverrideWithInk)
    everywhere = (INK._replace(some_pages=True), *SETTINGS)
    monkeypatch.setattr("linter.settings.validation.SETTINGS", everywhere)
    monkeypatch.setattr(declarations, "SETTINGS", everywhere)
    (override,) = more.of(table).overrides
    assert override.ink == "blue"
    assert "ink" in schema()["properties"]["for"]["items"]["properties"]


@dataclasses.dataclass(frozen=True, slots=True)
class OverrideWithInk(Override):
    ink: str | None = None


@every_setting
def test_a_setting_sets_a_field_of_the_settings(setting):
    assert setting.field in {each.name for each in dataclasses.fields(Settings)}
    fields = {each.name for each in dataclasses.fields(Override)}
    assert not setting.some_pages or setting.field in fields


@every_setting
def test_a_setting_is_described_to_editors(setting):
    described = schema()["properties"][setting.name]
    assert described == {**setting.kind.schema(), "description": setting.help}
    assert setting.help.endswith(".")


@every_setting
def test_a_setting_stands_in_the_file_to_begin_with_just_where_it_is_declared_to(setting):
    key = re.compile(rf"(?m)^(?:# )?(?:{setting.name} = |\[+{setting.name}\]+$)")
    assert bool(key.search(text())) is bool(setting.starter)


@every_setting
def test_a_setting_is_in_the_documents(setting):
    key = re.compile(rf"(?m)^(?:{setting.name} = |\[+{setting.name}[\].])")
    assert any(key.search(block) for block in BLOCKS)


def test_the_documents_show_what_holds_where_nothing_is_set():
    shown = tomllib.loads(BLOCKS[0])
    for each in SETTINGS:
        if each.listed is Listed.VALUE:
            plain = each.kind.written(getattr(Settings(), each.field))
            assert plain is None or shown[each.name] == plain


def test_the_command_line_takes_the_words_that_a_file_takes():
    declared = {each.field: each for each in SETTINGS}
    options = [each for each in check.params if isinstance(each, click.Option) and each.name in declared]
    assert {each.name for each in options} >= {"scope", "select", "max_bytes", "fail_on"}
    for option in options:
        if isinstance(option.type, click.Choice):
            assert list(option.type.choices) == declared[option.name].kind.schema()["enum"]


@every_setting
def test_what_names_a_file_counts_from_the_file_that_says_it(setting, tmp_path):
    """Where a file is extended from another folder, the names in it are its own."""
    if not isinstance(setting.kind, FileName):
        return
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "house.toml").write_text(f'{setting.name} = "here.toml"\n')
    (tmp_path / "cutline.toml").write_text('extends = ["below/house.toml"]\n')
    with pytest.raises(BadSettings, match=re.escape(str(tmp_path / "below" / "here.toml"))):
        Settings.find((), str(tmp_path / "cutline.toml"))
