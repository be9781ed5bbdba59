"""Every path by which a page goes public in Wagtail, and what becomes of a page on each."""

import pytest
from wagtail_paths import API, EDITOR, EVERY, OTHERS, go

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


@pytest.mark.parametrize("path", EVERY)
def test_a_clean_page_goes_public_and_nothing_is_logged(site, path):
    page, public = go(site, path, "clean")
    assert public
    assert site.logged(page) == []


@pytest.mark.parametrize("path", EVERY)
def test_a_page_with_an_error_does_not_and_its_draft_is_kept(site, path):
    page, public = go(site, path, "error")
    assert not public
    if page is not None:
        if path not in ("born_live", "api_change"):  # a row has no revision yet; an API's caller keeps its own words
            assert "{{caption}}" in str(page.get_latest_revision_as_object().body)
        assert "blocked" in site.logged(page)
        assert site.logged(page).count("blocked") <= 2


@pytest.mark.parametrize("path", EDITOR)
def test_an_editor_is_asked_for_a_reason_before_a_warning_goes_public(site, path):
    page, public = go(site, path, "warning")
    assert not public
    assert site.logged(page) == ["asked"]


@pytest.mark.parametrize("path", EDITOR)
def test_with_a_reason_it_does_and_the_reason_is_kept(site, path):
    from wagtail.models import PageLogEntry

    page, public = go(site, path, "warning", reason="The agency spells it so itself")
    assert public
    entry = PageLogEntry.objects.get(page_id=page.pk, action="cutline.override")
    assert (entry.data["reason"], entry.data["rules"]) == ("The agency spells it so itself", ["credit-agency-misspelt"])
    assert len(entry.data["sha256"]) == 64
    assert entry.revision_id
    assert site.logged(page) == ["asked", "override"]
    assert "“The agency spells it so itself”" in entry.message


@pytest.mark.parametrize("path", [*OTHERS, *API])
def test_elsewhere_a_warning_goes_public_and_is_logged(site, path):
    page, public = go(site, path, "warning")
    assert public
    assert "warned" in site.logged(page)


def test_a_draft_is_free(site):
    from django.urls import reverse

    page = site.draft("clean")
    site.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), site.form(page, "error"))
    assert "{{caption}}" in str(site.fresh(page).get_latest_revision_as_object().body)
    assert site.logged(page) == []


@pytest.mark.parametrize(("mode", "public"), [("block", False), ("warn", True), ("observe", True)])
def test_the_mode_decides(site, mode, public, monkeypatch):
    from django.conf import settings

    monkeypatch.setattr(settings, "CUTLINE", {"MODE": "block", "PAGE_TYPES": {"news.ArticlePage": mode}})
    page, went = site.edit("error")
    assert went is public
    assert site.logged(page) == [{"block": "blocked", "warn": "warned", "observe": "observed"}[mode]]
    assert bool([each for each in site.said if "caption" in each]) is (mode != "observe")


@pytest.mark.parametrize(
    ("site_mode", "house_mode", "fail_on", "kind", "public", "logged"),
    [
        ("block", "observe", "error", "error", True, "observed"),
        ("block", "warn", "error", "error", True, "warned"),
        ("block", "block", "never", "error", True, "warned"),
        ("block", "block", "error", "warning", False, "asked"),
        ("block", "block", "warning", "warning", False, "blocked"),
        ("warn", "block", "warning", "warning", True, "warned"),
        ("observe", "block", "error", "error", True, "observed"),
    ],
)
def test_nobody_is_stopped_unless_the_house_and_the_site_say_so(
    site, tmp_path, monkeypatch, site_mode, house_mode, fail_on, kind, public, logged
):
    from django.conf import settings

    file = tmp_path / "cutline.toml"
    file.write_text(f'mode = "{house_mode}"\nfail-on = "{fail_on}"\n')
    monkeypatch.setattr(settings, "CUTLINE", {"CONFIG": str(file), "MODE": site_mode})
    page, went = site.edit(kind)
    assert (went, site.logged(page)) == (public, [logged])
    page, went = site.code(kind)
    assert went is (public or logged == "asked")


def test_a_changed_house_style_counts_without_a_restart(site, tmp_path, monkeypatch):
    import os

    from django.conf import settings

    file = tmp_path / "cutline.toml"
    file.write_text('[rules]\ncaption-placeholder = "error"\n')
    monkeypatch.setattr(settings, "CUTLINE", {"CONFIG": str(file)})
    assert site.code("error")[1] is False
    file.write_text('[rules]\ncaption-placeholder = "off"\n')
    os.utime(file, (1, 1))
    assert site.code("error")[1] is True


