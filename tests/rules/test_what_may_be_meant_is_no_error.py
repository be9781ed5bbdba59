"""An error stops a publish: what may be honest is a warning, or nothing."""

from __future__ import annotations

import pytest

import linter


def levels(caption: str, rule: str, language: str = "en") -> list[str]:
    """The levels of a rule's findings on a page with one picture and this caption."""
    page = (
        f'<html lang="{language}"><body><article><h1>The fair</h1><p>It was opened on Monday, says the town.</p>'
        f'<figure><img src="fair.jpg" alt="The fair"><figcaption>{caption}</figcaption></figure></article></body></html>'
    )
    report = linter.lint(page)
    assert not report.crashes
    return [each.level.value for each in report.shown if each.rule == rule]


@pytest.mark.parametrize(
    "caption", ["Nan", "NAN", "Nil", "[Add to basket]", "[Enter a messenger]", "The 99%s march in Linz", "Nan, 94"]
)
def test_names_and_words_of_others_are_no_placeholders(caption: str) -> None:
    assert levels(caption, "caption-placeholder") == []


@pytest.mark.parametrize(
    "caption",
    [
        *(
            "Test",
            "Null",
            "None",
            "TBC",
            "Placeholder",
            "XXX",
            "XX.",
            "“Caption here”",
            "Blah Blah Blah",
            "Podpis tutaj",
        ),
        *("Ada Quill (age?), about 1890", "A shirt with [insert team here] on it", "A screen shows “{{ name }}”"),
        *("The play Lorem ipsum dolor in Linz", "A caption goes here and there in the game"),
        *("The shortcode [caption] on a slide",),
        *("TK TK, a rapper, on the stage", "A receipt shows ${amount} at the till", "Eine E-Mail an {{ vorname }}"),
    ],
)
def test_a_placeholder_that_may_be_meant_is_a_warning(caption: str) -> None:
    assert levels(caption, "caption-placeholder") == ["warning"]


@pytest.mark.parametrize(
    "caption",
    [
        *(
            "undefined",
            "null",
            "NULL",
            "NaN",
            "n/a",
            "[caption]",
            "{{caption}}",
            "xxxx",
            "TK",
            "TKTKTK",
            "Caption here",
        ),
        *(
            "The mayor {{ name }} opens it",
            "The mayor [insert first and last name]",
            "Lorem ipsum dolor sit amet, in Linz",
        ),
        *("Photo %s", "Dodaj podpis", "Add caption", "The mayor ${name} opens it"),
    ],
)
def test_a_placeholder_that_nobody_means_is_an_error(caption: str) -> None:
    assert levels(caption, "caption-placeholder") == ["error"]


def test_a_template_that_the_article_speaks_of_may_be_shown() -> None:
    page = (
        '<html lang="en"><body><article><h1>The fair</h1><p>{}</p>'
        '<figure><img src="a.jpg" alt=""><figcaption>Ada Quill and {{{{town}}}}</figcaption></figure></article></body></html>'
    )
    for said, level in (("Thousands read {{town}} in place of Linz.", "warning"), ("It was opened.", "error")):
        found = linter.lint(page.format(said)).shown
        assert [each.level.value for each in found if each.rule == "caption-placeholder"] == [level]


def test_an_insurer_s_letters_are_in_doubt_outside_english() -> None:
    assert levels("TK", "caption-placeholder", "de") == ["warning"]


