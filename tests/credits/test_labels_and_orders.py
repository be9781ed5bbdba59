"""Captions that a label begins ("File photo: A ferry …"), and credits among an agency's orders to editors."""

import pytest
from by_our_table import find_credit, is_credit, parts

from linter import lint, read
from linter.model.credit import Part

CAPTIONED = [
    (
        "FILE PHOTO: A gull sits on the pier in Orlen, May 5, 2030. REUTERS/Jo Lee/File Photo",
        "REUTERS/Jo Lee/File Photo",
    ),
    ("FILE PHOTO: A gull on the pier. Jo Lee/Harbour Office via REUTERS", "Jo Lee/Harbour Office via REUTERS"),
    ("FILE PHOTO: President Ada Quill meets Mayor Ned Farrow, May 3, 2030. REUTERS/Jo Lee", "REUTERS/Jo Lee"),
    ("FILE PHOTO: Ada Quill. REUTERS/Jo Lee/File Photo", "REUTERS/Jo Lee/File Photo"),
    ("FILE PHOTO: Orlen, May 3, 2030. REUTERS/Jo Lee", "REUTERS/Jo Lee"),
    ("Archivbild: Ada Quill. Foto: Jo Lee", "Foto: Jo Lee"),
    ("FILE PICTURE: A gull on the pier. REUTERS/Jo Lee", "REUTERS/Jo Lee"),
    ("FILE: The ferry leaves the quay. (AP Photo/Jo Lee, File)", "(AP Photo/Jo Lee, File)"),
    ("FILE - The ferry leaves the quay on May 3, 2030. (AP Photo/Jo Lee, File)", "(AP Photo/Jo Lee, File)"),
    ("File photo: The ferry leaves the quay. [Jo Lee/AFP]", "[Jo Lee/AFP]"),
    ("ARCHIV - 01.02.2030, Hessen, Orlen: Die Fähre legt ab. Foto: Jo Lee/dpa", "Foto: Jo Lee/dpa"),
    ("Archivbild: Die Fähre legt am Morgen ab. Foto: Jo Lee/dpa", "Foto: Jo Lee/dpa"),
    ("(FILES) The ferry leaves the quay on May 3, 2030. (Photo by Jo Lee / AFP)", "(Photo by Jo Lee / AFP)"),
    ("Photo d'archives : Le port d'Orlen en mai 2030. © Jo Lee / AFP", "© Jo Lee / AFP"),
    ("Foto de archivo: El puerto de Orlen en mayo. EFE/Jo Lee", "EFE/Jo Lee"),
    ("Illustration: The bridge as it will look. Image: Jo Lee/Bloomberg", "Image: Jo Lee/Bloomberg"),
    ("Photo: A ferry leaves the old harbour in the early morning. REUTERS/Jo Lee", "REUTERS/Jo Lee"),
    ("The boats dry at the quay. Montage: Jo Lee; Photo: Ann Day/dpa", "Montage: Jo Lee; Photo: Ann Day/dpa"),
    ("The boats dry at the quay. Map: Jo Lee", "Map: Jo Lee"),
    ("Smoke rises over the hall of the harbour REUTERS/Jo Lee", "REUTERS/Jo Lee"),
]
TOLD = [
    "Map: The new border between the districts",
    "Graphic: How the lock at the harbour works",
    "Video: Watch the ferry leave the harbour",
    "Video: Police search the harbour for the missing crew",
    "File photo: Ada Quill, mayor of Orlen, in May 2030",
    "Grafik: So funktioniert die Schleuse",
    "Archivbild: Die Fähre am alten Kai",
    "Illustration : le pont tel qu’il sera en 2031",
]
CREDITS = [
    *("File photo: Jo Lee", "File photo: Jo Lee/AFP", "Graphic: Jo Lee/Ledger", "Map: OpenStreetMap"),
    *("Map: OpenStreetMap contributors", "Video: Jo Lee, AFP", "Archivbild: Jo Lee/dpa", "Grafik: dpa"),
    *("Photo d'archives : Jo Lee / AFP", "Foto de archivo: Jo Lee / EFE", "Illustration: Ann Day for The Ledger"),
    *("Grafik: Institut für Schifffahrt", "Graphic: Ministry of fisheries", "Infografik: Institut der deutschen Wirtschaft"),
    *("Photo: Jo Lee. Source: AFP", "Graphic: Jo Lee. Photo: Ann Day/AFP", "Source: National institute of statistics"),
    *("Map: Jo Lee. Source: U.S. Geological Survey", "Chart: Our World in Data", "File photo: Jo Lee. AFP"),
    *("Illustration: supplied", "Video: Reuters", "File photo: Handout/Harbour Office"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "credit"), CAPTIONED)
