"""What people see at a terminal: its width, its colours, its questions, and what it says of what it did."""

import fcntl
import os
import pty
import re
import struct
import sys
import termios
import types
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.reports.excerpts import file_name, shortened
from linter.text.printable import width

ROOT = Path(__file__).parents[2]
LONG = "a-very-long-name-of-a-folder/" * 6
PAGE = f"""<article><h1>The pier</h1><p>Words about the pier that stand here so that there is an article.</p>
<figure><img src="https://pictures.example/{LONG}pier-at-dawn.jpg" alt="The pier"></figure>
<figure><img src="https://pictures.example/{LONG}pier-at-noon.jpg" alt="The pier at noon"><figcaption>The pier at noon,
seen from the quay. <span class="credit">Photograph: Ann Moor/Retuers</span></figcaption></figure></article>
"""


def run(*arguments, **more):
    return CliRunner().invoke(main, list(arguments), **more)


def at_a_terminal(*arguments, columns=80):
    """What the command writes to a terminal of so many columns."""
    child, screen = pty.fork()
    if not child:
        environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
        environment |= {"PYTHONPATH": str(ROOT), "TERM": "xterm"}
        while os.get_terminal_size().columns != columns:
            pass
        os.execvpe(sys.executable, [sys.executable, "-m", "linter", *arguments], environment)
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    told = b""
    try:
        while data := os.read(screen, 65536):
            told += data
    except OSError:  # the end of a terminal
        pass
    os.close(screen)
    os.waitpid(child, 0)
    return told.decode().replace("\r\n", "\n")


@pytest.fixture
def page(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pier.html").write_text(PAGE)
    return "pier.html"


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_a_report_fits_the_window(page, columns):
    told = at_a_terminal("check", "--color", "never", page, str(ROOT / "sample_pages"), columns=columns)
    assert "picture 1: pier-at-dawn.jpg" in told
    body = [line for line in told.splitlines() if not line.endswith(".html")]  # a path is never cut
    assert max(map(width, body)) <= columns


def test_pictures_are_named_and_what_stands_on_one_is_told_above_it_once(page):
    told = run("check", page).stdout
    both = (
        r"  2:9  warning  .*  caption-missing\n  2:9  warning  .*  credit-missing\n      picture 1: pier-at-dawn.jpg\n"
    )
    assert re.search(both, told)
    assert "<img" not in told


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://a.example/x/y/bridge-at-noon.jpg?w=80", "bridge-at-noon.jpg"),
        ("/_next/image?url=%2Fmedia%2Fbridge.webp&w=640", "bridge.webp"),
        ("https://a.example/media/4711/", "4711"),
        ("data:image/png;base64,AAAA", "pasted into the page"),
        ("", ""),
        ("a" * 80 + ".jpg", "a" * 30 + "…" + "a" * 25 + ".jpg"),
    ],
)
def test_a_picture_is_called_by_its_file(address, name):
    assert file_name(address) == name


def test_words_are_shortened_in_the_middle():
    assert shortened("picture 12: bridge-at-noon.jpg", 17) == "picture …noon.jpg"
    assert width(shortened("写真写真写真写真写真", 9)) <= 9


@pytest.mark.parametrize(
    ("chosen", "environment", "colours"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"CLICOLOR_FORCE": "1"}, True),
        ((), {"FORCE_COLOR": "0"}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "auto"), {"FORCE_COLOR": "1"}, True),
    ],
)
def test_colours_come_where_they_are_asked_for(page, chosen, environment, colours):
    clean = {"NO_COLOR": None, "FORCE_COLOR": None, "CLICOLOR_FORCE": None}
    done = run("check", *chosen, page, "gone.html", env=clean | environment)
    assert ("\x1b[" in done.stdout, "\x1b[" in done.stderr) == (colours, colours)


