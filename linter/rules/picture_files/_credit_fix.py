"""Prints a file's credit behind a picture's caption, in the form of the house."""

from __future__ import annotations

from linter.credits.picture_credits import in_order
from linter.model.credit import Part
from linter.model.finding import Fix, Safety
from linter.model.page import ImageBlock, Page

_ENDS, _OPEN = tuple(".!?…"), ("(", "[")


def credit_fix(block: ImageBlock, page: Page, line: str) -> Fix | None:
    """The credit at the end of the caption, in the house's form, or in brackets or led in as another of the page is."""
    caption = block.caption.words.rstrip() if block.caption else ""
    if block.caption is None or not caption or line.endswith("…"):
        return None
    end = len(caption)
    edit = block.caption.edit(end - 1, end, f"{caption[-1]} {_behind(caption, in_order(line, page), page)}")
    return Fix("Print the file’s credit", (edit,), Safety.ASK) if edit else None


def _behind(caption: str, credit: str, page: Page) -> str:
    """A credit as it stands behind a caption: the house's own line behind a stop, or else in brackets."""
    if credit[:1] in _OPEN:
        return credit
    if caption[-1] in _ENDS:
        house = page.credit_form
        if house.form or house.lead_in or house.brackets:
            return credit
        leads = [part.words for each in page.blocks if each.credit for part in each.credit.of(Part.PREFIX)[:1]]
        if leads and leads[0].rstrip().endswith(":"):
            return f"{leads[0].rstrip()} {credit}"
    return f"({credit})"
