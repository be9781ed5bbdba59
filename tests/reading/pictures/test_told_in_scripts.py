"""What a script prints from the page's data when the page is shown is not said to be missing."""

import json

import pytest

from linter import lint

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
IMAGE = '<img src="https://x.example/img/aa11/pier.jpg" width="900" height="600" alt="The pier under water">'


def missing(data, kind="application/json"):
    script = f'<script type="{kind}">{json.dumps(data)}</script>'
    page = f"<html><body><article><h1>Pier</h1>{IMAGE}{TEXT}{TEXT}</article>{script}</body></html>"
    return {found.rule for found in lint(page).shown}


@pytest.mark.parametrize(
    "lead",
    [
        {"url": "https://x.example/img/aa11/pier.jpg", "caption": "The pier on Monday.", "credit": "Jo Lee/Reuters"},
        {"imageCredit": "Jo Lee/Reuters", "file": {"src": "https://x.example/img/aa11/pier.jpg?w=300"}},
    ],
)
def test_a_picture_that_the_data_speaks_of_lacks_nothing(lead):
    assert not missing({"props": [{"story": {"lead": lead}}]})


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ({"url": "https://x.example/img/aa11/pier.jpg", "caption": ""}, "application/json"),
        ({"url": "https://x.example/img/bb22/mill.jpg", "caption": "The mill on Monday."}, "application/json"),
        ({"url": "https://x.example/img/aa11/pier.jpg", "caption": "The pier on Monday."}, "text/plain"),
    ],
)
def test_what_the_data_says_of_nothing_or_of_another_is_still_missing(lead, kind):
    assert {"caption-missing", "credit-missing"} <= missing({"lead": lead}, kind)


@pytest.mark.parametrize(
    "row",
    [
        {"captionPosition": "bottom-left", "showCredit": "disabled"},
        {"captionStyle": "overlay dark"},
        {"captionClassNames": "caption--small is-dark"},
        {"creditLink": "https://x.example/about"},
        {"credits": "Reporting by Ada Quill; editing by Bo Lund"},
        {"caption": "<p>&nbsp;</p>", "credit": "caption--dark"},
    ],
)
def test_what_the_data_says_of_how_words_are_set_are_no_words(row):
    row["src"] = "https://x.example/img/aa11/pier.jpg"
    assert {"caption-missing", "credit-missing"} <= missing({"lead": row})


@pytest.mark.parametrize("key", ["captionText", "image_caption", "caption_html", "imageCaptionPlain"])
def test_a_key_may_say_what_form_its_words_have(key):
    row = {"src": "https://x.example/img/aa11/pier.jpg", key: "<p>The pier on Monday.</p>"}
    assert not {"caption-missing", "credit-missing"} & missing({"lead": row})


@pytest.mark.parametrize("credit", ["", None])
def test_a_credit_that_the_data_leaves_empty_is_missing_and_the_caption_is_not(credit):
    row = {"src": "https://x.example/img/aa11/pier.jpg", "caption": "The pier on Monday.", "credit": credit}
    found = missing({"lead": row})
    assert "credit-missing" in found
    assert "caption-missing" not in found


@pytest.mark.parametrize(
    ("button", "later"),
    [
        ('<button aria-label="Show Caption"><i></i></button>', True),
        ("<button>Bildunterschrift anzeigen</button>", True),
        ('<button title="Légende"></button>', True),
        ("<button>Share</button>", False),
        ("", False),
    ],
)
def test_a_caption_that_a_button_shows_is_not_said_to_be_missing(button, later):
    page = (
        f"<html><body><article><h1>Pier</h1><div>{IMAGE}<div>{button}</div></div>{TEXT}{TEXT}</article></body></html>"
    )
    found = {finding.rule for finding in lint(page).shown}
    assert ({"caption-missing", "credit-missing"} & found == set()) is later


def test_a_slide_show_takes_words_from_an_attribute_of_its_pictures():
    show = '<div class="show"><img src="/pier.jpg" {} alt="The pier"><img src="/mill.jpg" {} alt="The mill"></div>'
    told = [
        show.format(*(f'{name}="{said}"' for said in ("Waves at the pier.", "The mill.")))
        for name in ("data-caption", "data-name")
    ]
    shown = [
        {each.rule for each in lint(f"<article><h1>Storm</h1><p>{'It came at night. ' * 9}</p>{each}</article>").shown}
        for each in told
    ]
    assert ["caption-missing" in each for each in shown] == [False, True]


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ('href="/pier.jpg" data-fancybox data-caption="The pier on Monday."', True),
        ('href="/pier.jpg" data-sub-html="&lt;p&gt;The pier on Monday.&lt;/p&gt;"', True),
        ('href="/pier.jpg" rel="lightbox" title="The pier on Monday."', True),
        ('href="/pier.jpg" class="fancybox" title="The pier on Monday."', True),
        ('href="/pier.jpg" class="fancybox" title="Click to enlarge the picture"', False),
        ('href="/pier.jpg" title="pier.jpg"', False),
        ('href="/pier.jpg" data-sub-html="#caption-1"', False),
        ('href="/pier.jpg" title="The pier on Monday."', False),
    ],
)
def test_what_a_link_to_the_large_picture_says_of_it_is_shown_with_that(link, told):
    page = f"<html><body><article><h1>Pier</h1>{TEXT}<p><a {link}>{IMAGE}</a></p>{TEXT}</article></body></html>"
    assert ("caption-missing" in {finding.rule for finding in lint(page).shown}) is not told