def test_a_terminal_gets_colours_and_a_file_none(page):
    assert "\x1b[" in at_a_terminal("check", page)
    run("check", "--color", "always", "--format", "text=out.txt", page)
    assert "\x1b" not in Path("out.txt").read_text()


def test_a_line_says_what_a_written_report_holds(page):
    done = run("check", page, "--format", "html=sheet.html", "--format", "json")
    assert done.stderr == "sheet.html: 1 page, 3 findings\n"
    assert run("check", page, "--quiet", "--format", "html=sheet.html").stderr == ""
    assert run("check", page, "--format", "json=/dev/null").stderr == ""


def test_one_rule_is_checked_alone_also_where_it_is_off(page):
    Path("cutline.toml").write_text(
        '[rules]\ncredit-missing = "off"\n[[for]]\npaths = ["*"]\nrules.alt-missing = "off"\n'
    )
    done = run("check", page, "--rule", "credit-missing")
    assert done.stdout.endswith("\n1 warning of credit-missing on 1 page, 2 pictures, 1 caption, 1 credit read\n")
    done = run("check", page, "--rule", "credit-missing", "--rule", "alt-missing")
    assert "1 warning of credit-missing, alt-missing on" in done.stdout
    assert "No findings of caption-empty on" in run("check", page, "--rule", "caption-empty").stdout


@pytest.mark.parametrize("command", [("check",), ("fix",), ("baseline",), ("try", "cutline.toml")])
def test_a_rule_that_is_none_is_told_with_the_nearest(page, command):
    Path("cutline.toml").write_text("")
    done = run(*command, page, "--rule", "credit-mising")
    assert (done.exit_code, 'There is no rule "credit-mising"; did you mean "credit-missing"?' in done.stderr) == (
        2,
        True,
    )


def test_fix_mends_one_rule_alone_and_looks_for_harm_with_all(desk_of_two):
    done = run("fix", "two.html", "--rule", "credit-separator")
    assert Path("two.html").read_text() == desk_of_two.replace("Jo Lee /Retuers", "Jo Lee/Retuers")
    assert done.stdout.endswith(
        "1 fixed, 0 refused, 0 left of credit-separator on 1 page, 1 picture, 1 caption, 1 credit read\n"
    )


