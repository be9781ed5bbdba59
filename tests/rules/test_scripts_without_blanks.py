"""Captions in the scripts of East Asia are right without a blank in front of a bracket, and their letters have no case."""

import pytest

from linter import lint
from linter.settings import Settings


def told(language, *captions):
    figures = "".join(
        f'<figure><img src="/p/quay-{at}-at-noon.jpg" alt=""><figcaption>{words}</figcaption></figure><p>Words of it.</p>'
        for at, words in enumerate(captions)
    )
    page = f'<html lang="{language}"><body><article><h1>A story</h1>{figures}</article></body></html>'
    return [each.rule for each in lint(page, settings=Settings()).shown]


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("ja", "記者会見する高梨市長(共同)"),
        ("ja", "式で話す高梨市長(写真:共同通信社)"),
        ("ko", "신형 전기차(사진=현대차)"),
        ("ko", "이도현이 웃고 있다. 사진=이도현 SNS"),
        ("zh-TW", "市長出席記者會(圖/中央社)"),
    ],
)
def test_nothing_is_said_of_the_commonest_forms(language, caption):
    assert not {"credit-punctuation", "credit-all-capitals"} & {*told(language, caption)}


def test_a_space_is_missing_where_a_script_sets_one():
    assert "credit-punctuation" in told("en", "The ferry leaves the quay(Photo: Bea Tolliver)")


@pytest.mark.parametrize(
    ("several", "one"), [("Photos by", "Photo by"), ("Pictures by", "Picture by"), ("Fotos von", "Foto von")]
)
def test_a_lead_in_for_two_pictures_is_that_for_one_in_the_plural(several, one):
    captions = [f"Horses jump the fence. {several} Bea Tolliver", f"Jockey Pat Keane smiles. {one} Bea Tolliver"]
    assert "credit-lead-in-mixed" not in told("en", *captions)


@pytest.mark.parametrize("lead", ["Satellite image", "Reader photo", "Aerial photograph", "Luftbild", "Repro"])
def test_a_lead_in_of_two_words_is_not_cut(lead):
    from linter import read

    html = f"<article><figure><img src=a.jpg alt=x><figcaption>Smoke over Kettle Point. {lead}: Bea Tolliver</figcaption></figure></article>"
    (block,) = read(html).blocks
    assert (block.caption.words, block.credit.text.words) == ("Smoke over Kettle Point.", f"{lead}: Bea Tolliver")
