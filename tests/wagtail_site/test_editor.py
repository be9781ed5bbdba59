"""What an editor sees while writing: the field that a finding is about, the fix as a change of the field, the reason."""

import json
import re

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own
SLIP = "Photo: Jo Lee/Retuers"


def paths(page):
    """The editor's paths of a page's last block, by name."""
    block = page.body[-1]
    return {name: f"body.{block.id}.{name}" for name in block.value}


def with_photo(site, caption, credit):
    from .desk import BODIES, TEXT

    BODIES["photo"] = [("paragraph", TEXT), ("photo", caption, credit)]
    return site.draft("photo")


def found_on(page):
    from linter.contrib.wagtail import gate

    return gate.look(page.get_latest_revision_as_object()).findings


def test_a_finding_names_the_field_that_holds_its_words(site):
    page = site.draft("error")
    (found,) = found_on(page)
    assert found["field"] == paths(page)["caption"]
    assert found["changes"] == []


def test_a_fix_is_a_change_of_the_field(site):
    page = site.draft("warning")
    (found,) = found_on(page)
    path = paths(page)["credit"]
    assert found["field"] == path
    assert found["changes"] == [{"path": path, "old": SLIP, "new": "Photo: Jo Lee/Reuters"}]


@pytest.mark.parametrize("before", ["Jo & Ann’s 🛶", "A <b> in Linz"])
def test_what_html_writes_otherwise_is_changed_as_it_was_typed(site, before):
    page = with_photo(site, f"{before} crane over the quay", f"{before} /Retuers")
    (found,) = (each for each in found_on(page) if each["rule"] == "credit-agency-misspelt")
    (change,) = found["changes"]
    assert (change["old"], change["new"]) == (f"{before} /Retuers", f"{before} /Reuters")


def test_words_that_stand_in_two_fields_are_changed_in_the_picture_that_was_meant(site):
    from .desk import BODIES, TEXT

    two = ("photo", "A crane over the quay in Linz", SLIP), ("photo", "A tug below the lock in Linz", SLIP)
    BODIES["two"] = [("paragraph", TEXT), *two]
    page = site.draft("two")
    for found in found_on(page):
        assert all(each["path"].split(".")[1] in {str(block.id) for block in page.body} for each in found["changes"])
        ids = {each["path"] for each in found["changes"]}
        assert len(ids) == len(found["changes"])


def test_words_in_running_text_are_told_and_not_changed(site):
    from .desk import BODIES

    BODIES["isil"] = [
        ("paragraph", "<p>ISIL came. ISIL went. ISIL was seen by Daesh.</p><p>ISIL left Linz, and Isil was gone.</p>")
    ]
    for found in found_on(site.draft("isil")):
        assert found["changes"] == []


def test_a_picture_without_a_credit_leads_to_the_empty_field(site, monkeypatch, tmp_path):
    from django.conf import settings

    (tmp_path / "cutline.toml").write_text('[rules]\ncredit-missing = "warning"\n')
    monkeypatch.setattr(settings, "CUTLINE", {"CONFIG": str(tmp_path / "cutline.toml"), "BUDGET": 20})
    page = with_photo(site, "A crane over the quay in Linz", "")
    (found,) = (each for each in found_on(page) if each["rule"] == "credit-missing")
    assert found["field"] == paths(page)["credit"]


def asked(site, page, kind, client=None):
    from django.urls import reverse

    return (client or site.client).post(reverse("cutline_check", args=[page.pk]), site.form(page, kind))


def test_the_form_is_judged_as_it_is_typed_and_nothing_is_stored(site):
    from wagtail.models import Revision

    page = site.draft("clean")
    before = Revision.objects.count()
    answer = asked(site, page, "error").json()
    assert [(each["message"], each["stops"]) for each in answer["findings"]] == [
        ("“{{caption}}” stands where a caption belongs.", True)
    ]
    assert answer["findings"][0]["why"].startswith("A caption still says what the template")
    assert "caption-placeholder" not in json.dumps(answer)
    assert asked(site, page, "clean").json()["findings"] == []
    assert Revision.objects.count() == before
    assert site.logged(page) == []


def test_a_new_page_is_judged_before_it_is_stored(site):
    from django.urls import reverse
    from news.models import ArticlePage

    url = reverse("cutline_check_new", args=["news", "articlepage", site.section.pk])
    answer = site.client.post(url, site.form(ArticlePage(title="New", slug="new"), "error")).json()
    assert len(answer["findings"]) == 1
    assert not ArticlePage.objects.filter(slug="new").exists()


def test_who_may_not_edit_a_page_is_told_nothing_of_it(site):
    from django.test import Client

    from .test_rights import colleague

    page = site.draft("error")
    _, client = colleague(site)
    assert asked(site, page, "error", client).status_code in (302, 403)
    assert asked(site, page, "error", Client()).status_code == 302


def test_a_site_that_observes_bothers_nobody_while_writing(site, monkeypatch):
    from django.conf import settings

    monkeypatch.setattr(settings, "CUTLINE", {"MODE": "observe", "BUDGET": 20})
    assert asked(site, site.draft("error"), "error").json()["findings"] == []


def test_the_list_has_the_reason_and_no_name_of_a_rule(site):
    from linter.contrib.wagtail import gate
    from linter.contrib.wagtail.notifications import as_list

    page = site.draft("warning")
    words = as_list(page, gate.look(page.get_latest_revision_as_object()))
    assert "<summary>Why?</summary><p>An agency" in words
    assert not re.search(r"\bcredit-agency-misspelt\b", words)
    assert "data-cutline-changes" in words


def test_words_of_a_page_reach_the_list_as_words(site):
    from linter.contrib.wagtail import gate
    from linter.contrib.wagtail.notifications import as_list

    page = with_photo(site, "A crane over the quay in Linz", "\"'><b id=x>/Retuers")
    words = as_list(page, gate.look(page.get_latest_revision_as_object()))
    assert "<b id=x>" not in words


def test_there_is_no_change_of_the_tables_without_a_migration(site):
    from django.core.management import call_command

    call_command("makemigrations", "cutline", check=True, dry_run=True, verbosity=0)
