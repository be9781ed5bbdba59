"""Credits that orders part, that end running text without a stop, that stand behind labels; whose words others share."""

import pytest
from by_our_table import find_credit, is_credit, parts

from linter import lint, read
from linter.data.word_lists import family_names, given_names
from linter.model.credit import ORGANISATIONS, Part

FRONT = "A gull sits on the pier."


def page(
    caption, lang="", text="The crew of nine will be offered work on the river boats, said a speaker who gave no date."
):
    attribute = f' lang="{lang}"' if lang else ""
    return f"""<html{attribute}><body><article><h1>Old ferry to be withdrawn</h1><p>{text}</p>
<figure><img src="a.jpg" alt="A gull"><figcaption>{caption}</figcaption></figure><p>{text}</p></article></body></html>"""


def told(html):
    return {row.rule for row in lint(html).shown}


def applied(html, finding):
    for edit in sorted(finding.fix.edits, key=lambda each: -each.span.start):
        html = html[: edit.span.start] + edit.new + html[edit.span.end :]
    return html


BETWEEN = [
    ("REUTERS/Ann Day NO RESALES. REUTERS/Al Roe", "REUTERS/Ann Day. REUTERS/Al Roe"),
    ("(Photo by Ann Day/AFP) MANDATORY CREDIT (Photo by Al Roe/Getty Images)", "(Photo by Ann Day/AFP) (Photo by Al Roe/Getty Images)"),
    ("Photo: Ann Day/AP. NO SALES. Photo: Al Roe/AFP", "Photo: Ann Day/AP. Photo: Al Roe/AFP"),
    ("Photo: Ann Day/AP - NO SALES - Photo: Al Roe/AFP", "Photo: Ann Day/AP - Photo: Al Roe/AFP"),
    ("Photo: Ann Day/AP (NO RESALES) Photo: Al Roe/AFP", "Photo: Ann Day/AP; Photo: Al Roe/AFP"),
    ("Photo: Ann Day/AP +++ NO RESALES. NO ARCHIVES +++ Photo: Al Roe/AFP", "Photo: Ann Day/AP; Photo: Al Roe/AFP"),
    ("Ann Day/AP, NO SALES; Al Roe/AFP", "Ann Day/AP; Al Roe/AFP"),
    ("Ann Day/AP JAPAN OUT Al Roe/Kyodo", "Ann Day/AP; Al Roe/Kyodo"),
    ("Ann Day/Getty Images. EDITORIAL USE ONLY. Al Roe/AFP", "Ann Day/Getty Images. Al Roe/AFP"),
]  # fmt: skip


@pytest.mark.parametrize("caption", [f"{FRONT} {{}}", f'{FRONT} <span class="credit">{{}}</span>'])
@pytest.mark.parametrize(("line", "wanted"), BETWEEN)
def test_an_order_between_two_credits_is_told_once_and_taken_out_alone(line, wanted, caption):
    html = page(caption.format(line))
    [block] = read(html).blocks
    assert (block.caption.words, block.credit.text.words) == (FRONT, line)
    assert block.credit.photographers == ("Ann Day", "Al Roe")
    assert len(block.credit.of(*ORGANISATIONS)) == 2
    [finding] = lint(html).shown
    assert finding.rule == "caption-agency-instructions"
    assert finding.message.startswith("The credit holds an agency's instruction")
    assert applied(html, finding) == page(caption.format(wanted))


def test_an_order_and_the_same_credit_again_go_together():
    html = page(f"{FRONT} Photo: Ann Day/AP MANDATORY CREDIT: Photo: Ann Day/AP")
    [finding] = lint(html).shown
    assert applied(html, finding) == page(f"{FRONT} Photo: Ann Day/AP")


