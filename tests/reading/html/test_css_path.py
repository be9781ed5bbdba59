"""The selectors of a page are those of the tree that it was read with, where that is as the page is written."""

import re
from bisect import bisect_right

import pytest

from linter import Source
from linter.model.spans import Lines, Span
from linter.reading.html import tree as trees
from linter.reading.html.css_path import Selectors
from linter.reading.html.tree import Tree, tree_as_written

FIGURE = '<div id="top"><p>Ferries wait.</p><figure><img src="a.jpg" alt="A ferry"></figure></div>'
STORED = '<p>Words.</p><img src="a.jpg" alt="" data-align="left" data-caption="A ferry waits. Photo: Jo Lee/AFP">'


def selector(source, words):
    start = source.text.index(words)
    return Selectors(source).at(Span(start, start + len(words)))


def test_a_page_is_not_read_again_for_its_selectors(monkeypatch):
    tree = Tree(Source("a", FIGURE))
    monkeypatch.setattr(trees, "Tree", None)
    assert selector(tree.source, "<img") == "#top > figure:nth-of-type(1) > img:nth-of-type(1)"
    assert selector(tree.source, "wait") == "#top > p:nth-of-type(1)"


def test_where_readers_are_shown_more_than_is_written_selectors_are_of_what_is_written():
    source = Source("a", STORED)
    tree = Tree(source)
    assert tree.root.find(".//figure") is not None
    assert tree_as_written(source).root.find(".//figure") is None
    assert selector(source, "<img") == "img:nth-of-type(1)"


def test_a_source_does_not_keep_the_tree_of_a_page_that_is_done_with():
    source = Source("a", FIGURE)
    tree = Tree(source)
    assert tree_as_written(source) is tree
    del tree
    assert source.tree() is None
    assert selector(source, "<img") == "#top > figure:nth-of-type(1) > img:nth-of-type(1)"


@pytest.mark.parametrize("html", [FIGURE, "Words.", "", "<p>One<p>Two<table><td>Three", STORED])
def test_selectors_are_the_same_from_either_tree(html):
    read_alone, with_page = Source("a", html), Source("a", html)
    page = Tree(with_page)
    for at in range(len(html)):
        assert Selectors(read_alone).at(Span(at, at + 1)) == Selectors(with_page).at(Span(at, at + 1))
    del page


@pytest.mark.parametrize(
    ("html", "words", "expected"),
    [
        ('<p id="a">One</p><p id="a">Two</p>', "Two", "p:nth-of-type(2)"),
        ('<p id="a">One</p><p id="A">Two</p>', "One", "p:nth-of-type(1)"),  # one id, to a page without a doctype
        ("<table><tr><td>One</td></tr></table>", "One", "tbody:nth-of-type(1) > tr:nth-of-type(1) > td:nth-of-type(1)"),
        (
            "<table><thead><tr><th>One</th></tr></thead><tr><td>Two</td></tr><tr><td>Three</td></tr></table>",
            "Three",
            "tbody:nth-of-type(1) > tr:nth-of-type(2) > td:nth-of-type(1)",
        ),
        (
            "<table><tr><td>One</td></tr><tbody><tr><td>Two</td></tr></tbody><tr><td>Three</td></tr></table>",
            "Two",
            "tbody:nth-of-type(2) > tr:nth-of-type(1) > td:nth-of-type(1)",
        ),
        (
            "<table><tr><td>One</td></tr><tbody><tr><td>Two</td></tr></tbody><tr><td>Three</td></tr></table>",
            "Three",
            "tbody:nth-of-type(3) > tr:nth-of-type(1) > td:nth-of-type(1)",
        ),
    ],
)
def test_a_selector_finds_in_a_browser_the_very_element(html, words, expected):
    assert selector(Source("a", html), words) == ("table:nth-of-type(1) > " if "table" in html else "") + expected


@pytest.mark.parametrize("before", ["", "é" * 5000, "🚢" * 3, "🚢" + "é" * 4095 + "🚢", "\ud800" * 5000 + "🚢"])
def test_offsets_in_utf16_count_letters_beyond_the_basic_plane_twice(before):
    text = f"{before}a🚢b"
    for at in (0, 1, len(before), len(text) - 2, len(text) - 1, len(text)):
        assert Lines(text).utf16(at) == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("text", ["", "a", "a\nb", "a\r\nb\n\nc", "\n", "a\rb\nc", "\r\r\n", "a\u2028b\x85\x0cc\n"])
