"""One text split into caption and credit; fragments, and pages that are none."""

import pytest
from whole_pages import LONG, blocks, both, figure, only, page, told

from linter import lint, read

# One text split into caption and credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The ferry at noon. (Photo: Jo Lee/AFP)", "The ferry at noon.", "(Photo: Jo Lee/AFP)"),
        ("The ferry at noon. [Jo Lee/Reuters]", "The ferry at noon.", "[Jo Lee/Reuters]"),
        ("The ferry at noon – Jo Lee/AFP", "The ferry at noon", "– Jo Lee/AFP"),
        ("The ferry at noon. | Reuters", "The ferry at noon.", "| Reuters"),
        ("The ferry at noon. © Jo Lee/Getty Images", "The ferry at noon.", "© Jo Lee/Getty Images"),
        ("The ferry at noon. Photograph: Jo Lee/The Guardian", "The ferry at noon.", "Photograph: Jo Lee/The Guardian"),
        ("The ferry at noon. Image: Jo Lee", "The ferry at noon.", "Image: Jo Lee"),
        ("The ferry at noon. Credit: Jo Lee", "The ferry at noon.", "Credit: Jo Lee"),
        ("The ferry at noon. Photo by Jo Lee", "The ferry at noon.", "Photo by Jo Lee"),
        ("The ferry at noon. Picture courtesy of the Port of Linz", "The ferry at noon.", "Picture courtesy of the Port of Linz"),
        ("Die Fähre am Mittag. Foto: Jo Lee/dpa", "Die Fähre am Mittag.", "Foto: Jo Lee/dpa"),
        ("Die Fähre am Mittag. Bild: Keystone", "Die Fähre am Mittag.", "Bild: Keystone"),
        ("Die Fähre am Mittag. Quelle: Stadt Linz", "Die Fähre am Mittag.", "Quelle: Stadt Linz"),
        ("Le bac à midi. Crédit photo : Jo Lee/AFP", "Le bac à midi.", "Crédit photo : Jo Lee/AFP"),
        ("Prom w południe. Fot. Jan Kowal / PAP", "Prom w południe.", "Fot. Jan Kowal / PAP"),
        ("Паром в полдень. Фото: Иван Петров / ТАСС", "Паром в полдень.", "Фото: Иван Петров / ТАСС"),
        ("العبّارة عند الظهر. تصوير: سامر الخطيب/رويترز", "العبّارة عند الظهر.", "تصوير: سامر الخطيب/رويترز"),
        ("渡し船の最後の便。写真：山田太郎", "渡し船の最後の便。", "写真：山田太郎"),
        ("渡し船の最後の便＝ロイター", "渡し船の最後の便", "＝ロイター"),
        ("渡し船を見送る人たち＝12日、港町で、佐山みどり撮影", "渡し船を見送る人たち＝12日、港町で", "佐山みどり撮影"),
        ("마지막 나룻배가 떠난다. 사진: 김민수 기자", "마지막 나룻배가 떠난다.", "사진: 김민수 기자"),
        ("마지막 나룻배가 떠난다. /사진=연합뉴스", "마지막 나룻배가 떠난다.", "/사진=연합뉴스"),
        ("Soldiers in Raqa. JO KILIC/AFP/Getty Images", "Soldiers in Raqa.", "JO KILIC/AFP/Getty Images"),
        ("The bridge at dawn. Reuters", "The bridge at dawn.", "Reuters"),
        ("The bridge at dawn (AP Photo/Jo Lee)", "The bridge at dawn", "(AP Photo/Jo Lee)"),
        ("Ein Boot (Symbolbild). Foto: dpa", "Ein Boot (Symbolbild).", "Foto: dpa"),
        ("Rain. Photo: Jo Lee/AFP", "Rain.", "Photo: Jo Lee/AFP"),
        ("나룻배가 떠나고 있다. 김민수 기자", "나룻배가 떠나고 있다.", "김민수 기자"),
        ("정박한 배 두 척. 사진=연합뉴스 제공", "정박한 배 두 척.", "사진=연합뉴스 제공"),
        ("渡船离开港口。李明 摄", "渡船离开港口。", "李明 摄"),
        ("Το πλοίο φεύγει. (Φωτογραφία: Νίκος Παππάς)", "Το πλοίο φεύγει.", "(Φωτογραφία: Νίκος Παππάς)"),
        ("המעבורת בנמל (צילום: דנה לוי)", "המעבורת בנמל", "(צילום: דנה לוי)"),
        ("Photo: Jo Lee/AFP. The bridge at dawn was empty but for two dogs and a man.",
         "The bridge at dawn was empty but for two dogs and a man.", "Photo: Jo Lee/AFP."),
    ],
)  # fmt: skip
def test_a_credit_is_found_at_the_end_of_a_caption(text, caption, credit):
    assert both(f'<figure><img src="a.jpg" alt=""><figcaption>{text}</figcaption></figure>') == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Karla Wenzel (FDP)",
        "The share rose again (+1,3 %)",
        "The old bridge (right) and the new one (left)",
        "Jo Lee, 34, with her dog (2019)",
        "The team of FC Linz (in red).",
        "She was born in Reutlingen. Her brother left for Paris in May.",
        "The photographer Jo Lee with her camera.",
        "Prime Minister Ana Ruiz – who resigned on Monday – in parliament",
        "A sign reads “Photo: forbidden” in three languages at the gate of the harbour.",
        "Office of the Associated Press in Linz, which was closed in 1987 and is a bakery now.",
        "He saw the file photo of the ferry and laughed at it.",
        "Credit: the banks have lent more than ever this year.",
        "Video: how the ferry left without anyone on board.",
        "Map: where the ferries go in winter",
    ],
)
def test_brackets_that_are_no_credit_stay(text):
    assert both(f'<figure><img src="a.jpg" alt=""><figcaption>{text}</figcaption></figure>') == (text, None)


