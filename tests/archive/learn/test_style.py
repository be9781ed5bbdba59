"""What is set, what is a lean, what is asked; and that a setting that would speak too often is not set."""

import tomllib

import pytest
from made_archive import decision, found, learned, printed, settings_of

from linter.archive.learn.settings_file import written
from linter.archive.learn.style import State
from linter.engine.check import run
from linter.model.source import Source
from linter.settings import Settings


@pytest.mark.parametrize(
    ("usual", "other", "state"),
    [
        (6, 0, State.LEAN),
        (7, 0, State.SET),
        (27, 3, State.SET),
        (8, 2, State.LEAN),
        (7, 3, State.LEAN),
        (6, 4, State.ASKED),
    ],
)
def test_a_habit_is_set_where_it_is_sure_a_lean_at_seven_in_ten_else_asked(usual, other, state):
    pages = [*printed(["Photo: {name}/AFP"], usual), *printed(["Foto: {name}/AFP"], other, begin=50)]
    assert found(learned(pages), "lead-in") == (state, "Photo:")


def test_a_lean_is_a_comment_with_its_counts_and_an_example():
    text = written(learned(printed(["Photo: {name}/AFP"], 6)))
    assert "# A lean. The lead-in: “Photo:” in 6 of 6 stories.\n" in text
    assert '\n# lead-in = "Photo:"\n' in text
    assert "“Photo: Ada Quill/AFP” https://www.example.org/news/story-0" in text


def test_a_question_has_an_example_of_each_answer():
    text = written(learned(printed(["Photo: {name}/AFP", "{name}/AFP"], 8)))
    assert "# Which word leads in a photograph's credit? " in text
    assert "no lead-in: “Ned Farrow/AFP” https://" in text


def test_nothing_is_said_of_what_two_stories_do():
    assert learned(printed(["Photo: {name}/AFP"], 2)).decisions == ()


CAPTIONS = "{who}, left, beside the quay number {number} in Linz on 12 January 2026"


def test_full_stops_places_dates_and_alternative_texts_are_learned():
    rules = settings_of(learned(printed(["Photo: {name}/AFP"], 9, caption=CAPTIONS)))["rules"]
    assert rules["caption-full-stop"] == {"policy": "never"}
    assert rules["direction-letter"] == {"level": "warning", "brackets": False}
    assert rules["date-form"] == {"order": "day-month", "months": "full"}
    assert rules["date-ordinal"] == {"level": "note"}
    assert rules["alt-missing"] == {"words": True}
    assert rules["alt-repeats-caption"] == {"level": "note"}


def test_places_in_brackets_are_learned_with_their_brackets():
    caption = "{who} (left) waits beside the quay number {number} in Linz"
    rules = settings_of(learned(printed(["Photo: {name}/AFP"], 9, caption=caption)))["rules"]
    assert rules["direction-letter"] == {"level": "warning", "brackets": True}


def test_ap_shortens_months():
    caption = "{who} waits beside the quay number {number} in Linz on Jan. 12, 2026."
    rules = settings_of(learned(printed(["Photo: {name}/AFP"], 9, caption=caption)))["rules"]
    assert rules["date-form"] == {"order": "month-day", "months": "ap"}
    assert rules["caption-full-stop"] == {"policy": "always"}


def test_initials_are_learned_as_they_are_printed():
    assert settings_of(learned(printed(["J.R. Moss/AFP"], 9)))["rules"]["credit-form"]["initials"] == "stops"
    assert settings_of(learned(printed(["JR Moss/AFP"], 9)))["rules"]["credit-form"]["initials"] == "none"


def test_names_are_learned_from_ten_stories_in_the_houses_voice():
    caption = "{who} leaves Kyiv on the train number {number} of the day"
    style = learned(printed(["Photo: {name}/AFP"], 12, caption=caption))
    assert settings_of(style)["term"] == [{"prefer": "Kyiv", "group": "kyiv"}]
    few = learned(printed(["Photo: {name}/AFP"], 9, caption=caption))
    assert "term" not in settings_of(few)


def test_a_name_spelt_in_two_ways_is_a_lean_and_one_that_never_was_is_no_question():
    two = printed(["Photo: {name}/AFP"], 7, caption="{who} leaves Kyiv on the train number {number} of the day")
    one = printed(
        ["Photo: {name}/AFP"], 2, caption="{who} leaves Kiev on the train number {number} of the day", begin=50
    )
    text = written(learned([*two], [*one]))
    assert '\n# [[term]]\n# prefer = "Kyiv"\n# group = "kyiv"\n' in text
    assert "“Max Holm leaves Kyiv on the train number 0 of the day”" in text
    same = printed(["Photo: {name}/AFP"], 7, caption="{who} leaves Kyiv on the train number {number} of the day")
    assert "Kyiv" not in written(learned(same)).split("[rules.alt")[1]


