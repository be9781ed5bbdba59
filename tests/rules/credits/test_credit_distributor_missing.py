"""A photographer who stands alone in one credit, and with an agency in another."""

import pytest

from linter import lint


def told(*credits):
    figure = '<figure><img src="{0}.jpg" alt=""><figcaption>The ferry of Orlen at the quay no. {0}. {1}</figcaption></figure>'
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    page = "".join(figure.format(number, credit) + text for number, credit in enumerate(credits))
    return [
        each.message for each in lint(f"<article>{page}</article>").shown if each.rule == "credit-distributor-missing"
    ]


def test_what_is_in_the_public_domain_is_nobody_s():
    assert told("Public domain, via Wikimedia Commons") == told("Photo: Public domain via Wikimedia Commons") == []


def test_a_photographer_without_the_agency_of_another_credit_is_told():
    message = "Jo Lee stands alone here, and with AFP in another credit."
    assert told("Photo: Jo Lee/AFP", "Photo: Jo Lee") == [message]
    assert told("Photo: Jo Lee", "Photo: Jo Lee", "Photo: Jo Lee/AFP") == [message]


@pytest.mark.parametrize(
    "credits",
    [
        ("Photo: Jo Lee/AFP", "Photo: Ada Quill"),
        ("Photo: Jo Lee; Getty Images", "Photo: Jo Lee"),
        ("Photo: Jo Lee/AFP", "Photo: Jo Lee/Reuters", "Photo: Jo Lee"),
        ("Photo: Jo Lee/The Ledger", "Photo: Jo Lee"),
    ],
)
def test_other_people_montages_two_agencies_and_papers_are_left_alone(credits):
    assert told(*credits) == []
