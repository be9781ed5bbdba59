"""The encoding that a page or a header declares: which declarations there are, and which are believed."""

import codecs

import pytest
from reading.test_encoding import PROSE, WORDS, html, round_trips

from linter.reading.encoding import decode


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("iso-8859-1", "cp1252"),  # as browsers read that label
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("windows-1252", "cp1252"),
        ("ISO-8859-15", "iso8859-15"),
    ],
)
def test_a_declared_western_encoding_is_believed(label, encoding):
    words = WORDS if encoding == "cp1252" else "Der Fährmann aß für 5 € Käse"
    data = html(words, label).encode(encoding)
    source = decode(data)
    assert (source.encoding, source.text) == (encoding, html(words, label))
    assert source.encode(source.text) == data


@pytest.mark.parametrize("encoding", PROSE)
def test_a_declared_encoding_is_believed(encoding):
    _, words = PROSE[encoding]
    data = html(words, encoding).encode(encoding)
    assert decode(data).text == html(words, encoding)
    assert round_trips(data)


@pytest.mark.parametrize(
    "meta",
    [
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<META CONTENT='text/html;charset=windows-1251' HTTP-EQUIV=Content-Type>",
        "<meta charset=windows-1251>",
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_an_encoding_is_declared_in_several_ways(meta):
    data = f"{meta}<p>Паром ушёл на рассвете".encode("cp1251")
    assert "Паром ушёл" in decode(data).text


@pytest.mark.parametrize(
    "markup",
    [
        '<!-- <meta charset="windows-1251"> -->',
        "<script>document.write('<meta charset=\"windows-1251\">')</script>",
        '<meta name="note" content="text/html; charset=windows-1251">',
    ],
)
def test_what_only_looks_like_a_declaration_is_none(markup):
    page = f"{markup}<p>Chloé Brûlé fête ses dix ans à Orléans</p>"
    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize(
    ("label", "encoding", "words"),
    [
        ("x-sjis", "cp932", "渡し船は夜明けに港を出た。"),
        ("windows-874", "cp874", "เรือข้ามฟาก"),
        ("dos-874", "cp874", "เรือข้ามฟาก"),
        ("x-cp1250", "cp1250", "Zażółć gęślą"),
        ("utf-16", "utf-8", "Zażółć gęślą"),
        ("cp437", "cp1252", "Chloé Brûlé à Orléans"),  # none of the web's
    ],
)
def test_a_label_means_what_it_means_on_the_web(label, encoding, words):
    data = html(words, label).encode(encoding)
    assert words in decode(data).text
    assert round_trips(data)


def test_utf_8_bytes_win_over_what_the_page_says():
    data = html(WORDS, "iso-8859-1").encode()
    assert (decode(data).encoding, decode(data).text) == ("utf-8", html(WORDS, "iso-8859-1"))


def test_a_mark_wins_over_what_the_page_says():
    data = codecs.BOM_UTF8 + html(WORDS, "windows-1251").encode()
    assert decode(data).text == html(WORDS, "windows-1251")


@pytest.mark.parametrize(
    "label", ["utf-8", "utf-16", "hex", "rot13", "base64", "no-such-thing", "", "unicode-escape", "idna"]
)
def test_a_declaration_that_cannot_be_true_is_passed_over(label):
    data = html(WORDS, label).encode("cp1252")
    assert "Fährmann" in decode(data).text
    assert round_trips(data)


def test_a_declaration_that_the_bytes_contradict_is_passed_over():
    data = html(PROSE["cp1251"][1], "shift_jis").encode("cp1251")
    assert "Паром" in decode(data).text
    assert round_trips(data)


def test_one_broken_byte_does_not_make_a_declaration_wrong():
    data = html(WORDS + "@" + WORDS * 8, "windows-1252").encode("cp1252").replace(b"@", b"\x81")
    source = decode(data)
    assert source.encoding == "cp1252"
    assert "\x81" in source.text
    assert source.encode(source.text) == data


def test_the_charset_of_the_http_header_stands_over_what_the_page_says():
    page = '<meta charset="iso-8859-1"><p>Żółć nad Łodzią.</p>'.encode("iso8859-2")
    assert "Żółć" not in decode(page).text
    told = decode(page, charset="ISO-8859-2")
    assert "Żółć" in told.text
    assert told.encoding == "iso8859-2"
    assert decode(b"<p>plain", charset="iso-8859-2").encoding == "iso8859-2"  # for what is written into it later


def test_a_mark_and_valid_utf_8_stand_over_the_http_header():
    assert "Łodzią" in decode("<p>Łodzią.</p>".encode(), charset="iso-8859-2").text
    assert "Łodzią" in decode(codecs.BOM_UTF16_LE + "<p>Łodzią.</p>".encode("utf-16-le"), charset="iso-8859-2").text


def test_a_charset_that_the_web_does_not_know_says_nothing():
    page = '<meta charset="iso-8859-2"><p>Żółć nad Łodzią.</p>'.encode("iso8859-2")
    assert "Żółć" in decode(page, charset="no-such-thing").text
