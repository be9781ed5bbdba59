"""What is no file to read is refused at once; what is strange in names and settings costs no run."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from linter import lint
from linter.reports.formats import FORMS

PAGE = "<article><p>One.</p><figure><img src='a.jpg' alt=''><figcaption>DSC_0001.JPG</figcaption></figure></article>"
pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text(PAGE)
    return tmp_path


def cutline(*words, **more):
    return subprocess.run([sys.executable, "-m", "linter", *words], capture_output=True, timeout=60, **more)


@pipes
@pytest.mark.parametrize("command", ["check", "blocks", "fix", "baseline"])
def test_a_named_pipe_is_refused_at_once_and_the_page_beside_it_is_read(folder, command):
    os.mkfifo("pipe")
    Path("link").symlink_to("pipe")
    done = cutline(command, "pipe", "link", "page.html")
    assert done.returncode == 2
    told = done.stderr.decode()
    assert "cutline: pipe: is a named pipe, " in told
    assert "cutline: link: is a named pipe, " in told
    assert b"1 pictu" in done.stdout or b"1 image block" in done.stdout


@pipes
def test_a_socket_and_a_device_are_refused(folder):
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        main_end, device = os.openpty()
        done = cutline("check", "socket", os.ttyname(device))
        os.close(device)
        os.close(main_end)
    assert done.returncode == 2
    assert "socket: is a socket, " in done.stderr.decode()
    assert "is a device, " in done.stderr.decode()


@pipes
def test_what_somebody_hands_over_is_read(folder):
    for name in ("-", "/dev/stdin", "/dev/fd/0"):
        assert b"1 picture, 1 caption" in cutline("check", name, input=PAGE.encode()).stdout, name
    reading, writing = os.pipe()
    os.write(writing, PAGE.encode())
    os.close(writing)
    done = cutline("check", f"/dev/fd/{reading}", pass_fds=(reading,))  # as <(…) does
    os.close(reading)
    assert b"1 picture, 1 caption" in done.stdout


@pipes
@pytest.mark.parametrize("line", ['extends = ["pipe"]', 'baseline = "pipe"', 'terms = "pipe"', 'agencies = "pipe"', ""])
def test_settings_that_are_a_pipe_are_refused_at_once(folder, line):
    os.mkfifo("pipe")
    Path("c.toml").write_text(line)
    done = cutline("check", "--config", "c.toml" if line else "pipe", "page.html")
    assert (done.returncode, "cannot be read: it is a named pipe." in done.stderr.decode()) == (2, True)


def test_settings_from_a_descriptor_and_from_the_null_device_are_read(folder):
    assert cutline("check", "--config", os.devnull, "page.html").returncode == 1
    reading, writing = os.pipe()
    os.write(writing, b'fail-on = "never"')
    os.close(writing)
    assert cutline("check", "--config", f"/dev/fd/{reading}", "page.html", pass_fds=(reading,)).returncode == 0
    os.close(reading)


any_bytes = pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names of files are Unicode on this system")


@pytest.fixture
def odd(folder):
    """A page whose name is Latin-1 on a system of UTF-8."""
    name = os.fsdecode(b"p\xe9ge.html")
    os.rename("page.html", name)
    return name


@any_bytes
def test_a_name_that_is_no_utf_8_costs_no_report(odd):
    done = cutline("check", *(word for form in FORMS for word in ("--format", f"{form}=out.{form}")), ".")
    told = "".join(f"out.{form}: 1 page, 2 findings\n" for form in FORMS)
    assert (done.returncode, done.stderr) == (1, told.encode())
    assert all(Path(f"out.{form}").stat().st_size for form in FORMS)
    (run,) = json.loads(Path("out.sarif").read_bytes())["runs"]
    assert {each["location"]["uri"] for each in run["artifacts"]} == {"p%E9ge.html"}


@any_bytes
@pytest.mark.parametrize(
    "form", ["text", "json"]
)  # one for people, one for programs: each is written by a way of its own
def test_a_name_that_is_no_utf_8_is_written_to_a_terminal_or_a_pipe(odd, form):
    done = cutline("check", "--format", form, ".")
    assert (done.returncode, bool(done.stdout)) == (1, True), done.stderr


@any_bytes
def test_a_baseline_remembers_a_page_whose_name_is_no_utf_8(odd):
    assert cutline("baseline", ".").returncode == 0
    assert b'"p\\udce9ge.html"' in Path("cutline-baseline.json").read_bytes()
    Path("cutline.toml").write_text('baseline = "cutline-baseline.json"')
    assert cutline("check", ".").returncode == 0


@pytest.mark.parametrize("digits", ["1" * 6000, "0" * 6000 + "1114112", "x" + "f" * 6000])
def test_a_reference_of_thousands_of_digits_is_a_letter_that_is_lost(digits):
    report = lint(PAGE.replace("DSC_0001.JPG", f"A quay &#{digits}; at dawn"))
    assert report.crashes == ()
    assert "text-mojibake" in {each.rule for each in report.shown}
    assert lint(PAGE.replace("alt=''", f"alt='A &#{digits};'")).crashes == ()


def test_a_reference_with_thousands_of_noughts_is_the_letter_it_says():
    report = lint(PAGE.replace("DSC_0001.JPG", f"DSC_&#{'0' * 6000}48;001.JPG"))
    assert ("caption-is-file-name", ()) in {(each.rule, report.crashes) for each in report.shown}


@pytest.mark.parametrize(
    "tag", ["<b\0>x</b\0>", "<\0b>", "<b \0=1>", "</b\0>", "<b a='\0'>", "<!--\0-->", "<p\0>q</p>"]
)
def test_a_nul_in_a_tag_moves_no_place(tag):
    html = PAGE.replace("One.", f"One {tag}.")
    for text in (html, html.replace("<figcaption>", "<figcaption\0>"), html.replace("<figure>", "<figure\0>")):
        found = [each for each in lint(text).shown if each.rule == "caption-is-file-name"]
        assert [text[each.where.start : each.where.end] for each in found] == ["DSC_0001.JPG"]
