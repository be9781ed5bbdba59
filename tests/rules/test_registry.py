"""Finding rules."""

import re
import sys

import pytest

from linter.model.errors import BadRule, CutlineError
from linter.rules.registry import own_rules, rule_named, rules

ONE = '''
    """One rule."""
    from linter import Good, Level, Options, Rule

    class One(Rule[Options]):
        """It is one."""
        name = "{name}"
        level = Level.NOTE
        examples = (Good("<p>"),)
'''


def test_our_rules_are_found_in_order_of_name():
    names = list(rules())
    assert "credit-missing" in names
    assert names == sorted(names)
    assert {rule.name for rule in own_rules()} == set(names)


def test_an_unknown_rule_is_refused_and_the_nearest_named():
    with pytest.raises(CutlineError, match='There is no rule "credit-mising"; did you mean "credit-missing"'):
        rule_named("credit-mising")


def test_an_installed_package_brings_its_rules(house):
    assert rules()["house-shout"].origin == "house"
    assert rules()["credit-missing"].origin == "cutline"
    assert "house-shout" not in {rule.name for rule in own_rules()}


def test_a_package_of_modules_brings_the_rules_of_each(install):
    install(
        "many",
        {
            "__init__.py": '"""Many rules."""',
            "a.py": ONE.format(name="many-a"),
            "b.py": ONE.format(name="many-b"),
        },
    )
    assert {"many-a", "many-b"} <= set(rules())


def test_an_entry_point_may_name_one_rule(install):
    install("single", ONE.format(name="single-one"), "single:One")
    assert "single-one" in rules()


def test_two_rules_of_one_name_are_refused_naming_both_packages(install):
    install("first", ONE.format(name="house-same"))
    install("second", ONE.format(name="house-same"))
    with pytest.raises(CutlineError, match=r"house-same: first.One of first and second.One of second"):
        rules()


def test_a_package_that_cannot_be_imported_is_named(install):
    install("broken", "raise OSError('no disk')")
    with pytest.raises(CutlineError, match=r"The rules of the package broken .*OSError: no disk") as caught:
        rules()
    assert "uninstall broken" in caught.value.hint


def test_a_package_that_offers_no_rule_is_refused(install):
    install("number", "rule = 1", "number:rule")
    with pytest.raises(BadRule, match="neither a rule nor a module"):
        rules()


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ('name = "house-one"', 'name = "House One"', "needs a name in small letters"),
        ("level = Level.NOTE", "", "needs a level"),
        ('"""It is one."""', "", "needs a docstring"),
        ('examples = (Good("<p>"),)', "examples = ()", "needs examples"),
    ],
)
def test_a_rule_that_lacks_something_is_refused(install, old, new, wrong):
    install("lacking", ONE.format(name="house-one").replace(old, new))
    with pytest.raises(BadRule, match=wrong):
        rules()


def test_an_option_may_not_be_called_level(install):
    code = '''
        from dataclasses import dataclass
        from linter import Good, Level, Options, Rule, option

        @dataclass(frozen=True)
        class Choices(Options):
            level: int = option(1, "How much.")

        class One(Rule[Choices]):
            """It is one."""
            name = "house-one"
            level = Level.NOTE
            examples = (Good("<p>"),)
    '''
    install("levels", code)
    with pytest.raises(BadRule, match="may not call an option level"):
        rules()


def test_metadata_is_not_read_when_no_package_declares_rules(monkeypatch, tmp_path):
    info = tmp_path / "other-1.0.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_text("[console_scripts]\nx = y:z\n\n[cutline.rules]\n\n[more]\na = b\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(tmp_path / "gone")])
    monkeypatch.delitem(sys.modules, "importlib.metadata", raising=False)
    rules.cache_clear()
    try:
        assert "credit-missing" in rules()
        assert "importlib.metadata" not in sys.modules
    finally:
        rules.cache_clear()


def test_what_a_rule_says_of_itself_names_no_command_and_no_option_for_editors_read_it_in_the_sheet():
    for rule in own_rules():
        assert not re.search(r"(?<!<!)--[a-z]|\bcutline [a-z]+ ?-", f"{rule.summary()} {rule.why()}"), rule.name
