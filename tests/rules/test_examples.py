"""Every rule: its examples, and the shape every rule has."""

import ast
import inspect
import re
from pathlib import Path

import pytest

from linter import Bad, Good, Level, Sure, check_example
from linter.api.rule_examples import documented as explain
from linter.rules.registry import own_rules

RULES = sorted(own_rules(), key=lambda rule: rule.name)
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.examples, 1)
]
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_example_is_true(rule, example):
    check_example(rule, example)


@every_rule
def test_the_file_is_named_as_the_rule_and_is_short(rule):
    path = Path(inspect.getfile(rule))
    assert path.stem == rule.name.replace("-", "_")
    assert len(path.read_text("utf-8").splitlines()) < 80
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert docstring


@every_rule
def test_the_class_is_named_as_the_rule(rule):
    assert rule.__name__ == "".join(word.capitalize() for word in rule.name.split("-"))


@every_rule
def test_there_are_two_examples_of_either_kind(rule):
    kinds = [type(example) for example in rule.examples]
    assert kinds.count(Bad) >= 2
    assert kinds.count(Good) >= 2


@every_rule
def test_the_docstring_says_what_and_why(rule):
    assert re.fullmatch(r"[A-Z].+\.", rule.summary())
    assert len(rule.summary()) < 100
    assert len(inspect.cleandoc(rule.__doc__).split("\n\n")) >= 2


@every_rule
def test_a_message_is_one_sentence_without_blame(rule):
    for example in rule.examples:
        if isinstance(example, Bad):
            assert re.fullmatch(r".+[.?]", example.says)
            assert "should" not in example.says
            assert rule.name not in example.says


@every_rule
def test_a_rule_that_blocks_by_default_is_certain(rule):
    assert rule.level is not Level.ERROR or rule.sure is Sure.CERTAIN


@every_rule
def test_every_option_has_its_line_of_help_and_is_explained(rule):
    for name, field in rule.options_type().__dataclass_fields__.items():
        assert type(field.default) in (bool, int, str, tuple)
        assert field.metadata["help"].strip()
        assert f"`{name.replace('_', '-')}`" in explain(rule)


@every_rule
def test_the_explanation_shows_every_example(rule):
    text = explain(rule)
    assert text.startswith(f"# {rule.name}\n\n{rule.summary()}\n")
    for example in rule.examples:
        assert example.html.strip("\n") in text
