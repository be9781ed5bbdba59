"""Begins each request with a clean sheet, and shows a stopped publish as a message where no view of ours did."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from wagtail.admin import messages

from linter.contrib.wagtail.gate import Blocked, begin, is_rendering, keep_log
from linter.contrib.wagtail.notifications import as_list

logger = logging.getLogger("cutline")


class CutlineMiddleware:
    """Stand this anywhere behind Django's own session and message middleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if is_rendering():
            return self.get_response(request)
        begin(in_request=True)
        try:
            return self.get_response(request)
        finally:
            try:
                keep_log()
            except DatabaseError:
                logger.exception("the log of a stopped publish could not be written again")
            begin()

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        home = reverse("wagtailadmin_home")
        if not isinstance(error, Blocked) or not request.path.startswith(home):
            return None
        if request.path.startswith(f"{home}api/"):
            return None
        words = format_html("Not published. Mend this first:{}", as_list(error.page, error.judgement))
        messages.error(request, words)
        if error.page.pk:
            return redirect("wagtailadmin_pages:edit", error.page.pk)
        return redirect("wagtailadmin_home")
