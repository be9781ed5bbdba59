"""A page as it is read, and how long it stays."""

import gc

from whole_pages import page

from linter.engine.open_page import open_page
from linter.model.source import Source
from linter.settings import Settings

FIGURE = '<figure><img src="/quay.jpg" alt=""><figcaption>The quay at noon. Photo: Jo Lee/AFP</figcaption></figure>'


def test_a_page_is_gone_as_soon_as_nobody_holds_it():
    """A picture that holds itself, by what weighs it, keeps all its page until the collector comes by."""
    source = Source("<page>", page(FIGURE))
    gc.disable()
    try:
        read = open_page(source, Settings())
        assert read.blocks[0].is_sure_of("caption")
        assert read.reasons.pictures
        assert source.tree() is not None
        del read
        assert source.tree() is None
    finally:
        gc.enable()
