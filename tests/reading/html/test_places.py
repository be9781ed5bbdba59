"""Exact places: the source between two offsets says the very words that are reported there, on any page."""

import os
import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from effort import tries
from hypothesis import HealthCheck, assume, given
from hypothesis import strategies as st

from linter import Source, read
from linter.model.source import Chart, Segment, Text
from linter.model.spans import Span
from linter.reading.encoding import decode
from linter.reading.html.text_nodes import attribute_text, element_text, words_at
from linter.reading.html.tree import Tree

SAMPLES = sorted((Path(__file__).parents[3] / "sample_pages").glob("*.html"))
FEW = tries(60, 3, suppress_health_check=list(HealthCheck))
MARK = "Qzx7w"


def texts_of(page):
    """Every text of a page that a rule may report."""
    for block in page.blocks:
        yield from filter(None, (block.caption, block.credit and block.credit.text, block.image.alt))
    yield from (passage.text for passage in page.prose)
    yield from filter(None, (page.headline, page.byline))


def texts_of_tree(source):
    """The words of every element of a source, and its alternative texts."""
    tree = Tree(source)
    for element in tree.root.iter("p", "div", "figcaption", "span", "td", "li", "h1", "b", "figure", "em", "a"):
        text = element_text(tree, element)
        if text is not None:
            yield text
    for element in tree.root.iter("img"):
        text = attribute_text(tree, element, "alt")
        if text is not None and text.words:
            yield text


def has_break(text, start, end):
    """True where words[start:end] hold a line break that only the layout makes."""
    return any(row.start == row.end for row in text.chart.segments[slice(*text._reach(start, end))])


def cuts_a_reference(text, start, end):
    """True where an end stands within what one character reference says."""
    low, high = start + text.offset, end + text.offset
    inside = [row for row in text.chart.segments[slice(*text._reach(start, end))] if not row.exact and row.length > 1]
    return any(row.at < low < row.at + row.length or row.at < high < row.at + row.length for row in inside)


def squeezed(words):
    """Without white space: where a stray end tag is a line's end to a reader, a parser may not have seen it."""
    return "".join(words.split())


def stretches(source, text):
    """The words between elements that the text leaves out (an icon, a control, a noscript copy)."""
    start, at = 0, 0
    for one, other in pairwise(text.chart.segments):
        at = one.at + one.length - text.offset
        between = source.text[one.end : other.start]
        if (
            re.sub(r"<[^<>]*>", "", between).strip()
            and words_at(source, Span(one.end, other.start))
            and 0 < at < len(text)
        ):
            yield start, at
            start = at
    yield start, len(text)


def assert_exact(source, text):
    """For broken pages: a text that claims a place says there what it says, blanks and left-out elements aside."""
    where = text.where
    assert 0 <= where.start <= where.end <= len(source.text)
    if text.chart.sure and text.words:
        for start, end in stretches(source, text):
            assert squeezed(words_at(source, text.span(start, end))) == squeezed(text.words[start:end])


def assert_parts_exact(source, text, chance, same=squeezed):
    if not text.chart.sure or len(list(stretches(source, text))) > 1:
        return
    for _ in range(4):
        start, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        part = text.part(start, end)
        if not part.words or has_break(text, start, end) or cuts_a_reference(text, start, end):
            continue
        assert same(words_at(source, part.where)) == same(part.words)
        assert same(words_at(source, text.span(start, end))) == same(text.words[start:end].strip())


def plain(text):
    """What a parser reads of a source, white space joined: every word of it, scripts and all."""
    root = Tree(Source("<page>", text)).root
    return " ".join(" ".join("".join(root.itertext()).split()).split())


def assert_edits_exact(source, text, chance):
    """An edit changes its own characters only, and the page then says the new words in that place."""
    spans = [found.span() for found in re.finditer(r"\w+", text.words)]
    for start, end in chance.sample(spans, min(3, len(spans))):
        edit = text.edit(start, end, MARK)
        if edit is None:
            continue
        low, high = edit.span
        after = source.text[:low] + edit.new + source.text[high:]
        if text.attribute:
            alts = [img.get("alt") for img in Tree(Source("<page>", after)).root.iter("img", "image")]
            assert text.words[:start] + MARK + text.words[end:] in [" ".join((alt or "").split()) for alt in alts]
        else:
            assert plain(after).replace(MARK, text.words[start:end]) == plain(source.text)
            assert plain(after).count(MARK) == 1


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
            assert words_at(page.source, text.span(start, end)) == text.words[start:end].strip()
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
            assert words_at(page.source, text.span(start, end)) == text.words[start:end].strip()
        if text.words:
            assert_parts_exact(page.source, text, chance, same=str)