def test_orders_between_and_behind_two_credits_are_told_each():
    html = page(f"{FRONT} Photo: Ann Day/AP NO RESALES. Photo: Al Roe/AFP NO SALES")
    [block] = read(html).blocks
    assert block.credit.text.words == "Photo: Ann Day/AP NO RESALES. Photo: Al Roe/AFP"
    assert [row.message.split("“")[1] for row in lint(html).shown] == ["NO RESALES”.", "NO SALES”."]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("REUTERS/Ann Day NO RESALES. The ferry lies at the quay.", "REUTERS/Ann Day"),
        ('(Photo by Ann Day / AFP) MANDATORY CREDIT "AFP PHOTO / ORLEN OFFICE"', "(Photo by Ann Day / AFP)"),
        ("The mayor holds up a banner: LEVY OUT. Ann Day/AFP", "Ann Day/AFP"),
    ],
)
def test_what_is_no_second_credit_stays_out_of_the_first(line, credit):
    [block] = read(page(f"{FRONT} {line}")).blocks
    assert block.credit.text.words == credit


@pytest.mark.parametrize(
    "credit",
    [
        *("AP Photo/Ann Day", "AFP PHOTO/Ann Day", "AFP PHOTO / ORLEN OFFICE", "AP Photo/Ann Day, File", "PA Wire/Ann Day"),
        *("Getty Images/Ann Day", "REUTERS/Ann Day", "REUTERS/Ann Day/File Photo", "Photo Reuters", "Foto ANSA/Ann Day"),
        *("Photo by Ann Day", "Photos by Ann Day/AFP"),
        *("사진 제공 연합뉴스", "사진제공 뉴시스", "사진 연합뉴스"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("front", ["The ferry leaves Orlen", "The ferry leaves Orlen."])
def test_a_credit_that_shows_by_its_words_needs_no_stop_in_front(front, credit):
    words = f"{front} {credit}"
    start, end = find_credit(words)
    assert words[start:end] == credit


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Ada Quill wrote for Press Photo/Film School",
            "Die Redaktion der Bild dpa",
            "She is editor of Photo Reuters",
        ),
        *(
            "The ferry and AP Photo/Ann Day wins a prize",
            "사진 제공 요청이 이어지고 있다",
            "Ein Preis für das beste Foto",
        ),
    ],
)
def test_words_of_a_sentence_are_no_credit_at_its_end(words):
    assert find_credit(words) is None


SEEN = [
    *("Video: Ferry Disaster", "Animation: Storm Surge", "FILE: Orlen Harbour", "Graphic: Interest Rates", "File photo: Orlen Bridge"),
    *("Video: Hurricane Florence", "Video: Flooded Streets", "Chart: Interest Rates", "Painting: Apple", "Map: Sudan & Chad"),
    *("Archivbild: Brücke in Orlen", "Grafik: Preise im Mai", "Symbolbild: Polizeiauto im Einsatz", "Symbolbild: Polizei im Einsatz"),
    *("Infografik: Wahlen 2031", "Vidéo : Catastrophe ferroviaire", "Illustration: Black Forest"),
    *("Video: City Council Meeting", "Video: School Strike", "Video: Car Crash", "Map: Ice Storm", "File photo: Queen Elizabeth"),
    *("Grafik: Sanierung Altstadt", "Foto de archivo: Playa de Orlen"),
]  # fmt: skip
PARTIES = [
    *("Illustration: Yuki Tanaka", "Illustration: Wei Zhang", "Video: Luis Garcia", "Video: Mark Chase", "Map: The Orlen Ledger"),
    *("Chart: Bureau of Labor Statistics", "Video: World Vision", "Video: Orlen Fire Department"),
    *("Grafik: Anna Beispiel", "Video: Reuters", "Archivbild: APA/Beispiel", "Video: Mark Brown", "Graphic: Rose Hill", "Video: Nagy Anna"),
    *("Video: Ines Dorrabray", "Illustration: Will Smith", "Grafik: Ann Day 2031", "Map: Apple", "Rendering: Quill & de Farrow"),
    *("Illustration: Quill & Farrow", "Rendering: Quill + Partners", "Symbolbild: Pixabay", "Grafik: Institut in Orlen"),
    *("Illustration: Bündnis für Orlen", "Video: Anne Moreau pour Le Quotidien", "Archivfoto: Stadt Orlen", "Video: Orlen Fire Department"),
]  # fmt: skip


