"""The measuring programs in bench/ run seldom; what they take from the package has to be there all the same."""

import ast
import importlib
import runpy
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

BENCHES = sorted((Path(__file__).parent.parent / "bench").glob("*.py"))
PROGRAMS = [path for path in BENCHES if "__main__" in path.read_text(encoding="utf-8")]


def taken(path):
    """The names that a program takes from the package, each with its module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "linter":
            yield from ((node.module, each.name) for each in node.names)


def is_there(module, name):
    try:
        found = importlib.import_module(module)
    except ModuleNotFoundError as error:
        return not (error.name or "").startswith("linter")  # what an extra brings is not everywhere
    return hasattr(found, name) or (hasattr(found, "__path__") and find_spec(f"{module}.{name}") is not None)


@pytest.mark.parametrize("path", BENCHES, ids=lambda path: path.name)
def test_what_a_bench_takes_from_the_package_is_there(path):
    assert [row for row in taken(path) if not is_there(*row)] == []


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_a_bench_that_is_asked_for_help_says_what_it_is_for(path, monkeypatch, capsys):
    """Where what an extra brings is not installed, its docstring says that it is needed."""
    monkeypatch.setattr(sys, "argv", [str(path), "--help"])
    monkeypatch.syspath_prepend(str(path.parent))
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    missing, ended = "", None
    try:
        runpy.run_path(str(path), run_name="__main__")
    except ModuleNotFoundError as error:
        missing = str(error.name)
    except SystemExit as end:
        ended = end
    if missing:
        assert not missing.startswith("linter")
        assert "extra" in doc or "Needs" in doc
    else:
        assert ended is not None
        assert not ended.code
        assert " ".join(doc.split()) in " ".join(capsys.readouterr().out.split())


def test_what_is_not_there_is_told():
    assert not is_there("linter.credits.picture_demands", "no_such_name")
    assert not is_there("linter.no_such_module", "name")
