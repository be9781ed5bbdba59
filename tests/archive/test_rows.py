"""The rows of a page: what a run of the engine says, as plain values."""

import json
from datetime import date

import pytest

from linter.archive.origin import Origin, house_of, own_address, published_on, section_of
from linter.archive.rows import digest_of, folded, rows_of
from linter.archive.schema import TABLES
from linter.archive.strong_keys import strong_keys
from linter.engine.check import run
from linter.model.source import Source
from linter.reading.files import to_source
from linter.settings import Settings

PAGE = """<html lang="en"><head><title>x</title>
<link rel="canonical" href="https://www.harbour.example/news/crane.html"></head><body><article>
<h1>A crane falls into the harbour</h1>
<p>The crane fell on Monday, said the harbour master. Nobody was hurt, and ships went on to land all day long.</p>
<figure><img src="https://img.example/2024/05/crane-at-the-old-harbour-640x480.jpg" alt="A crane">
<figcaption>A crane lies in the harbour after its fall on Monday. (Photo: Jo Lée/AFP)</figcaption></figure>
<figure><img src="/b.jpg" alt="Ships"><figcaption>Ships wait.</figcaption></figure>
</article></body></html>"""


def rows(html, **origin):
    data = html if isinstance(html, bytes) else html.encode()
    report = run(to_source(data, "page", 1 << 20), Settings())
    made = rows_of(report, Origin("archive", "12", **origin), digest_of(data), len(data))
    names = {name: [column.name for column in columns] for name, columns in TABLES.items()}
    return {name: [dict(zip(names[name], row, strict=True)) for row in found] for name, found in made.items()}


def test_a_page_is_rows_of_six_tables():
    found = rows(PAGE, url="https://harbour.example/news/crane.html?print=1", crawled="2024-05-07T10:00:00Z")
    (capture,) = found["captures"]
    assert (capture["status"], capture["place"], capture["crawled"]) == ("read", "12", "2024-05-07T10:00:00Z")
    (page,) = found["pages"]
    assert page["page"] == capture["page"] == digest_of(PAGE.encode())
    assert (page["host"], page["section"], page["headline"]) == (
        "harbour.example",
        "news",
        "A crane falls into the harbour",
    )
    first, second = found["blocks"]
    assert first["caption"] == "A crane lies in the harbour after its fall on Monday."
    assert first["strong_keys"] == ["harbour.example/crane-at-the-old-harbour"]
    assert (first["lead"], first["joint"], first["sequence"]) == ("Photo:", "/", "po")
    assert first["line"] == 5
    assert second["credit"] is None
    assert [(part["part"], part["folded"], part["known"]) for part in found["parts"]] == [
        ("prefix", "photo:", False),
        ("photographer", "jo lee", False),
        ("provider", "afp", True),
    ]
    assert {"credit-missing", "alt-differs-from-caption"} & {each["rule"] for each in found["findings"]}
    assert all(json.loads(each["facts"]) is not None for each in found["findings"])


def test_no_text_of_the_page_is_kept_but_captions_and_credits():
    kept = json.dumps(rows(PAGE), default=str)
    assert "harbour master" not in kept
    assert "lies in the harbour" in kept


def test_bytes_that_the_encoding_does_not_know_become_a_sign_that_can_be_stored():
    page = PAGE.replace("Ships wait.", "Ships \udcff wait in long rows — déjà vu, señor.").encode(
        "utf-8", "surrogateescape"
    )
    second = rows(page)["blocks"][1]
    assert second["caption"] == "Ships � wait in long rows — déjà vu, señor."


def test_a_page_without_an_address_is_known_by_what_it_calls_itself():
    assert rows(PAGE)["pages"][0]["host"] == "harbour.example"
    assert own_address(Source("x", '<link href="https://a.example/?a=1&amp;b=2" rel=canonical>')) == (
        "https://a.example/?a=1&b=2"
    )
    assert own_address(Source("x", '<meta property="og:url" content="https://a.example/b">')) == "https://a.example/b"
    assert own_address(Source("x", '<link rel="canonical" href="/news/crane">')) == ""


def test_what_an_export_says_stands_where_the_page_is_silent():
    found = rows("<p>Words.<figure><img src=a.jpg></figure>", published="2014-11-03", section="Sport", title="A match")
    (page,) = found["pages"]
    assert (page["published"], page["section"], page["headline"]) == (date(2014, 11, 3), "Sport", "A match")


@pytest.mark.parametrize(
    ("said", "address", "day"),
    [
        ("2024-05-07T23:30:00-05:00", "", date(2024, 5, 8)),
        ("2024-05-07T23:30:00.123456+00:00", "", date(2024, 5, 7)),
        ("2024-05-07", "", date(2024, 5, 7)),
        ("Tue, 07 May 2024 09:30:00 GMT", "", date(2024, 5, 7)),
        ("November 3, 2014", "", date(2014, 11, 3)),
        ("3 Nov. 2014 10:12", "", date(2014, 11, 3)),
        ("", "https://a.example/2014/11/03/crane", date(2014, 11, 3)),
        ("", "https://a.example/20141103-crane", date(2014, 11, 3)),
        ("", "https://a.example/2014/11/crane", None),
        ("yesterday", "https://a.example/crane", None),
        ("9999-99-99", "", None),
        ("31 February 2014", "", None),
    ],
)
def test_the_day_of_publication_is_read_in_many_shapes(said, address, day):
    assert published_on(said, address) == day


def test_houses_and_sections_are_read_from_addresses():
    assert house_of("https://WWW.harbour.example:443/a") == "harbour.example"
    assert house_of("pages/a.html") == house_of("https://[bad/") == ""
    assert section_of("https://a.example/sport/2014/final") == "sport"
    assert section_of("https://a.example/2014/final/") == section_of("https://a.example/final") == ""


@pytest.mark.parametrize(
    ("key", "strong"),
    [
        ("photos", None),
        ("resources/r", None),
        ("2022/04", None),
        ("harbour/crane", None),
        ("uploads/20240507", None),
        ("crane-at-the-old-harbour", "a.example/crane-at-the-old-harbour"),
        ("crane-at-the-old-harbour-650-80", "a.example/crane-at-the-old-harbour"),
        ("crowd-at-the-big-concert-2014", "a.example/crowd-at-the-big-concert-2014"),
        ("4711/127036380-3", "a.example/4711/127036380-3"),
        ("image-1000-a3a1515b2736eaf5a9759c8f60decc91", "a3a1515b2736eaf5a9759c8f60decc91"),
        ("d0820bad-4587-463a-89d1-8df2d934b61d", "d0820bad-4587-463a-89d1-8df2d934b61d"),
        ("0123456789abcdef0123456789abcdef/hall", None),
    ],
)
def test_only_names_numbers_and_digests_tell_pictures_apart_across_pages(key, strong):
    assert strong_keys([key], "a.example") == ([strong] if strong else [])


def test_names_are_folded_for_comparing():
    assert folded("Süd\u00adti\u00adrol") == "sudtirol"
    assert folded("Jo\u200b P. Lée-Quill’s") == "jo p lee quill s"
