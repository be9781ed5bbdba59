"""Captions that look as if they held a credit and hold none: names, brackets, scores, ships, quotations, by and via."""

import html

import pytest

from linter import read

CAPTIONS = {
    "en": (
        "Workers repair the old bridge in Tarn",
        """
        Visitors admire the rose window (photo Notre Dame)
        The photo shows Notre Dame
        The old wreck was raised in 1982 by the line MARY ROSE/TITANIC
        The ferries MARY ROSE/OLD TOM pass each other
        A lamp from Swarovski© Crystal Worlds
        The Crystal Worlds© by night
        Photo finish in the women’s final
        The photo finish shows Ada Quill ahead of Ida Bramwell
        Photo: see above
        Photo: see page 4
        Ada Quill (left) with Ned Farrow
        Ada Quill and Ned Farrow
        Ada Quill, Ned Farrow and Ida Bramwell
        Ada Quill, mayor of Tarn
        Ada Quill (1921–1998)
        Ada Quill (2019)
        The Ferry (1962)
        “The Ferry” (Ned Farrow, 1962)
        “The Ferry” (2024), by Ned Farrow
        “The Ferry,” oil on canvas, by Ada Quill
        A portrait of Ada Quill by Ned Farrow
        A portrait by Ned Farrow
        A mural by Ned Farrow
        The statue by Ned Farrow was unveiled on Monday.
        Designed by Ada Quill
        A dress by Ada Quill
        The song was written by Ned Farrow
        Directed by Ned Farrow
        Tarn Town 2, Orlen City 1
        Tarn Town beat Orlen City 3-1 (1-0)
        Tarn Town–Orlen City (2:1)
        Tarn Town/Orlen City
        The doubles team Quill/Farrow won
        The winners: Quill/Farrow
        Ada Quill/Ned Farrow on court
        Doubles champions Ada Quill/Ned Farrow
        Senator Ada Quill (R-Tarn)
        Ada Quill (D)
        Ada Quill (SNP)
        Ada Quill (Tarn Town)
        Ada Quill (Green Party)
        Ada Quill, Green Party
        Ada Quill (Labour)
        Orlen, May 2026
        Tarn, Orlenia
        The quay in Tarn, Orlenia (population 4,000)
        Old Mill Road, Tarn
        A view of Mount Tarn
        Tarn Bridge, 1911
        The new Tarn X100 camera
        The Reuters building in Tarn
        The AP reporter Ada Quill in Tarn
        Ada Quill works for Reuters
        The head of AFP, Ada Quill
        A van of the BBC
        The BBC
        Ada Quill at the BBC
        Ada Quill on BBC One
        The road to Tarn via Orlen
        The train runs from Tarn to Orlen via Mill Park
        Ada Quill was reached via WhatsApp
        They speak via Zoom
        The meal was courtesy of the mayor
        Lunch courtesy of the house
        Guests enjoy drinks courtesy of Orlen Mills
        The winners got a watch courtesy of Orlen Mills
        #SaveTheFerry
        A banner reads #SaveTheFerry
        Ada Quill posts as @adaquill
        Follow us @orlen
        Photo shows the ferry leaving Tarn
        Photo shows Ada Quill and Ned Farrow
        Picture this: a ferry without a crew
        Image problem: Ada Quill
        Source of the river Tarn
        The source: a spring near Tarn
        Credit where credit is due: Ada Quill
        The credit union: Orlen Mills
        The logo of Credit Suisse
        Graphic novel: The Ferry
        Map of Tarn
        “We will not leave the ferry,” says Ada Quill
        “We will not leave the ferry.” Ada Quill
        “We will not leave the ferry.” – Ada Quill
        “We will not leave the ferry” – Ada Quill, mayor
        “We will not leave.” Ada Quill, captain of the ferry
        Ada Quill: “We will not leave the ferry”
        'It was a long day.' Ned Farrow
        No ferry today, said Ada Quill.
        The crew: Ada Quill, Ned Farrow, Ida Bramwell
        From left: Ada Quill, Ned Farrow, Ida Bramwell
        Left: Ada Quill. Right: Ned Farrow
        Top: Ada Quill; bottom: Ned Farrow
        Pictured: Ada Quill
        Pictured are Ada Quill and Ned Farrow
        In the picture: Ada Quill
        The cast of “The Ferry”: Ada Quill (captain), Ned Farrow (cook)
        Ada Quill (as the captain)
        The MV Mary Rose (right)
        The SS Orlen/Tarn in 1911
        Ada Quill. Mayor
        Dr. Ada Quill
        St. Mary’s Church
        The Quill family
        Mr. and Mrs. Farrow
        A handout for visitors
        Volunteers pass out a handout
        The pool
        Children swim in the pool
        A private garden
        The archive
        Boxes in the archive
        A file with names
        The composite material
        The screenshot that started it all
        Copyright law in Orlen
        A sign says “© Orlen Mills 2019”
        The label reads Orlen Mills© beer
        Tarn® and Orlen™ bottles
        Bottles by Orlen Mills (2024)
        The museum’s photo gallery
        The photo museum in Tarn
        A photo by Ada Quill hangs in the museum
        A photo by Ada Quill is on show at the museum in Tarn
        Photos by Ada Quill are on show in Tarn
        The photographer Ada Quill
        Ada Quill, photographer
        Photo albums from the attic
        Photo studio in Tarn
        Press photographer Ned Farrow
        The Orlen Courier
        The front page of The Orlen Courier
        Ada Quill, editor of The Orlen Courier
        Ada Quill reads The Orlen Courier
        Ada Quill / Ned Farrow
        Ada Quill | Ned Farrow
        The ferry | Tarn
        Opinion | Ada Quill
        Day 3: Ada Quill
        Act II: The Ferry
        Round 2: Tarn Town
        Ada Quill vs. Ned Farrow
        Ada Quill – Ned Farrow 6:4, 6:2
        Before – After
        Tarn – Orlen
        The Tarn–Orlen line
        A ferry of the Tarn/Orlen line
        AC/DC
        The band AC/DC on stage in Tarn
        TV/radio
        A man/woman sign
        1/2
        Tarn 9/11 memorial
        Ada Quill (r.)
        Ada Quill (l.) und Ned Farrow (r.)
        A lamp from Lumina© Crystal Worlds
        """,
    ),
    "de": (
        "Arbeiter erneuern die alte Brücke in Tarn",
        """
        Ada Quill (l.) mit Ned Farrow (FDP)
        Ada Quill (parteilos)
        Ada Quill (Die Linke)
        Ada Quill (Freie Wähler)
        Die Fähre im Hafen (Orlen)
        „Wir bleiben auf der Fähre“, sagt Ada Quill
        „Wir bleiben auf der Fähre.“ Ada Quill
        „Wir bleiben auf der Fähre.“ Ada Quill, Bürgermeisterin
        „Wir bleiben“ – Ada Quill, Kapitänin
        Im Bild: Ada Quill und Ned Farrow
        Das Foto zeigt Ada Quill
        Bild und Ton: So klingt die Fähre
        Das Bild stammt von Ada Quill
        Ein Bild von Ada Quill
        Ein Bild von Ada Quill hängt im Museum
        Foto-Ausstellung in Orlen
        Der Fotograf Ned Farrow
        Das Archiv in Orlen
        Quelle der Tarn
        Die Quelle: Hier entspringt die Tarn
        Gemälde von Ada Quill (1921)
        Das Stück „Die Fähre“ von Ned Farrow
        Die Fähre MARY ROSE/ORLEN
        Ein Rennen zwischen Orlen/Tarn
        Das Doppel Quill/Farrow
        """,
    ),
    "fr": (
        "Des ouvriers réparent le vieux pont de Tarn",
        """
        Ada Quill et Ned Farrow
        « Nous restons sur le ferry » – Ada Quill
        « Nous restons sur le ferry. » Ada Quill
        « Nous restons sur le ferry », dit Ada Quill
        Un tableau de Ada Quill
        La photo de Ada Quill
        Photo de famille
        Photo de classe à Tarn
        Crédit agricole : les taux montent
        Notre-Dame de Tarn
        """,
    ),
    "es": (
        "Obreros reparan el viejo puente de Tarn",
        """
        Foto de familia de los ministros
        Ada Quill y Ned Farrow
        «Nos quedamos en el ferri». Ada Quill
        Una foto de Ada Quill
        Crédito fácil: los bancos
        """,
    ),
    "it": (
        "Operai riparano il vecchio ponte di Tarn",
        """
        Una foto di Ada Quill
        Foto di gruppo a Tarn
        «Restiamo sul traghetto» – Ada Quill
        """,
    ),
    "pt": (
        "Operários consertam a velha ponte de Tarn",
        """
        Foto de família em Tarn
        """,
    ),
    "nl": (
        "Arbeiders herstellen de oude brug in Tarn",
        """
        Foto van de dag
        Beeld van Ada Quill in Tarn
        Bron van de rivier
        """,
    ),
    "sv": (
        "Arbetare lagar den gamla bron i Tarn",
        """
        Bild av Ada Quill på väggen
        """,
    ),
    "ru": (
        "Рабочие чинят старый мост в Тарне",
        """
        Анна Лугова и Иван Клюев
        «Мы остаёмся». Анна Лугова
        На фото: Анна Лугова
        """,
    ),
    "ko": (
        "노동자들이 낡은 다리를 고치고 있다",
        """
        이 남자/저 남자
        홍길동과 김철수
        """,
    ),
    "ja": (
        "古い橋を直す作業員",
        """
        山田花子さん
        山田花子（左）と佐藤太郎
        """,
    ),
    "zh": (
        "工人们正在修理旧桥",
        """
        李明（左）和王芳
        李明/王芳
        """,
    ),
    "vi": (
        "Công nhân sửa cây cầu cũ ở Tarn",
        """
        Nguyễn An và Trần Bình
        """,
    ),
    "tr": (
        "İşçiler Tarn kentinde eski köprüyü onarıyor",
        """
        Ada Quill (sağda)
        """,
    ),
}
ROWS = [
    (language, caption, row.strip())
    for language, (caption, rows) in CAPTIONS.items()
    for row in rows.strip().splitlines()
]


