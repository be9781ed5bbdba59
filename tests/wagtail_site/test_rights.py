"""Who may override, and what the report shows to whom: as much as Wagtail's own publish and history, and no more."""

import uuid

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own
REASON = "The agency spells it so itself"


def colleague(site, *permissions, at=None):
    """Somebody of the admin who may do some things below a page, and a browser of theirs."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Group, Permission
    from django.test import Client
    from wagtail.models import GroupPagePermission

    name = f"colleague-{uuid.uuid4().hex[:6]}"
    person = get_user_model().objects.create_user(name, f"{name}@example.com", "pass")
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for each in permissions:
        permission = Permission.objects.get(codename=f"{each}_page", content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=at or site.section, permission=permission)
    person.groups.add(group)
    client = Client()
    client.force_login(person)
    return person, client


def override(client, page):
    from django.urls import reverse

    url = reverse("cutline_override", args=[page.get_latest_revision().pk])
    answer = client.post(url, {"reason": REASON}, follow=True)
    return " ".join(str(each) for each in answer.context["messages"]) if answer.context else ""


def test_a_page_that_somebody_else_has_locked_is_not_published_by_a_reason(site):
    page = site.draft("warning")
    other, _ = colleague(site, "change")
    page.locked, page.locked_by = True, other
    page.save()
    assert "the page is locked" in override(site.client, page)
    assert not site.live(page)
    assert "override" not in site.logged(page)
    page.locked_by = site.ed  # whoever has locked it may
    page.save()
    override(site.client, page)
    assert site.live(page)


def test_nor_one_that_waits_for_its_reviewers_or_is_scheduled(site):
    import datetime

    from django.contrib.auth.models import Group
    from django.utils import timezone
    from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask

    page = site.draft("warning")
    _, theirs = colleague(site, "change", "publish")
    task = GroupApprovalTask.objects.create(name="Desk")
    task.groups.set([Group.objects.create(name="Desk")])
    workflow = Workflow.objects.create(name="Desk")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    workflow.start(site.fresh(page), site.ed)
    assert "the page is locked" in override(theirs, page)
    assert not site.live(page)
    page = site.draft("warning")
    revision = page.get_latest_revision()
    revision.approved_go_live_at = timezone.now() + datetime.timedelta(days=1)
    revision.save()
    assert "the page is locked" in override(site.client, page)
    assert not site.live(page)


@pytest.mark.parametrize(
    ("permissions", "may"), [(("change", "publish"), True), (("publish",), False), (("change",), False), ((), False)]
)
def test_only_who_may_edit_and_publish_the_page_may_override(site, permissions, may):
    page = site.draft("warning")
    _, theirs = colleague(site, *permissions)
    override(theirs, page)
    assert site.live(page) is may


def test_what_the_site_itself_asks_before_and_after_a_publish_is_asked(site):
    from django.http import HttpResponse
    from wagtail import hooks

    asked = []

    def before(request, page):
        asked.append("before")
        return HttpResponse("Not on a Sunday.") if len(asked) == 1 else None

    def after(request, page):
        asked.append("after" if page.live else "too early")

    page = site.draft("warning")
    with (
        hooks.register_temporarily("before_publish_page", before),
        hooks.register_temporarily("after_publish_page", after),
    ):
        override(site.client, page)
        assert not site.live(page)
        override(site.client, page)
    assert site.live(page)
    assert asked == ["before", "before", "after"]


def test_a_snippets_revision_is_none_of_a_page(site):
    from django.contrib.contenttypes.models import ContentType
    from django.urls import reverse
    from wagtail.models import Revision

    kind = ContentType.objects.get_for_model(type(site.ed))
    other = Revision.objects.create(content_type=kind, base_content_type=kind, object_id=site.ed.pk, content={})
    assert site.client.post(reverse("cutline_override", args=[other.pk]), {"reason": REASON}).status_code == 404


def test_the_report_shows_the_pages_alone_that_wagtails_history_shows(site):
    from django.urls import reverse
    from news.models import SectionPage

    site.edit("error")
    elsewhere = site.section.get_parent().add_child(instance=SectionPage(title="Sport", slug=uuid.uuid4().hex[:8]))
    _, theirs = colleague(site, "change", at=elsewhere)
    _, ours = colleague(site, "change")
    url = reverse("cutline_report")
    for client, shown in ((theirs, False), (ours, True), (site.client, True)):
        page = client.get(url).content.decode()
        assert ("caption-placeholder" in page) is shown
        assert (">ed</option>" in page) is shown
        rows = b"".join(client.get(f"{url}?export=csv").streaming_content).decode()
        assert ("caption-placeholder" in rows) is shown


def test_what_is_logged_of_a_deleted_page_stays_in_the_report(site):
    from django.urls import reverse

    page, _ = site.edit("error")
    site.fresh(page).delete()
    shown = site.client.get(reverse("cutline_report")).content.decode()
    assert "Not published: “{{caption}}” stands where a caption belongs." in shown
    assert f"/pages/{page.pk}/edit/" not in shown
