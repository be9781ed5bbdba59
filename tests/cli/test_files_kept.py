"""A file that is mended stays whose it was and all that it was; a run that is killed loses nothing, and the next one tidies up."""

import multiprocessing
import os
import signal
import stat
import struct
import subprocess
import sys
import threading
from contextlib import nullcontext, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

import pytest

from linter.cli import atomic_write, file_ownership, leftover_files
from linter.cli.atomic_write import save, save_new
from linter.model.errors import CannotEdit

FIXABLE = "<article><p>One.</p><figure><img src='a.jpg' alt='A'><figcaption>The may\u200bor. Photo: Jo Lee</figcaption></figure></article>"  # fmt: skip
MENDED = FIXABLE.replace("\u200b", "")
NOBODY = 65534
posix = pytest.mark.skipif(not leftover_files.LOCKS, reason="only where files have locks and owners")
as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")


@pytest.fixture
def page(request, tmp_path, monkeypatch):
    folder = TemporaryDirectory(dir=request.param) if hasattr(request, "param") else nullcontext(str(tmp_path))
    with folder as name:
        monkeypatch.chdir(name)
        leftover_files.cleared.cache_clear()
        path = Path(name, "page.html")
        path.write_text(FIXABLE, "utf-8")
        yield path
        monkeypatch.undo()


def cutline(*words, **more):
    return subprocess.run([sys.executable, "-m", "linter", *words], capture_output=True, timeout=60, **more)


def access_list(*more):
    """An access list as Linux keeps it: owner and group may write, others read, and whoever is named besides."""
    rows = [(1, 6, -1), *more, (4, 6, -1), (16, 6, -1), (32, 4, -1)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *row) for row in rows)


def kept_where(attribute, value):
    """The page in a folder whose file system keeps an attribute, wherever this machine has one."""
    found = None
    for folder in (gettempdir(), "/var/tmp", "/dev/shm", str(Path.home())) if hasattr(os, "setxattr") else ():
        with suppress(OSError), TemporaryDirectory(dir=folder) as tried:
            os.setxattr(tried, attribute, value)
            found = folder
            break
    skip = pytest.mark.skipif(found is None, reason="no file system of this machine keeps such attributes")
    return pytest.mark.parametrize("page", [pytest.param(found, marks=skip, id=attribute)], indirect=True)


@as_root
def test_a_page_that_root_mends_stays_its_owners(page):
    os.chown(page, NOBODY, NOBODY)
    os.chmod(page, 0o2640)
    assert cutline("fix", "page.html").returncode == 0
    now = page.stat()
    assert page.read_text("utf-8") == MENDED
    assert (now.st_uid, now.st_gid, stat.S_IMODE(now.st_mode)) == (NOBODY, NOBODY, 0o2640)


@kept_where("user.origin", b"desk")
def test_extended_attributes_stay(page):
    os.setxattr(page, "user.origin", b"desk\x00 3")
    before = page.stat().st_ino
    save("page.html", FIXABLE.encode(), b"new", packed=False)
    assert os.getxattr(page, "user.origin") == b"desk\x00 3"
    assert (page.read_bytes(), page.stat().st_ino != before) == (b"new", True)


@kept_where("system.posix_acl_default", access_list((2, 6, 77)))
def test_an_access_list_stays_and_the_folders_own_is_not_taken_on(page):
    name = "system.posix_acl_access"
    os.setxattr(page.parent, "system.posix_acl_default", access_list((2, 6, 77)))
    save("page.html", FIXABLE.encode(), b"new", packed=False)
    assert name not in os.listxattr(page)
    os.setxattr(page, name, access_list((2, 6, 78)))
    save("page.html", b"new", b"newer", packed=False)
    assert os.getxattr(page, name) == access_list((2, 6, 78))
    assert stat.S_IMODE(page.stat().st_mode) == 0o664