# Documents that parsers and authors get wrong

FIGURE = "<figure><img src=a.jpg alt='A ferry'><figcaption>{}</figcaption></figure>"
HARD = {
    "references": FIGURE.format("Ab &amp; cd&#8217;s &notit; ef&nbspgh &amp;amp; &#x1F600; AT&T &ampmm &unknown; &lt;ii&gt; &#0; &#xD800; &#150;"),
    "references cut short": FIGURE.format("ab &am cd &# ef &#x gh &eacut ii&"),
    "carriage returns": FIGURE.format("one\r\ntwo\r<b>three\r\n</b>four\n\rfive"),
    "tags over many lines": "<figure\r\n class='a'\r\n>\r\n<img\nsrc=a.jpg\nalt='x\r\ny'\n>\r\n<figcaption\n>one\r\ntwo</figcaption\n></figure\n>",
    "tags in a script": FIGURE.format("aa<script>document.write('<img src=x><figcaption>bb')</script>cc"),
    "script in a script": FIGURE.format("aa<script><!-- <script>'</figcaption>'</script> <img> --></script>cc"),
    "comments": FIGURE.format("aa<!-- <img><p>zz -->bb<!-->cc<!--->dd<!-- a --!>ee<!-- -- >x -->ff"),
    "an open comment": FIGURE.format("aa<!-- bb") + "<p>cc</p>",
    "markup that is none": FIGURE.format("aa<?php echo '<b>x'; ?>bb<!foo>cc</ x>dd</>ee<%= a %>ff"),
    "cdata": FIGURE.format("aa<![CDATA[ <b>zz ]]>bb"),
    "svg": FIGURE.format("aa<svg><desc>zz</desc><title>Tt <b>q</b></title><style>p{}</style></svg>bb"),
    "unclosed": "<figure><img src=a><figcaption>one<div>two<p>three<p>four</figure>five<ul><li>six<li>seven</ul>eight",
    "capitals": "<FIGURE><IMG SRC=A.JPG ALT='Xx'><FigCaption>cap <B>two</b></FIGCAPTION></figure>tail",
    "an attribute twice": "<figure><img src=a.jpg alt='first' ALT='second' alt=third><figcaption>aa</figcaption></figure>",
    "attributes of every kind": "<figure><img alt=it's src=a.jpg><img src=b.jpg alt = \"a>b &quot;c&quot; 'd'\" data-x='<img>'><figcaption>aa</figcaption></figure>",
    "an attribute left open": '<figure><img src="a.jpg" alt="aa><figcaption>bb</figcaption></figure><p title="cc">dd</p>',
    "words in a table": "<p>aa<table>bb<tr>cc<td>" + FIGURE.format("dd") + "</td>ee</tr>ff<tr><td>gg</table>hh",
    "a paragraph in a table": "<table><tr><p>aa<b>bb</b></p><td>" + FIGURE.format("cc") + "</td></tr></table>dd",
    "crossed tags": FIGURE.format("aa<b>bb<i>cc</b>dd</i>ee <a href=1>ff<a href=2>gg</a>hh"),
    "crossed blocks": "<a>aa<div>bb<a>" + FIGURE.format("cc<b><p>dd</b>ee</p>ff") + "</div>gg</a>hh",
    "ends without beginnings": "<div>aa</p>bb</div></p>" + FIGURE.format("cc</div></span>dd<br></br>ee"),
    "noscript": "<noscript><img src=a.jpg alt='zz'><p>aa</noscript>" + FIGURE.format("bb<noscript><i>cc</i></noscript>dd"),
    "pre and textarea": "<pre>\n\naa</pre><textarea>\nbb <b>&amp; cc</textarea>" + FIGURE.format("<pre>\r\nee</pre>ff"),
    "a template": "<template><figure><img src=t.jpg alt=tt><figcaption>zz</figcaption></figure></template>" + FIGURE.format("aa"),
    "template language": '<figure {% if x %}class="a"{% endif %}><img src="{{ src }}a.jpg" alt="{{ alt }}"><figcaption>{{ "aa" }} {% for b in c %}bb<b>{{ d }}</b>{% endfor %}</figcaption></figure>',
    "emoji": FIGURE.format("\U0001f600aa\U0001f9d1\u200d\U0001f680bb \u0301cc<b>\U0001f1e9\U0001f1eadd</b>"),
    "words before the doctype": "\n\n  aa<!DOCTYPE html>" + FIGURE.format("bb"),
    "two bodies": "<html><body class=a>aa<body id=b>bb<html lang=x>cc<head>dd<title>ee</title>" + FIGURE.format("ff"),
    "select": "<select><option>aa<option>bb<p>cc</select>" + FIGURE.format("dd"),
    "white space of every kind": FIGURE.format(" \n <p> aa \n bb </p> \n \x0c cc\u00a0dd\u2028ee\u3000ff\x0bgg\x1chh "),
    "plaintext": FIGURE.format("aa") + "<plaintext>bb<b>cc",
    "nul": FIGURE.format("a\x00a bb\x00 cc"),
    "other controls": FIGURE.format("a\x01a b\x07b c\x7fc d\x85d e\ufffee f\uffff"),
    "headings in headings": "<h1>aa aa aa<h2>bb</h1>cc</h2>" + FIGURE.format("dd"),
    "math": FIGURE.format("aa<math><mi>bb</mi><annotation-xml encoding='text/html'><p>cc</p></annotation-xml></math>dd"),
    "iframes": "<iframe><p>zz</iframe>aa<noembed><b></noembed>bb<xmp><i></xmp>" + FIGURE.format("cc"),
    "frames": "<html><head></head><frameset><frame></frameset></html>",
    "an image named image": "<figure><image src=a.jpg alt=aa><figcaption>bb</figcaption></figure>",
    "nothing but a tag's beginning": "<p>aa<b>bb<a href=",
    "less-than signs": FIGURE.format("aa < bb <3 cc << dd<"),
    "a form in a form": "<form>aa<form>" + FIGURE.format("bb") + "</form>cc</form>dd",
    "lone surrogates": FIGURE.format("aa \udc80\ud800 bb"),
    "a mark in the middle": FIGURE.format("aa\ufeffbb \u200ecc\u202e dd"),
    "one word in many tags": FIGURE.format("".join(f"<b>{letter}</b>" for letter in "photograph") + " aa"),
    "very long": FIGURE.format("aa &amp; <i>bb</i> " * 500),
}  # fmt: skip
BYTES = {
    "utf-8 with a mark": b"\xef\xbb\xbf" + FIGURE.format("aa Kılıç bb").encode(),
    "utf-16 with a mark": FIGURE.format("aa é 🦊 bb").encode("utf-16"),
    "windows-1252": ("<meta charset=iso-8859-1>" + FIGURE.format("café aa “bb”")).encode("cp1252"),
    "shift_jis": ("<meta charset=Shift_JIS>" + FIGURE.format("東京 aa 表示 bb ソ")).encode("shift_jis"),
    "gb2312": ('<meta charset="gb2312">' + FIGURE.format("北京 aa 中国 bb")).encode("gb18030"),
    "iso-2022-jp": ("<meta charset=iso-2022-jp>" + FIGURE.format("東京 aa 表示 bb")).encode("iso-2022-jp"),
    "windows-1251": (
        '<meta http-equiv=content-type content="text/html; charset=windows-1251">' + FIGURE.format("Москва aa Киев")
    ).encode("cp1251"),
    "broken utf-8": b"<meta charset=utf-8>" + FIGURE.format("aa @ bb @ cc").encode().replace(b"@", b"\xff\xc3"),
}