def test_a_change_of_what_the_house_style_builds_on_counts_too_and_a_bad_one_checks_nothing(
    site, tmp_path, monkeypatch
):
    from django.conf import settings

    from linter.contrib.wagtail import gate

    beneath = tmp_path / "group.toml"
    beneath.write_text('[rules]\ncaption-placeholder = "error"\n')
    (tmp_path / "cutline.toml").write_text('extends = ["group.toml"]\n')
    monkeypatch.setattr(settings, "CUTLINE", {"CONFIG": str(tmp_path / "cutline.toml")})
    assert site.code("error")[1] is False
    beneath.write_text('[rules]\ncaption-placeholder = "off"\n')
    assert site.code("error")[1] is True
    beneath.write_text('[rules]\ncaption-placeholder = "of"\n')
    assert gate.look(site.draft("error")).unchecked == "The check failed (BadSettings)."
    beneath.write_text('[rules]\ncaption-placeholder = "error"\n')
    assert site.code("error")[1] is False


def test_the_mode_is_that_of_the_page_also_where_another_has_the_same_words(site, monkeypatch):
    from linter.contrib.wagtail import gate, options

    modes = iter(("observe", "block"))
    monkeypatch.setattr(options, "mode_of", lambda page: next(modes))
    first, second = site.draft("error"), site.draft("error")
    gate.begin()
    assert [gate.judge(page, "publish").stops for page in (first, second)] == [False, True]


def test_what_runs_outside_requests_keeps_no_pages_in_memory(site):
    from linter.contrib.wagtail import gate

    for _ in range(3):
        gate.judge(site.draft("error"), "scheduled")
    assert gate._now().logged == []


def test_the_list_leads_to_the_block_and_shows_a_caption_as_text(site):
    from .desk import BODIES

    BODIES["hostile"] = [("photo", "{{caption}} <script>alert(1)</script>", "Photo: Jo Lee/AFP")]
    page, _ = site.edit("hostile")
    (message,) = [each for each in site.said if "Not published" in each]
    block = site.fresh(page).get_latest_revision_as_object().body[0]
    assert f"#block-{block.id}-section" in message
    assert "<script>" not in message


def test_two_renditions_of_one_image_are_one_picture(site):
    import json

    page = site.draft("clean")
    page.lead, page.lead_caption, page.lead_credit = site.image, "A crane over the quay in Linz", "Photo: Jo Lee/AFP"
    page.body = json.dumps(site.blocks("clean"))
    from linter.contrib.wagtail.gate import look

    rules = {each["rule"] for each in look(page).findings}
    assert rules & {"image-block-repeated", "lead-image-repeated"}


def test_when_a_scheduled_page_is_stopped_its_people_are_told(site):
    from django.core import mail

    page, _ = site.cron("error")
    (letter,) = mail.outbox
    assert sorted(letter.to) == ["desk@example.com", "ed@example.com"]
    assert "Not published: Story" in letter.subject
    assert "{{caption}}" in letter.body
    page.refresh_from_db()
    assert page.scheduled_revision is None


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"UNCHEKED": "open"}, 'did you mean "UNCHECKED"'),
        ({"MODE": "blok"}, 'did you mean "block"'),
        ({"SITES": {"localhost": "wran"}}, 'did you mean "warn"'),
        ({"PAGE_TYPES": {"news.ArticelPage": "warn"}}, 'did you mean "news.ArticlePage"'),
        ({"UNCHECKED": {"schedule": "open"}}, 'did you mean "scheduled"'),
        ({"UNCHECKED": "clsed"}, 'did you mean "closed"'),
        ({"CONFIG": "/nowhere/cutline.toml"}, "CONFIG"),
        ([], "CUTLINE is a dictionary"),
    ],
)
def test_wrong_settings_are_told_by_manage_py_check(site, said, why, monkeypatch):
    from django.conf import settings

    from linter.contrib.wagtail.system_checks import check_settings

    monkeypatch.setattr(settings, "CUTLINE", said)
    assert why in " ".join(each.msg for each in check_settings(None))


def test_right_settings_give_no_word(site):
    from linter.contrib.wagtail.system_checks import check_settings

    assert check_settings(None) == []
