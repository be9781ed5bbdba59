"""Names that no table lists, spelt in two ways on one page: the evidence that they are one, and what tells them apart."""

import pytest
from named_twice import FRAME, in_language, told

from linter import Level, Settings, lint
from linter.data.word_lists import known_words

# Enough English round the names that the page is read as English.


REPORTED = [
    (
        "This page writes Black + Decker twice and Black and Decker once.",
        ["Black + Decker was founded long ago. The shares of Black + Decker rose.", "Now Black and Decker is sold."],
    ),
    (
        "This page writes Sergei Kiriyenko twice and Sergey Kirienko once.",
        ["Then Sergei Kiriyenko spoke. It was late, said Sergei Kiriyenko.", "Later Sergey Kirienko left."],
    ),
    (
        "This page writes Lloyd-Jones twice and Lloyd Jones once.",
        ["Mary Lloyd-Jones was there. Everybody knows Mary Lloyd-Jones.", "But Mary Lloyd Jones did not speak."],
    ),
    (
        "This page writes YouTube twice and Youtube once.",
        ["The film is on YouTube.", "It came to YouTube in May, and left Youtube in June."],
    ),
    (
        "This page writes Rushdiyah twice and Rushiyah once, both in front of Narker.",
        [
            "The prize went to Rushdiyah Narker.",
            "The work of Rushdiyah Narker is known far and wide, and Rushiyah Narker was glad.",
        ],
    ),
    (
        "This page writes Deir once and Deiz once, both in front of Ez-Zor.",
        ["The last of them are in the province of Deir ez-Zor.", "The army moved on from Deiz Ez-Zor in the night."],
    ),
    (
        "This page writes Teesside twice and Teeside once.",
        ["The works on Teesside are old, and the people of Teesside know it.", "He came from Teeside in the spring."],
    ),
    (
        "This page writes Lindqvist 3 times and Lindqvst once.",
        [
            "The mayor, Ann Lindqvist, was there.",
            "It is done, Lindqvist said, and Lindqvist’s deputy agreed with Lindqvst.",
        ],
    ),
]


@pytest.mark.parametrize(
    ("one", "other"), [("Stephen", "Steven"), ("Geoffrey", "Jeffrey"), ("Sean", "Shaun"), ("Stuart", "Stewart")]
)
def test_two_forms_of_one_given_name_in_front_of_one_family_name_are_told(one, other):
    paragraphs = [
        f"It was the mayor, {one} Moen, who spoke first.",
        f"In the evening {other} Moen’s ferry left the hall.",
    ]
    message = f"This page writes {one} Moen once and {other} Moen once."
    assert told(*paragraphs) == [(message, Level.NOTE)]  # they may be two
    more = [f"The ferry of {one} Moen was late again in May.", f"Nobody saw {one} Moen on the quay that day."]
    message = f"This page writes {one} Moen 3 times and {other} Moen once."
    assert told(*paragraphs, *more) == [(message, Level.WARNING)]


@pytest.mark.parametrize(("message", "paragraphs"), REPORTED, ids=[row[0] for row in REPORTED])
def test_reports_a_name_that_is_spelt_in_two_ways(message, paragraphs):
    assert told(*paragraphs) == [(message, Level.WARNING)]


def test_reports_a_slip_in_the_caption_against_the_text():
    paragraphs = ["The ferry of Sandhaven was late.", "The port of Sandhaven is old, and so is the wall of Sandhaven."]
    assert told(*paragraphs, caption="The ferry in the port of Sandhavn on Monday") == [
        ("This page writes Sandhaven 3 times and Sandhavn once.", Level.WARNING)
    ]


