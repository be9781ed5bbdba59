"""Pages that nobody would write: no crash, no wrong place, no byte touched elsewhere, at rest after one round."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from effort import share, thorough
from fuzz import faults, mutated, pages

KEPT = pages(())


@thorough
@pytest.mark.parametrize("part", range(20))
def test_a_mutated_page_is_checked_and_mended(part):
    for number in range(part * 100, part * 100 + share(100, 20)):
        page = mutated(random.Random(number), KEPT)
        found = [(fault.what, fault.told) for fault in faults(page) if fault.what != "refused"]
        assert found == [], (number, page)
