"""What no parser reads to its end is refused: a page that was not read is never clean."""

import pytest

from linter import lint
from linter.model.errors import Unreadable
from linter.model.source import Source
from linter.reading.html.tree import Tree

FIGURE = "<figure><img src=a-flood.jpg alt=x><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>"


@pytest.mark.parametrize("opened", ["<div>", "<b>", "<svg>", "<ul><li>"])
def test_elements_too_deep_for_the_parser_are_refused_and_not_read_in_part(opened):
    with pytest.raises(Unreadable, match="deep"):
        lint(opened * 10_000 + FIGURE)


def test_many_faults_in_front_do_not_hide_that_the_page_was_cut():
    with pytest.raises(Unreadable, match="deep"):
        lint("<p id=a></b>" * 500 + "<div>" * 3_000 + FIGURE)


def test_elements_as_deep_as_the_parser_reads_are_read():
    tree = Tree(Source("a", "<div>" * 2_000 + FIGURE))
    assert tree.root.find(".//figcaption") is not None


def test_as_many_elements_one_behind_the_other_are_read():
    assert lint("<div>x</div>" * 10_000 + FIGURE).pictures == 1