@pytest.mark.parametrize(
    ("caption", "level"),
    [
        ("Here are 10 captions by readers.", "warning"),
        ("Alt text: how to write it", "warning"),
        ("As an AI model, my job is to be 20, says Ada", "warning"),
        ("I’m not able to see the picture clearly any more, says Jo Lee", "warning"),
        ("Caption: The fair. Would you like me to shorten it?", "warning"),
        ("Sure! Here is a caption: The fair", "error"),
        ("Here is a caption for your photo: The fair", "error"),
        ("I’m sorry, but I’m unable to view the image.", "error"),
        ("As an AI language model, I cannot see it", "error"),
        ("Gerne! Hier ist eine Bildunterschrift für das Foto: Der Steg.", "error"),
        ("Bien sûr ! Voici une légende pour votre photo : La jetée.", "error"),
        ("¡Claro! Aquí tienes un pie de foto: El muelle.", "error"),
        ("Claro! Aqui está uma legenda para a foto: O cais.", "error"),
        ("Certo! Ecco una didascalia per la foto: Il molo.", "error"),
        ("Natuurlijk! Hier is een bijschrift voor de foto: De steiger.", "error"),
    ],
)
def test_a_writer_may_say_what_an_assistant_does(caption: str, level: str) -> None:
    assert levels(caption, "caption-assistant-words") == [level]


@pytest.mark.parametrize(
    "caption",
    [
        "Gerne! Hier ist die Schulklasse beim Singen.",
        "Bien sûr ! Voici la légende du football, Ada Quill.",
        "¡Claro! Aquí está la leyenda del fútbol, Ada Quill.",
        "Certo! Ecco la didascalia che ha scritto il sindaco.",
        "En tant que modèle de langage, le latin a fait son temps.",
    ],
)
def test_a_legend_of_football_is_no_assistant_s_caption(caption: str) -> None:
    assert levels(caption, "caption-assistant-words") == []


@pytest.mark.parametrize(
    ("caption", "level"),
    [
        ("A label says: BEST QUALITY AVAILABLE", ["warning"]),
        ("PHOTO NOT FOR SALE, says a note at the fair.", ["warning"]),
        ("A sign at the fair: NO SALES. NO ARCHIVES.", ["warning"]),
        ("Editorial use only: the clause that split them", ["warning"]),
        ("A protest at the fair, NO RESALE TICKETS", ["warning"]),
        ("A stamp that says: “EDITORIAL USE ONLY”", []),
        ("A flood in Linz [EDITORIAL USE ONLY] on Friday", ["error"]),
        ("A flood in Linz. EDITORIAL USE ONLY", ["error"]),
        ("Photo: EDITORIAL USE ONLY", ["error"]),
        ("Flood TPX IMAGES OF THE DAY REUTERS/Jo Lee", ["error"]),
    ],
)
def test_a_sign_may_say_what_agencies_do(caption: str, level: list[str]) -> None:
    assert levels(caption, "caption-agency-instructions") == level


@pytest.mark.parametrize(
    ("caption", "level"),
    [
        *(
            (each, ["warning"])
            for each in ("DSC 1899", "SAM 3000", "9783161484100", "ada_quill_linz", "A file called fair.jpg")
        ),
        *((each, []) for each in ("DSC 1899 players", "SAM 123 air defence", "Screenshot 2031-03-12 of the site")),
        *(
            (each, ["error"])
            for each in ("DSC_0412", "IMG 2041", "IMG-20310312-WA0001", "Screenshot 2031-03-12 at 10.04")
        ),
    ],
)
def test_a_club_s_year_and_a_handle_look_like_files(caption: str, level: list[str]) -> None:
    assert levels(caption, "caption-is-file-name") == level


def test_words_that_name_their_very_picture_s_file_are_its_name() -> None:
    assert levels("fair", "caption-is-file-name") == []
    page = '<figure><img src="quill_regatta_linz.jpg" alt=""><figcaption>quill_regatta_linz</figcaption></figure>'
    found = [each.level.value for each in linter.lint(page).shown if each.rule == "caption-is-file-name"]
    assert found == ["error"]


def test_garbled_letters_and_codes_in_quotation_marks_may_be_shown() -> None:
    assert levels("A sign reads “KÃ¶ln”, an error", "text-mojibake") == ["warning"]
    assert levels("The fair in KÃ¶ln", "text-mojibake") == ["error"]
    assert levels("The menu reads “Caf&amp;eacute;”", "text-double-escaped") == ["warning"]
    assert levels("The Caf&amp;eacute; at the fair", "text-double-escaped") == ["error"]
    assert levels("A mug with <code>a&amp;amp;b</code> on it", "text-double-escaped") == []


