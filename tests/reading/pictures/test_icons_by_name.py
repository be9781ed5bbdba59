"""Icons, logos and arrows by the names of their files, and photographs whose names hold such a word."""

import pytest
from whole_stories import seen, whole


@pytest.mark.parametrize("name", ["crane-on-pier-scaled.png", "search-party-at-sea.png", "harbour-close-up-2.png"])
def test_a_photographs_file_name_may_hold_a_word_of_icons(name):
    assert seen(whole(f'<figure><img src="/up/{name}" alt=""></figure>')) == [f"/up/{name}"]


@pytest.mark.parametrize("name", ["school-play.png", "market-share.png", "job_search.png", "lunch-menu.gif"])
def test_a_large_picture_is_no_icon_though_its_file_is_named_as_one(name):
    assert seen(whole(f'<p><img src="/2031/{name}" width="900" height="600" alt=""></p>')) == [f"/2031/{name}"]
    assert seen(whole(f'<p><img src="/2031/{name}" alt=""></p>')) == []


@pytest.mark.parametrize("name", ["search.png", "icon-close.png", "icon_32.gif", "play-button.png", "arrow-left.svg"])
def test_an_icon_is_no_picture_of_the_article(name):
    assert seen(whole(f'<figure><img src="/up/{name}" alt=""></figure>')) == []


@pytest.mark.parametrize(
    "file", ["quayLogoSmall.png", "pfeil_links.png", "pdf.png", "qrcode-app.png", "flags/png/de.png"]
)
def test_a_logo_an_arrow_or_a_code_by_its_name_is_no_picture(file):
    assert seen(whole(f'<div><img src="/img/{file}" alt=""></div>')) == []


def test_a_file_whose_name_ends_in_the_same_letters_is_a_picture():
    assert seen(whole('<div><img src="/img/ship-catalogo.png" alt=""></div>')) == ["/img/ship-catalogo.png"]


@pytest.mark.parametrize(
    "name",
    [
        *("stars-over-the-pier.png", "signature-of-the-mayor.png", "badges.png", "5-stars-hotel.png"),
        *("morning-star-1.png", "lone_star2.png"),
        "flags/at-the-pier.png",
    ],
)
def test_a_photograph_of_stars_or_of_a_signature_is_a_picture(name):
    assert seen(whole(f'<figure><img src="/up/{name}" alt=""></figure>')) == [f"/up/{name}"]


@pytest.mark.parametrize("address", ["/up/signature.png", "/badges/new.png", "/up/5-star.png", "/icons/madonna.png"])
def test_a_picture_alone_in_a_figure_with_caption_and_credit_is_one_whatever_its_file_is_called(address):
    figure = '<figure><img src="{}" alt=""><figcaption>{}</figcaption></figure>'
    assert seen(whole(figure.format(address, "The pier at noon. Photo: Jo Lee/AP"))) == [address]
    assert seen(whole(figure.format(address, "The pier at noon"))) == []


@pytest.mark.parametrize(
    "address", ["/up/signature.png", "/badges/harbour-police.png", "/ratings/of-the-polls.png", "/flags/de.png"]
)
def test_a_line_that_is_called_the_caption_is_asked_before_the_name_of_the_file(address):
    box = '<div class="image"><img src="{}" alt=""><p class="caption">{}</p></div>'
    assert seen(whole(box.format(address, "The new badge at the pier. Photo: Jo Lee"))) == [address]
    assert seen(whole(box.format(address, "Jo Lee"))) == []
