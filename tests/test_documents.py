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


EVERY = [*DOCUMENTS, *sorted(DOCS.glob("rules/*.md")), ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md"]


def outside_of_code(text: str) -> list[str]:
    """The lines of a document that are no code. A fence opens with its language, and closes."""
    fence, lines = "", []
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.match(r" {0,3}(`{3,}|~{3,})(.*)", line):
            mark, language = found[1], found[2].strip()
            if not fence:
                assert language, f"line {number}: a fence that closes nothing, or has no language"
                fence = mark
            elif line.strip().startswith(fence) and not language:
                fence = ""
            else:
                assert not language, f"line {number}: a fence opens within another"
        elif not fence:
            lines.append(line)
    assert not fence, "a fence is not closed"
    return lines


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.name)
def test_every_fence_closes(path: Path):
    outside_of_code(path.read_text("utf-8"))


def test_every_heading_of_a_page_arrives_in_the_built_site():
    markdown = pytest.importorskip("markdown", reason="the extra docs")
    extensions = ["admonition", "tables", "toc", "pymdownx.highlight", "pymdownx.superfences"]
    for path in EVERY:
        text = path.read_text("utf-8")
        wanted = [line for line in outside_of_code(text) if re.match(r"#{1,6} ", line)]
        built = markdown.markdown(text, extensions=extensions)
        assert len(re.findall(r"<h[1-6]\b", built)) == len(wanted), path.name


def test_no_document_installs_what_is_not_on_the_index_yet():
    readme = ROOT / "integrations" / "wordpress" / "cutline" / "readme.txt"
    for document in (*DOCUMENTS, readme):
        if document.name != "changelog.md":
            assert not re.search(r"pip install (-\w+ )*['\"]?cutline\b", document.read_text("utf-8")), document.name


def test_the_pictures_of_the_first_screen_are_small_and_show_what_is_printed_today():
    readme = (ROOT / "README.md").read_text("utf-8")
    pictures = re.findall(r"!\[[^\]]+\]\((docs/pictures/[^)]+)\)", readme)
    assert [Path(each).suffix for each in pictures] == [".svg", ".png"]
    assert all((ROOT / each).stat().st_size < 200_000 for each in pictures)
    svg = (ROOT / pictures[0]).read_text("utf-8")
    words = " ".join(re.sub(r"<[^>]*>", "", svg.partition("<g class=")[2]).replace("&#160;", " ").split())
    (summary,) = re.findall(r"^1 error, 3 warnings on .*$", readme, re.M)
    assert " ".join(summary.split()) in words
