"""Where the numbers of the engine lie: what happens at each, and one beyond."""

import re

import pytest

from linter.engine.fixing import mend
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.report import Report
from linter.model.source import Edit, Source
from linter.model.spans import Span

NO_MORE = "8 fixes of this rule would do harm here; no more are tried."


def found(rule, hit, new):
    span = Span(*hit.span())
    return Finding(rule, Level.ERROR, Sure.CERTAIN, span, "m", fix=Fix("f", (Edit(span, new),), Safety.SAFE))


@pytest.mark.parametrize(("number", "given_up"), [(8, 0), (9, 1)])
def test_behind_eight_fixes_that_do_harm_no_further_one_of_the_rule_is_tried(number, given_up):
    def check(source):
        harm = [found("other", hit, hit[0]) for hit in re.finditer("worse", source.text)]
        return Report(source, (*(found("one", hit, "worse") for hit in re.finditer("bad", source.text)), *harm))

    result = mend(Source("a", "bad " * number), check)
    assert not result.changed
    assert [each.why for each in result.refused].count(NO_MORE) == given_up


@pytest.mark.parametrize(("number", "at_rest"), [(9, True), (10, False)])
def test_a_page_comes_to_rest_by_the_tenth_round_or_is_left_as_it_is(number, at_rest):
    def check(source):
        hit = re.match(r"\d+", source.text)
        return Report(source, (found("one", hit, str(int(hit[0]) - 1)),) if int(hit[0]) else ())

    result = mend(Source("a", f"{number} left"), check)
    assert (result.text == "0 left") is at_rest
