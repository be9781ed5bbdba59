"""One picture or two by moment, type and shape, where the names alone do not say."""

import pytest

from linter import lint
from linter.reading.pictures.addresses import picture_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/media/car-w124.jpg", "/media/car-w140.jpg"),
        ("/media/mercedes-w212.jpg", "/media/mercedes-w213.jpg"),
        ("/media/harbour-plan.jpg?page=1", "/media/harbour-plan.jpg?page=2"),
        ("/media/chart-of-prices.png?year=2020", "/media/chart-of-prices.png?year=2021"),
        ("/media/map.png?lat=1&lon=2", "/media/map.png?lat=3&lon=4"),
        ("/media/webcam-harbour.jpg?date=20310501", "/media/webcam-harbour.jpg?date=20310502"),
        ("/media/img?n=1", "/media/img?n=2"),
        ("/media/b2.jpg?page=1", "/media/b2.jpg?page=2"),
        ("/media/image.jpg?slide=3", "/media/image.jpg?slide=4"),
    ],
)
def test_a_type_of_car_and_a_page_of_a_scan_are_no_sizes(one, other):
    assert picture_key(one) != picture_key(other)


def test_the_page_of_a_scan_is_one_picture_at_two_sizes():
    assert picture_key("/media/harbour-plan.jpg?page=2&w=300") == picture_key("/media/harbour-plan.jpg?w=900&page=2")
    assert picture_key("/media/harbour-w320.jpg") == picture_key("/media/harbour-w640.jpg")


def twice(one, other, caption="The old harbour of Sandhaven. Photo: Jo Lee/AFP"):
    figure = f'<figure><img src="{{}}" alt=""><figcaption>{caption}</figcaption></figure>'
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    shown = lint(f"<article>{text}{figure.format(one)}{text}{figure.format(other)}{text}</article>").shown
    return [each.level.value for each in shown if each.rule == "image-block-repeated"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/cams/harbour-webcam.jpg?t=1911733200", "/cams/harbour-webcam.jpg?t=1911736800"),
        ("/cams/harbour-webcam.jpg?ts=0900", "/cams/harbour-webcam.jpg?ts=1000"),
        ("/shop/tile-100x200.jpg", "/shop/tile-100x300.jpg"),
        ("/shop/harbour-poster-200x300.jpg", "/shop/harbour-poster-300x300.jpg"),
    ],
)
def test_a_moment_and_a_small_size_of_another_shape_tell_two_pictures_apart(one, other):
    assert twice(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/cams/harbour-quay.jpg?t=1911733200", "/cams/harbour-quay.jpg?t=1911733200&w=300"),
        ("/media/harbour-quay.jpg?t=1911733200", "/media/harbour-quay.jpg"),
        ("/media/harbour-quay.jpg?t=resize:fit:564:0", "/media/harbour-quay.jpg?t=resize:fit:1920:1050"),
        ("/media/harbour-quay.jpg?t=600", "/media/harbour-quay.jpg?t=1200"),
        ("/media/harbour-quay-300x200.jpg", "/media/harbour-quay-150x100.jpg"),
        ("/media/harbour-quay-300x200.jpg", "/media/harbour-quay-1024x683.jpg"),
        ("/media/harbour-quay-300x300.jpg", "/media/harbour-quay.jpg"),
    ],
)
def test_one_moment_and_one_shape_are_one_picture(one, other):
    assert twice(one, other) == ["error"]


def test_two_large_sizes_of_other_shapes_may_be_a_crop_and_stop_nothing():
    assert twice("/media/harbour-quay-1024x683.jpg", "/media/harbour-quay-800x800.jpg") == ["warning"]


def test_a_name_that_any_picture_may_have_tells_nothing_without_a_folder_on_another_host():
    one, other, again = (f"https://{host}/image.jpg" for host in ("a.example", "b.example", "a.example"))
    assert picture_key(one) != picture_key(other)
    assert picture_key(one) == picture_key(again) == picture_key("//a.example/image-300x200.jpg")
    assert picture_key("https://a.example/old-bridge.jpg") == picture_key("https://cdn.example/old-bridge.jpg")
