"""The forms in which agencies, desks, stock houses and givers sign pictures, wherever they stand: invented people.

A row is a credit, who took the picture and which houses it names. Each is read as an element of its own behind the
caption, behind a full stop, in brackets and behind a dash. The forms are those of the agencies' own pages and of the
papers that print what these hand on.
"""

import html
import tomllib
from pathlib import Path

import pytest

from linter import read
from linter.model.credit import ORGANISATIONS

FORMS = tomllib.loads(Path(__file__).with_name("tables").joinpath("forms_of_credits.toml").read_text("utf-8"))
ROWS = [
    (language, table["caption"], *(side.strip() for side in row.split("->")))
    for language, table in FORMS.items()
    for row in table["rows"].strip().splitlines()
]
UNSPACED = ("ja", "zh")


def read_as(language, words):
    story = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
    page = f'''<html lang="{language}"><body><article><h1>Old ferry</h1>{story}<figure>
<img src="a.jpg" alt="x" width="640" height="400"><figcaption>{words}</figcaption></figure>{story}</article></body></html>'''
    (block,) = read(page).blocks
    credit = block.credit
    if credit is None:
        return block.caption.words, "", "", ""
    people, houses = "; ".join(credit.photographers), "; ".join(part.words for part in credit.of(*ORGANISATIONS))
    return block.caption.words if block.caption else "", credit.text.words, people, houses


def places(language, caption, line):
    """The line in each place where pages print credits, and the caption in front of it."""
    stop, gap = ("。", "") if language in UNSPACED else (".", " ")
    line = html.escape(line)
    yield f"<p>{caption}{stop}</p><p>{line}</p>", caption + stop
    yield f"{caption}{stop}{gap}{line}", caption + stop
    if line[0] in "([（-–—―":
        yield f"{caption} {line}", caption
    else:
        yield f"{caption} ({line})", caption
        yield f"{caption}{stop} ({line})", caption + stop
        yield f"{caption} – {line}", caption


@pytest.mark.parametrize(("language", "caption", "line", "people", "houses"), ROWS)
def test_a_credit_is_read_into_its_parts_wherever_it_stands(language, caption, line, people, houses):
    for words, front in places(language, caption, line):
        said, credit, *parts = read_as(language, words)
        assert said.strip(" –—―-") == front
        assert credit.strip(" ()[]（）–—―-.") == line.strip(" ()[]（）–—―-.")
        assert parts == [people, houses]
