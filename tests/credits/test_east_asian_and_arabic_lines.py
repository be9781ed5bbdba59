"""Credits of Korean, Arabic and Japanese pages: the words in front of an agency's mark are the caption."""

import pytest
from by_our_table import is_credit

from linter import lint, read

TEXTS = {
    "ko": "나루터의 선원 아홉 명은 새 배에서 일하게 된다고 회사 쪽이 밝혔다. 날짜는 정해지지 않았다.",
    "ar": "قال المتحدث باسم الشركة إن البحارة التسعة سينتقلون إلى سفينة أخرى ولم يحدد موعدا.",
    "th": "ลูกเรือเก้าคนจะย้ายไปเรือลำใหม่ บริษัทกล่าวเมื่อวันจันทร์ โดยยังไม่ได้กำหนดวัน",
    "zh": "船员九人将转到新船上工作，公司发言人周一表示。日期尚未确定。",
    "ja": "船員九人は新しい船で働くことになると会社の広報担当者が話した。日付は決まっていない。",
}


def page(caption, lang):
    text = TEXTS[lang]
    return f"""<html lang="{lang}"><body><article><h1>{text[:20]}</h1><p>{text}</p>
<figure><img src="a.jpg" alt="{text[:9]}"><figcaption>{caption}</figcaption></figure><p>{text}</p></article></body></html>"""


def read_as(caption, lang):
    (block,) = read(page(caption, lang)).blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


def told(caption, lang):
    return [(row.rule, row.fix) for row in lint(page(caption, lang)).shown]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("김나루 사무총장", "/뉴스1"),
        ("나루 모습", "/연합뉴스"),
        ("나루터 새 단지 모습", "/ 뉴스1"),
        ("김나루 전 총장", "ⓒ 연합뉴스"),
        ("김나루 전 총장", "[연합뉴스 자료사진]"),
        ("나루은행", "[연합뉴스 자료사진]"),
        ("나루은행 새 본점", "[나루은행 제공]"),
        ("배가 나루를 떠난다.", "홍길동 기자 / 뉴스1"),
    ],
)
def test_hangul_words_in_front_of_an_agencys_mark_are_the_caption(caption, credit):
    assert read_as(f"{caption} {credit}", "ko") == (caption, credit)
    assert told(f"{caption} {credit}", "ko") == []


@pytest.mark.parametrize(
    "line", ["홍길동 기자 /뉴스1", "나루 경찰서 제공/뉴스1", "사진 홍길동 기자 /뉴스1", "나루 취재단 / 뉴스1"]
)
def test_a_maker_in_hangul_is_part_of_the_credit(line):
    assert is_credit(line)
    assert told(f"배가 나루를 떠난다. {line}", "ko") == []


@pytest.mark.parametrize(
    "caption", ["배가 나루를 떠난다. 나루 모습 /연합뉴스", "사진=홍길동 /뉴스1", "나루 모습/연합뉴스"]
)
def test_the_space_in_front_of_a_korean_papers_slash_stays(caption):
    assert told(caption, "ko") == []


@pytest.mark.parametrize(
    "name",
    [
        *(
            "الفرنسية",
            "فرانس برس",
            "أ.ف.ب",
            "أسوشيتد برس",
            "أ.ب",
            "غيتي",
            "غيتي إيميجز",
            "الجزيرة",
            "الأوروبية",
            "د.ب.أ",
        ),
        *("واس", "وكالة الأناضول", "الأناضول-أرشيف", "رويترز-أرشيف", "رويترز - أرشيفية"),
    ],
)
def test_an_agency_in_arabic_in_brackets_is_the_credit(name):
    assert read_as(f"نورس فوق الرصيف ({name})", "ar") == ("نورس فوق الرصيف", f"({name})")
    assert told(f"نورس فوق الرصيف ({name})", "ar") == []


@pytest.mark.parametrize("credit", ["- رويترز", "© رويترز"])
def test_arabic_words_in_front_of_an_agency_are_the_caption_and_a_name_is_not(credit):
    assert read_as(f"نوارس بيضاء قرب الرصيف {credit}", "ar") == ("نوارس بيضاء قرب الرصيف", credit)
    assert is_credit("عمر خليل - رويترز")


@pytest.mark.parametrize("words", ["غزة", "أرشيف", "مواقع التواصل"])
def test_other_words_in_arabic_brackets_are_no_credit(words):
    assert read_as(f"نورس فوق الرصيف ({words})", "ar") == (f"نورس فوق الرصيف ({words})", None)


@pytest.mark.parametrize("credit", ["／時事", "／Getty Images", "（船上から、浜田太郎撮影）", "写真提供: 共同通信社"])
def test_a_japanese_credit_is_neither_cut_in_its_bracket_nor_missed_behind_a_slash(credit):
    space = " " if credit[0] == "写" else ""
    assert read_as(f"桟橋のかもめ{space}{credit}", "ja") == ("桟橋のかもめ", credit)


