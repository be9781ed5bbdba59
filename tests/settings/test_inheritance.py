"""Settings over settings, the file to begin with, and where each value came from."""

import re

import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.data import table
from linter.model.errors import BadSettings
from linter.settings import Settings
from linter.settings.terms import styles

NEWSROOM = """
fail-on = "warning"
terms = "terms.toml"
[rules]
credit-missing = "error"
[rules.naming-inconsistent]
level = "note"
skip = ["hajj", "kyiv"]
[[house]]
name = "no-shock"
avoid = ["shock"]
"""
DESK = """
extends = ["../newsroom.toml"]
[rules]
credit-missing = "note"
naming-inconsistent = "warning"
[rules.caption-long]
level = "note"
[[house]]
name = "no-kids"
avoid = ["kids"]
"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    (tmp_path / "desk").mkdir()
    (tmp_path / "newsroom.toml").write_text(NEWSROOM)
    (tmp_path / "terms.toml").write_text('[[term]]\nprefer = "Kyiv"\n')
    (tmp_path / "desk" / "cutline.toml").write_text(DESK)
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path


def cutline(*words):
    return CliRunner().invoke(main, list(words))


def test_what_is_said_nearer_wins_key_by_key(site):
    settings = Settings.find((), "cutline.toml")
    assert settings.fail_on == "warning"
    assert settings.rules["credit-missing"].level == "note"
    assert settings.rules["naming-inconsistent"].level == "warning"
    assert settings.rules["naming-inconsistent"].options == {"skip": ("hajj", "kyiv")}
    assert [entry.name for entry in settings.house] == ["no-shock", "no-kids"]
    assert [term.prefer for term in settings.terms] == ["Kyiv"]


def test_lists_replace_or_are_added_to_or_dropped_from(site):
    file = site / "desk" / "cutline.toml"
    for line, skip in (
        ('skip = ["ceasefire"]', ("ceasefire",)),
        ('add-skip = ["ceasefire"]', ("hajj", "kyiv", "ceasefire")),
        ('drop-skip = ["kyiv"]', ("hajj",)),
    ):
        file.write_text(f'extends = ["../newsroom.toml"]\n[rules.naming-inconsistent]\n{line}\n')
        assert Settings.find((), "cutline.toml").rules["naming-inconsistent"].options["skip"] == skip


def test_settings_why_names_the_file_of_each_value(site):
    told = cutline("settings", "--why").output
    assert re.search(r'fail-on = "warning" +# .*newsroom\.toml', told)
    assert re.search(r'rules\.credit-missing\.level = "note" +# .*desk.cutline\.toml', told)
    assert re.search(r"rules\.naming-inconsistent\.skip = \[.*\] +# .*newsroom\.toml", told)
    assert re.search(r'scope = "auto" +# as it comes', told)


def test_what_is_wrong_in_a_file_beneath_is_told_with_its_name(site):
    (site / "newsroom.toml").write_text('fail-onn = "error"\n')
    with pytest.raises(BadSettings, match=r"newsroom\.toml, line 1: there is no key"):
        Settings.find((), "cutline.toml")
    (site / "newsroom.toml").unlink()
    with pytest.raises(BadSettings, match="cannot be read"):
        Settings.find((), "cutline.toml")


def test_a_file_that_extends_itself_is_refused(site):
    (site / "newsroom.toml").write_text('extends = ["desk/cutline.toml"]\n')
    with pytest.raises(BadSettings, match="extends itself"):
        Settings.find((), "cutline.toml")


@pytest.mark.parametrize(("deep", "told"), [(8, ""), (9, "more than 8 files build on each other down to this one")])
def test_settings_build_on_each_other_eight_files_deep(tmp_path, deep, told):
    for number in range(deep):
        (tmp_path / f"{number}.toml").write_text(f'extends = ["{number + 1}.toml"]')
    (tmp_path / f"{deep}.toml").write_text('mode = "warn"')
    assert_found_or_refused(tmp_path / "0.toml", told)


@pytest.mark.parametrize(("times", "told"), [(255, ""), (256, "builds on more than 256 files")])
def test_settings_build_on_256_files_with_themselves(tmp_path, times, told):
    (tmp_path / "below.toml").write_text('mode = "warn"')
    (tmp_path / "0.toml").write_text(f"extends = {['below.toml'] * times}")
    assert_found_or_refused(tmp_path / "0.toml", told)


def assert_found_or_refused(path, told):
    if told:
        with pytest.raises(BadSettings, match=told):
            Settings.find((), str(path))
    else:
        assert Settings.find((), str(path)).mode == "warn"


def test_the_file_to_begin_with_is_in_order_with_every_line_in_force(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert cutline("init", "--style", "guardian").exit_code == 0
    written = (tmp_path / "cutline.toml").read_text()
    assert 'style = "guardian"' in written
    every = re.sub(r"(?m)^# (?=\[|[a-z.-]+ = )", "", written).replace('baseline = "cutline-baseline.json"\n', "")
    (tmp_path / "cutline.toml").write_text(every)
    settings = Settings.find((), "cutline.toml")
    assert settings.house[0].name == "no-shock"
    assert settings.overrides[0].paths == ("sport/**",)
    assert settings.allows[0].reason


def test_init_writes_over_nothing_and_knows_its_styles(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cutline.toml").write_text("")
    result = cutline("init")
    assert result.exit_code == 2
    assert "is there already" in result.output
    assert 'did you mean "guardian"' in cutline("init", "b.toml", "--style", "gaurdian").output


def test_a_style_sets_rules_and_what_the_house_sets_wins():
    settings = Settings.of({"style": "ap", "rules": {"caption-long": {"sentences": 3}}})
    assert settings.rules["caption-long"].options == {"words": 0, "sentences": 3}
    assert settings.rules["caption-long"].level == "note"
    assert settings.origins["rules.caption-relative-day.level"] == "style ap"
    assert settings.origins["rules.caption-long.sentences"] == "settings"
    assert Settings.of({"style": "ap", "rules": {"caption-long": "off"}}).rules["caption-long"].level == "off"


@pytest.mark.parametrize("style", styles())
def test_every_line_of_a_style_has_its_source(style):
    rows = table(f"styles/{style}")
    assert rows["name"]
    assert all(row["source"] for row in (*rows.get("term", ()), *rows.get("rule", ())))
    Settings.of({"style": style})
