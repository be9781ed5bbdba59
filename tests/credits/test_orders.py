"""Agencies' orders to editors, in front of a credit, behind it and within its brackets."""

import pytest
from by_our_table import find_credit, is_credit, leaks, parts

from linter import Level, lint, read
from linter.model.credit import Part

FRONT, BACK = "A gull sits on the pier. ", "Ada Quill/Harbour Office via REUTERS"


ORDERS = [
    "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. ORLEN OUT. NO COMMERCIAL OR EDITORIAL SALES IN ORLEN",
    "THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT. NO RESALES. NO ARCHIVES.",
    "TPX IMAGES OF THE DAY",
    "EDITORIAL USE ONLY",
    "REFILE - CORRECTING NAME OF CITY",
    "HANDOUT EDITORIAL USE ONLY/NO SALES",
    "SOLO USO EDITORIAL/SOLO DISPONIBLE PARA ILUSTRAR LA NOTICIA QUE ACOMPAÑA (CRÉDITO OBLIGATORIO)",
    "NO RESALES. NO INTERNET. NO USE AFTER MAY 3 2031",
    "(ACHTUNG: Nur zur redaktionellen Verwendung im Zusammenhang mit der aktuellen Berichterstattung)",
    "*재판매 및 DB 금지",
    "NO RETURNS, NO RESALE",
    "ORG XMIT: FLJS102",
    "+++ ANSA PROVIDES ACCESS TO THIS HANDOUT PHOTO TO BE USED SOLELY TO ILLUSTRATE NEWS REPORTING; NO ARCHIVING; NO LICENSING",
]


@pytest.mark.parametrize("orders", ORDERS)
def test_a_credit_is_read_whether_orders_stand_behind_it_or_in_front(orders):
    for words in (f"{FRONT}{BACK} {orders}", f"{FRONT}{orders} {BACK}", f"{FRONT}{orders} {BACK} {orders}"):
        start, end = find_credit(words)
        assert words[start:end] == BACK, words


@pytest.mark.parametrize("orders", ["AUSTRALIA AND NEW ZEALAND OUT", "NO SALES", "+++ NO SALES +++", "NO INTERNET"])
def test_an_order_that_banners_bear_too_counts_right_behind_an_agencys_name(orders):
    words = f"{FRONT}EPA/Jo Lee {orders}"
    start, end = find_credit(words)
    assert words[start:end] == "EPA/Jo Lee"
    assert leaks(words)
    assert not leaks(f"{FRONT}The banner in front of the harbour office of the town read {orders}")


@pytest.mark.parametrize("orders", ["JAPAN OUT. NO COMMERCIAL OR EDITORIAL SALES IN JAPAN", "JAPAN OUT"])
def test_the_countries_of_an_order_begin_behind_an_agency_in_capitals(orders):
    words = f"{FRONT}Kyodo via REUTERS {orders}"
    start, end = find_credit(words)
    assert words[start:end] == "Kyodo via REUTERS"
    assert [words[leak.start : leak.end] for leak in leaks(words)][:1] == ["JAPAN OUT"]


def test_an_order_is_nobodys_name():
    named = [part.words for part in parts("-- NO SALES -- Ada Quill/AP") if part.part is Part.PHOTOGRAPHER]
    assert named == ["Ada Quill"]


def test_a_pictures_number_is_told_once_though_the_caption_and_its_credit_stand_in_one_text():
    rows = lint(page(f"{FRONT}Photo: Ada Quill/Shutterstock (12345678ab)")).shown
    assert [row.message for row in rows if row.rule == "caption-agency-instructions"] == [
        "The credit holds an agency's instruction: “(12345678ab)”."
    ]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("배가 항구를 떠난다. [연합뉴스 자료사진. 재판매 및 DB 금지]", "연합뉴스 자료사진"),
        ("배가 항구를 떠난다. (사진=연합뉴스) *재판매 및 DB 금지", "(사진=연합뉴스)"),
    ],
)
def test_a_notice_that_papers_print_is_no_part_of_the_credit_and_is_not_told(caption, credit):
    [block] = read(page(caption)).blocks
    assert block.credit.text.words == credit
    assert [row.rule for row in lint(page(caption)).shown] == []


def test_the_mark_of_a_service_is_no_part_of_the_credit_and_is_told_as_left_over():
    for mark in ("+++ dpa-Bildfunk +++", "+++(c) dpa - Bildfunk+++"):
        caption = f"Eine Möwe sitzt am Kai. Foto: Jo Lee/dpa {mark}"
        [block] = read(page(caption)).blocks
        assert block.credit.text.words == "Foto: Jo Lee/dpa"
        assert [(row.rule, row.level) for row in lint(page(caption)).shown] == [("credit-leftover", Level.WARNING)]


