"""The sample pages: what is reported of each, word for word, and that nothing planted there is missed.

UPDATE=1 writes the expected reports anew; read the difference before you keep it.
"""

import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from linter import lint, read
from linter.cli import main

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "sample_pages"
PAGES = sorted(path.stem for path in FOLDER.glob("*.html"))
RULE_OFF = "\n" + "-" * 100 + "\n\n"

# Every fault planted on a page: the rule that must find it, and the words it must mark ("<" stands for an image).
PLANTED = {
    "amp": [
        ("caption-agency-instructions", "MANDATORY CREDIT:"),
        ("caption-missing", "<amp-img src"),
        ("credit-missing", "<amp-img src"),
        ("credit-placeholder", "Unknown/"),
    ],
    "bad_encoding": [
        ("caption-repeats-itself", "Aimé Fontbonne a posé la dernière pierre."),
        ("credit-all-capitals", "CÉLINE RIVIÈRE"),
    ],
    "clean": [],
    "fragment": [("caption-placeholder", "{{ image.caption }}")],
    "gallery": [
        ("alt-missing", "<img src"),
        ("caption-agency-instructions", "EDITORIAL USE ONLY. NO RESALES."),
        ("caption-is-file-name", "GettyImages-1419226317"),
        ("credit-missing", "<img src"),
        ("credit-repeated", "TT"),
    ],
    "japanese": [
        ("alt-is-file-name", "DSC_0871.JPG"),
        ("credit-missing", "<img src"),
    ],
    "live_blog": [
        ("caption-placeholder", "caption to come"),
        ("credit-all-capitals", "ALASDAIR MUNRO"),
        ("credit-missing", "<img src"),
        ("credit-placeholder", "Supplied"),
        ("image-block-repeated", "<img src"),
        ("naming-inconsistent", "Kiev"),
    ],
    "no_figure": [
        ("alt-is-file-name", "lindenau-stellwerk-lesesaal-fenster-2031"),
        ("caption-placeholder", "Bildunterschrift hier einfügen"),
        ("credit-all-capitals", "TILO BRANDEIS"),
        ("credit-repeated", "TILO BRANDEIS"),
    ],
    "picture_desk": [
        ("caption-missing", "<img src"),
        ("credit-agency-misspelt", "Retuers"),
        ("credit-ai-unlabelled", "Image: Midjourney"),
        ("credit-distributor-missing", "NurPhoto"),
        ("credit-in-caption", " (AP Photo/Jo Lee)"),
        ("credit-lead-in-mixed", "Photo:"),
        ("credit-leftover", ", jacob@example.org"),
        ("credit-metadata-differs", "Photograph: Ann Gebeilly/AFP"),
        ("credit-missing", "<img src"),
        ("credit-photographer-mixed", "Ann Gebeilly"),
        ("credit-separator", " /"),
        ("lead-image-repeated", "<img src"),
    ],
    "right_to_left": [
        ("alt-is-file-name", "IMG_2041.JPG"),
        ("credit-missing", "<img src"),
    ],
    "wire_story": [
        ("credit-all-capitals", "OSMAN DEMIREL"),
        ("image-block-repeated", "<img src"),
        ("naming-inconsistent", "Isil"),
        ("naming-inconsistent", "Tel Afar"),
    ],
    "wordpress": [
        ("alt-is-file-name", "DSC_0412"),
        ("caption-empty", "<figcaption class"),
        ("caption-repeats-itself", "Surveyors Ann Tierney and Jo Abara at the new wall."),
        ("credit-missing", "<img decoding"),
        ("credit-placeholder", "STRINGER/"),
    ],
}

# How many pictures are the article's own, and words in the addresses of those that are not.
OWN = {
    "amp": (4, ("logo", "tyres", "kite", "stats")),
    "bad_encoding": (2, ("logo",)),
    "clean": (3, ("logo", "brand", "staff", "thumb")),
    "fragment": (4, ()),
    "gallery": (5, ("brand", "/t/")),
    "japanese": (4, ("brand", "/t/")),
    "live_blog": (5, ("brand", "staff")),
    "no_figure": (4, ("static", "/t/")),
    "picture_desk": (8, ("brand",)),
    "right_to_left": (3, ("brand", "/t/")),
    "wire_story": (2, ("assets", "thumbs", "pixel")),
    "wordpress": (5, ("avatar", "logo", "oysters", "ferry")),
}


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch):
    monkeypatch.chdir(ROOT)


def written(page):
    """What cutline check and cutline blocks write of a page."""
    parts = [CliRunner().invoke(main, [command, f"sample_pages/{page}.html"]) for command in ("check", "blocks")]
    assert [done.stderr for done in parts] == ["", ""]
    return RULE_OFF.join(done.stdout.rstrip("\n") for done in parts) + "\n"


def source_of(page):
    return (FOLDER / f"{page}.html").read_bytes()


@pytest.mark.parametrize("page", PAGES)
def test_the_reports_of_a_sample_page_are_as_expected(page):
    expected = FOLDER / f"{page}.expected.txt"
    now = written(page)
    if os.environ.get("UPDATE") == "1":
        expected.write_text(now, "utf-8")
    assert now == expected.read_text("utf-8"), "look at it; then UPDATE=1 writes the expected report anew"


@pytest.mark.parametrize("page", PAGES)
def test_every_planted_fault_is_found_and_nothing_else(page):
    report = lint(source_of(page), name=page)
    found = []
    for each in report.shown:
        words = report.source.text[each.where.start : each.where.end]
        tag = re.match(r"<[\w-]+ \w+", words)
        found.append((each.rule, tag.group() if tag else words))
    assert sorted(found) == sorted(PLANTED[page])
    assert report.crashes == ()
    assert report.idle_allows == ()


@pytest.mark.parametrize("page", PAGES)
def test_only_the_articles_own_pictures_are_found(page):
    blocks = read(source_of(page)).blocks
    addresses = [url for block in blocks for url in block.image.urls]
    number, others = OWN[page]
    assert not [url for url in addresses for word in others if word in url]
    assert len(blocks) == number


def test_the_clean_page_is_clean():
    assert written("clean").startswith("No findings on 1 page, 3 pictures, 3 captions, 2 credits read\n")


def test_the_allowed_finding_of_the_fragment_is_kept_apart():
    (allowed,) = lint(source_of("fragment")).allowed
    assert allowed.finding.rule == "credit-missing"
    assert allowed.allow.reason == "reader's picture, consent on file"


def test_the_page_in_windows_1252_is_read_as_such():
    data = source_of("bad_encoding")
    source = read(data).source
    assert source.encoding == "cp1252"
    assert "l’ouvrage" in source.text
    assert "million €" in source.text
    assert source.encode(source.text) == data


def test_the_repeated_block_of_the_wire_story_is_two_blocks():
    first, second = read(source_of("wire_story")).blocks
    assert first.caption.words == second.caption.words
    assert first.credit.photographers == ("OSMAN DEMIREL",)
    assert first.credit.organisations == ("AFP", "Getty Images")


def test_every_sample_page_is_listed_in_the_table():
    table = (FOLDER / "README.md").read_text("utf-8")
    assert sorted(PLANTED) == PAGES
    assert [page for page in PAGES if f"`{page}.html`" not in table] == []
