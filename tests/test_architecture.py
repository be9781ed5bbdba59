"""The shape of the program: who may import whom, who may print, how long a file may be."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "linter"
FILES = sorted(ROOT.rglob("*.py"))

# The parts of the program from the lowest up. A part imports only from lower ones, and from within itself.
TIERS = (
    ("pattern", "re2_edges", "special_files"),
    ("re2_patterns",),
    (
        "spans",
        "errors",
        "file_signatures",
        "version",
        "nearest",
        "terminal",
        "family",
        "codec",
        "budget",
        "leftovers",
        "ownership",
    ),
    ("picture_files",),
    ("source", "saving"),
    ("stated", "credit"),
    ("model",),
    ("data", "edits", "units"),
    ("text",),
    (
        "wording",
        "beside",
    ),
    ("naming", "credits", "repeats"),
    ("rule", "pages"),
    ("harm",),
    ("rules", "house", "fixing", "allow", "baseline"),
    ("carriers", "several"),
    ("content_sniffing",),
    ("registry", "inputs", "looks"),
    ("settings",),
    ("verdict",),
    ("engine",),
    ("examples",),
    ("testing", "explain", "profile", "new_rule", "wordpress_plugin"),
    ("reports",),
    ("answer", "library", "lsp", "credit_line", "term_lines", "linter"),
    ("service", "contrib"),
    ("cli",),
    ("docs", "__main__"),
)
LEVELS = {part: level for level, parts in enumerate(TIERS) for part in parts}
OF_RULES = {"rule", "model", "spans", "data", "text", "naming", "credits", "repeats", "wording", "errors", "pattern"}


def part_of(module):
    """The part a module belongs to: linter.pages.tree → pages; linter → linter."""
    return module.split(".")[1] if "." in module else module


def module_of(path):
    names = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def imports_of(path):
    """Every import of a file, at the top or within a function, but not those for type checkers only."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: imports are written in full"
            module = node.module or ""
            for alias in node.names:
                deeper = f"{module}.{alias.name}"
                yield (deeper if (ROOT.parent / deeper.replace(".", "/")).with_suffix(".py").exists() else module)


def ours(path):
    return [name for name in imports_of(path) if name.split(".")[0] == "linter"]


every_file = pytest.mark.parametrize("path", FILES, ids=module_of)


def test_every_part_has_its_level():
    assert {part_of(module_of(path)) for path in FILES} <= set(LEVELS)


@every_file
def test_a_part_imports_only_from_lower_levels(path):
    here = part_of(module_of(path))
    for name in ours(path):
        there = part_of(name)
        assert there == here or LEVELS[there] < LEVELS[here], f"{module_of(path)} imports {name}"


@pytest.mark.parametrize("path", sorted((ROOT / "rules").glob("[a-z]*.py")), ids=lambda path: path.stem)
def test_a_rule_knows_pages_only_through_the_model(path):
    assert {part_of(name) for name in ours(path)} <= OF_RULES


@every_file
def test_only_pages_knows_the_parser(path):
    parsers = {"lxml", "bs4", "cssselect", "soupsieve", "html5lib"}
    used = {name.split(".")[0] for name in imports_of(path)} & parsers
    assert not used or part_of(module_of(path)) == "pages"


@every_file
def test_only_the_engine_opens_a_page(path):
    """What the settings say of reading (scope, select, ignore) then counts for all who need a page."""
    reads = "linter.pages.read" in set(imports_of(path))
    assert not reads or module_of(path) == "linter.engine"


@every_file
def test_only_the_command_line_prints_or_exits(path):
    if part_of(module_of(path)) in ("cli", "docs", "__main__"):
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("print", "exit", "quit", "sys.exit", "click.echo", "os._exit")
        if isinstance(node, ast.Raise) and node.exc:
            assert "SystemExit" not in ast.unparse(node.exc)


@every_file
def test_nothing_is_fetched(path):
    listens = {"socket"} if path.match("service/server.py") else set()
    assert not {"urllib.request", "http.client", "socket", "requests", "httpx"} & set(imports_of(path)) - listens


@every_file
def test_a_file_is_short_and_opens_with_a_sentence(path):
    text = path.read_text("utf-8")
    assert len(text.splitlines()) < 300
    opening = (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0]
    assert opening
    assert opening.endswith((".", "?"))


def test_the_engine_is_short():
    assert len((ROOT / "engine.py").read_text("utf-8").splitlines()) < 80
