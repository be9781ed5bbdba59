"""The views: a warning overridden with a reason, and the report of what was found and overridden."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from linter.contrib.wagtail.gate import judge
from linter.contrib.wagtail.notifications import as_list
from linter.contrib.wagtail.options import choices
from linter.contrib.wagtail.told import title

_ACTIONS = {
    "blocked": "not published",
    "asked": "asked for a reason",
    "override": "warnings overridden",
    "allowed": "allowed in the text",
    "warned": "published with warnings",
    "slipped": "public with an error",
    "unchecked": "not checked",
    "rechecked": "checked afterwards",
    "observed": "observed",
}
_ON_A_PAGE = 50  # rows of the report


def override(request: HttpRequest, revision_id: int) -> HttpResponse:
    """Publish a revision in spite of warnings. It is judged once more: an error cannot be overridden.

    What Wagtail's own publish asks is asked here too: who may edit and publish the page, whether somebody else, a
    workflow or a schedule has locked it, and what the site's own hooks say before and after a publish.
    """
    revision = get_object_or_404(Revision.page_revisions, pk=revision_id)
    page = revision.as_object()
    edit = redirect("wagtailadmin_pages:edit", page.pk)
    may = page.permissions_for_user(request.user)
    if request.method != "POST" or not (may.can_edit() and may.can_publish()):
        return redirect("wagtailadmin_home")
    if may.page_locked():
        why = page.get_lock().get_message(request.user) or ""
        messages.error(request, format_html("Not published: the page is locked. {}", why))
        return edit
    if revision.pk != page.get_latest_revision().pk:
        messages.error(request, "The page was changed meanwhile. Publish it again.")
        return edit
    found = judge(page, "editor", request.user, revision, overridden=True)
    reason = " ".join(request.POST.get("reason", "").split())
    if found.stops:
        messages.error(request, format_html("Not published. Mend this first:{}", as_list(page, found)))
        return edit
    least = choices().reason
    if len(reason) < least:
        messages.error(request, f"Not published: the reason has at least {least} letters.")
        return edit
    if (answer := _hooked("before_publish_page", request, page)) is not None:
        return answer
    ids = [each["id"] for each in found.of("ask")]
    facts = {"reason": reason, "rules": found.rules, "findings": ids, "sha256": found.sha256, "path": "editor"}
    facts["said"] = found.said
    with transaction.atomic():
        log(instance=page, action="cutline.override", user=request.user, revision=revision, data=facts)
        revision.publish(user=request.user)
    page = type(page).objects.get(pk=page.pk)
    if (answer := _hooked("after_publish_page", request, page)) is not None:
        return answer
    messages.success(request, f"“{page.title}” is published; the warnings were overridden.")
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def _hooked(name: str, request: HttpRequest, page: Page) -> HttpResponse | None:
    """What the site's own hooks answer. Ours has asked already: it is why we are here."""
    for hook in hooks.get_hooks(name):
        if not getattr(hook, "__module__", "").startswith("linter.contrib.wagtail."):
            answer = hook(request, page)
            if hasattr(answer, "status_code"):
                return answer
    return None


@permission_required("wagtailadmin.access_admin", login_url="wagtailadmin_login")
def report(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """What was found and overridden, the newest first; by rule, by what happened, by person; as CSV on request.

    Of the pages alone whose history Wagtail shows to whoever asks.
    """
    every = PageLogEntry.objects.viewable_by_user(request.user).filter(action__startswith="cutline.")
    entries = every.select_related("user")
    chosen = {key: request.GET.get(key, "") for key in ("action", "rule", "user")}
    if chosen["action"]:
        entries = entries.filter(action=f"cutline.{chosen['action']}")
    if chosen["user"].isdigit():
        entries = entries.filter(user_id=int(chosen["user"]))
    if chosen["rule"]:
        # The rules stand in a JSON field; not every database can look for a word in a list.
        entries = entries.filter(pk__in=[each.pk for each in entries if chosen["rule"] in each.data.get("rules", ())])
    entries = entries.order_by("-timestamp")
    if request.GET.get("export") == "csv":
        answer = StreamingHttpResponse(_rows(entries), content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = 'attachment; filename="cutline.csv"'
        return answer
    shown = Paginator(entries, _ON_A_PAGE).get_page(request.GET.get("p"))
    named = {rule: title(rule) for each in every for rule in each.data.get("rules", ())}
    finder = AdminURLFinder(request.user)
    pages = {entry.pk: page for entry, page in every.filter(pk__in=[each.pk for each in shown]).with_instances()}
    for entry in shown:
        entry.edit_url = finder.get_edit_url(pages[entry.pk]) if pages.get(entry.pk) else None
    facts = {
        "entries": shown,
        "chosen": chosen,
        "actions": _ACTIONS,
        "rules": dict(sorted(named.items(), key=lambda each: each[1].lower())),
        "people": {each.user_id: each.user for each in every.select_related("user") if each.user_id},
        "export": f"?{_with_export(request)}",
    }
    return TemplateResponse(request, "cutline/report.html", facts)


def _with_export(request: HttpRequest) -> str:
    query = request.GET.copy()
    query["export"] = "csv"
    query.pop("p", None)
    words: str = query.urlencode()
    return words


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, words: str) -> str:
        return words


def _rows(entries: Any) -> Any:
    import csv

    writer = csv.writer(_Echo())
    yield writer.writerow(("time", "page", "title", "what", "person", "found", "reason", "rules"))
    for each in entries.iterator(chunk_size=500):
        data = each.data or {}
        names = data.get("rules", ())
        what = each.action.removeprefix("cutline.")
        cells = (
            each.timestamp.isoformat(),
            each.page_id,
            each.label,
            _ACTIONS.get(what, what),
            each.user.get_username() if each.user else "",
            " ".join(data.get("said", ()) or map(title, names)),
            data.get("reason", "") or data.get("why", ""),
            " ".join(names),  # for developers
        )
        yield writer.writerow([_plain(cell) for cell in cells])


def _plain(cell: object) -> object:
    """A cell that a spreadsheet does not take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in "=+-@\t\r" else cell
