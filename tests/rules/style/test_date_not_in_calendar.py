"""Dates of captions and of the article held to the calendar."""

import pytest

from linter import lint


def told(words, language="en", around="<figure><img src='a.jpg' alt=''><figcaption>{}</figcaption></figure>"):
    html = f'<html lang="{language}"><body><article>{around.format(words)}</article></body></html>'
    return [each.message for each in lint(html).shown if each.rule == "date-not-in-calendar"]


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("en", "Saturday, Nov. 22, 2026", "Sunday"),
        ("en", "Saturday Nov. 22, 2026", "Sunday"),
        ("en", "Sat., November 22nd, 2026", "Sunday"),
        ("en", "SATURDAY, NOV. 22, 2026", "Sunday"),
        ("en-GB", "Saturday 22 November 2026", "Sunday"),
        ("en-GB", "Saturday the 22nd of November 2026", "Sunday"),
        ("en", "22 November 2026 (Saturday)", "Sunday"),
        ("en", "Saturday, 22/11/2026", "Sunday"),
        ("en", "Saturday (Nov. 22, 2026", "Sunday"),
        ("de", "Samstag (22. November 2026", "Sunday"),
        ("de", "Samstag, den 22. November 2026", "Sunday"),
        ("de", "Samstag, 22.11.2026", "Sunday"),
        ("de-AT", "Montag, 3. Jänner 2026", "Saturday"),
        ("fr", "samedi 22 novembre 2026", "Sunday"),
        ("fr", "lundi 1er mars 2026", "Sunday"),
        ("es", "sábado 22 de noviembre de 2026", "Sunday"),
        ("it", "sabato 22 novembre 2026", "Sunday"),
        ("pt-br", "sexta-feira, 22 de novembro de 2026", "Sunday"),
        ("pt-br", "sexta-feira (22/11/2026)", "Sunday"),
        ("nl", "zaterdag 22 november 2026", "Sunday"),
        ("pl", "sobotę, 22 listopada 2026", "Sunday"),
        ("sv", "lördagen den 22 november 2026", "Sunday"),
        ("da", "lørdag den 22. november 2026", "Sunday"),
        ("no", "lørdag 22. november 2026", "Sunday"),
        ("fi", "lauantaina 22. marraskuuta 2026", "Sunday"),
        ("cs", "sobotu 22. listopadu 2026", "Sunday"),
        ("ru", "субботу, 22 ноября 2026", "Sunday"),
        ("uk", "п’ятницю, 22 листопада 2026", "Sunday"),
        ("tr", "22 Kasım 2026 Cumartesi", "Sunday"),
        ("id", "Sabtu (22/11/2026)", "Sunday"),
        ("el", "Σάββατο 22 Νοεμβρίου 2026", "Sunday"),
        ("hi", "सोमवार, 22 नवंबर 2026", "Sunday"),
        ("ro", "sâmbătă, 22 noiembrie 2026", "Sunday"),
        ("bg", "събота, 22 ноември 2026", "Sunday"),
        ("hr", "subotu, 22. studenoga 2026", "Sunday"),
        ("sr", "суботу, 22. новембра 2026", "Sunday"),
        ("bs", "subotu, 22. novembra 2026", "Sunday"),
        ("sk", "sobotu 22. novembra 2026", "Sunday"),
        ("sl", "soboto, 22. novembra 2026", "Sunday"),
        ("ca", "dissabte 22 de novembre de 2026", "Sunday"),
        ("gl", "sábado, 22 de novembro de 2026", "Sunday"),
        ("et", "laupäeval, 22. novembril 2026", "Sunday"),
        ("is", "laugardaginn 22. nóvember 2026", "Sunday"),
        ("af", "Saterdag 22 November 2026", "Sunday"),
        ("ja", "2026年11月22日（土）", "Sunday"),
        ("zh", "2026年11月22日星期六", "Sunday"),
        ("ko", "2026년 11월 22일 토요일", "Sunday"),
        ("en", "Saturday, 5/11/2026", "Thursday or a Monday"),
    ],
)
def test_a_day_of_the_week_that_the_date_is_not_is_told(language, words, day):
    whole = words.removesuffix(")") if "/" in words and "(" in words else words
    assert told(f"Linz: {words}", language) == [f"No calendar has “{whole}”: that day is a {day}."]


