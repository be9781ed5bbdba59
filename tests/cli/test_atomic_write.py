"""Files are written whole or not at all; what is no regular file is written through, and never replaced."""

import ast
import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from command_line import cutline

from linter.cli import atomic_write, main
from linter.cli.atomic_write import make_folder, save, save_new
from linter.model.errors import CannotEdit

ROOT = Path(atomic_write.__file__).parents[1]


def test_a_new_file_has_the_mode_that_the_user_asks_for(folder):
    old = os.umask(0o027)
    try:
        save_new("new.json", b"{}")
    finally:
        os.umask(old)
    assert Path("new.json").read_bytes() == b"{}"
    assert stat.S_IMODE(os.stat("new.json").st_mode) == 0o640


def test_a_regular_file_is_replaced_in_one_step_and_keeps_its_mode(folder):
    report = Path("report.json")
    report.write_bytes(b"old")
    report.chmod(0o606)
    before = report.stat().st_ino
    with report.open("rb") as reader:
        save_new("report.json", b"new")
        assert reader.read() == b"old"  # whoever reads the old one reads it to its end
    assert report.read_bytes() == b"new"
    assert report.stat().st_ino != before
    assert stat.S_IMODE(report.stat().st_mode) == 0o606


def test_a_write_that_fails_leaves_the_old_file_and_no_rubbish(folder, monkeypatch):
    def full(*names):
        raise OSError(errno.ENOSPC, "No space left on device")

    Path("report.json").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotEdit, match=r"report.json: cannot be written: No space left on device."):
        save_new("report.json", b"new")
    assert Path("report.json").read_bytes() == b"old"
    assert sorted(os.listdir()) == ["page.html", "report.json"]


@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing yet"])
def test_a_link_stays_and_its_target_is_written(folder, there):
    Path("deep").mkdir()
    if there:
        Path("deep/report.json").write_bytes(b"old")
    Path("link").symlink_to("deep/report.json")
    Path("link to link").symlink_to("link")
    save_new("link to link", b"new")
    assert Path("link").is_symlink()
    assert Path("link to link").is_symlink()
    assert not Path("deep/report.json").is_symlink()
    assert Path("deep/report.json").read_bytes() == b"new"


def test_a_link_that_leads_nowhere_or_to_itself_is_told(folder):
    Path("lost").symlink_to("no/such/folder/report.json")
    Path("round").symlink_to("round")
    for name in ("lost", "round"):
        with pytest.raises(CannotEdit, match=f"^{name}: cannot be written: "):
            save_new(name, b"new")
        assert Path(name).is_symlink()


def test_a_file_without_a_write_bit_is_refused_also_for_root(folder):
    Path("report.json").write_bytes(b"old")
    Path("report.json").chmod(0o444)
    with pytest.raises(CannotEdit, match=r"report.json: is read-only."):
        save_new("report.json", b"new")
    with pytest.raises(CannotEdit, match=r"report.json: is read-only."):
        save("report.json", b"old", b"new", packed=False)
    assert Path("report.json").read_bytes() == b"old"


def test_a_folder_is_refused(folder):
    Path("reports").mkdir()
    with pytest.raises(CannotEdit, match=r"reports: cannot be written: Is a directory."):
        save_new("reports", b"new")
    with pytest.raises(CannotEdit, match="reports: is a folder, and only a regular file"):
        save("reports", b"old", b"new", packed=False)
    assert cutline("check", "-q", "--format", "json=reports", "page.html").returncode == 2


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_is_told_in_one_line(folder):
    done = cutline("check", "-q", "--format", "json=/dev/full", "page.html")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("cutline: /dev/full: cannot be written: No space left on device.\n")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "linter", "check", "page.html"], stdout=full, stderr=subprocess.PIPE, timeout=60
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("cutline: Standard output cannot be written: No space left on device.\n")
    assert b"Traceback" not in done.stderr
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


def test_a_report_that_fails_does_not_cost_the_others(folder):
    Path("a.json").write_bytes(b"old")
    Path("a.json").chmod(0o444)
    done = CliRunner().invoke(
        main, ["check", "-q", "--format", "json=a.json", "--format", "junit=b.xml", "--", "page.html"]
    )
    assert done.exit_code == 2
    assert "a.json: is read-only." in done.stderr
    assert Path("b.xml").read_text().startswith("<?xml")


def test_a_folder_that_cannot_be_made_is_told(folder):
    make_folder("one/two")
    assert Path("one/two").is_dir()
    with pytest.raises(CannotEdit, match=r"page.html/x: cannot be made: Not a directory."):
        make_folder("page.html/x")


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_written_past_this_one_place(path):
    writes = {"write_text", "write_bytes", "mkdir", "makedirs", "replace", "rename", "mkstemp", "NamedTemporaryFile"}
    if path.name in ("atomic_write.py", "durable.py"):  # what people name, and an archive's own folder
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        of_files = name.split(".")[-1] in writes and (not name.endswith("replace") or name in ("os.replace",))
        modes = [*node.args[1:2], *(key.value for key in node.keywords if key.arg == "mode")]
        said = "".join(str(mode.value) for mode in modes if isinstance(mode, ast.Constant))
        opens = name in ("open", "os.fdopen") and set(said) & set("wax+")
        assert not of_files, f"{name}, line {node.lineno}"
        assert not opens, f"{name}, line {node.lineno}"
