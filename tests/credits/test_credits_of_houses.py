"""Houses, their services, pools and offices in credits: none of them a photographer, none a repetition, none missed."""

import pytest
from by_our_table import parse
from captioned import page, read_as, told

from linter import read
from linter.model.source import Chart, Text

CAPTION = "A gull sits on the pier."


def parsed(line):
    credit = parse(Text(line, lambda: Chart(())))
    return list(credit.photographers), list(credit.organisations)


@pytest.mark.parametrize(
    "line",
    [
        "Foto: Jo Lee/dpa-Zentralbild/dpa",
        "Foto: Jo Lee/dpa/dpa-tmn",
        "Foto: dpa-pool/dpa",
        "Jo Lee / GETTY IMAGES NORTH AMERICA / Getty Images via AFP",
        "Jo Lee - FIFA/FIFA via Getty Images",
        "Photo: EPA-EFE/REX/Shutterstock",
        "(Jo Lee/PA) (PA Wire)",
        "(Jo Lee/PA) PA Archive",
        "Foto: Jo Lee/AP Pool/AP/dpa",
        "Foto: Jo Lee/dpa Pool/dpa",
        "Foto: IMAGO/imago stock&amp;people",
    ],
)
def test_a_house_beside_its_own_service_is_no_repetition(line):
    assert "credit-repeated" not in told(f"{CAPTION} {line}")


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Jo Lee/AFP/AFP",
        "Photo: FIFA/FIFA",
        "Jo Lee/FIFA/FIFA via Getty Images",
        "IMAGO/Jo Lee/imago-images-bilder",
    ],
)
def test_the_same_house_twice_is_a_repetition(line):
    assert "credit-repeated" in told(f"{CAPTION} {line}")


@pytest.mark.parametrize(
    ("line", "people", "organisations"),
    [
        ("Photo: Pool AFP", [], ["AFP"]),
        ("Photo: AP Pool", [], ["AP"]),
        ("Photo: Jo Lee/Reuters Pool", ["Jo Lee"], ["Reuters"]),
        ("Photo: BELGA MAG", [], ["BELGA MAG"]),
        ("BELGA JO LEE", ["JO LEE"], ["BELGA"]),
        ("Foto: imago stock&people", [], ["imago stock&people"]),
        ("Orlen Port Authority/Handout via REUTERS", [], ["Orlen Port Authority", "REUTERS"]),
        ("AP Illustration/Jo Lee", ["Jo Lee"], ["AP"]),
    ],
)
def test_a_pool_an_office_and_a_service_are_no_photographers(line, people, organisations):
    assert parsed(line) == (people, organisations)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("A gull sits on the goal after the match", "Action Images via Reuters/Jo Lee"),
        ("A gull sits on the goal after the match", "Pool via REUTERS/Jo Lee"),
        ("A gull sits on the goal after the match", "Jo Lee-Imagn Images"),
        (CAPTION, "Press service of the Harbour Office of Orlen in Quill region/Handout via REUTERS"),
        (CAPTION, "AP Illustration"),
        (CAPTION, "Contributed photo"),
        (CAPTION, "(Submitted photo)"),
        (CAPTION, "Courtesy photo"),
        (CAPTION, "Photo provided"),
        (CAPTION, "Jo Lee / Staff"),
    ],
)
def test_a_credit_of_a_house_or_a_giver_is_found_behind_its_caption(caption, credit):
    assert read_as(f"{caption} {credit}") == (caption, credit)
    assert not {"credit-missing", "credit-placeholder"} & told(f"{caption} {credit}")


@pytest.mark.parametrize(
    "words",
    [
        "A ferry of the river police leaves the port in Quill region/Handout",
        "The team travels to the match in Saint-Denis",
        "A clash of Manchester United-Arsenal",
        "The crew and the staff",
        "A member of Quill Rebellion-AP",
    ],
)
def test_a_caption_with_a_dash_or_a_slash_is_no_credit(words):
    assert read_as(words) == (words, None)


def test_orders_that_name_two_lands_are_no_photographer():
    line = "(Photo by STR / YONHAP / AFP) / - South Korea OUT / REPUBLIC OF KOREA OUT NO ARCHIVES"
    assert read_as(f"{CAPTION} {line}") == (CAPTION, "(Photo by STR / YONHAP / AFP)")
    assert parsed(line) == ([], ["YONHAP", "AFP"])


