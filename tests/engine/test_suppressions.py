"""Allows: which findings they cover, and which of them are idle."""

from linter.engine.suppressions import sort_out
from linter.model.finding import Finding, Level, Sure
from linter.model.page import Allow
from linter.model.spans import Span

KNOWN = ("credit-missing", "caption-missing")


def finding(rule="credit-missing", start=10, end=20):
    return Finding(rule, Level.ERROR, Sure.CERTAIN, Span(start, end), "Something is wrong.")


def allow(*rules, covers=None):
    return Allow(rules, "because", Span(0, 5), covers)


def sort(findings, on_page=(), in_settings=(), ran=KNOWN):
    return sort_out(findings, on_page, in_settings, known=KNOWN, ran=ran)


def test_an_allow_for_the_whole_page_covers_every_finding_of_its_rule():
    result = sort([finding(), finding(start=50, end=60)], [allow("credit-missing")])
    assert (len(result.allowed), result.standing, result.idle) == (2, (), ())


def test_a_finding_of_another_rule_stands():
    result = sort([finding(), finding("caption-missing")], [allow("credit-missing")])
    assert [each.rule for each in result.standing] == ["caption-missing"]


def test_an_allow_covers_what_lies_within_its_element():
    within = allow("credit-missing", covers=Span(10, 20))
    assert sort([finding()], [within]).standing == ()
    assert sort([finding(start=9, end=20)], [within]).standing != ()


def test_an_allow_that_nothing_needed_is_idle():
    (idle,) = sort([], [allow("credit-missing")]).idle
    assert idle.message == "This allow is idle: credit-missing reports nothing here."


def test_of_an_allow_for_two_rules_the_unused_half_is_idle():
    (idle,) = sort([finding()], [allow("credit-missing", "caption-missing")]).idle
    assert idle.allow.rules == ("caption-missing",)


def test_an_allow_for_an_unknown_rule_is_idle_and_names_the_nearest():
    (idle,) = sort([], [allow("credit-mising")]).idle
    assert idle.message.endswith('there is no rule "credit-mising"; did you mean "credit-missing"?')
    (idle,) = sort([], [allow("zzz")]).idle
    assert idle.message.endswith('there is no rule "zzz".')


def test_an_allow_without_a_rule_covers_nothing_and_says_so():
    result = sort([finding()], [allow()])
    assert len(result.standing) == 1
    assert result.idle[0].message.startswith("This allow names no rule")


def test_an_allow_for_a_rule_that_did_not_run_is_not_idle():
    assert sort([], [allow("credit-missing")], ran=()).idle == ()


def test_an_allow_in_the_settings_covers_and_is_never_idle():
    assert sort([finding()], (), [allow("credit-missing")]).standing == ()
    assert sort([], (), [allow("credit-missing")]).idle == ()


def test_the_allow_on_the_page_is_named_before_the_one_in_the_settings():
    here, there = allow("credit-missing"), Allow(("credit-missing",), "settings", Span(0, 0), None)
    assert sort([finding()], [here], [there]).allowed[0].allow is here
    assert sort([finding()], [here], [there]).idle == ()
