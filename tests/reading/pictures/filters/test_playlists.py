"""The further videos of a list that a player offers: no pictures of the article."""

from linter import lint, read
from linter.model.page import Role

TEXT = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"


def video(number, sizes=("250",)):
    stills = "".join(f'<img src="/stills/quay-{number}.jpg?w={size}" alt="still {number}.jpg">' for size in sizes)
    return f'<div class="video-item">{stills}<div class="video-item__headline">What the keeper number {number} said</div></div>'


def page(*videos, between=""):
    player = f'<div class="player">{between.join(videos)}</div>'
    return f"<article><h1>Pier closed again</h1>{player}{TEXT}{TEXT}{TEXT}</article>"


def test_of_a_list_of_videos_only_the_one_that_is_shown_is_the_articles():
    blocks = read(page(*map(video, range(6)))).blocks
    assert [block.image.urls[0] for block in blocks] == ["/stills/quay-0.jpg?w=250"]
    assert blocks[0].role is Role.VIDEO_POSTER


def test_a_still_at_two_sizes_in_the_list_is_one_of_its_videos():
    assert len(read(page(*[video(number, ("250", "860")) for number in range(6)])).blocks) == 1


def test_the_video_of_the_player_once_more_in_its_list_is_no_block_that_is_repeated():
    report = lint(page(video(0), *map(video, range(6))))
    assert len(report.page.blocks) == 1
    assert "image-block-repeated" not in {each.rule for each in report.shown}


def test_three_videos_and_videos_with_text_between_them_are_the_articles():
    assert len(read(page(*map(video, range(3)))).blocks) == 3
    assert len(read(page(*map(video, range(5)), between=TEXT)).blocks) == 5


def test_it_is_told_why_a_video_of_a_list_was_left_out():
    left = read(page(*map(video, range(6)))).left_out
    assert {each.evidence[0].fact for each in left} == {"in-a-list-of-videos"}
