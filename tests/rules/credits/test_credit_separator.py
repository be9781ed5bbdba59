"""credit-separator: slashes that an agency sets in its own credit line."""

import pytest

from linter import lint


def told(*credits):
    figures = (
        f'<figure><img src="{at}.jpg" alt=""><figcaption>Regen. {line}</figcaption></figure>'
        for at, line in enumerate(credits)
    )
    page = f'<article lang="de"><h1>Old ferry</h1>{"".join(figures)}</article>'
    return [each.rule for each in lint(page).shown if each.rule == "credit-separator"]


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("picture alliance/dpa | Jo Lee", "picture alliance / dpa / Ann Roe", 0),
        ("Foto: Jo Lee/dpa", "picture alliance / dpa / Ann Roe", 0),
        ("picture alliance/ dpa | Jo Lee", "picture alliance/dpa | Ann Roe", 1),
        ("Foto: Jo Lee/AFP", "Foto: Ann Roe / AFP", 1),
    ],
)
def test_both_own_forms_of_an_agency_are_left_alone(one, other, count):
    assert len(told(one, other)) == count
