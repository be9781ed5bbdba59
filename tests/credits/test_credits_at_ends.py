"""Credits behind a caption that papers set in ways of their own, and captions that end as these do: invented people."""

import html
import tomllib
from pathlib import Path

import pytest

from linter import read
from linter.model.credit import ORGANISATIONS

TABLES = tomllib.loads(Path(__file__).with_name("tables").joinpath("credits_at_ends.toml").read_text("utf-8"))
STORY = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
ROWS = [row for name, table in TABLES.items() if name != "none" for row in table["rows"].strip().splitlines()]


def read_as(words):
    figure = f'<img src="a.jpg" alt="x" width="640" height="400"><figcaption>{html.escape(words)}</figcaption>'
    body = f"<article><h1>Old ferry</h1>{STORY}<figure>{figure}</figure>{STORY}</article>"
    (block,) = read(f"<html><body>{body}</body></html>").blocks
    return block.caption.words if block.caption else "", block.credit


@pytest.mark.parametrize("row", ROWS)
def test_a_credit_at_the_end_is_parted_from_its_caption_and_read(row):
    line, people, houses = (side.strip() for side in row.split("->"))
    caption, _, said = (side.strip() for side in line.partition("//"))
    words, credit = read_as(f"{caption} {said}")
    assert (words, credit and credit.text.words) == (caption, said)
    assert "; ".join(credit.photographers) == people
    assert "; ".join(part.words for part in credit.of(*ORGANISATIONS)) == houses


@pytest.mark.parametrize("credit", ["Capture d'écran/TF9", "Screenshot/ORF", "Screenshot ORF"])
def test_what_a_screen_shows_is_a_credit_in_a_paragraph_of_its_own(credit):
    picture = '<img src="a.jpg" alt="x" width="640" height="400"><p class="caption">The old bridge at noon.</p>'
    body = f'<article><h1>Old ferry</h1>{STORY}<div class="image">{picture}<p>{credit}</p></div>{STORY}</article>'
    (block,) = read(f"<html><body>{body}</body></html>").blocks
    assert block.credit.text.words == credit


@pytest.mark.parametrize("caption", TABLES["none"]["rows"].strip().splitlines())
def test_a_caption_that_ends_as_credits_do_has_none(caption):
    assert read_as(caption) == (caption, None)
