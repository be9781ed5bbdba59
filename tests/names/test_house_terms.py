"""What a house calls things: its own terms, a published style, and what is refused."""

import json

import pytest
from click.testing import CliRunner

from linter import fix, lint
from linter.api.term_trial import try_lines
from linter.cli import main
from linter.model.errors import BadData, BadSettings
from linter.names.house_terms import terms_from
from linter.names.term_groups import term_groups
from linter.settings import Settings
from linter.settings.terms import styles

PAGE = "<html lang='en'><body><article>{}</article></body></html>"


def told(html, **settings):
    report = lint(PAGE.format(html), settings=Settings.of(settings))
    return [each.message for each in report.shown if each.rule.startswith("naming-")]


def refused(**settings):
    with pytest.raises(BadSettings) as error:
        Settings.of(settings, "cutline.toml")
    return f"{error.value} {error.value.hint}"


def test_a_preferred_spelling_that_is_in_the_table_needs_no_list_of_the_others():
    assert told("<p>In Kiev and Kyev.</p>", term=[{"prefer": "Kyiv"}]) == [
        "The house writes Kyiv, not Kiev.",
        "The house writes Kyiv, not Kyev.",
    ]


def test_the_house_may_prefer_the_rarer_spelling():
    assert told("<p>Talks in Kyiv.</p>", term=[{"prefer": "Kiev"}]) == ["The house writes Kiev, not Kyiv."]


def test_what_the_house_decides_is_not_also_called_inconsistent():
    html = "<p>Talks in Kyiv on Monday; in Kyiv the mayor spoke of trains to Kiev.</p>"
    assert told(html) == ["This page writes Kyiv twice and Kiev once."]
    assert told(html, term=[{"prefer": "Kyiv"}]) == ["The house writes Kyiv, not Kiev."]
    assert told(html, term=[{"prefer": "Kyiv", "also": ["Kiev"]}]) == []


def test_two_terms_that_ask_for_the_opposite_are_refused_unless_no_page_is_for_both():
    one, other = {"prefer": "Oldquay", "avoid": ["Auldquay"]}, {"prefer": "Auldquay", "avoid": ["Oldquay"]}
    assert 'the term "Oldquay" writes "Oldquay", which the term "Auldquay" avoids.' in refused(term=[one, other])
    assert 'the term "Quay" writes "Oldquay"' in refused(
        term=[{"prefer": "Quay", "also": ["Oldquay"], "avoid": ["Q"]}, other]
    )
    apart = [one | {"languages": ["en"]}, other | {"languages": ["de"]}]
    assert told("<p>The quay of Auldquay.</p>", term=apart) == ["The house writes Oldquay, not Auldquay."]
    assert "avoids" in refused(term=[one | {"languages": ["en"]}, other])


@pytest.mark.parametrize(
    ("page", "code", "held"),
    [
        ("pt-BR", "pt-BR", True),
        ("pt-br", "PT-br", True),
        ("pt-BR", "pt", True),
        ("pt", "pt-BR", True),
        ("pt-PT", "pt-BR", False),
        ("en", "pt-BR", False),
    ],
)
def test_a_term_may_be_for_the_language_of_a_country(page, code, held):
    term = {"prefer": "Oldquay", "avoid": ["Auldquay"], "languages": [code]}
    html = f"<html lang={page}><article><p>Auldquay.</p></article></html>"
    found = [each.rule for each in lint(html, settings=Settings.of({"term": [term]})).shown]
    assert ("naming-house-style" in found) == held


def test_a_page_of_a_country_is_in_its_language():
    for lang, english in (("en-GB", True), ("pt-BR", False), ("en", True)):
        page = lint(f"<html lang={lang}><p>O cais.</p>").page
        assert (page.language, page.locale, page.english) == (lang[:2], lang.lower(), english)