LEFT_ALONE = {
    "two people, one with an accent": ["It was Agnès Roe who spoke. Nobody heard Agnès Roe.", "In the evening Agnes Day left the hall, and it was late."],
    "two brothers of like names": ["It was Stephen Moen who spoke. His brother Steven Moen left the hall with Stephen Moen at noon."],
    "a family": ["It was Stephen Moen who spoke first.", "In the evening Steven Moen left the hall with Ada Moen, the mayor."],
    "two men of like names": ["It was Stephen Moen who spoke first.", "In the evening Steven Dahl left the hall, and it was late."],
    "two streets": ["It was in Graham Street that the ferry stopped.", "In the evening Graeme Street was shut, and it was late."],
    "two countries": ["The envoys of Iran and of Iraq have met. The talks in Iraq were long, and those in Iran were longer."],
    "a demonym": ["The team of Lesotho has won. A Lesothan said that the people of Lesotho were glad of it."],
    "a plural": ["The union of the Teamsters has met. A Teamster said that the Teamsters were glad, and the Teamsters were."],
    "two people": ["At first Marc Smith and then Mark Jones spoke. It was late when Mark Jones and Marc Smith were done."],
    "a brother and a sister": ["The two are Maria Petrov and Mario Petrov. For years Maria Petrov has lived with Mario Petrov."],
    "a word that is also written small": ["The Council met. In the night the Councils of the towns met, and the council of one of them left."],
    "capitals alone": ["The men of ISIL and of SDF fought. It was the SDF that won, and ISIS and ISIL that lost."],
    "handles and addresses": ["See @Sandhavn and sandhavn.example for Sandhaven. The port of Sandhaven is old, as Sandhaven knows."],
    "a brand at the head of a sentence": ["The planes of flydubai are late. Flydubai is sorry, and FLYDUBAI said so in capitals."],
    "both sexes": ["Die LeserInnen sind froh. Unter den Leserinnen ist Frau Maier, und die Leserinnen sind es auch."],
    "brother and sister of one name": ["At first Christian Lindner spoke. Then Christina Lindner spoke, and Christian Lindner left."],
    "two short names": ["At first Jon Lindner spoke. Then Jan Lindner spoke, and Jon Lindner left."],
    "an address": ["The planes of flydubai are late. See FlyDubai.com for more, or ask @FlyDubai."],
    "a possessive": ["The port of Sandhaven is old. It is Sandhaven’s pride, and in Sandhaven they say so."],
    "two presidents": [
        "President Volodymyr Sova said on Sunday that two people had been killed in the fire, the third of its kind.",
        "In the east President Vladimir Kostin spoke on Friday of the fire in a college and blamed its neighbour.",
    ],
    "two judges": ["It was Judge Fredrik Dahle who spoke. Later came Judge Fredrick Moen, and Judge Fredrik Dahle left."],
    "an office no table lists": [
        "It was Wayfinder Volodymyr Sova who spoke first. In the evening the crew heard Wayfinder Vladimir Kostin too."
    ],
}  # fmt: skip


@pytest.mark.parametrize("why", LEFT_ALONE)
def test_two_who_are_not_one_are_left(why):
    assert told(*LEFT_ALONE[why]) == []


AN_ENVOY = "Ipsum dolor {0} sit amet, consetetur {0} sadipscing elitr, sed diam {0} nonumy eirmod tempor."


def test_a_slip_of_a_name_of_the_world_is_told_where_names_have_no_cases():
    paragraphs = [AN_ENVOY.format("Venezuela"), "Lorem dolor sit amet i Venzuela consetetur sadipscing elitr."]
    for language in ("no", "de"):
        assert in_language(language, *paragraphs) == ["This page writes Venezuela 3 times and Venzuela once."]
    for language in ("pl", "cs"):
        assert in_language(language, *paragraphs) == []
    paragraphs = [AN_ENVOY.format("Hamburg-Marathon"), "Lorem dolor sit amet im Hambug-Marathon consetetur elitr."]
    assert in_language("de", *paragraphs) == ["This page writes Hamburg-Marathon 3 times and Hambug-Marathon once."]


@pytest.mark.parametrize("language", ["de", "fr", "sv", "tr"])
def test_a_full_name_that_sounds_alike_is_told_also_where_its_family_name_stands_alone(language):
    paragraphs = [
        "Lorem Marta Lindqvist amet, Lindqvist sadipscing elitr.",
        "Sed Lindqvist diam Lindqvist.",
        "Marta Lindkvist erat.",
    ]
    assert in_language(language, *paragraphs) == ["This page writes Marta Lindqvist once and Marta Lindkvist once."]


@pytest.mark.parametrize(
    ("usual", "rare"),
    [
        *(("Johansen", "Johanssen"), ("Diputados", "Diputadas"), ("Australia", "Austral"), ("Christian", "Christina")),
        *(("Victoria", "Vitoria"), ("Federico", "Frederico"), ("Magdalena", "Madalena")),
        *(("Hamburg", "Hambourg"), ("Barcelona", "Barcellona"), ("Georgia", "Giorgia"), ("Hamburg", "Homburg")),
    ],
)
def test_two_families_two_forms_and_two_given_names_are_no_slip_of_a_name_of_the_world(usual, rare):
    paragraphs = [AN_ENVOY.format(usual), f"Lorem dolor sit amet i {rare} consetetur sadipscing elitr."]
    assert in_language("no", *paragraphs) == []


