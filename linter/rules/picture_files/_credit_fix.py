"""Prints a file's credit behind a picture's caption, in the form of the house, as its readers would find it there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.credits.comparison import names_in
from linter.credits.detection import find_credit
from linter.credits.parser import parts
from linter.credits.picture_credits import in_order, mended
from linter.data import table
from linter.model.agency import Agencies
from linter.model.credit import Part
from linter.model.finding import Fix, Safety
from linter.model.page import ImageBlock, Page

_ENDS, _OPEN, _CLOSING = tuple(".!?…。！？"), ("(", "["), "\"'”’»“‘«)]"
_WITHIN = ",;:/|-–—"  # behind these a caption goes on
_MARKUP = re.compile(r"\s*<[^<>\s]+@[^<>\s]+>|</?[a-z][^<>]*>")  # an address behind a name, and tags of HTML
_SLASH = re.compile(r"\s*/\s*")


def credit_fix(block: ImageBlock, page: Page, line: str) -> Fix | None:
    """The credit at the end of the caption, in the house's form, or in brackets or led in as another of the page is.

    None where no way that the house allows is read as a credit of the same parties.
    """
    caption = block.caption.words.rstrip() if block.caption else ""
    if block.caption is None or not caption or line.endswith("…"):
        return None
    credit, agencies = in_order(_SLASH.sub("/", _MARKUP.sub("", mended(line))), page), page.newsroom.agencies
    behind = next((each for each in _ways(caption, credit, page) if _is_read(caption, each, credit, agencies)), "")
    end = len(caption)
    edit = block.caption.edit(end - 1, end, caption[-1] + behind) if behind else None
    return Fix("Print the file’s credit", (edit,), Safety.ASK) if edit else None


def _ways(caption: str, credit: str, page: Page) -> Iterator[str]:
    """How a credit may stand behind a caption: the house's own line behind a stop, in brackets, or led in.

    Where the house prints no brackets, and the caption has no stop, it gets one: nothing else parts the two.
    """
    house = page.credit_form
    stopped = caption.rstrip(_CLOSING).endswith(_ENDS)
    leads = [part.words.rstrip() for each in page.blocks if each.credit for part in each.credit.of(Part.PREFIX)[:1]]
    lead = next((each for each in leads if each.endswith(":")), "")
    opened, bare = (credit[0], credit[1:]) if credit[:1] in _OPEN else ("", credit)
    behind_stop = " " if stopped else ". "
    may_stop = stopped or caption[-1] not in _WITHIN
    if opened:
        yield f" {credit}"
    elif house.form or house.brackets == "none":
        if may_stop:
            yield behind_stop + credit
    else:
        if stopped and (house.lead_in or lead):
            yield f" {credit if house.lead_in else f'{lead} {credit}'}"
        yield f" ({credit})"
    if not house.form and not house.lead_in:  # a name alone is read as nobody's credit
        led = f"{opened}{lead or _lead_in(page.language)} {bare}"
        if house.brackets != "none":
            yield f" {led}" if opened or stopped else f" ({led})"
        elif may_stop:
            yield behind_stop + led


def _lead_in(language: str) -> str:
    words = table("credit_cues")["lead"].get(language, ("photo",))
    return f"{next((each for each in words if each in ('photo', 'foto')), words[0]).capitalize()}:"


def _is_read(caption: str, behind: str, credit: str, agencies: Agencies) -> bool:
    """True where a credit is found in the words, all of it and no more, and names the same parties."""
    words = caption + behind
    found = find_credit(words, agencies)
    if found is None or found[0] < len(caption) or found[1] < len(words):
        return False
    return names_in(parts(words[slice(*found)], agencies)) == names_in(parts(credit, agencies))
