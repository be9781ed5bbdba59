"""Caption elements: which are empty, which hold a caption in an unusual element, and that no fix removes what is seen."""

import re

import pytest
from effort import tries
from hypothesis import given
from hypothesis import strategies as st
from whole_pages import both

from linter import Safety, Settings, fix, lint

# Every element of the HTML standard (its index of elements, 2026) that may stand in a body, those that are obsolete and
# still work, drawings, formulas, and elements of a site's own.
ELEMENTS = re.findall(
    r"\S+",
    """
    a abbr address area article aside audio b base bdi bdo blockquote br button canvas cite code data datalist dd del
    details dfn dialog div dl dt em embed fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i
    iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option
    output p picture pre progress q rp rt ruby s samp script search section select slot small source span strong style
    sub summary sup table tbody td template textarea tfoot th thead time title tr track u ul var video wbr
    acronym applet big center dir font marquee nobr noembed noframes plaintext strike tt xmp
    svg math my-caption amp-img
    """,
)
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Without words, attributes and children these leave nothing on a page; written from the standard's default styles.
SHOW_NOTHING = set(
    re.findall(
        r"\S+",
        """
        a abbr b bdi bdo big br center cite code data dfn div em font footer h1 h2 h3 h4 h5 h6 header i ins kbd label
        mark p s samp section small span strike strong sub sup time tt u var wbr
        """,
    )
)
FIGURE = '<figure><img src="/{0}.jpg" alt="A quay"><figcaption>{1}</figcaption></figure>'
QUIET = Settings.of({"rules": {"caption-missing": "off"}})  # nothing else holds the fix back
WORDS = "Gulls over Sandhaven quay"


def element(name, inside):
    """The element round what is inside; one that holds nothing stands in front of it."""
    return f"<{name}>{inside}" if name in VOID else f"<{name}>{inside}</{name}>"


@given(st.sampled_from(ELEMENTS), st.sampled_from(ELEMENTS), st.sampled_from(("", WORDS, "&nbsp;", "—")))
@tries(600)
def test_a_safe_fix_never_removes_a_caption_in_which_anything_can_be_seen(outer, inner, words):
    html = FIGURE.format("one", element(outer, element(inner, words)))
    if {outer, inner} - SHOW_NOTHING or words in (WORDS, "—"):
        assert fix(html, settings=QUIET).text == html


@pytest.mark.parametrize("name", ELEMENTS)
def test_words_in_any_element_of_a_caption_are_still_there_after_every_fix(name):
    html = FIGURE.format("one", element(name, WORDS))
    assert WORDS in fix(html, settings=QUIET, ask=lambda *_: True).text


@pytest.mark.parametrize(
    "inside",
    ["Share", "Foto:", "(", '<span class="share">Share this quay</span>', "<b>Zoom</b>", "Loading …", "1/7"],
)
def test_a_control_or_a_lead_in_left_alone_is_nothing_a_safe_fix_may_take_away(inside):
    html = FIGURE.format("one", inside)
    assert fix(html, settings=QUIET).text == html


@pytest.mark.parametrize("inside", ["", " ", "&nbsp;", "<br>", "<p></p>", "<p><em> </em><br/></p>", "\u200b"])
def test_an_element_that_shows_nothing_is_removed_safely(inside):
    (found,) = (each for each in lint(FIGURE.format("one", inside)).shown if each.rule == "caption-empty")
    assert found.fix.safety is Safety.SAFE
    assert (
        fix(FIGURE.format("one", inside), settings=QUIET).text == '<figure><img src="/one.jpg" alt="A quay"></figure>'
    )


@pytest.mark.parametrize("inside", ["—", ".", "&ndash;", '<i class="icon-camera"></i>', '<p class="text"></p>'])
def test_what_a_reader_may_see_is_removed_only_when_somebody_says_so(inside):
    html = FIGURE.format("one", inside)
    (found,) = (each for each in lint(html).shown if each.rule == "caption-empty")
    assert found.fix.safety is Safety.ASK
    assert fix(html, settings=QUIET).text == html
    assert fix(html, settings=QUIET, ask=lambda *_: True).text == '<figure><img src="/one.jpg" alt="A quay"></figure>'


@pytest.mark.parametrize(
    "attributes",
    [
        *('style="height:3px;background:#c00"', 'class="icon-camera"', 'class="share-bar"', 'class="js-caption"'),
        *('id="c"', 'class="{{ cls }}"', 'class="caption icon"', 'data-wp-text="context.caption"', "hidden"),
    ],
)
def test_an_element_that_may_be_painted_or_filled_is_removed_only_when_somebody_says_so(attributes):
    html = FIGURE.format("one", "").replace("<figcaption>", f"<figcaption {attributes}>")
    assert fix(html, settings=QUIET).text == html


