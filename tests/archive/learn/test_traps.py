"""What a house style must not be learned from: each of these went wrong in a prototype, on published pages."""

from datetime import date

import pytest
from made_archive import decision, figure, found, learned, page, printed, settings_of, told

from linter.archive.learn.learning import Wanted
from linter.archive.learn.settings_file import written
from linter.archive.learn.style import State


@pytest.mark.parametrize(
    "unseen",
    [
        '<span class="visually-hidden">Photo:</span>',
        '<span class="c-label sr-only">Photo:</span>',
        '<span class="screen-reader-text">Photo:</span>',
        '<span style="position:absolute;clip:rect(0 0 0 0)">Photo:</span>',
    ],
)
def test_a_lead_in_for_screen_readers_is_none(unseen):
    style = learned(printed([unseen + " {name}/AFP"], 9))
    assert decision(style, "lead-in").value == "none"
    assert "Photo:" not in str(settings_of(style))


def test_a_lead_in_in_an_element_of_its_own_is_the_templates_and_is_told():
    style = learned(printed(['<b class="kicker">Photo:</b> {name}/AFP'], 9))
    assert found(style, "lead-in") == (State.TOLD, "Photo:")
    assert "your template prints it" in told(style)


def test_the_same_lead_in_typed_by_editors_is_set():
    style = learned(printed(["Photo: {name}/AFP"], 9))
    assert settings_of(style)["rules"]["credit-form"]["lead-in"] == "Photo:"


def test_via_and_for_are_no_separators():
    style = learned(printed(["{name} via Reuters", "{name} for The Linz Ledger"], 12))
    assert [each.name for each in style.decisions if each.name == "separator"] == []


def test_a_slash_is_learned_beside_via():
    style = learned(printed(["{name}/AFP via Getty Images"], 9))
    assert found(style, "separator") == (State.SET, "/")


def test_a_separator_that_no_setting_mends_is_told_with_the_line_that_would():
    style = learned(printed(["Foto: {name} | dpa"], 9, language="de"))
    assert found(style, "separator") == (State.TOLD, " | ")
    assert 'form = "{photographers} | {providers}"' in told(style)
    assert "separator" not in settings_of(style)["rules"]["credit-form"]


def test_a_sign_of_copyright_is_told_and_not_set():
    style = learned(printed(["© {name}/AFP"], 9))
    assert found(style, "lead-in") == (State.TOLD, "©")
    assert '# lead-in = "©"' in written(style)


def test_an_agency_in_brackets_behind_the_name_is_told_and_not_set():
    style = learned(printed(["{name} (Keystone)"], 9, language="de"))
    assert found(style, "separator")[0] is State.TOLD
    assert "cannot say brackets behind a name" in told(style)
    assert "brackets" not in settings_of(style).get("rules", {}).get("credit-form", {})


def test_round_brackets_about_the_whole_credit_are_set():
    style = learned(printed(["({name}/AFP)"], 9))
    assert settings_of(style)["rules"]["credit-form"]["brackets"] == "round"


def test_no_brackets_and_other_defaults_are_left_out():
    style = learned(printed(["Photo: {name}/AFP"], 9, caption="{who} (L) stands beside the quay number {number}"))
    rules = settings_of(style)["rules"]
    assert found(style, "brackets") == (State.AS_IT_COMES, "none")
    assert found(style, "position") == (State.AS_IT_COMES, "letter")
    assert "brackets" not in rules["credit-form"]
    assert "direction-letter" not in rules


def test_lead_ins_of_illustrations_do_not_vote():
    pages = [*printed(["Illustration: {name}"], 20), *printed(["Photograph: {name}/AFP"], 7, begin=50)]
    lead = decision(learned(pages), "lead-in")
    assert (lead.state, lead.value, lead.of) == (State.SET, "Photograph:", 7)


def test_a_house_that_changed_is_learned_as_it_is_and_its_older_habit_is_told():
    before = printed(["Photo: {name}/AFP"], 30, published="2019-03-01")
    now = printed(["Photograph: {name}/AFP"], 9, begin=50)
    style = learned(before, now)
    lead = decision(style, "lead-in")
    assert (lead.state, lead.value, lead.of) == (State.SET, "Photograph:", 9)
    assert "Before that it was “Photo:” (30 of 30)" in told(style)


def test_since_says_which_stories_count():
    before = printed(["Photo: {name}/AFP"], 9, published="2026-01-09")
    now = printed(["Photograph: {name}/AFP"], 9, begin=50, published="2026-01-10")
    style = learned(before, now, wanted=Wanted(since=date(2026, 1, 10)))
    lead = decision(style, "lead-in")
    assert (lead.value, lead.of, lead.was.value) == ("Photograph:", 9, "Photo:")


