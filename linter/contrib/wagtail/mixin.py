"""The choke point: whatever publishes a page, its ``publish`` or its ``save`` is called, and asks the gate."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from wagtail.models import Revision

from linter.contrib.wagtail.gate import Blocked, Judgement, is_adding, judge, judge_change
from linter.contrib.wagtail.notifications import tell_slipped, tell_stopped

# What Wagtail keeps in a page's row for itself.
_KEPT = {
    *("pk", "id", "page_ptr", "path", "depth", "numchild", "url_path", "content_type", "translation_key", "locale"),
    *("latest_revision", "latest_revision_created_at", "live_revision", "has_unpublished_changes", "draft_title"),
    *("locked", "locked_by", "locked_at", "owner", "live", "go_live_at", "expire_at", "expired", "alias_of"),
    *("first_published_at", "last_published_at", "index_entries", "wagtail_admin_comments"),
}


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
        """The net under everything else: the edit view, the API's actions and the admin's, copies, rows made live, and
        code that changes the words of a public page.

        Code that saves with ``clean=False`` has asked that nothing be refused: what is wrong is logged and told.
        """
        page: Any = self
        if page._meta.apps is not apps:  # a page of a migration: it has no template, and Wagtail's methods neither
            return super().save(**more)  # type: ignore[misc]
        again = {"clean": clean, "user": user, "log_action": log_action, **more}
        if page._state.adding and page.live:
            return self._add_as_draft(again)
        found = self._judged_change(clean, user, more.get("update_fields")) if page.live else None
        if found is not None and found.stops and clean:
            raise Blocked(page, found)
        made = super().save(**again)  # type: ignore[misc]
        if found is not None and found.stops:
            tell_slipped(page, found)
        return made

    def _judged_change(self, clean: bool, user: Any, fields: Any) -> Judgement | None:
        """The judgement of a save of a public page; none where readers see what they saw.

        An alias is a copy of a page that was judged, and Wagtail saves it when that page is public already.
        """
        page: Any = self
        names = None if fields is None else _named(page, fields)
        if page.alias_of_id or (names is not None and not names - _KEPT and "live" not in names):
            return None
        old = type(page).objects.filter(pk=page.pk).first()
        if old is None or (not old.live and names is not None and "live" not in names):
            return None
        if clean and names is None and (old.live, old.live_revision_id) != (True, page.live_revision_id):
            return judge(page, "publish", user, page.live_revision)
        if old.live and not _differ(page, old, names):
            return None
        return judge_change(page, old if old.live else None, user, refusable=clean)

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


def _named(page: Any, fields: Any) -> set[str]:
    """The names of the fields that are to be saved."""
    return {each.name for each in page._meta.get_fields() if {each.name, getattr(each, "attname", "")} & set(fields)}


def _differ(page: Any, old: Any, names: set[str] | None) -> bool:
    """Whether two states of a page tell readers different things, in some of its fields or in any."""
    now, then = page.serializable_data(), old.serializable_data()
    return any(now.get(name) != then.get(name) for name in (set(now) if names is None else names) - _KEPT)
