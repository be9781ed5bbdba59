"""One vote a story, and how sure a share is."""

from datetime import date

import pytest
from made_archive import decision, figure, learned, page, printed

from linter.archive.learn.vote import StoryVotes, Vote
from linter.archive.learn.votes import Votes, wilson


@pytest.mark.parametrize(
    ("times", "of", "at_least"), [(5, 5, 0.75), (7, 7, 0.81), (11, 11, 0.87), (294, 299, 0.97), (0, 0, 0.0)]
)
def test_the_lower_bound_of_a_share_is_wilsons(times, of, at_least):
    assert wilson(times, of) == pytest.approx(at_least, abs=0.006)


def test_a_story_of_many_pictures_has_one_vote_for_what_most_of_them_do():
    gallery = "".join(
        figure("(Photo: Jo Lee/AFP)", f"The quay number {at} of Linz at noon", f"g{at}") for at in range(9)
    )
    one = page("https://example.org/news/gallery", gallery + figure("Photo: Jo Lee/AFP", "The end of the quay", "g99"))
    style = learned(printed(["Photo: {name}/AFP"], 7), [one])
    brackets = decision(style, "brackets")
    assert (brackets.value, brackets.times, brackets.of) == ("none", 7, 8)


def test_a_story_that_does_one_as_often_as_the_other_counts_for_neither():
    both = figure("Photo: Jo Lee/AFP", "The quay of Linz at noon", "a") + figure(
        "Foto: Al Day/AFP", "The bridge at six", "b"
    )
    style = learned(printed(["Photo: {name}/AFP"], 7), [page("https://example.org/news/both", both)])
    lead = decision(style, "lead-in")
    assert (lead.times, lead.of, lead.others) == (7, 8, (("", 1),))


def test_a_print_view_and_an_address_with_parameters_are_one_story():
    pages = list(printed(["Photo: {name}/AFP"], 7))
    again = [(f"{url}?print=1", html) for url, html in pages]
    style = learned(pages, again)
    assert (style.votes.stories, style.votes.again) == (7, 7)
    assert decision(style, "lead-in").of == 7


def test_one_picture_with_the_same_words_on_every_page_is_one_decision():
    badge = figure("Foto: Al Day/dpa", "Our readers on the quay of Linz", "badge")
    pages = [
        page(
            f"https://example.org/news/s-{at}",
            badge + figure("Photo: Jo Lee/AFP", f"The quay number {at} in Linz", f"p{at}"),
        )
        for at in range(9)
    ]
    lead = decision(learned(pages), "lead-in")
    assert lead.value == "Photo:"
    assert lead.times == 8  # the first story has both


def test_a_day_that_is_still_to_come_is_no_day():
    votes = Votes(date(2026, 6, 1))
    votes.add(StoryVotes("a", "", "", date(2026, 5, 1), 1, (Vote("lead-in", "Photo:", "", "", False, 1),)))
    votes.add(StoryVotes("b", "", "", date(9999, 1, 1), 2, (Vote("lead-in", "Photo:", "", "", False, 2),)))
    assert votes.undated == 1
    assert votes.begins == "2024-05"
    assert votes.ballot("lead-in").counts["Photo:"] == 2