def test_a_line_ends_as_files_have_it(text):
    starts = [0, *(hit.end() for hit in re.finditer(r"\r\n?|\n", text))]
    found = [Lines(text).position(at)[:2] for at in range(len(text) + 1)]
    assert found == [((line := bisect_right(starts, at)), at - starts[line - 1] + 1) for at in range(len(text) + 1)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Before", "article:nth-of-type(1) > p:nth-of-type(1)"),
        ("First", "article:nth-of-type(1)"),  # a browser ends the paragraph at the figure, and puts it behind
        ("rest", "article:nth-of-type(1)"),
        ("Second", "article:nth-of-type(1)"),  # there it is the second figure of the article, here the first
        ("Third", "#third > figcaption:nth-of-type(1)"),
        ("Fourth", "article:nth-of-type(1)"),
    ],
)
def test_a_selector_leads_to_no_other_figure_where_one_stands_in_a_paragraph(words, expected):
    figure = "<figure{}><img src=a.jpg><figcaption>{}</figcaption></figure>"
    page = f"<article><p>Before</p><p>Start{figure.format('', 'First')}rest</p>{figure.format('', 'Second')}"
    page += f"{figure.format(' id=third', 'Third')}{figure.format('', 'Fourth')}</article>"
    assert selector(Source("a", page), words) == expected


def test_a_paragraph_ends_at_no_block_within_a_button_or_a_cell():
    page = "<p>One<button><section>Two</section></button></p><p>Three</p>"
    assert selector(Source("a", page), "Three") == "p:nth-of-type(2)"


@pytest.mark.parametrize(
    ("page", "words", "expected"),
    [
        # a browser puts what stands in a table outside its cells in front of it
        ("<div><table><p>Stray</p><tr><td>Cell</td></tr></table><p>Behind</p></div>", "Stray", "div:nth-of-type(1)"),
        ("<div><table><p>Stray</p><tr><td>Cell</td></tr></table><p>Behind</p></div>", "Behind", "div:nth-of-type(1)"),
        ("<div><table><tr><img src=a.jpg><td>Cell</td></tr></table></div>", "<img", "div:nth-of-type(1)"),
        ("<div><table><center><tr><td>Cell</td></tr></center></table></div>", "Cell", "div:nth-of-type(1)"),
        (
            "<div><table><input type=hidden><tr><td><p>Cell</p></td></tr></table></div>",
            "Cell",
            "div:nth-of-type(1) > table:nth-of-type(1) > tbody:nth-of-type(1) > tr:nth-of-type(1) > td:nth-of-type(1)"
            " > p:nth-of-type(1)",
        ),
        # and makes a paragraph of an end tag that ends none
        ("<p>One<div>Two</div></p><p>Three</p>", "Three", "p:nth-of-type(3)"),
        ("<section><p>One<ul><li>Two</ul></p><p>Three</p></section><p>Four</p>", "Four", "p:nth-of-type(1)"),
        (
            "<div><p>One<p>Two</p></p><p>Three</p></div></p><p>Four</p>",
            "Three",
            "div:nth-of-type(1) > p:nth-of-type(4)",
        ),
        ("<div><p>One<p>Two</p></p><p>Three</p></div></p><p>Four</p>", "Four", "p:nth-of-type(2)"),
    ],
)
def test_a_selector_leads_to_no_other_element_where_a_browser_mends_a_page(page, words, expected):
    assert selector(Source("a", page), words) == expected


def test_in_a_whole_page_the_way_begins_at_its_body_so_that_no_box_before_it_is_meant():
    body = "<section><p>One</p><p>Two</p></section><p>Three</p><p>Four</p>"
    assert selector(Source("a", f"<html><body>{body}</body></html>"), "Four") == "body > p:nth-of-type(2)"
    assert selector(Source("a", f"<!doctype html><html lang='en'>{body}"), "Four") == "body > p:nth-of-type(2)"
    assert selector(Source("a", f"<!doctype html><title>One</title>{body}"), "Four") == "body > p:nth-of-type(2)"
    assert selector(Source("a", f"<header>One</header>{body}"), "Four") == "p:nth-of-type(2)"
    assert selector(Source("a", body), "Four") == "p:nth-of-type(2)", "nobody knows in which box a fragment is shown"
