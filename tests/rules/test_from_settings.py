"""Rules that a newsroom writes in its settings, without code."""

import pytest
from click.testing import CliRunner

from linter import fix, lint
from linter.cli import main
from linter.model.errors import BadSettings
from linter.rules.from_settings import entries_from
from linter.settings import Settings

PAGE = '<article><h1>{h}</h1><p>The ferry was late.</p><figure><img src="a.jpg" alt="{a}"><figcaption>{c}</figcaption></figure></article>'


def page(caption="The ferry", headline="A ferry", alt=""):
    return PAGE.format(h=headline, a=alt, c=caption)


def told(html, *rows, rules=None):
    names = {row["name"] for row in rows}
    report = lint(html, settings=Settings.of({"house": list(rows), **({"rules": rules} if rules else {})}))
    return [(each.rule, each.level.value, each.message) for each in report.shown if each.rule in names]


def refused(row):
    with pytest.raises(BadSettings) as error:
        Settings.of({"house": [row]}, "cutline.toml")
    return f"{error.value.message} {error.value.hint}"


NO_SHOCK = {"name": "no-shock", "avoid": ["shock", "exclusive"], "where": ["caption", "headline"]}


def test_words_that_the_house_avoids_are_reported_where_it_says_and_outside_quotations():
    assert told(page("Exclusive: “Shock!” on the ferry", "Shock on the ferry", alt="shock"), NO_SHOCK) == [
        ("no-shock", "warning", "The house does not write “Shock” here."),
        ("no-shock", "warning", "The house does not write “Exclusive” here."),
    ]


def test_only_whole_words_count():
    assert told(page("A shockproof ferry"), NO_SHOCK) == []


def test_a_word_whose_last_letter_bears_a_mark_is_another():
    assert told(page("The cafe\u0301"), {"name": "no-cafe", "avoid": ["cafe"]}) == []


def test_what_the_house_prefers_is_a_fix_to_ask_about():
    settings = Settings.of({"house": [{"name": "kids", "avoid": ["kids"], "prefer": "children"}]})
    assert told(page("Two kids"), {"name": "kids", "avoid": ["kids"], "prefer": "children"}) == [
        ("kids", "warning", "The house does not write “kids” here; it writes “children”.")
    ]
    assert told(page("Kids play"), {"name": "kids", "avoid": ["kids"], "prefer": "children"}) == [
        ("kids", "warning", "The house does not write “Kids” here; it writes “Children”.")
    ]
    assert "Two children" in fix(page("Two kids"), settings=settings, ask=lambda finding, mend: True).text


def test_a_pattern_is_told_in_the_house_s_own_words():
    row = {
        "name": "metric",
        "pattern": r"\b\d+ ?(?:lb|pounds)\b",
        "message": "Weights are in kilograms",
        "level": "note",
    }
    assert told(page("She lost 130lb and Ä 5 pounds"), row) == [("metric", "note", "Weights are in kilograms.")] * 2


def test_what_is_required_may_be_any_of_several():
    row = {"name": "lead-in", "where": ["credit"], "require": ["Photo:", "Photograph:"]}
    assert told(page("The ferry. Photo: Jo Lee/AFP"), row) == []
    assert told(page("The ferry. Foto: Jo Lee/AFP"), row) == [
        ("lead-in", "warning", "This credit has none of “Photo:”, “Photograph:”.")
    ]


def test_an_allow_names_a_house_rule_as_any_other():
    html = page("Shock on the ferry").replace("<figure>", "<!-- cutline: allow no-shock -- a quotation --><figure>")
    report = lint(html, settings=Settings.of({"house": [NO_SHOCK]}))
    assert [each.finding.rule for each in report.allowed] == ["no-shock"]
    assert report.idle_allows == ()
    idle = lint(html.replace("Shock on", "On"), settings=Settings.of({"house": [NO_SHOCK]})).idle_allows
    assert [each.message for each in idle] == ["This allow is idle: no-shock reports nothing here."]


