"""Credit lines of the world's papers: who took the picture, who supplied it, and that nothing is lost."""

import pytest
from by_our_table import find_credit, is_credit, is_led_in, parse, parts, printed
from effort import tries
from hypothesis import given
from hypothesis import strategies as st

from linter.model.credit import Part
from linter.model.source import Chart, Text

# A line, its photographers, its organisations (agencies, givers, clients, distributors) as written.
LINES = [
    # English
    ("Photo: Jo Lee/AFP", ["Jo Lee"], ["AFP"]),
    ("Photograph: Jo Lee/The Guardian", ["Jo Lee"], ["The Guardian"]),
    ("JO KILIC/AFP/Getty Images", ["JO KILIC"], ["AFP", "Getty Images"]),
    ("JO KILIC/AFP via Getty Images", ["JO KILIC"], ["AFP", "Getty Images"]),
    ("(AP Photo/Jo Lee)", ["Jo Lee"], ["AP Photo"]),
    ("© Tarn Werbung / Jo Lee", ["Jo Lee"], ["Tarn Werbung"]),
    ("AP Photo/Jo Lee, File", ["Jo Lee"], ["AP Photo"]),
    ("Jo Lee | AP", ["Jo Lee"], ["AP"]),
    ("REUTERS/Jo Lee", ["Jo Lee"], ["REUTERS"]),
    ("REUTERS/Jo Lee/File Photo", ["Jo Lee"], ["REUTERS"]),
    ("Jo Lee for The New York Times", ["Jo Lee"], ["The New York Times"]),
    ("Jo Lee/Bloomberg via Getty Images", ["Jo Lee"], ["Bloomberg", "Getty Images"]),
    ("Photo by Jo Lee/Anadolu via Getty Images", ["Jo Lee"], ["Anadolu", "Getty Images"]),
    ("Photo by Jo Lee and Al Day/AFP", ["Jo Lee", "Al Day"], ["AFP"]),
    ("Photos: Jo Lee; Al Day", ["Jo Lee", "Al Day"], []),
    ("Jo van der Berg/EPA", ["Jo van der Berg"], ["EPA"]),
    ("Seán O'Brien/PA", ["Seán O'Brien"], ["PA"]),
    ("Jean-Luc Dupont/Reuters", ["Jean-Luc Dupont"], ["Reuters"]),
    ("J. R. Moss/Getty Images", ["J. R. Moss"], ["Getty Images"]),
    ("Photo: Ines DorrabrayReuters", ["Ines Dorrabray"], ["Reuters"]),
    ("Photo: Jo LeeAFP", ["Jo Lee"], ["AFP"]),
    ("Photo: Jo McGetty", ["Jo McGetty"], []),
    ("Image: Xinhua", [], ["Xinhua"]),
    ("Credit: Shutterstock", [], ["Shutterstock"]),
    ("Photo: iStock/Getty Images", [], ["iStock", "Getty Images"]),
    ("© Reuters", [], ["Reuters"]),
    ("Copyright 2031 The Associated Press. All rights reserved.", [], ["2031 The Associated Press"]),
    ("© AP. All rights reserved", [], ["AP"]),
    ("© dpa. Alle Rechte vorbehalten.", [], ["dpa"]),
    ("Jo Lee / EFE / Archivo", ["Jo Lee"], ["EFE"]),
    ("Courtesy of the Museum of London", [], ["the Museum of London"]),
    ("Photo: Handout/City of Linz", [], ["City of Linz"]),
    ("Handout via Reuters", [], ["Reuters"]),
    ("Image source, Getty Images", [], ["Getty Images"]),
    ("Jo Lee/Unsplash", ["Jo Lee"], ["Unsplash"]),
    ("Jo Lee / CC BY-SA 4.0", ["Jo Lee"], []),
    ("NASA/JPL", [], ["NASA", "JPL"]),
    ("Jo Lee", ["Jo Lee"], []),
    ("Photo: @harbour_jo", ["@harbour_jo"], []),
    ("Illustration: Ann Day", ["Ann Day"], []),
    ("Photo: Jo Lee – USA TODAY Sports", ["Jo Lee"], ["USA TODAY Sports"]),
    ("Allan Day-Imagn Images", ["Allan Day"], ["Imagn Images"]),
    ("Mohammed Day-EPA-EFE/Shutterstock", ["Mohammed Day"], ["EPA-EFE", "Shutterstock"]),
    ("Photo by Jo Lee/Getty Images for The Choir Academy", ["Jo Lee"], ["Getty Images", "The Choir Academy"]),
    ("Source: Centre for River Research", [], ["Centre for River Research"]),
    ("Photo by Jo Lee on Unsplash", ["Jo Lee"], ["Unsplash"]),
    ("Jo Lee, CC BY-SA 4.0, via Wikimedia Commons", ["Jo Lee"], ["Wikimedia Commons"]),
    ("Jo Lee/Flickr (CC BY 2.0)", ["Jo Lee"], ["Flickr"]),
    ("left: Jo Lee/AFP, right: Al Day/Reuters", ["Jo Lee", "Al Day"], ["AFP", "Reuters"]),
    ("UN Photo / Jo van Lee. Courtesy of the Port Authority", ["Jo van Lee"], ["UN Photo", "the Port Authority"]),
    ("Courtesy of Jo Lee", [], ["Jo Lee"]),
    ("Composite: Jo Lee/AFP; Al Day/AP", ["Jo Lee", "Al Day"], ["AFP", "AP"]),
    ("Jo Lee AFP", ["Jo Lee"], ["AFP"]),
    ("EFE Jo Lee", ["Jo Lee"], ["EFE"]),
    ("Photo Reuters/Jo Lee", ["Jo Lee"], ["Reuters"]),
    ("U.S. Navy photo by Sailor 2nd Class Jo Lee", ["Sailor 2nd Class Jo Lee"], ["U.S. Navy"]),
    ("Retuers/Jo Lee", ["Jo Lee"], ["Retuers"]),
    ("jo lee/AFP", ["jo lee"], ["AFP"]),
    ("© 2031 Jo Lee", ["Jo Lee"], []),
    ("Instagram/@harbour_jo", ["@harbour_jo"], ["Instagram"]),
    ("Jo Lee/Shutterstock (13914242dh)", ["Jo Lee"], ["Shutterstock"]),
    ("AI-generated image (Midjourney)", [], ["Midjourney"]),
    ("Credit: Jo Lee / Tidewater Ledger", ["Jo Lee"], ["Tidewater Ledger"]),
    ("Photo: Jo Lee/Orlen Gazette", ["Jo Lee"], ["Orlen Gazette"]),
    ("Photo: Jo Lee (Orlen Courier)", ["Jo Lee"], ["Orlen Courier"]),
    ("Photos: Jo Lee, Ann Ledger", ["Jo Lee", "Ann Ledger"], []),
    ("Ann Mercury/AFP", ["Ann Mercury"], ["AFP"]),
    ("Photo: Ann Courier", ["Ann Courier"], []),
    # German
    ("Foto: Jo Lee/Orlener Rundschau", ["Jo Lee"], ["Orlener Rundschau"]),
    ("Foto: Jo Lee/dpa", ["Jo Lee"], ["dpa"]),
    ("Foto: Jan Huber/dpa-Zentralbild/dpa", ["Jan Huber"], ["dpa-Zentralbild", "dpa"]),
    ("© picture alliance / dpa | Karl Meier", ["Karl Meier"], ["picture alliance", "dpa"]),
    ("Bild: Keystone / Urs Flueeler", ["Urs Flueeler"], ["Keystone"]),
    ("Quelle: Stadt Linz", [], ["Stadt Linz"]),
    ("Foto: Freiwillige Feuerwehr Linz", [], ["Freiwillige Feuerwehr Linz"]),
    ("Foto: privat", [], []),
    ("Foto: IMAGO/Karl Meier", ["Karl Meier"], ["IMAGO"]),
    ("Bildrechte: MDR/Karl Meier", ["Karl Meier"], ["MDR"]),
    ("Fotos: Karl Meier, Eva Moser", ["Karl Meier", "Eva Moser"], []),
    # French
    ("Photo : Anne Moreau / Le Quotidien Orlenais", ["Anne Moreau"], ["Le Quotidien Orlenais"]),
    ("Crédit photo : Anne Moreau/AFP", ["Anne Moreau"], ["AFP"]),
    ("Photo : Luc Petit, La Presse", ["Luc Petit"], ["La Presse"]),
    ("© Anne Moreau / Hans Lucas", ["Anne Moreau"], ["Hans Lucas"]),
    ("Photo : Mairie de Saint-Élie", [], ["Mairie de Saint-Élie"]),
    # Spanish, Portuguese, Italian
    ("Foto: Juan Pérez / Heraldo Orlés", ["Juan Pérez"], ["Heraldo Orlés"]),
    ("Foto: Kari Nordmann / Orlens Tidende", ["Kari Nordmann"], ["Orlens Tidende"]),
    ("Foto: Juan Pérez / EFE", ["Juan Pérez"], ["EFE"]),
    ("Foto de Ana Ruiz/Europa Press", ["Ana Ruiz"], ["Europa Press"]),
    ("Foto: Ayuntamiento de Cádiz", [], ["Ayuntamiento de Cádiz"]),
    ("Foto: João Silva/Folhapress", ["João Silva"], ["Folhapress"]),
    ("Foto: Marco Rossi/ANSA", ["Marco Rossi"], ["ANSA"]),
    ("Foto di Marco Rossi", ["Marco Rossi"], []),
    # Dutch and the North
    ("Foto: Piet Jansen/ANP", ["Piet Jansen"], ["ANP"]),
    ("Beeld: Piet Jansen", ["Piet Jansen"], []),
    ("Foto: Kari Nordmann / NTB", ["Kari Nordmann"], ["NTB"]),
    ("Foto: Erik Svensson/TT", ["Erik Svensson"], ["TT"]),
    ("Foto: Mads Holm/Ritzau Scanpix", ["Mads Holm"], ["Ritzau Scanpix"]),
    ("Kuva: Aino Virtanen / Lehtikuva", ["Aino Virtanen"], ["Lehtikuva"]),
    # Central and eastern Europe
    ("Fot. Jan Kowalski / PAP", ["Jan Kowalski"], ["PAP"]),
    ("Foto: Jan Novák, ČTK", ["Jan Novák"], ["ČTK"]),
    ("Fotó: Kovács Péter / MTI", ["Kovács Péter"], ["MTI"]),
    ("Фото: Иван Петров / ТАСС", ["Иван Петров"], ["ТАСС"]),
    ("Фото: пресс-служба мэрии", [], ["пресс-служба мэрии"]),
    ("Фото: Олена Коваль / УНІАН", ["Олена Коваль"], ["УНІАН"]),
    ("Φωτογραφία: Νίκος Παππάς / Reuters", ["Νίκος Παππάς"], ["Reuters"]),
    # Turkish, Arabic, Hebrew, Persian
    ("Fotoğraf: Ayşe Yılmaz/AA", ["Ayşe Yılmaz"], ["AA"]),
    ("تصوير: سامر الخطيب/رويترز", ["سامر الخطيب"], ["رويترز"]),
    ("صورة: بلدية المرفأ", [], ["بلدية المرفأ"]),
    ("צילום: דנה לוי / רויטרס", ["דנה לוי"], ["רויטרס"]),
    # Asia
    ("写真：ロイター", [], ["ロイター"]),
    ("写真＝山田太郎撮影", ["山田太郎"], []),
    ("（写真：港町資料館提供）", [], ["港町資料館"]),
    ("＝共同", [], ["共同"]),
    ("사진: 연합뉴스", [], ["연합뉴스"]),
    ("/사진=연합뉴스", [], ["연합뉴스"]),
    ("김민수 기자", ["김민수"], []),
    ("图片来源：新华社", [], ["新华社"]),
    ("新华社记者 李明 摄", ["李明"], ["新华社"]),
    ("연합뉴스 김민수 기자", ["김민수"], ["연합뉴스"]),
    ("Foto: Budi Santoso/Antara", ["Budi Santoso"], ["Antara"]),
    ("Ảnh: Nguyễn Văn An", ["Nguyễn Văn An"], []),
]


