"""Pictures that stand twice: what is reported, and what readers never see twice. Each page is made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter import Level, Settings, lint, read
from linter.rules.pictures._repeats import repeats
from linter.text.similarity import difference, likeness, nearly_same, one_small_word

RULES = {"image-block-repeated", "lead-image-repeated", "image-recaptioned", "image-credits-differ", "caption-repeated"}
TEXT = "<p>The ferry to the far bank was cancelled again this morning, said the harbour master of the small town.</p>"
CAPTION = "The old ferry leaves the harbour of the town at noon."


def figure(src, caption="", credit="", more="", near=""):
    words = f"<figcaption>{caption} {credit}</figcaption>" if caption or credit else ""
    return f'<figure class="{near}"><img src="{src}" alt="" {more}>{words}</figure>'


def page(*parts, head=""):
    body = "".join(part if part.startswith("<") else f"<p>{part}</p>" for part in parts)
    return f"<html><head>{head}</head><body><article><h1>The ferry of the town</h1>{body}</article></body></html>"


def found(html, level=None):
    report = lint(html, settings=Settings(show_all=True))
    return [each.rule for each in (*report.shown, *report.hidden) if each.rule in RULES]


def test_the_same_picture_at_another_size_is_reported_with_the_other_place():
    html = page(
        TEXT,
        figure("https://x.org/2031/ferry-1024x683.jpg", CAPTION),
        TEXT,
        figure("https://x.org/2031/ferry.jpg?w=300", CAPTION),
        TEXT,
    )
    report = lint(html)
    (finding,) = [each for each in report.shown if each.rule == "image-block-repeated"]
    assert finding.where.start == html.index('<img src="https://x.org/2031/ferry.jpg')
    assert finding.related[0].where.start == html.index('<img src="https://x.org/2031/ferry-1024')


def test_a_lead_picture_in_a_box_named_for_its_lightbox_is_no_copy_of_the_one_in_the_text():
    lead = f'<div class="td-modal-image lightbox">{figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION)}</div>'
    assert found(page(lead, TEXT, figure("https://x.org/ferry-in-the-harbour-300x200.jpg"), TEXT)) == [
        "lead-image-repeated"
    ]


def test_a_picture_for_mobile_screens_in_the_text_is_no_copy_of_the_one_above_it():
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION, near="mobile-full")
    two = figure("https://x.org/ferry-in-the-harbour.jpg?w=300", CAPTION)
    assert found(page(TEXT, one, TEXT, two, TEXT)) == ["image-block-repeated"]


@pytest.mark.parametrize(
    "copy",
    [
        "<noscript>{0}</noscript>",
        '<div class="lightbox" hidden>{0}</div>',
        '<div class="only-desktop">{0}</div>',
        "<template>{0}</template>",
        "<dialog>{0}</dialog>",
    ],
)
def test_copies_that_readers_never_see_beside_the_first_are_left_alone(copy):
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION, near="only-mobile" if "desktop" in copy else "")
    two = copy.format(figure("https://x.org/ferry-in-the-harbour.jpg?w=300", CAPTION))
    assert found(page(TEXT, one + two, TEXT, TEXT)) == []


@pytest.mark.parametrize(
    "copy",
    [
        "<details><summary>All pictures</summary>{0}</details>",
        '<div aria-hidden="true">{0}</div>',
        '<div class="no-js">{0}</div>',
        '<div class="fancybox-content">{0}</div>',
        '<div class="pswp__container">{0}</div>',
        '<div class="mfp-hide" id="large">{0}</div>',
        '<div class="modal fade">{0}</div>',
        '<div class="wp-lightbox-overlay zoom"><div class="lightbox-image-container">{0}</div></div>',
        '<div class="collapse" id="more">{0}</div>',
        '<amp-lightbox id="large" layout="nodisplay">{0}</amp-lightbox>',
        '<div class="visually-hidden">{0}</div>',
        '<div style="display: none">{0}</div>',
        "<div popover>{0}</div>",
        "<div hidden>{0}</div>",
        "<dialog>{0}</dialog>",
        "<noscript>{0}</noscript>",
        '<div class="print-only">{0}</div>',
    ],
)
def test_a_copy_far_from_the_first_that_a_reader_has_to_open_or_never_sees_stops_no_page(copy):
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION)
    html = page(TEXT, one, TEXT, copy.format(one), TEXT)
    assert found(html) == []
    assert len(read(html).blocks) == 1


def test_the_overlay_that_a_figure_holds_its_own_enlargement_in_is_a_copy():
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION)
    overlay = f'<div class="wp-lightbox-overlay"><div class="lightbox-image-container">{one}</div></div></figure>'
    assert found(page(TEXT, one.replace("</figure>", overlay), TEXT)) == []


@pytest.mark.parametrize(
    "copy",
    [
        '<a class="fancybox" href="/large.jpg">{0}</a>',
        "<details open>{0}</details>",
        '<div class="mobile-only">{0}</div>',
        "<div>{0}</div>",
    ],
)
def test_a_copy_that_readers_come_to_is_reported(copy):
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION)
    assert found(page(TEXT, one, TEXT, copy.format(one), TEXT)) == ["image-block-repeated"]


def test_a_copy_in_text_that_is_hidden_until_a_reader_signs_in_is_reported():
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION)
    assert found(page(TEXT, one, TEXT, f"<div hidden>{TEXT}{one}{TEXT}</div>")) == ["image-block-repeated"]


def test_a_folded_copy_with_a_caption_that_was_touched_up_is_reported():
    one = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION)
    two = figure("https://x.org/ferry-in-the-harbour.jpg", CAPTION.replace("ferry", "fery"))
    assert found(page(TEXT, one, TEXT, f"<details><summary>More</summary>{two}</details>", TEXT))


def test_an_address_that_many_pictures_share_until_they_are_loaded_makes_no_repeats():
    figures = [
        figure(
            "https://x.org/theme/brand-mark-wide.png",
            f"{CAPTION} Day {n}.",
            more=f'data-src="https://x.org/up/ferry-{n}.jpg"',
        )
        for n in range(1, 5)
    ]
    assert found(page(*(part for each in figures for part in (each, TEXT)))) == []


def test_a_drawing_in_the_place_of_a_photograph_that_loads_later_makes_no_repeats():
    figures = [
        figure("https://x.org/img/mark_white.svg", caption, more=f'data-src="https://x.org/up/{name}.jpg"')
        for name, caption in (("ferry", CAPTION), ("crane", "A crane."))
    ]
    assert found(page(TEXT, figures[0], TEXT, figures[1], TEXT)) == []


def test_pictures_named_by_long_numbers_are_told_apart():
    figures = [
        figure(f"https://x.org/wp-content/uploads/2031/05/{name}.jpg", caption)
        for name, caption in (("2213245162_295412240", CAPTION), ("2213245163_295412241", "A crane."))
    ]
    assert found(page(TEXT, figures[0], TEXT, figures[1], TEXT)) == []


def test_pictures_of_one_name_in_the_folders_of_two_articles_are_told_apart():
    figures = [
        figure(f"https://x.org/in/article{number}.ece/ALTERNATES/s615/0_Protest-in-the-harbour-town.jpg", caption)
        for number, caption in ((33400927, CAPTION), (33400677, "A crane."))
    ]
    assert found(page(TEXT, figures[0], TEXT, figures[1], TEXT)) == []


def test_a_media_id_of_the_cms_names_a_picture_whatever_its_address():
    one = figure("https://x.org/a/ferry.jpg", CAPTION, more='class="wp-image-4711"')
    two = figure("https://x.org/b/crop-of-it.jpg", CAPTION, more='class="size-large wp-image-4711"')
    assert found(page(TEXT, one, TEXT, two, TEXT)) == ["image-block-repeated"]


def test_a_comparison_slider_with_one_caption_is_left_alone():
    slider = '<figure class="juxtapose"><img src="https://x.org/up/map-2030.png" alt=""><img src="https://x.org/up/map-2031.png" alt=""><figcaption>The river in the two years, seen from above</figcaption></figure>'
    assert found(page(TEXT, slider, TEXT)) == []


def test_supplied_under_three_pictures_and_credits_alone_are_left_alone():
    figures = [figure(f"https://x.org/up/{name}.jpg", "", "Photo: Supplied") for name in ("ferry", "crane", "quay")]
    assert found(page(*(part for each in figures for part in (each, TEXT)))) == []


def test_the_message_says_what_differs():
    one = figure("https://x.org/up/ferry.jpg", "The old ferry leaves the harbour of the town at noon.")
    two = figure("https://x.org/up/ferry.jpg?w=300", "The old ferry leaves the harbour of the town at dusk.")
    (finding,) = [each for each in lint(page(TEXT, one, TEXT, two, TEXT)).shown if each.rule in RULES]
    assert "says “dusk.” where the other says “noon.”" in finding.message
    assert (finding.level, finding.sure) == ("warning", "likely")


def test_a_fragment_that_begins_with_a_script_keeps_its_pictures():
    script = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    assert len(read(script + figure("ferry.jpg", CAPTION)).blocks) == 1


def test_the_still_of_a_chart_that_a_script_draws_is_no_photograph():
    chart = '<div><script src="https://charts.example/embed.js"></script><noscript><img src="https://charts.example/a1b2c/full.png" alt=""></noscript></div>'
    assert read(page(TEXT, chart, TEXT, TEXT)).blocks == ()


def test_captions_that_were_cut_or_touched_up_are_nearly_the_same():
    assert nearly_same(CAPTION, "The old ferry leaves the harbour of the town")
    assert nearly_same(CAPTION, "The old ferry leaves a harbour of the town at noon")
    assert not nearly_same(CAPTION, "The new crane on the far bank is to be taken down in May.")
    assert not nearly_same("The ferry", "The ferries")


def test_names_figures_and_positions_are_meant_to_differ():
    base = "The front line near the town of Linz in the month of {} was quiet"
    assert not one_small_word(base.format("May"), base.format("June"))
    assert not one_small_word(
        "The front line near the town on day 3 of the war", "The front line near the town on day 4 of the war"
    )
    assert not one_small_word(
        "The man on the left of the picture is the mayor himself",
        "The man on the right of the picture is the mayor himself",
    )
    assert one_small_word(
        "The man near the old quay waits for the ferry home", "The man near the old quay waited for the ferry home"
    )


WORDS = st.lists(
    st.sampled_from(["ferry", "the", "Linz", "old", "2031", "noon,", "(left)", "é", "\u200f", "写真"]), max_size=12
).map(" ".join)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_likeness_is_between_0_and_1_and_the_same_both_ways_for_the_same_words(one, other):
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, one) == 1
    assert (difference(one, one)) == ""
    assert isinstance(difference(one, other), str)


@pytest.mark.parametrize(("number", "captions"), [(12, "same"), (13, "other")])
def test_a_picture_that_comes_again_is_held_against_the_last_twelve_blocks_of_it(number, captions):
    days = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Easter",
        "Whitsun",
        "Advent",
        "Christmas",
        "Lent",
        "May",
    ]
    figures = [figure("/pier-at-dawn.jpg", f"{days[at]} boats, {days[at - 4]} crew, {at} nets") for at in range(number)]
    *_, last = repeats(read(page(*(part for each in (*figures, figures[0]) for part in (TEXT, each)))))
    assert last.captions == captions


def test_a_picture_twice_in_front_of_the_text_may_be_for_two_screens():
    block = '<div class="{}"><figure><img src="{}" alt=""><figcaption>The old port of Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure></div>'
    text = (
        "<p>The council closed the port on Monday after a storm broke two of its piles, and boats land at the mill.</p>"
    )
    head, main = block.format("head", "/425/port.jpg?w=425"), block.format("main", "/425/port.jpg?w=1098")
    page = (
        f"<html><body><div>{head}<h1>Port closes</h1></div><div>{main}<article>{text * 3}</article></div></body></html>"
    )
    [found] = [each for each in lint(page).shown if each.rule == "image-block-repeated"]
    assert found.level is Level.WARNING


def test_a_ruler_that_stands_three_times_is_no_block_that_is_repeated():
    text = (
        "<p>The council closed the port on Monday after a storm broke two of its piles, and boats land at the mill.</p>"
    )
    ruler = '<figure><img src="wave-of-ink.png" alt=""></figure>'
    told = lambda html: [each for each in lint(html).shown if each.rule == "image-block-repeated"]  # noqa: E731
    lead = '<figure><img src="port.jpg" alt=""></figure>'
    assert told(f"<article><h1>Port closes</h1>{lead}{text}{ruler}{text}{ruler}{text}</article>")
    assert not told(f"<article><h1>Port closes</h1>{lead}{text}{ruler}{text}{ruler}{text}{ruler}{text}</article>")
