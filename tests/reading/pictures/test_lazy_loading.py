"""Where a picture's addresses stand: what a browser loads is seen, whatever the address looks like."""

import pytest

from linter import lint, read
from linter.reading.pictures.lazy_loading import is_real, srcset_urls

BLANKS = "/media/Ferry boat at quay.jpg"


def urls(image):
    found = [block.image.urls for block in read(f"<article><p>The ferry is late.</p>{image}</article>").blocks]
    assert len(found) < 2
    return list(found[0]) if found else []


@pytest.mark.parametrize(
    ("image", "right"),
    [
        (f'<img src="{BLANKS}">', [BLANKS]),
        (f'<img data-src="{BLANKS}">', [BLANKS]),
        (f'<img data-lazy-src="{BLANKS}" src="data:image/gif;base64,R0lGOD">', [BLANKS]),
        (f'<img data-image-full="{BLANKS}">', [BLANKS]),
        (f'<amp-img src="{BLANKS}" width="600" height="400"></amp-img>', [BLANKS]),
        ('<img src="Ferry boat.jpg">', ["Ferry boat.jpg"]),
        ('<img src="Photo 300w, quay.jpg">', ["Photo 300w, quay.jpg"]),
        ('<img src="/up/a.jpg 300w, /up/b.jpg 600w">', ["/up/a.jpg 300w, /up/b.jpg 600w"]),
        ('<img src="ferry">', ["ferry"]),
        ('<img src="\n\t /media/ferry.jpg \n">', ["/media/ferry.jpg"]),
        ('<img src="/media/fer\n\t\try.jpg">', ["/media/ferry.jpg"]),
        ('<video poster=" /media/Ferry boat.jpg "></video>', ["/media/Ferry boat.jpg"]),
    ],
)
def test_an_address_is_read_as_a_browser_reads_it(image, right):
    captioned = f"<figure>{image}<figcaption>The ferry at the quay.</figcaption></figure>"
    assert urls(captioned) == right


def test_a_picture_whose_address_has_blanks_is_checked():
    html = (
        f'<article><p>The ferry is late.</p><figure><img src="{BLANKS}" alt="A ferry"><figcaption>The ferry. '
        "Photo: Jo Lee/Retuers</figcaption></figure></article>"
    )
    assert [row.rule for row in lint(html).shown] == ["credit-agency-misspelt"]


@pytest.mark.parametrize(
    ("value", "right"),
    [
        ("a.jpg 300w, b.jpg 600w", ["a.jpg", "b.jpg"]),
        ("a.jpg\n\t300w,\n\tb.jpg\n\t600w", ["a.jpg", "b.jpg"]),
        ("a.jpg 1.5x, b.jpg 2x, c.jpg", ["a.jpg", "b.jpg", "c.jpg"]),
        ("/t/w_300,h_200/a.jpg 300w, /t/w_600,h_400/a.jpg 600w", ["/t/w_300,h_200/a.jpg", "/t/w_600,h_400/a.jpg"]),
        ("a.jpg, b.jpg 2x", ["a.jpg", "b.jpg"]),
        ("a.jpg 300w 200h", ["a.jpg"]),
        ("a.jpg .5x,b.jpg 1e0x", ["a.jpg", "b.jpg"]),
        ("a.jpg", ["a.jpg"]),
        ("a.jpg 300px, b.jpg 600w", ["b.jpg"]),
        ("/media/Ferry boat.jpg 640w, /b.jpg 600w", ["/b.jpg"]),
        ("a.jpg (x,y) 2x, b.jpg 1x", ["b.jpg"]),
        (" , ,a.jpg 1x,", ["a.jpg"]),
    ],
)
def test_a_srcset_is_read_as_html_says(value, right):
    assert srcset_urls(value) == right


def test_two_broken_srcsets_are_no_one_picture():
    first, second = (
        f'<figure><img srcset="/media/Ferry {name}.jpg 640w" alt="A"><figcaption>The ferry, seen from the quay.'
        "</figcaption></figure><p>The ferry is late.</p>"
        for name in ("boat", "pier")
    )
    html = f"<article><p>The ferry is late.</p>{first}{second}</article>"
    assert len(read(html).blocks) == 2
    assert "image-block-repeated" not in [row.rule for row in lint(html).shown]


@pytest.mark.parametrize(
    ("image", "right"),
    [
        ('<img data-src="/a.jpg 300w, /b.jpg 600w">', ["/a.jpg", "/b.jpg"]),
        ('<img data-src="/a.jpg 1x, /b.jpg 2x">', ["/a.jpg", "/b.jpg"]),
        ('<img data-src="Photo 300w, quay.jpg">', ["Photo 300w, quay.jpg"]),
        ('<img data-bgset="/a.jpg 300w, /b.jpg 600w">', ["/a.jpg", "/b.jpg"]),
        (
            '<img src="/lazy-placeholder.png" data-lg="/up/csm_quay_0a1b2c3d4e.jpg" data-xs="/up/csm_quay_5a1b2c3d4f.jpg">',
            ["/up/csm_quay_0a1b2c3d4e.jpg", "/up/csm_quay_5a1b2c3d4f.jpg"],
        ),
        ('<img src="/quay.jpg" data-hover="/nets.jpg">', ["/quay.jpg"]),
        (
            '<img data-image-caption="A ferry, see quay.jpg" data-title="quay.jpg is late" src="/quay.jpg">',
            ["/quay.jpg"],
        ),
        ('<img data-image-caption="A ferry, see quay.jpg">', []),
        ('<img src="undefined">', []),
        ('<img src="{{ story.picture }}">', []),
        ('<img src="/quay_${size}.jpg">', ["/quay_${size}.jpg"]),
        ('<img src="#">', []),
        ('<img src=" data:image/gif;base64,R0lGOD" data-src="/quay.jpg">', ["/quay.jpg"]),
        ('<img src="DATA:image/gif;base64,R0lGOD">', []),
    ],
)
def test_attributes_of_no_standard_are_read_by_what_they_hold(image, right):
    assert urls(image) == right


@pytest.mark.parametrize(
    "name",
    [
        *(
            "placeholder.png",
            "spacer.gif",
            "blank.gif",
            "Transparent.GIF",
            "pixel.png",
            "1x1.gif",
            "t-1px.gif",
            "pxl.gif",
        ),
        *("lazyload.svg", "loading.gif", "Loader.gif", "fallback.jpg", "dummy.jpg", "noimage.jpg", "No-Image.png"),
    ],
)
def test_a_file_that_is_called_a_stand_in_is_no_picture_in_whatever_letters(name):
    assert not is_real(f"/media/{name}")
    assert not is_real(f"/media/{name.upper()}?w=600")


@pytest.mark.parametrize("name", ["harbour.jpg", "thepixels.jpg", "image-1.jpg", "download.jpg", "11px1.jpg"])
def test_a_file_with_a_part_of_such_a_name_is_a_picture(name):
    assert is_real(f"/media/{name}")
