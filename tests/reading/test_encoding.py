"""From bytes to text and back: declared, sniffed and wrong encodings, byte-order marks, and bytes that are no page."""

import codecs

import pytest
from effort import tries
from hypothesis import given
from hypothesis import strategies as st

from linter import read
from linter.reading.encoding import decode
from linter.reading.page_reader import read as read_page

WORDS = "Der Fährmann aß Käse für 5 € – „gut“, sagte er über den Fluß hinweg."
PROSE = {
    "cp1250": ("pl", "Zażółć gęślą jaźń, mówił prom odpływający z przystani o świcie. " * 4),
    "cp1251": ("ru", "Паром ушёл на рассвете, и никто не заметил, что капитан остался на берегу. " * 4),
    "cp1252": ("de", "Der Fährmann aß Käse, während die Möwen über dem Fluß schrien. " * 4),
    "cp1254": ("tr", "Vapur sabah erkenden kalktı, kaptan ise iskelede çayını içiyordu, şaşkın. " * 4),
    "shift_jis": ("ja", "渡し船は夜明けに港を出た。船長は桟橋で茶を飲んでいた。" * 6),
    "euc_jp": ("ja", "渡し船は夜明けに港を出た。船長は桟橋で茶を飲んでいた。" * 6),
    "gb18030": ("zh", "渡船在黎明时分离开了港口，船长还在码头上喝茶。" * 6),
    "big5": ("zh", "渡船在黎明時分離開了港口，船長還在碼頭上喝茶。" * 6),
    "euc_kr": ("ko", "나룻배는 새벽에 항구를 떠났고 선장은 부두에서 차를 마시고 있었다. " * 5),
}


def html(words, charset=""):
    declared = f'<meta charset="{charset}">' if charset else ""
    return f"<!DOCTYPE html><html><head>{declared}<title>Ferry</title></head><body><p>{words}</p></body></html>"


def round_trips(data):
    source = decode(data)
    return source.encode(source.text) == data


def test_utf_8_is_read_as_utf_8():
    source = decode(html(WORDS).encode())
    assert (source.encoding, source.bom, source.text) == ("utf-8", b"", html(WORDS))


def test_a_utf_8_mark_is_kept_and_is_no_text():
    data = codecs.BOM_UTF8 + html(WORDS).encode()
    source = decode(data)
    assert (source.bom, source.text) == (codecs.BOM_UTF8, html(WORDS))
    assert source.encode(source.text) == data


