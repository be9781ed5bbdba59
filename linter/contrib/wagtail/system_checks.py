"""``manage.py check``: tells what is wrong with the setting ``CUTLINE`` before an editor meets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning

from linter.contrib.wagtail import options
from linter.model.errors import CutlineError
from linter.model.suggestions import did_you_mean
from linter.settings.values import MODES

_MIDDLEWARE = "linter.contrib.wagtail.middleware.CutlineMiddleware"


def check_settings(app_configs: Any, **more: Any) -> list[CheckMessage]:
    """Every mistake of the setting."""
    said = getattr(settings, "CUTLINE", {})
    if not isinstance(said, Mapping):
        return [Error("CUTLINE is a dictionary.", id="cutline.E001")]
    found: list[CheckMessage] = []
    for key in said:
        if key not in options.KEYS:
            told = f'CUTLINE has a key "{key}" that means nothing{did_you_mean(str(key), options.KEYS)}'
            found.append(Error(told, hint=f"Known are {', '.join(options.KEYS)}.", id="cutline.E002"))
    found += _words(said.get("MODE", "block"), MODES, "MODE")
    for key in ("SITES", "PAGE_TYPES"):
        for name, mode in dict(said.get(key, {})).items():
            found += _words(mode, MODES, f"{key}[{name!r}]")
    found += _page_types(said.get("PAGE_TYPES", {}))
    unchecked = said.get("UNCHECKED", {})
    if isinstance(unchecked, str):
        found += _words(unchecked, options.POLICIES, "UNCHECKED")
    else:
        for path, policy in dict(unchecked).items():
            found += _words(path, options.PATHS, "a path in UNCHECKED")
            found += _words(policy, options.POLICIES, f"UNCHECKED[{path!r}]")
    try:
        options.house()
    except CutlineError as error:
        found.append(Error(f"CUTLINE's CONFIG: {error.message}", hint=error.hint or None, id="cutline.E004"))
    if _MIDDLEWARE not in settings.MIDDLEWARE:
        hint = f"Add {_MIDDLEWARE} to MIDDLEWARE: without it a stopped publish may show as an error page."
        found.append(Warning("Cutline's middleware is not installed.", hint=hint, id="cutline.W001"))
    return found


def _words(said: object, known: Sequence[str], what: str) -> list[CheckMessage]:
    if said in known:
        return []
    told = f'CUTLINE\'s {what} cannot be "{said}"{did_you_mean(str(said), known)}'
    return [Error(told, hint=f"Known are {', '.join(known)}.", id="cutline.E003")]


def _page_types(said: Mapping[str, str]) -> list[CheckMessage]:
    from wagtail.models import get_page_models

    known = [model._meta.label for model in get_page_models()]
    return [
        Error(f"CUTLINE's PAGE_TYPES: there is no page type {label}{did_you_mean(label, known)}", id="cutline.E005")
        for label in said
        if label not in known
    ]