def test_the_alternative_text_that_is_the_caption_shows_where_the_credit_begins():
    html = (
        '<figure><img src="a.jpg" alt="The ferry at noon in the old harbour"><figcaption>The ferry at noon in the old '
        "harbour Photo: Jo Lee/AFP</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon in the old harbour", "Photo: Jo Lee/AFP")


def test_a_credit_is_split_into_people_and_organisations():
    html = '<figure><img src="a.jpg" alt=""><figcaption>Smoke. JO KILIC/AFP via Getty Images</figcaption></figure>'
    credit = only(html).credit
    assert credit.photographers == ("JO KILIC",)
    assert credit.organisations == ("AFP", "Getty Images")


# Fragments, and pages that are none


@pytest.mark.parametrize(
    "first", ["<script>if (a < b) {}</script>", "<style>p {}</style>", "<meta charset=utf-8>", "<link rel=x>"]
)
@pytest.mark.parametrize("last", ["<p>It opened at noon.</p>", "{% endblock %}", ""])
def test_a_fragment_that_begins_with_a_script_keeps_its_first_picture(first, last):
    html = (
        f'{first}\n<figure><img src="a.jpg" alt=""><figcaption>The bridge &amp; the town</figcaption></figure>\n{last}'
    )
    page = read(html)
    (block,) = page.blocks
    assert block.caption.words == "The bridge & the town"
    assert html[slice(*block.caption.where)] == "The bridge &amp; the town"


def test_a_fragment_is_read_whole():
    html = LONG + figure("/a.jpg", "One.") + LONG + figure("/b.jpg", "Two.") + LONG
    assert blocks(html) == [("One.", None), ("Two.", None)]
    assert read(html).fragment
    assert not read(page("")).fragment


def test_a_figure_alone_is_a_page():
    assert blocks(figure("/a.jpg", "One.")) == [("One.", None)]


def test_words_alone_have_no_pictures():
    assert blocks(LONG) == []
    assert blocks("<p></p>") == []


