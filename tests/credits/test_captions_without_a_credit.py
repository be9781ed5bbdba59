"""Captions that look as if they held a credit and hold none: names, brackets, scores, ships, quotations, by and via."""

import html
import tomllib
from pathlib import Path

import pytest

from linter import read

CAPTIONS = tomllib.loads(
    Path(__file__).with_name("tables").joinpath("captions_without_a_credit.toml").read_text("utf-8")
)
ROWS = [
    (language, table["caption"], row.strip())
    for language, table in CAPTIONS.items()
    for row in table["rows"].strip().splitlines()
]


def credit_of(language, words):
    story = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
    page = f'''<html lang="{language}"><body><article><h1>Old ferry</h1>{story}<figure>
<img src="a.jpg" alt="x" width="640" height="400"><figcaption>{words}</figcaption></figure>{story}</article></body></html>'''
    (block,) = read(page).blocks
    return block.credit and block.credit.text.words


@pytest.mark.parametrize(("language", "caption", "words"), ROWS)
def test_words_that_look_like_a_credit_stay_the_caption(language, caption, words):
    words, stop = html.escape(words, quote=False), "。" if language in ("ja", "zh") else "."
    assert credit_of(language, words) is None
    assert credit_of(language, f"<em>{words}</em>") is None
    assert credit_of(language, f"{caption}{stop} {words}") is None
