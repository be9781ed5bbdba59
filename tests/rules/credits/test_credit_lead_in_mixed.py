"""Lead-ins held against each other: what a house of free pictures words itself is left."""

import pytest

import linter


def told(credit):
    figures = ("Rain. Photo: Jo Lee", f"Wind. {credit}", "Snow. Photo: Ann Roe")
    page = "".join(
        f'<figure><img src="{at}.jpg" alt=""><figcaption>{each}</figcaption></figure>'
        for at, each in enumerate(figures)
    )
    return [each.message for each in linter.lint(page).shown if each.rule == "credit-lead-in-mixed"]


@pytest.mark.parametrize(
    "credit", ["Photo by Al Day on Unsplash", "Foto von Al Day auf Pexels", "Photo by Al Day from Pexels"]
)
def test_the_words_that_a_house_of_free_pictures_asks_for_are_no_slip(credit):
    assert told(credit) == []


@pytest.mark.parametrize("credit", ["Photograph: Al Day", "Photograph: Al Day/Unsplash"])
def test_other_words_are(credit):
    assert told(credit) == ["This credit begins “Photograph:”; others on this page begin “Photo:”."]


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("Photos: Jo Lee", "Photo: Jo Lee"),
        ("Foto's: Jo Lee", "Foto: Jo Lee"),
        ("Foto’s Jo Lee", "Foto Jo Lee"),
        ("Zdjęcia: Jo Lee", "Zdjęcie: Jo Lee"),
        ("Imágenes: Jo Lee", "Imagen: Jo Lee"),
        ("Imagens: Jo Lee", "Imagem: Jo Lee"),
        ("Immagini: Jo Lee", "Immagine: Jo Lee"),
        ("Kuvat: Jo Lee", "Kuva: Jo Lee"),
        ("Snímky: Jo Lee", "Snímek: Jo Lee"),
        ("Crédits photo : Jo Lee", "Crédit photo : Jo Lee"),
    ],
)
def test_a_lead_in_of_several_pictures_is_the_one_of_a_single_picture_in_the_plural(several, one):
    page = "".join(
        f"<figure><img src='{at}.jpg' alt='Rain'><figcaption>Rain on the quay. {words}</figcaption></figure>"
        for at, words in enumerate((several, one, one))
    )
    report = linter.lint(page)
    assert [block.credit.text.words for block in report.page.blocks] == [several, one, one]
    assert [each.rule for each in report.shown if each.rule in ("credit-lead-in-mixed", "credit-missing")] == []


def test_statues_in_dutch_lead_in_no_credit():
    page = linter.lint(
        '<html lang="nl"><figure><img src="a.jpg" alt="Rodin"><figcaption>Houten beelden © Jo Lee</figcaption></figure>'
    ).page
    assert page.blocks[0].credit.text.words == "© Jo Lee"
