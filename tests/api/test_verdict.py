"""Whether a page passes, asks for a reason or stops, and that every door carries it out."""

import pytest

from linter.api.answer import Job, check
from linter.api.verdict import Decision, decided, milder, mode_of, verdict
from linter.cli import main
from linter.contrib.superdesk import validate
from linter.model.finding import Level
from linter.settings import Settings

PASS, ASK, STOP = Decision.PASS, Decision.ASK, Decision.STOP
FIGURE = (
    '<article><p>Words of it.</p><figure><img src="a.jpg" alt="A tug"><figcaption>{}</figcaption></figure></article>'
)
PAGES = {
    "error": FIGURE.format("{{caption}}"),
    "warning": FIGURE.format("A tug on the river. Photo: Jo Lee/Retuers"),
    "clean": FIGURE.format("A tug on the river. Photo: Jo Lee/Reuters"),
}
# mode, fail-on, and what an error, a warning and a note then do
TABLE = [
    ("block", "error", STOP, ASK, PASS),
    ("block", "warning", STOP, STOP, PASS),
    ("block", "note", STOP, STOP, STOP),
    ("block", "never", PASS, PASS, PASS),
    ("warn", "warning", PASS, PASS, PASS),
    ("observe", "error", PASS, PASS, PASS),
]


def house(mode, fail_on):
    return Settings.of({"mode": mode, "fail-on": fail_on})


@pytest.mark.parametrize(("mode", "fail_on", "error", "warning", "note"), TABLE)
def test_what_a_finding_does_follows_from_mode_and_fail_on(mode, fail_on, error, warning, note):
    settings = house(mode, fail_on)
    assert tuple(decided(level, settings) for level in (Level.ERROR, Level.WARNING, Level.NOTE)) == (
        error,
        warning,
        note,
    )
    assert verdict((Level.NOTE, Level.ERROR, Level.WARNING), settings) is max(
        (error, warning, note), key=[PASS, ASK, STOP].index
    )
    assert verdict((), settings) is PASS


@pytest.mark.parametrize(("mode", "fail_on", "error", "warning", "note"), TABLE)
def test_the_service_s_answer_carries_it(mode, fail_on, error, warning, note):
    for kind, expected in (("error", error), ("warning", warning), ("clean", PASS)):
        found = check(Job(PAGES[kind], house(mode, fail_on)))
        assert (found["decision"], found["mode"]) == (expected, mode_of(house(mode, fail_on)))
        for each in found["findings"]:
            assert each["decision"] == {"error": error, "warning": warning, "note": note}[each["level"]]
        assert (found["verdict"] == "fail") is (expected is STOP)
        assert not [each for each in found["findings"] if each["overridable"] and each["decision"] == "stop"]


@pytest.mark.parametrize(("mode", "fail_on", "error", "warning", "note"), TABLE)
def test_the_command_s_exit_code_and_superdesk_carry_it_out(
    mode, fail_on, error, warning, note, tmp_path, monkeypatch, run
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cutline.toml").write_text(f'mode = "{mode}"\nfail-on = "{fail_on}"\n')
    for kind, expected in (("error", error), ("warning", warning), ("clean", PASS)):
        (tmp_path / "page.html").write_text(PAGES[kind])
        assert run("check", "page.html").exit_code == int(expected is STOP)
        response = []
        validate(None, {"headline": "A tug", "body_html": PAGES[kind]}, response, settings=house(mode, fail_on))
        assert bool(response) is (expected is STOP)


@pytest.fixture
def run():
    from click.testing import CliRunner

    return lambda *words: CliRunner().invoke(main, list(words))


def test_a_level_that_never_stops_makes_block_a_warn():
    assert mode_of(house("block", "never")) == "warn"
    assert mode_of(house("observe", "never")) == "observe"


@pytest.mark.parametrize(
    ("one", "other", "counts"),
    [("block", "observe", "observe"), ("warn", "block", "warn"), ("block", "block", "block")],
)
def test_of_a_house_s_mode_and_a_cms_s_the_milder_counts(one, other, counts):
    assert milder(one, other) == milder(other, one) == counts
