"""What a rule needs of a page to have anything to say: one whose need is not met is not asked."""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

from linter.model.page import Page

Need = Literal["files", "two pictures"]


def met_by(page: Page) -> Set[Need]:
    """The needs that a page meets: that its pictures' files were given, that it has more than one picture."""
    found: set[Need] = set()
    if page.files:
        found.add("files")
    if len(page.blocks) > 1:
        found.add("two pictures")
    return found
