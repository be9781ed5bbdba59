"""What the documents say of where things stand: every file that they name is there, and every module is named."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from consoles import ROOT

ARCHITECTURE = ROOT / "docs" / "architecture.md"
MAPS = (ARCHITECTURE, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs" / "decisions").glob("*.md")))
_FILE = re.compile(r"[\w.*/-]+(?:/|\.(?:py|toml|json|md|php|js|html|yml))")


def named_in(text: str) -> Iterator[tuple[str, list[Path]]]:
    """Every file and folder that a document names, and what stands there.

    A bare name stands in the folder named before it: in the same row or paragraph, in the table's head, in the heading.
    """
    section = table = inside = ROOT
    before = ""
    for line in text.splitlines():
        row = line.startswith("|")
        if row or not line:
            inside = table if row and before.startswith("|") else section
        if line.startswith("#"):
            inside = ROOT
        for name in [word for code in re.findall("`([^`]+)`", line) for word in code.split() if _FILE.fullmatch(word)]:
            found = sorted(inside.glob(name)) or sorted(ROOT.glob(name))
            yield name, found
            if found and "/" in name:
                inside = found[0] if found[0].is_dir() else found[0].parent
        if line.startswith("#"):
            section = inside
        if row and not before.startswith("|"):
            table = inside
        before = line


def test_a_bare_name_stands_in_the_folder_named_before_it():
    text = "## Words (`linter/text/`)\n\n`words.py`\n\n| `docs/` |\n|---|\n| `cli.md` |\n| `bench/` `speed.py` |\n\n`cli.md`"
    assert [len(found) for _, found in named_in(text)] == [1, 1, 1, 1, 1, 1, 0]


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.name)
def test_every_file_that_it_names_is_there(path: Path):
    assert [name for name, found in named_in(path.read_text("utf-8")) if not found] == []


def test_the_page_on_how_it_is_built_names_every_module():
    """A rule is named by the folder of its family, a room by its floor."""
    named = {each for _, found in named_in(ARCHITECTURE.read_text("utf-8")) for each in found}
    rules = ROOT / "linter" / "rules"
    modules = {
        path
        for path in (ROOT / "linter").rglob("*.py")
        if path.name != "__init__.py" and (path.parent.parent != rules or path.parent not in named)
    }
    assert sorted(str(path.relative_to(ROOT)) for path in modules - named) == []


def test_the_floors_are_drawn_as_the_imports_are_held():
    from test_architecture import FLOORS

    drawn = re.findall(r"^ {4}(?:(\d)  | {3})([a-z]+)  ", ARCHITECTURE.read_text("utf-8"), re.M)
    floors: list[list[str]] = []
    for number, room in drawn:
        if number:
            assert int(number) == len(FLOORS) - len(floors)
            floors.append([])
        floors[-1].append(room)
    assert [set(rooms) for rooms in reversed(floors)] == [set(rooms) for rooms in FLOORS]


def test_every_decision_is_listed():
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", (folder / "README.md").read_text("utf-8"))
    assert listed == sorted(path.name for path in folder.glob("[0-9]*.md"))
