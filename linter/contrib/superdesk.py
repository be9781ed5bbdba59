"""Superdesk: an item with an error is not published, and its editor is told why.

Superdesk asks ``superdesk.signals.item_validate`` before it publishes, and stops where a receiver adds words to the
response. In the newsroom's server::

    from superdesk.signals import item_validate
    from linter.contrib.superdesk import validate

    item_validate.connect(validate)

The signal and its arguments are read from the source of superdesk-core 2.5.3 (signals.py, apps/validate/validate.py).
Not run against a Superdesk: its tests here call it as that source does.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, MutableSequence
from html import escape
from typing import Any

from linter.api.answer import Job, check
from linter.settings import Settings

logger = logging.getLogger("cutline")


def validate(
    sender: Any, item: Mapping[str, Any], response: MutableSequence[str], *, settings: Settings | None = None, **_: Any
) -> None:
    """Add a sentence to ``response`` for each finding that stops. Never raises: what cannot be checked goes out."""
    try:
        html, pictures = story(item)
        found = check(Job(html, settings or Settings.find(), pictures=pictures))
    except Exception:
        logger.exception("an item could not be checked")
        return
    response.extend(each["message"] for each in found["findings"] if each["decision"] == "stop")


def story(item: Mapping[str, Any]) -> tuple[str, list[tuple[str, str, str]]]:
    """An item as an article: its headline, the pictures that are associated with it, its body; and which picture is
    which, by Superdesk's own ids."""
    parts = [f"<article><h1>{escape(_words(item, 'headline'))}</h1>"]
    pictures = []
    for name, each in (item.get("associations") or {}).items():
        if not isinstance(each, Mapping) or each.get("type") not in (None, "picture"):
            continue
        href = _words((each.get("renditions") or {}).get("original") or {}, "href") or f"{name}.jpg"
        pictures.append((href, _words(each, "_id") or name, name))
        if f'src="{escape(href)}"' in _words(item, "body_html"):
            continue
        alt, caption, credit = (escape(_words(each, key)) for key in ("alt_text", "description_text", "byline"))
        parts.append(
            f'<figure><img src="{escape(href)}" alt="{alt}"><figcaption>{caption} <span class="credit">{credit}</span>'
            "</figcaption></figure>"
        )
    return "".join((*parts, _words(item, "body_html"), "</article>")), pictures


def _words(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key)
    return value if isinstance(value, str) else ""