@pytest.fixture
def desk_of_two(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = (
        '<article><p>Words.</p><figure><img src="a.jpg" alt="A quay"><figcaption>A quay in the rain. '
        '<span class="credit">Photo: Jo Lee /Retuers</span></figcaption></figure></article>'
    )
    (tmp_path / "two.html").write_text(text)
    return text


def test_a_baseline_of_one_rule_keeps_what_is_remembered_of_the_others(page):
    run("baseline", page)
    whole = Path("cutline-baseline.json").read_text()
    done = run("baseline", page, "--rule", "credit-missing")
    assert done.stdout.startswith("cutline-baseline.json: 1 finding remembered")
    assert Path("cutline-baseline.json").read_text() == whole
    run("baseline", page, "--rule", "caption-missing", "--out", "other.json")
    assert "caption-missing" in Path("other.json").read_text()
    assert "credit-missing" not in Path("other.json").read_text()


def test_what_the_baseline_knows_and_what_is_allowed_are_counted_apart(page):
    run("baseline", page)
    Path("cutline.toml").write_text(
        'baseline = "cutline-baseline.json"\n[[allow]]\nrule = "caption-missing"\npaths = ["*"]\nreason = "Known."\n'
    )
    assert (
        run("check", page).stdout
        == "No findings on 1 page, 2 pictures, 1 caption, 1 credit read · 2 in the baseline · 1 allowed\n"
    )


def test_try_counts_one_rule_alone(page):
    Path("cutline.toml").write_text('[rules]\ncaption-missing = "error"\n')
    told = run("try", "cutline.toml", page, "--rule", "credit-missing").stdout
    assert "credit-missing" in told
    assert "caption-missing" not in told


def test_where_nothing_is_written_a_fix_is_told_as_what_would_be(desk_of_two):
    done = run("fix", "--diff", "two.html")
    assert "  would be fixed  Write Reuters  credit-agency-misspelt\n" in done.stderr
    assert "  fixed  " not in done.stderr


def test_changes_are_shown_word_by_word_on_a_terminal(desk_of_two):
    told = at_a_terminal("fix", "--diff", "--color", "never", "two.html")
    assert "Photo: Jo Lee[- -]/Retuers</span>" in told
    assert "Photo: Jo Lee /[-Retuers-]{+Reuters+}</span>" in told
    assert "@@" not in told
    assert "@@" in run("fix", "--diff", "two.html").stdout  # a patch, for programs


def test_an_address_is_not_fetched_and_the_way_is_told():
    done = run("check", "https://news.example/a.html")
    assert done.exit_code == 2
    assert "https://news.example/a.html: nothing is fetched.\n" in done.stderr
    assert "curl https://news.example/a.html | cutline check -\n" in done.stderr


def test_sizes_are_told_in_mib(page):
    Path("large.html").write_text(f"<p>{'x' * (1 << 20)}</p>")
    assert "is larger than 1 MiB." in run("check", "large.html", "--max-bytes", str(1 << 20)).stderr


def test_a_small_v_tells_the_version():
    assert run("-V").stdout == run("--version").stdout


@pytest.mark.parametrize(
    ("words", "begun", "offered"),
    [
        (("check", "--format"), "j", {"json", "jsonl", "junit"}),
        (("check", "--rule"), "caption-em", {"caption-empty"}),
        (("pictures", "--format"), "j", {"json", "jsonl"}),
        (("explain",), "caption-em", {"caption-empty"}),
        (("init", "--style"), "g", {"gov-uk", "guardian"}),
        (("check", "--color"), "a", {"auto", "always"}),
    ],
)
def test_the_shell_completes_values(words, begun, offered):
    from click.shell_completion import ShellComplete

    complete = ShellComplete(main, {}, "cutline", "_CUTLINE_COMPLETE")
    assert {each.value for each in complete.get_completions(list(words), begun)} == offered


def test_what_is_saved_is_checked_again(page, monkeypatch):
    """The watcher of the extra is stood in for: what it tells, the command carries out."""
    Path("other.html").write_text("<p>All is well.</p>")

    class Change:
        deleted = "deleted"

    def saves(*paths, **how):
        Path("pier.html").write_text(PAGE.replace("Retuers", "Reuters"))
        yield {("modified", os.path.abspath("pier.html")), ("added", os.path.abspath("notes.txt"))}
        yield {("deleted", os.path.abspath("other.html"))}
        Path("cutline.toml").write_text('[rules]\ncredit-missing = "off"\ncaption-missing = "off"\n')
        yield {("modified", os.path.abspath("cutline.toml"))}

    monkeypatch.setitem(sys.modules, "watchfiles", types.SimpleNamespace(Change=Change, watch=saves))
    done = run("check", ".", "--watch")
    assert done.exit_code == 0
    first, saved, settings = re.split(r"\d\d:\d\d:\d\d  saved: .*\n", click.unstyle(done.stdout))
    assert first.endswith(
        "3 warnings on 2 pages, 2 pictures, 1 caption, 1 credit read (1 page has none) · 1 can be fixed with cutline fix\n"
    )
    assert (
        saved.endswith("2 warnings on 1 page, 2 pictures, 1 caption, 1 credit read\n\n")
        or "2 warnings on 1 page" in saved
    )
    assert "No findings on 2 pages" in settings


def test_watching_without_the_extra_says_how_to_get_it(page, monkeypatch):
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    done = run("check", ".", "--watch")
    assert (done.exit_code, "[watch]'" in done.stderr) == (2, True)
    assert run("check", ".", "--watch", "--format", "json").exit_code == 2
