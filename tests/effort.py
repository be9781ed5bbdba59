"""How much is tried: a share by default, all of it where CUTLINE_TESTS=thorough says so, as .ci/run does; and how
much work a piece of work is.
"""

import os
from cProfile import Profile

import pytest
from hypothesis import settings

THOROUGH = os.environ.get("CUTLINE_TESTS") == "thorough"
# What tries more there, and so runs a second time: pytest -m thorough.
thorough = pytest.mark.thorough


def share(most: int, part: int = 5) -> int:
    """A part of a number, or the whole of it where all is tried."""
    return most if THOROUGH else most // part


def some(rows, part: int = 3) -> list:
    """Each third of some rows, or every one where all is tried."""
    return list(rows)[:: 1 if THOROUGH else part]


def tries(most: int, part: int = 3, **more):
    """So many examples of hypothesis where all is tried, else a third."""
    return lambda test: thorough(settings(max_examples=share(most, part), deadline=None, **more)(test))


def steps(work, *given):
    """How many functions a piece of work calls, Python's own among them: the same on every machine."""
    counted = Profile()
    counted.enable()
    try:
        work(*given)
    finally:
        counted.disable()
    return sum(each.callcount for each in counted.getstats())
