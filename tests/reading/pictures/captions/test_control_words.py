"""Labels for those who cannot see, and words that are there to be pressed, among the words of a caption."""

import pytest

from linter import read

STORY = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 2


def told(inside, more=""):
    (block,) = read(
        f"<article><p>The ferry is late.</p>{more}<figure><img src='/a.jpg' alt=''>{inside}</figure></article>"
    ).blocks
    return (
        block.caption.words if block.caption else None,
        block.credit.text.words if block.credit else None,
    )


@pytest.mark.parametrize(
    ("label", "credit"),
    [
        ('<span class="x-vh">Image source, </span>', "Image source, HARBOUR PICTURES"),
        ('<span class="visually-hidden">Image source, </span>', "Image source, HARBOUR PICTURES"),
        ('<span class="sr-only">Photo credit</span>', "Photo credit HARBOUR PICTURES"),
        ('<span class="screenreader">Bildquelle</span>', "Bildquelle HARBOUR PICTURES"),
        ("<span>Credit...</span>", "Credit...HARBOUR PICTURES"),
    ],
)
def test_a_label_and_a_name_in_two_spans_are_a_credit(label, credit):
    html = f'<p>{label}<span lang="en">HARBOUR PICTURES</span></p><figcaption><p>The ferry at noon</p></figcaption>'
    assert told(html) == ("The ferry at noon", credit)


def test_a_hidden_label_of_the_caption_is_no_word_of_it():
    html = '<figcaption><span class="x-vh">Image caption, </span><p>The ferry at noon</p></figcaption>'
    assert told(html) == ("The ferry at noon", None)


def test_a_hidden_label_in_what_is_marked_as_the_credit_is_left_out():
    html = '<figcaption>The ferry. <span class="credit"><span class="sr-only">Credit</span>Jo Lee for AFP</span></figcaption>'
    assert told(html) == ("The ferry.", "Jo Lee for AFP")


def test_a_label_names_nothing_outside_its_own_line():
    html = '<p><span class="x-vh">Image source, </span></p><figcaption>The ferry at noon</figcaption>'
    assert told(html) == ("The ferry at noon", None)


@pytest.mark.parametrize(
    "toggle",
    [
        "<span [text]=\"open ? 'less' : 'more'\">more</span>",
        "<span>more</span>",
        '<span role="button" tabindex="0"> Read more</span>',
        '<a href="#">more »</a>',
        '<span onclick="open()">… mehr</span>',
        '<span aria-expanded="false">lire la suite</span>',
        "<button>more</button>",
    ],
)
def test_a_toggle_is_not_glued_to_a_name(toggle):
    html = f'<figcaption on="tap:x" tabindex="0" role="button">The ferry at noon. Photo: Jo Lee{toggle} </figcaption>'
    assert told(html) == ("The ferry at noon.", "Photo: Jo Lee")


@pytest.mark.parametrize(
    "caption",
    [
        "The ferry carries <i>more</i> than it should",
        "Nobody asked for <b>more</b>",
        'The ferry <a href="/ferry">Aurora</a> at noon',
        'The <span role="button" tabindex="0">captain</span> of the ferry',
        "<span>M</span>ore than a ferry",
    ],
)
def test_words_of_the_caption_stay(caption):
    words, _ = told(f"<figcaption>{caption}.</figcaption>")
    plain = read(f"<article><h1>{caption}.</h1></article>").headline.words
    assert words == plain


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ('The ferry burns in this <a href="/v">video</a>.', "The ferry burns in this video."),
        ('She wrote it on <a href="https://x.example/a">X</a>, then left.', "She wrote it on X, then left."),
        ('The crossing costs a euro <a href="/fares">less</a>.', "The crossing costs a euro less."),
        ('The crossing costs a euro <a href="/fares">more</a>', "The crossing costs a euro more"),
        ('The deckhands want their <a href="/pay">share</a>.', "The deckhands want their share."),
        ('The island where they <a href="#isle">live</a>.', "The island where they live."),
        ('The island where they <span class="mark">live</span> <b>now</b>.', "The island where they live now."),
        ('The vote was <a href="/vote" class="ref">close</a>.', "The vote was close."),
        ('Ada Quill in her <a href="/q">gallery</a> in Linz', "Ada Quill in her gallery in Linz"),
        ('At the quay <a href="/q">more</a> than a week after the fire', "At the quay more than a week after the fire"),
        ('The keeper won <a href="/m">3/2</a> against the wind.', "The keeper won 3/2 against the wind."),
        ('The race ended after <a href="/m">2:05:12</a> in Linz.', "The race ended after 2:05:12 in Linz."),
        ('A <span data-toggle="tooltip" title="part">share</span> of the boat.', "A share of the boat."),
        ('A <span data-toggle="tooltip" title="part">more</span> likely end.', "A more likely end."),
        ("The ferry on tele<b>video</b>", "The ferry on televideo"),
        ("Nobody comes here any<b>more</b>", "Nobody comes here anymore"),
        ("Nobody comes here any<span>more</span>", "Nobody comes here anymore"),
        ('Nobody comes here any<a href="/isle">more</a>', "Nobody comes here anymore"),
        ('The crossing is a bargain. <a href="/fares">More</a>', "The crossing is a bargain. More"),
    ],
)
def test_a_word_that_is_a_link_stays_in_its_sentence(caption, words):
    assert told(f"<figcaption>{caption}</figcaption>") == (words, None)


