"""Texts that stop in the middle, told from those that only end in a small word."""

from __future__ import annotations

import pytest

from linter.text.open_endings import open_ending


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The mayor opens the bridge with the", "en"),
        ("The mayor walks home in a", "en"),
        ("The mayor walks home and,", "en"),
        ("Die Brücke im Hafen und", "de"),
        ("Le maire sur le pont de", "fr"),
        ("Burmistrz na moście oraz", "pl"),
        ("Starosta na mostě a", "cs"),
        ("La alcaldesa abre el puente y", "es"),
        ("Pormestari avaa vanhan sillan ja", "fi"),
        ("A polgármester megnyitja a régi hidat és", "hu"),
        ("Primarul deschide podul vechi din", "ro"),
        ("Ο δήμαρχος ανοίγει τη γέφυρα και", "el"),
        ("Belediye başkanı eski köprüyü açtı ve", "tr"),
        ("Wali kota membuka jembatan tua di", "id"),
        ("رئيس البلدية يفتتح الجسر القديم في", "ar"),
        ("ראש העיר פותח את הגשר הישן של", "he"),
        ("महापौर ने पुराने पुल का उद्घाटन किया और", "hi"),
        ("시장이 오래된 다리를 열고 기자 및", "ko"),
        ("Des habitants traversent le pont dans le", "fr"),
        ("Vecinos cruzan el puente en la", "es"),
        ("Moradores atravessam a ponte com uma", "pt"),
        ("Bewoners lopen over de brug in het", "nl"),
        ("Boende går över bron av en", "sv"),
    ],
)
def test_a_text_that_ends_in_a_word_which_none_ends_in_is_cut(words: str, language: str) -> None:
    assert open_ending(words, language) is not None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("What the old bridge is made of", "en"),
        ("Patients with hepatitis A", "en"),
        ("On stage tonight: The The", "en"),
        ("Zigarette? Nein: die Frau, nach der", "de"),
        ("Les habitants disent : fais-le", "fr"),
        ("Literatura od a do z", "pl"),
        ("The mayor opens the bridge with the", "ja"),
        ("Un gráfico con los ejes x e y", "es"),
        ("पुराने पुल पर हुआ हादसा एक और", "hi"),
        ("پرانے پل پر ہوا حادثہ ایک اور", "ur"),
        ("Ribuan warga dan wali kota ikut serta", "id"),
        ("Lukisan dengan simbol yin dan yang", "id"),
        ("Etxean gaude denok, euria ari du eta", "eu"),
        ("Ordføraren var med på turen, ho og", "nn"),
        ("La vocale che manca è la e", "it"),
        ("Na tablicy litera i", "pl"),
        ("Der Zug kommt am Abend in Linz an", "en"),
        ("Von den Mühlen steht nur noch eine", "de"),
        ("Le maire de la ville à la une", "fr"),
        ("Il tempio sul sentiero degli dei", "it"),
        ("De ploeg eindigt op nummer een", "nl"),
        ("Laget ligger på plats nummer ett", "sv"),
        ("Holdet blev igen nummer et", "da"),
        ("Pět hlasů proti a sto pro", "cs"),
        ("Der Garten hat Rosen, Tulpen und und und", "de"),
        ("Η ηθοποιός με τη μητέρα του", "el"),
        ("Ayşe, köprüde kardeşi ile", "tr"),
        ("Cơn bão gây thiệt hại về người và của", "vi"),
        ("נוסעים בשדה התעופה ליד מטוס אל על", "he"),
        ("زنی پشت در", "fa"),
        ("लिंज़ के पुराने पुल पर महापौर, लिंज़ में", "hi"),
        ("Na mapě písmeno a", "cs"),
        ("Här får man inte både och", "sv"),
        ("Csak akkor, ha kész vagy", "hu"),
        ("Tous pour un, un pour tous et une pour une", "fr"),
        ("Gli spettatori sono più di uno", "it"),
        ("De kinderen komen een voor een", "nl"),
        ("Um cão sem pelo", "pt"),
    ],
)
def test_a_text_that_may_end_so_is_whole(words: str, language: str) -> None:
    assert open_ending(words, language) is None
