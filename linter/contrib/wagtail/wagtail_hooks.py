"""The editor's layer: what an editor sees when a page is stopped, and how a warning is overridden with a reason."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.staticfiles import versioned_static
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from linter.contrib.wagtail import axe_checker as axe_checker
from linter.contrib.wagtail.checking import CheckOnCreate, CheckOnEdit
from linter.contrib.wagtail.gate import begin_adding, judge, look, overridden_before
from linter.contrib.wagtail.mixin import CutlineMixin
from linter.contrib.wagtail.notifications import as_list, unread_words
from linter.contrib.wagtail.told import title
from linter.contrib.wagtail.views import override, report

_LOGGED = {
    "cutline.blocked": ("Cutline: not published", "Not published: {rules}"),
    "cutline.asked": ("Cutline: asked for a reason", "Asked for a reason to publish: {rules}"),
    "cutline.warned": ("Cutline: published with warnings", "Published with warnings: {rules}"),
    "cutline.observed": ("Cutline: observed", "Observed: {rules}"),
    "cutline.slipped": ("Cutline: public with an error", "Changed without a way to stop it, and public: {rules}"),
    "cutline.unchecked": ("Cutline: not checked", "Could not be checked: {why}"),
    "cutline.rechecked": ("Cutline: checked afterwards", "Went out unchecked; checked afterwards: {rules}"),
    "cutline.allowed": ("Cutline: allowed in the text", "The text itself allows: {rules}"),
    "cutline.override": ("Cutline: warnings overridden", "Warnings overridden ({rules}): “{reason}”"),
}


def _is_ours(page: Any) -> bool:
    return isinstance(page, CutlineMixin)


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    for action, (name, words) in _LOGGED.items():
        actions.register_action(action)(_formatter(name, words))


def _formatter(name: str, words: str) -> type[LogFormatter]:
    class Formatter(LogFormatter):  # type: ignore[misc]
        label = name

        def format_message(self, entry: Any) -> str:
            data = entry.data or {}
            said = " ".join(data.get("said", ())) or " ".join(map(title, data.get("rules", ()))) or "nothing named"
            return words.format(rules=said, why=data.get("why", ""), reason=data.get("reason", ""))

    return Formatter


@hooks.register("before_create_page")
def before_create(request: HttpRequest, parent: Page, page_class: type[Page]) -> None:
    """The add view writes its row live before anybody is asked; see the mixin."""
    begin_adding()


@hooks.register("before_publish_page")
def before_publish(request: HttpRequest, page: Any) -> HttpResponse | None:
    """The add and edit views: the draft is saved already, so stopping here loses nothing."""
    if not _is_ours(page):
        return None
    revision = page.get_latest_revision()
    found = judge(revision.as_object(), "editor", request.user, revision)
    edit = redirect("wagtailadmin_pages:edit", page.pk)
    if found.stops:
        words = "Not published; your changes are saved as a draft. Mend this first:{}"
        messages.error(request, format_html(words, as_list(page, found)))
        return edit
    if found.unchecked:
        messages.warning(request, format_html("Published unchecked. {}", found.unchecked))
    elif found.asks and not overridden_before(page, found):
        facts = {"page": page, "revision": revision, "findings": as_list(page, found), "edit": edit.url}
        return TemplateResponse(request, "cutline/confirm.html", facts)
    elif found.mode == "warn" and found.rules:
        messages.warning(request, format_html("Published. Have a look at this:{}", as_list(page, found)))
    if found.unread and found.mode != "observe":
        messages.warning(request, format_html("Published; not all of it was checked. {}", unread_words(found)))
    return None


@hooks.register("before_bulk_action")
def before_bulk(request: HttpRequest, action_type: str, objects: Any, action: Any) -> HttpResponse | None:
    """Bulk publish: all pages are looked at before the first goes out; one that is stopped stops them all."""
    if action_type != "publish":
        return None
    stopped = []
    for each in objects:
        page: Any = each.specific
        if _is_ours(page):
            revision = page.get_latest_revision()
            found = judge(revision.as_object() if revision else page, "bulk", request.user, revision)
            if found.stops:
                stopped.append((page.title, as_list(page, found)))
    if not stopped:
        return None
    words = format_html_join("", "<p><strong>{}</strong></p>{}", stopped)
    messages.error(request, format_html("Nothing was published. {}", words))
    return redirect(getattr(action, "next_url", None) or "wagtailadmin_home")


@hooks.register("after_copy_page")
def after_copy(request: HttpRequest, page: Page, new_page: Page) -> None:
    """A copy that was to be published and stayed a draft: say so."""
    copy: Any = new_page.specific
    if _is_ours(copy) and request.POST.get("publish_copies") and not copy.live:
        found = look(copy, "copy")
        if found.stops:
            words = "The copy was not published; it is a draft. Mend this first:{}"
            messages.error(request, format_html(words, as_list(copy, found)))


@hooks.register("register_admin_urls")
def admin_urls() -> list[Any]:
    return [
        path("cutline/check/<int:page_id>/", CheckOnEdit.as_view(), name="cutline_check"),
        path(
            "cutline/check/<slug:content_type_app_name>/<slug:content_type_model_name>/<int:parent_page_id>/",
            CheckOnCreate.as_view(),
            name="cutline_check_new",
        ),
        path("cutline/override/<int:revision_id>/", override, name="cutline_override"),
        path("reports/cutline/", report, name="cutline_report"),
    ]


@hooks.register("insert_global_admin_css")
def style() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("cutline/admin.css"))


@hooks.register("insert_editor_js")
def script() -> SafeString:
    """Marks what was found on the fields themselves, in the Checks panel too, and mends at a click."""
    words = '<script src="{}" data-cutline-admin="{}" defer></script>'
    return format_html(words, versioned_static("cutline/editor.js"), reverse("wagtailadmin_home"))


@hooks.register("register_reports_menu_item")
def report_item() -> MenuItem:
    return MenuItem("Captions and credits", reverse("cutline_report"), name="cutline", icon_name="image", order=800)
