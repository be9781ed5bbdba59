"""Who is shown, in front of a credit in brackets, is no photographer."""

import pytest
from by_our_table import is_credit

from linter import lint, read

TEXT = "The new bridge over the Orlen was opened on Monday, eleven years after the old one had been closed to traffic."


def page(caption):
    return f"""<html lang="en"><body><article><h1>Bridge opened</h1><p>{TEXT}</p>
<figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure><p>{TEXT}</p></article></body></html>"""


@pytest.mark.parametrize(
    ("shown", "credit"),
    [
        ("Ada Quill", "(Jo Lee/PA)"),
        ("Ada Quill and Tom Farrow", "(Jo Lee/PA Wire)"),
        ("Ada Quill", "(REUTERS/Jo Lee)"),
        ("Senator Ada Quill", "(AP Photo/Jo Lee)"),
        ("Ada Quill", "(Family Handout/PA)"),
        ("The Duke of Orlen", "(Jo Lee/PA)"),
        ("Orlen Crown Court", "(Jo Lee/PA)"),
        ("Orlen Palace", "(Jo Lee/PA)"),
        ("Prime Minister Ada Quill", "(PA)"),
        ("Premier Ada Quill", "(PAP)"),
        ("The Duke of Orlen", "(PA)"),
        ("Orlen Crown Court", "(PA)"),
        ("Orlen Stadium", "(PA)"),
        ("Schloss Orlen", "(dpa)"),
        ("Orlen Boğazı", "(AA)"),
    ],
)
def test_a_name_in_front_of_a_whole_credit_in_brackets_is_the_caption(shown, credit):
    [block] = read(page(f"{shown} {credit}")).blocks
    assert (block.caption.words, block.credit.text.words) == (shown, credit)
    assert set(block.credit.photographers) <= {"Jo Lee"}
    assert "credit-missing" not in {row.rule for row in lint(page(f"{shown} {credit}")).shown}


@pytest.mark.parametrize(
    "credit",
    [
        *("Jo Lee (AP)", "Jo Lee/AFP", "Jo Lee/Reuters (file)", "Photo: Jo Lee (AP)", "Jo Lee (Getty Images) via AFP"),
        *("Jo Lee (AFP/Getty Images)", "Jo Lee (Pool/AFP)", "The Orlen Herald (AP)", "Ada Bishop Lee (AFP)"),
        *("Getty Images (Jo Lee/AFP)", "Jo Lee (San Francisco Chronicle/AP)"),
    ],
)
def test_a_photographer_in_front_of_an_agency_is_a_credit(credit):
    assert is_credit(credit)
    assert read(page(credit)).blocks[0].caption is None