# A line, and how a house prints it that has set nothing: its words put right, its marks kept.


# Read right where the page marks them, but not to be told from a caption's own words behind a caption.
NOT_FOUND = ("Jo Lee", "Jo Lee for The New York Times", "Jo Lee / CC BY-SA 4.0", "AI-generated image (Midjourney)", "UN Photo / Jo van Lee. Courtesy of the Port Authority")  # fmt: skip


def parsed(line):
    return parse(Text(line, lambda: Chart(())))


@pytest.mark.parametrize(("line", "people", "organisations"), LINES, ids=[line[0] for line in LINES])
def test_a_credit_line_names_its_people_and_organisations(line, people, organisations):
    credit = parsed(line)
    assert (list(credit.photographers), list(credit.organisations)) == (people, organisations)


@pytest.mark.parametrize("line", [line[0] for line in LINES if line[0] not in ("Jo Lee",)])
def test_a_credit_line_is_known_where_the_page_marks_it(line):
    assert is_credit(line, marked=True)


@pytest.mark.parametrize(
    "line",
    [line[0] for line in LINES if line[0] not in NOT_FOUND],
)
def test_a_credit_line_is_found_behind_a_caption(line):
    caption = "The old ferry leaves the harbour of the town at noon."
    found = find_credit(f"{caption} {line}")
    assert found is not None
    assert f"{caption} {line}"[found[0] : found[1]].strip() == line


