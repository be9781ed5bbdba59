"""CSS selectors of the settings: whatever browsers and soupsieve take means the same here, and the rest is told."""

import pytest
import soupsieve
from bs4 import BeautifulSoup

from linter import lint, read
from linter.model.errors import BadSettings
from linter.model.source import Source
from linter.reading.html.css_selectors import find_by_css
from linter.reading.html.tree import Tree
from linter.settings import Settings

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Quay</title></head><body class="a b">
<article id="story" data-kind="news"><h1>A quay</h1><!-- one --><p class="intro x">First<em>word</em> of it.</p>
<p>Second <a href="/q" class="x">quay</a>.</p><p class="x"></p><p> </p>
<figure class="lead x"><img src="a.jpg" alt="" width=640><figcaption>A crane. <span class="credit">Photo: Jo Lee</span></figcaption></figure>
<div class="poll"><figure><img src="b.jpg" alt="b"><!-- two --></figure><form><input type="TEXT" name="q"><input type=checkbox checked=checked disabled=disabled>
<select><option selected=selected>1<option>2</select></form></div>
<div class="Poll side"><p lang="de-AT">Drei</p><ul><li>1<li class="x">2<li>3<li class="x">4</ul></div>
<p title="It's x">Last</p></article><template><p class="x">Not yet <a href="/t">here</a></p></template><aside><h2 id="ÄÖ">Mehr</h2><p class="ünder">Vier</p></aside></body></html>"""

# A selector, and how many elements it finds.
TABLE = [
    ("article", 1), ("*", 37), (".x", 6), ("p.x", 2), ("#story > p", 5), ("h1 + p", 1), ("h1 ~ p", 5), ("P.X", 0),
    ("article figure img", 2), ("a, em", 2), (".poll", 1), ("#ÄÖ", 1), (".ünder", 1), ("em,a , h1", 3),
    ("[data-kind]", 1), ('[data-kind="news"]', 1), ("[class~=lead]", 1), ("[src$='.jpg']", 2), ("[alt='']", 1),
    ("[type=text]", 1), ("[type=text i]", 1), ("[class=Lead i]", 0), ("[title='It\\'s x']", 1), ("[lang|=de]", 1),
    ("[class*=ol]", 2), ("[class^='']", 0), ("[WIDTH='640']", 1),
    ("p:first-child", 1), ("p:last-child", 2), ("em:only-child", 1), ("li:nth-child(odd)", 2), ("li:nth-child(2n+2)", 2),
    ("p:nth-of-type(2)", 1), ("li:nth-last-child(-n+2)", 2), ("figure:nth-last-of-type(1)", 2),
    (":not(a, b)", 36), (":not(p)", 30), ("p:not(.x, .intro, [lang])", 4), ("li:not(.x:nth-child(2))", 3),
    (":nth-child(1 of .x)", 3), ("li:nth-child(2 of .x)", 1), ("li:nth-last-child(1 of .x)", 1),
    ("*:first-of-type", 27), (":first-of-type", 27), ("article > *:last-of-type", 4), (":only-of-type", 22),
    (":is()", 0), (":is(h1, h2)", 2), ("article :is(figure, div) > img", 2), (":where(.poll, .lead) img", 2),
    ("figure:has(> figcaption)", 1), ("div:has(img, ul)", 2), ("p:has(+ figure)", 1), (":not(:has(*))", 22),
    ("p:empty", 2), (":root", 1), (":root > body", 1), ("input:checked", 1), ("input:disabled", 1), ("p:lang(de)", 1),
    ("a:link", 1), ("a:hover", 0), (":any-link", 1), (":scope > body", 1), ("p\\.x", 0), ("\\70.x", 2), ("p /* c */ em", 1),
    (":is(.poll, :hover) img", 1), ("option:checked", 1), (":enabled", 4),
]  # fmt: skip


@pytest.mark.parametrize(("select", "count"), TABLE, ids=[select for select, _ in TABLE])
def test_a_selector_finds_what_soupsieve_finds_on_the_same_page(select, count):
    found = [
        (each.tag, dict(each.attrib), (each.text or "")) for each in find_by_css(Tree(Source("p", PAGE)), (select,))
    ]
    soup = BeautifulSoup(PAGE, "lxml", multi_valued_attributes=None)
    theirs = [
        (tag.name, tag.attrs, str(tag.contents[0]) if tag.contents and not tag.contents[0].name else "")
        for tag in soupsieve.select(select, soup)
    ]
    assert [(tag, attributes) for tag, attributes, _ in found] == [(tag, attributes) for tag, attributes, _ in theirs]
    assert len(found) == count


@pytest.mark.parametrize(
    "select",
    ["p::before", "::first-line", ":state(x)", ":nth-col(2)", "p:is(.a, :foo)", ":not(a, :foo)", "a||b", "p:not(:has(::before))",
     "ns|p", "ns|*", "svg|a.x", "div > ns|p", ":not(ns|p)", "[xlink|href]", "[title='|'] ns|p"],
)  # fmt: skip
def test_a_selector_that_is_css_and_not_known_is_told_as_that(select):
    with pytest.raises(BadSettings, match="is not supported: "):
        lint(PAGE, settings=Settings.of({"ignore": [select]}))


@pytest.mark.parametrize(
    ("select", "why"),
    [("p::before", "Pseudo-element found at position 1"), ("@page", "At-rules found at position 0")],
)
def test_what_soupsieve_has_not_implemented_is_told_in_its_words(select, why):
    with pytest.raises(NotImplementedError, match=f"^{why}$"):  # of soupsieve 2.5, the oldest we take, and 4.1.3
        soupsieve.compile(select)
    with pytest.raises(BadSettings) as caught:
        lint(PAGE, settings=Settings.of({"ignore": [select]}))
    assert str(caught.value).endswith(f"The selector {select!r} is not supported: {why}.")


@pytest.mark.parametrize(
    "select", ["..poll", "p:::", "p:nth-child(", "a[b", "a >", "> p", "a,,b", ":has()", "#1a", " "]
)
def test_what_is_no_selector_is_told_as_that(select):
    with pytest.raises(BadSettings, match="is no CSS selector: "):
        lint(PAGE, settings=Settings.of({"ignore": [select]}))


@pytest.mark.parametrize(
    ("select", "count"),
    [
        ("[rel~=no]", 1), ("[rel~='FOLLOW']", 1), ("[hreflang|=en]", 1), (":not([rel=x]):is([dir=rtl])", 1), ("[rel]", 1),
        ("[title=a]", 0), ("[title='[rel=x]']", 0), ("[rel~=no], [title=A]", 2), ("[rel~=no s]", 0),
    ],
)  # fmt: skip
def test_html_compares_some_attributes_without_case(select, count):
    html = "<p><a rel='No Follow' hreflang=EN-us>x</a><b dir=RTL title=A>y</b></p>"
    assert len(find_by_css(Tree(Source("p", html)), (select,))) == count


def test_the_article_and_what_is_left_out_may_be_said_by_any_selector():
    settings = Settings.of({"select": "article:has(> h1):not(.x, .y)", "ignore": ["div:nth-child(1 of .poll) figure"]})
    assert [block.image.urls[0] for block in read(PAGE, settings=settings).blocks] == ["a.jpg"]


@pytest.mark.parametrize(
    ("select", "count"),
    [("*|p", 7), ("[lang|=de]", 1), ("[lang|='de']", 1), ("p[title='ns|p']", 0), ("ns\\|p", 0), ("ns\\:p", 0), ("p /* ns|p */", 7)],
)  # fmt: skip
def test_a_bar_that_is_no_prefix_is_taken(select, count):
    assert len(find_by_css(Tree(Source("p", PAGE)), (select,))) == count


def test_a_prefix_is_refused_with_a_hint():
    with pytest.raises(BadSettings) as caught:
        lint(PAGE, settings=Settings.of({"ignore": ["ns|p"]}))
    assert "prefix" in caught.value.hint