def assert_everything_exact(source, elements=True):
    page = read_source(source)
    chance = random.Random(7)
    number = 0
    for text in (*texts_of(page), *(texts_of_tree(source) if elements else ())):
        assert_exact(source, text)
        if text.words:
            number += text.chart.sure
            assert_parts_exact(source, text, chance)
    for block in page.blocks:
        tag = source.text[block.where.start : block.where.end]
        assert re.match(r"<(?:img|amp-img|image|video|picture|[\w-]+-[\w-]+)\b", tag, re.I), tag[:80]
        assert tag.endswith(">")
        if block.empty_caption is not None:
            span = block.empty_caption.span
            assert re.fullmatch(r"<figcaption\b[^>]*>.*", source.text[span.start : span.end], re.I | re.S)
    return number


def read_source(source):
    from linter.reading.page_reader import read as read_page

    return read_page(source)


@pytest.mark.parametrize("name", HARD)
def test_a_hard_document_has_exact_places(name):
    assert_everything_exact(Source(name, HARD[name]))


@pytest.mark.parametrize("name", BYTES)
def test_a_document_in_its_own_encoding_has_exact_places(name):
    source = decode(BYTES[name], name)
    assert assert_everything_exact(source) >= 2
    assert source.encode(source.text) == BYTES[name]


