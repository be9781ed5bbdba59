"""Fixing: only the reported words change, nothing new goes wrong, and it comes to rest."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from swapped import ASK, SAFE, SHOW, mended, swaps

from linter import fix
from linter.engine.fixing import mend
from linter.model.edits import Back, apply
from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.report import Report
from linter.model.source import Edit, Source
from linter.model.spans import Span


def yes(finding, fix, source):
    return True


def test_every_safe_fix_is_applied_and_nothing_else_changes():
    result = mended("<p>\r\n bad \t bad </p>", ("bad", "bad", "good", SAFE))
    assert result.text == "<p>\r\n good \t good </p>"
    assert [each.where for each in result.fixed] == [Span(6, 9), Span(12, 15)]
    assert result.report.shown == ()
    assert result.changed


def test_fixing_twice_changes_nothing():
    rows = [("one", "aa", "a", SAFE), ("two", "b", "c", ASK)]
    first = mended("aaaaaaa b", *rows, ask=yes)
    assert first.text == "a c"
    assert not mended(first.text, *rows, ask=yes).changed


def test_a_fix_that_asks_is_applied_only_on_a_yes():
    row = ("ask", "bad", "good", ASK)
    assert not mended("bad", row).changed
    assert mended("bad", row, ask=yes).text == "good"
    assert mended("bad bad", row, ask=lambda finding, fix, source: finding.where.start == 0).text == "good bad"


def test_each_question_is_put_once():
    asked = []

    def no(finding, fix, source):
        asked.append(finding.where)
        return False

    result = mended(
        "xx bad", ("safe", "xx", "x", SAFE), ("safe", "^x ", "y ", SAFE), ("ask", "bad", "good", ASK), ask=no
    )
    assert (result.text, asked) == ("y bad", [Span(3, 6)])
    assert result.refused == ()


def test_a_suggestion_is_never_applied():
    result = mended("bad", ("show", "bad", "good", SHOW), ask=yes)
    assert (result.changed, result.refused) == (False, ())


def test_of_two_fixes_of_the_same_words_the_earlier_wins_and_the_other_is_reported():
    result = mended("abc", ("first", "ab", "x", SAFE), ("second", "bc", "y", SAFE))
    assert result.text == "xc"
    (refused,) = result.refused
    assert (refused.finding.rule, refused.where) == ("second", Span(1, 3))
    assert refused.why == "another fix has changed the same words."


def test_an_overtaken_fix_that_finds_its_chance_later_is_not_reported():
    result = mended("aabb", ("first", "aab", "aa b", SAFE), ("second", "bb|b b", "c", SAFE))
    assert result.text in ("aa bb", "aa c", "aa bc", "aac")
    assert result.fixed


def test_a_fix_that_brings_a_new_finding_is_refused_and_the_others_are_kept():
    rows = [("one", "bad", "worse", SAFE), ("two", "ugly", "fine", SAFE), ("three", "worse", None, SAFE)]
    result = mended("bad ugly ugly bad ugly", *rows)
    assert result.text == "bad fine fine bad fine"
    assert {each.why for each in result.refused} == {"it would bring a new finding: worse stands here. (three)"}
    assert [each.where.start for each in result.refused] == [0, 14]


def test_a_finding_that_only_moved_is_not_new():
    result = mended("bad worse", ("one", "bad", "longer words", SAFE), ("two", "worse", None, SAFE))
    assert result.text == "longer words worse"


def test_a_fault_that_was_told_as_one_of_several_is_not_new_where_it_is_told_alone():
    def check(source):
        at = [hit.start() for hit in re.finditer("none", source.text)]
        again = tuple(Related(Span(each, each + 4), again=True) for each in at[1:])
        found = [Finding("lack", Level.NOTE, Sure.LIKELY, Span(at[0], at[0] + 4), "none", again)] if at else []
        if "oops" in source.text:
            where = Span(source.text.index("oops"), source.text.index("oops") + 4)
            found.append(Finding("lack", Level.NOTE, Sure.LIKELY, where, "none"))
        for start, new in ((source.text.find("A"), "a"), (source.text.find("B"), "oops")):
            if start >= 0:
                place = Span(start, start + 5 if new == "a" else start + 1)
                edits = (Edit(place, new),)
                found.append(
                    Finding("fill", Level.NOTE, Sure.LIKELY, place, "fill", fix=Fix("fill", edits, Safety.SAFE))
                )
        return Report(source, tuple(found))

    done = mend(Source("page", "Anone none B"), check)
    assert done.text == "a none B"
    assert [each.why for each in done.refused] == ["it would bring a new finding: none (lack)"]


def test_a_rule_may_report_elsewhere_while_it_reports_less():
    def check(source):
        hits = [Span(*hit.span()) for hit in re.finditer("bad", source.text)]
        found = [
            Finding("r", Level.ERROR, Sure.CERTAIN, span, "Bad.", fix=Fix("f", (Edit(span, "ok"),), SAFE))
            for span in hits[::2]
        ]
        return Report(source, tuple(found))

    result = mend(Source("a", "bad bad bad"), check)
    assert (result.text, result.refused) == ("ok ok ok", ())


def test_a_fix_that_makes_a_rule_crash_is_refused():
    from linter.model.report import Crash

    def check(source):
        report = swaps(("one", "bad", "good", SAFE))(source)
        crashes = (Crash("other", "ValueError"),) if "good" in source.text else ()
        return Report(source, report.shown, crashes=crashes)

    result = mend(Source("a", "bad"), check)
    assert (result.text, result.refused[0].why) == ("bad", "it would make the rule other crash.")


GROWS = [("restless", "a+", r"\g<0>a", SAFE)]
SWINGS = [("restless", "x", "yy", SAFE), ("restless", "yy", "x", SAFE)]


@pytest.mark.parametrize("rows", [GROWS, SWINGS])
def test_a_fix_that_never_comes_to_rest_is_refused(rows):
    rows = [*rows, ("one", "bed", "bet", SAFE)]
    result = mended("a x bed", *rows)
    assert result.text == "a x bet"
    assert [each.finding.rule for each in result.fixed] == ["one"]
    assert {each.why for each in result.refused} == {"it would go on changing the page for ever."}
    assert not mended(result.text, *rows).changed


def with_fix(text, where, edits, related=()):
    def check(source):
        if source.text != text:
            return Report(source)
        fix = Fix("f", tuple(Edit(Span(*span), new) for span, new in edits), SAFE)
        near = tuple(Related(Span(*span)) for span in related)
        return Report(source, (Finding("r", Level.ERROR, Sure.CERTAIN, Span(*where), "m", near, fix),))

    return mend(Source("a", text), check)


@pytest.mark.parametrize(
    ("where", "edits", "why"),
    [
        ((2, 4), [((1, 4), "x")], "it reaches beyond the words that are reported."),
        ((2, 4), [((6, 6), "x")], "it reaches beyond the words that are reported."),
        ((2, 4), [((2, 3), "x"), ((2, 4), "y")], "its own edits overlap."),
        ((2, 4), [((2, 3), "x"), ((2, 2), "y")], "its own edits overlap."),
        ((2, 4), [((2, 400), "x")], "it names a place outside the page."),
    ],
)
def test_a_fix_stays_within_the_reported_words(where, edits, why):
    result = with_fix("abcdefgh", where, edits)
    assert (result.text, result.refused[0].why) == ("abcdefgh", why)


def test_a_fix_may_take_what_joins_the_words_to_others_and_the_related_places():
    assert with_fix("ab cd ef", (3, 5), [((2, 5), "")]).text == "ab ef"
    assert with_fix("ab cd ef", (3, 5), [((2, 3), "")]).text == "abcd ef"
    assert with_fix("ab/cd, ef", (3, 5), [((2, 7), "")]).text == "abef"
    assert with_fix("ab cd ef", (3, 5), [((6, 8), "x")], related=[(6, 8)]).text == "ab cd x"


def test_rules_that_undo_each_other_leave_the_words_alone():
    check = swaps(("r", "c", "a", SAFE), ("s", "a", "c", SAFE))
    result = mend(Source("a", "ac"), check)
    assert not result.changed
    assert {each.why for each in result.refused} == {"it would go on changing the page for ever."}


def test_a_rule_that_undoes_itself_is_left_alone_and_others_are_not():
    check = swaps(("r", "a", "a", SAFE), ("r", "a", "b", SAFE), ("r", "b", "a", SAFE), ("s", "d", "e", SAFE))
    result = mend(Source("a", "acbaad"), check)
    assert result.text == "acbaae"
    assert not mend(result.after, check).changed


def test_a_fix_that_changes_nothing_is_none_and_keeps_no_other_from_its_words():
    check = swaps(("r", "a", "a", SAFE), ("s", "a", "b", SAFE))
    assert mend(Source("a", "aca"), check).text == "bcb"


WORDS = st.sampled_from(["a", "b", "ab", "ba", "aab", "c", " ", "", "é"])
ROWS = st.lists(st.tuples(st.sampled_from("rst"), st.sampled_from(["a", "b", "ab", "c", "aa"]), WORDS), max_size=4)


@settings(deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c", " ", "é", "x"]), max_size=30).map("".join), ROWS)
@example("acbaa", [("r", "a", "a"), ("r", "a", "b"), ("r", "b", "a")])
@example("aébabxcc", [("r", "a", " "), ("r", "c", "b"), ("s", "b", " "), ("r", "b", "ab")])
def test_whatever_the_rules_fixing_is_idempotent_and_brings_nothing_new(text, rows):
    check = swaps(*((*row, SAFE) for row in rows))
    result = mend(Source("a", text), check)
    assert not mend(result.after, check).changed
    assert {each.rule for each in result.report.shown} <= {each.rule for each in check(Source("a", text)).shown}
    assert result.text.count("x") == text.count("x")


def test_places_of_the_edited_page_are_traced_back():
    edits = [Edit(Span(2, 4), ""), Edit(Span(6, 6), "new"), Edit(Span(8, 9), "longer")]
    text = "0123456789"
    after = apply(text, edits)
    assert after == "0145new67longer9"
    back = Back(edits)
    assert back.trace(Span(0, 2)) == Span(0, 2)
    assert back.trace(Span(2, 4)) == Span(4, 6)
    assert back.trace(Span(5, 6)) == Span(6, 6)
    assert back.trace(Span(9, 15)) == Span(8, 9)
    assert back.trace(Span(15, 16)) == Span(9, 10)


def test_the_library_fixes_text_and_bytes(house):
    assert fix("<p>SHOUT whisper</p>").text == "<p>shout whisper</p>"
    assert fix(b"<p>SHOUT whisper</p>", ask=lambda finding, fix: True).data == b"<p>shout say</p>"
