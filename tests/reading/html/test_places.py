"""Exact places: the source between two offsets says the very words that are reported there, on any page."""

import re

from effort import tries
from exact_places import (
    assert_edits_exact,
    assert_exact,
    assert_parts_exact,
    has_break,
    squeezed,
    stretches,
    texts_of,
    texts_of_tree,
)
from hypothesis import HealthCheck, assume, given
from hypothesis import strategies as st

from linter import Source, read
from linter.reading.html.text_nodes import words_at

FEW = tries(60, 3, suppress_health_check=list(HealthCheck))


# Generated pages

ATOMS = [
    *("aa", "Bb", "Kılıç", "写真", "ロイター", "🦊", "👩‍🚀", "é", "e\u0301", "ﬁ", "Straße", "תמונה", "صورة", "1,3 %", "(FDP)", "“cc”"),
    *("&amp;", "&eacute;", "&eacute", "&nbsp;", "&nbsp", "&#8217;", "&#8217", "&#x1F98A;", "&lt;b&gt;", "&amp;amp;", "&notin;", "&unknown;"),
    *("AT&T", "&", "&#150;", "&quot;", "&apos;", "&ldquo;dd&rdquo;", "&copy; ee", "&copyff", "&hellip;", "&shy;", "&nGt;"),
    *("\u00a0", "\u2028", "\u3000", "\u200b", "\r\n", "\r", "\n", "\t", "  ", " ", " ", " ", ". ", " – ", "Photo: "),
    *("<!-- gg -->", "<!---->", "<!-- <b> -->", "<br>", "<br/>", "<wbr>", "<?php hh ?>", "</stray>", "<script>var a='<b>';</script>"),
    *("<style>b{}</style>", "<span>", "<b>", "</b>", "<i class=x>", "</i>", "<A HREF='#'>", "</A>", "< ", "<3", "2 < 3", "<p>", "</p>"),
]  # fmt: skip
TAMED = [atom for atom in ATOMS if "<" not in atom or atom.startswith(("<!--", "<br", "<wbr"))]
INLINE = ["b", "i", "em", "span", "a", "strong", "SPAN", "small", "time", "custom-part"]
# No class names here: a span with a name of its own beside another is read as a box, and boxes stand apart.
ATTRIBUTES = [
    "",
    " lang=x",
    ' style="y: z"',
    " title='a>b'",
    ' data-n="<i>"',
    " hidden",
    ' x = "1"',
    " a=b/c",
    ' a="&gt;"',
]


def wrapped(inner):
    """Some words in an inline element."""
    return st.builds(
        lambda name, attributes, words: f"<{name}{attributes}>{words}</{name}>",
        st.sampled_from(INLINE),
        st.sampled_from(ATTRIBUTES),
        st.lists(inner, max_size=4).map("".join),
    )


def words(atoms):
    return st.lists(st.recursive(st.sampled_from(atoms), wrapped, max_leaves=6), min_size=1, max_size=10).map("".join)


def attribute():
    """An alt attribute in any kind of quotes, or none."""
    inner = st.lists(st.sampled_from([atom for atom in ATOMS if "<" not in atom]), min_size=1, max_size=6).map("".join)
    return st.one_of(
        inner.map(lambda value: f'alt="{value}"'),
        inner.map(lambda value: f"alt='{value}'"),
        inner.map(lambda value: "ALT = " + re.sub(r"[\s'\"<>`=]", "", value) + "x"),
    )


def pages(atoms, ends=("</figcaption></figure>",)):
    """Pages with two pictures, their words and their alternative texts as wild as the atoms are."""
    block = st.builds(
        lambda number, alt, inside, end: f"<figure><img src=/p{number}.jpg {alt}><figcaption>{inside}{end}",
        st.integers(0, 9),
        attribute(),
        words(atoms),
        st.sampled_from(ends),
    )
    return st.builds(
        lambda before, one, prose, two, after: f"{before}{one}<p>ii jj {prose} kk</p>{two}{after}",
        st.sampled_from(
            [
                "",
                "<p>ll</p>\r\n",
                "<!DOCTYPE html>\r\n<html><head><title>mm &amp; nn</title></head>\r\n<body>",
                "<html><body><article><h1>oo pp qq</h1>",
            ]
        ),
        block,
        words(atoms),
        block,
        st.sampled_from(["", "</article></body></html>", "<p>rr"]),
    )


@FEW
@given(pages(TAMED), st.randoms(use_true_random=False))
def test_every_text_of_an_ordinary_page_stands_exactly_where_it_says(html, chance):
    page = read(html)
    for text in texts_of(page):
        assert text.chart.sure or not text.words
        for start, end in stretches(page.source, text):
            same = squeezed if has_break(text, start, end) else str  # a span behind a stop or a quotation is a box too
            assert same(words_at(page.source, text.span(start, end))) == same(text.words[start:end].strip())
        if text.words:
            assert_parts_exact(page.source, text, chance, same=str)


WILD_ENDS = ("</figcaption></figure>", "</figure>", "", "<div>ss</figure>", "</figcaption>tt<figcaption>uu</figure>")


@FEW
@given(pages(ATOMS, WILD_ENDS), st.randoms(use_true_random=False))
def test_every_text_of_a_broken_page_stands_where_it_says_or_claims_no_place(html, chance):
    page = read(html)
    for text in texts_of(page):
        assert_exact(page.source, text)
        if text.words:
            assert_parts_exact(page.source, text, chance)


@FEW
@given(pages(ATOMS, WILD_ENDS), st.randoms(use_true_random=False))
def test_every_element_of_a_broken_page_stands_where_it_says(html, chance):
    source = Source("<page>", html)
    for text in texts_of_tree(source):
        assert_exact(source, text)
        assert_parts_exact(source, text, chance)


@FEW
@given(pages(TAMED), st.randoms(use_true_random=False))
def test_an_edit_changes_its_own_characters_only(html, chance):
    page = read(html)
    for text in texts_of(page):
        assert_edits_exact(page.source, text, chance)


@FEW
@given(pages(TAMED), st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]), st.randoms(use_true_random=False))
def test_places_are_exact_in_any_encoding(html, encoding, chance):
    data = html.encode(encoding, "xmlcharrefreplace")
    assume(encoding != "cp1252" or not data.isascii())
    page = read(data)
    assert page.source.encode(page.source.text) == data
    for text in texts_of(page):
        for start, end in stretches(page.source, text):
            same = squeezed if has_break(text, start, end) else str  # a span behind a stop or a quotation is a box too
            assert same(words_at(page.source, text.span(start, end))) == same(text.words[start:end].strip())
        if text.words:
            assert_parts_exact(page.source, text, chance, same=str)


# Documents that parsers and authors get wrong


# Edits


# Lines and columns
