"""The step of a workflow: what is clean goes on, what stops goes back with the list, and people decide the rest."""

import pytest
from django.test import TestCase

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


def workflow(site):
    from wagtail.models import Workflow, WorkflowTask

    from linter.contrib.wagtail.models import CutlineTask

    made = Workflow.objects.create(name="Desk")
    task = CutlineTask.objects.create(name="Checked by Cutline")
    WorkflowTask.objects.create(workflow=made, task=task, sort_order=0)
    return made, task


def submitted(site, kind):
    from linter.contrib.wagtail import gate

    made, task = workflow(site)
    page = site.draft(kind)
    with TestCase.captureOnCommitCallbacks(execute=True):
        made.start(page, site.ed)
    gate.begin()
    return page, task


def state_of(page):
    return page.workflow_states.order_by("-pk").first()


def moderated(page, action, words=""):
    from django.contrib.auth import get_user_model

    state = state_of(page).current_task_state.specific
    state.task.specific.on_action(state, get_user_model().objects.get(username="ed"), action, comment=words)


def test_a_clean_page_goes_on_and_out(site):
    page, _ = submitted(site, "clean")
    assert state_of(page).status == "approved"
    assert site.live(page)


def test_a_page_with_an_error_goes_back_with_what_is_to_be_mended(site):
    page, _ = submitted(site, "error")
    assert state_of(page).status == "needs_changes"
    assert state_of(page).current_task_state.comment == "- “{{caption}}” stands where a caption belongs."
    assert not site.live(page)


def test_a_page_with_a_warning_waits_in_the_moderation_screen_and_shows_it(site):
    page, task = submitted(site, "warning")
    assert state_of(page).status == "in_progress"
    assert [each.revision.object_id for each in task.get_task_states_user_can_moderate(site.ed)] == [str(page.pk)]
    home = site.client.get("/admin/").content.decode()
    assert "Checked by Cutline" in home
    actions = [label for _, label, _ in task.get_actions(page, site.ed)]
    assert actions == ["Send back to the author", "It may go out: say why"]
    edit = site.client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    assert "It may go out: say why" in edit


def test_somebody_who_says_why_lets_it_out_and_that_is_kept(site):
    from wagtail.models import PageLogEntry

    page, _ = submitted(site, "warning")
    moderated(page, "approve", "The agency spells it so itself")
    assert site.live(page)
    entry = PageLogEntry.objects.get(page_id=page.pk, action="cutline.override")
    assert (entry.data["reason"], entry.user) == ("The agency spells it so itself", site.ed)


def test_sent_back_it_stays_a_draft(site):
    page, _ = submitted(site, "warning")
    moderated(page, "reject", "Mend the credit")
    assert state_of(page).status == "needs_changes"
    assert not site.live(page)


def test_what_has_an_error_by_now_goes_back_whoever_approves(site, monkeypatch, tmp_path):
    from django.conf import settings

    from linter.contrib.wagtail import gate

    page, _ = submitted(site, "warning")
    (tmp_path / "cutline.toml").write_text('fail-on = "warning"\n')
    monkeypatch.setattr(settings, "CUTLINE", {"CONFIG": str(tmp_path / "cutline.toml"), "BUDGET": 20})
    gate.begin()
    moderated(page, "approve", "All the same")
    assert state_of(page).status == "needs_changes"
    assert not site.live(page)


def test_a_page_that_could_not_be_checked_waits_for_people(site, monkeypatch):
    from linter.contrib.wagtail import gate

    def broken(*_):
        raise RuntimeError

    monkeypatch.setattr(gate, "check", broken)
    page, _ = submitted(site, "clean")
    assert state_of(page).status == "in_progress"
    assert state_of(page).current_task_state.comment == "The check failed (RuntimeError)."


def test_others_than_the_groups_members_decide_nothing(site):
    from .test_rights import colleague

    page, task = submitted(site, "warning")
    writer, _ = colleague(site, "change")
    assert task.get_actions(page, writer) == []
    assert not task.get_task_states_user_can_moderate(writer).exists()