@pytest.mark.parametrize(("encoding", "mark"), [("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)])
def test_utf_16_is_known_by_its_mark(encoding, mark):
    data = mark + html(WORDS, "utf-8").encode(encoding)
    source = decode(data)
    assert (source.encoding, source.bom, source.text) == (encoding, mark, html(WORDS, "utf-8"))
    assert source.encode(source.text) == data


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_zeros(encoding):
    data = html(WORDS).encode(encoding)
    assert decode(data).text == html(WORDS)
    assert round_trips(data)


@pytest.mark.parametrize("encoding", PROSE)
def test_an_encoding_that_nobody_declares_is_sniffed(encoding):
    language, words = PROSE[encoding]
    data = html(words).replace("<html>", f'<html lang="{language}">').encode(encoding)
    assert decode(data).text == data.decode(encoding)


@pytest.mark.parametrize(("language", "encoding"), [("pl", "cp1250"), ("tr", "cp1254"), ("de", "cp1252")])
def test_the_language_decides_among_western_encodings(language, encoding):
    words = PROSE[encoding][1]
    data = html(words).replace("<html>", f'<html lang="{language}">').encode(encoding)
    assert words in decode(data).text


@pytest.mark.parametrize("label", ["windows-1252", "iso-8859-1", ""])
@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_bytes_that_windows_1252_leaves_open_are_control_characters_as_in_browsers(label, byte):
    data = html("Café @ Noël, là-bas, à côté", label).encode("cp1252").replace(b"@", bytes([byte]))
    source = decode(data)
    assert source.text == html(f"Café {chr(byte)} Noël, là-bas, à côté", label)
    assert source.encode(source.text) == data


def test_a_byte_that_belongs_to_no_letter_in_browsers_either_is_kept_as_it_was():
    data = html("Το πλοίο έφυγε την αυγή @ από τη Σύρο", "windows-1253").encode("cp1253").replace(b"@", b"\xd2")
    source = decode(data)
    assert "αυγή \udcd2 από" in source.text
    assert source.encode(source.text) == data


def test_one_broken_byte_does_not_make_utf_8_another_encoding():
    data = html(WORDS + "@" + WORDS * 8).encode().replace(b"@", b"\xff")
    source = decode(data)
    assert source.encoding == "utf-8"
    assert WORDS in source.text
    assert source.encode(source.text) == data


@pytest.mark.parametrize(
    "words",
    [b"Caf\xe9 du port", b"Der F\xc3\xa4hrmann a\xdf", b"\xc3\xa0 c\xc3\xb4t\xc3\xa9 de No\xebl, \xe0 Orl\xe9ans"],
)
def test_a_few_bad_bytes_do_not_take_a_page_out_of_the_utf_8_that_it_declares(words):
    data = b'<meta charset="utf-8"><p>' + words + b"</p>"
    source = decode(data)
    assert source.encoding == "utf-8"
    assert source.encode(source.text) == data


def test_utf_8_with_a_few_bad_bytes_is_not_taken_for_the_western_encoding_that_it_declares():
    data = html((WORDS + " ") * 4 + "@", "iso-8859-1").encode().replace(b"@", b"\xe9")
    source = decode(data)
    assert (source.encoding, source.text.count(WORDS)) == ("utf-8", 4)
    assert source.encode(source.text) == data


def test_a_broken_character_does_not_stop_the_reading_of_a_caption():
    figure = (
        "<figure><img src=b.jpg alt=''><figcaption>Die alte Br@cke am Abend. Photo: Jo Lee/AFP</figcaption></figure>"
    )
    data = html(WORDS * 6 + "</p>" + figure + "<p>" + WORDS * 6, "utf-8").encode().replace(b"@", b"\xfc")
    (block,) = read(data).blocks
    assert block.caption.words == "Die alte Br\ufffdcke am Abend."
    assert block.credit.photographers == ("Jo Lee",)


def test_line_ends_stay_as_they_are():
    data = b"<p>one\r\ntwo\rthree\nfour</p>\r\n"
    assert decode(data).text == data.decode()
    assert round_trips(data)


def test_nothing_is_decoded_too():
    source = decode(b"")
    assert (source.text, source.encode("")) == ("", b"")
    assert read_page(source).blocks == ()
    assert decode(codecs.BOM_UTF8).text == ""
    assert decode(codecs.BOM_UTF16_LE).text == ""


@pytest.mark.parametrize(
    "data",
    [
        b"\x00",
        b"\x00" * 1000,
        b"<p>a\x00b</p>",
        b"\xff",
        b"\xff\xfe\x00",
        b"\xfe\xff\xd8\x00<",
        b"\xef\xbb",
        b"\x1b$B",
        bytes(range(256)) * 8,
        b"\x89PNG\r\n\x1a\n" + bytes(range(255, -1, -1)) * 20,
        b"%PDF-1.7\n\xe2\xe3\xcf\xd3",
        b"\x80" * 5000,
        b"<meta charset=utf-16>\xff\xd8\xff",
        b"<meta charset=iso-2022-jp>\x1b$B\xff\xff",
        b"<meta charset=gb18030>\x81",
        b"<meta charset=utf-7>+ADw-\xff",
    ],
    ids=lambda data: repr(data[:16]),
)
def test_bytes_that_are_no_page_are_read_all_the_same_behind_the_door_that_refuses_them(data):
    source = decode(data)
    assert isinstance(source.text, str)
    read_page(source)


# Encodings in which every byte, known or not, comes back as it was.
PLAIN = {"utf-8", "cp1252", "cp1250", "cp1251", "cp1254", "cp1257", "iso8859-15"}


@tries(300)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=80).map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes_are_decoded_and_plain_encodings_give_them_back(data):
    source = decode(data)
    if source.encoding in PLAIN:
        assert source.encode(source.text) == data


@tries(150)
@given(
    st.sampled_from(
        ["utf-8", "windows-1252", "iso-8859-1", "windows-1251", "windows-1250", "iso-8859-15", "utf-16", "x"]
    ),
    st.binary(max_size=120),
)
def test_any_bytes_behind_any_declaration_are_decoded(label, data):
    data = f'<meta charset="{label}">'.encode() + data
    source = decode(data)
    if source.encoding in PLAIN:
        assert source.encode(source.text) == data


@tries(150)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=120).filter(lambda text: "\x1b" not in text))
def test_text_in_utf_8_comes_back_as_it_was(text):
    data = b"<p>" + text.encode()
    source = decode(data)
    assert source.text == "<p>" + text
    assert source.encode(source.text) == data