@pytest.mark.parametrize("words", SEEN)
def test_capitals_behind_a_label_make_no_name_of_what_is_seen(words):
    assert not is_credit(words)
    assert find_credit(words) is None


@pytest.mark.parametrize("words", PARTIES)
def test_a_party_behind_a_label_is_shown_by_its_words(words):
    assert is_credit(words)


def test_given_names_are_those_that_common_words_hide():
    assert {"mark", "rose", "emily", "will", "jo"} <= given_names()
    assert {"tanaka", "zhang", "nagy"} <= family_names()
    assert (given_names() | family_names()).isdisjoint({"storm", "river", "ferry", "dallas"})


HIDDEN = '<span class="visually-hidden">{}</span>'


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (f"{HIDDEN.format('Image source, ')}Orlen Pictures {HIDDEN.format('Image caption, ')}{FRONT}", "Image source, Orlen Pictures"),
        (
            f"{HIDDEN.format('Image source, ')}<span>Orlen Pictures</span>{HIDDEN.format('Image caption, ')}<span>{FRONT}</span>",
            "Image source, Orlen Pictures",
        ),
        (
            f"<span>{HIDDEN.format('Image source, ')}Orlen Pictures</span><span>{HIDDEN.format('Image caption, ')}{FRONT}</span>",
            "Image source, Orlen Pictures",
        ),
        (f"{HIDDEN.format('Image caption, ')}{FRONT} {HIDDEN.format('Image source, ')}Orlen Pictures", "Image source, Orlen Pictures"),
        (f"{HIDDEN.format('Photo credit: ')}Ann Day {HIDDEN.format('Caption: ')}{FRONT}", "Photo credit: Ann Day"),
    ],
)  # fmt: skip
def test_two_hidden_labels_in_a_row_part_credit_and_caption(caption, credit):
    [block] = read(page(caption)).blocks
    assert (block.caption.words, block.credit.text.words) == (FRONT, credit)


def test_an_icon_inside_a_name_behind_a_hidden_label_parts_nothing():
    [block] = read(page(f'{HIDDEN.format("Image source, ")}Ann <b class="icon"></b>Day / Reuters')).blocks
    assert block.credit.text.words == "Image source, Ann Day / Reuters"


def named(line):
    return [(part.part, part.words) for part in parts(line) if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]


def test_a_full_width_slash_parts_two_names():
    assert [words for _, words in named("写真：山田太郎／共同通信")] == ["山田太郎", "共同通信"]


@pytest.mark.parametrize(
    "line",
    [
        *("REUTERS/Ann Day//File Photo", "Ann Day/PA Wire/PA Images", "Ann Day/PA Archive/Press Association Images"),
        *("BnF / Gallica", "Source : gallica.bnf.fr / BnF"),
    ],
)
def test_an_agencys_own_line_is_left_alone(line):
    assert told(page(f"{FRONT} {line}")) == set()


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("REUTERS/Ann Day//AFP", "credit-punctuation"),
        *(("Ann Day/PA Wire/PA Wire", "credit-repeated"), ("AFP PHOTO/Ann Day/AFP", "credit-repeated")),
    ],
)
def test_what_is_doubled_is_still_told(line, rule):
    assert told(page(f"{FRONT} {line}")) == {rule}


@pytest.mark.parametrize("line", ["Photo: Emily Post", "Photo: Jack Herald/AFP", "Photo: Grace Star / Reuters"])
def test_a_given_name_in_front_of_a_papers_word_makes_a_person(line):
    assert named(line)[0][0] is Part.PHOTOGRAPHER


