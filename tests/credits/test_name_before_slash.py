"""A name, a slash and a house at the end of a caption, with no stop in front, or glued to its last word."""

import pytest

from linter import read

ENDS = """
The ferry leaves the quay of the harbour on Tuesday // Ana Reis/AP
The ferry leaves the quay of the harbour on Tuesday // Ana Reis/Fotopress
Die Fähre verlässt den Hafen am Dienstag // Lea Koch/dpa
A balsa deixa o porto na manhã de terça-feira // Ana Reis/Agência Sul
El barco sale del puerto el martes // Ana Reis/Prensa Sur
Les passagers attendent le bac sur le quai // Jean Dupont/Loire Images
Passengers wait for the ferry in the rain // Martin Koch/Reuters/File
Passengers wait for the ferry at Port Askaig // Ana Maria Reis/AFP/Getty Images
Passengers wait for the ferry in San José // Carlos Diaz/EPA
Passengers wait for the ferry in St. Petersburg // Maria Koch/Shutterstock
La madera podrida se apiló en la playa antes de retirarla // Juan Olmo / Europa Press
Le capitaine du port près de la porte endommagée // JEAN HOLME / AFP
Il comandante del porto accanto al cancello danneggiato // Foto di Gianni Olmi
Havenmeester Klaas Drevel naast de beschadigde poort // Foto gemeente Wekshaven
El mercado atrajo muchos visitantes en febrero // Cedida por el Ayuntamiento
Boats lie by the harbour wall // Zorblax Quillon/AP
Boats lie by the wall (left) // Tom Vell/AP via Getty Images
La ministra de Hacienda Ana Ruiz en el puerto // Lea Roca / EFE
La ministra de Hacienda Ana Ruiz // / EFE
"""

NONE = """
Ana Reis beats Jo Lee in the final in Linz Martin Koch/FC Porto
A large portrait on the wall of the town hall of Ana Reis/AP
Mayor of the town and council president Ana Reis/AP
The winners of the doubles in Madrid were Ana Reis/Lea Koch
The ferry leaves Port Askaig/Feolin at noon and at six
The candidate meets many voters in the rain Ana Reis/Democrat
The play stars the brilliant duo Ana Reis/Tom Press
The two sides met for talks in Minsk Oblast/Vitebsk Region
Le musée de la ville expose une Photo de Jean Dupont
Ministers meet in the city of Orlen Zorblax Quillon/AP
The ferry leaves for the Volta Region Tarn/AP
"""


def read_as(words):
    [block] = read(f"<article><h1>Ferry</h1><figure><img src=a.jpg><figcaption>{words}</figcaption></figure>").blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


@pytest.mark.parametrize("row", ENDS.strip().splitlines())
def test_a_signed_end_is_the_credit(row):
    caption, credit = row.split(" // ")
    assert read_as(f"{caption} {credit}") == (caption, credit)


@pytest.mark.parametrize("words", NONE.strip().splitlines())
def test_names_of_a_sentence_are_none(words):
    assert read_as(words) == (words, None)


@pytest.mark.parametrize("credit", ["Tom Vell/AP", "Tom Vell/Fotopress", "Ana Maria Reis/AFP/Getty Images"])
def test_a_signed_end_may_be_glued_to_the_caption(credit):
    assert read_as(f"The ferry leaves the harbour{credit}") == ("The ferry leaves the harbour", credit)
    assert read_as(f"Die Fähre verlässt den Hafen am Dienstag{credit}")[1] == credit
    assert read_as(f"The ferry lies at the quay{credit}") == ("The ferry lies at the quay", credit)


@pytest.mark.parametrize(
    "words", ["The ferry of captain Ian FitzGerald/AP", "The ferry leaves with DonMcDonald Lee/AP"]
)
def test_a_name_with_a_capital_within_is_not_cut(words):
    assert read_as(words) == (words, None)


def test_who_handed_a_picture_over_is_a_credit_in_an_element_of_its_own():
    figure = "<figure><img src=a.jpg><details><figcaption>{}</figcaption></details><small>{}</small></figure>"
    page = f"<article><h1>Ferry</h1>{figure.format('El muelle el lunes.', 'Cedida por el Ayuntamiento')}"
    [block] = read(page).blocks
    assert block.credit.text.words == "Cedida por el Ayuntamiento"
