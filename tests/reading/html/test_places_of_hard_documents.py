"""Exact places in documents that are hard to read: broken ones, ones in other encodings, samples that lost a tag."""

import os
import random
import re
from pathlib import Path

import pytest
from exact_places import (
    assert_edits_exact,
    assert_exact,
    assert_parts_exact,
    texts_of,
    texts_of_tree,
)

from linter import Source, read
from linter.reading.encoding import decode

SAMPLES = sorted((Path(__file__).parents[3] / "sample_pages").glob("*.html"))


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