@pytest.mark.parametrize("write", [lambda: save("page.html", FIXABLE.encode(), b"n", packed=False), lambda: save_new("page.html", b"n")], ids=["fix", "report"])  # fmt: skip
def test_a_file_with_two_names_keeps_both(page, write):
    os.link(page, "other.html")
    os.chmod(page, 0o606)
    write()
    assert (page.read_bytes(), Path("other.html").read_bytes()) == (b"n", b"n")
    assert os.path.samefile(page, "other.html")
    assert stat.S_IMODE(page.stat().st_mode) == 0o606
    assert sorted(os.listdir()) == ["other.html", "page.html"]


@as_root
def test_a_file_of_somebody_else_that_may_be_written_stays_theirs(page):
    with TemporaryDirectory() as folder:  # pytest's own folders are for one user
        theirs = Path(folder, "page.html")
        theirs.write_text(FIXABLE, "utf-8")
        os.chmod(theirs, 0o666)
        os.chmod(folder, 0o777)
        saving_as(NOBODY, lambda: save(str(theirs), FIXABLE.encode(), b"new", packed=False))
        assert (theirs.read_bytes(), theirs.stat().st_uid, stat.S_IMODE(theirs.stat().st_mode)) == (b"new", 0, 0o666)
        assert os.listdir(folder) == ["page.html"]


def saving_as(user, act):
    os.seteuid(user)
    try:
        act()
    finally:
        os.seteuid(0)


def test_where_attributes_cannot_be_kept_the_page_is_written_in_place(page, monkeypatch):
    def refused(*given):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(file_ownership.os, "chmod", refused)
    before = page.stat().st_ino
    save("page.html", FIXABLE.encode(), b"new", packed=False)
    assert (page.read_bytes(), page.stat().st_ino) == (b"new", before)
    assert os.listdir() == ["page.html"]


