"""Short forms and the long ones they are explained by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import linter
from linter.names.acronyms import explanations


def found(text):
    page = linter.read(f"<article><p>{text}</p><p>It was said on Monday in the town hall.</p></article>")
    return [(each.short, each.long) for each in explanations(page)]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("the Office for Budget Responsibility (OBR) said", "OBR", "Office for Budget Responsibility"),
        (
            "the Organization of the Petroleum Exporting Countries (OPEC) met",
            "OPEC",
            "Organization of the Petroleum Exporting Countries",
        ),
        ("die Europäische Payment-Initiative (EPI) kommt", "EPI", "Europäische Payment-Initiative"),
        ("a government of national unity (GNU) was formed", "GNU", "government of national unity"),
        ("the North Atlantic Treaty Organisation’s (Nato) aims", "Nato", "North Atlantic Treaty Organisation’s"),
        ("TERI (The Energy and Resources Institute) found", "TERI", "The Energy and Resources Institute"),
        ("sought by Hizb ut-Tahrir (HuT) in May", "HuT", "Hizb ut-Tahrir"),
    ],
)
def test_a_short_form_is_explained_by_the_words_that_give_its_letters(text, short, long):
    assert found(f"Yesterday {text} again.") == [(short, long)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Linz (SPÖ) said so.",
        "Angela Rayner (Labour) and Ed Davey (LD) met.",
        "The striker (Getty) ran. The vote (12-3) passed.",
        "“The World Trade Organization (WTO) is slow,” he said.",
    ],
)
def test_other_brackets_explain_nothing(text):
    assert found(text) == []


@given(st.text(alphabet="AaBb (W)’'T.O“”&-", max_size=60))
def test_what_is_found_stands_there(text):
    page = linter.read(f"<article><p>x {text.replace('&', '&amp;')} y</p></article>")
    for each in explanations(page):
        assert each.both.start <= each.where.start < each.where.end <= each.both.end
        assert page.source.text[each.where.start : each.where.end].replace("&amp;", "&") == each.short


def test_a_long_form_is_found_far_into_a_paragraph():
    assert found("It was said again and again. " * 20 + "So the World Trade Organization (WTO) met.") == [
        ("WTO", "World Trade Organization")
    ]
