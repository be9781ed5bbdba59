"""The shape of the program: which room may import from which, who may print, how long a file may be."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent / "linter"
FILES = sorted(ROOT.rglob("*.py"))

# The rooms from the lowest floor up. A room imports from lower floors and from within itself, never from beside or above.
FLOORS = (
    ("model",),
    ("text", "data"),
    ("credits", "names"),
    ("reading", "rules"),
    ("settings", "reports"),
    ("engine",),
    ("api", "archive"),
    ("servers", "contrib", "linter"),
    ("cli",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
# Within the room of reading: the parser's own rooms below, then pictures, then the way in.
OF_READING = ("linter.reading.html", "linter.reading.pictures")


def room_of(module):
    """The room of a module: linter.reading.html.tree → reading; linter → linter; python -m linter is the command."""
    return "cli" if module == "linter.__main__" else module.split(".")[1] if "." in module else module


@cache
def module_of(path):
    names = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


MODULES = {module_of(path): path for path in FILES}


@cache
def tree_of(path):
    return ast.parse(path.read_text("utf-8"))


@cache
def imports_of(path):
    """Every import of a file: at the top, within a function, and those for type checkers alone."""
    found = []
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: imports are written in full"
            for alias in node.names:
                deeper = f"{node.module}.{alias.name}"
                found.append(deeper if deeper in MODULES else node.module)
    return tuple(found)


def calls_of(path):
    """The names of all that a file calls."""
    return {ast.unparse(node.func) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)}


def ours(path):
    return [name for name in imports_of(path) if name.split(".")[0] == "linter" and name != module_of(path)]


def broken(law):
    """Who breaks a law: what it tells of each file, with the module's name in front."""
    return [f"{module_of(path)}: {told}" for path in FILES for told in law(path)]


def test_the_top_of_the_package_holds_rooms_and_its_two_doors_alone():
    there = {path.name for path in ROOT.iterdir() if path.is_file() or next(path.glob("*.py"), None)}
    rooms = {room for rooms in FLOORS for room in rooms} - {"linter"}
    assert there == rooms | {"__init__.py", "__main__.py", "py.typed"}
    assert len(rooms) <= 16
    assert len(FLOORS) <= 9


def test_a_room_imports_only_from_lower_floors():
    def law(path):
        here = room_of(module_of(path))
        return [name for name in ours(path) if room_of(name) != here and FLOOR[room_of(name)] >= FLOOR[here]]

    assert broken(law) == []


def test_within_reading_the_parser_stands_below_the_pictures():
    def law(path):
        for floor, room in enumerate(OF_READING):
            if module_of(path).startswith(f"{room}."):
                above = [name for name in ours(path) if name.startswith("linter.reading.") and "." in name[15:]]
                yield from (name for name in above if not name.startswith(OF_READING[: floor + 1]))

    assert broken(law) == []


def test_no_module_imports_itself_by_way_of_others():
    waiting = {name: set(ours(path)) - {name} for name, path in MODULES.items()}
    while free := {name for name, wanted in waiting.items() if not wanted & waiting.keys()}:
        for name in free:
            del waiting[name]
    assert not waiting, f"a circle, and who leads to it: {sorted(waiting)}"


def test_a_rule_knows_pages_only_through_the_model_and_no_other_rule():
    shared = {"linter.rules.rule", "linter.rules.page_texts"}

    def law(path):
        if not path.match("linter/rules/*/[a-z]*.py"):
            return
        for name in ours(path):
            beside = name.rpartition(".")[2].startswith("_")
            if room_of(name) == "reading" or (room_of(name) == "rules" and name not in shared and not beside):
                yield name

    assert broken(law) == []


def test_only_the_room_of_html_knows_the_parser():
    parsers = {"lxml", "bs4", "cssselect", "soupsieve", "html5lib"}

    def law(path):
        if not module_of(path).startswith("linter.reading.html."):
            yield from {name.split(".")[0] for name in imports_of(path)} & parsers

    assert broken(law) == []


def test_only_the_engine_opens_a_page():
    """What the settings say of reading (scope, select, ignore) then counts for all who need a page."""
    reader = "linter.reading.page_reader"
    assert [name for name, path in MODULES.items() if reader in imports_of(path)] == ["linter.engine.open_page"]


def test_nothing_is_ambient():
    """What a newsroom decided travels on the page. Only files that are read, and a request of a CMS, are noted beside it."""

    def law(path):
        if not (path.match("settings/file_reads.py") or path.match("contrib/wagtail/gate.py")):
            yield from {"ContextVar", "contextvars.ContextVar", "local", "threading.local"} & calls_of(path)

    assert broken(law) == []


def test_only_the_command_line_prints_or_exits():
    def law(path):
        if room_of(module_of(path)) == "cli":
            return
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                if called in ("print", "exit", "quit", "sys.exit", "click.echo", "os._exit"):
                    yield called
            if isinstance(node, ast.Raise) and node.exc and "SystemExit" in ast.unparse(node.exc):
                yield "SystemExit"

    assert broken(law) == []


def test_nothing_is_fetched():
    def law(path):
        listens = {"socket"} if path.match("servers/http/server.py") else set()
        return {"urllib.request", "http.client", "socket", "requests", "httpx"} & set(imports_of(path)) - listens

    assert broken(law) == []


def test_a_file_is_short_and_opens_with_a_sentence():
    def law(path):
        if len(path.read_text("utf-8").splitlines()) >= 300:
            yield "is too long"
        opening = (ast.get_docstring(tree_of(path)) or "").split("\n\n")[0]
        if not opening.endswith((".", "?")):
            yield "opens with no sentence"

    assert broken(law) == []


def test_the_engine_is_short():
    assert len((ROOT / "engine" / "check.py").read_text("utf-8").splitlines()) < 80