@pytest.mark.parametrize("words", ["31 KASIM 2025", "31 HAZİRAN 2025", "31 HAZİRAN", "22 KASIM 2026 CUMARTESİ"])
def test_the_two_letters_i_of_turkish_are_read_in_capitals(words):
    assert len(told(words, "tr")) == 1


@pytest.mark.parametrize(
    ("language", "words", "days"),
    [
        ("en", "Nov. 31, 2025", 30),
        ("en", "29 February 2025", 28),
        ("en", "Monday, Feb. 30, 2024", 29),
        ("de", "31. April 2025", 30),
        ("fr", "31 juin 2025", 30),
        ("ru", "31 сентября 2025", 30),
        ("ja", "2025年2月30日", 28),
        ("en", "31 June", 30),
        ("en", "31st of April", 30),
        ("en", "February 30", 29),
        ("en", "Nov. 31", 30),
        ("de", "31. September", 30),
    ],
)
def test_a_day_that_the_month_does_not_have_is_told(language, words, days):
    assert told(f"Linz: {words}", language) == [f"No calendar has “{words}”: that month has {days} days."]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Sunday, Nov. 22, 2026"),
        ("en", "Thursday, Feb. 29, 2024"),
        ("en", "Friday and Saturday, Nov. 27, 2026"),
        ("en", "Friday-Saturday, Nov. 27, 2026"),
        ("en", "Friday, Aug. 30-Sept. 1, 2024"),
        ("en", "Saturday, Nov. 21-22, 2026"),
        ("en", "Saturday, 21/22 November 2026"),
        ("en", "Monday, 5/11/2026"),  # 5 November is a Thursday, 11 May a Monday
        ("en", "Saturday. Nov. 22, 2026 was fair"),
        ("en", "Saturday, Nov. 22"),
        ("en", "against Sheffield Wednesday, May 3, 2025"),
        ("en", "Monday, May 31, 1824"),
        ("en", "Monday, April 27, 2131"),
        ("en", "room 31, April 2025"),
        ("en", "In June 31 people died"),
        ("en", "June 31.5 per cent"),
        ("en", "the Sunday of 30 Mayors"),
        ("en", "Feb. 29"),
        ("hi", "रविवार, 22 नवंबर 2026"),
        ("en", "the May 32 2026-27 season"),
        ("de", "Freitag und Samstag, 27. November 2026"),
        ("de", "in der Nacht von Samstag auf Sonntag, 22. November 2026"),
        ("de", "Samstag, 21./22. November 2026"),
        ("es", "domingo 22 de noviembre de 2026"),
        ("pt", "domingo, 22 de novembro de 2026"),
        ("tr", "22 Kasım 2026 Pazar"),
        ("ja", "2026年11月22日（日）"),
        ("ja", "2026年11月22日日本代表"),
        ("zh", "2026年11月22日一名男子"),
        ("ko", "2026년 11월 22일 토지"),
    ],
)
def test_a_date_that_may_be_right_is_left_alone(language, words):
    assert told(f"Linz: {words}", language) == []


def test_words_of_others_are_left_alone():
    assert told("Saturday, Nov. 22, 2026", around="<blockquote><p>The day was {} in all.</p></blockquote>") == []
    assert told("“It was Saturday, Nov. 22, 2026”, she said.", around="<p>{}</p>") == []


