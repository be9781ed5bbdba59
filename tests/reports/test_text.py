"""The report for people."""

import click
import pytest

from linter.api.verdict import stops
from linter.engine.check import run as check
from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.page import Allow
from linter.model.report import Allowed, Crash, IdleAllow, Report
from linter.model.source import Edit, Source
from linter.model.spans import Span
from linter.reports.counts import Tally
from linter.reports.excerpts import marked
from linter.reports.formats import How
from linter.reports.text import page, summary
from linter.settings import Settings
from linter.text.printable import harmless, width


def finding(where, level=Level.ERROR, rule="credit-missing", message="This picture has no credit.", **more):
    return Finding(rule, level, Sure.CERTAIN, where, message, **more)


def marks(text, part, **more):
    start = text.index(part)
    return marked(Source("a", text), Span(start, start + len(part)))


def test_where_findings_are_only_counted_it_says_why_and_what_tells_them():
    found = Tally.of(Report(Source("a", "<p>"), (finding(Span(0, 3)),)))
    told = 'only counted (mode = "observe"); cutline try SETTINGS PAGES tells them'
    assert told in summary(found, observe=True)
    assert told not in summary(found)
    assert told not in summary(Tally.of(Report(Source("a", "<p>"))), observe=True)


def test_in_colour_the_lines_are_the_same():
    source = Source(
        "a", "<article><p>Words.</p><figure><img src='https://example.org/quay.jpg' alt='A'></figure></article>"
    )
    report = check(source, Settings(show_all=True))
    coloured = Report(source, (finding(report.page.blocks[0].image.where),), page=report.page)
    assert click.unstyle(page(coloured, How(colour=True))) == page(coloured)


def test_a_finding_shows_its_place_its_sentence_and_the_words_marked():
    source = Source("news/a.html", "<p>\n  <img src=a>\n</p>")
    fix = Fix("Add a credit", (Edit(Span(6, 7), ""),), Safety.ASK)
    related = (Related(Span(0, 3), "the paragraph"),)
    assert page(Report(source, (finding(Span(6, 17), fix=fix, related=related),))) == (
        "news/a.html\n"
        "  2:3  error  This picture has no credit.  credit-missing\n"
        "      <img src=a>\n"
        "      ^^^^^^^^^^^\n"
        "      the paragraph, 1:1: <p>\n"
        "      fix (cutline fix --ask): Add a credit\n"
        "\n"
    )


def test_a_page_without_findings_says_nothing():
    assert page(Report(Source("a", "<p>"), hidden=(finding(Span(0, 1)),))) == ""


def test_crashes_and_idle_allows_are_told():
    idle = IdleAllow(Allow(("x",), "", Span(4, 9), None), "This allow is idle.")
    text = page(Report(Source("a", "<p>\n<!---->"), crashes=(Crash("rule-x", "ValueError: no"),), idle_allows=(idle,)))
    assert "  2:1  allow  This allow is idle.\n" in text
    assert "  crash  The rule rule-x failed on this page: ValueError: no\n" in text


def test_colours_only_when_asked_for():
    report = Report(Source("a", "<p>"), (finding(Span(0, 3)),))
    assert "\x1b[" not in page(report)
    assert "\x1b[31m" in page(report, How(colour=True))
    assert "\x1b[31m" in summary(Tally.of(report), colour=True)


def test_nothing_in_a_page_can_disturb_the_terminal():
    nasty = "\x1b]0;x\x07 \t\x9b31m \u202e \ud800 \x7f"
    report = Report(
        Source(nasty, nasty),
        (
            finding(
                Span(0, 4),
                rule="r",
                message=nasty,
                fix=Fix(nasty, (), Safety.SHOW),
                related=(Related(Span(0, 9), nasty),),
            ),
        ),
        crashes=(Crash(nasty, nasty),),
        idle_allows=(IdleAllow(Allow((), "", Span(0, 0), None), nasty),),
    )
    text = page(report)
    assert all(letter.isprintable() or letter == "\n" for letter in text)
    text.encode()


def test_one_character_stays_one_character():
    assert harmless("\x1b[0m\t\n\x7f\x85\u202e") == "␛[0m␉␊␡\ufffd\ufffd"