def credit_of(language, words):
    story = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
    page = f'''<html lang="{language}"><body><article><h1>Old ferry</h1>{story}<figure>
<img src="a.jpg" alt="x" width="640" height="400"><figcaption>{words}</figcaption></figure>{story}</article></body></html>'''
    (block,) = read(page).blocks
    return block.credit and block.credit.text.words


@pytest.mark.parametrize(("language", "caption", "words"), ROWS)
def test_words_that_look_like_a_credit_stay_the_caption(language, caption, words):
    words, stop = html.escape(words, quote=False), "。" if language in ("ja", "zh") else "."
    assert credit_of(language, words) is None
    assert credit_of(language, f"<em>{words}</em>") is None
    assert credit_of(language, f"{caption}{stop} {words}") is None


def block_of(body, language="en"):
    story = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
    (block,) = read(f'<html lang="{language}"><article><h1>Old ferry</h1>{story}{body}{story}</article></html>').blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


PICTURE = '<img src="a.jpg" alt="x" width="640" height="400">'


@pytest.mark.parametrize(
    "name",
    [
        "Ada Quill",
        "Ada Quill, captain",
        "Senator Ada Quill",
        "Tarn, Orlenia",
        "Ada Quill (SNP)",
        "Das Doppel Quill/Farrow",
    ],
)
def test_a_line_behind_a_quotation_or_that_no_person_alone_is_called_is_no_credit(name):
    said = "“We will not leave the ferry.”" if name == "Ada Quill" else "The ferry leaves Tarn."
    assert block_of(f"<figure>{PICTURE}<figcaption><p>{said}</p><p>{name}</p></figcaption></figure>")[1] is None


