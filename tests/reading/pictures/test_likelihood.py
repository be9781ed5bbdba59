"""A picture that no rule leaves out, and hardly any fact speaks for, is none of the article's."""

from random import Random

import pytest

from linter import read
from linter.data import table
from linter.reading.pictures import line_facts, picture_facts
from linter.reading.pictures.likelihood import is_likely, likeliest, sureness

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
ITEM = (
    '<div class="x1 x2"><div class="x3"><a href="https://x.example/{0}"><span><img src="/{0}.jpg"></span></a></div>'
    '<h6><a href="https://x.example/{0}">The mill is sold</a></h6><p class="x4">{1} <a href="https://x.example/{0}">On…</a></p></div>'
)


def read_with(words):
    items = "".join(ITEM.format(name, words) for name in ("mill", "quay", "ferry"))
    aside = f"<div><aside><span>Elsewhere</span><div><div>{items}</div></div></aside></div>"
    return read(f"<html><body><div><h1>The pier is closed</h1><div>{TEXT}{TEXT}{aside}</div></div></body></html>")


def test_what_nothing_speaks_for_is_left_out_and_the_reason_is_told():
    page = read_with("A brewer who came by on Sunday has bought the old mill at the quay, and means to open it in…")
    assert not page.blocks
    assert {seen.evidence[0].fact for seen in page.left_out} == {"unlikely"}


def test_a_credited_picture_is_kept_however_unlikely():
    page = read_with("A brewer has bought the old mill at the quay. Photo: Jo Lee/Reuters")
    assert all(seen.evidence[0].fact != "unlikely" for seen in page.left_out)


def test_a_page_that_is_all_header_has_no_lead_picture_by_a_line_alone():
    head = '<div><p>The official application of the Pier Times</p><p><img src="/times1.png"></p></div>'
    page = read(
        f"<html><body><div>{head}</div><div id='text'><h2>The pier is closed</h2>{TEXT}{TEXT}</div></body></html>"
    )
    assert not page.blocks


def test_a_page_without_a_heading_has_its_captioned_lead_picture():
    lead = '<div><img src="/pier.jpg" width="900" height="600"><p class="caption">Waves break over the pier.</p></div>'
    page = read(
        f"<html><body><div>{lead}</div><div id='text'><h2>The pier is closed</h2>{TEXT}{TEXT}</div></body></html>"
    )
    assert [block.caption.words for block in page.blocks] == ["Waves break over the pier."]


@pytest.mark.parametrize(
    "lead",
    [
        '<div class="photo"><img src="/pier.jpg" width="900" height="600"><div>Waves break over the pier</div></div>',
        '<div><img src="/pier.jpg" width="900" height="600"><em>Waves break over the pier</em></div>',
    ],
)
def test_a_lead_picture_under_a_lesser_heading_is_read_where_its_box_or_its_line_says_what_it_is(lead):
    page = read(f"<html><body><h2>The pier is closed</h2>{lead}<div id='text'>{TEXT}{TEXT}</div></body></html>")
    assert [block.caption.words for block in page.blocks] == ["Waves break over the pier"]


def test_a_captioned_lead_picture_that_leads_to_its_own_page_is_one_of_the_article():
    lead = '<div class="photo"><a href="/photo.php?id=12"><img src="/photos/12.jpg"></a><br>Waves break over the pier.</div>'
    page = read(
        f"<html><body><div><h1>The pier is closed</h1>{lead}<div class='story'>{TEXT}{TEXT}</div></div></body></html>"
    )
    assert [block.caption.words for block in page.blocks] == ["Waves break over the pier."]


def test_the_sum_of_facts_lies_between_none_and_all():
    likely = ["nothing-against", "credit-found", "in-figure-with-figcaption"]
    assert sureness("picture", ["size-of-an-icon", "in-a-link"]) < 0.1 < 0.9 < sureness("picture", likely)


FACTS = {"picture": picture_facts.FACTS, "line": line_facts.FACTS}


def likely(kind, held, least):
    """Whether facts come to so much, and the facts that were asked for."""
    asked = []

    def holds(fact):
        asked.append(fact)
        return fact in held

    return is_likely(kind, {fact: lambda _, fact=fact: holds(fact) for fact in FACTS[kind]}, None, least), asked


@pytest.mark.parametrize("kind", FACTS)
def test_facts_asked_one_by_one_come_to_the_same_answer_as_their_sum(kind):
    random, answers = Random(4), set()
    for _ in range(400):
        held = {fact for fact in FACTS[kind] if random.random() < 0.2}
        against = kind == "line" or not picture_facts.AGAINST.isdisjoint(held)
        told = held if against else held | {picture_facts.NONE_AGAINST}
        for least in (0.1, 1 / 3, 2 / 3):
            answer, _ = likely(kind, held, least)
            answers.add(answer)
            assert answer == (sureness(kind, told) >= least)
    assert answers == {True, False}


def test_no_fact_is_asked_for_that_can_no_longer_change_the_answer():
    answer, asked = likely("line", {"in-the-next-box", "in-front-of-the-picture"}, 2 / 3)
    assert not answer
    assert "holds-a-credit" not in asked
    answer, asked = likely("line", {"in-a-figcaption", "in-the-pictures-box"}, 1 / 3)
    assert answer
    assert len(asked) < len(table("weights")["line"]) / 2


def test_facts_that_are_known_not_to_hold_are_not_asked_for():
    def holds(_):
        raise AssertionError

    every = {"in-a-heading": lambda _: True, **dict.fromkeys(line_facts.OF_CREDITS, holds)}
    others = {fact: lambda _: False for fact in line_facts.FACTS if fact not in every}
    assert not is_likely("line", {**every, **others}, None, 0.5, line_facts.OF_CREDITS)


def test_the_likeliest_of_several_is_found_with_fewer_questions_than_all():
    random, several = Random(7), []
    for _ in range(40):
        several.append({fact for fact in line_facts.FACTS if random.random() < 0.2})
    asked = []
    facts = {fact: lambda held, fact=fact: asked.append(fact) or fact in held for fact in line_facts.FACTS}
    found = likeliest("line", facts, several)
    assert found == pytest.approx(max(sureness("line", held) for held in several))
    assert len(asked) < len(several) * len(line_facts.FACTS) * 3 / 4
    assert likeliest("line", facts, []) is None
