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


CAPTIONS = [
    ("fr", "cp1252", "Chloé Brûlé, à gauche, fête ses dix ans."),
    ("es", "cp1252", "La señora Núñez espera en la estación."),
    ("pt", "cp1252", "João não saiu da estação de Évora."),
    ("de", "cp1252", "Jürgen Groß grüßt über die Brücke."),
    ("it", "cp1252", "Perché la città è così lontana?"),
    ("sv", "cp1252", "Åsa Öberg väntar på tåget."),
    ("pl", "cp1250", "Paweł łowi ryby nad jeziorem Śniardwy."),
    ("pl", "iso8859-2", "Paweł łowi ryby nad jeziorem Śniardwy."),
    ("cs", "cp1250", "Děti čekají na vlak v Přerově."),
    ("hu", "cp1250", "Az őr a győri gyűlésen, tegnap."),
    ("ro", "iso8859-2", "Ştefan aşteaptă în piaţă."),
    ("lt", "cp1257", "Vaikai bėga per tiltą link ąžuolo."),
    ("tr", "cp1254", "Balıkçı ağlarını onarıyor."),
    ("ru", "cp1251", "Паром ушёл на рассвете."),
    ("ru", "koi8-r", "Паром ушёл на рассвете."),
    ("uk", "koi8-u", "Діти біжать через міст."),
    ("el", "cp1253", "Το πλοίο έφυγε την αυγή."),
    ("he", "cp1255", "המעבורת יצאה עם שחר."),
    ("ar", "cp1256", "غادرت العبارة الميناء عند الفجر."),
    ("vi", "cp1258", "Trẻ em chạy qua cầu."),
    ("th", "cp874", "เรือข้ามฟากออกจากท่า"),
    ("ja", "cp932", "渡し船は夜明けに港を出た。"),
    ("ja", "euc_jp", "渡し船は夜明けに港を出た。"),
    ("ja", "iso2022_jp", "渡し船は夜明けに港を出た。"),
    ("zh-CN", "gb18030", "渡船在黎明时离开了港口。"),
    ("zh-TW", "big5", "渡船在黎明時離開了港口。"),
    ("ko", "cp949", "나룻배는 새벽에 항구를 떠났다."),
]


@pytest.mark.parametrize(("language", "encoding", "words"), CAPTIONS, ids=lambda value: value[:8])
def test_a_caption_of_a_few_words_is_read_in_the_encoding_that_its_language_used(language, encoding, words):
    if encoding == "cp1258":  # it writes a vowel and its tone as two
        words = words.replace("ẻ", "e\u0309").replace("ạ", "a\u0323").replace("ầ", "â\u0300")
    page = f'<div lang="{language}"><img src="a.jpg"><p>{words}</p></div>'
    data = page.encode(encoding)
    source = decode(data)
    assert source.text == page
    assert source.encode(source.text) == data


@pytest.mark.parametrize(("language", "encoding", "words"), CAPTIONS[:6], ids=lambda value: value[:8])
def test_western_captions_are_read_though_the_page_tells_no_language(language, encoding, words):
    page = f'<figure><img src="a.jpg"><figcaption>{words}</figcaption></figure>'
    assert decode(page.encode(encoding)).text == page


def test_a_template_that_calls_every_page_english_does_not_make_polish_western():
    page = f'<html lang="en"><p>{PROSE["cp1250"][1]}</p></html>'
    assert decode(page.encode("cp1250")).text == page


def test_a_long_script_does_not_thin_the_letters_of_a_page_out():
    page = f'<html lang="en"><script>{"load(page.width);" * 900}</script><p>{PROSE["cp1254"][1]}</p></html>'
    assert decode(page.encode("cp1254")).text == page


def test_two_foreign_names_do_not_make_english_czech():
    page = '<figure><img src="a.jpg"><figcaption>Søren Vik and Ángel Ruiz at the match</figcaption></figure>'
    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize(
    "words",
    [
        "The £5m bridge opens",
        "“It costs £5m,” he said – too much",
        "A ferry leaves Tromsø. Bjørn waits",
        "Le château de Versailles",
        "A mãe e o pai",
        "El port de València",
        "L’œuvre",
        "¡Gol de Messi!",
        "«Bonjour»",
        "Lego® bricks",
        "A naïve view for ¥500",
    ],
)
@pytest.mark.parametrize("language", ["", ' lang="en-GB"'])
def test_a_letter_or_a_sign_does_not_make_a_western_page_another(language, words):
    page = f"<html{language}><p>{words}</p></html>"
    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize("words", ["Wałęsa mówi", "Nowy stołek", "Primarul din Braşov"])
def test_a_sign_within_a_word_speaks_against_a_western_encoding(words):
    page = f"<p>{words}</p>"
    assert decode(page.encode("cp1250")).text == page


@pytest.mark.parametrize(
    ("language", "encoding", "words"),
    [
        ("fa", "cp1256", "تهران"),
        ("fa", "cp1256", "گزارش"),
        ("sr-Latn", "cp1250", "Čačak"),
        ("sr-Latn-RS", "cp1250", "đak"),
    ],
)
def test_a_language_is_read_in_the_only_encoding_that_has_its_letters(language, encoding, words):
    page = f'<html lang="{language}"><p>{words}</p></html>'
    assert decode(page.encode(encoding)).text == page


def test_a_euro_in_latin_9_is_no_currency_sign():
    page = '<figure><img src="a.jpg"><figcaption>The net cost €40 at the café</figcaption></figure>'
    assert decode(page.encode("iso8859-15")).text == page


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


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("m²³", "cp1252"),
        ("²³", "cp1252"),
        ("Fot. Paweł Kowalski", "cp1250"),
        ("Fot. Paweł Kowalski", "iso8859-2"),
        ("Nuotr. aut.: Šarūnas Mažeika", "cp1257"),
        ("Bērni skrien pāri tiltam uz mežu.", "cp1257"),
        ("Prāmis izbrauca rītausmā no Liepājas.", "iso8859-13"),
        ("Premijer je jučer povukao prijedlog.", "cp1250"),
        ("Zoë and Chloë at Tromsø and Bodø", "cp1252"),
        ("E=mc², x³y", "cp1252"),
        ("Familiær hygge på kroen ved træet", "cp1252"),
        ("Le gâteau bleuâtre où l'été s'achève", "cp1252"),
    ],
)
def test_a_caption_that_stands_alone_is_read_by_its_letters_and_its_lead_in(words, encoding):
    data = f"<figure><img src=a.jpg alt=''><figcaption>{words}</figcaption></figure>".encode(encoding)
    assert decode(data).text == data.decode(encoding)
    assert round_trips(data)


@pytest.mark.parametrize(
    "words", ["Çdo ditë në Tiranë", "Feliçment", "Millî maç", "Hâlâ bekliyor", "Seçkin gençler içti"]
)
def test_albanian_catalan_and_turkish_are_not_taken_for_latvian(words):
    data = f"<figcaption>{words}</figcaption>".encode("cp1254")
    assert decode(data).text == data.decode("cp1254")


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
