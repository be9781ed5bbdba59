"""Credits in front of their captions, signs in front of credits, and givers."""

import pytest
from by_our_table import is_credit
from captioned import people, read_as, told


@pytest.mark.parametrize(
    ("lang", "caption", "credit"),
    [
        ("ja", "岸壁に立つ（左から）森、浜の両氏", "（Ｃ）共同通信社"),
        ("ja", "岸壁に並ぶ漁船", "（C）時事通信社"),
        ("ko", "나루터에 선 주민들.", "ⓒ가상일보"),
        ("ko", "나루터에 선 주민들", "ⓒ연합뉴스"),
    ],
)
def test_every_form_of_the_sign_of_copyright_leads_in_a_credit(lang, caption, credit):
    assert read_as(f"{caption} {credit}", lang) == (caption, credit)
    assert read_as(f"{caption}{credit}", lang) == (caption, credit)
    assert "credit-missing" not in told(f"{caption} {credit}", lang)


@pytest.mark.parametrize("lead", ["Photo: ", "Foto: ", "© ", "Picture by "])
def test_an_agency_in_brackets_behind_a_photographer_is_one_credit_with_the_name(lead):
    assert read_as(f"Two gulls on the pier. {lead}Nell Abara (Reuters)") == (
        "Two gulls on the pier.",
        f"{lead}Nell Abara (Reuters)",
    )


@pytest.mark.parametrize(
    "credit",
    [
        "Rendering courtesy of Quill + Farrow Architects",
        "Video courtesy of Orlen County",
        "Photos courtesy of Ada Quill",
        "Handout/RNLI",
        "Supplied/Harbour Office",
    ],
)
def test_who_gave_a_picture_is_its_credit_whatever_kind_of_picture_it_is(credit):
    assert read_as(f"Gulls sit on the old pier. {credit}") == ("Gulls sit on the old pier.", credit)
    assert "credit-missing" not in told(f"Gulls sit on the old pier. {credit}")


@pytest.mark.parametrize("words", ["Pool/12", "pool/garden", "A handout/leaflet"])
def test_a_slash_behind_a_word_for_a_supply_is_no_credit_without_a_giver(words):
    assert not is_credit(words)


def test_a_name_behind_a_slash_in_an_element_of_its_own_is_the_credit():
    for span in ('<span class="uppercase">', "<span>"):
        said = read_as(f"Gulls sit on the old pier {span}/ Nell Abara</span>")
        assert said == ("Gulls sit on the old pier", "/ Nell Abara")
    assert read_as("Gulls on the old pier <span>/ The harbour in 2031</span>")[1] is None


def test_an_order_of_two_sentences_in_brackets_is_cut_by_no_credit():
    order = "(For Use Only in the Republic of Korea. No Redistribution)"
    assert read_as(f"A rocket rises on May 3, 2031. {order} (Yonhap)") == ("A rocket rises on May 3, 2031.", "(Yonhap)")
    assert "caption-agency-instructions" in told(f"A rocket rises on May 3, 2031. {order} (Yonhap)")
    assert "brackets-unbalanced" not in told("A rocket rises. (Handed out. No Names) (Yonhap)")
    assert read_as("A rocket rises. (Handed out. No Names) (Yonhap)")[1] == "(Yonhap)"


@pytest.mark.parametrize("line", ["Man /In /Suit/Presseye/ INPHO /REX", "Ella/BPI/REX", "INPHO"])
def test_agencies_in_capitals_that_only_picture_desks_know_are_no_photographers(line):
    assert people(line) == []


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Gulls on the old pier", "(Photo: Nell Abara/AFP)"),
        ("Gulls on the old pier.", "Photo: Nell Abara/AFP."),
        ("Gulls on the old pier", "Photo: Nell Abara/AFP |"),
    ],
)
def test_a_part_of_a_sentence_behind_a_credit_in_front_is_the_caption(caption, credit):
    assert read_as(f"{credit} {caption}") == (caption, credit.rstrip(" |"))


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Nell Abara/AFP. All rights reserved.",
        "Foto: Nell Abara/dpa. Alle Rechte vorbehalten.",
        "Photo: Nell Abara/AFP. Used with permission.",
        "Photos: Nell Abara/AFP, Ada Quill/Reuters. Collage by the Ledger",
        "Photo: Nell Abara – courtesy of the artist",
        "Photo: Nell Abara - University of Applied Sciences in Orlen",
    ],
)
def test_what_goes_on_with_a_credit_behind_a_stop_or_a_dash_is_no_caption(line):
    assert read_as(line) == (None, line)


