"""Where a caption ends and its credit begins: a short caption is no photographer, a credit may stand in front."""

import pytest
from by_our_table import find_credit, is_credit
from captioned import people, read_as, told

from linter import read


@pytest.mark.parametrize(
    ("lang", "caption", "credit"),
    [
        ("ko", "부두에 앉은 갈매기", "(AFP)"),
        ("ko", "부두에 앉은 갈매기", "/ 사진=연합뉴스"),
        ("ar", "نورس فوق الرصيف", "(رويترز)"),
        ("he", "שחף יושב ברציף", "(צילום: רויטרס)"),
        ("hi", "घाट पर बैठा पक्षी।", "(Photo: ANI)"),
        ("am", "ወፍ በወደብ ላይ", "(AFP)"),
    ],
)
def test_a_short_caption_in_letters_without_case_is_no_photographer(lang, caption, credit):
    assert read_as(f"{caption} {credit}", lang) == (caption, credit)
    assert "caption-missing" not in told(f"{caption} {credit}", lang)


@pytest.mark.parametrize("line", ["홍길동 기자 (연합뉴스)", "צילום: יוסי כהן (רויטרס)", "عمر خليل/رويترز"])
def test_a_name_in_letters_without_case_is_a_photographer_where_the_line_shows_it(line):
    assert is_credit(line)
    assert people(line)


@pytest.mark.parametrize(
    ("lang", "caption", "credit"),
    [
        ("de", "Die Möwe", "(Symbolbild: dpa)"),
        ("de", "Die Möwe", "(Archivbild; Foto: dpa)"),
        ("de", "Die Möwe", "(dpa)"),
        ("en", "Ada Quill", "(Photo: Reuters)"),
        ("en", "A gull sits", "(file picture. Photo: AFP)"),
        ("es", "La gaviota", "(imagen de archivo. Foto: EFE)"),
    ],
)
def test_what_stands_in_front_of_a_bracket_with_a_lead_in_is_the_caption(lang, caption, credit):
    assert read_as(f"{caption} {credit}", lang) == (caption, credit)
    assert people(credit) == []
    assert "credit-lower-case" not in told(f"{caption} {credit}", lang)


def test_a_bracket_that_says_what_kind_of_picture_it_is_names_nobody():
    assert read_as("La gaviota duerme en el muelle. (Foto de archivo)", "es")[1] is None
    assert find_credit("La gaviota duerme en el muelle (Foto de archivo)") is None
    assert people("Foto de archivo") == []


@pytest.mark.parametrize(
    ("words", "credit", "caption"),
    [
        ("Photo: Jo Lee/AFP<br>A gull sits on the pier.", "Photo: Jo Lee/AFP", "A gull sits on the pier."),
        ("(Photo: Jo Lee/AFP) A gull sits on the pier.", "(Photo: Jo Lee/AFP)", "A gull sits on the pier."),
        ("© Jo Lee/dpa - Eine Möwe sitzt am Kai.", "© Jo Lee/dpa", "Eine Möwe sitzt am Kai."),
        ("Foto: Jo Lee/dpa | Eine Möwe sitzt am Kai.", "Foto: Jo Lee/dpa", "Eine Möwe sitzt am Kai."),
        ("Photo: Getty Images<br>A gull sits on the pier.", "Photo: Getty Images", "A gull sits on the pier."),
    ],
)
def test_a_credit_in_front_leaves_the_caption_to_be_seen(words, credit, caption):
    assert read_as(words) == (caption, credit)


@pytest.mark.parametrize(
    ("credit", "caption"),
    [
        ("Jo Lee/Getty Images", "The gull sits on the pier."),
        ("AFP/Getty Images", "The gull sits on the pier at noon."),
        ("AP", "The gull sits on the pier at noon."),
        ("dpa", "Die Möwe sitzt am Mittag auf dem Steg."),
        ("Jo Lee/AFP via Getty Images", "Gulls sit on the pier at noon."),
        ("Jo Lee / AP", "Gulls sit on the pier at noon."),
        ("AP Photo/Jo Lee", "Workers sit on the pier at noon."),
    ],
)
def test_no_sign_has_to_part_an_agency_and_the_sentence_behind_it(credit, caption):
    assert read_as(f"{credit} {caption}") == (caption, credit)


@pytest.mark.parametrize("line", ["REUTERS/Jo Lee Ann Quill", "REUTERS/Jo Lee File Photo", "REUTERS/Ada Stone Quill"])
def test_a_name_of_three_words_behind_an_agency_is_not_cut(line):
    assert read_as(line) == (None, line)


