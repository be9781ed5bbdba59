"""The one door to a page: from its source, as the newsroom has it read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from linter.model.page import Page
from linter.model.picture_file import PictureFiles
from linter.model.source import Source
from linter.reading.page_reader import read
from linter.settings import Settings

_FORM = "credit-form"  # the rule whose options say how the house prints its credits
Images = Mapping[str, str] | None
Looks = Callable[[str], str] | None
Files = Callable[[Iterable[tuple[str, ...]]], PictureFiles] | None


def open_page(
    source: Source,
    settings: Settings,
    images: Images = None,
    looks: Looks = None,
    language: str = "",
    files: Files = None,
) -> Page:
    """The page of a source as the newsroom has it read: the one way to a Page for whoever checks, lists or mends.

    ``files`` finds the files of pictures by the addresses at which each can be had. Raises BadInput where
    the settings' ``select`` or ``ignore`` is no selector, or finds nothing.
    """
    here = settings.at(source.name)
    page = read(
        source,
        scope=here.scope,
        select=None if source.story else here.select,  # a story is its article: a selector is for the house's pages
        images=images,
        looks=looks,
        ignore=settings.ignore,
        language=language,
        newsroom=settings.newsroom,
    )
    if files is None:
        return page
    found = files(block.image.urls for block in page.blocks)
    form = next((rule.options.house() for rule in here.rules if rule.name == _FORM), page.credit_form)
    return replace(page, files=found, credit_form=form)