def test_a_sentence_goes_on_behind_who_provided_the_photo():
    caption = "This photo, provided by the Navy on May 11, 2031, shows a gull."
    assert read_as(f"{caption} (PHOTO NOT FOR SALE) (Yonhap)") == (caption, "(Yonhap)")
    assert read_as("A gull sleeps, courtesy of Jo Lee, via AFP") == ("A gull sleeps,", "courtesy of Jo Lee, via AFP")
    assert read_as(f"{CAPTION} Photo provided by the Navy") == (CAPTION, "Photo provided by the Navy")


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("Ada Quill/The Orlen Ledger", ["Ada Quill"]),
        ("Ada Quill | Orlen Gazette", ["Ada Quill"]),
        ("(Ada Quill | OrlenNews.com)", ["Ada Quill"]),
        ("ADA QUILL, Ledger staff", ["ADA QUILL"]),
        ("Ada Quill, Special to the Ledger", ["Ada Quill"]),
        ("Ada Quill photo", ["Ada Quill"]),
        ("STAFF PHOTO/Ada Quill", ["Ada Quill"]),
        ("Ledger file photo", []),
        ("File photo", []),
        ("| Courtesy photo", []),
        ("Courtesy Orlen Museum", []),
    ],
)
def test_local_papers_credits_are_found_behind_a_sentence(credit, names):
    [block] = read(page(f"Gulls sit on the old pier. {credit}")).blocks
    assert block.caption.words == "Gulls sit on the old pier."
    assert block.credit.text.words == credit
    assert list(block.credit.photographers) == names


@pytest.mark.parametrize(
    "words",
    [
        "Ada Quill | The Orlen Ledger",
        "Ada Quill, Ledger staff",
        "Two men meet. Ada Quill / Nell Abara",
        "Gulls sit on the pier. This is a file photo",
        "Two men meet. Ada Quill, right, and the staff",
        "The winners. Ada Quill, Orlen High School staff",
        "A quiz by Ada, on Flickr and elsewhere, is fun.",
        "A song by the band is licensed under CC BY 2.0, and sold.",
    ],
)
def test_what_may_name_who_is_to_be_seen_is_no_local_papers_credit(words):
    [block] = read(page(words)).blocks
    assert block.credit is None


@pytest.mark.parametrize(
    "credit",
    [
        "“The old pier” by Ada Quill is licensed under CC BY 2.0",
        '"The old pier" by Ada Quill is licensed under CC BY-SA 4.0.',
        "The old pier by Ada Quill, on Flickr",
    ],
)
def test_a_free_pictures_title_stands_in_front_of_its_photographer(credit):
    for words, caption in ((credit, None), (f"Gulls sit on it. {credit}", "Gulls sit on it.")):
        [block] = read(page(words)).blocks
        assert (block.caption and block.caption.words) == caption
        assert block.credit.text.words == credit
        assert list(block.credit.photographers) == ["Ada Quill"]


@pytest.mark.parametrize(
    "credit",
    [
        *(
            "Fotocredit: Jo Lee",
            "/ İHA",
            "Jo Lee / İHA",
            "| DHA",
            "RTVE",
            "ANDINA/Jo Lee",
            "Jo Lee for NPR",
            "| Courtesy Jo Lee",
        ),
        *("Courtesy Jo Lee", "JO LEE/LEDGER", "Jo Lee pour « Le Monde »", "JO LEE POUR « LE MONDE »", "Jo Lee/NPR"),
    ],
)
def test_a_credit_of_a_house_is_read_behind_a_sentence_and_alone(credit):
    assert read_as(f"{CAPTION} {credit}") == (CAPTION, credit)
    if credit[0].isalpha():
        assert read_as(credit) == (None, credit)


@pytest.mark.parametrize("credit", ["/ İHA", "| DHA", "| RTVE", "| Courtesy Jo Lee"])
def test_a_bar_parts_a_caption_without_a_stop_from_a_house(credit):
    assert read_as(f"A gull on the pier {credit}") == ("A gull on the pier", credit)


