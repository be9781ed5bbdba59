"""A small page to report a false alarm with: the finding stands on it, and nothing of the house's does."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from linter import Settings, lint
from linter.api.false_alarm import small_page
from linter.cli import main

PAGE = """<html><head><title>Secret plans of Mayor Wexcombe</title><meta name="author" content="Ida Thornquist"></head><body>
<article class="story"><h1>Mayor Wexcombe sells the pier</h1><p>In 2031 Wexcombe sold it for 4,711 pounds, wrote Thornquist.</p>
<figure><img src="https://media.wexcombe.example/2031/pier-5533.jpg" alt="Wexcombe on the pier" title="Thornquist 5533">
<figcaption>Mayor Wexcombe on the pier. <span class="credit">Photograph: Ida Thornquist/Retuers</span></figcaption></figure>
<p>Зеленая набережная, сказала она&nbsp;вчера.</p></article></body></html>"""
SECRETS = ("Wexcombe", "Thornquist", "Secret", "pounds", "4,711", "5533", "набережная")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pier.html").write_text(PAGE, "utf-8")


def run(*arguments):
    return CliRunner().invoke(main, list(arguments))


def rules_of(html):
    return {each.rule for each in lint(html, settings=Settings(show_all=True)).shown}


def test_the_finding_stands_on_the_small_page_and_no_word_of_the_house_does(desk):
    done = run("report-false-alarm", "pier.html", "credit-agency-misspelt")
    assert done.exit_code == 0, done.output
    small = Path("false-alarm-credit-agency-misspelt.html").read_text("utf-8")
    assert "credit-agency-misspelt" in rules_of(small)
    assert not [word for word in SECRETS if word.casefold() in small.casefold()]
    assert len(small) < len(PAGE)
    assert "for the rule needs them: Retuers\n" in done.stdout
    assert small.startswith("<!-- cutline ")
    assert "“Retuers” is misspelt: the agency is Reuters." in small.splitlines()[0]


def test_a_rule_that_says_nothing_there_is_told_and_a_file_is_never_overwritten(desk):
    done = run("report-false-alarm", "pier.html", "alt-missing")
    assert (done.exit_code, "alt-missing says nothing on this page" in done.stderr) == (2, True)
    Path("mine.html").write_text("mine")
    done = run("report-false-alarm", "pier.html", "credit-agency-misspelt", "--out", "mine.html")
    assert (done.exit_code, Path("mine.html").read_text()) == (2, "mine")
    done = run("report-false-alarm", "pier.html", "credit-agency-misspelt", "--line", "1")
    assert "says nothing there" in done.stderr


def test_words_keep_their_shape():
    small = small_page(PAGE, lambda html: True).html + small_page("<p>Abc DEF x9 2031 &amp; naïve</p>", _short).html
    assert not [word for word in SECRETS if word in small]
    words = re.search(r"<p>(.*)</p>", small_page("<p>Abc DEF 17 2031 &amp; an</p>", _short).html)[1]
    assert re.fullmatch(r"[A-Z][a-z]{2} [A-Z]{3} \d\d 20\d\d &amp; [a-z]{2}", words)


def _short(html):
    return html.startswith("<p>") and html.endswith("</p>") and html.count(" ") >= 5


def test_so_many_tries_are_made_and_no_more():
    asked = []
    small_page("<p>one two three</p>" * 2000, lambda html: bool(asked.append(html)) or "three" in html)
    assert len(asked) <= 400
