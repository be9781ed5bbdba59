"""Tells people: the list in the editor, and a letter when a scheduled page was stopped."""

from __future__ import annotations

import logging
from typing import Any

from django.core.mail import send_mail
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.models import Page

from linter.contrib.wagtail.gate import Judgement
from linter.contrib.wagtail.options import choices

logger = logging.getLogger("cutline")
_LEVELS = {"error": "Error", "warning": "Warning", "note": "Note"}


def as_list(page: Page, found: Judgement) -> SafeString:
    """The findings as a list; each leads to its block in the editor where one holds its picture."""
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk]) if page.pk else ""
    rows = []
    for each in sorted(found.told, key=lambda each: tuple(_LEVELS).index(each["level"])):
        anchor = each["location"]["block_path"]
        link = format_html(' <a href="{}#{}">Go to the block</a>', edit, anchor) if anchor and edit else ""
        hint = format_html(" <em>{}</em>", each["hint"]) if each["hint"] else ""
        rows.append((_LEVELS[each["level"]], each["message"], hint, link, each["rule"]))
    if found.unchecked:
        return format_html("<p>{}</p>", found.unchecked)
    items = format_html_join("", "<li><strong>{}</strong> {}{}{} <code>{}</code></li>", rows)
    return format_html('<ul class="cutline-findings">{}</ul>', items)


def tell_stopped(page: Page, found: Judgement) -> None:
    """Write to its people that a scheduled page was not published."""
    said = "was to be published now and was stopped", "It is no longer scheduled. Mend it and publish it again."
    _write(page, found, "Not published", *said)


def tell_slipped(page: Page, found: Judgement) -> None:
    """Write to its people that a program changed a public page past everything that could have stopped it."""
    said = (
        "is public and was changed by a program, with this in it",
        "Nothing could stop it. Mend it and publish it again.",
    )
    _write(page, found, "Public, and with a fault", *said)


def tell_afterwards(page: Page, found: Judgement) -> None:
    """Write to its people that a page which went out unchecked is not in order."""
    said = (
        "went out while it could not be checked, and has this in it",
        "Mend it and publish it again.",
    )
    _write(page, found, "Public, and with a fault", *said)


def _write(page: Page, found: Judgement, what: str, happened: str, then: str) -> None:
    """A letter to the page's owner, and to whom the setting NOTIFY names."""
    owner: Any = page.owner
    to = {*choices().notify, *([owner.email] if owner is not None and owner.email else [])}
    words = "\n".join(f"- {each['message']}" for each in found.of("stop")) or found.unchecked
    title = " ".join(page.title.split())
    logger.warning("page %s: %s: %s", page.pk, what, ", ".join(found.rules) or found.unchecked)
    if not to:
        return
    try:
        send_mail(f"{what}: {title}", f"“{title}” {happened}:\n\n{words}\n\n{then}\n", None, sorted(to))
    except OSError:
        logger.exception("nobody could be told of page %s: %s", page.pk, what)
