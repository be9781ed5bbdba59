"""What the editor's script asks while a page is written: the findings on the form as it is, typed or saved."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, JsonResponse
from wagtail.admin.views.pages import preview

from linter.contrib.wagtail.gate import Judgement, look
from linter.contrib.wagtail.mixin import CutlineMixin
from linter.contrib.wagtail.notifications import unread_words
from linter.contrib.wagtail.told import why

# The views' names before Wagtail 8, and since.
_OnEdit: Any = getattr(preview, "PreviewOnEditView", None) or preview.PreviewOnEdit
_OnCreate: Any = getattr(preview, "PreviewOnCreateView", None) or preview.PreviewOnCreate


class CheckOnEdit(_OnEdit):
    """Judges the form that Wagtail's own preview would show, and stores nothing of it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **more: Any) -> JsonResponse:
        if not isinstance(self.object, CutlineMixin):
            return JsonResponse({"ours": False})
        form = self.get_form(request.POST)
        valid = self.validate_form(form)
        if not valid:
            return JsonResponse({"ours": True, "valid": False})
        form.save(commit=False)
        return JsonResponse({"ours": True, "valid": True, **as_json(look(form.instance))})


class CheckOnCreate(CheckOnEdit, _OnCreate):
    """The same for a page that is not stored yet."""


def as_json(found: Judgement) -> dict[str, Any]:
    """The findings for the editor's script; none where the site only observes."""
    stop = {each["id"] for each in found.of("stop")}
    told = () if found.mode == "observe" else found.told
    return {
        "unchecked": found.unchecked,
        "unread": "" if found.mode == "observe" else unread_words(found),
        "findings": [
            {
                "level": each["level"],
                "stops": each["id"] in stop,
                "message": each["message"],
                "hint": each["hint"],
                "why": why(each["rule"]),
                "block": each["location"]["block_path"],
                "field": each.get("field", ""),
                "changes": each.get("changes", []),
            }
            for each in told
        ],
    }
