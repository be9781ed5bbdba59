"""Credits that follow a caption with no full stop, and captions that begin as a credit does: invented people."""

import pytest

from linter import read

STORY = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"


def read_as(words):
    """The caption and the credit of a figure whose figcaption holds the words."""
    figure = f'<figure><img src="a.jpg" alt="x" width="640" height="400"><figcaption>{words}</figcaption></figure>'
    (block,) = read(f"<html><body><article><h1>Old ferry</h1>{STORY}{figure}{STORY}</article></body></html>").blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


PARTED = """
La maison des Roux à Lyon // Photo : archives de la famille
Die alte Brücke in Tarn // Foto: Archiv der Familie
Le vieux pont de Tarn // (Photo Lea Roux. AFP)
Die alte Brücke in Tarn // (Foto Jo Lee. dpa)
Старият мост в Тарн призори // © снимка: БГНЕС
The old bridge in Tarn. // (Al ‘Boats’ Dukes Photography)
El puente viejo de Tarn // Foto: Cedida por la familia
El puente viejo de Tarn. // Foto: Cedida por el Ayuntamiento de Tarn
El puente viejo de Tarn. // Cedida por la familia
El puente viejo de Tarn al amanecer // / Cedida
El puente viejo de Tarn al amanecer // | Cedida
El puente viejo de Tarn al amanecer // (Cedida)
El puente viejo de Tarn al amanecer // | EP
El puente viejo de Tarn al amanecer. // / EP
El puente viejo de Tarn al amanecer. // | E.P.
The old bridge in Tarn // Ph. Ann Roe
Il vecchio ponte di Tarn all'alba // (Ph. Anna Rossi)
Il vecchio ponte di Tarn all'alba. // Ph: Anna Rossi
Il vecchio ponte di Tarn all'alba // (ph Anna Rossi)
Stary most w Tarnie o świcie // Zdj. Jan Nowak
Stary most w Tarnie o świcie // Fot. Jan Nowak
Stary most w Tarnie o świcie // fot. Jan Nowak/PAP
De oude brug in Tarn bij zonsopgang // Eigen foto
De oude brug in Tarn bij zonsopgang. // Eigen foto
Die alte Brücke in Tarn am Morgen // Eigenes Foto
새벽녘 다리 모습 // 홍길동 기자
새벽녘 다리 모습 // 뉴시스
노동자들이 오래된 다리를 고치고 있다 // 연합뉴스
古い橋を直す作業員 // (C)TBS
古い橋を直す作業員 // (C)山田太郎
古い橋の前に立つ佐山みどり // =山田太郎撮影
A ferry leaves the port. // Video by Jo Lee
A ferry leaves the port. // Map by Jo Lee/AFP
A ferry leaves the port. // Courtroom sketch by Jo Lee
A ferry leaves the port. // Camera: Jo Lee
Bild: Das Gemälde „Der Hafen“ von 1720. // Bild: Museum Tarn
Foto: Die Fähre verlässt den Hafen. // Foto: dpa
Foto von Ada Quill mit ihrer Mutter. // Foto: Jo Lee
The accused in the dock. // Courtroom sketch: Jo Lee/PA
The accused in the dock. // Court artist sketch by Jo Lee/PA Wire
The quay at noon in heavy rain // • Jo Lee
Die Fähre verlässt den Hafen. // Gerichtszeichnung: Jo Lee
Die Fähre verlässt den Hafen. // Leserfoto von Jo Lee
Die Fähre verlässt den Hafen. // Szenenfoto: Jo Lee
Die Fähre verlässt den Hafen. // Mit freundlicher Genehmigung des Museums
Le ferry quitte le port. // Photo d’archives Marie Roux
Le ferry quitte le port. // Photo archives Le Quai
Le ferry quitte le port. // Archives Le Quai
Le ferry quitte le port. // D.R.
Le ferry quitte le port. // Photo fournie par la famille
Le ferry quitte le port. // Photo Marie Roux et Jean Blanc
Le ferry quitte le port. // Gracieuseté
El ferry deja el puerto. // Foto tomada de Facebook
El ferry deja el puerto. // Captura de video
Ferjan fer úr höfn. // Mynd/Jo Lee
Ferjan fer úr höfn. // orlen.is/Jo Lee
Фериботът напуска порта. // Сн. БТА
Паром покидает порт. // Фото из личного архива
Паром покидает порт. // Фото предоставлено музеем
Паром покидает порт. // Кадр из видео
Το πλοίο φεύγει από το λιμάνι. // Φωτ.: Άννα Παππά
नौका बंदरगाह से निकलती है। // फोटो साभार: एएनआई
המעבורת עוזבת את הנמל. // צילום מסך
渡轮驶离港口。 // 视频截图
渡轮驶离港口 // 李明 摄
フェリーが港を出る // （C）モデルプレス
여객선 모습 // 게티이미지뱅크
A barn burns by the harbour // Ana Reis/Folhapress
A boat in the harbour in Tarn // Tom Vell/AFP via Getty Images
The mayor, Ada Quill // Tom Vell/AFP
Um barco no porto de Tarn // Ana Reis/Folhapress
Die Fähre im Hafen // Jo Quill/dpa
Die Fähre verlässt den Hafen // picture alliance/dpa | Jan Huber
Die Fähre verlässt den Hafen // Foto Jan Huber
Le ferry quitte le port le 12 mai 2026 // JEAN ROUX / AFP
Le ferry quitte le port // Photo Jean Roux
Le ferry quitte le port // Dessin de Jean Roux
El ferry, visto desde el muelle // JUAN RUIZ / EFE
El ferry, visto desde el muelle // JUAN RUIZ (EFE)
Unos obreros reparan el puente // – JUAN RUIZ (EFE)
The quay at dawn // Courtesy of Orlen Museum
The quay at dawn // Photo / Tom Reed
The ferry leaves the port in St. John’s // Tom Reed/AFP via Getty Images
The ferry leaves the port in St. John’s // — Reuters
The ferry leaves the port in St. John’s // | Tom Reed/Orlen Times
The ferry, the Mary Rose, at Quay No. 4 // — Reuters
FILE - The ferry leaves Orlen on Jan. 12, 2025. // REUTERS/Tom Reed
Ada Quill, 34, of Tarn Town F.C. // Photo: Tom Reed/AFP
A scene from The Ferry. // Jo Lee / © Netflix
A barn burns near Tarn. // Metropolitan Museum of Art
A barn burns near Tarn. // ST PHOTO: TOM REED
Le quai du port à Tarn // BELGA PHOTO JEAN ROUX
A barn burns near Tarn // AFP PHOTO TOM REED
Tarnin silta aamulla // AFP PHOTO/TOM REED
Det nye bibliotek i Tarn. // Visualisering: Tegnestuen Quay
Det nya biblioteket i Tarn. // Visionsbild: Quay Arkitekter
Het nieuwe station in Tarn. // Impressie: Gemeente Tarn
Nowa biblioteka w Tarnie. // Wizualizacja: Jan Nowak
La futura biblioteca de Tarn. // Recreación: Ayuntamiento de Tarn
La future bibliothèque de Tarn. // Visuel : Ateliers Jean Roux
A barn burns near Tarn. // Orlen Times archives
Der Hafen bei Nacht. // KI-generiert
The quay in Tarn. // Image generated with AI
El puerto de Tarn. // Imagen generada con IA
The quay in Tarn. // Photo: a member of the public
"""
CAPTIONS = """
Visualisering: Det nye bibliotek set fra havnen
Impressie: het nieuwe station gezien vanaf het plein
Recreación: así será la plaza
Visuel : le nouveau quai vu du parc
Foto von Ada Quill mit ihrer Mutter
Foto von Ada Quill und ihrer Mutter
Foto von Ada Quill im Rathaus
Foto de Ana Ruiz con su madre
Foto de Ana Ruiz y su madre
Foto di Anna Rossi con la madre
Photo de Marie Roux en 1998
Photo de Marie Roux, prise à Lyon en 1998
Foto van Ada Quill met haar moeder
Foto av Ada Quill med moren
Ana Ruiz, delantera del Tarn (cedida)
Ada Quill, Ph.D.
Ada Quill, Ph. D.
Camera: Lumina R5
Map by region
Chart by sector
Map by Ada Quill shows the harbour of 1720
취재진 질문에 답하는 홍길동 기자
Archives de la famille
Ada Quill at her desk | EP
The band's new record / EP
Prof. Ada Quill, Ph.D., und Jo Lee
Der Verein, Ph. Mayer und die Stadt feiern
Ph: 020 7946 0000
Una fot. de Ana Ruiz
Chart by age group
Bild från hamnen
Foto från hamnen i Tarn
Cedida por el club, Ana Ruiz marca un gol
El cuadro. Cedida por la familia en 1998, la obra se ve hoy.
Le bâtiment. Archives nationales
渡輪駛離港口。資料照片
인터뷰하는 홍길동 기자
(A) 港 (B) 橋 (C) 船
The Best Submitted Photo
Bild: Die Fähre verlässt den Hafen.
A portrait of Ana Reis/Folhapress
A man with LeBron James/AP
The player Gerald FitzGerald Lee/AP
Supporters of the striker Tom Reed/AP
The mayor with reporters from Dow Jones/Reuters
Der Hafen (KI-generiert)
Photo: a house on fire in Tarn
Bild: Das alte Rathaus im Winter
"""
CREDITS = """
Foto de Ana Ruiz para El Quai
Foto von Ada Quill mit freundlicher Genehmigung
Foto von Jo Lee auf Unsplash
Foto von Jo Lee aus dem Archiv
Foto von Ada Quill und Jo Lee
Video by Jo Lee/AFP
Graphic by Jo Lee
사회부 홍길동 기자
Eigen foto
Photo: a reader from Orlen
Foto: Eine Leserin aus Linz
Fuente: familia y amigos
Foto: Un Techo para mi País
"""


