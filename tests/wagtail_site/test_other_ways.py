"""Ways to the public that nobody takes by design: an older version, the children of a page, the moderator's own form."""

import uuid

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


def test_an_older_version_that_is_published_again_is_judged(site):
    from django.urls import reverse

    page = site.draft("error")
    older = page.get_latest_revision()
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    site.post(url, site.form(page, "clean", **{"action-publish": "1"}))
    assert site.live(page)
    shown = site.client.get(reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, older.pk]))
    assert "{{caption}}" in shown.content.decode()
    site.post(url, site.form(page, "error", **{"action-publish": "1", "revision": older.pk}))
    assert site.logged(page) == ["blocked"]
    assert "{{caption}}" not in str(site.fresh(page).body), "readers keep what they had"


def test_children_that_go_out_with_their_page_are_judged(site):
    from django.urls import reverse
    from news.models import SectionPage

    from linter.contrib.wagtail import gate

    section = site.section.add_child(instance=SectionPage(title="Port", slug=uuid.uuid4().hex[:8], live=False))
    section.save_revision(user=site.ed)
    page = site.draft("error")
    page.move(section, pos="last-child")
    gate.begin()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    listing = reverse("wagtailadmin_explore", args=[site.section.pk])
    answer = site.post(f"{url}?id={section.pk}&next={listing}", {"include_descendants": "on"})
    assert not site.live(page)
    assert "stands where a caption belongs" in answer.content.decode()
    assert "blocked" in site.logged(page)


def test_a_moderator_who_approves_in_the_editor_publishes_no_error(site):
    from django.urls import reverse
    from news.models import ArticlePage
    from wagtail.models import Workflow

    from linter.contrib.wagtail import gate

    page = site.draft("clean")
    Workflow.objects.first().start(ArticlePage.objects.get(pk=page.pk), site.ed)
    gate.begin()
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    said = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    answer = site.post(url, site.form(page, "error", **said))
    assert not site.live(page)
    assert "stands where a caption belongs" in answer.content.decode()


def test_an_alias_that_becomes_a_page_of_its_own_is_judged_like_any(site):
    from django.urls import reverse
    from news.models import ArticlePage

    page = site.draft("clean")
    page.get_latest_revision().publish()
    alias = site.fresh(page).create_alias(update_slug=uuid.uuid4().hex[:8], parent=site.section)
    assert alias.live
    site.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]), {})
    own = ArticlePage.objects.get(pk=alias.pk)
    assert own.alias_of_id is None
    site.post(reverse("wagtailadmin_pages:edit", args=[own.pk]), site.form(own, "error", **{"action-publish": "1"}))
    assert site.logged(own) == ["blocked"]
    assert "{{caption}}" not in str(site.fresh(own).body)
