"""Credits that picture files demand, and how a page may print them."""

from datetime import UTC, datetime

import picture_writer as write
import pytest

from linter.engine.check import run
from linter.model.picture_file import PictureFiles
from linter.model.source import Source
from linter.reading.picture_files.reader import picture_of
from linter.settings import Settings

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


def told(instructions, printed="", end="The ferries wait for better weather to come.", **fields):
    rows = [(40, instructions), *(({"creator": 80, "credit": 110}[name], words) for name, words in fields.items())]
    picture = picture_of(write.jpeg(iim=write.iim(*rows)), "quay.jpg")
    html = (
        f'<article><h1>Rain</h1><figure><img src="/quay.jpg" alt=""><figcaption>A ferry at the quay. {printed}'
        f"</figcaption></figure><p>The ferries wait at the quay for better weather to come.</p><p>{end}</p></article>"
    )
    done = run(Source("a.html", html), Settings(), files=lambda _: PictureFiles({"/quay.jpg": picture}, NOON))
    return {each.rule for each in done.shown} & {"picture-mandatory-credit", "picture-credit-differs"}


@pytest.mark.parametrize(
    "where",
    [
        "see below. Jo Lee/Herald",
        "as stated in byline",
        "see caption",
        "siehe Bildunterschrift",
        "see contract at www.example.org",
    ],
)
def test_what_leads_elsewhere_is_not_the_credit(where):
    assert told(f"MANDATORY CREDIT: {where}", "Photo: Jo Lee", creator="Jo Lee") == set()
    assert "picture-mandatory-credit" in told(f"MANDATORY CREDIT: {where}", creator="Jo Lee")
    assert "picture-mandatory-credit" in told(f"MANDATORY CREDIT: {where}", "Photo: Al Day", creator="Jo Lee")


def test_a_credit_behind_what_leads_there_counts():
    assert told("MANDATORY CREDIT: see below. Jo Lee/Herald", "Photo: Jo Lee") == set()


@pytest.mark.parametrize(
    "words", ["Mandatory credit: none", "Mandatory credit: no", "Mandatory credit is not required"]
)
def test_a_credit_that_is_denied_is_not_demanded(words):
    assert told(words, creator="Jo Lee") == set()


@pytest.mark.parametrize(
    "end", ["Photos by Jo Lee", "Top image: Jo Lee, Herald", "Words by Al Day, pictures by Jo Lee", "Photos: Herald"]
)
def test_an_article_prints_a_credit_in_its_own_words(end):
    assert told("MANDATORY CREDIT: Jo Lee/Herald", end=end) == set()


def test_a_house_that_the_story_speaks_of_is_not_credited():
    assert told("MANDATORY CREDIT: Jo Lee/Herald", end="The Herald told of it first.") == {"picture-mandatory-credit"}


def test_a_credit_that_is_demanded_and_printed_does_not_differ():
    asked = 'MANDATORY CREDIT "AFP PHOTO / HARBOUR NEWS"'
    assert told(asked, "Photo: Harbour News", creator="Jo Lee", credit="AFP") == set()
