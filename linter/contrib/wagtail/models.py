"""A step of a workflow: checked by Cutline. What is clean goes on, what stops goes back, and people decide the rest."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import ManyToManyField
from wagtail.log_actions import log
from wagtail.models import AbstractGroupApprovalTask, TaskState

from linter.contrib.wagtail import options
from linter.contrib.wagtail.gate import Judgement, judge
from linter.contrib.wagtail.mixin import CutlineMixin


class CutlineTask(AbstractGroupApprovalTask):
    """Waits in the moderation screen of its groups where a page has warnings, or could not be checked."""

    groups = ManyToManyField(Group, help_text="Members of these groups decide about pages with warnings.")

    class Meta:
        verbose_name = "Captions and credits, checked by Cutline"
        verbose_name_plural = "Captions and credits, checked by Cutline"

    @classmethod
    def get_description(cls) -> str:
        return (
            "A page in order goes on by itself; one with an error goes back to its author with the list. One with"
            " warnings waits for members of the chosen groups."
        )

    def start(self, workflow_state: Any, user: Any = None) -> Any:
        """The judgement falls once the step is stored: a step that ends while it begins starts its workflow anew."""
        state = super().start(workflow_state, user=user)
        transaction.on_commit(lambda: self._decide(state, user))
        return state

    def _decide(self, state: TaskState, user: Any) -> None:
        state = TaskState.objects.filter(pk=state.pk, status=TaskState.STATUS_IN_PROGRESS).first()
        if state is None:
            return
        state = state.specific
        page = state.revision.as_object()
        if not isinstance(page, CutlineMixin):
            state.approve(user=user, comment="Not a kind of page that is checked.")
            return
        found = judge(page, "publish", user, state.revision)
        if found.stops:
            state.reject(user=user, comment=_words(found))
        elif not found.asks and not found.unchecked:
            state.approve(user=user, comment="")
        else:
            state.comment = _words(found)
            state.save(update_fields=["comment"])

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, str, bool]]:
        if not (user.is_superuser or self._user_in_groups(user)):
            return []
        return [("reject", "Send back to the author", True), ("approve", "It may go out: say why", True)]

    def on_action(self, task_state: Any, user: Any, action_name: str, **more: Any) -> Any:
        """Somebody decides. What stops a page stops it here too, and a reason is kept for just these words."""
        page = task_state.revision.as_object()
        if action_name == "approve" and isinstance(page, CutlineMixin):
            found = judge(page, "publish", user, task_state.revision, overridden=True)
            if found.stops:
                return task_state.reject(user=user, comment=_words(found))
            reason = " ".join(more.get("comment", "").split())
            if found.asks and len(reason) >= options.choices().reason:
                ids = [each["id"] for each in found.of("ask")]
                facts = {"reason": reason, "rules": found.rules, "findings": ids, "sha256": found.sha256}
                facts |= {"path": "workflow", "said": found.said}
                log(instance=page, action="cutline.override", user=user, revision=task_state.revision, data=facts)
        return super().on_action(task_state, user, action_name, **more)


def _words(found: Judgement) -> str:
    """What was found as the comment of a step, which Wagtail shows and writes to the author."""
    if found.unchecked:
        return found.unchecked
    return "\n".join(f"- {each['message']}" for each in (*found.of("stop"), *found.of("ask")))
