"""The one door from a Source to a Page."""

from __future__ import annotations

from linter.model import Page, Source
from linter.pages.article import find_article
from linter.pages.blocks import find_blocks
from linter.pages.tree import Tree


def read(source: Source, *, scope: str = "auto", select: str | None = None) -> Page:
    """Read a page. ``scope`` is auto, article or page; ``select`` a CSS selector for the article."""
    tree = Tree(source)
    article = find_article(tree, scope, select)
    blocks = find_blocks(tree, article)
    return Page(source, "", None, None, (), blocks, fragment=article.fragment)
