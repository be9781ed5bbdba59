"""Which settings are in force for a page: overrides, what they are merged with, allows, patterns."""

import pytest

from linter.model.finding import Level
from linter.settings import Settings
from linter.settings.path_patterns import matches


def in_force(settings, name="page.html"):
    return {rule.name: rule for rule in settings.at(name).rules}


def test_an_override_wins_on_its_pages_only():
    table = {
        "rules": {"credit-missing": "off"},
        "scope": "page",
        "for": [{"paths": ["sport/**"], "rules": {"credit-missing": "error"}, "scope": "article", "select": "p"}],
    }
    settings = Settings.of(table)
    assert "credit-missing" not in in_force(settings)
    assert in_force(settings, "sport/a/b.html")["credit-missing"].set_level is Level.ERROR
    assert (settings.at("sport/a.html").scope, settings.at("sport/a.html").select) == ("article", "p")
    assert (settings.at("a.html").scope, settings.at("a.html").select) == ("page", None)


def test_an_override_is_merged_key_by_key(fancy):
    table = {
        "rules": {"fancy-rule": {"level": "note", "most": 9}},
        "for": [
            {"paths": ["*.html"], "rules": {"fancy-rule": {"lead": "Bild:"}}},
            {"paths": ["b.html"], "rules": {"fancy-rule": "on"}},
        ],
    }
    settings = Settings.of(table)
    first, second = (in_force(settings, name)["fancy-rule"] for name in ("a.html", "b.html"))
    assert (first.set_level, first.options.most, first.options.lead) == (Level.NOTE, 9, "Bild:")
    assert (second.set_level, second.options.most, second.options.lead) == (None, 9, "Bild:")


def test_an_allow_in_the_settings_holds_for_its_pages():
    allow = {"rule": "credit-missing", "paths": ["archive/"], "reason": "Before 1990."}
    settings = Settings.of({"allow": [allow]})
    (found,) = settings.at("archive/1980/a.html").allows
    assert (found.rules, found.reason, found.covers) == (("credit-missing",), "Before 1990.", None)
    assert settings.at("news/a.html").allows == ()


@pytest.mark.parametrize(
    ("pattern", "name", "hit"),
    [
        ("sport/**", "sport/a.html", True),
        ("sport/**", "sport/x/a.html", True),
        ("sport/**", "news/sport/a.html", False),
        ("**/sport/**", "sport/a.html", True),
        ("**/sport/**", "https://example.org/sport/a.html", True),
        ("sport/*", "sport/x/a.html", False),
        ("sport/", "sport/x/a.html", True),
        ("./sport/*.html", "sport/a.html", True),
        ("*.amp.html", "deep/down/a.amp.html", True),
        ("a?.html", "ab.html", True),
        ("[ab].html", "c.html", False),
        ("[!ab].html", "c.html", True),
        ("a.html", "axhtml", False),
        ("[", "[", True),
    ],
)
def test_a_pattern_means_pages_by_their_folders_and_names(pattern, name, hit):
    assert matches(name, [pattern], None) is hit


def test_patterns_count_from_the_folder_of_the_settings_file(tmp_path, monkeypatch):
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path / "site")
    assert matches("sport/a.html", ["site/sport/*"], tmp_path)
    assert matches(str(tmp_path / "site" / "sport" / "a.html"), ["site/sport/*"], tmp_path)