SURE = sorted(
    set(HARD) - {"nul", "other controls", "nothing but a tag's beginning", "an attribute left open", "frames"}
)


@pytest.mark.parametrize("name", SURE)
def test_the_caption_of_a_hard_document_has_a_place_of_its_own(name):
    page = read(HARD[name])
    captions = [block.caption for block in page.blocks if block.caption is not None]
    assert all(caption.chart.sure for caption in captions)


@pytest.mark.parametrize("name", HARD)
def test_an_edit_of_a_hard_document_changes_its_own_characters_only(name):
    source = Source(name, HARD[name])
    chance = random.Random(3)
    words_seen = [word for text in texts_of(read_source(source)) for word in text.words.split()]
    for text in texts_of(read_source(source)):
        if all(words_seen.count(word) < 3 for word in text.words.split()):
            assert_edits_exact(source, text, chance)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_place_on_a_sample_page_is_exact(path):
    source = decode(path.read_bytes(), path.name)
    assert assert_everything_exact(source) > 8
    assert all(text.chart.sure for text in texts_of(read_source(source)))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_page_that_has_lost_a_tag_or_a_quote_has_exact_places(path):
    text = decode(path.read_bytes(), path.name).text
    chance = random.Random(os.path.basename(path))
    tags = [
        found.span()
        for found in re.finditer(r"</?(?:figure|figcaption|div|p|a|span|section|picture)\b[^>]*>", text, re.I)
    ]
    for _ in range(2):
        start, end = chance.choice(tags)
        quote = text.find('"', start)
        for damaged in (
            text[:start] + text[end:],
            text[:end] + text[start:end] + text[end:],
            text[:quote] + text[quote + 1 :],
        ):
            assert_everything_exact(Source(path.name, damaged), elements=False)


# Edits

CAPTION = "The <b>old</b> ferry &amp; the  new one. Caf&eacute; A"


def caption_of(inside):
    page = read(FIGURE.format(inside))
    return page.source, page.blocks[0].caption


def edited(inside, old, new):
    source, caption = caption_of(inside)
    start = caption.words.index(old)
    edit = caption.edit(start, start + len(old), new)
    return None if edit is None else source.text[: edit.span.start] + edit.new + source.text[edit.span.end :]


def test_an_edit_replaces_a_word():
    assert edited(CAPTION, "ferry", "boat") == FIGURE.format(CAPTION.replace("ferry", "boat"))


def test_an_edit_replaces_a_reference_whole():
    assert edited(CAPTION, "é", "e") == FIGURE.format(CAPTION.replace("&eacute;", "e"))
    assert edited(CAPTION, "ferry & the", "boat") == FIGURE.format(CAPTION.replace("ferry &amp; the", "boat"))


def test_an_edit_replaces_joined_white_space():
    assert edited(CAPTION, "the new", "a new") == FIGURE.format(CAPTION.replace("the  new", "a new"))


def test_an_edit_across_a_tag_is_refused():
    assert edited(CAPTION, "old ferry", "boat") is None
    assert edited(CAPTION, "The old", "An old") is None
    assert edited("one<br>two", "one two", "three") is None
    assert edited("one<!-- x -->two", "onetwo", "three") is None


def test_an_edit_inside_a_tag_is_made():
    assert edited(CAPTION, "old", "new") == FIGURE.format(CAPTION.replace("<b>old</b>", "<b>new</b>"))


def test_an_edit_that_would_cut_a_reference_in_two_is_refused():
    source, caption = caption_of("aa &nGt; bb")  # two characters by one name
    at = caption.words.index("\u226b")
    assert caption.words[at : at + 2] == "\u226b\u20d2"
    assert caption.edit(at, at + 1, "x") is None
    assert caption.edit(at, at + 2, "x") is not None
    assert source.text[slice(*caption.span(at, at + 2))] == "&nGt;"