def test_a_letter_doubled_in_a_first_name_is_a_slip_where_names_are_not_inflected():
    paragraphs = [
        "Das sagte Nataliia Romanenko am Freitag in der Stadt, und alle hörten es gern in der Halle.",
        "Danach ging Nataliiaa Romanenko nach Hause, und es war sehr spät an diesem langen Tag.",
    ]
    assert in_language("de", *paragraphs) == ["This page writes Nataliia Romanenko once and Nataliiaa Romanenko once."]
    assert in_language("pl", *paragraphs) == []


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Ministerpräsident Volodymyr Sova", "Ministerpräsident Vladimir Kostin"),
        ("de", "Frau Kristina Berg", "Frau Christina Moen"),
        ("fr", "Madame Kristina Berg", "Madame Christina Moen"),
        ("es", "Alcaldesa Kristina Berg", "Alcaldesa Christina Moen"),
        ("nl", "Burgemeester Fredrik Dahle", "Burgemeester Fredrick Moen"),
        ("sv", "Utrikesminister Fredrik Dahle", "Utrikesminister Fredrick Moen"),
    ],
)
def test_one_title_in_front_of_two_names_is_no_name_spelt_twice(language, one, other):
    paragraphs = [
        f"Lorem {one} ipsum dolor sit amet, consetetur sadipscing elitr, sed diam.",
        f"Lorem {other} ipsum dolor sit amet, consetetur {other} elitr, sed diam.",
    ]
    html = f'<html lang="{language}"><body><article><h1>Lorem</h1><p>{"</p><p>".join(paragraphs)}</p></article></body></html>'
    assert [each.message for each in lint(html).shown + lint(html).hidden if each.rule == "name-spelt-two-ways"] == []


def test_a_name_behind_a_title_is_still_held_against_its_other_spelling():
    assert told(
        "It was Minister Vasily Nebenzya who came late. In the hall Minister Vasily Nebenzya did not speak.",
        "The speech of Minister Wassili Nebensja was read by another man in the evening.",
    ) == [("This page writes Vasily Nebenzya twice and Wassili Nebensja once.", Level.WARNING)]


def test_a_noun_with_a_capital_behind_an_article_is_no_full_name():
    paragraphs = [
        "Die Journalistin sagte am Freitag in der Stadt, es sei genug, und alle hörten es gern in der Halle.",
        "Die Journalisten gingen nach Hause, und die Halle war leer an diesem langen Tag in der Stadt.",
    ]
    assert in_language("de", *paragraphs) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "Alan MacDonald spoke first. It was late, and then Kevin Macdonald spoke.",
        "The Marks & Spencer shop is old. At first Marks and Spencer were two men.",
        "The fire was in Crans-Montana. In the bars of Crans Montana all was quiet.",
    ],
)
def test_two_spellings_that_may_both_be_meant_are_a_hidden_note(paragraph):
    assert [level for _, level in told(paragraph)] == [Level.NOTE]


def test_reports_a_name_with_its_accents_and_without():
    paragraphs = [
        "The photographs are by Bülent Kılıç, who was there.",
        "It was late, said Bülent Kılıç, when Kilic was told.",
    ]
    assert told(*paragraphs) == [("This page writes Kılıç twice and Kilic once.", Level.WARNING)]


@pytest.mark.parametrize("both", ["Erik Hansen, left, with Erik Hanssen", "Erik Hansen and Erik Hanssen"])
def test_two_names_that_are_told_in_one_breath_are_of_two_people(both):
    assert told("Erik Hansen was early.", f"On the quay stood {both}.", "Erik Hanssen was late.") == []
    assert told("Erik Hansen was early.", "On the quay stood Erik Hansen and Ada Quill.", "Erik Hanssen was late.")


def test_a_namesake_is_another():
    assert told("Erik Hansen was early.", "Erik Hansen left.", "His namesake Erik Hanssen was late.") == []
    assert told("Erik Hansen was early.", "Erik Hansen left.", "Erik Hanssen (no relation) was late.") == []


@pytest.mark.parametrize(
    "born", ["Born Erik Hanssen, he", "He was née Hanssen and", "He changed his name from Hanssen when he"]
)
def test_the_name_that_somebody_was_born_with_is_no_slip(born):
    assert told("Erik Hansen was early.", "Erik Hansen left.", f"{born} came to Linz.") == []
    assert told("Erik Hansen was early.", "Erik Hansen left.", "A child is born. Erik Hanssen came to Linz.")


@pytest.mark.parametrize("language", ["es", "fr", "de", "nl"])
def test_a_letter_left_out_behind_the_same_given_name_is_a_warning_in_other_languages(language):
    def found(slip):
        said = (
            "Karl Mendizabal vive en Linz. Mendizabal pinta puertos de la ciudad. Mendizabal volvió ayer a la ciudad."
        )
        page = f'<html lang="{language}"><article>{FRAME}<p>{said} Luego habló {slip} en el puerto.</p>{FRAME}</article></html>'
        return [each.level.value for each in lint(page).shown if each.rule == "name-spelt-two-ways"]

    assert found("Karl Mendzabal") == ["warning"]
    assert "warning" not in found("Anna Mendzabal")


