"""A picture that stands again outside the article's own text may be meant to: that stops no page."""

import pytest

from linter import lint

TEXT = "<p>The ferry to the far bank was cancelled again this morning, said the harbour master of the small town.</p>"
FERRY = '<figure><img src="ferry.jpg"><figcaption>The old ferry leaves the harbour. Photo: Jo Lee</figcaption></figure>'
CRANE = '<figure><img src="crane.jpg"><figcaption>A crane lifts a boat at noon. Photo: Jo Lee</figcaption></figure>'


def levels(*parts):
    shown = lint(f"<html><body><article><h1>The ferry of the town</h1>{''.join(parts)}</article></body></html>").shown
    return [each.level.value for each in shown if each.rule == "image-block-repeated"]


@pytest.mark.parametrize(
    "box",
    [
        "<aside>{}</aside>",
        "<aside><h2>In brief</h2>{}<p>No ferry until May.</p></aside>",
        '<section role="complementary">{}</section>',
        "<div><h3>The story so far</h3>{}<p>No ferry until May.</p></div>",
        "<div>{}<ul><li>No ferry until May</li></ul></div>",
        '<div>{}<a href="https://share.example/?u=x">Share</a><button>Copy link</button></div>',
        "<footer>{}</footer>",
    ],
)
def test_a_picture_again_in_an_aside_a_recap_or_a_card_to_share_is_a_warning(box):
    assert levels(FERRY, TEXT, TEXT, box.format(FERRY), TEXT) == ["warning"]


def test_a_picture_in_an_aside_in_front_of_the_text_is_a_warning_too():
    assert levels(f"<aside><h2>In brief</h2>{FERRY}</aside>", TEXT, FERRY, TEXT) == ["warning"]


def test_a_row_of_pictures_that_begins_anew_is_a_warning():
    assert levels(TEXT, f"<div>{FERRY}{CRANE}{FERRY}</div>", TEXT) == ["warning"]


@pytest.mark.parametrize(
    "box",
    [
        "{}",
        "<div>{}</div>",
        "<div><div>Advertisement</div>{}</div>",
        "<section><h2>The ferry</h2>" + TEXT + "{}</section>",
    ],
)
def test_a_picture_again_in_the_article_s_own_text_is_an_error(box):
    assert levels(FERRY, TEXT, CRANE, TEXT, box.format(FERRY), TEXT) == ["error"]


@pytest.mark.parametrize(
    "post",
    [
        "<div><time>10:00</time><h2>News</h2>{}</div>",
        "<article><h2>News</h2>{}</article>",
        "<div><span>10.05 Uhr</span>{}</div>",
    ],
)
def test_a_picture_in_two_posts_of_a_live_blog_is_a_warning(post):
    assert levels(TEXT, post.format(TEXT + FERRY), post.format(TEXT + FERRY)) == ["warning"]
    assert levels(TEXT, "<time>10:00</time>", f"<div>{TEXT}{FERRY}</div>", f"<div>{TEXT}{FERRY}</div>") == ["error"]
