"""Articles whose text does not show where they are: a form that is never closed, a story of two lines."""

import pytest

from linter import read

LINE = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"
FIGURE = '<figure><img src="/q/pier.jpg" alt="" width="900" height="600"><figcaption>The pier at dawn. Photo: Ida Holm</figcaption></figure>'
BARE = '<figure><img src="/q/pier.jpg" alt="" width="900" height="600"></figure>'


def page(body):
    return f'<!doctype html><html lang="en"><head><title>Pier</title></head><body>{body}</body></html>'


@pytest.mark.parametrize(
    "opens", ["<form action='/find'><input name='q'>", "<nav><a href='/'>Home</a>", "<footer>", "<aside>"]
)
def test_a_tag_that_is_never_closed_hides_none_of_what_follows(opens):
    html = page(f"<main>{opens}<h1>Pier closed again</h1>{LINE}{FIGURE}{LINE}{LINE}</main>")
    found = read(html)
    assert [block.caption.words for block in found.blocks] == ["The pier at dawn."]
    assert len([each for each in found.prose if each.kind == "paragraph"]) == 3


def test_a_form_that_opens_behind_the_first_lines_and_is_never_closed_hides_no_picture():
    html = page(f"<main><h1>Pier closed again</h1>{LINE}<form>{LINE}{FIGURE}{LINE}{LINE}</main>")
    assert len(read(html).blocks) == 1


def test_the_picture_of_a_form_to_sign_up_in_stays_another_s():
    form = '<form><p>Letters from the coast, every Friday morning, in your mail box and for nothing.</p><img src="/q/letter.jpg" width="500" height="300"></form>'
    html = page(f"<main><h1>Pier closed again</h1>{LINE}{FIGURE}{LINE}{form}{LINE}</main>")
    assert len(read(html).blocks) == 1


def test_the_notes_of_a_long_footer_are_not_the_article():
    footer = f"<footer>{LINE * 6}<img src='/q/office.jpg' width='500' height='300'></footer>"
    html = page(f"<main><h1>Pier closed again</h1>{LINE}{FIGURE}{LINE}</main>{footer}")
    found = read(html)
    assert len(found.blocks) == 1
    assert len([each for each in found.prose if each.kind == "paragraph"]) == 2


@pytest.mark.parametrize("before", [0, 1, 2, 3])
def test_a_form_round_half_of_the_text_or_less_is_a_form(before):
    lines = [LINE] * 4
    html = page(
        f"<main><h1>Pier closed again</h1>{''.join(lines[:before])}<form>{FIGURE}{''.join(lines[before:])}</form></main>"
    )
    assert len(read(html).blocks) == (before < 2)


SHORT = f"<h1>Pier closed again</h1><p>The pier was closed on Tuesday.</p>{BARE}<p>It opens on Friday.</p>"
NOTICE = (
    "<div><p>We count our readers with cookies, so that we know which of our stories they like to read best.</p></div>"
)
NOTES = f"<footer>{LINE}</footer>"


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{SHORT}</article>",
        f"<main><article>{SHORT}</article></main>{NOTES}",
        f"{NOTICE}<article>{SHORT}</article>",
        f"<main>{SHORT}</main>",
        f"<article>{SHORT.replace('<figure>', '').replace('</figure>', '')}</article>",
        f"<h1>The Coast</h1><article>{SHORT.replace('h1', 'h2')}</article>",
    ],
)
def test_the_picture_of_an_article_without_a_long_line_is_read(body):
    found = read(page(body))
    assert [block.caption for block in found.blocks] == [None]


def test_teasers_with_a_line_each_are_no_article():
    teaser = '<article><h2><a href="/{0}">Pier closed</a></h2><a href="/{0}"><img src="/q/{0}.jpg" width="600" height="400"></a><p>Short.</p></article>'
    rows = "".join(teaser.format(number) for number in range(6))
    assert not read(page(f"<main><h1>News from the coast</h1>{rows}</main>")).blocks
    one = '<article><h1><a href="/a">Pier closed</a></h1><img src="/q/a.jpg" width="600" height="400"><p>Short.</p></article>'
    assert not read(page(f"<main>{one}</main>")).blocks


