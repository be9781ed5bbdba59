"""Settings: what is understood, what is refused, and what is in force for a page."""

import os
import pickle

import pytest

from linter.model.errors import BadSettings
from linter.model.finding import Level
from linter.settings import Settings


def in_force(settings, name="page.html"):
    return {rule.name: rule for rule in settings.at(name).rules}


def refused(table, match):
    with pytest.raises(BadSettings, match=match) as caught:
        Settings.of(table, "cutline.toml")
    assert caught.value.message.startswith("cutline.toml: ")
    return caught.value


def test_without_settings_every_rule_is_on_at_its_own_level():
    rule = in_force(Settings())["credit-missing"]
    assert rule.set_level is None
    assert Settings().fail_on is Level.ERROR


def test_a_rule_is_switched_off():
    assert "credit-missing" not in in_force(Settings.of({"rules": {"credit-missing": "off"}}))


def test_a_rule_is_given_a_level():
    rule = in_force(Settings.of({"rules": {"credit-missing": "note"}}))["credit-missing"]
    assert rule.set_level is Level.NOTE


def test_options_are_checked_and_reach_the_rule(fancy):
    table = {"level": "note", "skip-decorative": True, "most": 5, "lead": "Foto:", "names": ["dpa", "AP"]}
    rule = in_force(Settings.of({"rules": {"fancy-rule": table}}))["fancy-rule"]
    assert rule.set_level is Level.NOTE
    assert (rule.options.skip_decorative, rule.options.most) == (True, 5)
    assert (rule.options.lead, rule.options.names) == ("Foto:", ("dpa", "AP"))


@pytest.mark.parametrize(
    ("option", "value", "wrong"),
    [
        ("skip-decorative", 1, "skip-decorative of fancy-rule is true or false, not 1"),
        ("most", True, "most of fancy-rule is a whole number, not true"),
        ("most", "5", 'is a whole number, not "5"'),
        ("lead", 5, "is words in quotes, not 5"),
        ("names", "dpa", 'is a list of words, not "dpa"'),
        ("names", ["dpa", 1], "is a list of words"),
        ("skip-decoratve", True, 'has no option "skip-decoratve"; did you mean "skip-decorative"'),
        ("skip_decorative", True, 'did you mean "skip-decorative"'),
        ("most", -1, "The options of fancy-rule cannot be so: most is below 0"),
    ],
)
def test_an_option_that_is_wrong_stops_the_run(fancy, option, value, wrong):
    refused({"rules": {"fancy-rule": {option: value}}}, wrong)


def test_options_of_an_override_must_go_together_with_those_below(fancy):
    table = {"for": [{"paths": ["a"], "rules": {"fancy-rule": {"most": -1}}}]}
    refused(table, "most is below 0")


def test_a_misspelt_rule_stops_the_run_and_names_the_nearest():
    error = refused({"rules": {"credit-mising": "off"}}, 'a rule "credit-mising" .* mean "credit-missing"')
    assert error.hint == "cutline rules lists them all."


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        ({"fail_on": "error"}, 'no key "fail_on"; did you mean "fail-on"'),
        ({"fail-on": "eror"}, 'fail-on cannot be "eror"; did you mean "error"'),
        ({"fail-on": 1}, "fail-on cannot be 1"),
        ({"scope": "pages"}, 'did you mean "page"'),
        ({"select": ""}, "select is empty"),
        ({"select": "a >"}, "select: The selector 'a >' is no CSS selector"),
        ({"ignore": ["p", "div::before"]}, "ignore: The selector 'div::before' is not supported"),
        ({"for": [{"paths": ["a"], "select": "..x"}]}, r"for\.0\.select: The selector '\.\.x' is no CSS"),
        ({"for": [{"paths": ["a"], "scope": "pag"}]}, r"for\.0\.scope cannot be \"pag\"; did you mean \"page\""),
        ({"max-bytes": 0}, "max-bytes is a whole number above 0, not 0"),
        ({"max-bytes": True}, "max-bytes is a whole number"),
        ({"show-all": "yes"}, 'show-all is true or false, not "yes"'),
        ({"rules": []}, "rules is a table"),
        ({"rules": {"credit-missing": True}}, "is a word, not true"),
        ({"rules": {"credit-missing": "warn"}}, 'did you mean "warning"'),
        ({"rules": {"credit-missing": {"level": "of"}}}, 'did you mean "off"'),
        ({"rules": {"credit-missing": 3}}, "cannot be 3"),
        ({"for": {}}, "for is a list of tables"),
        ({"for": [{"rules": {}}]}, r"\[\[for\]\] needs paths"),
        ({"for": [{"paths": []}]}, "are empty"),
        ({"for": [{"paths": "sport/**"}]}, "paths is a list of words"),
        ({"for": [{"path": ["a"]}]}, 'no key "path"; did you mean "paths"'),
        ({"for": [{"paths": ["a"], "rules": {"credit-mising": "off"}}]}, 'did you mean "credit-missing"'),
        ({"allow": [{"paths": ["a"]}]}, r"\[\[allow\]\] needs the rule"),
        ({"allow": [{"rule": "credit-missing"}]}, r"\[\[allow\]\] needs paths"),
        ({"allow": [{"rule": "credit-mising", "paths": ["a"]}]}, 'did you mean "credit-missing"'),
        ({"allow": [{"rule": 1, "paths": ["a"]}]}, "rule is a list of words"),
    ],
)
def test_what_is_not_understood_stops_the_run(table, wrong):
    refused(table, wrong)


