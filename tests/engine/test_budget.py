"""The time a piece of work is given: it is stopped, and nothing of it is left running."""

import json
import signal
import threading
import time

import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.engine.budget import Clock, StoodTooLong, timed, within


def count_for_ever():
    number = 0
    while True:
        number += 1


def on_a_thread(ask):
    """What a call comes to on a thread that is not the main one."""
    came = []

    def run():
        try:
            came.append(ask())
        except BaseException as error:
            came.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)
    assert not thread.is_alive()
    return came[0]


def here(ask):
    try:
        return ask()
    except TimeoutError as error:
        return error


def until(ask):
    for _ in range(100):
        if ask():
            return True
        time.sleep(0.02)
    return False


both = pytest.mark.parametrize("where", [here, on_a_thread])


@both
def test_work_in_time_gives_its_answer(where):
    assert where(lambda: within(30, lambda: 17)) == 17


@both
def test_work_over_its_time_is_stopped_and_leaves_no_thread(where):
    before = threading.active_count()
    assert isinstance(where(lambda: within(0.1, count_for_ever)), TimeoutError)
    assert until(lambda: threading.active_count() == before)
    assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL


@both
def test_the_clock_stands_still_while_work_goes_on_that_is_no_fault_of_what_is_judged(where):
    def work(clock):
        wait = clock.out(time.sleep)
        for _ in range(4):
            wait(0.2)
        return 17

    assert where(lambda: timed(0.4, work)) == 17
    assert isinstance(where(lambda: timed(0.2, lambda clock: (work(clock), count_for_ever()))), TimeoutError)


@both
def test_the_clock_does_not_stand_still_without_end(where):
    def work(clock):
        wait = clock.out(lambda seconds: [time.sleep(0.05) for _ in range(int(seconds * 20))])
        wait(30)

    assert isinstance(where(lambda: timed(30, work, still=0.2)), StoodTooLong)
    failing = Clock(0.2).out(int)
    with pytest.raises(ValueError, match="no number"):
        failing("no number")
    assert isinstance(where(lambda: timed(0.1, lambda clock: (clock.out(int)("1"), count_for_ever()))), TimeoutError)


@both
def test_what_guards_against_mistakes_does_not_keep_the_work_going(where):
    def stubborn():
        while True:
            try:
                count_for_ever()
            except Exception:
                continue

    assert isinstance(where(lambda: within(0.1, stubborn)), TimeoutError)


@both
def test_a_mistake_of_the_work_is_its_own(where):
    with pytest.raises(ZeroDivisionError):
        raise where(lambda: within(30, lambda: caught(lambda: 1 // 0)))


def caught(ask):
    try:
        return ask()
    except Exception as error:
        return error


@both
def test_what_follows_is_not_stopped_by_a_time_that_was_almost_over(where):
    def many():
        for _ in range(60):
            try:
                within(0.002, lambda: time.sleep(0.0018))
            except TimeoutError:
                continue
        return sum(range(200_000))

    assert where(many) == sum(range(200_000))


@both
def test_one_time_may_run_within_another(where):
    assert isinstance(where(lambda: within(0.2, lambda: within(30, count_for_ever))), TimeoutError)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs the timer of POSIX systems")
def test_a_timer_of_somebody_else_is_left_alone():
    rung = []
    signal.signal(signal.SIGALRM, lambda *_: rung.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        with pytest.raises(TimeoutError):
            within(0.1, count_for_ever)
        time.sleep(0.4)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    assert rung == [1]


PAGE = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge. Photo: Jo Lee/AFP</figcaption></figure>'


@pytest.fixture
def a_slow_page(tmp_path, monkeypatch):
    """A folder of three pages of which one is never done, and a second and a half for each; the tables are loaded."""
    import linter.engine.check

    linter.lint(PAGE)
    run = linter.engine.check.run

    def slow(source, *arguments, **more):
        return count_for_ever() if "slow" in source.name else run(source, *arguments, **more)

    monkeypatch.setattr(linter.engine.check, "run", slow)
    monkeypatch.chdir(tmp_path)
    for name in ("a", "slow", "z"):
        (tmp_path / f"{name}.html").write_text(PAGE)
    (tmp_path / "cutline.toml").write_text("budget = 1.5\n")
    return tmp_path


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_page_over_its_time_is_told_as_not_checked_and_the_others_are_checked(a_slow_page, jobs):
    found = CliRunner().invoke(main, ["check", "--jobs", jobs, "--format", "json", "."])
    assert found.exit_code == 3
    pages = json.loads(found.stdout)["pages"]
    assert [len(each["crashes"]) for each in pages] == [0, 1, 0]
    assert "longer than 1.5 seconds" in pages[1]["crashes"][0]["error"]
    told = CliRunner().invoke(main, ["check", "--jobs", jobs, "."]).output
    assert "This page was not checked: it takes longer than 1.5 seconds" in told


def test_a_page_over_its_time_is_not_mended_and_that_is_told(a_slow_page):
    found = CliRunner().invoke(main, ["fix", "."])
    assert found.exit_code == 3
    assert "slow.html: This page was not checked" in found.output
    assert (a_slow_page / "slow.html").read_text() == PAGE