@pytest.mark.parametrize("words", ["AP Reporter Jo Lee sits on the pier at noon.", "Reuters asked for it on the pier."])
def test_an_agency_that_begins_a_sentence_is_no_credit(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("credit", ["AP Photo/Jo Lee", "Jo Lee/AFP", "REUTERS/Jo Lee", "Getty Images"])
def test_a_credit_glued_to_the_full_stop_of_its_caption_is_read_and_told(credit):
    assert read_as(f"A gull sits on the pier.{credit}") == ("A gull sits on the pier.", credit)
    assert "credit-punctuation" in told(f"A gull sits on the pier.{credit}")


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Jo Lee/AFP via Getty Images",
        "(Photo: Jo Lee/AFP) via Getty Images",
        "© Jo Lee/dpa - Pool",
        "Foto: AP Deutschland für die Stadt Linz",
        "Photo: Jo Lee/AFP for The Orlen Gazette",
        "Photo: Jo Lee/Reuters. All rights reserved.",
    ],
)
def test_a_credit_without_a_sentence_behind_it_is_whole(line):
    assert is_credit(line)
    assert read_as(line) == (None, line)


@pytest.mark.parametrize(
    ("lang", "caption", "credit", "names"),
    [
        ("hu", "Egy sirály ül a mólón.", "MTI Fotó: Kovács János", ["Kovács János"]),
        ("zh", "一只海鸥停在码头。", "新华社发（王小明 摄）", ["王小明"]),
        ("zh", "一只海鸥停在码头。", "摄影：李明", ["李明"]),
        ("zh", "一隻海鷗停在碼頭。", "（美聯社）", []),
        ("ja", "桟橋のかもめ", "【時事通信社】", []),
        ("ja", "桟橋のかもめ", "［共同］", []),
        ("ja", "桟橋のかもめ", "（横浜市提供・時事）", []),
        ("ja", "桟橋のかもめ", "写真=ロイター", []),
        ("lt", "Kiras tupi ant molo.", "BNS nuotr.", []),
        ("lt", "Kiras tupi ant molo.", "Jono Jonaičio nuotr.", ["Jono Jonaičio"]),
        ("lt", "Kiras tupi ant molo.", "„Scanpix“ nuotr.", []),
        ("lt", "Kiras tupi ant molo.", "Jono Jonaičio (BNS) nuotr.", ["Jono Jonaičio"]),
        ("en", "A gull sits on the pier.", "Main photo: Jo Lee", ["Jo Lee"]),
        ("en", "A gull sits on the pier.", "Drone photo: Jo Lee", ["Jo Lee"]),
        ("en", "A gull sits on the pier.", "Photographer: Jo Lee", ["Jo Lee"]),
        ("en", "A gull sits on the pier.", "📷 Jo Lee", ["Jo Lee"]),
        ("en", "A gull sits on the pier.", "Photo: Jo Lee. Used with permission.", ["Jo Lee"]),
        ("en", "A gull sits on the pier.", "Photo: Jo Lee. All rights reserved.", ["Jo Lee"]),
        ("fr", "Un goéland dort sur le quai.", "Photographe : Jo Lee", ["Jo Lee"]),
        ("es", "Una gaviota duerme en el muelle.", "Fotógrafo: Jo Lee", ["Jo Lee"]),
        ("fi", "Lokki istuu laiturilla.", "Kuvaaja: Aino Virtanen", ["Aino Virtanen"]),
        ("ru", "Чайка сидит на причале.", "Фотограф: Иван Петров", ["Иван Петров"]),
        ("uk", "Чайка сидить на причалі.", "Світлина: Іван Петренко", ["Іван Петренко"]),
    ],
)
def test_a_credit_is_whole_and_names_its_photographer(lang, caption, credit, names):
    assert read_as(f"{caption} {credit}", lang) == (caption, credit)
    assert people(credit) == names
    assert not {"credit-missing", "credit-in-caption"} & told(f"{caption} {credit}", lang)


@pytest.mark.parametrize(
    "words",
    [
        "Clockwise: A gull (AFP); a pier (Reuters); a storm (Getty). Composite: Jo Lee",
        "A gull sits on the pier. (Kyodo) ==Kyodo",
        "A gull sits on the pier. (Kyodo via AP Images) ==Kyodo",
    ],
)
def test_an_agency_in_brackets_of_one_of_several_pictures_is_no_credit_left_in_the_caption(words):
    assert "credit-in-caption" not in told(words)


