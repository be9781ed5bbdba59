"""Names in capitals, and how they are usually written."""

from __future__ import annotations

import pytest

from linter.text.letter_case import in_capitals, usual_case


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("GEORG HOCHMUTH", "Georg Hochmuth"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("ANN MCDONALD", "Ann McDonald"),
        ("SEAN O'BRIEN", "Sean O'Brien"),
        ("SEAN O’BRIEN", "Sean O’Brien"),
        ("MARIE D'ARC", "Marie D'Arc"),
        ("JEAN-PIERRE MÜLLER", "Jean-Pierre Müller"),
        ("J.R. SMITH III", "J.R. Smith III"),
        ("DE LUCA ANNA", "De Luca Anna"),
        ("JOËL LE GALL", "Joël Le Gall"),
        ("İSMAİL ŞAHİN", "İsmail Şahin"),
        ("ÇAĞLA YILDIZ", "Çağla Yıldız"),
        ("ışıl yıldırım", "Işıl Yıldırım"),
        ("IJSBRAND DE JONG", "IJsbrand de Jong"),
        ("IJAZ ROY", "Ijaz Roy"),
        ("VERENA GROẞ", "Verena Groß"),
        ("verena groß", "Verena Groß"),
        ("ИВАН ПЕТРОВ", "Иван Петров"),
        ("jan van der berg", "Jan van der Berg"),
    ],
)
def test_names_in_capitals_are_written_as_usual(name: str, usual: str) -> None:
    assert usual_case(name) == usual


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("ΓΙΩΡΓΟΣ ΛΑΖΟΣ", "el"),
        ("IŞIL YENER", "en"),
        ("YILDIZ KAYA", "tr"),
        ("CHRIS ROE", "tr"),
        ("CHRIS ROE", "az-Latn"),
    ],
)
def test_nothing_is_written_where_capitals_hide_letters(name: str, language: str) -> None:
    assert usual_case(name, language) is None


def test_on_a_turkish_page_a_name_without_i_is_written_as_usual() -> None:
    assert usual_case("ANN MCDONALD", "tr") == "Ann McDonald"


def test_initials_and_pen_names_are_not_names_in_capitals() -> None:
    assert in_capitals("GEORG HOCHMUTH")
    for name in ("JR", "AFP TV", "NSW SES", "J. SMITH", "Georg Hochmuth", "MADONNA", "共同 通信"):
        assert not in_capitals(name)
