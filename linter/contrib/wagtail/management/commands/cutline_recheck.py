"""Checks the public pages that went out unchecked: ``python manage.py cutline_recheck``, from cron."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import OuterRef, Subquery
from wagtail.models import Page, PageLogEntry

from linter.contrib.wagtail.gate import begin, judge_afterwards
from linter.contrib.wagtail.notifications import tell_afterwards


class Command(BaseCommand):  # type: ignore[misc]
    help = "Checks the public pages of which the last word in the log is that they could not be checked."

    def handle(self, *_: Any, **__: Any) -> None:
        clean = found = unchecked = 0
        for page in waiting():
            begin()
            judgement = judge_afterwards(page)
            if judgement.unchecked:
                unchecked += 1
            elif judgement.stops:
                found += 1
                tell_afterwards(page, judgement)
            else:
                clean += 1
        self.stdout.write(f"{clean} without an error, {found} with an error, {unchecked} could still not be checked")


def waiting() -> list[Page]:
    """The public pages that nobody has judged since they could not be checked, each as readers have it."""
    ours = PageLogEntry.objects.filter(action__startswith="cutline.")
    last = ours.filter(page_id=OuterRef("page_id")).order_by("-timestamp", "-pk").values("pk")[:1]
    pages = ours.filter(action="cutline.unchecked", pk=Subquery(last)).values("page_id")
    return [page.specific for page in Page.objects.live().filter(pk__in=pages).order_by("pk")]
