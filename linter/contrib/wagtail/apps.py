"""The Django application."""

from __future__ import annotations

from django.apps import AppConfig
from django.core import checks


class CutlineConfig(AppConfig):
    """Cutline in Wagtail."""

    name = "linter.contrib.wagtail"
    label = "cutline"
    verbose_name = "Cutline"

    def ready(self) -> None:
        from linter.contrib.wagtail.system_checks import check_settings

        checks.register(check_settings, "cutline")
