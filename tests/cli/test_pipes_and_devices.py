"""What is no regular file (a device, a pipe, an open descriptor) is written through and never replaced, and hangs nobody."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from command_line import cutline

from linter.cli import atomic_write
from linter.cli.atomic_write import must_be_regular, save_new
from linter.model.errors import CannotEdit

FIXABLE = "<article><p>One.</p><figure><img src='a.jpg' alt='A'><figcaption>A quay. Photo: Jo Lee/Retuers</figcaption></figure></article>"  # fmt: skip


NOBODY = 65534


@pytest.fixture
def pipe(folder):
    """A named pipe with a reader; calling it gives what the reader got."""
    os.mkfifo("pipe")
    got = []
    reader = threading.Thread(target=lambda: got.append(Path("pipe").read_bytes()), daemon=True)
    reader.start()

    def end():
        reader.join(10)
        return b"".join(got)

    return end


def test_a_device_is_written_through_and_stays_a_device(folder):
    main_end, device = os.openpty()  # a device that anybody can make
    name = os.ttyname(device)
    Path("link").symlink_to(name)
    save_new(name, b"one\n")
    save_new("link", b"two\n")
    told = b""
    while b"two" not in told:
        told += os.read(main_end, 100)
    assert told.split() == [b"one", b"two"]
    assert stat.S_ISCHR(os.stat(name).st_mode)
    assert Path("link").is_symlink()
    os.close(device)
    os.close(main_end)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="only systems of POSIX have users and /dev/null")
def test_the_null_device_stays_what_it_is():
    with TemporaryDirectory() as folder:  # pytest's own folders are for one user
        os.chmod(folder, 0o777)
        link = Path(folder, "null")
        link.symlink_to(os.devnull)
        user = os.geteuid()
        os.seteuid(user or NOBODY)  # root could replace the machine's own
        try:
            assert not os.access(os.path.dirname(os.devnull), os.W_OK, effective_ids=True)
            save_new(str(link), b"new")
        finally:
            os.seteuid(user)
        assert (os.listdir(folder), link.is_symlink()) == (["null"], True)
        assert stat.S_ISCHR(os.stat(link).st_mode)


def test_a_named_pipe_is_written_through(pipe):
    save_new("pipe", b"new" * 100_000)
    assert pipe() == b"new" * 100_000
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


def test_a_named_pipe_from_which_nobody_reads_is_told_and_hangs_nobody(folder):
    os.mkfifo("pipe")
    with pytest.raises(CannotEdit, match=r"pipe: cannot be written: nobody reads from this named pipe."):
        save_new("pipe", b"new")
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


def test_a_reader_may_come_a_moment_later(folder, monkeypatch):
    monkeypatch.setattr(atomic_write, "PATIENCE", 30)
    os.mkfifo("pipe")
    got = []
    late = threading.Timer(0.3, lambda: got.append(Path("pipe").read_bytes()))
    late.start()
    save_new("pipe", b"new")
    late.join(10)
    assert got == [b"new"]


def test_a_reader_that_closes_early_is_told_in_one_line(folder):
    reading, writing = os.pipe()
    os.close(reading)
    done = cutline("check", "-q", "--format", f"json=/dev/fd/{writing}", "page.html", pass_fds=(writing,))
    os.close(writing)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[0] == (
        f"cutline: /dev/fd/{writing}: whoever read from the pipe closed it before the end."
    )
    assert b"Traceback" not in done.stderr


def test_standard_output_as_a_file_gets_the_report_where_it_stands(folder):
    with open("log.txt", "wb") as log:
        log.write(b"before\n")
        log.flush()
        subprocess.run(
            [sys.executable, "-m", "linter", "check", "page.html", "--format=text", "--format=checkstyle=/dev/stdout"],
            stdout=log,
            timeout=60,
        )
        log.write(b"after\n")
    lines = Path("log.txt").read_text().splitlines()
    assert (lines[0], lines[1], lines[-2], lines[-1]) == ("before", "page.html", "</checkstyle>", "after")
    assert sorted(os.listdir()) == ["log.txt", "page.html"]


def test_an_open_descriptor_is_written_where_it_stands_and_is_not_replaced(folder):
    with open("seven", "w+b") as file:
        file.write(b"one ")
        file.flush()
        before = os.stat("seven").st_ino
        Path("link").symlink_to(f"/dev/fd/{file.fileno()}")
        save_new("link", b"two")
        assert (os.stat("seven").st_ino, Path("seven").read_bytes()) == (before, b"one two")
        assert Path("link").is_symlink()
        with pytest.raises(CannotEdit, match="is a descriptor"):
            must_be_regular("link")


def test_a_descriptor_that_is_not_open_is_told(folder):
    with pytest.raises(CannotEdit, match="/dev/fd/987: cannot be written: Bad file descriptor"):
        save_new("/dev/fd/987", b"new")


def test_fix_refuses_what_cannot_be_changed_in_place_and_does_not_wait_for_it(folder):
    os.mkfifo("pipe")
    main_end, device = os.openpty()
    Path("page.html").write_text(FIXABLE)
    done = cutline("fix", "pipe", os.ttyname(device), "page.html")
    os.close(device)
    os.close(main_end)
    assert done.returncode == 2
    told = done.stderr.decode()
    assert "cutline: pipe: is a named pipe, and only a regular file can be changed in place.\n" in told
    assert "is a device, and only a regular file can be changed in place.\n" in told
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)
    assert b"1 fixed" in done.stdout  # the page beside them is mended all the same


def test_a_named_pipe_in_a_folder_of_pages_is_passed_over(folder):
    os.mkfifo("pipe.html")
    done = cutline("blocks", ".")
    assert (done.returncode, done.stdout.count(b"image block")) == (0, 1)


def test_fix_shows_what_it_would_change_in_what_a_pipe_gives(folder):
    reading, writing = os.pipe()
    os.write(writing, FIXABLE.encode())
    os.close(writing)
    done = cutline("fix", "--diff", f"/dev/fd/{reading}", pass_fds=(reading,))
    os.close(reading)
    assert b"Lee/Reuters" in done.stdout
