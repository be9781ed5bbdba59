"""A hint to install an extra is a command that works for this installation, however it came."""

import ast
import json
import shlex
import sys
from pathlib import Path

import pytest

from linter.model import installation

ROOT = Path(__file__).parents[2]


@pytest.fixture
def came(monkeypatch, tmp_path):
    """An installation without a clone round it, with what its installer wrote down."""

    def comes(installer: str = "pip\n", *, pip: bool = True, **direct: object) -> str:
        written = {"INSTALLER": installer, "direct_url.json": json.dumps(direct) if direct else ""}
        monkeypatch.setattr(installation, "_CLONE", tmp_path)
        monkeypatch.setattr(installation, "_said", written.__getitem__)
        monkeypatch.setattr("importlib.util.find_spec", lambda _: object() if pip else None)
        return installation.adding("service")

    return comes


def words(command: str) -> list[str]:
    python, *rest = shlex.split(command)
    assert python == sys.executable
    return rest


def test_a_clone_that_runs_is_what_is_installed_again():
    assert words(installation.adding("lsp")) == ["-m", "pip", "install", "-e", f"{ROOT}[lsp]"]


def test_what_came_from_a_folder_or_a_wheel_comes_from_there_again(came):
    for url in ("file:///srv/my%20clone", "file:///tmp/cutline-0.1.0-py3-none-any.whl"):
        assert words(came(url=url, dir_info={}))[-1] == f"cutline[service] @ {url}"


def test_what_came_from_a_repository_comes_from_the_same_commit(came):
    vcs = {"vcs": "git", "commit_id": "abc123"}
    said = words(came(url="https://git.example.org/cutline.git", vcs_info=vcs))[-1]
    assert said == "cutline[service] @ git+https://git.example.org/cutline.git@abc123"
    wheel = "https://files.example.org/cutline-0.1.0-py3-none-any.whl"
    assert words(came(url=wheel, archive_info={}))[-1] == f"cutline[service] @ {wheel}"


def test_what_came_from_an_index_comes_from_the_index(came):
    assert words(came()) == ["-m", "pip", "install", "cutline[service]"]


def test_uv_installs_into_the_python_that_runs_where_there_is_no_pip(came):
    asked = ["uv", "pip", "install", "--python", sys.executable, "cutline[service]"]
    assert shlex.split(came("uv\n", pip=False)) == asked
    assert words(came("uv\n"))[:2] == ["-m", "pip"]


def test_what_the_installer_wrote_down_may_be_damaged_or_gone(came, monkeypatch):
    came()
    monkeypatch.setattr(installation, "_said", lambda _: "{")
    assert words(installation.adding("lsp"))[-1] == "cutline[lsp]"
    monkeypatch.undo()
    monkeypatch.setattr(installation, "_NAME", "no-such-distribution")
    assert installation._said("INSTALLER") == ""


def test_on_windows_the_command_is_as_its_shell_takes_it(monkeypatch):
    monkeypatch.setattr(installation.os, "name", "nt")
    assert installation._line(["C:\\my tools\\python.exe", "-m", "pip"]) == '"C:\\my tools\\python.exe" -m pip'


def test_no_other_hint_of_the_program_names_a_command_of_its_own():
    found = []
    for path in (ROOT / "linter").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "install 'cutline" in node.value:
                found.append(f"{path.relative_to(ROOT)}: {node.value}")
    assert found == []
