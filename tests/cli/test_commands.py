"""The command line: what it writes, and its exit codes."""

import gc
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from command_line import run

from linter.cli import main, page_check
from linter.cli import run as run_module
from linter.cli.progress import Progress
from linter.model.version import __version__
from linter.reading import inputs


def test_check_reports_and_counts_and_exits_1(desk):
    done = run("check", ".")
    assert done.exit_code == 1
    assert done.stdout == (
        "./loud.html\n"
        "  1:9  error  The word SHOUT stands here.  house-shout\n"
        "      <p>They SHOUT.</p>\n"
        "              ^^^^^\n"
        "      fix (cutline fix): Write shout\n"
        "  2:9  warning  The word whisper stands here.  house-whisper\n"
        "      <p>They whisper.</p>\n"
        "              ^^^^^^^\n"
        "      fix (cutline fix --ask): Write say\n"
        "\n"
        "./sport/quiet.html\n"
        "  1:9  warning  The word whisper stands here.  house-whisper\n"
        "      <p>They whisper.</p>\n"
        "              ^^^^^^^\n"
        "      fix (cutline fix --ask): Write say\n"
        "\n"
        "1 error, 2 warnings on 3 pages, 0 pictures read · 1 can be fixed with cutline fix · 2 more with cutline fix --ask\n"
    )
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("page", "fail_on", "code"),
    [
        ("good.html", "note", 0),
        ("loud.html", "error", 1),
        ("loud.html", "never", 0),
        ("sport/quiet.html", "error", 0),
        ("sport/quiet.html", "warning", 1),
    ],
)
def test_the_exit_code_tells_whether_the_failing_level_is_reached(desk, page, fail_on, code):
    assert run("check", page, "--fail-on", fail_on).exit_code == code


def test_the_settings_file_is_found_and_the_command_line_wins(desk):
    (desk / "cutline.toml").write_text(
        'fail-on = "warning"\n[[for]]\npaths = ["sport/**"]\nrules.house-whisper = "off"\n'
    )
    assert run("check", "sport").exit_code == 0
    (desk / "cutline.toml").write_text('fail-on = "warning"')
    assert run("check", "sport").exit_code == 1
    assert run("check", "sport", "--fail-on", "error").exit_code == 0


def test_json_is_one_object(desk):
    done = run("check", ".", "gone.html", "--format", "json")
    found = json.loads(done.stdout)
    assert done.exit_code == 2
    assert [page["path"] for page in found["pages"]] == ["./good.html", "./loud.html", "./sport/quiet.html"]
    assert found["summary"]["error"] == 1
    assert found["unread"][0]["message"].startswith("gone.html")


def test_standard_input_is_a_page(desk):
    done = run("check", "-", input="<p>SHOUT</p>")
    assert done.stdout.startswith("<stdin>\n  1:4  error")


def test_quiet_writes_nothing(desk):
    done = run("check", ".", "--quiet")
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", "")


def test_statistics_count_by_rule(desk):
    assert "     2  house-whisper\n     1  house-shout\n" in run("check", ".", "--statistics").stdout


def test_doubtful_notes_are_shown_with_all(desk):
    (desk / "doubt.html").write_text("<p>doubt</p>")
    assert "1 hidden (--all shows them)" in run("check", "doubt.html").stdout
    assert "suggestion: Write shout" in run("check", "doubt.html", "--all").stdout


def test_several_processes_give_the_same_report(desk):
    for number in range(40):
        (desk / f"page{number:02}.html").write_text("<p>SHOUT</p>" if number % 3 else "<p>whisper</p>")
    alone, together = run("check", "."), run("check", ".", "--jobs", "2")
    assert together.exit_code == 1
    assert together.stdout == alone.stdout