@pytest.mark.parametrize(
    ("line", "who", "whose"),
    [
        ("Jo Lee for NPR", ["Jo Lee"], ["NPR"]),
        ("Jo Lee pour « Le Monde »", ["Jo Lee"], ["Le Monde"]),
        ("JO LEE/LEDGER", ["JO LEE"], ["LEDGER"]),
        ("Courtesy Jo Lee", [], ["Jo Lee"]),
    ],
)
def test_who_took_a_picture_and_for_whom_are_two(line, who, whose):
    assert parsed(line) == (who, whose)


@pytest.mark.parametrize("credit", ["Jo Lee for The Orlen Gazette", "Jo Lee für »Le Quai«", "JO LEE POUR L’ÉCHO"])
def test_a_house_that_no_table_knows_is_a_client_behind_a_sentence(credit):
    assert read_as(f"{CAPTION} {credit}") == (CAPTION, credit)


@pytest.mark.parametrize(
    "words",
    ["A prize for Ada Quill", "Ada Quill pour la ville", "Courtesy Call", f"{CAPTION} OPENING TIMES/PRICES", "Stuff"],
)
def test_what_is_for_somebody_or_of_courtesy_is_no_credit(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("The striker celebrates his goal on Saturday | MaryJo Smith/AP", "MaryJo Smith/AP"),
        ("The striker celebrates his goal – Garrett FitzGerald/Getty Images", "Garrett FitzGerald/Getty Images"),
        ("A view of the bridge from the sea – GoogleMaps/Reuters", "GoogleMaps/Reuters"),
    ],
)
def test_a_capital_within_a_name_begins_no_credit(words, credit):
    assert read_as(words)[1].lstrip("–| ") == credit


@pytest.mark.parametrize(
    "words",
    [
        "The sun sets over the old town | Sydney Harbour",
        "Children play at the fair | Virginia Beach",
        "Children play at home with Lego© Friends",
        "A frame grab of the boats shared by the crew on WhatsApp/AFP",
    ],
)
def test_places_brands_and_trade_marks_are_no_photographers(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize(
    "line",
    [
        *("Foto: Cortesía de la familia", "Foto: Cortesía del museo de Tarn", "Photo : courtoisie de la famille"),
        *("Foto de la familia", "Foto de lectores", "Foto de redes sociales", "Photo de lecteur", "Foto di lettori"),
        *("Foto von einem Leser", "Foto von der Familie", "Foto van een lezer", "Foto av läsare"),
    ],
)
def test_a_family_and_readers_who_hand_in_a_picture_are_its_credit(line):
    assert read_as(f"{CAPTION} {line}") == (CAPTION, line)


@pytest.mark.parametrize(
    "words", ["Foto de familia", "Photo de famille en 1950", "Foto von der Fähre", "Foto van een reiger"]
)
def test_what_a_picture_shows_is_no_credit_behind_the_same_words(words):
    assert read_as(f"{CAPTION} {words}") == (f"{CAPTION} {words}", None)


@pytest.mark.parametrize(
    "line", ["(Cortesía)", "(Especial)", "(Difusión)", "(RV)", "(Courtoisie)", "(mat. prasowe)", "(NVCC)"]
)
def test_a_kind_of_supply_in_brackets_behind_a_sentence_is_a_credit(line):
    assert read_as(f"{CAPTION} {line}") == (CAPTION, line)


@pytest.mark.parametrize("words", ["The hotel in Tarn (Pool/Spa)", "Pupils of both schools (Private/State)"])
def test_two_things_in_brackets_are_no_kind_of_supply_and_its_giver(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize(
    "house",
    [
        *("Liman Müzesi", "Orlen Üniversitesi", "Μουσείο Λιμανιού", "Υπουργείο Παιδείας", "Музей Порта", "Фонд Орлена"),
        *("Straż Pożarna", "Universidade Orlen", "Guardia Costiera", "Fondation Orlen", "Stadttheater Tarn"),
        *("Diputación Foral", "Yliopisto Orlen", "Múzeum Orlen", "משטרת אורלן", "متحف أورلن"),
    ],
)
def test_museums_offices_and_societies_of_many_languages_are_no_photographers(house):
    assert parsed(f"© {house}") == ([], [house])