def test_a_word_may_be_decided_on_for_each_language_by_itself():
    kyiv = [{"prefer": "Kyiv"}, {"prefer": "Kiew", "avoid": ["Kyiv", "Kyjiw"], "languages": ["de"]}]
    settings = Settings.of({"term": kyiv})

    def said(lang):
        html = f"<html{lang}><article><p>Kiev, Kyiv, Kiew.</p></article></html>"
        return [each.message for each in lint(html, settings=settings).shown if each.rule == "naming-house-style"]

    assert said(" lang=en-GB") == ["The house writes Kyiv, not Kiev."]
    assert said(" lang=de-AT") == ["The house writes Kiew, not Kyiv."]
    assert said("") == ["The house writes Kyiv, not Kiev."]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("pt-PT", ["The house writes quay, not wharfe."]),
        ("pt-BR", ["The house writes pier, not wharfe."]),
        ("pt", ["The house writes quay, not wharfe."]),
    ],
)
def test_of_two_terms_for_two_countries_the_first_decides_where_the_page_names_none(lang, said):
    two = [
        {"prefer": word, "avoid": ["wharfe"], "languages": [code]}
        for word, code in (("quay", "pt-PT"), ("pier", "pt-BR"))
    ]
    html = f"<html lang={lang}><article><p>O wharfe.</p></article></html>"
    found = lint(html, settings=Settings.of({"term": two})).shown
    assert [each.message for each in found if each.rule == "naming-house-style"] == said


def test_a_spelling_is_reported_once_with_its_other_places():
    caption = "<figcaption>Night falls. Photo: Jo Lee/AFP</figcaption>"
    figure = f"<figure><img src=a.jpg alt='A tram in Kiev'>{caption}</figure>"
    html = PAGE.format(f"<p>Kiev fell silent.</p>{figure}<p>People left Kiev on the last night train.</p>")
    report = lint(html, settings=Settings.of({"term": [{"prefer": "Kyiv", "level": "error"}]}))
    (found,) = (each for each in report.shown if each.rule == "naming-house-style")
    assert found.level.value == "error"
    assert len(found.related) == 2
    assert found.facts["count"] == 3


def test_a_plural_is_mended_as_a_plural():
    html = PAGE.format("<p>A protestor sang. Protestors sang.</p>")
    settings = Settings.of({"term": [{"prefer": "protester"}]})
    mended = fix(html, settings=settings, ask=lambda *_: True)
    assert "A protester sang. Protesters sang." in mended.text


def test_capitals_are_kept_where_the_whole_name_has_them():
    mended = fix(
        PAGE.format("<p>WAR IN DAMASKUS GOES ON</p>"),
        settings=Settings.of({"term": [{"prefer": "Damascus", "avoid": ["Damaskus"]}]}),
        ask=lambda *_: True,
    )
    assert "WAR IN DAMASCUS GOES ON" in mended.text


def test_a_plural_that_the_house_gives_no_form_for_is_not_mended():
    html = PAGE.format("<p>A junta of strongman and strongmans.</p>")
    term = {"prefer": "leader", "avoid": ["strongman", "strongmans"]}
    mended = fix(html, settings=Settings.of({"term": [term]}), ask=lambda *_: True)
    assert not mended.changed


def test_a_term_is_for_the_pages_of_its_language():
    html = "<html lang='de'><article><p>Die Reise nach Kiev.</p></article></html>"
    assert not lint(html, settings=Settings.of({"term": [{"prefer": "Kyiv"}]})).shown
    both = {"prefer": "Kyiv", "languages": ["en", "de"]}
    assert lint(html, settings=Settings.of({"term": [both]})).shown


def test_terms_lie_in_a_file_beside_the_settings(tmp_path):
    tmp_path.joinpath("terms.toml").write_text('[[term]]\nprefer = "Kyiv"\n', "utf-8")
    settings = Settings.of({"terms": "terms.toml"}, folder=tmp_path)
    assert [term.prefer for term in settings.terms] == ["Kyiv"]


def test_the_house_wins_over_its_style():
    settings = Settings.of({"style": "guardian", "term": [{"prefer": "NATO"}]})
    found = {term.known: term for term in settings.terms}
    assert found["nato"].prefer == "NATO"
    assert found["nasa"].prefer == "Nasa"


@pytest.mark.parametrize("style", styles())
def test_every_line_of_a_style_decides_something_and_has_a_source(style):
    settings = Settings.of({"style": style})
    terms = settings.terms
    assert terms or settings.rules
    assert all(term.source and term.by for term in terms)
    ids = {group.id for group in term_groups()}
    assert {term.known for term in terms if term.known} <= ids


