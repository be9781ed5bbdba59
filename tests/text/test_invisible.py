"""text-invisible: what a script, an emoji or a house needs is left alone, and what breaks a word or its order is told."""

import pytest

from linter import fix, lint
from linter.settings import Settings

PAGE = '<figure><img src="a.jpg" alt=""><figcaption>{}</figcaption></figure>'


def found(words):
    report = lint(PAGE.format(words), settings=Settings(show_all=True))
    return [each.message for each in report.shown if each.rule == "text-invisible"]


@pytest.mark.parametrize(
    "words",
    [
        "เด็กๆ\u200bวิ่ง\u200bข้ามสะพาน",
        "ເດັກ\u200bນ້ອຍ",
        "ភាសា\u200bខ្មែរ",
        "မြန်မာ\u200bနိုင်ငံ",
        "བོད་\u200bཡིག",
        "ꦧꦱ\u200bꦗꦮ",
        "東京\u200bタワー",
        "ชมรม\u200bBangkok FC",
        "می\u200cخواهم",
        "क्\u200dष और क्\u200cष",
        "ශ්\u200dරී",
        "👩\u200d👩\u200d👧 and 🏳\ufe0f\u200d🌈",
        "1\ufe0f\u20e3 ©\ufe0f ☎\ufe0e",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "葛\U000e0100城市",
        "ᠰᠠᠷ\u180eᠠ",
        "5\u2060–\u206010 €",
        "Auf\u200clage",
        "Donau\xaddampf\xadschiff",
        "טלפון \u200e+49 30\u200e",
        "The boat \u2067שלום\u2069 at dawn",
        "\u202a+49 30 1234\u202c",
    ],
)
def test_what_is_meant_is_left_alone(words):
    assert found(words) == []
    html = PAGE.format(words)
    assert fix(html).text == html


@pytest.mark.parametrize(
    "sign",
    ["\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u061c", "\u2060", "\u2062", "\u206c", "\ufeff", "\u180e", "\ufe0e", "\ufffa", "\U000e0041", "\U000e0100"],
)  # fmt: skip
@pytest.mark.parametrize("word", ["Mo{}mart", "Бо{}рис", "Mü{}ller"])
def test_what_breaks_a_word_is_told_and_taken_out(sign, word):
    words = f"Jo {word.format(sign)} in Linz"
    assert len(found(words)) == 1
    assert fix(PAGE.format(words)).text == PAGE.format(f"Jo {word.format('')} in Linz")


@pytest.mark.parametrize("sign", ["\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"])
def test_a_direction_that_is_left_turned_is_told_and_mended_only_if_somebody_says_so(sign):
    (message,) = found(f"The boat {sign}Ada at dawn")
    assert message.startswith("From here on the direction of writing is turned, and nothing turns it back (")
    html = PAGE.format(f"The boat {sign}Ada at dawn")
    assert fix(html).text == html


def test_an_isolate_that_is_closed_closes_what_was_opened_inside():
    assert found("A \u2067\u202eAda\u2069 b") == []


def test_the_end_of_an_embedding_does_not_close_an_isolate():
    assert len(found("A \u2067Ada\u202c b")) == 0  # as much is closed as is opened: it may stand in another element
    assert len(found("A \u2067\u202eAda\u202c b")) == 1


def test_what_a_caption_opens_its_credit_may_close():
    assert found("\u202aThe boat at dawn. Photo: Jo Lee/Reuters\u202c") == []
