"""One walk over a page's words: every place has its name, and what is said once comes once."""

from linter import read
from linter.text.page_words import once, words_of_article, words_that_name, words_with_pictures

FIGURE = '<figure><img src="{}.jpg" alt="{}"><figcaption>{}</figcaption></figure>'
PAGE = (
    "<html><body><main><h1>The pier of Varholm closes</h1><p>The pier closes on Monday, the mayor of Varholm said to"
    " reporters in the town hall.</p>"
    + FIGURE.format("a", "A gull on a post", "A gull at the pier. Photo: Ann Sorby/AFP")
    + "<blockquote>“We have no choice,” the mayor said, and many others said the same.</blockquote>"
    + FIGURE.format("b", "The pier by night", "The pier by night.")
    + "<p>The ferries leave from the other bank of the river until the works are done.</p></main></body></html>"
)


def told(found):
    return [(each.place, each.text.words) for each in found]


def test_the_articles_words_come_in_reading_order_each_with_its_kind_and_the_headline_once():
    kinds = [place for place, _ in told(words_of_article(read(PAGE)))]
    assert kinds == ["headline", "paragraph", "quotation", "paragraph"]


def test_what_stands_with_a_picture_comes_with_that_picture():
    page = read(PAGE)
    found = list(words_with_pictures(page))
    assert told(found) == [
        ("caption", "A gull at the pier."),
        ("credit", "Photo: Ann Sorby/AFP"),
        ("alt", "A gull on a post"),
        ("caption", "The pier by night."),
        ("alt", "The pier by night"),
    ]
    assert [each.block for each in found] == [page.blocks[0]] * 3 + [page.blocks[1]] * 2
    assert told(words_with_pictures(page, "credit")) == [("credit", "Photo: Ann Sorby/AFP")]


def test_names_are_looked_for_in_all_words_but_credits_and_what_only_says_the_caption_again():
    places = [place for place, _ in told(words_that_name(read(PAGE)))]
    assert places == ["headline", "paragraph", "quotation", "paragraph", "caption", "alt", "caption"]


def test_a_text_that_several_pictures_share_comes_once_where_it_is_asked_for_once():
    page = read(PAGE)
    shared = [*words_with_pictures(page, "caption"), *words_with_pictures(page, "caption")]
    assert [text.words for text in once(shared)] == ["A gull at the pier.", "The pier by night."]
