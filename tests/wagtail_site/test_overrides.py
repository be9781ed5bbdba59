"""A reason given for a warning: for what it counts, who may give one, and where it is seen afterwards."""

import csv
import io

import lxml.html
import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


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
