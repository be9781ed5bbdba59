"""Time grows with the size of a page and not with its square: many shapes of page, counted in steps."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from effort import some, steps, thorough
from shapes import SHAPES, done, sized


@pytest.fixture(scope="module", autouse=True)
def warm():
    done(SHAPES["live_blog"](2))  # what is read once for all pages is read by now


def test_there_are_sixty_shapes_and_each_says_what_grows():
    assert len(SHAPES) >= 60
    assert all(shape.__doc__ for shape in SHAPES.values())


@thorough
@pytest.mark.parametrize("name", some(SHAPES))
def test_work_grows_with_the_shape_and_not_with_its_square(name):
    number = sized(name, 1_000)
    small, large = (steps(done, SHAPES[name](times * number)) for times in (1, 4))
    assert large < 6 * small