@pytest.mark.parametrize(
    "words",
    [
        "Photographer at work on the pier",
        "Aerial photo: The pier and the old harbour seen from the north.",
        "A gull. Cover photo: the pier in 1931",
        "港を出る船（ジョー・リー）",
    ],
)
def test_a_word_for_who_took_a_picture_alone_makes_no_credit(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize(
    "line",
    [
        "Nell Abara © AFP",
        "Nell Abara/Photo: AFP",
        "AFP Photo: Nell Abara",
        "Collage: Ada Quill Foto: Nell Abara/dpa",
        "Nell Abara/AFP Photo: Ada Quill/AFP",
    ],
)
def test_a_photographer_in_front_of_a_sign_or_a_slash_is_no_caption(line):
    assert read_as(line) == (None, line)


@pytest.mark.parametrize(
    ("lang", "caption", "credit"),
    [
        ("hi", "नाव चल रही है।", "फोटो: पीटीआई"),
        ("bn", "ফেরি ছাড়ছে।", "ছবি: রয়টার্স"),
        ("ur", "فیری روانہ۔", "تصویر: رائٹرز"),
        ("th", "เรือออก", "ภาพ: รอยเตอร์"),
        ("fr", "Le bac quitte le quai.", "Photo Nell Abara"),
        ("nl", "De boot vertrekt.", "Beeld Nell Abara"),
    ],
)
def test_every_scripts_full_stop_and_a_bare_word_for_a_photograph_show_where_the_credit_begins(lang, caption, credit):
    assert read_as(f"{caption} {credit}", lang) == (caption, credit)


@pytest.mark.parametrize("sign", ["&", "+", "★", "…"])
def test_a_sign_behind_a_credit_in_front_tells_nothing(sign):
    assert read_as(f"(Photo: Nell Abara/AFP) {sign}")[0] is None


@pytest.mark.parametrize(
    ("credit", "caption"),
    [
        ("REUTERS/Nell Abara", "The old pier at noon"),
        ("AFP/Nell Abara", "A gull sits on the old pier of Orlen."),
        ("Nell Abara/AFP", "Gulls sit on the old pier of Orlen."),
        ("Photo: Nell Abara/AFP", "The old pier at noon"),
        ("© Nell Abara/dpa", "Die Mole am Mittag"),
    ],
)
def test_a_credit_in_front_that_no_stop_ends_is_parted_from_its_caption(credit, caption):
    assert read_as(f"{credit} {caption}") == (caption, credit)


@pytest.mark.parametrize(
    "line",
    ["REUTERS/Nell Abara", "AFP/Nell Abara All rights reserved", "Nell Abara/AFP Pool"],
)
def test_what_goes_on_with_a_credit_without_a_lead_in_is_no_caption(line):
    assert read_as(line)[0] is None


def test_rights_that_are_reserved_on_a_line_of_their_own_are_nobodys_name_and_no_caption():
    assert people("© Nell Abara All rights reserved") == ["Nell Abara"]
    assert read_as("<p>Gulls on the pier.</p><p>© AP</p><p>All rights reserved</p>") == (
        "Gulls on the pier.",
        "© AP All rights reserved",
    )


@pytest.mark.parametrize("lead", ["Screenshot by", "Screengrab by", "Collage by"])
def test_who_made_a_screenshot_or_a_collage_is_its_credit(lead):
    assert read_as(f"{lead} Ada Quill/Quay Sports") == (None, f"{lead} Ada Quill/Quay Sports")
    assert people(f"{lead} Ada Quill/Quay Sports") == ["Ada Quill"]


@pytest.mark.parametrize(
    ("lang", "caption", "credit"),
    [
        ("it", "Il ponte girevole del porto", "(foto Ada Quill)"),
        ("de", "Die Drehbrücke im Hafen", "(Foto Ada Quill)"),
        ("en", "The bridge at dawn", "| Ada Quill for The Quay"),
        ("en", "The bridge lies at anchor", "| David Quill"),
    ],
)
def test_who_took_a_picture_stands_in_a_bracket_behind_its_word_or_behind_a_bar(lang, caption, credit):
    assert read_as(f"{caption} {credit}", lang) == (caption, credit)


@pytest.mark.parametrize("words", ["Opinion | David Quill", "What we know of it | Explainer Series"])
def test_behind_a_bar_a_name_after_a_topic_and_a_topic_are_no_credit(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("name", ["GORKA LEJARCEGI", "Ada Quill"])
def test_a_name_behind_a_stop_and_a_slash_is_who_took_the_picture(name):
    page = (
        f'<p>x</p><figure><img src="a.jpg"><figcaption>Sala de espera de un ambulatorio. / {name}</figcaption></figure>'
    )
    (block,) = read(page).blocks
    assert (block.caption.words, block.credit.photographers) == ("Sala de espera de un ambulatorio.", (name,))
