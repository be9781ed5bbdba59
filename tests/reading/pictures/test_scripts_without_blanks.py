"""Where no blanks part words, and where a letter says more, lines are as short and as long as they are in English."""

import pytest

from linter import read

# A story's paragraph, a line about a picture, and what says too little; in words and signs of the languages' own.
LANGUAGES = {
    "en": (
        "The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.",
        "The pier at noon on Monday",
        "The pier",
    ),
    "ja": (
        "町議会は月曜日、嵐で二本の杭が折れたため桟橋を閉鎖し、フェリーは秋まで水車小屋のそばに着く。",
        "月曜日正午の桟橋の様子",
        "桟橋",
    ),
    "zh": (
        "由于风暴折断了两根桩子，镇议会周一关闭了码头，渡轮在秋天之前停靠在磨坊旁边。",
        "周一中午的码头景象",
        "码头",
    ),
    "ko": (
        "시의회는 폭풍으로 말뚝 두 개가 부러지자 월요일 부두를 폐쇄했으며, 여객선은 방앗간 옆에 정박한다.",
        "월요일 정오의 부두 모습",
        "부두",
    ),
    "th": (
        "สภาเมืองปิดท่าเรือเมื่อวันจันทร์หลังพายุทำให้เสาเข็มสองต้นหักและเรือข้ามฟากจะจอดที่โรงสีจนถึงฤดูใบไม้ร่วง",
        "ท่าเรือเมื่อเที่ยงวันจันทร์",
        "ท่าเรือ",
    ),
    "lo": (
        "ສະພາເມືອງໄດ້ປິດທ່າເຮືອໃນວັນຈັນຫຼັງຈາກພາຍຸໄດ້ຫັກເສົາສອງຕົ້ນແລະເຮືອຂ້າມຟາກຈອດຢູ່ໂຮງສີຈົນຮອດລະດູໃບໄມ້ຫຼົ່ນ",
        "ທ່າເຮືອໃນຕອນທ່ຽງວັນຈັນ",
        "ທ່າເຮືອ",
    ),
    "km": (
        "ក្រុមប្រឹក្សាបានបិទកំពង់ផែនៅថ្ងៃច័ន្ទបន្ទាប់ពីព្យុះបានបំបាក់បង្គោលពីរហើយសាឡាងចតនៅរោងម៉ាស៊ីនរហូតដល់រដូវស្លឹកឈើជ្រុះ។",
        "កំពង់ផែនៅថ្ងៃត្រង់ថ្ងៃច័ន្ទ",
        "កំពង់ផែ",
    ),
    "my": (
        "မုန်တိုင်းကြောင့်တိုင်နှစ်တိုင်ကျိုးသွားသဖြင့်တနင်္လာနေ့တွင်ဆိပ်ခံတံတားကိုပိတ်ခဲ့ပြီးကူးတို့သည်ကြိတ်စက်တွင်ဆိုက်ကပ်မည်။",
        "တနင်္လာနေ့မွန်းတည့်ချိန်တံတား",
        "တံတား",
    ),
}
IMAGE = '<img src="/pier.jpg" width="900" height="600">'


def caption(language, box):
    text = f"<p>{LANGUAGES[language][0]}</p>" * 3
    page = f'<html lang="{language}"><body><article><h1>{LANGUAGES[language][1]}</h1>{text}{box}{text}</article></body></html>'
    (block,) = read(page).blocks
    return block.caption and block.caption.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_alone_in_a_pictures_box_is_its_caption(language):
    line = LANGUAGES[language][1]
    assert caption(language, f"<div>{IMAGE}<p>{line}</p></div>") == line


@pytest.mark.parametrize("language", ["en", "ja", "zh", "th", "lo", "my"])
def test_a_word_alone_in_a_pictures_box_is_none(language):
    word = LANGUAGES[language][2]
    assert caption(language, f"<div>{IMAGE}<p>{word}</p></div>") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paragraph_of_the_story_is_none(language):
    paragraph = LANGUAGES[language][0]
    assert caption(language, f"<div>{IMAGE}<p>{paragraph}</p></div>") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_unfolds_a_caption_is_part_of_it_where_it_says_more_than_a_label(language):
    line = LANGUAGES[language][1]
    box = f"<figure>{IMAGE}<details><summary>{line}{line}</summary></details></figure>"
    assert caption(language, box) == line * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_that_is_all_of_a_linked_pictures_caption_leads_to_another_page(language):
    line = LANGUAGES[language][1]
    text = f"<p>{LANGUAGES[language][0]}</p>" * 3
    teaser = f'<figure><a href="/x">{IMAGE}</a><figcaption><a href="/x">{line}</a></figcaption></figure>'
    page = f"<html><body><article><h1>{line}</h1>{text}{teaser}{text}</article></body></html>"
    assert read(page).blocks == ()


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The pier at noon", "Photo: Jo Lee"),
        ("月曜日正午の桟橋", "写真：山田太郎"),
        ("월요일 정오의 부두", "사진=김철수 기자"),
    ],
)
def test_a_credit_in_small_print_behind_a_span_is_cut_from_it(line, credit):
    page = f"<figure>{IMAGE}<figcaption><span>{line}</span><small>{credit}</small></figcaption></figure>"
    (block,) = read(page).blocks
    assert (block.caption.words, block.credit.text.words) == (line, credit)
