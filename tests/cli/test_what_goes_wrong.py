"""A run in which something goes wrong: it is told in a line, the others go on, and the exit code says it."""

import gzip

import pytest
from command_line import run


def test_a_misspelt_rule_in_the_settings_stops_the_run(desk):
    (desk / "cutline.toml").write_text('[rules]\nhouse-shuot = "off"')
    done = run("check", ".")
    assert done.exit_code == 2
    assert 'did you mean "house-shout"?\n  cutline rules lists them all.\n' in done.stderr
    assert done.stdout == ""


def test_a_crashing_rule_is_told_and_exits_3(desk, crashing):
    done = run("check", "loud.html")
    assert done.exit_code == 3
    assert "crash  The rule house-crashes failed on this page: ValueError: a ␛[31mbad page" in done.stdout
    assert "house-shout" in done.stdout


def test_a_page_that_cannot_be_read_is_told_and_the_others_go_on(desk):
    (desk / "cut.html.gz").write_bytes(gzip.compress(b"<p>")[:-3])
    done = run("check", "gone\x1b.html", ".", "--fail-on", "never")
    assert done.exit_code == 2
    assert "cutline: gone␛.html: no such file or folder.\n  Check the spelling" in done.stderr
    assert "cut.html.gz: the gzip file is broken" in done.stderr
    assert "on 3 pages" in done.stdout


def test_a_page_above_the_limit_is_refused(desk):
    done = run("check", "loud.html", "--max-bytes", "10")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "larger than 10 bytes" in done.stderr


def test_a_report_that_cannot_be_written_is_a_crash(desk, monkeypatch):
    def fails(report, how):
        if report.shown:
            raise RuntimeError("no words")
        return "".join(crash.error for crash in report.crashes)

    monkeypatch.setattr("linter.reports.text.page", fails)
    done = run("check", "loud.html")
    assert (done.exit_code, "RuntimeError: no words" in done.stdout) == (3, True)


def test_a_mistake_of_ours_is_told_without_a_traceback(desk, monkeypatch):
    def fails(paths):
        raise RuntimeError("lost\x1b")

    monkeypatch.setattr("linter.reading.files.find", fails)
    done = run("check", ".")
    assert done.exit_code == 3
    assert done.stderr.startswith("cutline: Something went wrong inside cutline: RuntimeError: lost␛\n")


def test_an_interrupt_is_clean(desk, monkeypatch):
    def interrupted(paths):
        raise KeyboardInterrupt

    monkeypatch.setattr("linter.reading.files.find", interrupted)
    done = run("check", ".")
    assert (done.exit_code, done.stderr) == (130, "cutline: stopped.\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chekc"], 'There is no command "chekc"; did you mean "check"?'),
        (["check"], "Missing argument"),
        (["check", ".", "--fail-on", "eror"], "Invalid value for '--fail-on'"),
        (["check", ".", "--select", " "], "--select is empty"),
        (["explain", "credit-mising"], 'did you mean "credit-missing"'),
        (["fix", "-", "--ask"], "standard input is not a terminal"),
        (["check", ".", "--config", "gone.toml"], "gone.toml: the settings file cannot be read"),
    ],
)
def test_wrong_usage_exits_2_and_says_what_is_wrong(desk, arguments, words):
    done = run(*arguments)
    assert (done.exit_code, words in done.stderr) == (2, True), done.stderr


def test_a_form_of_report_that_is_not_known_is_told_with_those_that_are_once():
    told = run("check", "--format", "foo", "a.html").output
    assert '"foo" is no form. Known are text, json,' in told
    told = run("pictures", "--format", "foo", "a.jpg").output
    assert told.count("jsonl") == 1
