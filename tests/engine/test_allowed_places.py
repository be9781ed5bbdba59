"""What a page allows in one place is allowed there alone, also where a fault in several places is told once."""

import pytest

from linter import lint
from linter.engine.check import run
from linter.engine.fixing import mend
from linter.model.source import Source
from linter.settings import Settings

FIGURES = [
    f'<figure><img src="{name}.jpg" alt="The {name}"><figcaption>The {name} stands at the quay in Linz. Photo: Jo Lee//AFP</figcaption></figure>'
    for name in ("mayor", "keeper", "pilot")
]
TEXT = "<p>The bridge is open again since noon, the mayor said on Monday.</p>"
ALLOW = "<!-- cutline: allow credit-punctuation -- as the house writes it -->"


def page(*allowed):
    return f"<article>{TEXT.join(ALLOW * (n in allowed) + each for n, each in enumerate(FIGURES))}{TEXT}</article>"


def places(report, found):
    return sorted(report.source.text[: each.where.start].count("<figure>") - 1 for each in found)


@pytest.mark.parametrize("allowed", [(0,), (1,), (2,), (0, 2)])
def test_one_place_that_is_allowed_leaves_the_others(allowed):
    report = lint(page(*allowed))
    (stands,) = report.shown
    again = [each for each in stands.related if each.again]
    assert places(report, (stands, *again)) == [n for n in range(3) if n not in allowed]
    assert places(report, [each.finding for each in report.allowed]) == list(allowed)
    assert report.idle_allows == ()


def test_a_fix_leaves_the_place_that_is_allowed():
    mended = mend(Source("page.html", page(1)), lambda source: run(source, Settings())).text
    assert mended == page(1).replace("//", "/").replace(
        "keeper stands at the quay in Linz. Photo: Jo Lee/", "keeper stands at the quay in Linz. Photo: Jo Lee//"
    )


def test_where_each_place_is_allowed_no_allow_is_idle():
    report = lint(page(0, 1, 2))
    assert (report.shown, report.idle_allows) == ((), ())
    assert places(report, [each.finding for each in report.allowed]) == [0, 1, 2]


def test_where_one_element_holds_all_places_the_finding_is_allowed_as_it_is():
    report = lint(f"{ALLOW}{page()}")
    assert (report.shown, report.idle_allows) == ((), ())
    (kept,) = report.allowed
    assert len(kept.finding.related) == 2