@pytest.mark.parametrize("sign", ["©\ufe0f ", "Photo ©\ufe0f ", "📷\ufe0f "])
def test_a_sign_in_its_coloured_form_leads_in_a_credit_and_is_no_part_of_the_name(sign):
    assert read_as(f"Gulls on the old pier. {sign}Nell Abara")[1] == f"{sign}Nell Abara"
    assert people(f"{sign}Nell Abara") == ["Nell Abara"]
    assert read_as("Gulls on the old pier ©\ufe0f Nell Abara/AFP")[1] == "©\ufe0f Nell Abara/AFP"


@pytest.mark.parametrize(
    ("lang", "caption", "credit"),
    [
        ("zh", "渡轮离开码头。", "（图/新华社）"),
        ("zh", "渡輪離開碼頭。", "（圖／中央社）"),
        ("zh", "渡轮离开码头", "【图/新华社】"),
        ("zh", "渡轮离开码头。", "图｜视觉中国"),
        ("zh", "渡轮离开码头。", "本报记者 李明 摄"),
        ("ja", "岸壁に並ぶ漁船", "写真提供：横浜市"),
        ("ja", "岸壁に並ぶ漁船", "＝山田太郎撮影"),
        ("ko", "나루터에 선 주민들이 손을 흔든다.", "사진 | 홍길동 기자"),
        ("ko", "나루터에 선 주민들이 손을 흔든다.", "홍길동 기자 hong@example.com"),
    ],
)
def test_east_asias_papers_part_a_credit_by_a_bar_a_blank_or_a_sign(lang, caption, credit):
    blank = " " if credit[0] in "写홍사" else ""
    assert read_as(f"{caption}{blank}{credit}", lang) == (caption, credit)
    assert "credit-missing" not in told(f"{caption}{blank}{credit}", lang)


@pytest.mark.parametrize("words", ["사진/그림 전시가 열린 바닷가 작은 마을", "フェリーの写真／地図を見る人々"])
def test_a_bar_between_two_words_of_a_caption_leads_nothing_in(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("line", ["圖／記者李明攝", "本报记者李明摄", "홍길동 기자 hong@example.com"])
def test_a_reporters_word_and_address_are_no_part_of_the_name(line):
    assert people(line) in (["李明"], ["홍길동"])


def test_a_kind_of_supply_whose_capital_begins_a_line_is_the_credit():
    assert read_as("Tom Hale Submitted photo") == ("Tom Hale", "Submitted photo")
    assert read_as("The cook and her gull on the pier Courtesy photo") == (
        "The cook and her gull on the pier",
        "Courtesy photo",
    )
    assert read_as("The jury looks at a submitted photo")[1] is None
    assert read_as("The Best Submitted Photo")[1] is None


def test_whose_archive_it_is_stands_behind_the_photographer():
    assert people("Photo: Jo Lee Archives Le Quai") == ["Jo Lee"]
    assert people("Photo: Jo Lee Archive") != ["Jo Lee"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Ada Quill", "Photo: Nell Abara/AFP"),
        ("Ada Quill and Tom Farrow", "Photo: Nell Abara/AFP"),
        ("Ada Quill", "Foto: dpa"),
        ("Ada Quill", "| Photo: Nell Abara/AFP"),
        ("Ada Quill", "– Foto: Nell Abara/dpa"),
        ("Ada Quill", "© Nell Abara/AFP"),
    ],
)
def test_people_in_front_of_a_led_in_credit_are_the_caption_though_no_stop_parts_them(caption, credit):
    assert read_as(f"{caption} {credit}") == (caption, credit)
