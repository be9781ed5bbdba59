"""Where the numbers of the rules lie: what is reported at each, and what is left alone one short of it."""

import pytest

from linter import Settings, lint

STORY = "<p>The last boat leaves at noon, says the keeper of the harbour, and nobody in the town will see it go.</p>"


def picture(number=1, alt="", caption=""):
    return f'<figure><img src="/pier-{number}.jpg" alt="{alt}"><figcaption>{caption}</figcaption></figure>'


def reported(rule, pictures, headline="", text=""):
    """Whether the rule finds something on a page in English."""
    page = f'<html lang="en"><body><article><h1>{headline}</h1>{STORY}{text}{pictures}{STORY}</article></body></html>'
    report = lint(page, settings=Settings(show_all=True))
    assert not report.crashes
    return rule in {each.rule for each in report.shown}


@pytest.mark.parametrize(
    ("alt", "found"), [("A ferry leaves the old port…", True), ("A ferry leaves the port…", False)]
)
def test_an_alternative_text_of_six_words_that_stops_is_cut_short(alt, found):
    assert reported("alt-cut-short", picture(alt=alt)) is found


@pytest.mark.parametrize(("words", "found"), [("The last boat leaves", True), ("The last boat", False)])
def test_an_alternative_text_may_be_a_headline_of_three_words(words, found):
    assert reported("alt-is-headline", picture(alt=words), headline=words) is found


@pytest.mark.parametrize(("alt", "found"), [("ferry, port, sea, dawn", True), ("ferry, port, sea", False)])
def test_four_keywords_are_a_list_of_them(alt, found):
    assert reported("alt-is-keywords", picture(alt=alt)) is found


@pytest.mark.parametrize(("caption", "found"), [("FERRY LEAVES PORT", True), ("FERRY IN PORT", False)])
def test_three_longer_words_in_capitals_are_a_caption_in_capitals(caption, found):
    assert reported("caption-all-capitals", picture(caption=caption)) is found


@pytest.mark.parametrize(
    ("headline", "caption", "found"),
    [
        ("The last boat leaves Orlen", "The last boat leaves Orlen", True),
        ("The last boat leaves", "The last boat leaves", False),
        ("The last boat leaves Orlen today, and nobody waves", "The last boat leaves Orlen today", True),
        ("The last boat leaves Orlen today, and nobody waves", "The last boat leaves Orlen", False),
    ],
)
def test_a_caption_is_the_headline_of_five_words_or_six_words_of_a_longer_one(headline, caption, found):
    assert reported("caption-is-headline", picture(caption=caption), headline=headline) is found


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Passengers await the ferry", True),
        ("Passengers await ferries", False),
        ("Two men board a boat", True),
        ("Two men board a tug", False),
    ],
)
def test_a_caption_of_four_words_and_twenty_letters_stands_once(caption, found):
    assert reported("caption-repeated", picture(1, caption=caption) + picture(2, caption=caption)) is found


@pytest.mark.parametrize(("others", "found"), [(78, True), (79, False)])
def test_eighty_captions_are_held_against_each_other(others, found):
    ours = "The ferry leaves the old port of Orlen {} dawn, past the lighthouse"
    more = "".join(
        picture(number, caption=f"Number {number} of the regatta crosses line {number}") for number in range(others)
    )
    assert (
        reported(
            "caption-repeated", more + picture(98, caption=ours.format("at")) + picture(99, caption=ours.format("by"))
        )
        is found
    )


@pytest.mark.parametrize(
    ("words", "found"), [("The tug waits for the tide in Orlen", True), ("The tug waits for the tide there", False)]
)
def test_a_sentence_of_eight_words_stands_in_the_text_or_in_a_caption(words, found):
    assert reported("caption-repeats-text", picture(caption=f"{words}."), text=f"<p>{words}. It is late.</p>") is found


@pytest.mark.parametrize(
    ("caption", "found"), [("The First Ferry Leaves for Good", True), ("The Second Leaves for Good", False)]
)
def test_six_words_with_capitals_are_in_title_case(caption, found):
    assert reported("caption-title-case", picture(caption=caption)) is found
