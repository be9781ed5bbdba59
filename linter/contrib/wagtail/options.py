"""What a site says in its Django setting ``CUTLINE``, a dictionary.

``CONFIG``: a settings file of Cutline (``cutline.toml``); without it Cutline is as it comes.
``MODE``: ``block`` (an error stops a publish, a warning asks the editor for a reason), ``warn`` (both are shown,
nothing stops) or ``observe`` (findings are only logged). ``SITES`` and ``PAGE_TYPES`` give other modes by host name and
by page type (``"news.ArticlePage"``); the page type counts more. The settings file has a mode too: the milder counts.
``UNCHECKED``: what happens where a page could not be checked: ``open`` (it is published, and somebody is told) or
``closed``; one word, or one for each of ``editor``, ``bulk``, ``scheduled``, ``copy`` and ``publish`` (all others).
``BUDGET``: seconds for one page. ``REASON``: how many letters a reason has at least. ``NOTIFY``: e-mail addresses that
are told, besides the page's owner, when a scheduled page was stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any

from django.conf import settings as django_settings
from wagtail.models import Page

from linter.model.errors import BadSettings
from linter.settings import Settings
from linter.settings.file_watch import Watched
from linter.settings.values import MODES

PATHS = ("editor", "bulk", "scheduled", "copy", "publish")
POLICIES = ("open", "closed")
KEYS = ("CONFIG", "MODE", "SITES", "PAGE_TYPES", "UNCHECKED", "BUDGET", "REASON", "NOTIFY")


@dataclass(frozen=True, slots=True)
class Choices:
    """The setting ``CUTLINE``, with what is left out as it comes."""

    config: str | None = None
    mode: str = "block"
    sites: Mapping[str, str] = field(default_factory=dict)
    page_types: Mapping[str, str] = field(default_factory=dict)
    unchecked: Mapping[str, str] = field(default_factory=dict)
    budget: float = 4.0
    reason: int = 5
    notify: tuple[str, ...] = ()


def choices() -> Choices:
    """The choices in force. The system check tells of wrong ones; here they count as left out."""
    said: dict[str, Any] = dict(getattr(django_settings, "CUTLINE", {}) or {})
    unchecked = said.get("UNCHECKED", {})
    if isinstance(unchecked, str):
        unchecked = dict.fromkeys(PATHS, unchecked)
    return Choices(
        config=str(said["CONFIG"]) if said.get("CONFIG") else None,
        mode=said.get("MODE", "block"),
        sites=said.get("SITES", {}),
        page_types=said.get("PAGE_TYPES", {}),
        unchecked=unchecked,
        budget=float(said.get("BUDGET", 4.0)),
        reason=int(said.get("REASON", 5)),
        notify=tuple(said.get("NOTIFY", ())),
    )


def mode_of(page: Page) -> str:
    """The mode for a page: of its type, else of its site, else the general one."""
    ours = choices()
    mode = ours.page_types.get(page._meta.label)
    if mode is None and ours.sites:
        site = page.get_site()
        mode = ours.sites.get(site.hostname) if site is not None else None
    mode = mode or ours.mode
    return mode if mode in MODES else "block"


def closed(path: str) -> bool:
    """Whether a page that could not be checked stays unpublished on a path."""
    return choices().unchecked.get(path, "open") == "closed"


def house() -> Settings:
    """The newsroom's settings, also after any of their files changed. BadSettings where one is not in order."""
    watched = _house(choices().config)
    watched.look_again()
    if watched.wrong:
        raise BadSettings(watched.wrong)
    return watched.settings


@lru_cache(maxsize=8)
def _house(config: str | None) -> Watched:
    return Watched(partial(Settings.find, (), config) if config else Settings, every=0)
