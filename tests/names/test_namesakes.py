"""People who share a family name with somebody whose name has several spellings."""

import pytest

import linter

PRESIDENT = "<p>President Volodymyr Zelensky came to Linz. Zelensky met the mayor. Zelensky left at noon.</p>"


def told(text, language="en"):
    page = f'<html lang="{language}"><body><article>{text}</article></body></html>'
    return [each.message for each in linter.lint(page).shown if each.rule == "naming-inconsistent"]


@pytest.mark.parametrize(
    "other",
    [
        "The painter Igor Zelenskyy showed his pictures, and Zelenskyy sang.",
        "The singer Anna Zelenskyy sang.",
        "The painter Zelenskyy showed his pictures.",
        "Anna Zelenskyy of Linz won the race. Zelenskyy is seven.",
    ],
)
def test_another_given_name_or_a_trade_tells_of_somebody_else(other):
    assert told(f"<p>{other} The road to the old quay of Linz is closed.</p>{PRESIDENT}{PRESIDENT}") == []


@pytest.mark.parametrize(
    "same",
    [
        "Zelenskyy spoke at length.",
        "Wolodymyr Zelenskyy spoke at length.",
        "Vladimir Zelenskyy spoke at length.",
        "President Zelenskyy spoke at length.",
        "Mr Zelenskyy spoke at length.",
        "When Zelenskyy spoke, it rained.",
    ],
)
def test_the_same_person_is_told(same):
    assert len(told(f"<p>{same} The road to the old quay of Linz is closed.</p>{PRESIDENT}{PRESIDENT}")) == 1


def test_a_full_name_beside_a_family_name_alone_is_the_same_person():
    assert len(told("<p>Zelensky came. Zelensky left, and Volodymyr Zelenskyy spoke.</p>")) == 1
