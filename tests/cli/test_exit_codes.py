"""How a command ends: the worst of what a run met, so that no run that checked only a part is taken for a clean one."""

import pytest

from linter.cli.exit_codes import exit_code


@pytest.mark.parametrize(
    ("met", "code"),
    [
        ({}, 0),
        ({"findings": True}, 1),
        ({"findings": True, "unread": ["a.html"]}, 2),
        ({"findings": True, "unread": ["a.html"], "crashed": 1}, 3),
        ({"unread": [], "crashed": 0}, 0),
    ],
)
def test_the_worst_wins(met, code):
    assert exit_code(**met) == code