def test_a_label_in_front_of_a_sentence_belongs_to_the_caption(words, credit):
    assert not is_credit(words)
    start, end = find_credit(words)
    assert words[start:end] == credit


@pytest.mark.parametrize("words", TOLD)
def test_a_label_in_front_of_what_is_seen_leads_in_no_credit(words):
    assert not is_credit(words)
    assert find_credit(words) is None


@pytest.mark.parametrize("words", CREDITS)
def test_a_label_in_front_of_a_party_leads_in_its_credit(words):
    assert is_credit(words)


# A credit and a caption that one word begins, by language.
BOTH = {
    "en": [("Drawing: Ann Day", "Drawing: How the old lock opens"), ("Rendering: Orlen Architects", "Rendering: The new bridge over the river"),
           ("Cartoon: Jo Lee/Cagle", "Cartoon: Two gulls argue on a mast"), ("Artwork: Jo Lee/AFP", "Artwork: A hull made of old nets"),
           ("Chart: Jo Lee • Source: Eurostat", "Chart: Fewer boats every year"), ("Painting: Ann Day", "Painting: A ship in a storm")],
    "de": [("Karte: OpenStreetMap / dpa", "Karte: So verläuft die neue Grenze"), ("Visualisierung: Jo Lee", "Visualisierung: Das Ufer nach dem Umbau")],
    "nl": [("Kaart: Piet Jansen", "Kaart: De nieuwe route van de veerboot"), ("Tekening: Piet Jansen/ANP", "Tekening: zo werkt de sluis")],
    "sv": [("Karta: TT", "Karta: Här går den nya gränsen"), ("Teckning: Erik Svensson", "Teckning: slussen som den såg ut")],
    "no": [("Tegning: Kari Nordmann", "Tegning: slik virker slusen")],
    "fi": [("Kartta: Aino Virtanen", "Kartta: Uusi laituri ja vanha satama")],
    "fr": [("Dessin : Anne Moreau", "Dessin : le pont tel qu’il sera"), ("Infographie : Anne Moreau / AFP", "Infographie : comment fonctionne l’écluse"),
           ("Capture d’écran : YouTube", "Capture d’écran : le site de la mairie était en panne")],
    "es": [("Dibujo: Ana Ruiz", "Dibujo: el barco en la tormenta"), ("Gráfico: EFE", "Gráfico: cada año salen menos barcos"),
           ("Mapa: OpenStreetMap", "Mapa: El nuevo trazado del puerto")],
    "it": [("Infografica: Marco Rossi/ANSA", "Infografica: come funziona la chiusa")],
    "pt": [("Infográfico: João Silva/Folhapress", "Infográfico: como funciona a nova eclusa")],
    "pl": [("Mapa: OpenStreetMap", "Mapa: tak przebiega nowa granica")],
    "cs": [("Kresba: Jan Novák", "Kresba: tak vypadal starý most")],
    "hu": [("Térkép: Google", "Térkép: itt épül az új kikötő")],
    "ru": [("Карта: OpenStreetMap", "Карта: где проходит новая граница"), ("Рисунок: Иван Петров", "Рисунок: так выглядел старый порт")],
    "el": [("Χάρτης: Google", "Χάρτης: πού περνά το νέο σύνορο")],
    "tr": [("Harita: Ayşe Yılmaz/AA", "Harita: Yeni liman nerede")],
    "ar": [("خريطة: رويترز", "خريطة: موقع الميناء الجديد والطرق التي تؤدي إليه")],
    "hi": [("नक्शा: रॉयटर्स", "नक्शा: नया बंदरगाह और उस तक जाने वाली सड़कें")],
    "ja": [("地図：国土地理院", "地図：新しい港の位置と周辺道路を示す。")],
    "ko": [("사진 제공: 오를렌시", "지도: 새로운 항구의 위치와 주변 도로를 보여주는 그림이다")],
    "zh": [("图表：路透社", "地图：新港口的位置以及通往那里的几条主要道路。")],
    "id": [("Peta: Google", "Peta: Letak pelabuhan baru di Orlen")],
    "sw": [("Ramani: Google", "Ramani: bandari mpya na barabara zake")],
}  # fmt: skip


