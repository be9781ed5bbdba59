"""Names in capitals and in small letters: what is told of them, and what is written instead."""

from __future__ import annotations

import pytest

import linter

_PAGE = (
    '<html lang="{}"><body><article><h1>Orlen</h1><figure><img src="a.jpg" alt=""><figcaption>Orlen. '
    '<span class="credit">Foto: {}/AFP</span></figcaption></figure></article></body></html>'
)


@pytest.mark.parametrize(
    ("language", "name", "usual"),
    [
        ("tr", "İSMAİL ŞAHİN", "Write İsmail Şahin"),
        ("tr", "YILDIZ KAYA", None),
        ("el", "ΓΙΩΡΓΟΣ ΛΑΖΟΣ", None),
        ("fr", "JOËL LE GALL", "Write Joël Le Gall"),
    ],
)
def test_a_name_in_capitals_is_told_and_mended_where_its_small_letters_are_known(language, name, usual) -> None:
    (finding,) = [
        each for each in linter.lint(_PAGE.format(language, name)).shown if each.rule == "credit-all-capitals"
    ]
    assert finding.message == f"The name {name} is in capitals."
    assert (finding.fix and finding.fix.title) == usual
