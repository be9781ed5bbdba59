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


HEADLINES = [("ja", "港の古い橋、二年ぶりに開通へ"), ("zh", "港口大桥两年后重新开放")]


@pytest.mark.parametrize(("language", "headline"), HEADLINES)
def test_a_headline_without_blanks_is_long_enough_to_be_told_again(language, headline):
    page = (
        f'<html lang="{language}"><body><article><h1>{headline}</h1><p>{headline[:4]}。</p>'
        f'<figure><img src="quay-at-noon.jpg" alt="{headline}"><figcaption>{headline}</figcaption></figure></article></body></html>'
    )
    assert {"alt-is-headline", "caption-is-headline"} <= {each.rule for each in lint(page, settings=Settings()).shown}


def test_a_caption_without_blanks_that_two_pictures_have_is_told():
    caption = "金曜日の朝早く、港の橋を渡る市民たち。"
    assert "caption-repeated" in told("ja", caption, caption)


def test_a_sentence_without_blanks_that_stands_twice_in_a_caption_is_told():
    assert "caption-repeats-itself" in told("zh", "居民步行走过大桥。 居民步行走过大桥。")


def test_a_name_without_blanks_may_be_headline_and_caption():
    page = '<html lang="ja"><body><article><h1>高梨市長</h1><figure><img src="a.jpg" alt=""><figcaption>高梨市長</figcaption></figure></article></body></html>'
    assert "caption-is-headline" not in {each.rule for each in lint(page, settings=Settings()).shown}