@pytest.mark.parametrize(("credit", "caption"), [pair for pairs in BOTH.values() for pair in pairs])
def test_a_word_for_a_drawing_or_a_map_leads_in_a_party_and_not_what_is_seen(credit, caption):
    assert is_credit(credit)
    assert not is_credit(caption)
    assert find_credit(caption) is None


@pytest.mark.parametrize(
    "caption",
    [
        "Die boot is vir Orlen bedoel en nie vir die toeris nie",
        "The font of the old church in Orlen, with Ada Quill",
        "Karte der Region um Orlen",
        "A drawing of the quay by the children of the school",
        "Cartoon characters on parade in Orlen",
        "She holds up the map: Orlen is on its left",
        "Crédito, emprego e renda crescem no porto de Orlen",
        "Mapa de la zona del puerto de Orlen",
        "Op de bron van de rivier staat een huis",
        "Et kort over havnen i Orlen",
    ],
)
def test_words_that_lead_in_credits_are_words_of_captions_too(caption):
    assert not is_credit(caption)
    assert find_credit(caption) is None


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Image source, Tidewater Pictures",
            "Fuente de la imagen, Getty Images",
            "Crédito, Reuters",
            "Kaynak, Getty Images",
        ),
        *(
            "Автор фото, Reuters",
            "صدر الصورة، رويترز",
            "图像来源，路透社",
            "Xigashada Sawirka, AFP",
            "Nguồn hình ảnh, Reuters",
        ),
    ],
)
def test_a_comma_follows_the_lead_ins_that_are_read_out(line):
    assert is_credit(line)
    assert [part.words for part in parts(line) if part.part is Part.PREFIX] == [
        line.replace("،", ",").replace("，", ",").split(",")[0] + next(mark for mark in line if mark in ",،，")
    ]


def test_a_lead_in_that_is_hidden_from_sight_stands_in_front_of_its_name():
    [block] = read(
        """<article><h1>Old ferry to be withdrawn</h1><figure><img src="a.jpg" alt="A quay">
<p><span class="x-vh">Image source, </span><span>TIDEWATER PICTURES</span></p>
<figcaption><span class="x-vh">Image caption, </span><p>The eastern quay closes in November</p></figcaption></figure>
<p>The harbour office said on Tuesday that the old ferry would be taken out of service before the winter.</p>
<p>The crew of nine will be offered work on the river boats, said a speaker of the office.</p></article>"""
    ).blocks
    assert block.caption.words == "The eastern quay closes in November"
    assert block.credit.organisations == ("TIDEWATER PICTURES",)


