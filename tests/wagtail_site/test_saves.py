"""What code does with a page that is public already: nothing new that is wrong reaches readers unseen."""

import json

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


def public(site, kind="clean"):
    """A public page, as code has it in hand."""
    from news.models import ArticlePage

    from linter.contrib.wagtail import gate

    page = site.draft(kind)
    ArticlePage.objects.filter(pk=page.pk).update(live=True)
    gate.begin()
    return site.fresh(page)


def with_body(site, page, kind):
    page.body = json.dumps(site.blocks(kind))
    return page


def test_code_that_saves_an_error_into_a_public_page_is_refused(site):
    from linter.contrib.wagtail import gate

    page = public(site)
    with pytest.raises(gate.Blocked, match="stands where a caption belongs"):
        with_body(site, page, "error").save()
    assert "{{caption}}" not in str(site.fresh(page).body)
    assert site.logged(page) == ["blocked"]


@pytest.mark.parametrize("how", [{"clean": False}, {"clean": False, "update_fields": ["body"]}])
def test_where_nothing_may_be_refused_it_is_logged_and_told(site, how):
    from django.core import mail

    page = public(site)
    with_body(site, page, "error").save(**how)
    assert "{{caption}}" in str(site.fresh(page).body)
    assert site.logged(page) == ["slipped"]
    (letter,) = mail.outbox
    assert letter.subject == "Public, and with a fault: Story"
    assert sorted(letter.to) == ["desk@example.com", "ed@example.com"]


@pytest.mark.parametrize("fields", [["live"], ["live", "body"], None])
def test_a_draft_that_code_makes_live_is_judged_whatever_fields_it_saves(site, fields):
    from linter.contrib.wagtail import gate

    page = site.draft("error")
    page.live = True
    with pytest.raises(gate.Blocked):
        page.save(update_fields=fields)
    assert not site.live(page)


def test_a_warning_is_saved_and_logged(site):
    page = public(site)
    with_body(site, page, "warning").save()
    assert "Retuers" in str(site.fresh(page).body)
    assert site.logged(page) == ["warned"]


def test_what_readers_have_already_is_in_no_programs_way(site):
    page = public(site, "error")
    page.title = "Another title"
    page.save()
    assert site.fresh(page).title == "Another title"
    assert site.logged(page) == ["warned"]


@pytest.mark.parametrize("fields", [{}, {"update_fields": ["locked", "locked_by", "locked_at"]}])
def test_what_readers_do_not_see_is_saved_without_a_check(site, fields, monkeypatch):
    from linter.contrib.wagtail import gate

    page = public(site, "error")
    monkeypatch.setattr(gate, "look", lambda *_: pytest.fail("this was checked"))
    page.locked, page.locked_by = True, site.ed
    page.save(**fields)
    assert site.fresh(page).locked
    assert site.logged(page) == []


def test_a_public_page_that_cannot_be_checked_goes_by_the_policy(site, monkeypatch):
    from django.conf import settings

    from linter.contrib.wagtail import gate

    monkeypatch.setattr(gate, "check", lambda job: 1 / 0)
    page = public(site)
    with_body(site, page, "error").save()
    assert site.logged(page) == ["unchecked"]
    monkeypatch.setattr(settings, "CUTLINE", {"UNCHECKED": "closed"})
    page = public(site)
    with pytest.raises(gate.Blocked):
        with_body(site, page, "error").save()


def test_migrations_and_fixtures_load_what_they_have(site):
    from django.core import serializers
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    page = public(site)
    old = MigrationExecutor(connection).loader.project_state().apps.get_model("news", "ArticlePage")
    row = old.objects.get(pk=page.pk)
    row.lead_caption = "{{caption}}"
    row.save()
    assert site.fresh(page).lead_caption == "{{caption}}"
    page = with_body(site, public(site), "error")
    (fixture,) = serializers.deserialize("json", serializers.serialize("json", [page]))
    fixture.save()
    assert "{{caption}}" in str(site.fresh(page).body)


def test_an_alias_follows_its_page(site):
    page = public(site)
    alias = page.create_alias(update_slug="alias", parent=site.section)
    page.title = "Another title"
    page.save_revision().publish()
    assert site.fresh(alias).title == "Another title"


def test_what_went_out_unchecked_is_checked_afterwards_once(site, monkeypatch, capsys):
    from django.core import mail
    from django.core.management import call_command

    from linter.contrib.wagtail import gate

    good, bad = public(site), public(site)
    with monkeypatch.context() as trouble:
        trouble.setattr(gate, "check", lambda job: 1 / 0)
        with_body(site, good, "clean").save()
        with_body(site, bad, "error").save()
        call_command("cutline_recheck")
    call_command("cutline_recheck")
    call_command("cutline_recheck")
    assert capsys.readouterr().out.splitlines() == [
        "0 without an error, 0 with an error, 2 could still not be checked",
        "1 without an error, 1 with an error, 0 could still not be checked",
        "0 without an error, 0 with an error, 0 could still not be checked",
    ]
    assert site.logged(good) == site.logged(bad) == ["unchecked", "rechecked"]
    (letter,) = mail.outbox
    assert "stands where a caption belongs" in letter.body
