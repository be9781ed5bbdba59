"""Which start tag is which element's, where a parser has made elements that the source does not write."""

import pytest

from linter.model.source import Source
from linter.reading.html.tree import Tree

SCRIPT = "<script>if (a < b) { x = '<figcaption> </figcaption>' }</script>"
FIGURE = '<figure><img src="a.jpg" alt="A ferry"><figcaption>The ferry.</figcaption></figure>'


@pytest.mark.parametrize("front", [[], [SCRIPT], [SCRIPT, SCRIPT], [SCRIPT] * 3, ["<style>p {}</style>", SCRIPT]])
@pytest.mark.parametrize("behind", [[], ["Words."], ["Words.", SCRIPT], [SCRIPT, "Words.", SCRIPT, SCRIPT]])
def test_each_element_that_a_fragment_writes_is_placed(front, behind):
    tree = Tree(Source("a.html", "\n".join([*front, FIGURE, *behind])))
    made = {"html", "head", "body", "p"}
    assert [each.tag for each in tree.elements if tree.start_tag(each) is None and each.tag not in made] == []


@pytest.mark.parametrize("page", ["<body>{}</body>", "<HTML><head></head><Body>{}", "<html lang=en>{}"])
def test_what_a_page_writes_of_html_head_and_body_is_placed(page):
    tree = Tree(Source("a.html", page.format(SCRIPT + FIGURE)))
    placed = {each.tag for each in tree.elements if tree.start_tag(each) is not None}
    written = {name for name in ("html", "head", "body") if f"<{name}" in page.lower()}
    assert placed & {"html", "head", "body"} == written