@pytest.mark.parametrize(
    "said",
    ["“We will not leave the ferry.” Ada Quill", "“The ferry is our only life” – Ada Quill, captain of the ferry"],
)
def test_a_quotation_in_italics_with_its_speaker_is_no_caption_of_the_picture_above(said):
    assert block_of(f"<figure>{PICTURE}</figure><p><em>{said}</em></p>") == (None, None)


def test_a_quotation_in_italics_with_its_credit_is_the_caption():
    words = "“We will not leave the ferry,” says Ada Quill. Photo: Jo Lee/AFP"
    caption, _, credit = words.partition(" Photo")
    assert block_of(f"<figure>{PICTURE}</figure><p><em>{words}</em></p>") == (caption, f"Photo{credit}")


def test_who_is_shown_stands_in_front_of_a_giver_and_the_agency_that_hands_on():
    words = f"<figure>{PICTURE}<figcaption>Ada Quill © Ministry of Culture/TASS</figcaption></figure>"
    assert block_of(words) == ("Ada Quill", "© Ministry of Culture/TASS")


def test_a_bracket_that_closes_within_a_sentence_is_no_end_of_the_caption():
    words = "The model Ada Quill (© lumina) opens the show in Tarn"
    assert block_of(f"<figure>{PICTURE}<figcaption>{words}</figcaption></figure>") == (words, None)
