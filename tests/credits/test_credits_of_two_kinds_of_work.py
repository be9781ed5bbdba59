"""Who is shown, who else worked on a picture, studios and makers of games beside photographers: invented people."""

import pytest

from linter import read
from linter.model.credit import ORGANISATIONS

PARTED = """
Les joueurs fêtent la victoire à Tarn // (Photo Jean Roux. AFP)
Les joueurs fêtent la victoire à Tarn // (Photo Jean Roux. Divergence)
Les joueurs fêtent la victoire à Tarn. // Photo Jean Roux. AFP
Fans at the stadium in Tarn // (Al ‘Bones’ Reed Photography)
Fans at the stadium in Tarn // (Ada Quill Photography)
Er kann am Montag nicht offen reden // © Collage von Jan Huber (Foto: AFP)
Radfahren in Tarn, Residenzplatz // © Tourismus Tarn GmbH / no name
Radfahren in Tarn, Residenzplatz // © Tourismus Tarn GmbH / Jan Huber (studio)
Anggota DPR RI Ada Quill // (ANTARA/Facebook/Quill)
Ada Quill // (Instagram Ada Quill)
A harbour at night. // Image created with Midjourney
Ein Hafen bei Nacht. // Bild erstellt mit DALL-E 3
3 March 2026. // Photo: Ada Quill/AP
May 3, 2026 // (Ada Quill/AP)
3 March 2026 // © Ada Quill
Le port de Tarn // (Photo AFP. Jean Roux)
Un barco zarpa temprano en el muelle // Getty Images
Passengers wait in the heavy rain // AFP via Getty Images
Passengers wait in the heavy rain // AP Photo
渡轮驶离港口。 // 李明/新华社
渡轮在雨中驶离港口 // – 李明/新华社
渡轮驶离港口。陈家村 // /新华社
王毅 // | 新华社
ספינה עוזבת את הנמל // | רויטרס
ספינה עוזבת את הנמל בגשם // – דוד כהן/רויטרס
नौका बंदरगाह से निकलती है // | रॉयटर्स
عبارة تغادر الميناء تحت المطر // | رويترز
عبارة تغادر الميناء تحت المطر // | أحمد علي (رويترز)
Фериботът напуска пристанището рано // (БТА)
"""
CAPTIONS = """
Un Ada Quill (Orlen Photography)
The winners of the day (Wildlife Photography)
Still from the river
Photo by night
Photo by moonlight in Tarn
The new owner of the big agency Getty Images
The court says that the big firm sued Getty Images
A woman works in the old office of Getty Images
A lamp made by Lumina© Graphic Worlds
Unser altes Foto Jo Huber
"""
READ = """
Photograph: Ada Quill. Styling: Jo Lee -> Ada Quill ->
Photograph: Ada Quill. Hair and make-up: Jo Lee -> Ada Quill ->
Photo: Ada Quill/AP. Styling: Jo Lee and Ann Day -> Ada Quill -> AP
Foto: Ada Quill. Text: Jo Huber -> Ada Quill ->
Photo: Ada Quill. Illustration: Jo Lee -> Ada Quill; Jo Lee ->
Screenshot by Ada Quill/ONE Esports -> Ada Quill -> ONE Esports
Screenshot by Ada Quill/KIM Lee -> Ada Quill; KIM Lee ->
Credit: Orlen Games -> -> Orlen Games
Image: Orlen Toys -> -> Orlen Toys
Photo: Jean Roux. AFP -> Jean Roux -> AFP
Photo: AFP. Jean Roux -> Jean Roux -> AFP
Photo: Dr. Ada Quill/AP -> Dr. Ada Quill -> AP
2026 © Ada Quill -> Ada Quill ->
12.05.2026, Foto: Jan Huber/dpa -> Jan Huber -> dpa
Photo: Al ‘Bones’ Reed -> Al ‘Bones’ Reed ->
图片：李明/新华社 -> 李明 -> 新华社
图片：王室/新华社 -> -> 王室; 新华社
דוד כהן/רויטרס -> דוד כהן -> רויטרס
राम कुमार | रॉयटर्स -> राम कुमार -> रॉयटर्स
"""


def read_as(words):
    [block] = read(f"<article><h1>Ferry</h1><figure><img src=a.jpg><figcaption>{words}</figcaption></figure>").blocks
    return block.caption and block.caption.words, block.credit


@pytest.mark.parametrize("row", PARTED.strip().splitlines())
def test_a_caption_is_parted_from_the_credit_behind_it(row):
    shown, credit = row.split(" // ")
    caption, found = read_as(f"{shown} {credit}")
    assert (caption, found and found.text.words) == (shown, credit)


@pytest.mark.parametrize("words", CAPTIONS.strip().splitlines())
def test_what_names_nobody_who_took_it_is_a_caption(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("row", READ.strip().splitlines())
def test_a_credit_tells_who_took_it_and_which_house_gave_it(row):
    words, people, houses = (side.strip() for side in row.split("->"))
    _, credit = read_as(words)
    assert "; ".join(credit.photographers) == people
    assert "; ".join(part.words for part in credit.of(*ORGANISATIONS)) == houses


@pytest.mark.parametrize("words", ["Source : inconnue", "Quelle: unbekannt", "Foto: Fotograf unbekannt"])
def test_an_unknown_source_names_nobody(words):
    _, credit = read_as(words)
    assert not credit.photographers
    assert not credit.of(*ORGANISATIONS)