@pytest.mark.parametrize(
    "words",
    [
        "The mayor opens the bridge.",
        "Jo Lee, the mayor of Linz, at the harbour on Monday.",
        "The photo that Jo Lee took of the harbour won a prize last week.",
        "Reuters and AFP have offices in the same street, and share a cat.",
        "Getty Images was founded in 1995.",
        "(FDP)",
        "(+1,3 %)",
        "1/5",
        "A man walks past the offices of the Associated Press in New York.",
        "Source of the Danube in Donaueschingen",
        "Credit cards on a table",
        "Photo opportunity for the mayor",
        "Bild vom alten Hafen",
        "",
        "…",
    ],
)
def test_ordinary_captions_are_no_credit(words):
    assert not is_credit(words)
    assert find_credit(words) is None


def test_every_part_says_where_it_stands():
    line = "Photo: Jo Lee/AFP via Getty Images"
    told = [(part.part, line[part.start : part.end]) for part in parts(line) if part.part is not Part.PUNCTUATION]
    assert told == [
        (Part.PREFIX, "Photo:"),
        (Part.PHOTOGRAPHER, "Jo Lee"),
        (Part.PROVIDER, "AFP"),
        (Part.DISTRIBUTOR, "Getty Images"),
    ]


@pytest.mark.parametrize(
    "line", ["Peter White/Getty Images", "Peter WhiteGetty Images", "Photo Peter White. Getty Images"]
)
def test_a_family_called_white_is_no_house(line):
    assert parsed(line).photographers == ("Peter White",)