@pytest.mark.parametrize(
    ("credit", "who"),
    [
        *(("(c)AFP/Jo LEE", "Jo LEE"), ("(c)JO LEE / AFP", "JO LEE"), ("(c)AFP", None)),
        *(("〔AFP＝時事〕", None), ("〔AFP=時事〕", None)),
        *(
            ("（撮影・浜田太郎）", "浜田太郎"),
            ("（カメラ・浜田 太郎）", "浜田 太郎"),
            ("（撮影・浜田太郎）。", "浜田太郎"),
        ),
        *(("（船上から、浜田太郎撮影）", "浜田太郎"), ("（船上から、浜田太郎撮影）。", "浜田太郎")),
    ],
)
def test_a_japanese_credit_is_read_with_its_photographer(credit, who):
    caption = "桟橋のかもめ。" if credit[0] == "(" else "桟橋のかもめ"
    [block] = read(page(f"{caption}{credit}", "ja")).blocks
    assert (block.caption.words, block.credit.text.words) == (caption, credit)
    assert block.credit.photographers == ((who,) if who else ())
    assert is_credit(credit)


@pytest.mark.parametrize("words", ["（撮影・編集）", "（写真・図）", "(a)桟橋 (b)かもめ (c)Orlen"])
def test_other_work_behind_a_japanese_dot_is_no_name(words):
    assert read_as(f"桟橋のかもめ{words}", "ja") == (f"桟橋のかもめ{words}", None)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        *(("배가 나루를 떠난다.", "사진 AP=연합뉴스"), ("배가 나루를 떠난다", "사진 AP=연합뉴스")),
        *(("배가 나루를 떠난다", "사진 제공 AFP=연합뉴스"), ("배가 나루를 떠난다.", "홍 길동/뉴스1")),
    ],
)
def test_a_korean_word_for_a_photograph_and_a_name_of_two_words_belong_to_the_credit(caption, credit):
    assert read_as(f"{caption} {credit}", "ko") == (caption, credit)
    assert is_credit("사진 AP=연합뉴스")


@pytest.mark.parametrize("house", ["ロイター", "AP"])
def test_an_agency_behind_the_day_is_the_credit(house):
    assert read_as(f"古い橋を直す作業員＝パリで2030年5月3日、{house}", "ja") == (
        "古い橋を直す作業員＝パリで2030年5月3日",
        house,
    )


def test_a_place_behind_the_day_is_none():
    assert read_as("古い橋を渡る人々＝2030年5月3日、佐山港", "ja") == ("古い橋を渡る人々＝2030年5月3日、佐山港", None)


@pytest.mark.parametrize("credit", ["ภาพ: รอยเตอร์", "ภาพจาก AFP", "ภาพ : สมชาย ใจดี"])
def test_a_sentence_of_thai_in_front_of_a_credit_is_no_photographer(credit):
    assert read_as(f"เรือข้ามฟากออกจากท่าเรือเมื่อวันจันทร์ {credit}", "th") == (
        "เรือข้ามฟากออกจากท่าเรือเมื่อวันจันทร์",
        credit,
    )


@pytest.mark.parametrize("line", ["เรือข้ามฟากออกจากท่าเรือเมื่อวันจันทร์ {}", "เรือข้ามฟากออกจากท่าเรือเมื่อวันจันทร์<br>{}"])
@pytest.mark.parametrize("house", ["AFP", "Reuters", "Getty Images"])
def test_an_agency_alone_behind_a_sentence_of_thai_is_the_credit(line, house):
    assert read_as(line.format(house), "th") == ("เรือข้ามฟากออกจากท่าเรือเมื่อวันจันทร์", house)


@pytest.mark.parametrize("words", ["ผู้สื่อข่าวยืนหน้าอาคารสำนักข่าว AFP", "นักข่าวให้สัมภาษณ์กับสำนักข่าวต่างประเทศ Reuters"])
def test_an_agency_that_a_sentence_of_thai_speaks_of_is_none(words):
    assert read_as(words, "th") == (words, None)


@pytest.mark.parametrize("mark", [" | ", " "])
@pytest.mark.parametrize("credit", ["新华社记者李明摄", "中新社记者 李明 摄", "李明 摄"])
def test_chinese_words_in_front_of_who_took_it_are_the_caption(mark, credit):
    caption, found = read_as(f"周一渡轮驶离塔恩码头{mark}{credit}", "zh")
    assert (caption, found.strip("| ")) == ("周一渡轮驶离塔恩码头", credit)


def test_a_long_house_and_its_reporter_are_no_caption():
    assert read_as("新华社特约通讯员 李明 摄", "zh") == (None, "新华社特约通讯员 李明 摄")


@pytest.mark.parametrize(
    ("caption", "credit", "language"),
    [
        ("月曜朝の新型車両", "写真／時事通信", "ja"),
        ("月曜朝の新型車両", "撮影／高橋健二", "ja"),
        ("月曜朝の新型車両", "写真/アフロ", "ja"),
        ("周一停在车站的新车", "摄影／李明", "zh"),
    ],
)
@pytest.mark.parametrize("between", ["\u3000", " ", "。"])
def test_a_word_for_a_photograph_and_a_slash_lead_in_a_credit_behind_the_caption(caption, between, credit, language):
    assert read_as(f"{caption}{between}{credit}", language) == (f"{caption}{between}".strip(), credit)


@pytest.mark.parametrize(
    ("words", "language"),
    [("スマホで写真/動画を撮る観客", "ja"), ("ドラマの撮影／編集をする学生", "ja"), ("展览中的摄影/绘画作品", "zh")],
)
def test_a_slash_between_two_things_leads_in_none(words, language):
    assert read_as(words, language) == (words, None)