def test_the_marks_stand_under_wide_letters_and_combining_marks():
    excerpt, under = marks("写真 cafe\u0301 x", "cafe\u0301")
    assert (excerpt, under) == ("写真 cafe\u0301 x", "     ^^^^")
    assert marks("a 写真:", "写真")[1] == "  ^^^^"
    assert width("e\u0301\u200d写") == 3


@pytest.mark.parametrize("before", [0, 10, 41, 5000])
@pytest.mark.parametrize("after", [0, 10, 200, 5000])
def test_a_long_line_is_cut_round_the_words(before, after):
    excerpt, under = marks("x" * before + "WORDS" + "y" * after, "WORDS")
    at = excerpt.index("WORDS")
    assert under == " " * at + "^^^^^"
    assert width(excerpt) <= 100
    assert excerpt.startswith("…") is (before > 40)
    assert excerpt.endswith("…") is (at + 5 + after > 99)


def test_words_longer_than_the_line_are_marked_to_its_end():
    excerpt, under = marks("a " + "z" * 5000 + "\nnext", "z" * 5000)
    assert excerpt.endswith("z…")
    assert under == "  " + "^" * (len(excerpt) - 3)


def test_words_over_several_lines_are_marked_on_the_first():
    assert marked(Source("a", "one two\r\nthree"), Span(4, 14)) == ("one two", "    ^^^")


def test_a_long_line_of_wide_letters_keeps_its_width():
    excerpt, under = marks("写" * 300 + "真" * 3 + "写" * 300, "真" * 3)
    assert width(excerpt) <= 100
    assert under.strip() == "^^^^^^"
    assert width(excerpt[: excerpt.index("真")]) == under.index("^")


@pytest.mark.parametrize("where", [Span(0, 0), Span(3, 3), Span(99, 120)])
def test_a_place_without_words_has_one_mark(where):
    assert marked(Source("a", "abc"), where)[1].strip() == "^"
    assert marked(Source("a", ""), where)[1] == "^"


def test_the_count_line_says_how_many_pictures_were_read_and_where_there_were_none():
    assert summary(Tally(pages=1)) == "No findings on 1 page, 0 pictures read\n"
    one = Tally(pages=1, pictures=1, captions=1, credits=0)
    assert summary(one) == "No findings on 1 page, 1 picture, 1 caption, 0 credits read\n"
    many = {"pages": 5, "pictures": 8, "captions": 7, "credits": 6}
    assert summary(Tally(**many, bare=1)) == (
        "No findings on 5 pages, 8 pictures, 7 captions, 6 credits read (1 page has none)\n"
    )
    assert (
        summary(Tally(**many, bare=2))
        == "No findings on 5 pages, 8 pictures, 7 captions, 6 credits read (2 pages have none)\n"
    )


def test_the_count_line_counts():
    source = Source("a", "<p>")
    fix = Fix("f", (), Safety.SAFE)
    total = Tally()
    assert summary(total) == "No findings on 0 pages, 0 pictures read\n"
    total.add(Tally.of(Report(source, (finding(Span(0, 1), fix=fix), finding(Span(0, 1), rule="b")))))
    allowed = (Allowed(finding(Span(0, 1)), Allow((), "", Span(0, 0), None)),)
    note = finding(Span(0, 1), Level.NOTE, fix=Fix("f", (), Safety.ASK))
    total.add(Tally.of(Report(source, (note,), allowed, (note,), (Crash("x", "y"),))))
    assert summary(total) == (
        "2 errors, 1 note on 2 pages, 0 pictures read · 1 can be fixed with cutline fix · 1 more with cutline fix --ask · "
        "1 allowed · 1 hidden (--all shows them) · 1 crash\n"
    )
    assert summary(total, statistics=True).startswith("     2  credit-missing\n     1  b\n2 errors")


@pytest.mark.parametrize(
    ("level", "fail_on", "fails"),
    [
        (Level.ERROR, Level.ERROR, True),
        (Level.WARNING, Level.ERROR, False),
        (Level.WARNING, Level.NOTE, True),
        (Level.NOTE, Level.WARNING, False),
        (Level.ERROR, None, False),
    ],
)
def test_findings_at_or_above_the_failing_level_fail(level, fail_on, fails):
    tally = Tally.of(Report(Source("a", "x"), (finding(Span(0, 1), level),)))
    assert stops(tally.found, Settings(fail_on=fail_on)) is fails
