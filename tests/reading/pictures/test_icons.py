"""Icons by their addresses: each way to call one is known, for a picture of any size."""

import pytest

from linter import read
from linter.reading.pictures.icons import _ICONS

TEXT = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"


def pictures(address):
    image = f'<figure><img src="{address}"></figure>'
    return len(read(f"<article><h1>Pier closed again</h1>{TEXT}{image}{TEXT}</article>").blocks)


@pytest.mark.parametrize("address", [row.example for row in _ICONS.rows])
def test_a_file_that_is_called_an_icon_is_no_picture(address):
    assert pictures(address) == 0
    assert pictures(address.upper()) == 0 or address == "/quayLogoSmall.png"


@pytest.mark.parametrize(
    "address", ["/img/icn-search.png", "/a/share.gif", "/siteon0.jpg", "/icons/pier.jpg", "/img/SHARE.PNG"]
)
def test_a_file_with_hardly_another_name_or_in_a_folder_of_icons_is_no_picture(address):
    assert pictures(address) == 0


@pytest.mark.parametrize("address", ["/img/pier.jpg", "/img/search-party-at-sea.png", "/img/pier-at-noon.png"])
def test_a_photograph_is_a_picture_whatever_kind_of_file_it_is(address):
    assert pictures(address) == 1