def page(caption):
    return f"""<article><h1>Old ferry to be withdrawn</h1>
<p>The harbour office said on Tuesday that the old ferry would be taken out of service before the winter.</p>
<figure><img src="a.jpg" alt="A gull"><figcaption>{caption}</figcaption></figure>
<p>The crew of nine will be offered work on the river boats, said a speaker who did not want to give a date.</p></article>"""


SECOND = [
    ("Painting: The Old Quay.", "Photo: Jo Lee"), ("Painting: The Old Quay", "(Photo: Jo Lee)"), ("Painting: The Old Quay", "| Photo: Jo Lee"),
    ("Chart: Catches.", "Source: Statista"), ("Archive: Quay, 1931.", "Photo: Orlen Museum"), ("Map: Orlen and Quill.", "Graphic: Jo Lee/Reuters"),
    ("File: Ada Quill.", "Photo: Jo Lee/AP"), ("Montage: Ada Quill, Ned Farrow.", "Photos: AP"), ("Cartoon: Ned Farrow.", "Photo: AP"),
    ("Karte: Region Orlen.", "Quelle: OpenStreetMap"), ("Gemälde: „Das Schiff“ von Ada Quill.", "Foto: Museum Orlen"),
    ("Themenbild: Polizei", "(Foto: APA/Jo Lee)"), ("Carte : Orlen et Quill.", "Source : AFP"), ("Mapa: Orlen y Quill.", "Fuente: EFE"),
    ("Ilustrační foto: stará loď.", "Zdroj: ČTK"), ("Ilustracija: stari brod.", "Foto: Hina"), ("Карта: окрестности Орлена.", "Источник: ТАСС"),
    ("צילום ארכיון: הנמל באורלן.", "צילום: רויטרס"), ("خريطة: المنطقة حول أورلن.", "المصدر: رويترز"), ("फाइल फोटो: पुरानी नाव.", "फोटो: रॉयटर्स"),
    ("資料写真：港の船", "写真：ロイター"), ("자료사진: 항구의 배.", "사진: 연합뉴스"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "credit"), SECOND)
def test_a_label_begins_the_caption_where_a_credit_of_its_own_follows_a_stop(told, credit):
    [block] = read(page(f"{told} {credit}")).blocks
    assert (block.caption.words, block.credit.text.words) == (told, credit)


@pytest.mark.parametrize(
    "words",
    [
        "Grafik: Jo Lee. Foto: dpa",
        "Montage: Jo Lee; Foto: Ann Day/dpa",
        "Map: Jo Lee | Source: Eurostat",
        "(Collage: Jo Lee / QUAYSIDE, Fotos: picture alliance, Unsplash)",
    ],
)
def test_two_who_made_a_picture_together_are_one_credit(words):
    assert is_credit(words)


DEPICTED = [
    *("Chart: Catches in May", "Chart: Catches", "Library image: a boat", 'Painting: "The Quay" by Ada Quill, 1820'),
    *("Map: Orlen Region", "Map: New Zealand", "Rendering: Harbour Bridge", "Archive: Quay, 1910"),
    *("Karte: Region um Orlen", "Visualisierung: Neue Brücke", "Archiv: Das Schiff 1910", "Themenbild: Wahlurne"),
    *("Gemälde: Ada Quill, „Das Schiff“, 1820", "Carte : Région de Orlen", "Peinture : Le Quai, Ada Quill, 1820"),
    *("Mapa: Región de Orlen", "Mapa: região de Orlen", "Kaart: de regio Orlen", "Karta: Området runt Orlen"),
    *("Genrebild: En polisbil", "Kuvituskuva: poliisiauto", "Ilustrační foto: policejní auto", "Схема: новый мост"),
    *("Harita: Orlen çevresi", "خريطة: المنطقة حول أورلن", "מפה: הנמל", "지도: 오를렌 주변 지역", "図：新しい橋の仕組み", "地图：奥伦周边"),
]  # fmt: skip