def test_a_house_rule_is_tried_on_its_own_lines_when_it_is_read():
    assert "is not reported" in refused({**NO_SHOCK, "bad": ["A calm ferry"]})
    assert "is reported" in refused({**NO_SHOCK, "good": ["Shock on the ferry"]})
    Settings.of({"house": [{**NO_SHOCK, "bad": ["Shock!"], "good": ["“Shock,” he said"]}]})


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"avoid": ["x"]}, "needs a name"),
        ({"prefer": "Türkiye", "avoid": ["Turkey"]}, "words alone are a [[term]]"),
        ({"name": "a", "avoid": ["x"], "because": "so"}, "Known are name, prefer,"),
        ({"name": "No Shock", "avoid": ["x"]}, "needs a name"),
        ({"name": "a", "avoid": ["x"], "wher": ["caption"]}, 'did you mean "where"'),
        ({"name": "a", "avoid": ["x"], "where": ["captoin"]}, 'did you mean "caption"'),
        ({"name": "a"}, "needs one of avoid, require and pattern"),
        ({"name": "a", "avoid": ["x"], "require": ["y"]}, "has avoid and require, and may have one of them"),
        ({"name": "a", "avoid": ["x"], "message": " "}, 'message of the house rule "a" is empty'),
        ({"name": "a", "avoid": "x"}, "is a list of words"),
        ({"name": "a", "avoid": ["x"], "level": "warn"}, 'did you mean "warning"'),
        ({"name": "credit-missing", "avoid": ["x"]}, "there is a rule"),
        ({"name": "a", "pattern": "(?=x)"}, "no RE2 expression"),
        ({"name": "a", "require": ["x"], "prefer": "y"}, "both require and prefer"),
    ],
)
def test_what_is_wrong_in_a_house_rule_is_said(row, why):
    assert why in refused(row)


def test_no_pattern_can_hang_a_page():
    row = {"name": "slow", "pattern": "(a+)+b"}
    assert told(page("a" * 50_000), row) == []


INTERNET = {"name": "net", "prefer": "internet", "avoid": ["Internet"], "where": ["headline"]}


@pytest.mark.parametrize(
    ("headline", "count"),
    [
        ("How the Internet Changed Us", 0), ("The Internet Is Big", 0), ("What Is the Internet?", 0),
        ("How the Internet changed us", 1), ("Why the Internet is in trouble", 1), ("Paris leaves the Internet", 1),
    ],
)  # fmt: skip
def test_a_short_headline_whose_words_have_capitals_may_write_any_word_so(headline, count):
    assert len(told(page(headline=headline), INTERNET)) == count


@pytest.mark.parametrize(
    ("caption", "count"),
    [
        ("A quay<br>Internet users watch", 0), ("A quay. – Internet users watch", 0), ("A quay. (Internet users watch)", 0),
        ("(Internet users watch)", 0), ("A quay – Internet users watch", 1), ("A quay.<br>The Internet is slow", 1),
        ("A quay.\nInternet users", 0), ("A quay and\n Internet users", 1),
    ],
)  # fmt: skip
def test_a_sentence_may_begin_on_a_line_behind_a_dash_or_in_brackets(caption, count):
    assert len(told(page(caption), INTERNET | {"where": ["caption"]})) == count


@pytest.mark.parametrize(
    ("prefer", "avoid", "words", "right"),
    [
        ("email", "e-mail", "An E-MAIL came", "EMAIL"), ("ice cream", "ice-cream", "Two ICE-CREAMS now", "ICE CREAMS"),
        ("email", "e-mail", "An E-mail came", "Email"), ("web", "WEB", "On the WEB again", "web"),
    ],
)  # fmt: skip
def test_a_word_in_capitals_is_mended_in_capitals(prefer, avoid, words, right):
    (entry,) = entries_from([{"name": "a", "prefer": prefer, "avoid": [avoid]}])
    ((start, end),) = entry.found(words)
    assert entry.right(words, start, end) == right


