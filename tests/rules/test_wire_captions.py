"""Captions in the forms of the wires, of which nothing is to be said by default: invented people, our own words.

The forms are those that the agencies' own pages and the style guides show: AP signs "(AP Photo/Name)" and writes "FILE - ";
Reuters puts itself in front; AFP writes "(L)", "(2nd-R)", "(FILES)" and "(Photo by NAME / AFP)"; Getty a dateline;
dpa names parties in brackets and signs "Foto: Name/dpa"; PA, EFE, Kyodo, Xinhua, TASS and Yonhap each in its own way.
"""

import pytest

from linter import lint

WIRE = {
    "en": (
        # AP
        "Mayor Ida Bramwell, left, speaks with harbor master Ned Farrow as crews clear the pier in Orlen, Monday, May 11, 2026. (AP Photo/Jo Quill)",
        "FILE - Senate candidate Ada Lantern waves to supporters at a rally in Orlen, Feb. 3, 2024. (AP Photo/Tom Reed, File)",
        "FILE - In this Jan. 12, 2015 photo, ferries lie at anchor off Orlen. (AP Photo/Tom Reed, file)",
        "From left, Ida Bramwell, Ned Farrow and Ada Lantern arrive for a hearing, Friday, May 8, 2026, in Orlen. (Jo Quill/The Orlen Courier via AP)",
        "This photo provided by the Orlen Fire Department shows a burned barn near Tarn on Sunday, May 10, 2026. (Orlen Fire Department via AP)",
        "Ferry captain Ned Farrow, second from right, sings with his crew in Orlen on Tuesday, May 12, 2026. (Jo Quill/Pool Photo via AP)",
        "This combination of photos shows Ida Bramwell, left, in Orlen on May 4, 2026, and Ned Farrow in Tarn on May 6, 2026. (AP Photo)",
        "Actor Ada Lantern arrives at the premiere of “The Ferry” on Thursday, May 7, 2026, in Orlen. (Photo by Tom Reed/Invision/AP)",
        "Sen. Ida Bramwell, R-Tarn, center, and Rep. Ned Farrow, D-Orlen, right, talk to reporters, Wednesday, May 13, 2026. (AP Photo/Jo Quill, Pool)",
        # Reuters
        "A man rows past a flooded mill in Tarn, Orlenia, May 11, 2026. REUTERS/Jo Quill",
        "FILE PHOTO: Harbor workers load grain in Orlen, Orlenia, April 2, 2023. REUTERS/Jo Quill/File Photo",
        "Ida Bramwell of Orlenia (L) and Ada Lantern of Tarnland (R) compete in the women’s 800 metres in Orlen, May 9, 2026. REUTERS/Tom Reed",
        "A ship burns off the coast of Tarn, in this handout picture released on May 10, 2026. Orlen Coast Guard/Handout via REUTERS",
        "Smoke rises over the harbour in Orlen, in this screen grab obtained from a social media video, May 11, 2026. @lakewatcher/via REUTERS",
        "President Ned Farrow attends a meeting with regional leaders in Tarn, Orlenia, May 12, 2026. Jo Quill/Pool via REUTERS",
        "Tarn Town’s Ada Lantern (2nd R) celebrates scoring the first goal with her team mates. Action Images via Reuters/Tom Reed",
        # AFP
        "Orlenia’s Prime Minister Ned Farrow (L) shakes hands with Mayor Ida Bramwell (R) in Orlen on May 11, 2026. (Photo by Jo QUILL / AFP)",
        "(From L) Ned Farrow, Ida Bramwell and Ada Lantern pose ahead of a debate in Tarn, on May 10, 2026. (Photo by Tom Reed / POOL / AFP)",
        "(FILES) A fisherman mends his nets at the port of Orlen on March 3, 2022. (Photo by Jo Quill / AFP)",
        "Singer Ada Lantern (2nd-R), drummer Ned Farrow (C) and their band perform in Tarn on May 9, 2026. © Jo Quill, AFP",
        "Players of Tarn Town (in blue) and of Orlen City (L-R) line up before the cup final on May 9, 2026. Jo Quill / AFP",
        "This handout photograph taken on May 11, 2026 by the Orlen Presidency shows Ned Farrow (3rd L) at a summit. AFP PHOTO / ORLEN PRESIDENCY / HANDOUT",
        "Ned Farrow (front row, C) poses with ministers in Orlen on May 11, 2026. AFP PHOTO / ORLEN PRESIDENCY",
        # Getty
        "Ida Bramwell of Orlenia reacts after her win over Ada Lantern at the Tarn Open on May 10, 2026 in Tarn, Orlenia. (Photo by Jo Quill/Getty Images)",
        "(L-R) Ned Farrow, Ida Bramwell and Ada Lantern attend the Orlen gala at the Old Mill on May 7, 2026. (Photo by Tom Reed/Getty Images for Orlen Gala)",
        "A general view of the lighthouse at dusk in Orlen, Orlenia. (Photo by Jo Quill/NurPhoto via Getty Images)",
        "Midfielder Ada Lantern (17) shoots past Ida Bramwell (4) in the second half at Tarn Park. (Photo by Tom Reed/Icon Sportswire via Getty Images)",
        "Actors Ned Farrow and Ada Lantern on the set of “The Ferry”, circa 1962. (Photo by Jo Quill/Hulton Archive/Getty Images)",
        # PA
        "Ida Bramwell (left) and Ned Farrow outside the High Court in Orlen (Jo Quill/PA)",
        "Forensic officers at the scene in Tarn Lane, Orlen, on Monday. Picture: Tom Reed/PA Wire",
        "Undated family handout photo of Ada Lantern, who died in Tarn (Family handout/PA)",
        "Sir Ned Farrow (far left) and Ida Bramwell (second right) at the Orlen Flower Show. Photo credit: Jo Quill/PA Wire",
        # Kyodo, Xinhua, TASS, Yonhap, EFE in English
        "Photo taken on May 11, 2026, shows the harbor of Orlen, Orlenia, after a storm. (Kyodo)",
        "Prime Minister Ned Farrow (R) and opposition leader Ida Bramwell bow before talks in Orlen on May 12, 2026. (Pool photo)(Kyodo)",
        "Orlenia's Ada Lantern (C) competes during the women's 10m final in Tarn, Orlenia, May 9, 2026. (Xinhua/Jo Quill)",
        "An aerial drone photo taken on May 10, 2026 shows terraced fields in Tarn County, Orlenia. (Photo by Tom Reed/Xinhua)",
        "The Russian foreign minister speaks in Orlen © Jo Quill/TASS",
        "Orlenian Foreign Minister Ned Farrow (L) talks with his counterpart, Ida Bramwell, in Orlen on May 12, 2026. (Yonhap)",
        "This photo, provided by the Orlen Coast Guard on May 11, 2026, shows rescuers at sea off Tarn. (Yonhap)",
        "Defense chief Ned Farrow (C) inspects a front-line unit in Tarn, in this file photo provided by his office. (Yonhap)",
        "Undated supplied photo shows the Orlen bridge. (Photo courtesy of Orlen City)(Kyodo)",
        # EPA, AAP, CP, and pictures that were given
        "Ida Bramwell (3-L) and Ned Farrow (2-R) attend a ceremony in Orlen, Orlenia, 11 May 2026. EPA/JO QUILL",
        "A rally in Orlen, Orlenia, 11 May 2026. EPA/JO QUILL / POOL",
        "A handout photo made available by the Orlen Presidency shows Ned Farrow (R), 11 May 2026. EPA/ORLEN PRESIDENCY HANDOUT",
        "A flooded street in Orlen. (Jo Quill/AAP PHOTOS)",
        "Ned Farrow, left, speaks in Orlen. THE CANADIAN PRESS/HO - Orlen Police",
        "The new turf at Orlen Park. PHOTO COURTESY OF TERRAN TURF",
        "The bridge in spring. Courtesy photo via Orlen City Council",
        "The moon as the probe saw it. Image courtesy of NASA/JPL-Caltech",
        "A fire near Tarn. ©2026 Maxar Technologies/Handout via REUTERS",
    ),
    "de": (
        "Ida Bramwell (l, Grüne) und Ned Farrow (FDP, M) sprechen im Rathaus von Orlen miteinander. Foto: Jo Quill/dpa",
        "Der Bürgermeister von Tarn, Ned Farrow (r), überreicht Ada Lantern (2.v.l.) den Preis. Foto: Tom Reed/dpa-Zentralbild/dpa",
        "ARCHIV - 03.02.2024, Orlen: Schiffe liegen im Hafen. (zu dpa: «Hafen wird ausgebaut») Foto: Tom Reed/dpa",
        "Einsatzkräfte löschen den Brand einer Scheune (Archivbild). © Jo Quill/dpa",
        "Ada Lantern (M.) jubelt mit ihren Mitspielerinnen über das 2:1 (1:0). picture alliance/dpa | Jo Quill",
        "Das Foto zeigt (v.l.n.r.) Ned Farrow, Ida Bramwell und Ada Lantern vor dem Landtag. Foto: Polizei Orlen/dpa",
        "Ned Farrow (2.v.r), Ida Bramwell (vorne l) und Ada Lantern (hinten, M) in Orlen. © Jo Quill/dpa-Pool/dpa",
        "Kanzler Ned Farrow (SPD, l.) und Ministerin Ida Bramwell (CDU) im Kabinett (Symbolbild). Foto: Tom Reed/dpa/Pool",
    ),
    "es": (
        "La alcaldesa de Orlen, Ida Bramwell (i), saluda al ministro Ned Farrow (d) este lunes en Tarn. EFE/Jo Quill",
        "Fotografía de archivo del puerto de Orlen, en 2023. EFE/ Tom Reed",
        "Ada Lantern (c), Ned Farrow (2i) e Ida Bramwell (d), durante la gala celebrada en Orlen. EFE/Pool/Jo Quill",
        "Imagen cedida por la Guardia Costera de un rescate cerca de Tarn. EFE/ Guardia Costera De Orlenia",
    ),
    "fr": (
        "Le maire d’Orlen, Ned Farrow (g), et la ministre Ida Bramwell (d), le 11 mai 2026 à Tarn. © Jo Quill, AFP",
        "La joueuse Ada Lantern (2e d) lors de la finale, le 9 mai 2026 à Orlen (photo d’archives). JO QUILL / AFP",
    ),
    "it": ("Ned Farrow (s) e Ida Bramwell (d) a Orlen, 11 maggio 2026. ANSA/JO QUILL",),
    "ko": (
        "11일 서울 남산에 벚꽃이 피어 있다. (사진=연합뉴스)",
        "11일 서울 남산에 벚꽃이 피어 있다. [연합뉴스 자료사진]",
        "11일 서울 남산에 벚꽃이 피어 있다. [서울시 제공]",
    ),
    "ja": ("握手する首相（左）と知事＝11日午後、東京都千代田区（共同）",),
    "zh": ("5月11日拍摄的港口（无人机照片）。新华社发（李华 摄）",),
    "ru": ("Мэр Орлена Нед Фарроу (слева) и Ида Брамвелл на набережной. © Иван Клюев/ТАСС",),
}
EACH = [(language, caption) for language, captions in WIRE.items() for caption in captions]


def page(language, *captions):
    figures = "".join(
        f'<figure><img src="{at}.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
        for at, caption in enumerate(captions)
    )
    return f'<html lang="{language}"><article>{figures}</article></html>'


@pytest.mark.parametrize(("language", "caption"), EACH)
def test_nothing_is_said_of_a_caption_in_the_form_of_a_wire(language, caption):
    assert not [(each.rule, each.message) for each in lint(page(language, caption)).shown]


def test_there_are_fifty():
    assert len(EACH) >= 50