def test_a_message_about_settings_cannot_disturb_the_terminal():
    assert "\x1b" not in refused({"rules": {"a\x1b[31m": "off"}}, "a rule").message


def test_the_nearest_file_above_the_first_path_is_found(tmp_path):
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "cutline.toml").write_text('fail-on = "note"')
    (deep / "pyproject.toml").write_text("[tool.other]\nx = 1")
    (deep / "page.html").write_text("")
    found = Settings.find([str(deep / "page.html")])
    assert found.fail_on is Level.NOTE
    assert found.folder == tmp_path
    assert found.origins == {"fail-on": str(tmp_path / "cutline.toml")}


def test_the_table_in_pyproject_counts(tmp_path, monkeypatch):
    (tmp_path / "pyproject.toml").write_text('[tool.cutline]\nfail-on = "never"\n[tool.cutline.rules]\n')
    monkeypatch.chdir(tmp_path)
    assert Settings.find(["-"]).fail_on is None


def test_the_search_ends_at_the_root_of_a_repository(tmp_path):
    inner = tmp_path / "repository"
    (inner / ".git").mkdir(parents=True)
    (tmp_path / "cutline.toml").write_text('fail-on = "note"')
    assert Settings.find([str(inner)]).fail_on is Level.ERROR


def test_a_named_file_is_read_and_no_other(tmp_path):
    (tmp_path / "cutline.toml").write_text('fail-on = "note"')
    other = tmp_path / "other.toml"
    other.write_text("\ufeffselect = 'main'", "utf-8")
    found = Settings.find([str(tmp_path)], str(other))
    assert (found.fail_on, found.select) == (Level.ERROR, "main")


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"fail-on = error", "is not valid TOML"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"a = " + b"[" * 100_000, "is not valid TOML"),
    ],
)
def test_a_file_that_is_no_toml_is_refused(tmp_path, content, wrong):
    (tmp_path / "cutline.toml").write_bytes(content)
    with pytest.raises(BadSettings, match=wrong):
        Settings.find([str(tmp_path)])


def test_a_named_file_that_is_missing_is_refused(tmp_path):
    with pytest.raises(BadSettings, match="cannot be read: No such file"):
        Settings.find([], str(tmp_path / "gone.toml"))


def test_a_named_pyproject_without_the_table_is_refused(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[project]")
    with pytest.raises(BadSettings, match=r"has no table \[tool.cutline\]"):
        Settings.find([], str(tmp_path / "pyproject.toml"))


def test_the_place_each_value_came_from_is_remembered():
    table = {"fail-on": "note", "rules": {"credit-missing": "off"}, "for": [{"paths": ["a"], "select": "p"}]}
    settings = Settings.of(table, "cutline.toml").changed("command line", fail_on=None)
    assert settings.origins == {
        "fail-on": "command line",
        "rules.credit-missing.level": "cutline.toml",
        "for.0.select": "cutline.toml",
    }


def test_settings_travel_to_other_processes():
    settings = Settings.of({"rules": {"credit-missing": "note"}})
    settings.at("a.html")
    assert pickle.loads(pickle.dumps(settings)) == settings


def test_settings_whose_rules_are_in_use_travel_and_arrive_as_one():
    settings = Settings.of({"house": [{"name": "no-shock", "avoid": ["shock"]}], "term": [{"prefer": "Kyiv"}]})
    assert "no-shock" in in_force(settings)
    arrived = pickle.loads(pickle.dumps(settings))
    assert "no-shock" in in_force(arrived)
    assert pickle.loads(pickle.dumps(settings)) is arrived


def test_no_file_is_looked_for_unless_asked(tmp_path, monkeypatch):
    (tmp_path / "cutline.toml").write_text("broken")
    monkeypatch.chdir(tmp_path)
    assert Settings() == Settings.of({})
    assert os.path.exists("cutline.toml")


@pytest.mark.parametrize(("level", "runs"), [(None, False), ("on", True), ("note", True), ("off", False)])
def test_a_rule_on_request_runs_once_the_settings_give_it_a_level(level, runs):
    table = {"rules": {"credit-agency-form": level}} if level else {}
    running = {rule.name for rule in Settings.of(table).at("a.html").rules}
    assert ("credit-agency-form" in running) is runs
    assert "credit-missing" in running


def test_a_rule_on_request_runs_when_all_is_to_be_shown():
    running = {rule.name for rule in Settings.of({"show-all": True}).at("a.html").rules}
    assert "credit-agency-form" in running