def test_a_pattern_that_is_none_is_told_in_plain_words():
    row = {"name": "a", "pattern": "\\Ł"}
    assert "b'" not in refused(row)
    assert "Ł" in refused(row)


def test_what_is_preferred_cannot_be_avoided():
    assert "both prefers and avoids “web”" in refused({"name": "a", "prefer": "web", "avoid": ["web"]})


def cutline(*words):
    return CliRunner().invoke(main, list(words))


def test_cutline_test_counts_the_lines_that_were_tried(tmp_path):
    file = tmp_path / "cutline.toml"
    file.write_text(
        '[[house]]\nname = "no-shock"\navoid = ["shock"]\nbad = ["Shock!"]\n[[term]]\nprefer = "Kyiv"\nbad = ["In Kyiv."]\n'
    )
    result = cutline("test", "--config", str(file))
    assert result.exit_code == 1
    assert "1 house rule, 1 line tried, 0 failed" in result.output
    assert "1 term, 1 line tried, 1 failed" in result.output


def test_cutline_try_says_what_the_settings_would_say_and_fails_nothing(tmp_path):
    (tmp_path / "cutline.toml").write_text(
        '[[house]]\nname = "no-shock"\navoid = ["shock"]\n[rules]\ncaption-long = "note"\n'
    )
    (tmp_path / "a.html").write_text(page("Shock on the ferry"))
    (tmp_path / "b.html").write_text(page("Calm on the ferry"))
    result = cutline("try", str(tmp_path / "cutline.toml"), str(tmp_path))
    assert result.exit_code == 0
    assert "* no-shock  warning  1 finding on 1 page, 50 %" in result.output
    assert "a.html:1  The house does not write “Shock” here." in result.output
    assert "* said nothing: caption-long" in result.output


@pytest.mark.parametrize(
    ("avoid", "prefer", "caption", "mended"),
    [
        ("Ms", "Ms.", "Ms Quill and Ms. Abara", "Ms. Quill and Ms. Abara"),
        ("Orlen", "Orlen City", "The port of Orlen, in Orlen City", "The port of Orlen City, in Orlen City"),
        ("ferry", "river ferry", "The ferry and the river ferry", "The river ferry and the river ferry"),
    ],
)
def test_what_the_house_prefers_is_right_though_what_it_avoids_is_a_part_of_it(avoid, prefer, caption, mended):
    settings = Settings.of({"house": [{"name": "x", "avoid": [avoid], "prefer": prefer}]})
    html = '<figure><img src="a.jpg" alt=""><figcaption>{}. Photo: Jo Lee/AFP</figcaption></figure>'
    said = fix(html.format(caption), settings=settings, ask=lambda *_: True)
    assert [row.finding.rule for row in said.fixed] == ["x"]
    assert said.text == html.format(mended)
    assert not lint(said.text, settings=settings).shown


def test_new_words_in_an_attribute_without_quotes_stay_one_value():
    house = {"name": "per-cent", "avoid": ["percent"], "prefer": "per cent", "where": ["alt"]}
    html = "<figure><img src=a.jpg alt=percent class=x><figcaption>The ferry</figcaption></figure>"
    done = fix(html, settings=Settings.of({"house": [house]}), ask=lambda *_: True)
    assert done.text == html.replace("alt=percent", "alt=per&#32;cent")


def test_a_part_of_an_address_a_hashtag_or_a_name_in_a_network_is_no_word_that_is_avoided():
    house = {"name": "kyiv", "avoid": ["Kiev"], "prefer": "Kyiv"}
    caption = "Kiev: kiev@post.example, www.kiev.example, https://post.example/kiev #Kiev @kiev_post"
    done = fix(page(caption), settings=Settings.of({"house": [house]}), ask=lambda *_: True)
    assert caption.replace("Kiev:", "Kyiv:") in done.text
    assert len(told(page(caption), house)) == 1
    assert told(page("See #Kiev"), {"name": "tag", "avoid": ["#Kiev"]})