def test_new_words_are_escaped():
    assert edited("aa bb", "aa", "A & <b>") == FIGURE.format("A &amp; &lt;b&gt; bb")
    page = read("<img src=a.jpg alt='aa bb'>")
    edit = page.blocks[0].image.alt.edit(0, 2, 'it\'s "x" & <y>')
    after = page.source.text[: edit.span.start] + edit.new + page.source.text[edit.span.end :]
    assert read(after).blocks[0].image.alt.words == 'it\'s "x" & <y> bb'


def test_an_edit_of_nothing_or_of_too_much_is_refused():
    _, caption = caption_of("aa bb")
    assert caption.edit(2, 2, "x") is None
    assert caption.edit(3, 99, "x") is None


def test_a_text_without_a_sure_place_is_not_edited():
    source = Source("<page>", FIGURE.format("a\x00a bb"))
    for text in texts_of(read_source(source)):
        if not text.chart.sure:
            assert text.edit(0, len(text), "x") is None


# Lines and columns


def position(text, word):
    return tuple(Source("<page>", text).lines.position(text.index(word)))


@pytest.mark.parametrize(
    ("text", "word", "line", "column", "utf16"),
    [
        ("abc", "abc", 1, 1, 1),
        ("ab\ncd", "cd", 2, 1, 1),
        ("ab\r\ncd", "cd", 2, 1, 1),
        ("ab\rcd", "cd", 2, 1, 1),
        ("a\n\r\n\rxb", "xb", 4, 1, 1),
        ("a\r\r\nxb", "xb", 3, 1, 1),
        ("é ab", "ab", 1, 3, 3),
        ("🦊 ab", "ab", 1, 3, 4),
        ("🦊🦊\n🦊ab", "ab", 2, 2, 3),
        ("👩\u200d🚀 ab", "ab", 1, 5, 7),
        ("写真ab", "ab", 1, 3, 3),
        ("a\u2028b\x0bc\x0cd\x85ef", "ef", 1, 9, 9),
        ("\t\tab", "ab", 1, 3, 3),
        ("e\u0301ab", "ab", 1, 3, 3),
    ],
)
def test_lines_and_columns_are_counted_as_editors_count_them(text, word, line, column, utf16):
    assert position(text, word) == (line, column, utf16)


def test_the_end_of_a_source_has_a_place():
    assert tuple(Source("<page>", "ab\n").lines.position(3)) == (2, 1, 1)
    assert tuple(Source("<page>", "").lines.position(0)) == (1, 1, 1)


def test_a_byte_order_mark_takes_no_column():
    page = read(b"\xef\xbb\xbf" + FIGURE.format("aa").encode())
    assert tuple(page.source.lines.position(page.blocks[0].where.start)) == (1, 9, 9)


def test_a_caption_behind_an_emoji_says_both_columns():
    page = read("<p>🦊🦊</p>" + FIGURE.format("aa"))
    where = page.blocks[0].caption.where
    assert page.source.text[where.start : where.end] == "aa"
    found = page.source.lines.position(where.start)
    assert found.utf16_column == found.column + 2
    assert page.source.text.encode("utf-16-le")[2 * (found.utf16_column - 1) :].startswith("aa".encode("utf-16-le"))


@FEW
@given(st.text(alphabet="ab🦊\r\né写 ", max_size=60))
def test_offsets_lines_and_columns_agree(text):
    lines = Source("<page>", text).lines
    rows = re.split(r"\r\n|\r|\n", text)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            continue
        found = lines.position(offset)
        assert text[:offset].replace("\r\n", "\n").replace("\r", "\n").count("\n") == found.line - 1
        before = rows[found.line - 1][: found.column - 1]
        assert text[:offset].endswith(before)
        assert found.utf16_column - 1 == len(before.encode("utf-16-le")) // 2


class Unscanned(tuple):
    """Segments that may be looked up, and not gone through one by one."""

    def __iter__(self):
        raise AssertionError("every segment was looked at for one place")


def test_a_place_is_looked_up_among_a_texts_segments_and_not_searched_for():
    size = 4096
    segments = Unscanned([Segment(2 * at, 1 + at % 2, 10 * at, 10 * at + 1 + at % 2, True) for at in range(size)])
    text = Text("x" * 2 * size, lambda: Chart(segments))
    assert text.span(4000, 4001) == Span(20_000, 20_001)
    assert text.part(6000).span(4, 7) == Span(30_020, 30_031)
    assert text.span(2 * size - 1) == Span(10 * (size - 1) + 1, 10 * (size - 1) + 2)
