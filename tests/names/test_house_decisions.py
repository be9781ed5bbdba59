"""What a house decides: its own capitals are right where they belong, and no rule about consistency speaks against it."""

import pytest

from linter import fix, lint
from linter.model.finding import Level
from linter.settings import Settings

PAGE = '<html lang="en"><article><h1>{h}</h1><p>{p}</p><p>The board sat for three hours and went home.</p></article></html>'
HOUSE = {"name": "ours", "where": ["text", "headline", "caption"]}
TLS = {**HOUSE, "avoid": ["Mutual TLS"], "prefer": "mutual TLS"}
EMAIL = {**HOUSE, "avoid": ["e-mail"], "prefer": "email"}


def told(row, words, headline="A quay", key="house"):
    html = PAGE.format(h=headline, p=words)
    rule = "ours" if key == "house" else "naming-house-style"
    report = lint(html, settings=Settings.of({key: [row]}))
    return [html[each.where.start : each.where.end] for each in report.shown if each.rule == rule]


def mended(settings, words, headline="A quay"):
    result = fix(PAGE.format(h=headline, p=words), settings=Settings.of(settings), ask=lambda *_: True)
    assert result.refused == ()
    assert [each for each in result.report.shown if each.level is not Level.NOTE] == []
    return result.text


@pytest.mark.parametrize(
    ("row", "words", "headline", "wrong"),
    [
        (TLS, "They use mutual TLS, and the Mutual TLS key.", "A quay", ["Mutual TLS"]),
        (TLS, "Mutual TLS is used. Mutual TLS is new; “Mutual TLS!” she said.", "A quay", []),
        (TLS, "All is well on the quay.", "Mutual TLS Comes to the Harbour Board", []),
        (TLS, "All is well on the quay.", "How the Mutual TLS Key Reached Our Harbour", []),
        (TLS, "All is well on the quay.", "How the Mutual TLS key reached our harbour", ["Mutual TLS"]),
        (TLS, "They wrote THE BOARD WANTS MUTUAL TLS NOW on it.", "A quay", []),
        ({**HOUSE, "avoid": ["mutual TLS"], "prefer": "Mutual TLS"}, "It is mutual TLS or Mutual TLS.", "A quay", ["mutual TLS"]),
        ({**HOUSE, "avoid": ["Iphone", "I-phone"], "prefer": "iPhone"}, "Iphone sales: the iPhone, her I-phone.", "A quay", ["Iphone", "I-phone"]),
        ({**HOUSE, "avoid": ["Aids"], "prefer": "AIDS"}, "He aids those who have AIDS, not Aids.", "A quay", ["Aids"]),
        ({**HOUSE, "pattern": "(?i)mutual tls", "prefer": "mutual TLS"}, "Mutual TLS, mutual TLS, mutual tls.", "A quay", ["mutual tls"]),
    ],
)  # fmt: skip
def test_where_a_house_decides_on_capitals_only_the_wrong_form_is_reported(row, words, headline, wrong):
    assert told(row, words, headline) == wrong


def test_a_term_that_decides_on_capitals_does_the_same():
    term = {"prefer": "mutual TLS", "avoid": ["Mutual TLS"]}
    words = "Mutual TLS is used, mutual TLS stays, and he has the Mutual TLS key."
    assert told(term, words, "Mutual TLS Comes to the Harbour Board", key="term") == ["Mutual TLS"]


@pytest.mark.parametrize(
    "lines", [{"good": ["Mutual TLS is used with mutual TLS."]}, {"bad": ["It is a Mutual TLS key."]}]
)
def test_its_own_lines_say_the_same(lines):
    Settings.of({"house": [{**TLS, **lines}]})


def test_the_message_and_the_fix_have_the_house_s_capitals():
    html = PAGE.format(h="A quay", p="They use the Mutual TLS key.")
    (found,) = (each for each in lint(html, settings=Settings.of({"house": [TLS]})).shown if each.rule == "ours")
    assert found.message == "The house does not write “Mutual TLS” here; it writes “mutual TLS”."
    assert "the mutual TLS key" in mended({"house": [TLS]}, "They use the Mutual TLS key.")


@pytest.mark.parametrize(
    "settings", [{"house": [EMAIL]}, {"term": [{"prefer": "email", "avoid": ["e-mail"]}]}], ids=["house", "term"]
)
def test_a_fix_that_the_house_asked_for_is_made_in_every_form(settings):
    text = mended(settings, "Send two e-mails to the office, or an e-mail.", "E-mail rules change at the quay")
    assert "<h1>Email rules change" in text
    assert "two emails to the office, or an email." in text


def test_a_plural_answers_to_another_only_where_both_are_one_word():
    assert told({**HOUSE, "avoid": ["kid"], "prefer": "child"}, "Two kids and a kid.") == ["kid"]


def test_hyphens_and_apostrophes_of_every_kind_are_meant():
    assert told(EMAIL, "An e\u2011mail, an e\u2010mail and two e\u2011mails.") == [
        "e\u2011mail",
        "e\u2010mail",
        "e\u2011mails",
    ]
    assert told({**HOUSE, "avoid": ["can't"]}, "He can’t, she can't.") == ["can’t", "can't"]
    assert told({**HOUSE, "avoid": ["don't"], "prefer": "don’t"}, "They don't, we don’t.") == ["don't"]
    assert "an email and two emails" in mended({"house": [EMAIL]}, "I sent an e\u2011mail and two e\u2011mails.")


def test_words_that_a_house_s_rule_names_are_left_to_it():
    # Headlines may have the longer form here: the two together are what the house decided.
    row = {"name": "ours", "where": ["text", "headline"], "avoid": ["advizer"], "prefer": "adviser"}
    words = "An adviser came, and the other adviser. Both advisers left; an advisor stayed."
    html = PAGE.format(h="A quay", p=words)
    assert "naming-inconsistent" in {each.rule for each in lint(html, settings=Settings.of({"house": [row]})).shown}
    row["avoid"] = ["advizer", "advisor"]
    rules = [each.rule for each in lint(html, settings=Settings.of({"house": [row]})).shown]
    assert ("ours" in rules, "naming-inconsistent" in rules) == (True, False)


def test_in_places_that_the_house_s_rule_leaves_out_two_spellings_are_still_told():
    row = {"name": "ours", "where": ["caption"], "avoid": ["advisor"], "prefer": "adviser"}
    html = PAGE.format(h="A quay", p="An adviser came, and the other adviser. An advisor stayed.")
    assert "naming-inconsistent" in {each.rule for each in lint(html, settings=Settings.of({"house": [row]})).shown}


@pytest.mark.parametrize(
    "settings",
    [
        {"term": [{"prefer": "flydubai", "avoid": ["FlyDubai"]}]},
        {"house": [{**HOUSE, "avoid": ["FlyDubai"], "prefer": "flydubai"}]},
    ],
    ids=["term", "house"],
)
def test_a_name_that_the_house_decides_is_not_told_as_spelt_two_ways(settings):
    words = "FlyDubai will fly again. Last week flydubai had stopped, and FlyDubai said so."
    html = PAGE.format(h="A quay", p=words)
    assert "name-spelt-two-ways" in {each.rule for each in lint(html).shown}
    assert "name-spelt-two-ways" not in {each.rule for each in lint(html, settings=Settings.of(settings)).shown}
    assert "FlyDubai" not in mended(settings, words.replace("FlyDubai will", "The firm FlyDubai will"))
