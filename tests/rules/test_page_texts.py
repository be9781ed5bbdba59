"""The words that rules of wording look at are put together once for a page, however many rules ask."""

from effort import steps

from linter import lint, read
from linter.rules import page_texts

FIGURE = "<figure><img src='{0}.jpg' alt='Boat {0} in the fog'><figcaption>Boat {0} waits. Photo: Jo Lee</figcaption></figure>"
PAGE = "<article>" + "".join(map(FIGURE.format, range(3))) + "</article>"


def test_all_rules_together_go_over_the_pictures_once_for_each_kind_of_words(monkeypatch):
    asked = []
    walk = page_texts.words_with_pictures
    monkeypatch.setattr(page_texts, "words_with_pictures", lambda page, *of: asked.append(of) or walk(page, *of))
    lint(PAGE)
    assert sorted(asked) == [("alt",), ("caption",), ("credit",)]


def test_what_one_rule_has_read_of_the_words_the_next_reads_again():
    page = read(PAGE)
    for texts in (page_texts.captions, page_texts.alts, page_texts.captions_and_alts, page_texts.credits):
        assert list(texts(page)) == list(texts(page)) != []


def test_a_picture_is_held_to_all_headings_at_once():
    row = "<h2>Old ferry {0}</h2><img src='{0}.jpg' alt='Old ferry {0}'><p>Nobody saw it go, said the mayor.</p>"

    def work(count):
        page = read("<article><h1>Ferries</h1>" + "".join(map(row.format, range(count))) + "</article>")
        assert all(page_texts.named_by_heading(block, page) for block in page.blocks)
        again = read(page.source.text)
        return steps(lambda: [page_texts.named_by_heading(block, again) for block in again.blocks])

    assert work(120) < 6 * work(30)
