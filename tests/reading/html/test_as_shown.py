"""Pictures are read where a page shows them: in shadow roots it declares, in texts as a CMS stores them."""

import pytest

from linter import lint, read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
FIGURE = '<figure><img src="/pier.jpg" alt="The pier"><figcaption>Waves break. Photo: Jo Lee</figcaption></figure>'
IMAGE = '<img src="/up/pier-300x200.jpg" alt="The pier">'


def whole(inside):
    return f'<!doctype html><html lang="en"><body><article><h1>Pier closed</h1>{TEXT}{inside}{TEXT}</article></body></html>'


def said(html):
    return [
        (block.caption and block.caption.words, block.credit and block.credit.text.words) for block in read(html).blocks
    ]


def test_a_shadow_root_that_the_page_declares_is_read():
    html = whole(f'<x-photo><template shadowrootmode="open">{FIGURE}</template></x-photo>')
    assert said(html) == [("Waves break.", "Photo: Jo Lee")]


@pytest.mark.parametrize("tag", ["<template>", '<template shadowrootmode="no">', "<template shadowroot=open>"])
def test_an_ordinary_template_is_not_read(tag):
    assert said(whole(f"<x-photo>{tag}{FIGURE}</template></x-photo>")) == []


def test_no_shadow_root_is_read_in_an_ordinary_template_nor_in_what_can_have_none():
    declared = f'<template shadowrootmode="open">{FIGURE}</template>'
    assert said(whole(f"<template><x-photo>{declared}</x-photo></template>")) == []
    assert said(whole(f"<ul>{declared}</ul>")) == []


def test_of_two_shadow_roots_of_one_host_the_first_is_read():
    other = FIGURE.replace("pier", "mill").replace("Waves break", "The mill")
    html = whole(
        f"<x-photo><template shadowrootmode=open>{FIGURE}</template>"
        f"<template shadowrootmode=open>{other}</template></x-photo>"
    )
    assert said(html) == [("Waves break.", "Photo: Jo Lee")]


def test_what_a_slot_holds_is_read_where_nothing_is_put_there():
    root = '<template shadowrootmode="open"><figure><slot></slot><figcaption><slot name="words">{}</slot></figcaption>'
    html = whole(f"<x-photo>{root.format('Waves break. Photo: Jo Lee')}</figure></template>{IMAGE}</x-photo>")
    assert said(html) == [("Waves break.", "Photo: Jo Lee")]
    filled = f'{IMAGE}<span slot="words">Waves break. Photo: Jo Lee</span>'
    html = whole(f"<x-photo>{root.format('None yet')}</figure></template>{filled}</x-photo>")
    assert said(html) == [("Waves break.", "Photo: Jo Lee")]


def test_children_of_a_host_without_a_slot_are_not_shown():
    fallback = FIGURE.replace("pier", "fallback").replace("Waves break", "For old browsers")
    html = whole(f'<x-photo><template shadowrootmode="open">{FIGURE}</template>{fallback}</x-photo>')
    assert said(html) == [("Waves break.", "Photo: Jo Lee")]


def test_places_in_and_behind_a_shadow_root_are_exact():
    html = whole(
        f"<x-photo><template shadowrootmode=open>{FIGURE}</template></x-photo>{FIGURE.replace('pier', 'mill')}"
    )
    for block in read(html).blocks:
        assert html[slice(*block.caption.where)] == "Waves break."
        assert html[block.image.where.start :].startswith("<img")


@pytest.mark.parametrize(
    "stored",
    [
        '[caption id="attachment_12" align="alignnone" width="300"]{} Waves break. Photo: Jo Lee[/caption]',
        "[caption width='300']{} Waves break. <em>Photo: Jo Lee</em>[/caption]",
        '[wp_caption width="300"]\n{}\nWaves break. Photo: Jo Lee[/wp_caption]',
        '[caption id="attachment_12" width="300" caption="Waves break. Photo: Jo Lee"]{}[/caption]',
    ],
)
@pytest.mark.parametrize("image", [IMAGE, f'<a href="/up/pier.jpg">{IMAGE}</a>'])
@pytest.mark.parametrize("around", ["{}", "<p>{}</p>", "<div>The ferry. {} The mill.</div>"])
def test_the_caption_of_a_stored_wordpress_shortcode_is_read(stored, image, around):
    html = TEXT + around.format(stored.format(image)) + TEXT
    assert said(html) == [("Waves break.", "Photo: Jo Lee")]
    assert not lint(html).shown


def test_the_place_of_a_stored_caption_is_exact():
    html = f'{TEXT}[caption width="300"]{IMAGE} Waves  break.. Photo: Jo Lee[/caption] So it was.{TEXT}{IMAGE}'
    first, second = read(html).blocks
    assert html[slice(*first.caption.where)] == "Waves  break.."
    assert html[slice(*first.image.where)] == html[slice(*second.image.where)] == IMAGE
    assert first.image.where.start < second.image.where.start


