"""Cards that hold text of the article and lead nowhere are the article's; those that lead on are teasers."""

import pytest

from linter import read

TEXT = "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"


def kept(card):
    cards = "".join(card.format(number=number) for number in range(3))
    page = f"<html><body><article><h1>Storm breaks the pier</h1>{TEXT * 2}<div class='cards'>{cards}</div></article></body></html>"
    return len(read(page).blocks)


CARD = f'<div class="card"><img src="/pier{{number}}.jpg" width="900"><h3>What happened?</h3>{TEXT}</div>'


def test_cards_with_text_of_the_article_are_its_own():
    assert kept(CARD) == 3


@pytest.mark.parametrize(
    "card",
    [
        CARD.replace("</div>", '<a href="/more{number}">More</a></div>'),
        CARD.replace('class="card"', 'class="card" onclick="go()"'),
        CARD.replace("mill.</p>", "mill …</p>"),
        CARD.replace('class="card"', 'class="card related"'),
    ],
    ids=["a link", "pressed", "cut", "related"],
)
def test_other_cards_are_teasers(card):
    assert kept(card) == 0