def test_licence_and_status_are_neither_people_nor_organisations():
    told = {part.words: part.part for part in parts("Photo: Jo Lee / Pool / CC BY 4.0")}
    assert told["CC BY 4.0"] is Part.LICENCE
    assert told["Pool"] is Part.STATUS


def test_an_agency_is_known_by_its_other_forms():
    (row,) = parsed("Photo: ASSOCIATED PRESS").of(Part.PROVIDER)
    assert (row.words, row.name) == ("ASSOCIATED PRESS", "AP")


def test_a_lead_in_alone_is_told_from_an_agency_alone():
    assert is_led_in("Foto: Jo Lee")
    assert is_led_in("© Reuters")
    assert not is_led_in("Reuters")


# Words that credit lines are made of, so that arbitrary lines are near to real ones.
PIECES = st.sampled_from(
    ["Photo", ":", "/", " ", "Jo", "Lee", "AFP", "via", "(", ")", "©", "Getty Images", ",", "and", "|", "–", ".", "写真", "＝", "for", "Foto", "Ltd", "\xa0", "'", "“", "&", "CC BY", "2031", "@x", "[", "】", "ÅÄ", "ß", "İ", "ŉ", "́", "🦊", "e'l", "d'"]
)  # fmt: skip
LIKELY = st.lists(PIECES, max_size=14).map("".join)
LINE = st.one_of(LIKELY, st.text(max_size=80))


@tries(400)
@given(LINE)
def test_parts_tile_the_line_with_nothing_lost(line):
    at = 0
    for part in parts(line):
        assert part.start == at
        assert part.end > part.start
        at = part.end
        if part.part is not Part.PREFIX:
            assert part.words == line[part.start : part.end]
    assert at == len(line)


@tries(400)
@given(st.one_of(LINE, st.tuples(st.text(max_size=60), LIKELY).map(" ".join)))
def test_a_credit_found_in_any_words_lies_inside_them(words):
    found = find_credit(words)
    if found is not None:
        start, end = found
        assert 0 <= start < end <= len(words)
        assert words[start:end].strip()
    is_credit(words)
    is_credit(words, marked=True)


@tries(200)
@given(LINE)
def test_reading_a_line_twice_says_the_same(line):
    first, second = parsed(line), parsed(line)
    assert first.parts == second.parts
    assert first.photographers == second.photographers


@tries(300)
@given(LINE)
def test_a_line_printed_with_nothing_to_mend_is_the_line(line):
    assert printed(parsed(line), mend=False) == line


@pytest.mark.parametrize(
    "line", ["Flickr/Jo Lee https://pics.example/jo/7/", "Photo: Jo Lee (https://pics.example/jo)"]
)
def test_where_a_picture_was_found_is_neither_a_person_nor_an_organisation(line):
    told = [(row.part, row.words) for row in parts(line) if row.part not in (Part.PREFIX, Part.PUNCTUATION)]
    address = (Part.STATUS, line[line.index("https") :].rstrip(")"))
    assert [row for row in told if row != (Part.PROVIDER, "Flickr")] == [(Part.PHOTOGRAPHER, "Jo Lee"), address]


def test_an_agency_may_stand_beside_another_house():
    words = "The sides of the jersey. (Jo Lee & Ann Day / Getty Images & Quay League)"
    assert find_credit(words) == (words.index("("), len(words))
