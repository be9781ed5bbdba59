"""Names in capitals: people's are told, a firm's is left where the page speaks of the firm."""

import pytest

from linter import lint

STORY = "<p>{} opened on Monday, said a speaker who named no day for the next one in the town.</p>"


def told(line, *text):
    prose = "".join(map(STORY.format, text or ("The mole",)))
    figure = f'<figure><img src="a.jpg" alt="A mole"><figcaption>{line}</figcaption></figure>'
    page = f"<html><body><article><h1>The mole</h1>{prose}{figure}{prose}</article></body></html>"
    return [row.rule for row in lint(page).shown]


@pytest.mark.parametrize(
    "line", ["The plant of Solvo Nordal. Photo: SOLVO NORDAL/AFP", "A plant. Photo: SOLVO NORDAL/AFP"]
)
def test_a_firm_that_the_page_speaks_of_may_be_in_capitals(line):
    assert "credit-all-capitals" not in told(line, "The plant of Solvo Nordal")


def test_letters_within_other_names_make_no_firm():
    assert "credit-all-capitals" in told("A plant of Osolvo Nordalen. Photo: SOLVO NORDAL/AFP")
