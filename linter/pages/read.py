"""The one door from a Source to a Page."""

from __future__ import annotations

from linter.model import Page, Source


def read(source: Source, *, scope: str = "auto", select: str | None = None) -> Page:
    """Read a page. ``scope`` is auto, article or page; ``select`` a CSS selector for the article."""
    return Page(source, "", None, None, (), ())