def test_blocks_come_in_reading_order_with_their_places():
    html = page(figure("/a.jpg", "One.") + LONG + figure("/b.jpg", "Two."))
    found = read(html)
    tags = [found.source.text[block.where.start : block.where.end] for block in found.blocks]
    assert tags == ['<img src="/a.jpg" alt="">', '<img src="/b.jpg" alt="">']


def test_prose_is_the_articles_and_holds_no_caption():
    html = page(figure("/a.jpg", "The ferry at noon."), after='<aside class="related"><p>Elsewhere: a bus.</p></aside>')
    words = " ".join(passage.text.words for passage in read(html).prose)
    assert words.startswith("Ferry leaves alone The harbour was quiet")
    assert "at noon" not in words
    assert "Elsewhere" not in words


def test_the_language_is_the_articles_own():
    assert read('<html lang="de-AT"><body><article lang="fr"><p>Bonjour</p></article>').language in ("de", "fr")
    assert read(page("")).language == "en"
    assert read('<meta property="og:locale" content="pt_BR"><p>Olá').language == "pt"
    assert read("<p>Words").language == ""


def test_the_credit_of_a_gallery_is_each_pictures_and_its_fault_is_told_once():
    inner = figure("/a1.jpg", "Noon.").replace('alt=""', 'alt="x"') + figure("/b2.jpg", "Evening.").replace(
        'alt=""', 'alt="y"'
    )
    html = page(f"<figure>{inner}<figcaption>All of it. Photos: OSMAN DEMIREL/AFP</figcaption></figure>")
    credit = "Photos: OSMAN DEMIREL/AFP"
    assert blocks(html) == [("Noon.", credit), ("Evening.", credit)]
    assert [found.message for found in lint(html).shown] == ["The name OSMAN DEMIREL is in capitals."]


def test_a_lead_picture_without_words_is_the_articles_where_the_page_says_so():
    lead = '<div class="x1"><img src="https://pics.example.com/harbour-at-dawn-1200x800.jpg" alt=""></div>'
    linked = (
        '{"@type":"NewsArticle","image":{"@type":"ImageObject","url":"https://pics.example.com/harbour-at-dawn.jpg"}}'
    )
    head = f'<script type="application/ld+json">{linked}</script>'
    assert len(read(page("", before=lead, head=head)).blocks) == 1
    assert (
        len(read(page("", before=lead, head='<meta property="og:image" content="https://x.example/other.jpg">')).blocks)
        == 0
    )
    assert len(read(page("", before=lead, head='<script type="application/ld+json">{"image": [</script>')).blocks) == 0


def test_a_picture_for_wide_screens_that_shares_its_caption_is_a_copy():
    hero = (
        '<header><div class="hero"><div><figure><img src="/ferry-at-noon-1.jpg" alt="Noon"></figure></div>'
        '<aside class="from-lg"><figure><img src="/ferry-at-noon-1.jpg?w=9" alt="Noon"></figure>'
        '<p class="caption">The ferry at noon.</p><span class="copyright">Rights: Jo Lee/AFP</span></aside></div></header>'
    )
    block = only(page(hero))
    assert told(block) == ("The ferry at noon.", "Rights: Jo Lee/AFP")
    assert block.copies == 1


@pytest.mark.parametrize(
    "words", ["It rained.", "It rained for a week before the river came over its banks in the old town."]
)
def test_a_wordless_picture_in_a_fragments_only_article_element_is_the_articles(words):
    """As a CMS sends it: the article element, a paragraph, a picture that nobody gave a caption."""
    found = read(f'<article><h1>Rain</h1><p>{words}</p><figure><img src="rain.jpg" alt=""></figure></article>')
    assert [block.image.urls for block in found.blocks] == [("rain.jpg",)]


def test_a_wordless_picture_in_an_article_element_of_another_story_is_a_teasers():
    story = "<p>It rained for a week before the river came over its banks in the old town.</p>" * 3
    teaser = '<article><img src="sun.jpg" alt=""><h3>Sun at last</h3></article>'
    assert not read(f"<main><h1>Rain in town</h1>{story}{teaser}{story}</main>").blocks