@pytest.mark.parametrize(
    ("credit", "words"),
    [
        ('Photo: Jo Lee via <a href="https://x.example/jl">X</a>', "Photo: Jo Lee via X"),
        ('<a href="https://x.example/jl">Video</a>: Jo Lee', "Video: Jo Lee"),
    ],
)
def test_a_word_that_is_a_link_stays_in_its_credit(credit, words):
    assert told(f"<figcaption>The ferry at noon. {credit}</figcaption>") == ("The ferry at noon.", words)


@pytest.mark.parametrize(
    "toggle",
    [
        '<span role="button" tabindex="0">more</span>',
        '<a href="javascript:void(0)">show more</a>',
        '<a href="#full">more</a>',
        '<span aria-expanded="true">less</span>',
        '<span data-toggle="collapse">more</span>',
    ],
)
def test_a_toggle_behind_the_end_of_a_caption_is_no_word_of_it(toggle):
    assert told(f"<figcaption>The ferry at noon. {toggle}</figcaption>") == ("The ferry at noon.", None)


def test_a_button_in_a_box_beside_the_caption_is_no_word_of_it():
    html = '<figcaption><span>The ferry at noon</span> <span role="button">more</span></figcaption>'
    assert told(html) == ("The ferry at noon", None)


def test_a_short_link_behind_a_whole_credit_is_no_word_of_it():
    html = '<figcaption>The ferry at noon. (AFP/Jo Lee) <a href="/pictures/7">more &gt;</a></figcaption>'
    assert told(html) == ("The ferry at noon.", "(AFP/Jo Lee)")


def test_a_hidden_label_and_a_name_in_one_span_are_a_credit():
    html = (
        '<div><span role="text"><span class="visually-hidden">Image source, </span>Jo Lee</span></div>'
        "<figcaption>The ferry at noon</figcaption>"
    )
    assert told(html) == ("The ferry at noon", "Image source, Jo Lee")


def test_a_term_that_says_credit_is_none_of_its_words():
    html = "<figcaption>The ferry at noon.<dl><dt>Credit</dt><dd>Jo Lee</dd></dl></figcaption>"
    assert told(html) == ("The ferry at noon.", "Jo Lee")


def test_a_hidden_label_is_no_part_of_the_photographers_name():
    html = (
        '<figcaption><span>The ferry</span> <span class="vh">Photo&nbsp;credit</span><span>Jo Lee</span></figcaption>'
    )
    (block,) = read(f"<article><figure><img src='/a.jpg' alt=''>{html}</figure></article>").blocks
    assert block.credit.photographers == ("Jo Lee",)


def test_a_figure_in_an_unclosed_caption_keeps_its_words_to_itself():
    figure = "<figure><img src='/{0}.jpg' alt=''><figcaption>The ferry at {0}. Photo: Jo Lee/AFP"
    blocks = read(f"<article><p>The ferry is late.</p>{figure.format('noon')}{figure.format('dusk')}</article>").blocks
    assert [block.caption.words for block in blocks] == ["The ferry at noon.", "The ferry at dusk."]


