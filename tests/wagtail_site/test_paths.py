"""Every path by which a page goes public in Wagtail, and what becomes of a page on each."""

import csv
import importlib.util
import io
import time

import lxml.html
import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own

EDITOR = ("add", "edit", "update", "schedule")
OTHERS = ("cron", "bulk", "workflow", "admin_api", "copy", "code", "born_live")
HAS_API = importlib.util.find_spec("wagtail.api.v3") is not None  # since Wagtail 8
API = ("api_publish", "api_create", "api_change") if HAS_API else ()
EVERY = (*EDITOR, *OTHERS, *API)


def go(site, path, kind, **more):
    page, public = getattr(site, path)(kind, **more)
    return site.fresh(page), public


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


def crash(*_):
    raise RuntimeError("the linter is broken")


def hang(*_):
    time.sleep(2)


@pytest.mark.parametrize("path", EVERY)
@pytest.mark.parametrize("trouble", [crash, hang])
@pytest.mark.parametrize("policy", ["open", "closed"])
def test_a_page_that_cannot_be_checked_goes_by_the_policy_and_is_logged(site, path, trouble, policy, monkeypatch):
    from django.conf import settings

    monkeypatch.setattr(settings, "CUTLINE", {"UNCHECKED": policy, "BUDGET": 0.2 if trouble is hang else 20})

    def in_trouble(job):
        return trouble(job)

    from linter.contrib.wagtail import gate

    if path == "update":  # it has to become public first
        real = gate.check
        made = []

        def after_the_first(job):
            if not made:
                made.append(job)
                return real(job)
            return trouble(job)

        monkeypatch.setattr(gate, "check", after_the_first)
    elif path == "cron":  # the page that comes after it must go out all the same
        real = gate.check
        first = []

        def for_the_first_page(job):
            if not first:
                first.append(job.html)
            return trouble(job) if job.html == first[0] else real(job)

        monkeypatch.setattr(gate, "check", for_the_first_page)
    else:
        monkeypatch.setattr(gate, "check", in_trouble)
    page, public = go(site, path, "error" if path in ("add",) else "warning")
    assert public is (policy == "open")
    if page is not None:
        assert "unchecked" in site.logged(page)


@pytest.mark.parametrize("where", ["a thread of the server", "the main thread"])
def test_a_check_that_took_too_long_leaves_nothing_running(site, where, monkeypatch):
    from threading import Thread, enumerate

    from django.conf import settings

    from linter.contrib.wagtail import gate

    def never_ends(job):
        while True:
            pass

    page, before, found = site.draft("clean"), set(enumerate()), []
    monkeypatch.setattr(settings, "CUTLINE", {"BUDGET": 0.2})
    monkeypatch.setattr(gate, "check", never_ends)
    monkeypatch.setattr(gate, "_rendered", lambda page: "<article><p>A quay.</p></article>")
    # Another thread has another connection to the database.
    monkeypatch.setattr(gate, "without_stray_ends", lambda html, page: html)
    monkeypatch.setattr(type(page), "url", "")
    if where == "the main thread":
        found.append(gate.look(page))
    else:
        worker = Thread(target=lambda: found.append(gate.look(page)))
        worker.start()
        worker.join()
    assert found[0].unchecked == "The check took too long."
    assert set(enumerate()) == before


def test_a_page_that_is_no_html_is_not_checked_and_not_clean(site, monkeypatch):
    from linter.contrib.wagtail import gate

    monkeypatch.setattr(gate, "_rendered", lambda page: '{"title": "A bridge"}')
    found = gate.look(site.draft("clean"))
    assert (found.findings, found.unchecked) == ((), "What was sent is JSON, not an HTML page.")


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


def test_an_error_cannot_be_overridden_nor_a_warning_without_a_reason(site):
    from django.urls import reverse

    for kind, reason in (("error", "I say so and that is that"), ("warning", "no"), ("warning", "")):
        page = site.draft(kind)
        site.post(reverse("cutline_override", args=[page.get_latest_revision().pk]), {"reason": reason})
        assert not site.live(page)
        assert "override" not in site.logged(page)


def test_nobody_is_asked_twice_about_the_same_words(site):
    from django.test import RequestFactory

    from linter.contrib.wagtail import gate
    from linter.contrib.wagtail.wagtail_hooks import before_publish

    request = RequestFactory().get("/")
    request.user = site.ed
    page, _ = site.edit("warning", reason="The agency spells it so itself")
    page = site.fresh(page)
    gate.begin()
    assert before_publish(request, page) is None
    page.title = "Changed"
    page.save_revision(user=site.ed)
    gate.begin()
    assert before_publish(request, site.fresh(page)).template_name == "cutline/confirm.html"


def test_an_override_is_for_the_revision_that_was_looked_at(site):
    from django.urls import reverse

    page = site.draft("warning")
    old = page.get_latest_revision()
    page.title = "Changed"
    page.save_revision(user=site.ed)
    site.post(reverse("cutline_override", args=[old.pk]), {"reason": "It was fine an hour ago"})
    assert not site.live(page)
    assert "changed meanwhile" in " ".join(site.said)


def test_only_who_may_publish_may_override(site):
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Group
    from django.test import Client
    from django.urls import reverse

    page = site.draft("warning")
    guest = get_user_model().objects.create_user("guest", password="pass")
    guest.groups.add(Group.objects.get(name="Editors"))
    client = Client()
    client.force_login(guest)
    client.post(reverse("cutline_override", args=[page.get_latest_revision().pk]), {"reason": "Because I can"})
    assert not site.live(page)


def test_the_report_shows_who_overrode_what_and_filters(site):
    from django.urls import reverse

    site.edit("warning", reason="=cmd|'/c calc'!A1")
    site.edit("error")
    url = reverse("cutline_report")
    page = site.client.get(url).content.decode()
    assert "Warnings overridden (“Retuers” is misspelt: the agency is Reuters.)" in page
    assert "Not published: “{{caption}}” stands where a caption belongs." in page
    few = site.client.get(f"{url}?action=override&rule=credit-agency-misspelt&user={site.ed.pk}").content.decode()
    assert "Warnings overridden" in few
    assert "Not published: " not in few
    rows = b"".join(site.client.get(f"{url}?export=csv").streaming_content).decode()
    assert rows.startswith("time,page,title,what,person,found,reason,rules")
    assert ",'=cmd" in rows
    # For editors in words; the names of rules stand in the last column alone, for developers.
    shown = lxml.html.fromstring(page)
    choices = [each.text_content() for each in shown.xpath("//select/option")]
    assert {"not published", "warnings overridden"} <= set(choices)
    assert "credit-agency-misspelt" not in shown.text_content()
    assert "An agency's name is misspelt: Retuers, Gety Images." in choices
    (line,) = [each for each in csv.DictReader(io.StringIO(rows)) if each["what"] == "warnings overridden"]
    assert line["found"] == "“Retuers” is misspelt: the agency is Reuters."
    assert line["rules"] == "credit-agency-misspelt"
    assert not any("credit-agency-misspelt" in words for name, words in line.items() if name != "rules")


def test_the_history_of_a_page_tells_it(site):
    from django.urls import reverse

    page, _ = site.edit("warning", reason="The agency spells it so itself")
    shown = site.client.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert "The agency spells it so itself" in shown


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