def test_orders_may_stand_in_the_credits_own_brackets():
    [block] = read(page(f"{FRONT}[Jo Lee/AFP. NO RESALES. NO ARCHIVES]")).blocks
    assert (block.caption.words, block.credit.text.words) == (FRONT.strip(), "Jo Lee/AFP")


def test_orders_are_nobodys_name():
    for line in (
        "Photo: Jo Lee/AFP NO RESALES. NO ARCHIVES.",
        "MANDATORY CREDIT: Jo Lee/AFP",
        "TPX IMAGES OF THE DAY Jo Lee/AFP",
    ):
        assert is_credit(line)
        named = {part.part: part.words for part in parts(line) if part.part in (Part.PHOTOGRAPHER, Part.PROVIDER)}
        assert named == {Part.PHOTOGRAPHER: "Jo Lee", Part.PROVIDER: "AFP"}
    assert not is_credit("NO RESALES. NO ARCHIVES.")


def page(caption):
    return f"""<article><h1>Old ferry to be withdrawn</h1>
<p>The harbour office said on Tuesday that the old ferry would be taken out of service before the winter.</p>
<figure><img src="a.jpg" alt="A gull"><figcaption>{caption}</figcaption></figure>
<p>The crew of nine will be offered work on the river boats, said a speaker who did not want to give a date.</p></article>"""


@pytest.mark.parametrize(
    ("caption", "told", "credit", "errors"),
    [
        (f"{FRONT}{BACK} {ORDERS[0]}", FRONT.strip(), BACK, 1),
        (f"{FRONT}MANDATORY CREDIT: Jo Lee/AFP. NO RESALES", FRONT.strip(), "Jo Lee/AFP", 2),
        (f"{FRONT}NO RESALES. NO ARCHIVES. {BACK}", FRONT.strip(), BACK, 1),
        (
            f'{FRONT}(RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / ORLEN OFFICE" - NO MARKETING)',
            FRONT.strip(),
            "AFP PHOTO / ORLEN OFFICE",
            2,
        ),
        (
            f'{FRONT}(Photo by Jo Lee / AFP) / RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT "AFP PHOTO / ORLEN OFFICE" '
            "- NO MARKETING NO ADVERTISING CAMPAIGNS - DISTRIBUTED AS A SERVICE TO CLIENTS",
            FRONT.strip(),
            "(Photo by Jo Lee / AFP)",
            2,
        ),
    ],
)
def test_orders_are_told_and_are_part_of_neither_caption_nor_credit(caption, told, credit, errors):
    read_page = read(page(caption))
    [block] = read_page.blocks
    assert (block.caption.words, block.credit.text.words) == (told, credit)
    assert [row.rule for row in lint(page(caption)).shown] == ["caption-agency-instructions"] * errors


def test_a_credit_in_a_place_of_its_own_is_read_without_its_orders():
    caption = f'{FRONT}<span class="credit">Jo Lee/AFP NO RESALES. NO ARCHIVES</span>'
    [block] = read(page(caption)).blocks
    assert block.credit.text.words == "Jo Lee/AFP"
    assert [row.message for row in lint(page(caption)).shown] == [
        "The credit holds an agency's instruction: “NO RESALES. NO ARCHIVES”."
    ]


def test_a_credit_that_a_caption_repeats_is_taken_out_with_what_the_agency_put_behind_it():
    caption = f'{FRONT}Foto: Jo Lee/dpa +++ dpa-Bildfunk +++ <span class="credit">Bild: Jo Lee/dpa</span>'
    [finding] = [row for row in lint(page(caption)).shown if row.rule == "credit-in-caption"]
    [edit] = finding.fix.edits
    fixed = page(caption)[: edit.span.start] + edit.new + page(caption)[edit.span.end :]
    assert "Bildfunk" not in fixed
    assert FRONT.strip() in fixed


@pytest.mark.parametrize(
    ("orders", "credit"),
    [
        ("Mandatory credit Kyodo/via REUTERS", "Kyodo/via REUTERS"),
        ("Photo credit should read: Jo Lee/PA Wire", "Jo Lee/PA Wire"),
        ("Photo by Jo Lee/Belga/AFP via Getty Images / Belgium OUT", "Photo by Jo Lee/Belga/AFP via Getty Images"),
        ("Photo: AFP / Jo Lee / - / Belgium OUT", "Photo: AFP / Jo Lee"),
    ],
)
def test_orders_in_small_letters_are_told_and_left_out(orders, credit):
    [block] = read(page(f"{FRONT}{orders}")).blocks
    assert (block.caption.words, block.credit.text.words) == (FRONT.strip(), credit)
    assert "caption-agency-instructions" in [row.rule for row in lint(page(f"{FRONT}{orders}")).shown]


def test_a_year_in_front_of_orders_keeps_its_full_stop():
    [block] = read(page("A gull on the pier on May 3, 2031. Mandatory credit Kyodo/via REUTERS")).blocks
    assert block.caption.words == "A gull on the pier on May 3, 2031."