def test_processes_that_are_started_anew_know_the_house_s_settings(tmp_path):
    (tmp_path / "cutline.toml").write_text(
        '[[house]]\nname = "shout"\nwhere = ["headline"]\navoid = ["shock"]\n[[term]]\nprefer = "Kyiv"\n'
    )
    for number in range(4):
        (tmp_path / f"page{number}.html").write_text("<article><h1>Shock in Kiev</h1><p>Kiev is far.</p></article>")
    program = (
        "import multiprocessing, sys\nif __name__ == '__main__':\n    multiprocessing.set_start_method('spawn')\n"
        "    from linter.cli import main\n    main(['check', '.', '--jobs', sys.argv[1]])\n"
    )
    (tmp_path / "spawning.py").write_text(program)
    told = [
        subprocess.run(
            [sys.executable, "spawning.py", jobs],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        for jobs in ("1", "2")
    ]
    assert [each.returncode for each in told] == [0, 0], told[1].stderr
    assert told[1].stdout == told[0].stdout
    assert told[1].stdout.count("  shout\n") == told[1].stdout.count("  naming-house-style\n") == 4


def test_rules_are_listed_with_their_levels_in_force(desk):
    (desk / "cutline.toml").write_text('[rules]\ncredit-missing = "off"\nhouse-shout = "on"')
    lines = {line.split()[0]: line for line in run("rules").stdout.splitlines()}
    assert lines["credit-missing"].split()[1] == "off"
    assert lines["house-shout"].endswith("A word shouts. (from house, fixes)")
    table = {row["rule"]: row for row in json.loads(run("rules", "--format", "json").stdout)}
    assert (table["house-whisper"]["level"], table["house-whisper"]["from"]) == ("warning", "house")


def test_explain_says_what_the_documentation_says(desk):
    from linter.api.rule_examples import documented
    from linter.rules.registry import rule_named

    assert run("explain", "house-shout").stdout == documented(rule_named("house-shout"))
    assert "- Fix: safe, applied by `cutline fix`" in run("explain", "house-shout").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_writes_a_script(shell):
    assert "_CUTLINE_COMPLETE" in run("completion", shell).stdout


def test_names_of_rules_are_completed(desk):
    line = {"_CUTLINE_COMPLETE": "bash_complete", "COMP_WORDS": "cutline explain house-s", "COMP_CWORD": "2"}
    assert run(prog_name="cutline", env=line).stdout == "plain,house-shout\n"


def test_the_version_is_told():
    assert run("--version").stdout == f"cutline {__version__}\n"


def test_help_names_every_command_and_the_exit_codes():
    text = run("--help").stdout
    for name in ("check", "blocks", "fix", "explain", "rules", "completion", "Exit codes"):
        assert name in text


def test_progress_is_drawn_on_a_terminal_only(monkeypatch):
    written = []

    class Screen:
        def isatty(self):
            return True

        def write(self, text):
            written.append(text)

        def flush(self):
            pass

    progress = Progress(10)
    assert not progress.on
    monkeypatch.setattr(sys, "stderr", Screen())
    clock = iter([0.0, 0.5, 2.0, 2.1])
    monkeypatch.setattr("linter.cli.progress.monotonic", lambda: next(clock))
    progress = Progress(10)
    for _ in range(3):
        progress.step()
    progress.clear()
    progress.clear()
    assert written == ["\r██████░░░░░░░░░░░░░░░░░░░░░░░░ 2 of 10 pages", "\r\x1b[K"]
    written.clear()
    clock = iter([0.0, 2.0])
    Progress(None, "stories").step()
    assert written == ["\r1 stories"], "nobody knows how many an archive holds"


def process(*arguments, **more):
    command = [sys.executable, "-m", "linter", *arguments]
    root = str(Path(__file__).parents[2])
    more.setdefault("env", {**os.environ, "PYTHONPATH": root})
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def test_a_reader_that_goes_away_is_no_error(desk):
    (desk / "many.html").write_text("<p>whisper</p>\n" * 20_000)
    running = process("check", "many.html", "--all")
    running.stdout.read(10)
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    running.wait(60)


def test_a_terminal_that_lacks_letters_can_be_written_to(tmp_path):
    page = tmp_path / "é写.html"
    page.write_text('<figure><img src="写.jpg"></figure>', "utf-8")
    root = str(Path(__file__).parents[2])
    env = {**os.environ, "PYTHONPATH": root, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    running = process("blocks", str(page), env=env)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, b"")
    assert "é\\u5199.html" in out.decode("latin-1")


def test_check_profile_writes_what_each_rule_cost_and_no_report(tmp_path):
    page = tmp_path / "a.html"
    page.write_text('<figure><img src="a.jpg"><figcaption>DSC_0001.JPG</figcaption></figure>')
    result = CliRunner().invoke(main, ["check", "--profile", str(page)])
    assert result.exit_code == 0
    assert re.search(r"the parse +[\d.]+ ms +1\.00 x", result.output)
    assert re.search(r"caption-is-file-name +[\d.]+ ms", result.output)
    assert "is a file name" not in result.output


def test_a_report_never_takes_the_place_of_the_settings_it_was_made_with(desk):
    (desk / "base.toml").write_text('terms = "terms.toml"\n', "utf-8")
    (desk / "terms.toml").write_text('[[term]]\nprefer = "Linz"\navoid = ["Lincz"]\n', "utf-8")
    (desk / "cutline.toml").write_text('extends = ["base.toml"]\nbaseline = "known.json"\n', "utf-8")
    (desk / "known.json").write_text('{"version": 1, "pages": {}}', "utf-8")
    os.link(desk / "cutline.toml", desk / "second-name.json")
    before = {file.name: file.read_bytes() for file in desk.iterdir() if file.is_file()}
    for file in ("cutline.toml", "base.toml", "terms.toml", "known.json", "second-name.json"):
        done = run("check", ".", "--format", f"json={file}")
        assert (done.exit_code, "is read as settings; the report json needs another file" in done.output) == (2, True)
        if file != "known.json":
            done = run("baseline", ".", "--out", file)
            assert (done.exit_code, "is read as settings" in done.output) == (2, True)
    assert {file.name: file.read_bytes() for file in desk.iterdir() if file.is_file()} == before
    assert run("baseline", ".", "--out", "known.json").exit_code == 0, "the baseline itself is written anew"


def test_a_report_never_takes_the_place_of_a_page_that_is_checked(desk):
    before = (desk / "loud.html").read_text()
    os.symlink("loud.html", desk / "link.json")
    os.link(desk / "loud.html", desk / "second-name.json")
    for file in ("loud.html", "link.json", "second-name.json", "./sport/../loud.html"):
        for command in (("check", ".", "--format", f"json={file}"), ("baseline", ".", "--out", file)):
            done = run(*command)
            assert (done.exit_code, "is a page to check" in done.output) == (2, True)
    assert (desk / "loud.html").read_text() == before


def test_the_collector_is_off_for_the_first_page_alone(desk, monkeypatch):
    seen = []

    def checked(source, job):
        seen.append(gc.isenabled())
        return page_check.check_source(source, job)

    monkeypatch.setattr(run_module, "check_source", checked)
    run("check", "good.html", "loud.html", "sport/quiet.html")
    assert seen == [False, True, True]
    assert gc.isenabled()


def test_another_command_than_check_has_the_collector_from_the_first(desk, monkeypatch):
    seen = []

    def opened(*given):
        seen.append(gc.isenabled())
        return inputs.opened(*given)

    monkeypatch.setattr(run_module, "opened", opened)
    run("blocks", "good.html")
    assert seen == [True]
