"""An edit of a text: it replaces the very words in the source, escaped, or is refused."""

from exact_places import texts_of

from linter import Source, read

FIGURE = "<figure><img src=a.jpg alt='A ferry'><figcaption>{}</figcaption></figure>"


def read_source(source):
    from linter.reading.page_reader import read as read_page

    return read_page(source)


CAPTION = "The <b>old</b> ferry &amp; the  new one. Caf&eacute; A"


def caption_of(inside):
    page = read(FIGURE.format(inside))
    return page.source, page.blocks[0].caption


def edited(inside, old, new):
    source, caption = caption_of(inside)
    start = caption.words.index(old)
    edit = caption.edit(start, start + len(old), new)
    return None if edit is None else source.text[: edit.span.start] + edit.new + source.text[edit.span.end :]


def test_an_edit_replaces_a_word():
    assert edited(CAPTION, "ferry", "boat") == FIGURE.format(CAPTION.replace("ferry", "boat"))


def test_an_edit_replaces_a_reference_whole():
    assert edited(CAPTION, "é", "e") == FIGURE.format(CAPTION.replace("&eacute;", "e"))
    assert edited(CAPTION, "ferry & the", "boat") == FIGURE.format(CAPTION.replace("ferry &amp; the", "boat"))


def test_an_edit_replaces_joined_white_space():
    assert edited(CAPTION, "the new", "a new") == FIGURE.format(CAPTION.replace("the  new", "a new"))


def test_an_edit_across_a_tag_is_refused():
    assert edited(CAPTION, "old ferry", "boat") is None
    assert edited(CAPTION, "The old", "An old") is None
    assert edited("one<br>two", "one two", "three") is None
    assert edited("one<!-- x -->two", "onetwo", "three") is None


def test_an_edit_inside_a_tag_is_made():
    assert edited(CAPTION, "old", "new") == FIGURE.format(CAPTION.replace("<b>old</b>", "<b>new</b>"))


def test_an_edit_that_would_cut_a_reference_in_two_is_refused():
    source, caption = caption_of("aa &nGt; bb")  # two characters by one name
    at = caption.words.index("\u226b")
    assert caption.words[at : at + 2] == "\u226b\u20d2"
    assert caption.edit(at, at + 1, "x") is None
    assert caption.edit(at, at + 2, "x") is not None
    assert source.text[slice(*caption.span(at, at + 2))] == "&nGt;"


def test_new_words_are_escaped():
    assert edited("aa bb", "aa", "A & <b>") == FIGURE.format("A &amp; &lt;b&gt; bb")
    page = read("<img src=a.jpg alt='aa bb'>")
    edit = page.blocks[0].image.alt.edit(0, 2, 'it\'s "x" & <y>')
    after = page.source.text[: edit.span.start] + edit.new + page.source.text[edit.span.end :]
    assert read(after).blocks[0].image.alt.words == 'it\'s "x" & <y> bb'


def test_an_edit_of_nothing_or_of_too_much_is_refused():
    _, caption = caption_of("aa bb")
    assert caption.edit(2, 2, "x") is None
    assert caption.edit(3, 99, "x") is None


def test_a_text_without_a_sure_place_is_not_edited():
    source = Source("<page>", FIGURE.format("a\x00a bb"))
    for text in texts_of(read_source(source)):
        if not text.chart.sure:
            assert text.edit(0, len(text), "x") is None
