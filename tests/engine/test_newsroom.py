"""What a newsroom decided travels with the page: side by side, from thread to thread, from process to process."""

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest

from linter import lint
from linter.api.answer import Job, check
from linter.credits import agencies
from linter.credits.agencies import laid_over, ours
from linter.engine.open_page import open_page
from linter.model.agency import Agencies
from linter.model.source import Source
from linter.settings import Settings
from linter.settings import settings as settings_module

PAGE = """<html lang="en"><article><h1>A ferry at the quay of Kiev</h1>
<p>The ferry came late to Kiev and left at noon; the new ferry of Kyiv sent two e-mails, and an email.</p>
<figure><img src="/m/x1.jpg" alt="A ferry"><figcaption>A crane at the quay. Photo: Ines Dorra/Nordbild</figcaption></figure>
</article></html>"""
ROWS = '[[agency]]\nname = "Nordbild Presse"\nkind = "agency"\nmisspelt = ["Nordbild"]\n'


@pytest.fixture
def newsrooms(tmp_path):
    """Settings of three houses: with agencies of its own, with terms and rules of its own, with nothing decided."""
    (tmp_path / "pictures.toml").write_text(ROWS)
    house = {"name": "no-e-mail", "where": ["text"], "avoid": ["e-mail"], "prefer": "email"}
    return {
        "agencies": Settings.of({"agencies": "pictures.toml"}, folder=tmp_path),
        "terms": Settings.of({"term": [{"prefer": "Kyiv", "avoid": ["Kiev"]}], "house": [house]}),
        "plain": Settings(),
    }


def rules_told(settings):
    return {each.rule for each in lint(PAGE, settings=settings).shown}


WANTED = {
    "agencies": {"credit-agency-misspelt", "naming-inconsistent"},
    "terms": {"naming-house-style", "no-e-mail"},
    "plain": {"naming-inconsistent"},
}


def test_each_newsroom_is_told_its_own_one_page_after_the_other(newsrooms):
    for _ in range(3):
        assert {name: rules_told(settings) for name, settings in newsrooms.items()} == WANTED


def test_pages_of_two_newsrooms_that_are_open_at_once_each_keep_their_own(newsrooms):
    pages = {name: open_page(Source("page", PAGE), settings) for name, settings in newsrooms.items()}
    for _ in range(2):
        found = {
            name: {each.rule for rule in settings.at("page").rules for each in rule.check_page(pages[name])}
            for name, settings in newsrooms.items()
        }
        assert found == WANTED


def test_each_newsroom_is_told_its_own_in_threads(newsrooms):
    names = [*newsrooms] * 8
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda name: rules_told(newsrooms[name]), names))
    assert found == [WANTED[name] for name in names]


def test_each_newsroom_is_told_its_own_after_a_way_to_another_process(newsrooms):
    sent = {name: pickle.loads(pickle.dumps(settings)) for name, settings in newsrooms.items()}
    assert {name: rules_told(settings) for name, settings in sent.items()} == WANTED


def test_what_was_decided_is_the_same_value_after_a_way_to_another_process(newsrooms):
    rooms = [settings.newsroom for settings in newsrooms.values()]
    for room in rooms:
        again = pickle.loads(pickle.dumps(room))
        assert again == room
        assert hash(again) == hash(room)
        assert again.digest == room.digest
    assert len(set(rooms)) == len({room.digest for room in rooms}) == 3


def test_the_digest_is_the_same_in_every_process(newsrooms):
    code = "import pickle, sys; print(pickle.load(sys.stdin.buffer).newsroom.digest)"
    for settings in newsrooms.values():
        sent = pickle.dumps(settings)
        done = subprocess.run([sys.executable, "-c", code], input=sent, capture_output=True, check=True)
        assert done.stdout.decode().strip() == settings.newsroom.digest


def test_settings_that_say_the_same_share_what_was_built(newsrooms, tmp_path):
    first = newsrooms["agencies"]
    again = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(first))))
    read_anew = Settings.of({"agencies": "pictures.toml"}, folder=tmp_path)
    changed = first.changed("somewhere", max_bytes=5)
    for other in (again, read_anew, changed):
        assert other.newsroom.agencies is first.newsroom.agencies
        assert other.at("page").rules is first.at("page").rules


def test_settings_that_differ_in_a_rule_share_no_rules(newsrooms):
    first = newsrooms["plain"]
    for table in ({"rules": {"caption-long": "error"}}, {"rules": {"caption-long": {"words": 9}}}, {"show-all": True}):
        assert Settings.of(table).at("page").rules != first.at("page").rules
        assert Settings.of(table).newsroom == first.newsroom


@pytest.mark.parametrize("show_all", [False, True])
def test_a_page_of_a_worker_lays_no_agencies_and_builds_no_rules_anew(newsrooms, monkeypatch, show_all):
    laid, built, tables = count(), count(), count()
    for module, name, calls in ((agencies, "_merged", laid), (settings_module, "build", built)):
        real = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *given, real=real, calls=calls: (next(calls), real(*given))[1])
    made = Agencies.__init__
    monkeypatch.setattr(Agencies, "__init__", lambda self, content="[]": (next(tables), made(self, content))[1])

    def worker(settings):
        check(pickle.loads(pickle.dumps(Job(PAGE, settings, show_all=show_all, article=True, language="en"))))

    for settings in newsrooms.values():
        worker(settings)
    before = next(laid), next(built), next(tables)
    for _ in range(3):  # houses take turns, as in a service that has several
        for settings in newsrooms.values():
            worker(settings)
    assert (next(laid), next(built), next(tables)) == tuple(calls + 1 for calls in before)


def test_rows_that_say_the_same_are_one_table_whoever_read_them():
    row = {"name": "Nordbild Presse", "kind": "agency", "misspelt": ["Nordbild"]}
    other = {"misspelt": ["Nordbild"], "kind": "agency", "name": "Nordbild Presse"}
    assert laid_over((row,)) is laid_over((other,))
    assert laid_over((row,)) != ours() == laid_over(())
    assert laid_over((row,)) != laid_over((row | {"kind": "stock"},))


def test_a_table_that_was_changed_behind_is_laid_anew():
    row = {"name": "Nordbild Presse", "kind": "agency"}
    rows = (row,)
    assert laid_over(rows).agency("Nordbild") is None
    row["misspelt"] = ["Nordbild"]
    assert laid_over(rows).agency("Nordbild").name == "Nordbild Presse"


def test_the_rules_of_a_page_are_chosen_once_for_its_overrides():
    table = {"for": [{"paths": ["sport/*"], "rules": {"caption-missing": "off"}}]}
    settings = Settings.of(table)
    assert settings.at("news/a.html").rules is settings.at("news/b.html").rules
    assert settings.at("sport/a.html").rules is settings.at("sport/b.html").rules
    here, there = ({rule.name for rule in settings.at(name).rules} for name in ("news/a.html", "sport/a.html"))
    assert here - there == {"caption-missing"}
