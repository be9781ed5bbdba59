"""Long patterns are built of named alternatives, and each of them finds what its example says."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from linter.credits.lead_ins import ways_to_lead_in
from linter.model.lazy_regex import OneOf, one_of

ROOT = Path(__file__).parent.parent
LONGEST = 210  # characters of a pattern that is written in one piece


def written():
    """Every OneOf in the program, by the place it stands in."""
    for path in sorted((ROOT / "linter").rglob("*.py")):
        if "one_of(" in path.read_text(encoding="utf-8"):
            module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
            yield from ((f"{path.stem}.{name}", made) for name, made in vars(module).items() if isinstance(made, OneOf))
    yield "lead_ins.ways_to_lead_in", ways_to_lead_in()


PATTERNS = dict(written())
ROWS = [(place, row) for place, made in PATTERNS.items() for row in made.rows]


@pytest.mark.parametrize(("place", "row"), ROWS, ids=[f"{place}: {row.name}" for place, row in ROWS])
def test_an_alternative_finds_its_example_and_no_other_does_so_in_its_place(place, row):
    alone = re.search(row.pattern, row.example)
    assert alone, "it does not find its example"
    made = PATTERNS[place]
    assert re.search(made, row.example).span() == alone.span(), "another alternative comes first"
    others = "|".join(other.pattern for other in made.rows if other is not row)
    instead = re.search(others, row.example)
    assert instead is None or instead.span() != alone.span(), "it is not needed"


def test_the_alternatives_of_a_pattern_have_names_of_their_own():
    for place, made in PATTERNS.items():
        assert len({row.name for row in made.rows}) == len(made.rows) > 1, place


def test_alternatives_are_written_one_after_the_other():
    made = one_of(("a word", "[a-z]+", "gull"), ("a number", r"\d+", "12"))
    assert made == r"[a-z]+|\d+"
    assert [row.name for row in made.rows] == ["a word", "a number"]


def pieces(node):
    """The words of a string in the code, without what is put into it."""
    if isinstance(node, ast.JoinedStr):
        return "".join(pieces(each) for each in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@pytest.mark.parametrize("path", sorted((ROOT / "linter").rglob("*.py")), ids=lambda path: path.stem)
def test_a_pattern_that_is_longer_than_two_lines_is_built_of_named_alternatives(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("lazy", "re.compile"):
            explained = any("re.VERBOSE" in ast.unparse(each) for each in node.args[1:])  # a remark on each line
            assert explained or len(pieces(node.args[0])) <= LONGEST, f"line {node.lineno}"
