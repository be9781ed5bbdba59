"""What readers without scripts get in place of a script's work is no picture of the story."""

import pytest
from whole_stories import LONG, seen, whole

AD = '<noscript><a href="https://ads.example/jump/box"><img src="https://ads.example/box?size=300x250" alt=""></a></noscript>'
STORY = "<p>“If someone offered it, we would have taken them up on that offer,” he said, reported by <i>Reuters</i> and others.</p>"


def test_an_advert_for_readers_without_scripts_has_no_paragraph_for_its_caption():
    assert seen(whole(f"<div><div>{AD}</div>{STORY}</div>", last=12 * LONG)) == []


@pytest.mark.parametrize(
    "picture",
    [
        '<noscript><a href="/up/pier-large.jpg"><img src="/img?id=7" alt=""></a></noscript>',
        '<noscript><a href="https://paper.example/more"><img src="/up/pier.jpg" alt=""></a></noscript>',
    ],
)
def test_a_captioned_photograph_for_them_is_the_storys(picture):
    figure = f"<figure>{picture}<figcaption>The pier at noon. Photo: Jo Lee</figcaption></figure>"
    assert len(seen(whole(figure))) == 1
