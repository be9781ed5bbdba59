"""Slips that rules tell in credits: lead-ins said twice, agencies a letter short, marks left over, orders behind a name."""

import pytest

from linter import lint
from linter.model.finding import Safety

STORY = "<p>The crew of nine will be offered work on the river boats, said a speaker who gave no date.</p>"


def told(*captions):
    """The rules and what they say, of a page with a figure for each caption."""
    figures = "".join(
        f'<figure><img src="{at}.jpg" alt="A gull"><figcaption>{words}</figcaption></figure>{STORY}'
        for at, words in enumerate(captions)
    )
    page = f"<html><body><article><h1>Old ferry to be withdrawn</h1>{STORY}{figures}</article></body></html>"
    return [(row.rule, row.message) for row in lint(page).shown]


@pytest.mark.parametrize(
    "line",
    [
        "Stary most w Tarnie o świcie. Fot. Fot. Jan Nowak",
        "Il ponte di Tarn. Foto: Ph. Anna Rossi",
        "El puente de Tarn. Foto Foto: Ana Ruiz",
        "Eski köprü. Fotoğraf: Fotoğraf: Ayşe Kaya",
        "Cầu cũ ở Tarn. Ảnh: Ảnh: Nguyễn An",
        "Γέφυρα στο Ταρν. Φωτό: Φωτό: Άννα Παππά",
        "جسر قديم في تارن. تصوير: تصوير: علي حسن",
        "הגשר הישן. צילום: צילום: אבי כהן",
    ],
)
def test_a_lead_in_said_twice_is_told_in_every_language(line):
    assert [rule for rule, _ in told(line)] == ["credit-lead-in-repeated"]


@pytest.mark.parametrize("line", ["Foto: Europa Pres", "Foto: Ana Ruiz / Europa Pres", "Ana Ruiz / Europa Pres"])
def test_an_agency_that_lacks_one_of_two_letters_is_told(line):
    said = "“Europa Pres” is misspelt: the agency is Europa Press."
    assert told(f"El puente de Tarn. {line}") == [("credit-agency-misspelt", said)]


@pytest.mark.parametrize(
    ("slip", "agency"),
    [
        *(("Reutes", "Reuters"), ("dap", "dpa"), ("AFPP", "AFP"), ("EFEE", "EFE"), ("Gettty Images", "Getty Images")),
        *(("Asociated Press", "Associated Press"), ("Shuterstock", "Shutterstock")),
    ],
)
def test_a_slip_in_an_agency_is_told_beside_a_photographer_and_alone(slip, agency):
    said = [("credit-agency-misspelt", f"“{slip}” is misspelt: the agency is {agency}.")]
    assert told(f"The bridge of Tarn. Photo: {slip}") == said
    assert told(f"The bridge of Tarn. Photo: Jo Lee/{slip}") == said


def test_a_short_name_that_lacks_a_letter_is_told_beside_a_photographer_alone():
    said = [("credit-agency-misspelt", "“Pixbay” is misspelt: the agency is Pixabay.")]
    assert told("The bridge of Tarn. Photo: Jo Lee/Pixbay") == said
    assert not told("The bridge of Tarn. Photo: Pixbay")


@pytest.mark.parametrize(
    "other", ["DAPD", "API", "Reuter", "epd", "DAP", "Pixels", "Antares", "Keyton", "Corbin", "APA"]
)
def test_what_is_near_an_agency_and_is_another_or_a_name_is_left(other):
    assert not told(f"The bridge of Tarn. Photo: {other}")
    assert not told(f"The bridge of Tarn. Photo: Jo Lee/{other}")


@pytest.mark.parametrize("line", ["(Foto: Jo Lee/)", "(AP Photo/)", "(Jo Lee/AFP/)"])
def test_a_slash_left_over_in_front_of_a_bracket_is_told(line):
    assert told(f"The ferry leaves the port. {line}") == [
        ("credit-punctuation", "This mark is left over: nothing follows it.")
    ]


def test_the_dash_of_a_line_between_two_is_not_left_over():
    assert not told("- The ferry leaves the port. REUTERS/Jo Lee -")
    assert told("The ferry leaves the port. REUTERS/Jo Lee -") == told("- The ferry leaves the port. REUTERS/Jo Lee /")


@pytest.mark.parametrize("line", ["Foto: Jo Lee, Abdruck honorarfrei", "Foto: Jo Lee. Abdruck honorarfrei bei Nennung"])
def test_an_order_behind_a_photographer_is_told_whatever_mark_parts_them(line):
    assert [rule for rule, _ in told(f"Die Fähre verlässt den Hafen. {line}")] == ["caption-agency-instructions"]


def test_every_slash_of_a_credit_is_as_the_house_at_its_head_sets_it():
    assert not told(
        "Regen in Linz. Foto: IMAGO / Orlen Sportfoto / Jo Lee", "Schnee. Foto: Ann Roe/dpa", "Wind. Foto: Al Day/dpa"
    )


@pytest.mark.parametrize(
    ("credit", "rule"),
    [
        ("Photo:Jo Lee/AFP", "credit-punctuation"),
        ("Photo: : Jo Lee", "credit-punctuation"),
        ("Photo by by Jo Lee", "credit-punctuation"),
        ("Foto: von von Roth/dpa", "credit-punctuation"),
        ("PHOTO: JO LEE BY", "credit-truncated"),
        ("Photo: Jo Lee via via Getty Images", "credit-punctuation"),
        ("Jo Lee via", "credit-truncated"),
        ("Photo: Jo Lee and", "credit-truncated"),
        ("Photo: Courtesy of", "credit-truncated"),
        ("Foto: Privat/Privat", "credit-repeated"),
        ("Photo : DR/DR", "credit-repeated"),
        ("Foto: Internet", "credit-placeholder"),
        ("图片：网络", "credit-placeholder"),
        ("Foto: N.N.", "credit-placeholder"),
    ],
)
def test_small_words_and_colons_that_stand_wrong_in_a_credit_are_told(credit, rule):
    assert [each for each, _ in told(f"The ferry leaves the port. <span class=credit>{credit}</span>")] == [rule]


@pytest.mark.parametrize(
    "credit",
    [
        "写真:山田太郎/共同",
        "<b>Photo:</b><i>Jo Lee</i>/AFP",
        "Photo: Jo Lee/via REUTERS",
        "Foto: Privat/Museum Linz",
        "Photo: Internet Archive",
        "Photo: Jo Lee and <a href='/b'>Bea Roe</a>",
        "Photo by By Lee",
        "Photo: Jo By",
        "Foto von von Roth/dpa",
    ],
)
def test_what_stands_right_in_a_credit_is_left(credit):
    assert not told(f"The ferry leaves the port. <span class=credit>{credit}</span>")


@pytest.mark.parametrize(
    ("written", "safety"),
    [
        ("dap", Safety.ASK),
        ("AFFP", Safety.ASK),
        ("EFFE", Safety.ASK),
        ("Reutrs", Safety.SAFE),
        ("Retuers", Safety.SAFE),
    ],
)
def test_letters_as_few_as_others_sign_with_are_written_again_only_when_an_editor_says_so(written, safety):
    figure = (
        f'<figure><img src="a.jpg" alt="A gull"><figcaption>The bridge. Photo: Jo Lee/{written}</figcaption></figure>'
    )
    (row,) = lint(f"<html><body><article><h1>The bridge</h1>{STORY}{figure}{STORY}</article></body></html>").shown
    assert (row.rule, row.fix.safety) == ("credit-agency-misspelt", safety)
