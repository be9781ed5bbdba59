"""Credits in alternative texts: who is seen behind an agency's name is no photographer."""

import pytest

from linter import lint

FIGURE = '<article><figure><img src="a.jpg" alt="{}"><figcaption>The talks. <span class="credit">Getty Images</span></figcaption></figure></article>'


def told(alt):
    return [row.message for row in lint(FIGURE.format(alt)).shown if row.rule == "alt-agency-text"]


def test_who_is_seen_behind_an_agency_is_not_left_out_of_the_credit():
    assert told("Getty Images Ada Quill") == ["The alternative text holds the credit “Getty Images”."]


@pytest.mark.parametrize("alt", ["© Ada Quill/dpa", "(Photo: Ada Quill/Shutterstock)", "Ada Quill/AFP"])
def test_an_alternative_text_that_is_a_credit_is_told(alt):
    assert len(told(alt)) == 1


@pytest.mark.parametrize("alt", ["Photo: Ada Quill", "Ada Quill", "Ada Quill with the mayor of Linz"])
def test_an_alternative_text_that_may_say_who_is_seen_is_left_alone(alt):
    assert told(alt) == []


def test_of_a_description_behind_a_lead_in_its_credit_alone_is_told():
    said = "Image: Goalkeeper Ada Quill at the old ground (© Jo Lee / Reuters)"
    assert [each.split("”")[0] for each in told(said)] == [
        "The alternative text holds the credit “(© Jo Lee / Reuters)"
    ]
    assert "“Photo: (Jo Lee/AP)”" in told("Photo: (Jo Lee/AP)")[0]