@pytest.mark.parametrize("style", styles())
def test_a_style_leaves_alone_what_it_prefers(style):
    for term in Settings.of({"style": style}).terms:
        assert told(f"<p>The army spoke of {term.prefer} in Iraq.</p>", style=style) == []


def test_the_wrong_settings_are_refused_with_the_nearest_right_word():
    assert 'did you mean "guardian"?' in refused(style="gaurdian")
    assert 'did you mean "prefer"?' in refused(term=[{"prefre": "Kyiv"}])
    assert "Known are prefer, group, why," in refused(term=[{"prefer": "Türkiye", "not": ["Turkey"]}])
    assert "neither prefer nor avoid" in refused(term=[{"why": "so"}])
    assert 'the term "Linz" has nothing to avoid' in refused(term=[{"prefer": "Linz"}])
    assert 'both accepts and avoids "Kyiv"' in refused(term=[{"prefer": "Kyiv", "avoid": ["Kyiv"]}])
    assert "two terms decide on the group kyiv" in refused(term=[{"prefer": "Kyiv"}, {"prefer": "Kiev"}])
    assert 'did you mean "warning"?' in refused(term=[{"prefer": "Kyiv", "level": "warnin"}])
    assert "a list of words" in refused(term=[{"avoid": "Kiev"}])
    assert "term is a list of tables" in refused(term={"prefer": "Kyiv"})
    assert "cannot be read" in refused(terms="nowhere.toml")
    assert 'did you mean "kyiv"?' in refused(term=[{"prefer": "Kyiv", "group": "kiyv"}])
    assert "words in quotes" in refused(terms=3)
    assert "style cannot be" in refused(style=["guardian"])


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def says(toml, *arguments):
        tmp_path.joinpath("cutline.toml").write_text(toml, "utf-8")
        return CliRunner().invoke(main, ["terms", *arguments])

    return says


LINES = """
[[term]]
prefer = "Islamic State"
also = ["IS"]
good = ["Fighters of Islamic State (IS) fled.", "“Isil has lost,” he said."]
bad = ["Fighters of Isil fled."]
"""


def test_terms_are_listed_and_their_lines_tried(desk):
    done = desk(LINES)
    assert done.exit_code == 0
    assert "Islamic State, not Isis, ISIS, Isil" in done.stdout
    assert done.stdout.endswith("1 term, 3 lines tried, 0 failed\n")


def test_a_line_that_shows_nothing_fails(desk):
    done = desk(LINES.replace("Fighters of Isil", "Fighters of IS") + 'why = "<b>\\u001b[31m"\n')
    assert done.exit_code == 1
    assert "failed  Fighters of IS fled." in done.stdout
    assert "nothing in it is reported" in done.stdout


def test_a_good_line_that_would_be_reported_fails(desk):
    done = desk('[[term]]\navoid = ["illegals"]\ngood = ["The illegals <fled>."]', "--format", "json")
    assert done.exit_code == 1
    (term,) = json.loads(done.stdout)
    assert term["failed"] == [
        {"line": "The illegals <fled>.", "why": "it is a good line, and “illegals” in it would be reported."}
    ]


def test_without_terms_it_says_how_to_make_one(desk):
    done = desk("")
    assert done.exit_code == 0
    assert "Write a [[term]]" in done.stdout


def test_a_style_is_listed_with_its_name(desk):
    done = desk('style = "guardian"')
    assert "Nato, not NATO  (Guardian style)" in done.stdout


def test_a_term_with_a_first_form_needs_a_shorter_one():
    with pytest.raises(BadData, match="no form for later mentions"):
        terms_from([{"prefer": "Islamic State group", "first": ["Islamic State group"]}])


def test_a_bad_line_may_show_a_short_form_that_comes_too_early():
    term = terms_from([
        {"prefer": "European Court of Dreams", "also": ["ECD"], "first": ["European Court of Dreams"],
         "bad": ["The ECD met."], "good": ["The European Court of Dreams (ECD) met. The ECD slept."]},
    ])[0]  # fmt: skip
    assert list(try_lines(term)) == []


def test_cutline_terms_says_what_comes_first(tmp_path):
    file = tmp_path / "cutline.toml"
    file.write_text('style = "bbc"\n')
    told_so = CliRunner().invoke(main, ["terms", "--config", str(file)]).output
    assert "Londonderry, first Londonderry, then Derry" in told_so
    assert "not nothing" not in told_so
