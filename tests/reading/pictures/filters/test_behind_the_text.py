"""A gallery right behind the box of the text is the article's; sponsors, teasers and heads there are not."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
    "<p>Nobody was hurt, though a lorry that stood on the pier at night went into the water with all its fish.</p>"
)
NAMES = ("pier", "mill", "quay")


def pictures(gallery):
    html = f"<html><body><main><article><h1>Storm at the pier</h1><div>{TEXT}</div>{gallery}</article></main></body></html>"
    return [block.image.urls[0].strip("/").removesuffix(".jpg") for block in read(html).blocks]


@pytest.mark.parametrize(
    "each",
    [
        '<figure><img src="/{0}.jpg"></figure>',
        '<a href="/large/{0}.jpg"><img src="/{0}.jpg"></a>',
        '<div><img src="/{0}.jpg"><p class="caption">The {0} at noon</p></div>',
        '<div class="gallery-item"><img src="/{0}.jpg"></div>',
    ],
)
def test_every_picture_of_a_closing_gallery_is_read(each):
    assert pictures(f"<div>{''.join(map(each.format, NAMES))}</div>") == list(NAMES)


@pytest.mark.parametrize(
    "each",
    [
        '<div><a href="/{0}.html"><img src="/{0}.jpg"></a></div>',
        '<div class="teaser"><figure><img src="/{0}.jpg"></figure></div>',
        '<figure><img src="/{0}.jpg" width="90" height="90"></figure>',
        '<div><img src="/{0}.jpg"></div>',
    ],
)
def test_what_leads_elsewhere_is_small_or_called_nothing_is_no_gallery(each):
    assert pictures(f"<div>{''.join(map(each.format, NAMES))}</div>")[1:] == []


def test_a_gallery_further_on_is_another_page_parts():
    gallery = "".join(f'<figure><img src="/{name}.jpg"></figure>' for name in NAMES)
    assert pictures(f"<ul>{'<li>One</li>' * 20}</ul><div>{gallery}</div>") == []


def test_a_picture_of_a_closing_gallery_that_lacks_its_caption_is_read_like_those_beside_it():
    each = '<div><img src="/{0}.jpg" width="640"><p class="caption">{1}</p></div>'
    shown = "".join(each.format(name, "" if name == "pier" else f"The {name} at noon") for name in NAMES)
    inside = f"<main><article><h1>Storm at the pier</h1>{TEXT}<div class='gallery'>{shown}</div></article></main>"
    urls = [block.image.urls[0].strip("/").removesuffix(".jpg") for block in read(f"<html><body>{inside}").blocks]
    assert urls == list(NAMES)


CREDITED = (
    '<div class="image"><img src="/{0}.jpg" alt="{0}.jpg"><br><div class="said">The {0} at noon ({1})</div></div>'
)


def test_pictures_with_caption_and_credit_well_behind_the_text_are_read():
    share = "".join(f"<span><i></i><b>{site}</b></span>" for site in ("Post", "Chat", "Mail", "Print"))
    files = "".join(CREDITED.format(name, "Photo by Jo Lee/AFP") for name in NAMES)
    assert pictures(f"<div>{share}</div><div>{files}</div>") == list(NAMES)
    plain = "".join(CREDITED.format(name, "seen from the quay") for name in NAMES)
    assert pictures(f"<div>{share}</div><div>{plain}</div>") == []


def test_a_picture_behind_what_somebody_said_and_their_name_is_read():
    name = "<p>– Ada Quill</p>"
    html = f"<html><body><main><article><h1>Storm at the pier</h1><div>{TEXT}{{}}<p><img src='/mill.jpg'></p></div></article></main></body></html>"
    assert [block.image.urls for block in read(html.format(name)).blocks] == [("/mill.jpg",)]
    assert not read(html.format("<p>All about the mill.</p>")).blocks