@pytest.mark.parametrize("name", ["wp-element-caption", "caption", "blocks-gallery-caption image-caption"])
def test_an_element_whose_names_say_caption_alone_is_removed_safely(name):
    html = FIGURE.format("one", "").replace("<figcaption>", f'<figcaption class="{name}">')
    assert "figcaption" not in fix(html, settings=QUIET).text


@pytest.mark.parametrize(
    "own",
    [
        "<style>.caption::before{content:'Chart'}</style>",
        "<style>.wp-caption-text:empty { border: 1px solid }</style>",
        "<script>document.querySelector('.box figcaption').textContent = chart.title</script>",
        '<script>$("figcaption").text(chart.title)</script>',
    ],
)
def test_an_element_that_the_page_paints_by_its_class_or_fills_by_a_script_is_left(own):
    html = own + '<figure><img src="/one.jpg" alt="A quay"><figcaption class="caption"></figcaption></figure>'
    assert fix(html, settings=QUIET).text == html


def test_an_element_that_the_pages_own_style_sheet_paints_is_left():
    html = "<style>figcaption:empty::after{content:'Chart'}</style>" + FIGURE.format("one", "")
    assert fix(html, settings=QUIET).text == html


@pytest.mark.parametrize("inside", ["<s>", "<b>", "</div>", "</b>", "<p>", "<b><i></b></i>"])
def test_tags_that_go_on_behind_the_element_are_left(inside):
    html = f"<div>{FIGURE.format('one', inside)}<p>After the words.</p></div>"
    assert fix(html, settings=QUIET, ask=lambda *_: True).text == html


def test_a_comment_in_an_empty_caption_is_left_to_the_desk():
    html = FIGURE.format("one", '<!--#include virtual="/credit.html" -->')
    (found,) = (each for each in lint(html).shown if each.rule == "caption-empty")
    assert found.fix is None


@pytest.mark.parametrize(
    "inside",
    [
        f"<h3>{WORDS}</h3>",
        f"<h4 class='title'>{WORDS}</h4>",
        f"<label>{WORDS}</label>",
        f"<p><h2>{WORDS}</h2></p>",
    ],
)
def test_headings_and_labels_inside_a_figcaption_are_its_words(inside):
    assert both(FIGURE.format("one", inside)) == (WORDS, None)


def test_the_headings_and_the_cite_of_a_figcaption_are_caption_and_credit():
    inside = "<h1>Sandhaven</h1><h2>Gulls over the quay</h2><cite>Ines Dorrabray/Reuters</cite>"
    assert both(FIGURE.format("one", inside)) == ("Sandhaven Gulls over the quay", "Ines Dorrabray/Reuters")


@pytest.mark.parametrize(
    "inside",
    [
        f'<h3><a href="/gulls">{WORDS}</a></h3>',
        f'<a href="/gulls"><h3>{WORDS}</h3></a>',
        f'<input type="checkbox" id="c"><label for="c">{WORDS}</label>',
    ],
)
def test_the_way_to_another_story_and_the_name_of_a_control_are_no_caption(inside):
    block = f"<p>The harbour was quiet.</p>{FIGURE.format('one', 'The quay. Photo: Jo Lee')}"
    found = [each.caption.words for each in _blocks(block + FIGURE.format("two", inside)) if each.caption]
    assert found == ["The quay."]


def _blocks(html):
    from linter import read

    return read(html).blocks


def told(html):
    return [(each.rule, each.message) for each in lint(html).shown if each.rule.startswith("caption-")]


@pytest.mark.parametrize("number", [1, 2, 4])
def test_an_empty_caption_of_a_photograph_is_one_finding_and_its_safe_fix_is_not_refused(number):
    html = "".join(FIGURE.format(each, "") for each in ("one", "two", "six", "ten")[:number])
    assert told(html) == [("caption-empty", "This caption is empty. The photograph has no other.")] * number
    done = fix(html)
    assert (len(done.fixed), done.refused, "figcaption" in done.text) == (number, (), False)
    assert {rule for rule, _ in told(done.text)} == {"caption-missing"}


@pytest.mark.parametrize("alt", ["Map of the quay", "A drawing of a quay"])
def test_of_a_drawing_only_the_empty_element_is_told(alt):
    assert told(FIGURE.format("one", "").replace("A quay", alt)) == [("caption-empty", "This caption is empty.")]


def test_a_fix_that_takes_an_empty_caption_away_brings_no_other_finding_with_it():
    html = FIGURE.format("one", "") + FIGURE.format("two", "Gulls at dusk.")
    assert {rule for rule, _ in told(fix(html).text)} <= {"caption-missing"}
