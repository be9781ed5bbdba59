"""Begins each request with a clean sheet, and shows a stopped publish as a message where no view of ours did."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from wagtail.admin import messages

from linter.contrib.wagtail.gate import Blocked, forget, keep_log
from linter.contrib.wagtail.telling import as_list


class CutlineMiddleware:
    """Stand this anywhere behind Django's own session and message middleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        forget()
        try:
            return self.get_response(request)
        finally:
            keep_log()

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
