"""What kind of picture an article's picture is, as far as the markup tells."""

import pytest
from whole_pages import only, page

from linter import lint, read
from linter.model.page import Role

FIGURE = (
    "<figure><div><picture><source srcset='/fire.webp'><img src='/fire.jpg' alt='Smoke'></picture>{}</div>"
    "<figcaption>Firemen search the mill of Orlen.</figcaption></figure>"
)
SIGNS = (
    "<div class='overlay-play-button'><svg></svg></div>",
    "<button class='btn icon-play' aria-label='Start'></button>",
    "<span class='c-playIcon'></span>",
)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_picture_with_a_play_button_over_it_is_the_still_of_a_film_and_needs_no_credit(sign):
    html = page(FIGURE.format(sign))
    assert only(html).role is Role.VIDEO_POSTER
    assert "credit-missing" not in {each.rule for each in lint(html).shown}


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<span class='display-none playful-button'></span>",
        "<div class='audio'><button class='play-button'></button></div>",
        "<div class='slideshow'><button class='play-button'></button></div>",
        "<div class='listen'><svg class='icon-play'></svg>Hear the story</div>",
        "<button class='play-button' aria-label='Play slideshow'></button>",
    ],
)
def test_a_photograph_beside_a_sound_or_in_a_slide_show_stays_one(inside):
    assert only(page(FIGURE.format(inside))).role is Role.PHOTO


def test_what_a_player_calls_its_poster_in_the_folder_of_a_film_is_a_still():
    text = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"
    story = f'<article><h1>Pier closed</h1>{text}<figure><img src="{{}}" alt=""></figure>{text}</article>'
    assert not read(story.format("https://cdn.example/v2/media/a1B2c3D4/poster.jpg?width=720")).blocks
    assert len(read(story.format("/2031/05/poster.jpg")).blocks) == 1