def test_stories_of_ten_years_ago_set_nothing_today():
    style = learned(
        printed(["Photo: {name}/AFP"], 30, published="2016-03-01"), printed(["Photo: {name}/AFP"], 2, begin=90)
    )
    assert "rules" not in settings_of(style)


def test_houses_that_share_a_system_are_merged_only_where_all_agree():
    one = printed(["Foto: {name}/dpa"], 30, language="de", host="morgen.example")
    other = printed(["© {name}/dpa"], 3, language="de", host="abend.example", begin=50)
    style = learned(one, other)
    lead = decision(style, "lead-in")
    assert (lead.state, lead.value, lead.times, lead.of) == (State.ASKED, "Foto:", 30, 33)
    assert [(part.name, part.value, part.times) for part in lead.parts] == [("abend.example", "©", 3)]
    assert found(style, "separator") == (State.SET, "/")


def test_a_host_by_itself_has_its_own_style():
    one = printed(["Foto: {name}/dpa"], 30, language="de", host="morgen.example")
    other = printed(["Bild: {name}/dpa"], 9, language="de", host="abend.example", begin=50)
    pages = [*one, *other]
    for host in ("abend.example", "www.Abend.example", "https://m.abend.example/news"):
        style = learned(pages, wanted=Wanted(host=host))
        assert (found(style, "lead-in"), style.votes.stories) == ((State.SET, "Bild:"), 9)


def test_sections_that_differ_are_not_merged_either():
    news = list(printed(["Photo: {name}/AFP"], 40))
    sport = list(printed(["({name}/AFP)"], 6, section="sport", begin=50))
    style = learned(news, sport)
    assert decision(style, "brackets").parts[0].name == "example.org, section sport"
    assert found(learned(news, sport, wanted=Wanted(section="sport")), "brackets") == (State.LEAN, "round")


def test_a_template_that_outvotes_editors_is_asked_about():
    """Related stories whose names and days are read as credits: three on a page against the editors' one."""
    pages = []
    for at in range(12):
        lead = figure("Photo: Jo Lee/AFP", f"{at} people wait beside the quay of Linz", f"lead{at}")
        related = "".join(
            f'<div class="more"><figure><img src="https://example.org/p/r{at}{number}-photo.jpg" alt="A bridge {at}{number}">'
            f'<figcaption>The bridge number {at}{number} in Graz <small class="author">Ned Farrow/AFP</small></figcaption></figure></div>'
            for number in range(3)
        )
        pages.append(page(f"https://example.org/news/s-{at}", lead + related))
    style = learned(pages, examples=4)
    one = decision(style, "lead-in")
    assert one.state is State.ASKED
    assert {each.name for each in one.parts} == {"figcaption > span.credit"}
    assert {each.template for rows in one.shown.values() for each in rows} == {
        "figcaption > small.author",
        "figcaption > span.credit",
    }


def test_examples_come_from_every_template_in_turn():
    typed = [
        page(f"https://example.org/a/{at}", figure("Photo: Jo Lee/AFP", f"The quay number {at}", f"a{at}"))
        for at in range(9)
    ]
    other = [
        (
            url.replace("/a/", "/b/"),
            html.replace("span", "em").replace("photo.jpg", "print.jpg").replace("quay", "pier"),
        )
        for url, html in typed
    ]
    shown = decision(learned(typed, other, examples=4), "lead-in").shown["Photo:"]
    assert [each.template.split(" > ")[-1] for each in shown] == [
        "span.credit",
        "em.credit",
        "span.credit",
        "em.credit",
    ]


@pytest.mark.parametrize(
    ("usual", "rare", "state"), [(8, 1, None), (9, 1, State.SET), (8, 2, State.LEAN), (6, 4, State.ASKED)]
)
def test_an_agencys_form_needs_ten_stories_and_four_of_five(usual, rare, state):
    style = learned(printed(["{name}/REUTERS"], usual), printed(["{name}/Reuters"], rare, begin=50))
    forms = [each for each in style.decisions if each.name == "agency Reuters"]
    assert forms[0].state is (state or State.LEAN)
    if state is State.SET:
        assert settings_of(style)["rules"]["credit-agency-form"] == {"level": "warning", "printed-as": ["REUTERS"]}


def test_an_agency_that_is_not_clear_is_held_to_no_form_that_the_house_seldom_prints():
    style = learned(
        printed(["{name}/Reuters"], 12), printed(["{name}/Getty", "{name}/Getty", "{name}/Getty Images"], 9, begin=50)
    )
    assert settings_of(style)["rules"]["credit-agency-form"]["printed-as"] == ["Reuters", "Getty"]