@pytest.mark.parametrize("words", DEPICTED)
def test_a_label_for_what_is_pictured_leads_in_a_credit_only_in_front_of_a_party(words):
    assert not is_credit(words)
    assert find_credit(words) is None


@pytest.mark.parametrize(
    "words",
    [
        *("Karte: Datawrapper", "Quelle: Statista", "Map: OpenStreetMap", "Map: Jo Lee and Ann Day", "Map: USGS"),
        *(
            "Painting: Ann Day",
            "Karte: Stadt Orlen",
            "Archiv: dpa",
            "Chart: Jo Lee",
            "Map: @jolee",
            "Map: orlen.example",
            "Rendering: Quill + Partners",
        ),
    ],
)
def test_a_label_for_what_is_pictured_leads_in_the_party_behind_it(words):
    assert is_credit(words)


@pytest.mark.parametrize(
    "caption",
    [
        *("The mayor under a banner: LEVY OUT.", "The mall with a sign: NO INTERNET.", "A banner reads: LEVY OUT."),
        *("The shop sells NO TABLOIDS, NO MAGAZINES.", "The crew holds up LEVY OUT.", "The Star of a banner LEVY OUT."),
    ],
)
@pytest.mark.parametrize("credit", ["Reuters", "Getty Images", "Photo: Jo Lee/AP", "(Jo Lee/AFP)"])
def test_what_a_banner_says_in_front_of_a_credit_stays_in_the_caption(caption, credit):
    [block] = read(page(f"{caption} {credit}")).blocks
    assert (block.caption.words, block.credit.text.words) == (caption, credit)
    assert not [row for row in lint(page(f"{caption} {credit}")).shown if row.rule == "caption-agency-instructions"]


def test_what_a_banner_says_stays_in_the_caption_where_orders_follow_the_credit():
    caption = "The mayor under a banner: LEVY OUT. Jo Lee/AFP NO RESALES. NO ARCHIVES"
    [block] = read(page(caption)).blocks
    assert (block.caption.words, block.credit.text.words) == ("The mayor under a banner: LEVY OUT.", "Jo Lee/AFP")


@pytest.mark.parametrize(
    ("told", "credit"),
    [
        ("Im Bild: Ada Quill und Ned Farrow.", "Foto: Jo Lee"),
        ("In the picture: Ada Quill and Ned Farrow.", "Photo: Jo Lee"),
        ("На фото: Ада Квилл.", "Фото: ТАСС"),
        ("En la foto: Ada Quill.", "EFE/Jo Lee"),
        ("Foto de archivo.", "EFE/Jo Lee"),
        ("Foto de familia de los ministros en Orlen.", "EFE/Jo Lee"),
        ("Photo de famille des ministres à Orlen.", "Jo Lee/AFP"),
        ("Ada Quill", "Foto: Jo Lee"),
    ],
)
def test_a_word_for_a_photograph_inside_a_phrase_leads_in_nothing(told, credit):
    [block] = read(page(f"{told} {credit}")).blocks
    assert (block.caption.words, block.credit.text.words) == (told, credit)


@pytest.mark.parametrize(
    "words", ["Foto de Jo Lee", "Foto de Jo Lee / EFE", "Photo de la mairie. AFP", "Foto von Jo Lee. dpa"]
)
def test_a_word_for_a_photograph_and_of_lead_in_a_name(words):
    assert is_credit(words)


@pytest.mark.parametrize(
    "label", ["File photo", "FILE", "(File photo)", "Archivfoto.", "Foto de archivo", "Symbolbild"]
)
def test_a_label_of_its_kind_alone_is_no_caption(label):
    assert "caption-missing" in {row.rule for row in lint(page(label)).shown}


@pytest.mark.parametrize("caption", ["The file photo of the year", "Archive of the port", "Foto de archivo: el puerto"])
def test_words_round_such_a_label_make_a_caption(caption):
    assert "caption-missing" not in {row.rule for row in lint(page(caption)).shown}