def test_the_same_date_in_caption_and_text_is_one_finding():
    around = "<p>It was {} in Linz.</p><figure><img src='a.jpg' alt=''><figcaption>On {}</figcaption></figure>"
    assert len(told("Saturday, Nov. 22, 2026", around=around.replace("{}", "{0}"))) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Santo Domingo, 3 de mayo de 2025"),
        ("es", "SANTO DOMINGO, 3 de mayo de 2025"),
        ("es", "Plácido Domingo, 21 de enero de 1941"),
        ("it", "Santa Domenica, 3 maggio 2025"),
        ("fr", "Le Journal du Dimanche, 21 novembre 2026"),
        ("el", "Αγία Παρασκευή, 22 Νοεμβρίου 2025"),
        ("en", "Taking Back Sunday, Nov. 20, 2025"),
        ("en", "Freaky Friday, Aug. 5, 2003"),
        ("en", "Correction: an earlier version of this caption said Saturday, Nov. 22, 2026"),
        ("en", "A ticket for Feb. 30, 2026, which does not exist"),
        ("fr", "Le 30 février 2026, ça n’existe pas"),
        ("en", "Seen in the Daily Sun. Nov. 23, 2026"),
        ("en", "In a letter dated “31 April 2012” he asks for money"),
        ("de", "Die 31 Juni-Kinder von Linz"),
        ("zh", "农历2026年2月30日"),
        ("en", "Worshippers in Linz on Good Friday, May 3, 2021"),
        ("en", "BLACK FRIDAY, MAY 12, 2022"),
        ("el", "Μεγάλη Παρασκευή, 3 Μαΐου 2021"),
        ("ru", "Чёрная пятница, 12 мая 2022"),
        ("de", "Das Bild zeigt den Maler Freitag, 4. April 1950"),
        ("de", "Die Bürgermeisterin Sonntag, 3. Mai 2021"),
        ("en", "The 31 June weddings in Linz"),
        ("en", "One of the 31 April children"),
        ("de", "Wie Der Freitag, 4. Mai 2023, schrieb"),
        ("de", "Aus: der Freitag, 4. Mai 2023"),
        ("de", "Quelle: Die Zeit am Sonntag, 4. Mai 2023"),
        ("en", "From the Mail on Sunday, 4 May 2023"),
        ("en", "Room 31 November Street"),
        ("en", "The house at 31 June Avenue in Linz"),
        ("es", "Calle 31 de noviembre, en el centro"),
        ("it", "Piazza 31 Settembre"),
        ("fr", "Rue du 31 novembre, à Linz"),
        ("de", "Die Straße des 31. November"),
    ],
)
def test_a_name_a_quotation_and_the_calendar_of_the_moon_are_left(language, words):
    assert told(words, language) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Konzert in der Halle Freitag, 4. April 2022"),
        ("de", "Premiere Freitag, 4. April 2022"),
        ("en", "Outside the White House Friday, May 3, 2021"),
        ("en", "On 31 June visitors come to Linz"),
        ("en", "The letter of 31 June is lost"),
        ("de", "Wahl in der Stadt am Sonntag, 4. Mai 2023"),
        ("en", "Seen by the crowd on Sunday, 4 May 2023"),
        ("fr", "Rue de Linz, le 31 novembre"),
    ],
)
def test_a_place_or_a_play_in_front_of_a_day_makes_no_name_of_it(language, words):
    assert len(told(words, language)) == 1


def test_a_day_that_is_somebody_s_name_on_the_page_is_no_day():
    around = (
        "<p>{0}</p><figure><img src='a.jpg' alt=''><figcaption>Freitag, 4. April 1950, in Linz</figcaption></figure>"
    )
    assert told("Der Maler Emil Freitag stammt aus Linz.", "de", around) == []
    assert len(told("Der Maler Emil Linz kam am Freitag.", "de", around)) == 1


def test_norwegian_is_read_under_each_of_its_codes():
    assert told("lørdag 22. november 2026", "nb") == told("lørdag 22. november 2026", "nn-NO") != []
