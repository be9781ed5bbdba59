"""The engine: one report of everything, whatever a rule does."""

import pytest

from linter import CutlineError, Level, Settings, lint, read
from linter.engine.check import run
from linter.model.page import Allow, Page
from linter.model.source import Source
from linter.model.spans import Span


def of(findings, rule):
    return [each for each in findings if each.rule == rule]


def test_findings_are_in_the_order_of_the_page(house):
    report = lint("<p>whisper SHOUT whisper</p>")
    starts = [each.where.start for each in report.shown]
    assert len(starts) == 3
    assert starts == sorted(starts)


def test_two_findings_at_one_place_are_in_the_order_of_their_rules(install):
    code = '''
        """Two rules."""
        from linter import Good, Level, Options, Rule, Span

        class _Both(Rule[Options]):
            level = Level.NOTE
            examples = (Good("<p>"),)
            def check_page(self, page):
                yield self.finding(Span(0, 1), "Here.")

        class Zebra(_Both):
            """Z."""
            name = "z-rule"

        class Ant(_Both):
            """A."""
            name = "a-rule"
    '''
    install("both", code)
    assert [each.rule for each in lint("<p>x</p>").shown] == ["a-rule", "z-rule"]


def test_a_crashing_rule_is_an_entry_and_the_others_go_on(house, crashing):
    report = lint("<p>SHOUT</p>")
    assert of(report.shown, "house-shout")
    (crash,) = report.crashes
    assert crash.rule == "house-crashes"
    assert crash.error.startswith("ValueError: a ")
    assert "(crashing, line " in crash.error


def test_what_a_rule_found_before_it_crashed_is_kept(install):
    code = '''
        """One rule."""
        from linter import Good, Level, Options, Rule, Span

        class Late(Rule[Options]):
            """It fails late."""
            name = "house-late"
            level = Level.NOTE
            examples = (Good("<p>"),)
            def check_page(self, page):
                yield self.finding(Span(0, 1), "Here.")
                raise RecursionError
    '''
    install("late", code)
    report = lint("<p>x</p>")
    assert [each.rule for each in report.shown] == ["house-late"]
    assert [each.rule for each in report.crashes] == ["house-late"]


def test_a_page_the_reader_fails_on_is_a_crash_of_reading(monkeypatch):
    def fails(source, *, scope, select):
        raise RuntimeError("lost")

    monkeypatch.setattr("linter.engine.open_page.read", fails)
    (crash,) = lint("<p>x</p>").crashes
    assert crash.rule == "reading"


def test_a_refusal_of_the_reader_reaches_the_caller(monkeypatch):
    def refuses(source, **_):
        raise CutlineError("no")

    monkeypatch.setattr("linter.engine.open_page.read", refuses)
    with pytest.raises(CutlineError):
        lint("<p>x</p>")


def test_a_doubtful_note_is_hidden_unless_all_is_asked_for(house):
    report = lint("<p>doubt</p>")
    assert of(report.hidden, "house-doubt")
    assert not of(report.shown, "house-doubt")
    assert of(lint("<p>doubt</p>", settings=Settings(show_all=True)).shown, "house-doubt")


def test_a_doubtful_finding_that_is_more_than_a_note_is_shown(house):
    settings = Settings.of({"rules": {"house-doubt": "warning"}})
    assert of(lint("<p>doubt</p>", settings=settings).shown, "house-doubt")


def test_an_error_that_is_not_certain_is_a_warning_unless_somebody_set_it(install):
    code = '''
        """One rule."""
        from linter import Good, Level, Options, Rule, Span, Sure

        class Guess(Rule[Options]):
            """It guesses."""
            name = "house-guess"
            level = Level.ERROR
            sure = Sure.LIKELY
            examples = (Good("<p>"),)
            def check_page(self, page):
                yield self.finding(Span(0, 1), "Here.")
    '''
    install("guess", code)
    assert lint("<p>x</p>").shown[0].level is Level.WARNING
    settings = Settings.of({"rules": {"house-guess": "error"}})
    assert lint("<p>x</p>", settings=settings).shown[0].level is Level.ERROR


def test_an_allowed_finding_is_in_one_list_only(house, monkeypatch):
    def with_allow(source, **_):
        allow = Allow(("house-shout",), "a poem", Span(0, 0), None)
        return Page(source, "", None, None, (), (), (allow,))

    monkeypatch.setattr("linter.engine.open_page.read", with_allow)
    report = lint("<p>SHOUT whisper</p>")
    assert [each.finding.rule for each in report.allowed] == ["house-shout"]
    assert [each.rule for each in report.shown] == ["house-whisper"]
    assert report.idle_allows == ()


def test_settings_for_paths_go_by_the_name(house):
    settings = Settings.of({"for": [{"paths": ["sport/**"], "rules": {"house-shout": "off"}}]})
    assert of(lint("<p>SHOUT</p>", settings=settings).shown, "house-shout")
    assert not of(lint("<p>SHOUT</p>", name="sport/a.html", settings=settings).shown, "house-shout")


def test_bytes_and_text_are_checked_alike(house):
    text, data = lint("<p>SHOUT</p>"), lint(b"<p>SHOUT</p>")
    assert text.shown == data.shown


def test_reading_gives_the_page_without_judging_it():
    page = read("<p>The mayor.</p>", name="a.html")
    assert page.source.name == "a.html"


def test_a_report_names_its_source():
    source = Source("a.html", "<p>x</p>")
    assert run(source, Settings()).source is source


def test_notes_on_a_guess_at_a_caption_wait_until_they_are_asked_for():
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    page = "<html><body><article><h1>Storm at the pier</h1><div><img src='/pier.jpg'></div>{}" + text
    guess = page.format("<p style='font-size:12px'>The Mayor And The Council Pay Half</p>")
    named = page.format("<p class='caption'>The Mayor And The Council Pay Half</p>")
    rule = "caption-title-case"
    assert not of(lint(guess).shown, rule)
    assert of(lint(guess).hidden, rule)
    assert of(lint(named).shown, rule)
    assert of(lint(guess, settings=Settings.of({"rules": {rule: "note"}})).shown, rule)