def figure(caption: str, source: str = "quay.jpg") -> str:
    return f'<figure><img src="{source}" alt="" width="800" height="500"><figcaption>{caption}</figcaption></figure>'


@pytest.mark.parametrize(
    ("figures", "level"),
    [
        ([figure("The quay of Linz at dawn, before the flood")] * 2, ["error"]),
        ([figure("The quay of Linz at dawn, before the flood")] * 3, ["warning", "warning"]),
        ([figure("Ada Quill")] * 2, ["warning"]),
        ([figure("夜明けのリンツの旧港を橋から望む")] * 2, ["error"]),
        (
            [figure("A detail of the altar in Linz", f"altar.jpg?crop={at},0,400,400") for at in (0, 400)],
            ["warning"],
        ),
    ],
)
def test_a_picture_that_may_stand_again_by_intent_is_a_warning(figures: list[str], level: list[str]) -> None:
    words = "<p>It was opened on Monday, says the town, and it is to stay for a month.</p>"
    report = linter.lint(
        f'<html lang="en"><body><article><h1>The quay</h1>{words}{words.join(figures)}{words}</article>'
    )
    assert [each.level.value for each in report.shown if each.rule == "image-block-repeated"] == level


def test_a_shortcode_behind_a_colon_may_be_an_example() -> None:
    def found(above: str) -> list[str]:
        page = f'<html lang="en"><body><p>{above}</p><p>[gallery ids="1,2"]</p><p>It closed.</p></body></html>'
        return [each.level.value for each in linter.lint(page).shown if each.rule == "image-shortcode"]

    assert found("It is written so:") == ["warning"]
    assert found("It was closed.") == ["error"]


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("de", "Peter Sonntag, 3. Mai 1950"),
        ("de", "Herr Freitag, 4. Mai 2021"),
        ("tr", "Rize Pazar, 4 Mayıs 2021"),
        ("tr", "5 Mayıs 2021 Pazar ilçesinde"),
        ("en", "Joe Friday, May 3, 2021"),
    ],
)
def test_a_day_that_is_a_name_or_a_town_is_no_day(language: str, caption: str) -> None:
    assert levels(caption, "date-not-in-calendar", language) == []


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("de", "Linz, Sonntag, 3. Mai 1950"),
        ("tr", "4 Mayıs 2021 Pazar, Rize"),
        ("en", "The mayor speaks in Washington Friday, May 3, 2021."),
    ],
)
def test_a_day_behind_a_place_is_held_to_the_calendar(language: str, caption: str) -> None:
    assert levels(caption, "date-not-in-calendar", language) == ["warning"]


def test_a_caption_that_ends_in_a_small_picture_is_whole() -> None:
    heart = '<img class="emoji" src="heart.png" alt="♥" width="16" height="16">'
    assert levels(f"The mayor of Linz opens the old bridge with the {heart}", "caption-cut-short") == []
    assert levels("The mayor of Linz opens the old bridge with the", "caption-cut-short") == ["warning"]


def test_a_verb_stands_twice_by_right_behind_what_says_what() -> None:
    for right in ("What it is is a bridge.", "All he was was a singer.", "The problem is is unclear to say."):
        assert levels(right, "caption-doubled-word") == []
    for wrong in ("It is is a bridge.", "The fair. He was was a singer."):
        assert levels(wrong, "caption-doubled-word") == ["warning"]


def test_an_article_goes_with_how_its_word_is_read() -> None:
    for wrong in ("A X-ray of the hand", "He saw a SUV in Linz", "An one-sided game in Linz"):
        assert levels(wrong, "article-before-word") == ["warning"]
    for right in ("An X-ray of the hand", "An SUV in Linz", "A one-sided game in Linz", "Group A NBA game"):
        assert levels(right, "article-before-word") == []