@pytest.mark.parametrize(
    "printed",
    [
        whole(f'<p>[caption width="300"]{IMAGE} Waves break. Photo: Jo Lee[/caption]</p>'),
        f'{TEXT}<p>[caption width="300"]<img src="/pier.jpg" srcset="/pier-2.jpg 2x"> Waves break.[/caption]</p>{TEXT}',
        f"{TEXT}<p>[caption width=“300”]<img src='/pier.jpg' loading=lazy> Waves break.[/caption]</p>{TEXT}",
    ],
)
def test_a_shortcode_that_was_printed_stays_an_error(printed):
    assert "image-shortcode" in {row.rule for row in lint(printed).shown if row.level.value == "error"}


def test_a_stored_shortcode_that_is_shown_as_code_is_no_caption():
    html = f'{TEXT}<pre>[caption width="300"]{IMAGE} Waves break.[/caption]</pre>{TEXT}'
    assert ("Waves break.", None) not in said(html)


@pytest.mark.parametrize(
    "stored",
    [
        '<img src="/pier.jpg" alt="" data-align="left" data-caption="Waves break. Photo: Jo Lee">',
        '<a href="/more"><img src="/pier.jpg" alt="" data-entity-uuid="7" data-caption="Waves break. Photo: Jo Lee"></a>',
        '<img src="/pier.jpg" data-entity-type="file" data-caption="Waves break. &lt;em&gt;Photo: Jo Lee&lt;/em&gt;">',
        '<drupal-media data-entity-type="media" data-entity-uuid="7" data-caption="Waves break. Photo: Jo Lee">'
        "</drupal-media>",
    ],
)
def test_the_caption_of_a_stored_drupal_picture_is_read(stored):
    html = f"{TEXT}{stored}{TEXT}<p>Behind it.</p>{FIGURE}"
    assert said(html)[0] == ("Waves break.", "Photo: Jo Lee")
    first, second = read(html).blocks
    assert html[first.image.where.start :].startswith(("<img", "<drupal-media"))
    assert html[slice(*first.caption.where)].startswith(("<img", "<drupal-media"))  # no fix goes into an attribute
    assert html[slice(*second.caption.where)] == "Waves break."


def test_a_stored_drupal_picture_without_an_address_is_not_asked_for_a_credit():
    media = '<drupal-media data-entity-type="media" data-entity-uuid="7" data-caption="Waves break."></drupal-media>'
    assert said(TEXT + media + TEXT) == [("Waves break.", None)]
    assert not lint(TEXT + media + TEXT).shown


def test_words_of_a_lightbox_are_no_caption_of_a_stored_picture():
    assert said(f'{TEXT}<img src="/pier.jpg" data-caption="Waves break.">{TEXT}') == [(None, None)]
    assert said(whole('<img src="/pier.jpg" data-align="left" data-caption="Waves break.">')) == [(None, None)]


def test_a_stored_attachment_of_action_text_is_the_picture_that_it_becomes():
    stored = (
        '<action-text-attachment sgid="x" content-type="image/jpeg" url="/up/pier.jpg" filename="pier.jpg" '
        'caption="Waves break. Photo: Jo Lee"></action-text-attachment>'
    )
    (block,) = read(TEXT + stored + TEXT).blocks
    assert (block.image.urls, said(TEXT + stored + TEXT)) == (("/up/pier.jpg",), [("Waves break.", "Photo: Jo Lee")])
    assert said(TEXT + stored.replace("image/jpeg", "application/pdf") + TEXT) == []


def test_the_name_and_size_that_trix_writes_under_a_picture_are_no_caption():
    words = '<span class="attachment__name">pier.jpg</span> <span class="attachment__size">1.2 MB</span>'
    html = whole(
        f'<figure class="attachment">{IMAGE}<figcaption class="attachment__caption">{words}</figcaption></figure>'
    )
    assert said(html) == [(None, None)]
    assert said(html.replace(words, "Waves break. Photo: Jo Lee")) == [("Waves break.", "Photo: Jo Lee")]


JOOMLA = '<div><img class="caption" src="pier.jpg" title="Waves break. Photo: Jo Lee" alt=""/>{}</div>'


def at_the_pier(words, script=""):
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    return f"<html><head>{script}</head><body><article><h1>Storm at the pier</h1>{words}{text}</article></body></html>"


@pytest.mark.parametrize(
    "script", ['<script src="/media/system/js/caption.js"></script>', '<script>new JCaption("img.caption");</script>']
)
@pytest.mark.parametrize("behind", ["", '<p class="img_caption">Waves break. Photo: Jo Lee</p>'])
def test_the_caption_that_joomlas_script_makes_of_a_title_is_read_once(script, behind):
    assert [block.caption.words for block in read(at_the_pier(JOOMLA.format(behind), script)).blocks] == [
        "Waves break."
    ]


def test_a_title_that_no_script_makes_a_caption_of_is_none():
    assert [block.caption for block in read(at_the_pier(JOOMLA.format(""))).blocks] == [None]


def test_drupals_name_of_a_picture_in_a_whole_page_has_its_caption():
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    name = '<drupal-media data-entity-type="media" data-entity-uuid="7" data-caption="Waves break."></drupal-media>'
    page = read(f"<html><body><article><h1>Storm at the pier</h1>{name}{text}</article></body></html>")
    assert [block.caption.words for block in page.blocks] == ["Waves break."]