@pytest.mark.parametrize("longer", [True, False])
def test_a_disk_that_is_full_in_the_middle_leaves_the_page_as_it_was(page, monkeypatch, longer):
    os.link(page, "other.html")
    new = b"x" * (4000 if longer else 4)
    write = atomic_write._write_all

    def full(file, data):
        if bytes(data) == new:
            write(file, new[: len(new) // 2])
            raise OSError(28, "No space left on device")
        write(file, data)

    monkeypatch.setattr(atomic_write, "_write_all", full)
    with pytest.raises(CannotEdit, match=r"page.html: cannot be written: No space left on device."):
        save("page.html", FIXABLE.encode(), new, packed=False)
    assert page.read_text("utf-8") == FIXABLE
    assert sorted(os.listdir()) == ["other.html", "page.html"]


def test_where_the_page_cannot_even_be_put_back_the_line_says_where_it_stands(page, monkeypatch):
    os.link(page, "other.html")

    def broken(file, data):
        os.write(file, bytes(data)[:2])
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(atomic_write, "_write_all", broken)
    with pytest.raises(CannotEdit, match=r"was left half written; as it was, it stands in .*\.was") as told:
        save("page.html", FIXABLE.encode(), b"new", packed=False)
    copy = str(told.value).split("it stands in ")[1].removesuffix(".")
    assert Path(copy).read_text("utf-8") == FIXABLE


def killed(step, linked):
    """A run that is killed in the middle: while it writes beside, while it writes in place, or just behind that."""
    if linked:
        os.link("page.html", "other.html")

    def dies(file, data):
        os.write(file, bytes(data) if step == "behind" else bytes(data)[:7])
        os.kill(os.getpid(), signal.SIGKILL)

    def dies_at_once(*given):
        os.kill(os.getpid(), signal.SIGKILL)

    if linked:
        atomic_write._write_all = dies
        atomic_write.os.ftruncate = dies_at_once
    else:
        atomic_write.os.replace = dies_at_once
    save("page.html", FIXABLE.encode(), MENDED.encode().ljust(len(FIXABLE.encode())), packed=False)


def kill(step, linked):
    run = multiprocessing.get_context("fork").Process(target=killed, args=(step, linked))
    run.start()
    run.join(30)
    assert run.exitcode == -signal.SIGKILL


def beside():
    return [name for name in os.listdir() if name.startswith(".cutline-")]


@posix
def test_what_a_killed_run_left_is_cleared_by_the_next(page):
    kill("beside", linked=False)
    assert (len(beside()), page.read_text("utf-8")) == (1, FIXABLE)
    assert cutline("fix", "page.html").returncode == 0
    assert (beside(), page.read_text("utf-8")) == ([], MENDED)


@posix
def test_a_page_that_a_killed_run_left_half_written_is_told_and_its_copy_stays(page):
    kill("inside", linked=True)
    assert page.read_text("utf-8") == FIXABLE  # its first seven letters are alike
    assert cutline("fix", "page.html").returncode == 0
    assert beside() == []
    page.write_text(FIXABLE, "utf-8")
    os.unlink("other.html")
    kill("inside", linked=True)
    (copy,) = beside()
    with page.open("r+b") as file:
        file.write(b"<artXXX")
    done = cutline("fix", "page.html")
    assert done.returncode == 2
    assert "page.html: a run that was killed left it half written; as it was, it stands in " in done.stderr.decode()
    assert Path(copy).read_text("utf-8") == FIXABLE
    os.replace(copy, "page.html")
    assert cutline("fix", "page.html").returncode == 0
    assert page.read_text("utf-8") == MENDED


@posix
def test_a_page_that_was_written_whole_before_the_kill_is_right_and_its_copy_is_cleared(page):
    kill("behind", linked=True)
    assert len(beside()) == 1
    assert cutline("fix", "page.html").returncode == 0
    assert (beside(), page.read_text("utf-8").rstrip()) == ([], MENDED)


@posix
def test_what_a_living_run_has_beside_and_what_is_not_ours_is_left_alone(page):
    theirs = [".cutline-notes", ".cutline-abcd1234.html", ".cutline-abcd1234.part.bak"]
    for name in theirs:
        Path(name).write_text("mine")
    os.mkdir(".cutline-abcd1234.part")
    Path(".cutline-zbcd1234.part").symlink_to("page.html")
    file, ours = atomic_write._new_beside(str(page), leftover_files.PART)
    try:
        assert cutline("fix", "page.html").returncode == 0
        assert sorted(beside()) == sorted([*theirs, ".cutline-abcd1234.part", ".cutline-zbcd1234.part", os.path.basename(ours)])  # fmt: skip
    finally:
        os.close(file)


@posix
def test_two_runs_at_once_mend_all_pages_once_and_tear_none(page):
    page.unlink()
    for number in range(12):
        Path(f"{number}.html").write_text(FIXABLE, "utf-8")
    os.link("3.html", "link.html")
    runs = [subprocess.Popen([sys.executable, "-m", "linter", "fix", "."], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) for _ in range(2)]  # fmt: skip
    told = [run.communicate(timeout=120)[1] for run in runs]
    assert not any(b"Traceback" in each for each in told)
    assert {path.read_text("utf-8") for path in Path().glob("*.html")} == {MENDED}
    assert beside() == []


@posix
def test_a_run_waits_for_another_that_writes_and_then_sees_what_it_wrote(page, monkeypatch):
    monkeypatch.setattr(atomic_write, "PATIENCE", 30)
    with page.open("rb") as other:
        assert leftover_files.lock(other.fileno()) is True
        told = []
        late = threading.Thread(target=lambda: told.append(saved(b"mine")))
        late.start()
        page.write_bytes(b"theirs")
    late.join(30)
    assert (told, page.read_bytes()) == (["page.html: was changed by somebody else meanwhile."], b"theirs")
    assert saved(b"theirs") == ""  # the same change by both is no quarrel


@posix
def test_a_page_that_another_program_holds_is_refused_after_a_while(page, monkeypatch):
    monkeypatch.setattr(atomic_write, "PATIENCE", 0.1)
    with page.open("rb") as other:
        leftover_files.lock(other.fileno())
        assert saved(b"new") == "page.html: is being written by another program."


def saved(new):
    try:
        save("page.html", FIXABLE.encode(), new, packed=False)
    except CannotEdit as error:
        return error.message
    return ""
