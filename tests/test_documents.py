"""What the documents show is what happens: their console blocks, their settings, their Python, their links."""

import doctest
import os
import re
import tomllib
from pathlib import Path

import pytest
from consoles import ROOT, blocks, refreshed, workspace, write_files

from linter.settings import Settings

DOCS = ROOT / "docs"
DOCUMENTS = [ROOT / "README.md", *sorted(DOCS.glob("*.md")), *sorted(DOCS.glob("decisions/*.md"))]
GENERATED = {"cli.md", "changelog.md", "evidence.md", "messages.md"}
WRITTEN = [path for path in DOCUMENTS if path.name not in GENERATED]
each_document = pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)


@each_document
def test_its_console_blocks_are_what_the_commands_print(path: Path, tmp_path: Path):
    text = path.read_text("utf-8")
    if "```console" not in text:
        return
    (tmp_path / "desk").mkdir()
    now = refreshed(text, workspace_in(tmp_path / "desk"))
    if os.environ.get("UPDATE"):
        path.write_text(now, "utf-8")
    assert now == text, "UPDATE=1 pytest tests/test_documents.py writes what the commands print now"


def workspace_in(folder: Path) -> Path:
    return workspace(folder)


@each_document
def test_its_python_runs(path: Path):
    for example in blocks(path.read_text("utf-8"), "python"):
        exec(compile(example, str(path), "exec"), {"__name__": path.stem, "print": lambda *_: None})


@each_document
def test_its_sessions_of_python_answer_as_they_show(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The sessions of a document are one: what a reader has typed above counts below."""
    session = "\n".join(blocks(path.read_text("utf-8"), "pycon"))
    write_files(path.read_text("utf-8"), tmp_path)
    monkeypatch.chdir(tmp_path)
    told: list[str] = []
    example = doctest.DocTestParser().get_doctest(session, {}, path.name, str(path), 0)
    result = doctest.DocTestRunner(verbose=False).run(example, out=told.append)
    assert not result.failed, "".join(told)


@each_document
def test_its_settings_are_read_without_complaint(path: Path, tmp_path: Path):
    for example in blocks(path.read_text("utf-8"), "toml"):
        found = tomllib.loads(example)
        if (
            {"mode", "rules", "term", "house", "style"} & found.keys()
            and "extends" not in found
            and "baseline" not in found
        ):
            (tmp_path / "cutline.toml").write_text(example, "utf-8")
            (tmp_path / "agencies.toml").write_text('[[agency]]\nname = "Linz Port Pictures"\nkind = "agency"\n')
            (tmp_path / "terms.toml").write_text('[[term]]\nprefer = "Kyiv"\n')
            Settings.find((str(tmp_path),), None)


@each_document
def test_its_links_lead_somewhere(path: Path):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)(?:#[\w-]+)?\)", path.read_text("utf-8")):
        assert (path.parent / target).exists(), target
