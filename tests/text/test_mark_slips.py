"""Slips of the spacebar and of marks, and the marks that look like some."""

from __future__ import annotations

import pytest

from linter.text.mark_slips import mark_slips


def mended(words: str) -> str:
    for slip in reversed(list(mark_slips(words, lambda _: False))):
        words = words[: slip.start] + (slip.right or "") + words[slip.end :]
    return words


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("The quay. .", "The quay."),
        ("The quay.. It is closed", "The quay. It is closed"),
        ("The mayor ,left, and his band", "The mayor, left, and his band"),
        ("The quay;; the town", "The quay; the town"),
        ("The quay closed .It opens in May", "The quay closed. It opens in May"),
        ("Der Kai ist gesperrt.Die Bürgermeisterin kam", "Der Kai ist gesperrt. Die Bürgermeisterin kam"),
        ("The quay closed.The Orlen Band plays", "The quay closed. The Orlen Band plays"),
        ("Nabrzeże zamknięte.Burmistrz mówił", "Nabrzeże zamknięte. Burmistrz mówił"),
        ("Uzavřené nábřeží.Říčka teče", "Uzavřené nábřeží. Říčka teče"),
        ("Набережная закрыта.Мэр выступил", "Набережная закрыта. Мэр выступил"),
        ("أغلق الرصيف ، وتحدث", "أغلق الرصيف، وتحدث"),
        ("港、、町", "港、町"),
        ("They walk on foot,on Friday", "They walk on foot, on Friday"),
        ("The quay of Linz,Austria", "The quay of Linz, Austria"),
        ("Soldiers,Police and others at the gate", "Soldiers, Police and others at the gate"),
        ("The mayor ( left) and Bea Roe (right )", "The mayor (left) and Bea Roe (right)"),
        ("Ada Quill( left) and Bea Roe[ right]", "Ada Quill (left) and Bea Roe [right]"),
        ("Мэр ( слева ) на мосту", "Мэр (слева) на мосту"),
        ("市长剪彩。。", "市长剪彩。"),
        ("الجسر،، في المدينة", "الجسر، في المدينة"),
    ],
)
def test_a_mark_that_stands_twice_or_on_the_wrong_side_is_mended(slip: str, right: str) -> None:
    assert mended(slip) == right


@pytest.mark.parametrize(
    "words",
    [
        "Well... the quay",
        "Well. . . the quay",
        "Well . . . the quay",
        "The quay....",
        "待って、、、",
        "え。。。",
        "Jan., 1951",
        "at 4.30pm ..",
        "3,4-dimethyl",
        "a::b",
        "Linz : Graz 2:1",
        "See www.quay.example/Path.And for more",
        "See www.quay.example/map,north and maps@quay.example",
        "The mayor (left), on the quay",
        "Zehn,5 Meter, 3,5 Meter, A,B und C",
        "The notes do,re,mi on a wall",
        "The header name,age,town of a table",
        "Books on .NET code and .Net code, and a .22 rifle",
        "Дом на просп.Мира в городе, на ул.Речной дом, проф.Белов выступил",
        "Prof.Anna Berg, Dept.Store Linz and St.Mary Church",
        "The word “foo,bar”, as coders say",
        "A file called left,right.jpg",
        "The emoticons :( and :-( and :-[ face each other",
        "Linz ( 3 ), Graz ( 2 ), a pair ( 1, 2 ), ( b ) and [ x ] yes [ ] no",
    ],
)
def test_dots_that_trail_off_and_marks_of_other_things_are_left(words: str) -> None:
    assert mended(words) == words


def test_two_marks_for_one_are_told_and_left_to_the_editor() -> None:
    assert [(slip.told, slip.right) for slip in mark_slips("The mayor, Ada Quill,. opens it", lambda _: False)] == [
        ("“,.” is two marks where one belongs.", None)
    ]