def test_a_value_with_blanks_stands_in_one_line():
    text = written(learned(printed(["Photo by {name} / AFP"], 9), printed(["Foto: {name}, AFP"], 9, begin=50)))
    assert "“Foto:” in 9 of 18 stories; “Photo by” in 9" in text
    assert "\u00a0" not in text


def test_a_name_in_quotations_does_not_vote():
    caption = "“Kiev is far,” said {who} on the train number {number} of the day"
    style = learned(printed(["Photo: {name}/AFP"], 12, caption=caption))
    assert not [each for each in style.decisions if each.name.startswith("name ")]


def test_photographs_alone_vote():
    pages = [(url, html.replace("-photo.jpg", "-map.svg")) for url, html in printed(["Photo: {name}/AFP"], 9)]
    assert learned(pages).decisions == ()


NOISY = [
    *printed(["Photo: {name}/AFP"], 70),
    *printed(["{name}/AFP"], 7, begin=100),
    *printed(["Photo: AFP/{name}"], 8, begin=200),
    *printed(["Photo: {name} / AFP"], 8, begin=300),
]


def speaking(rules, rule):
    """The share of stories that a rule has something to say of, as cutline try counts it."""
    settings = Settings.of({"rules": rules})
    spoke = [any(each.rule == rule for each in run(Source(url, html), settings).shown) for url, html in NOISY]
    return sum(spoke) / len(spoke)


def test_what_would_speak_in_one_story_of_five_is_written_as_a_comment_that_says_so():
    style = learned(NOISY)
    rules = settings_of(style)["rules"]
    assert {"lead-in": "Photo:", "order": "photographer-first", "separator": "/"}.items() > rules["credit-form"].items()
    assert speaking(rules, "credit-form") < 0.2
    everything = {"lead-in": "Photo:", "order": "photographer-first", "separator": "/"}
    assert speaking({"credit-form": everything}, "credit-form") >= 0.2
    held = next(each for each in style.decisions if each.state is State.LOUD)
    assert "credit-form would speak in" in held.why
    assert f"\n# {held.name} = " in written(style)


def test_forms_of_agencies_that_would_speak_too_often_are_written_as_a_comment():
    clear = printed(["{name}/AFP"], 12)
    others = ["{name}/REUTERS", "{name}/Associated Press", "{name}/Getty", "{name}/DPA"]
    style = learned(clear, printed(others, 12, begin=50))
    text = written(style)
    assert found(style, "agency AFP") == (State.LOUD, "AFP")
    assert "\n# [rules.credit-agency-form]\n" in text
    assert '\n# printed-as = ["AFP"]\n' in text
    assert "credit-agency-form" not in settings_of(style).get("rules", {})


def test_a_name_that_would_speak_too_often_is_written_as_a_comment():
    """Most stories write Kyiv, and some beside it Kiev as well: the story votes for the one, and the rule hears the other."""
    both = "{who} leaves Kyiv, and Kyiv it is, for Kiev on the train number {number}"
    style = learned(printed(["Photo: {name}/AFP"], 12, caption=both))
    assert found(style, "name kyiv") == (State.LOUD, "Kyiv")
    assert "naming-house-style would speak in 12 of 12 stories" in written(style)
    assert "term" not in settings_of(style)


def test_of_too_few_stories_it_says_that_nothing_is_said():
    assert "# Nothing is said yet: " in written(learned(printed(["Photo: {name}/AFP"], 2)))


def test_what_is_written_loads_whatever_stands_in_the_pages():
    words = "Photo: {name}/AFP"
    odd = printed(
        [words],
        9,
        caption='{who} says \u202e"""] = [[x]]\x0b \\ \u2028 # beside the quay {number} of Linz',
        host='a"b\\c.example',
    )
    text = written(learned(odd), ["a\nb = 1"])
    table = tomllib.loads(text)
    Settings.of(table)
    assert table["rules"]["credit-form"]["lead-in"] == "Photo:"
    assert "b" not in table


def test_every_line_of_a_setting_stands_behind_its_evidence():
    lines = written(learned(printed(["Photo: {name}/AFP"], 9, caption=CAPTIONS))).splitlines()
    settings = [
        at
        for at, line in enumerate(lines)
        if " = " in line and not line.startswith(("#", "mode", "brackets", "printed"))
    ]
    assert settings
    for at in settings:
        assert any("stories" in line for line in lines[at - 6 : at]), lines[at]


def test_the_two_ways_to_an_archive_agree_and_a_report_is_enough():
    """An archive of another kind gives name, address, section, day and report: nothing else is asked."""
    from made_archive import TODAY

    from linter.archive.learn.learning import learn
    from linter.archive.learn.stories import story_of

    pages = list(printed(["Photo: {name}/AFP"], 9))
    reports = [run(Source("row", html), Settings()) for _, html in pages]
    told = [story_of(report, url, "news", "2026-05-01") for report, (url, _) in zip(reports, pages, strict=True)]
    assert learn(lambda: told, Settings(), TODAY).decisions == learned(pages).decisions
    assert decision(learned(pages), "lead-in").state is State.SET
