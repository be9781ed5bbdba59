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
        A painting by Ada Quill (oil on canvas)
        The prize photo by Ada Quill
        The winning photo by Ada Quill
        This photo by Ada Quill
        A file photo
        The quay on May 11, 2026
        Orlen, May 11, 2026
        Ada Quill on May 11
        Ada Quill, 11 May 2026
        The festival (May 11–13)
        The ferry (May 11, 2026)
        Tarn Town v Orlen City, May 11, 2026
        The staff of the Orlen Courier
        Ada Quill | Captain
        Ada Quill / Captain
        Ada Quill • Mayor
        Ada Quill – captain
        Ada Quill - Captain
        Ada Quill (Captain)
        Ada Quill (staff)
        Ada Quill (USA)
        Ada Quill/USA
        Quill/Farrow (USA)
        Ada Quill and Ned Farrow (USA)
        Gold: Ada Quill (USA)
        1. Ada Quill, 2. Ned Farrow
        Ada Quill, Orlen Council
        Ada Quill, Orlen University
        Ada Quill, chief of the Orlen Police Department
        Ada Quill, who works for The Orlen Courier
        Ada Quill for mayor
        A vote for The Greens
        A statue for the Orlen Museum
        A gift for Ada Quill
        Tickets for The Ferry
        Special to many: the old quay
        A courtesy call: Ada Quill in Tarn
        The courtesy bus
        Courtesy and respect
        Source of pride: the old quay
        Photo source of delight
        The picture postcard
        A picture book by Ada Quill
        The Picture of Dorian Gray
        Pictures at an Exhibition
        Image of Christ
        The Creative Commons building
        A public domain image of the moon
        The stock photo that made her famous
        Reader Ada Quill submitted this idea
        Volunteers contributed by baking cakes
        Submitted by the council, the plan was approved
        The plan, submitted by Ada Quill, was approved
        The plan was submitted by Ada Quill
        The cakes were contributed by Ada Quill
        A dish contributed by local farmers
        The album by AC/DC
        Formula 1: Ada Quill/Lotus
        Ada Quill (Lotus/Ford)
        Lotus/Ford
        The Lotus/Ford of Ada Quill
        The Tarn (NPK) plant
        Middle East and North Africa (MENA)
        The refugee agency (UNHCR)
        Orlen Museum/Orlen Gallery
        The Orlen Museum
        Petra by night
        The city of Petra
        Visitors in Petra (Jordan)
        The rose city (Petra)
        An aerial view of Petra
        Ada Quill with her book “Photo”
        Wanted: Ada Quill
        Elected: Ada Quill
        “It is over.” — Ada Quill
        “It is over now for all of us.” Captain Ada Quill
        “It is over,” Ada Quill (left) said
        Pool table in Tarn
        Handout day in Tarn
        Supplied with water: the old quay
        A drone’s view
        View from the top
        DR Ada Quill
        A doctor (DR)
        The RV park
        An RV
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
        Sonderpreis: Foto von oben
        Foto von der Fähre
        Fotos von gestern
        Die Verwendung ist honorarfrei
        Der Verein
        Der Veranstalter
        Aufnahme läuft: Ada Quill
        Abgabe bis 11.05.2026
        Orlen am 11.05.2026
        Ada Quill (11.05.2026)
        Das Spiel Orlen/Tarn
        SG Orlen/Tarn
        Trainer Ada Quill (SG Orlen/Tarn)
        Die Spielgemeinschaft ORLEN/TARN
        CDU/CSU
        Ada Quill (CDU/CSU)
        Ada Quill, CDU/CSU-Fraktion
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
        Photo souvenir à Tarn
        La photo du jour
        Une photo de Marie
        Le maire Ada Quill (DR)
        Archives de la ville
        Archives municipales
        Photo de vacances
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
        Foto de grupo
        Fotografía de una boda
        Imagen de la Virgen
        Edición especial
        Especial
        La imagen del día
        Difusión
        """,
    ),
    "it": (
        "Operai riparano il vecchio ponte di Tarn",
        """
        Una foto di Ada Quill
        Foto di gruppo a Tarn
        «Restiamo sul traghetto» – Ada Quill
        Immagine della Madonna
        Foto ricordo
        Foto di classe
        """,
    ),
    "pt": (
        "Operários consertam a velha ponte de Tarn",
        """
        Foto de família em Tarn
        Foto do dia
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
        고양이/강아지
        김정미 대표/이수진 이사
        """,
    ),
    "ja": (
        "古い橋を直す作業員",
        """
        山田花子さん
        山田花子（左）と佐藤太郎
        山田花子監督の新作
        """,
    ),
    "zh": (
        "工人们正在修理旧桥",
        """
        李明（左）和王芳
        李明/王芳
        新华社记者在现场
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
