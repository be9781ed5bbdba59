"""Lead-ins within running text: where their own sign or the word they end shows them, and where it does not."""

import pytest
from captioned import read_as

POLISH = "Prom Ada opuszcza w poniedziałek nabrzeże w Tarnie"


@pytest.mark.parametrize(
    "credit",
    [
        *("Fot. Straż Pożarna", "fot. Policja", "Fot. Archiwum prywatne", "fot. mat. prasowe", "Fot. Anna Nowak"),
        "fot. Anna Nowak / Agencja",
    ],
)
def test_a_short_forms_full_stop_leads_in_wherever_it_stands(credit):
    assert read_as(f"{POLISH} {credit}") == (POLISH, credit)


@pytest.mark.parametrize("credit", ["© Musée du port", "© Museu do Porto", "© Jo Lee 2031", "© Jo Lee, 2031"])
def test_a_house_or_a_year_behind_the_sign_of_copyright_is_the_credit(credit):
    assert read_as(f"The old ferry leaves the quay on Monday {credit}") == (
        "The old ferry leaves the quay on Monday",
        credit,
    )


@pytest.mark.parametrize("credit", ["dpa-Foto: Anna Roth", "Archiv-Foto: Anna Roth/dpa"])
def test_a_word_that_a_lead_in_ends_is_of_the_credit_as_a_whole(credit):
    assert read_as(f"Der Hafen von Tarn am Mittag {credit}") == ("Der Hafen von Tarn am Mittag", credit)


@pytest.mark.parametrize("words", ["Tatort-Foto: der Hafen von Tarn", "Das Tatort-Foto: Anna Roth"])
def test_a_word_that_a_lead_in_ends_is_none_without_a_party_or_behind_an_article(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("line", ["| Handout/Tarn Police", "– Capture d’écran TF1", "(Capture d’écran TF1)"])
def test_a_handout_and_a_screen_behind_a_mark_are_credits(line):
    caption = "The old ferry leaves the quay on Monday"
    assert read_as(f"{caption} {line}") == (caption, line)