@pytest.mark.parametrize("row", PARTED.strip().splitlines())
def test_a_credit_is_parted_from_its_caption_with_no_stop_between(row):
    caption, _, credit = row.partition("//")
    said, signed = read_as(f"{caption.strip()} {credit.strip()}")
    assert (said, signed.strip("()=")) == (caption.strip(), credit.strip().strip("()="))


def test_who_took_it_is_read_from_a_list_and_behind_a_paper():
    story = '<article><h1>Old ferry</h1><figure><img src="a.jpg" alt="x"><figcaption>{}</figcaption></figure></article>'
    [block] = read(story.format("The ferry. Photos: Jo Lee, left, and Ann Roe")).blocks
    assert block.credit.photographers == ("Jo Lee", "Ann Roe")
    [block] = read(story.format("Le ferry. Photo Le Quai/Marie Roux")).blocks
    assert block.credit.photographers == ("Marie Roux",)


@pytest.mark.parametrize("words", CAPTIONS.strip().splitlines())
def test_what_begins_as_a_credit_and_goes_on_as_a_caption_is_one(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("words", CREDITS.strip().splitlines())
def test_a_line_that_names_who_took_it_stays_a_credit(words):
    assert read_as(words) == (None, words)


def test_a_name_that_is_glued_to_the_last_word_is_the_photographer():
    assert read_as("A boat in the harbourTom Vell/AP") == ("A boat in the harbour", "Tom Vell/AP")


def test_a_lead_in_that_stands_alone_leads_in_nothing():
    assert read_as("A gull sits on the pier. Foto:") == ("A gull sits on the pier. Foto:", None)