def test_an_embedded_post_is_somebody_elses_spelling():
    post = '<blockquote class="twitter-tweet"><p>The port of Sandhavn is lovely</p></blockquote>'
    html = f"<article>{FRAME}<p>The port of Sandhaven is old, and the wall of Sandhaven is older than that.</p>{post}{FRAME}</article>"
    assert [each for each in lint(html).shown if each.rule == "name-spelt-two-ways"] == []


def test_another_language_gets_a_note_at_most():
    html = (
        "<article><p>Die Läufer starten am Sonntag beim Hamburg-Marathon, der ausverkauft ist, und am Hamburg-Marathon laufen viele mit.</p>"
        "<p>Viele hat der Hambug-Marathon schon gesehen, und es kommen auch in diesem Jahr wieder viele Gäste, sagte der Sprecher der Stadt.</p></article>"
    )
    report = lint(html, settings=Settings(show_all=True))
    assert [each.level for each in report.shown if each.rule == "name-spelt-two-ways"] == [Level.NOTE]


def test_the_words_of_english_are_read_only_when_two_names_are_alike():
    known_words.cache_clear()
    lint(f"<article>{FRAME}<p>The port of Sandhaven is old.</p></article>")
    assert known_words.cache_info().currsize == 0
    assert "teesside" in known_words("en")
    assert known_words("xx") == frozenset()


@pytest.mark.parametrize(("right", "slip"), [("April", "Aprril"), ("China", "Chinna"), ("Tuesday", "Tuesgday")])
def test_a_word_that_no_list_has_a_letter_from_one_that_stands_once_is_a_note(right, slip):
    said = told(f"It was in {right} that they came to see it, the mayor said.", f"Now the days of {slip} are gone.")
    assert said == [(f"This page writes {right} once and {slip} once.", Level.NOTE)]


def test_names_whose_common_words_two_countries_spell_in_their_ways_are_a_note():
    lines = ["In Australia the Labor Party won.", "In Britain the Labour Party lost."]
    assert [level for _, level in told(*lines)] == [Level.NOTE]


def test_what_tells_two_spellings_apart_is_said_where_no_word_beside_them_is_the_evidence():
    def evidence(text):
        return [row.facts["evidence"] for row in lint(f"<article><p>{text}</p></article>").shown]

    assert evidence("FlyDubai will fly. Last week flydubai had stopped. FlyDubai said so.") == [
        "a sign, a space or a capital tells them apart"
    ]
    assert evidence(
        "The envoy Vasily Nebenzya came. Vasily Nebenzya left. The speech of Wassili Nebensja was read."
    ) == ["they sound alike"]


def test_two_names_that_one_plus_joins_may_be_a_list():
    paragraphs = [
        "At noon Patti Smith + Stewart Roe sang in the hall.",
        "In the evening Smith and Stewart sang it again.",
    ]
    assert told(*paragraphs) == [("This page writes Smith + Stewart once and Smith and Stewart once.", Level.NOTE)]


def test_an_initial_with_and_without_its_stop_is_a_note_where_one_stands_with_a_picture():
    said = told("Kelly L Clarke came first. Kelly L Clarke came last.", caption="Kelly L. Clarke reads on the pier")
    assert said == [("This page writes Kelly L Clarke twice and Kelly L. Clarke once.", Level.NOTE)]


def test_a_known_spelling_is_no_slip_for_a_name_that_no_table_lists():
    said = "The road to Ramban was shut. Police stood in {}, and {} was calm. They spoke of Ramban."
    assert told(said.format("Ramban", "Ramban"), "The quarrel began over prayers during Ramzan.") == []
    assert told(said.format("Ramban", "Ramban"), "The quarrel began near Ramlan.") != []


def test_a_word_of_another_language_is_no_slip():
    said = "The European Commission paid. A European fund paid the rest. The European plan was late."
    assert told(said, "So did the Fonds Européen of the Nord.") == []
    assert told(said, "So did the Europeen fund of the Nord.") != []


def test_two_spellings_that_the_table_of_names_has_are_told_by_naming_inconsistent_alone():
    page = (
        "<html lang='en'><body><article><h1>Old quay to close</h1><p>President Volodymyr Zelensky spoke on Monday. "
        "Zelensky left for the west of the country at noon.</p><figure><img src='a.jpg' alt='x'><figcaption>President "
        "Volodymyr Zelenskyy on the quay. Jo Lee/AFP</figcaption></figure></article></body></html>"
    )
    assert [each.rule for each in lint(page).shown] == ["naming-inconsistent"]
