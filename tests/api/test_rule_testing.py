"""The tester of examples catches rules that are wrong."""

from dataclasses import dataclass

import pytest

from linter import (
    Bad,
    BadRule,
    Edit,
    Fix,
    Good,
    Level,
    Options,
    Rule,
    Safety,
    Span,
    check_example,
    check_examples,
    option,
)


@dataclass(frozen=True)
class Choices(Options):
    word: str = option("bad", "The word.")
    words: tuple[str, ...] = option((), "More words.")


class Word(Rule[Choices]):
    """A word stands in the page."""

    name = "house-word"
    level = Level.ERROR
    examples = (
        Bad("<p>⟦bad⟧ and ⟦bad⟧</p>", says="The word bad.", fixed="<p>good and good</p>"),
        Bad("<p>⟦ugly⟧</p>", says="The word ugly.", fixed="<p>good</p>", options={"word": "ugly"}),
        Bad("<p>⟦vile⟧</p>", says="The word vile.", fixed="<p>good</p>", options={"words": ["vile"]}),
        Good("<p>good</p>"),
    )
    new = "good"
    safety = Safety.ASK

    def check_page(self, page):
        for word in (self.options.word, *self.options.words):
            at = page.source.text.find(word)
            while at >= 0:
                span = Span(at, at + len(word))
                fix = self.new is not None and Fix(f"Write {self.new}", (Edit(span, self.new),), self.safety)
                yield self.finding(span, f"The word {word}.", fix=fix or None)
                at = page.source.text.find(word, at + 1)


class Unfixed(Word):
    """It reports and does not mend."""

    new = None


def refused(rule, example, match):
    with pytest.raises(BadRule, match=match) as caught:
        check_example(rule, example)
    return str(caught.value)


def test_a_right_rule_passes():
    check_examples(Word)


def test_a_missing_report_is_caught_and_shown():
    text = refused(Word, Bad("<p>⟦good⟧</p>", says="x"), "is reported in other places")
    assert "expected:\n  <p>⟦good⟧</p>\ncame:\n  <p>good</p>" in text


def test_a_rule_that_needs_what_the_example_lacks_is_not_asked():
    class OfTwo(Word):
        """A word stands in a page with two pictures."""

        needs = frozenset(("two pictures",))

    picture = "<figure><img src='{}.jpg' alt=''></figure>"
    refused(OfTwo, Bad("<p>⟦bad⟧</p>", says="The word bad."), "is reported in other places")
    words = f"<p>{{}}</p>{picture.format('a')}{picture.format('b')}"
    check_example(OfTwo, Bad(words.format("⟦bad⟧"), says="The word bad.", fixed=words.format("good")))


def test_a_report_that_is_not_marked_is_caught_and_shown():
    text = refused(Word, Bad("<p>⟦bad⟧ bad</p>", says="The word bad."), "is reported in other places")
    assert "came:\n  <p>⟦bad⟧ ⟦bad⟧</p>\n  3-6: The word bad." in text


def test_a_place_one_character_off_is_caught():
    refused(Word, Bad("<p>⟦bad ⟧</p>", says="The word bad."), "is reported in other places")


def test_other_words_are_caught():
    refused(Word, Bad("<p>⟦bad⟧</p>", says="A word."), "says something else")


def test_a_good_example_that_is_reported_is_caught():
    refused(Word, Good("<p>bad</p>"), "is good, but is reported")


@pytest.mark.parametrize(
    ("example", "match"),
    [
        (Good("<p>⟦good⟧</p>"), "a good example has marks"),
        (Bad("<p>bad</p>", says="x"), "a bad example has no marks"),
        (Bad("<p>⟦bad</p>", says="x"), "has no ⟧ behind it"),
        (Bad("<p>bad⟧</p>", says="x"), "has no ⟦ before it"),
        (Good("<p>", options={"wrod": "x"}), "options that the rule does not take"),
    ],
)
def test_an_example_that_is_no_example_is_caught(example, match):
    refused(Word, example, match)


def test_a_fix_that_the_example_does_not_show_is_caught():
    refused(Word, Bad("<p>⟦bad⟧</p>", says="The word bad."), "does not say what it is when fixed")


def test_a_missing_fix_is_caught():
    refused(Unfixed, Bad("<p>⟦bad⟧</p>", says="The word bad.", fixed="<p>good</p>"), "is fixed otherwise")


def test_a_report_only_rule_needs_no_fix():
    check_example(Unfixed, Bad("<p>⟦bad⟧</p>", says="The word bad."))


def test_a_fixed_page_that_is_still_reported_is_caught():
    refused(Unfixed, Bad("<p>⟦bad⟧</p>", says="The word bad.", fixed="<p>bad</p>"), "still reported when fixed")


def test_a_fix_that_does_not_cure_is_caught():
    class Worse(Word):
        """It never ends."""

        new = "worse bad"

    refused(Worse, Bad("<p>⟦bad⟧</p>", says="The word bad.", fixed="<p>x</p>"), "has a fix that was refused")


def test_a_suggestion_is_not_applied():
    class Suggests(Word):
        """It suggests."""

        safety = Safety.SHOW

    check_example(Suggests, Bad("<p>⟦bad⟧</p>", says="The word bad."))


def test_a_finding_under_another_name_is_caught():
    class Other(Word):
        """It speaks for another."""

        def check_page(self, page):
            for finding in super().check_page(page):
                yield type(finding)("other", finding.level, finding.sure, finding.where, finding.message)

    refused(Other, Bad("<p>⟦bad⟧</p>", says="The word bad."), "made a finding of the rule other")


def test_marks_may_stand_inside_one_another():
    class Both(Rule[Options]):
        """Two places, one in the other."""

        name = "house-both"
        level = Level.NOTE

        def check_page(self, page):
            yield self.finding(Span(3, 10), "The outer.")
            yield self.finding(Span(6, 7), "The inner.")

    check_example(Both, Bad("<p>⟦abc⟦d⟧efg⟧</p>", says="The outer."))
