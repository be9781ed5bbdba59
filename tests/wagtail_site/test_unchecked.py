"""A page that could not be checked: it goes by the policy, is logged, and the check leaves nothing running."""

import time

import pytest
from wagtail_paths import EVERY, go

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


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