@pytest.mark.parametrize(
    "words",
    [
        "De Amsterdamse brug is weer open.",
        "Von Linz aus fährt der neue Zug bis nach Wien.",
        "By Friday the river had gone down.",
        "De Standaard",
    ],
)
def test_words_that_begin_as_a_byline_might_are_no_byline(words):
    (block,) = read(page(f'<figure><img src="a.jpg" alt="x"><figcaption>{words}</figcaption></figure>')).blocks
    assert (block.caption or block.credit.text).words == words


@pytest.mark.parametrize("words", ["Von Jo Lee", "By Jo Lee, science reporter", "Text: Åsa Berg och Jo Lee"])
def test_a_picture_with_a_byline_beside_it_is_its_authors_portrait(words):
    assert not read(page(f'<figure><img src="a.jpg" alt="x"><figcaption>{words}</figcaption></figure>')).blocks


@pytest.mark.parametrize(
    "credit",
    [
        "Montage: Jonte Ahrwald; Foto: Silke Brennmoor/dpa",
        "Grafik: Jonte Ahrwald, Foto: dpa",
        "Map: Jo Lee; Photo: Ines Dorrabray/Reuters",
    ],
)
def test_a_credit_with_two_lead_ins_behind_a_caption_is_one_credit(credit):
    html = (
        f'<figure><img src="a.jpg" alt=""><figcaption>Nets dry on the quay of Sandhaven. {credit}</figcaption></figure>'
    )
    assert both(html) == ("Nets dry on the quay of Sandhaven.", credit)


@pytest.mark.parametrize(
    "words",
    [
        "<p><span><em>{0}</em></span></p>",
        "<div class='text'><div><p><em>{0}</em></p></div></div>",
        "<p><span style='font-size:small'><span><i>{0}</i></span></span></p>",
    ],
)
def test_an_italic_line_behind_a_picture_is_its_caption_in_however_many_boxes(words):
    line = words.format("Gulls over Sandhaven quay. Photo: Jo Lee/AFP")
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    html = f"<article>{text}{text}<div><span><img src='/a.jpg' alt=''></span></div>{line}{text}</article>"
    assert both(html) == ("Gulls over Sandhaven quay.", "Photo: Jo Lee/AFP")


def test_a_counter_of_one_picture_is_no_part_of_its_caption():
    page = '<figure><img src="pier.jpg" alt="">{}</figure><p>The pier is to close in May, the council says.</p>'
    for counter in ("1 de 1&#13;", "1 of 1 ", "1 von 1\n"):
        [block] = read(page.format(f"<figcaption>{counter}Ada Quill on the pier</figcaption>")).blocks
        assert block.caption.words == "Ada Quill on the pier"
    [block] = read(page.format("<figcaption>1 of 1 prints of the pier</figcaption>")).blocks
    assert block.caption.words == "1 of 1 prints of the pier"


def test_a_reading_above_a_name_is_no_part_of_the_name_and_its_brackets_part_nothing():
    """Ruby (安藤 with あんどう above it) read as written made four people of one photographer."""
    name = "<ruby>安藤<rp>（</rp><rt>あんどう</rt><rp>）</rp></ruby>花子"
    block = only(figure("a.jpg", f"港を出る<ruby>漁船<rt>ぎょせん</rt></ruby>。写真：{name}／共同"))
    assert told(block) == ("港を出る漁船。", "写真：安藤花子／共同")
    assert [part.name for part in block.credit.parts if part.name] == ["安藤花子", "Kyodo"]


def test_a_fix_beside_a_reading_leaves_the_reading():
    html = page(figure("a.jpg", "The boats at <ruby>noon<rt>nun</rt></ruby> . Photo: Jo Lee/AFP"))
    (found,) = (row for row in lint(html).shown if row.rule == "caption-spacing")
    assert html[found.where.start : found.where.end] == " ."