@pytest.mark.parametrize(
    "inside",
    [
        'The ferry of <span class="tooltip">Kiel</span> leaves at dawn.',
        "The ferry leaves <button>the old harbour</button> at dawn.",
        'The ferry <a class="share" href="/x">leaves</a> the port.',
    ],
)
def test_a_sentence_that_runs_through_a_control_keeps_its_words(inside):
    import re

    from linter import read

    html = f'<figure><img src="/a.jpg" alt=""><figcaption>{inside} Photo: Jo Lee</figcaption></figure>'
    (block,) = read(html).blocks
    assert block.caption.words == re.sub(r"<[^>]*>", "", inside)


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<math><mtext>The law on the harbour wall</mtext></math>", "The law on the harbour wall"),
        (
            "The keeper's sum, <math><mi>a</mi><mo>&#x2062;</mo><mi>b</mi><annotation>a b</annotation></math>",
            "The keeper's sum, ab",
        ),
        ("<button>The ferry leaves at dawn</button>", "The ferry leaves at dawn"),
        ('<a class="lightbox" href="/a.jpg">The ferry leaves at dawn</a>', "The ferry leaves at dawn"),
        ('<div role="button" class="btn">渡輪在日出時離開碼頭</div>', "渡輪在日出時離開碼頭"),
        ("<form><button>The ferry leaves.</button></form>", "The ferry leaves."),
    ],
)
def test_words_that_are_all_of_a_figcaption_are_its_caption_in_whatever_they_stand(inside, words):
    assert told(f"<figcaption>{inside}</figcaption>") == (words, None)
    assert told(f"<figcaption>{inside} <small>Photo: Jo Lee/AFP</small></figcaption>") == (words, "Photo: Jo Lee/AFP")


@pytest.mark.parametrize(
    "control",
    [
        *("Share", "Enlarge", "Vergrößern", "Copy link", "Bild in neuem Fenster öffnen", "Share this story on WhatsApp"),
        *("Click here to see the full picture", "Cliquez pour voir la photo en plein écran", "Open this photo in a gallery"),
    ],
)  # fmt: skip
def test_a_control_alone_in_a_figcaption_is_no_caption(control):
    assert told(f"<figcaption><button>{control}</button></figcaption>", STORY) == (None, None)


def test_a_button_beside_a_caption_is_none_of_its_words():
    html = "<figcaption>The ferry at noon. <button>Tell us what you saw</button></figcaption>"
    assert told(html) == ("The ferry at noon.", None)


def test_words_said_to_those_who_cannot_see_are_no_caption_when_they_stand_alone():
    html = '<figcaption><span class="sr-only">The ferry leaves at dawn</span></figcaption>'
    assert told(html, STORY) == (None, None)


@pytest.mark.parametrize("label", ["autoplay", "Autoplay", "Autoplay off", "Auto play"])
def test_what_a_switch_for_films_says_is_no_caption(label):
    assert told(f"<figcaption></figcaption><div><span>{label}</span></div>", STORY) == (None, None)
    assert (
        told(f"<figcaption>The ferry is late again.</figcaption><div><span>{label}</span></div>")[0]
        == "The ferry is late again."
    )


@pytest.mark.parametrize(
    "call",
    ["Follow Quayside: Twitter |Facebook", "Folgen Sie uns auf Instagram", "Suivez-nous sur Facebook et YouTube"],
)
def test_a_call_to_follow_the_house_is_no_credit_and_no_caption(call):
    assert told(f"<figcaption><p>The ferry at noon.</p><p>{call}</p></figcaption>") == ("The ferry at noon.", None)
    assert told(f"<p class='caption'>The ferry at noon.</p><p>{call}</p>") == ("The ferry at noon.", None)


@pytest.mark.parametrize("credit", ["© Jo Lee", "© Tourismus Tarn GmbH / Jan Huber (slow makrohaus)"])
def test_what_is_seen_in_front_of_a_sign_of_copyright_is_a_caption_though_the_page_calls_both_a_credit(credit):
    box = "<figcaption><span class='copyright'>{} {}</span></figcaption>"
    assert told(box.format("Radfahren in Tarn", credit)) == ("Radfahren in Tarn", credit)
    assert told(box.format("Museum für Kunst", credit)) == (None, f"Museum für Kunst {credit}")
    assert told(box.format("used with permission", credit)) == (None, f"used with permission {credit}")
