"""Tells people: the list in the editor, and a letter when a scheduled page was stopped."""

from __future__ import annotations

import json
import logging
from typing import Any

from django.core.mail import send_mail
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.models import Page

from linter.contrib.wagtail.gate import Judgement
from linter.contrib.wagtail.options import choices
from linter.contrib.wagtail.told import why

logger = logging.getLogger("cutline")
_BUTTON = ' <button type="button" class="button button-small" data-cutline-changes="{}" hidden>{}</button>'
_LEVELS = {"error": "Error", "warning": "Warning", "note": "Note"}


def as_list(page: Page, found: Judgement) -> SafeString:
    """The findings as a list; each leads to its field or block in the editor, where a button mends what has a fix.

    Buttons are hidden until the editor's script finds the fields that they change.
    """
    if found.unchecked:
        return format_html("<p>{}</p>", found.unchecked)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk]) if page.pk else ""
    told = sorted(found.told, key=lambda each: tuple(_LEVELS).index(each["level"]))
    items = format_html_join("", "<li><strong>{}</strong> {}{}{}{}{}</li>", (_row(each, edit) for each in told))
    return format_html('<ul class="cutline-findings">{}</ul>', items)


def _row(each: dict[str, Any], edit: str) -> tuple[object, ...]:
    """One finding's level, words, hint, way to its place, button and reason."""
    anchor, path = each["location"]["block_path"], each.get("field", "")
    where = "Go to the block" if anchor else "Go to the words"
    link = format_html(' <a href="{}#{}" data-cutline-field="{}">{}</a>', edit, anchor, path, where)
    hint = format_html(" <em>{}</em>", each["hint"]) if each["hint"] else ""
    changes = each.get("changes")
    button = format_html(_BUTTON, json.dumps(changes), each["hint"] or "Mend it") if changes else ""
    reason = format_html("<details><summary>Why?</summary><p>{}</p></details>", why(each["rule"]))
    shown = link if edit and (anchor or path) else ""
    return _LEVELS[each["level"]], each["message"], hint, shown, button, reason


def unread_words(found: Judgement) -> str:
    """Which files of its pictures were not read, or empty: what they demand is not known."""
    return f"What the files of some pictures say was not read. {' '.join(found.unread)}" if found.unread else ""


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
