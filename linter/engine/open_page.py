"""The one door to a page: from its source, as the newsroom has it read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from linter.model.page import Page
from linter.model.source import Source
from linter.reading.page_reader import read
from linter.settings import Settings

Images = Mapping[str, str] | None
Looks = Callable[[str], str] | None


def open_page(
    source: Source, settings: Settings, images: Images = None, looks: Looks = None, language: str = ""
) -> Page:
    """The page of a source as the newsroom has it read: the one way to a Page for whoever checks, lists or mends.

    Raises BadInput where the settings' ``select`` or ``ignore`` is no selector, or finds nothing.
    """
    here = settings.at(source.name)
    return read(
        source,
        scope=here.scope,
        select=here.select,
        images=images,
        looks=looks,
        ignore=settings.ignore,
        language=language,
        newsroom=settings.newsroom,
    )