@pytest.mark.parametrize(
    "line", ["Photo: Charlotte Post", "Photo: Orlen Herald", "Photo: Jordan Times", "Photo: The Emily Post"]
)
def test_a_town_in_front_of_a_papers_word_makes_a_paper(line):
    assert named(line)[0][0] is Part.PROVIDER


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("(PHOTO NOT FOR SALE) (Yonhap)", "(Yonhap)"),
        (
            "NOTE TO USER: User expressly acknowledges and agrees that, by downloading and or using this photograph, User is "
            "consenting to the terms and conditions of the Getty Images License Agreement. (Photo by Ann Day/Getty Images)",
            "(Photo by Ann Day/Getty Images)",
        ),
        ("Photo credit should read: Ann Day/PA Wire. RESTRICTIONS: Use subject to restrictions. Editorial use only. No commercial use.", "Ann Day/PA Wire."),
        ("(Ann Day/The Canadian Press) ONE TIME USE ONLY. NO ARCHIVES", "(Ann Day/The Canadian Press)"),
    ],
)  # fmt: skip
def test_what_agencies_ask_of_editors_is_part_of_neither_caption_nor_credit(line, credit):
    html = page(f"{FRONT} {line}")
    [block] = read(html).blocks
    assert (block.caption.words, block.credit.text.words) == (FRONT, credit)
    assert told(html) == {"caption-agency-instructions"}


@pytest.mark.parametrize(
    "words", ["A sign says NOT FOR SALE.", "The quay is subject to restrictions.", "A bag for one time use only."]
)
def test_the_same_words_in_a_sentence_are_no_order(words):
    assert told(page(f"{words} Ann Day/AFP")) == set()


FRENCH = "Le service du port a dit mardi que le vieux ferry serait retiré avant l’hiver et que les neuf marins auraient du travail."


@pytest.mark.parametrize("lang", ["", "en", "de", "fr"])
def test_a_french_space_before_a_high_mark_is_right_whatever_the_page_says(lang):
    for caption in (
        "Carte : le nouveau port",
        "PHOTO D’ARCHIVES : le port en mai",
        "Qui a coulé le ferry ? La question des juges",
    ):
        assert "caption-spacing" not in told(page(caption, lang))
    assert "caption-spacing" not in told(page("Carte : Orlen", lang, FRENCH))


@pytest.mark.parametrize(
    "caption",
    ["The mayor : a portrait", "Place des Vosges : a portrait", "Le maire , à gauche", "Das Schiff : ein Bild"],
)
def test_a_space_before_a_mark_is_told_where_no_french_stands(caption):
    assert "caption-spacing" in told(page(caption, "en"))


def test_a_name_in_front_of_its_agency_in_brackets_is_part_of_the_credit():
    [block] = read(page(f"{FRONT} Ann Day (AFP)")).blocks
    assert (block.caption.words, block.credit.photographers) == (FRONT, ("Ann Day",))
    [block] = read(page("The old quay. Orlen Harbour (AFP)")).blocks
    assert block.caption.words == "The old quay. Orlen Harbour"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Fotos: Ann Day (2), Al Roe", ["Ann Day", "Al Roe"]),
        ("Photos: left Ann Day/AFP, right Al Roe/AP", ["Ann Day", "AFP", "Al Roe", "AP"]),
        ("Ann Day–Pool/Getty Images", ["Ann Day", "Getty Images"]),
        ("Photo: iStock / Getty Images Plus", ["iStock", "Getty Images Plus"]),
    ],
)
def test_numbers_sides_and_kinds_of_supply_are_no_part_of_a_name(line, names):
    assert [words for _, words in named(line)] == names


@pytest.mark.parametrize(
    "line",
    [
        "Left image: Quay Museum, right image: Ada Quill",
        "Foto oben: Quay Museum; Foto links: Ada Quill",
        "Foto: Quay Museum; großes Foto oben: Ada Quill",
    ],
)
def test_words_that_say_which_of_two_pictures_is_meant_are_no_party(line):
    said = [part.words for part in parts(line) if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]
    assert said == ["Quay Museum", "Ada Quill"]


@pytest.mark.parametrize("lead", ["", "Photo: ", "Source: © ", "("])
def test_an_address_alone_is_one_party_the_site(lead):
    line = f"{lead}https://www.quayside.example/2031/05/ferry...{')' if lead == '(' else ''}"
    said = [part.words for part in parts(line) if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]
    assert said == ["www.quayside.example"]
    assert "".join(part.words for part in parts(line)) == line
