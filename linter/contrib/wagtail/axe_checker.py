"""Wagtail's checker on the site's own pages, as an editor sees them: a picture without a caption is marked.

It runs axe in the browser; it stops nothing, and knows none of our rules but what HTML shows. In the editor itself what
was found stands in the Checks panel already (``static/cutline/editor.js``), and is told once.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin import userbar
from wagtail.models import Page

# The panel's name before Wagtail 7.2, and since.
_Item: Any = getattr(userbar, "ContentCheckerItem", None) or userbar.AccessibilityItem

_RULE = "cutline-photo-caption"
_EDITOR = ("wagtailadmin_pages:edit", "wagtailadmin_pages:add")


class CutlineChecker(_Item):
    """Wagtail's checker with a rule of ours added to whatever the site has."""

    axe_run_only = [*(_Item.axe_run_only or ()), _RULE] if _Item.axe_run_only is not None else None
    axe_custom_rules = [
        *_Item.axe_custom_rules,
        {
            "id": _RULE,
            "impact": "serious",
            "selector": "figure",
            "tags": ["best-practice"],
            "any": ["cutline-has-figcaption"],
            "enabled": True,
        },
    ]
    axe_custom_checks = [
        *_Item.axe_custom_checks,
        {
            "id": "cutline-has-figcaption",
            "evaluate": "has-descendant-evaluate",
            "after": "page-no-duplicate-after",
            "options": {"selector": "figcaption"},
        },
    ]
    axe_messages = {
        **_Item.axe_messages,
        _RULE: {"error_name": "Picture without a caption", "help_text": "Say who or what is shown, where and when"},
    }


@hooks.register("construct_wagtail_userbar")
def add_checker(request: HttpRequest, items: list[Any], page: Page | None) -> None:
    at = getattr(request, "resolver_match", None)
    if at is not None and at.view_name in _EDITOR:
        return
    for number, item in enumerate(items):
        # Wagtail's own, of whichever name; a site's own checker is left alone.
        if isinstance(item, _Item) and type(item).__module__ == _Item.__module__:
            ours = CutlineChecker.__new__(CutlineChecker)
            ours.__dict__.update(item.__dict__)  # since 7.1 an item knows whether it stands in the editor
            items[number] = ours
