"""Who is shown, in front of a credit in brackets, is no photographer."""

import pytest
from by_our_table import is_credit

from linter import lint, read

TEXT = "The new bridge over the Orlen was opened on Monday, eleven years after the old one had been closed to traffic."


def page(caption, more="", headline="Bridge opened", alt=""):
    return f"""<html lang="en"><body><article><h1>{headline}</h1><p>{TEXT}</p>
<figure><img src="a.jpg" alt="{alt}"><figcaption>{caption}</figcaption></figure><p>{TEXT}</p>{more}</article></body></html>"""


ABOUT = "<p>Among the first to cross the new bridge on foot was Ada Quill, with Tom Farrow and half of the choir of Orlen.</p>"


def shown(*lines, **page_of):
    [block] = read(page(*lines, **page_of)).blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


@pytest.mark.parametrize(
    ("shown", "credit"),
    [
        ("Ada Quill", "(Jo Lee/PA)"),
        ("Ada Quill and Tom Farrow", "(Jo Lee/PA Wire)"),
        ("Ada Quill", "(REUTERS/Jo Lee)"),
        ("Senator Ada Quill", "(AP Photo/Jo Lee)"),
        ("Ada Quill", "(Family Handout/PA)"),
        ("The Duke of Orlen", "(Jo Lee/PA)"),
        ("Orlen Crown Court", "(Jo Lee/PA)"),
        ("Orlen Palace", "(Jo Lee/PA)"),
        ("Prime Minister Ada Quill", "(PA)"),
        ("Premier Ada Quill", "(PAP)"),
        ("The Duke of Orlen", "(PA)"),
        ("Orlen Crown Court", "(PA)"),
        ("Harbour Castle", "(PA)"),
        ("Market Hall", "(PA)"),
        ("Orlen Stadium", "(PA)"),
        ("Schloss Orlen", "(dpa)"),
        ("Orlen Boğazı", "(AA)"),
    ],
)
def test_a_name_in_front_of_a_whole_credit_in_brackets_is_the_caption(shown, credit):
    [block] = read(page(f"{shown} {credit}")).blocks
    assert (block.caption.words, block.credit.text.words) == (shown, credit)
    assert set(block.credit.photographers) <= {"Jo Lee"}
    assert "credit-missing" not in {row.rule for row in lint(page(f"{shown} {credit}")).shown}


@pytest.mark.parametrize(
    "credit",
    [
        *("Jo Lee (AP)", "Jo Lee/AFP", "Jo Lee/Reuters (file)", "Photo: Jo Lee (AP)", "Jo Lee (Getty Images) via AFP"),
        *(
            "Jo Lee (AFP/Getty Images)",
            "Jo Lee (Pool/AFP)",
            "The Orlen Herald (AP)",
            "Ada Bishop Lee (AFP)",
            "Ada Castle (PA)",
        ),
        *("Getty Images (Jo Lee/AFP)", "Jo Lee (San Francisco Chronicle/AP)"),
    ],
)
def test_a_photographer_in_front_of_an_agency_is_a_credit(credit):
    assert is_credit(credit)
    assert read(page(credit)).blocks[0].caption is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        *(("Ada Quill", "/ Getty Images"), ("Ada Quill", "(AP)"), ("Ada Quill", "| dpa"), ("Ada Quill", "– EFE")),
        *(("Ada Quill and Tom Farrow", "/ AFP"), ("Ada Quill", "/ Jo Lee/AFP")),
    ],
)
def test_a_name_alone_in_front_of_an_agency_is_the_caption_where_the_text_names_it(caption, credit):
    assert shown(f"{caption} {credit}", ABOUT) == (caption, credit)
    assert set(read(page(f"{caption} {credit}", ABOUT)).blocks[0].credit.photographers) <= {"Jo Lee"}
    assert shown(f"{caption} {credit}")[0] is None


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Minister Ada Quill", "/ AFP"),
        ("Mayor Ada Quill", "/AP"),
        ("Präsident der USA Tom Farrow", "/AP"),
        ("Bundeskanzlerin Ada Quill", "/dpa"),
        ("Le président Jean Roux", "/AFP"),
        ("El presidente Juan Ruiz", "/ EFE"),
    ],
)
def test_who_bears_an_office_in_front_of_an_agency_is_the_caption(caption, credit):
    assert shown(f"{caption} {credit}") == (caption, credit)


def test_a_name_set_tight_in_front_of_an_agency_is_the_caption_where_the_headline_names_it():
    assert shown("Ada Quill/AFP", ABOUT, headline="Ada Quill walks first") == ("Ada Quill", "/AFP")
    assert shown("Ada Quill/AFP", ABOUT)[0] is None


def test_an_alternative_text_tells_who_is_shown():
    assert shown("Ada Quill / AFP", alt="Ada Quill crosses the bridge") == ("Ada Quill", "/ AFP")
    assert shown("Ada Quill / AFP", alt="Photo by Ada Quill")[0] is None


@pytest.mark.parametrize(
    "more",
    [
        ABOUT.replace("the first to", "those photographed by Ada Quill to"),
        f"{ABOUT}<p>By Ada Quill</p>",
        f"{ABOUT}<p>By <a href='/ada'>Ada Quill</a></p>",
        f"{ABOUT}<p>Reporting by Ada Quill</p>",
        f"{ABOUT}<p>Ada Quill</p>",
        f"{ABOUT}<p>(Ada Quill/dpa)</p>",
        f"{ABOUT}<p>Photographs by Ada Quill</p>",
        f"{ABOUT}<div class='byline'>Ada Quill, Orlen</div>",
        f'{ABOUT}<script type="application/ld+json">{{"author": {{"name": "Ada Quill"}}}}</script>',
        f"{ABOUT}<figure><img src='b.jpg' alt=''><figcaption>A ferry leaves the port. Jo Lee / AFP</figcaption></figure>",
        f"{ABOUT}<figure><img src='b.jpg' alt=''><figcaption>A ferry. Photo: Ada Quill/AFP</figcaption></figure>",
        ABOUT + "<p><img src='b.jpg' alt=''><br>Ada Quill / AFP</p><p><img src='c.jpg' alt=''><br>Ada Quill / AFP</p>",
    ],
)
def test_who_may_have_taken_the_picture_is_its_photographer_though_the_text_names_them(more):
    block = read(page("Ada Quill / AFP", more)).blocks[0]
    assert block.caption is None
    assert block.credit.photographers == ("Ada Quill",)


def test_what_the_page_calls_a_credit_begins_with_its_photographer():
    line = '<span class="credit">Ada Quill / AFP</span>'
    assert shown(line, ABOUT) == (None, "Ada Quill / AFP")


def test_a_page_of_names_in_front_of_agencies_reads_its_text_once(monkeypatch):
    from linter.reading.pictures.captions import named_in_text

    asked = []
    plain = named_in_text._runs
    monkeypatch.setattr(named_in_text, "_runs", lambda words: asked.append(words) or plain(words))
    names = [f"Ada Q{one}{other}ll" for one in "aeiou" for other in "aeiou"]
    figures = (f"<figure><img src='{name}.jpg' alt=''><figcaption>{name} / AFP</figcaption></figure>" for name in names)
    assert len(read(page("Ada Quill / AFP", ABOUT + "".join(figures))).blocks) == 26
    assert asked.count(TEXT) == 2, "the page has the paragraph twice"
