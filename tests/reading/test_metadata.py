"""JSON-LD is found however its script is announced and wrapped, as search engines find it."""

import pytest

from linter import read

DATA = (
    '[{"@type": "ImageObject", "contentUrl": "https://example.com/flood-at-the-weir.jpg", "creditText": "Al Day/AFP"}]'
)
FIGURE = (
    '<figure><img src="https://example.com/flood-at-the-weir.jpg" alt="A flood"><figcaption>The weir at noon. '
    "Photo: Jo Lee/AFP</figcaption></figure>"
)


def stated(start, inside):
    page = read(f"<article>{start}{inside}</script>{FIGURE}</article>")
    return page.stated.of(page.blocks[0].image.keys)


@pytest.mark.parametrize(
    "kind",
    [
        "application/ld+json",
        "Application/LD+JSON",
        " application/ld+json ",
        "application/ld+json; charset=utf-8",
        "application/ld+json;profile=https://www.w3.org/ns/json-ld#compacted",
    ],
)
def test_case_blanks_and_parameters_of_the_media_type_say_nothing(kind):
    assert [row.credit for row in stated(f'<script type="{kind}">', DATA)] == ["Al Day/AFP"]


@pytest.mark.parametrize(
    "kind", ["application/json", "text/plain", "application/ld+jsonp", "", "json; application/ld+json"]
)
def test_other_scripts_are_no_linked_data(kind):
    assert not stated(f'<script type="{kind}">', DATA)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("/* <![CDATA[ */\n", "\n/* ]]> */"),
        ("//<![CDATA[\n", "\n//]]>"),
        ("<![CDATA[", "]]>"),
        ("<!--", "-->"),
        ("<!--\n", "\n//-->"),
        ("<!--//--><![CDATA[//><!--\n", "\n//--><!]]>"),
        ("\ufeff", ";"),
    ],
)
def test_comments_round_the_data_are_left_out(before, behind):
    (picture,) = stated('<script type="application/ld+json">', f"{before}{DATA}{behind}")
    assert picture.credit == "Al Day/AFP"


@pytest.mark.parametrize("broken", [DATA + DATA, f"var data = {DATA}", DATA[:-2], "<!-- -->", ""])
def test_what_is_no_json_is_left_out(broken):
    assert not stated('<script type="application/ld+json">', broken)


def test_what_a_story_is_called_where_it_is_shared_is_read():
    head = (
        '<meta property="og:title" content="Harbour:  Ferry leaves alone"><meta name="twitter:title" content="Ferry!">'
    )
    found = read(
        f"<html><head>{head}<title>Ferry - The Post</title></head><body><article><p>It left.</p></article></html>"
    )
    assert found.stated.titles == ("Harbour: Ferry leaves alone", "Ferry!")