def test_the_text_of_a_blog_whose_lines_stand_in_boxes_of_spans_is_its_article():
    line = LINE.replace("<p>", "<div><span><span>").replace("</p>", "</span></span></div>")
    form = '<form action="/find"><input name="q"></form>'
    html = page(
        f'<div class="item">{form}<h1>Pier closed again</h1><div class="post">{line}{BARE}{line}{line}</div></div>'
    )
    assert len(read(html).blocks) == 1


def test_a_box_that_a_theme_names_after_the_menu_in_it_holds_the_article_all_the_same():
    form = '<div class="comments"><form><p>Δ document.getElementById( "ak" ).setAttribute( "value", new Date().getTime() ); and so on</p></form></div>'
    picture = '<div class="featured"><img src="/pier.jpg" width="640" height="480" alt=""></div>'
    story = f"<div><article><h1>Pier closed</h1>{picture}{LINE}</article>{form}</div>"
    [block] = read(f'<html><body><div class="content-and-menu">{story}</div></body></html>').blocks
    assert block.image.urls == ("/pier.jpg",)


def test_the_notices_at_a_pages_foot_are_no_part_of_the_article():
    notice = (
        "What stands here, texts and pictures alike, belongs to the house that prints it, and may be used by nobody. "
    )
    logos = f'<ul>{"<li><a href=/b>Boats</a></li>" * 9}</ul><div class="foot-left"><img src="/house-22.jpg"></div>'
    foot = f'<div class="foot">{logos}<div class="foot-one">{notice * 4}</div></div>'
    found = read(page(f"<h1>Pier closed again</h1><div>{LINE * 3}</div>{foot}"))
    assert not found.blocks
    assert not [each for each in found.prose if "belongs to the house" in each.text.words]


def test_of_two_stories_on_a_page_the_first_is_the_article_where_the_title_names_it():
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    story = "<article><h1>{0}</h1><figure><img src='/{1}.jpg'><figcaption>{0}.</figcaption></figure>{2}</article>"
    stories = story.format("The pier is closed", "pier", text) + story.format("The mill is open", "mill", text)
    page = "<html><head><title>{}</title></head><body><main>" + stories + "</main></body></html>"
    found = read(page.format("The pier is closed | News"))
    assert [block.image.urls for block in found.blocks] == [("/pier.jpg",)]
    assert found.headline.words == "The pier is closed"
    assert len(read(page.format("News from the harbour")).blocks) == 2


def test_a_picture_beside_the_one_long_text_of_a_page_without_a_heading_is_the_articles():
    text = LINE.removeprefix("<p>").removesuffix("</p>") + "<br><br>" + LINE.removeprefix("<p>").removesuffix("</p>")
    story = (
        f'<div><div class="title">Pier closed again</div><img src="/q/pier.jpg"><div class="intro">{text}</div></div>'
    )
    logo = '<tr><td><a href="/"><img src="/q/house.jpg"></a></td></tr>'
    html = page(f"<table>{logo}<tr><td>{story}</td></tr></table>")
    assert [block.image.urls for block in read(html).blocks] == [("/q/pier.jpg",)]


@pytest.mark.parametrize("name", ["content foot", "popup-story", "menu"])
def test_a_box_with_most_of_the_text_is_the_article_whatever_its_name_says(name):
    other = f'<div class="others">{LINE}<a href="/x"><img src="/q/letter.jpg" width="500" height="300"></a></div>'
    html = page(f'<h1>Pier closed again</h1><div class="{name}">{LINE}{BARE}{LINE}{LINE}{LINE}</div>{other}')
    found = read(html)
    assert [block.image.urls for block in found.blocks] == [("/q/pier.jpg",)]
    assert len([each for each in found.prose if each.kind == "paragraph"]) == 4


def test_comments_that_are_longer_than_the_story_are_not_the_article():
    comments = f'<div class="comments">{LINE * 6}<img src="/q/reader.jpg" width="500" height="300"></div>'
    found = read(page(f"<h1>Pier closed again</h1><div>{LINE}{BARE}{LINE}{LINE}</div>{comments}"))
    assert [block.image.urls for block in found.blocks] == [("/q/pier.jpg",)]
