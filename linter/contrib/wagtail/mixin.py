"""The choke point: whatever publishes a page, its ``publish`` or its ``save`` is called, and asks the gate."""

from __future__ import annotations

from typing import Any

from wagtail.models import Revision

from linter.contrib.wagtail.gate import Blocked, is_adding, judge
from linter.contrib.wagtail.telling import tell_stopped


class CutlineMixin:
    """Stand this in front of ``Page`` in a page type: ``class ArticlePage(CutlineMixin, Page)``."""

    def publish(self, revision: Revision, user: Any = None, log_action: Any = True, **more: Any) -> Any:
        """Bulk, workflow, the add view, ``publish_scheduled``, API v3, and ``revision.publish()`` in code.

        A scheduled page that is stopped does not raise: that would stop every page after it. It is taken from the
        schedule, and its people are told.
        """
        scheduled = log_action == "wagtail.publish.scheduled"
        page = revision.as_object()
        found = judge(page, "scheduled" if scheduled else "publish", user, revision)
        if found.stops and scheduled:
            revision.approved_go_live_at = None
            revision.save(update_fields=["approved_go_live_at"])
            tell_stopped(page, found)
            return None
        if found.stops:
            raise Blocked(page, found)
        return super().publish(revision, user=user, log_action=log_action, **more)  # type: ignore[misc]

    def save(self, clean: bool = True, user: Any = None, log_action: Any = False, **more: Any) -> Any:
        """The net under everything else: the edit view, the API's actions and the admin's, copies, rows made live."""
        page: Any = self
        again = {"clean": clean, "user": user, "log_action": log_action, **more}
        if page._state.adding and page.live:
            return self._add_as_draft(again)
        if page.live and clean and not more.get("update_fields") and _goes_public(page):
            found = judge(page, "publish", user, page.live_revision)
            if found.stops:
                raise Blocked(page, found)
        return super().save(**again)  # type: ignore[misc]

    def _add_as_draft(self, again: dict[str, Any]) -> Any:
        """A row that is born live (the add view, a copy, code) is stored as a draft first, so that nothing is lost
        and nothing is public before it was judged."""
        page: Any = self
        first, page.live, page.has_unpublished_changes = page.first_published_at, False, True
        made = super().save(**again)  # type: ignore[misc]
        if is_adding():
            return made
        found = judge(page, "copy" if first or page.alias_of_id else "publish", again["user"])
        if not found.stops:
            page.live, page.has_unpublished_changes = True, False
            type(page).objects.filter(pk=page.pk).update(live=True, has_unpublished_changes=False)
        return made


def _goes_public(page: Any) -> bool:
    """Whether saving the page changes what readers see: it was not live, or another revision was."""
    old = type(page).objects.filter(pk=page.pk).values_list("live", "live_revision_id").first()
    return old is not None and old != (True, page.live_revision_id)
