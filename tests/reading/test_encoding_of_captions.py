"""A caption of a few words is read in the encoding that its language used, by its letters alone."""

import pytest
from reading.test_encoding import PROSE, round_trips

from linter.reading.encoding import decode

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
