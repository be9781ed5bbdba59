"""What is read in a quick way is read as the plain way would read it."""

import random
import re

import pytest
from by_hand import text

from linter.api.library import lint
from linter.model.source import Source
from linter.names.proper_nouns import standings
from linter.names.sound_alikes import alike_full_names
from linter.reading.files import to_source
from linter.reading.html.start_tags import StartTags, start_tags, tags_of
from linter.reading.html.tokenizer import (
    ATTRIBUTES,
    BOGUS,
    COMMENT,
    RAW_TEXT,
    TAG_NAME,
    Tag,
    element_end,
    element_ends,
    raw_text_end,
)
from linter.reading.html.tree import Tree
from linter.settings import Settings
from linter.text.one_edit_apart import one_slip, slips_among

# All that is no start tag, and behind it a start tag, as the standard writes one.
_BETWEEN = rf"(?:[^<]++|{COMMENT}|</{TAG_NAME}{ATTRIBUTES}>|</>|{BOGUS}|<(?![a-zA-Z/!?]))*+"
PLAIN = re.compile(rf"{_BETWEEN}<({TAG_NAME}){ATTRIBUTES}>")
PIECES = (
    *("<p>", "<div class='a'>", '<img src="a.jpg" alt=x>', "</p>", "</div>", "</div >", "<b", "<a href=x", ">", "<", "</"),
    *("'", '"', "=", " ", "/", "\n", "<!--", "-->", "--!>", "<!-->", "<!x", "<?", "</ ", "</a<b", "</a <b c='>'", "=x>", "a=b"),
    *("<script>", "</script>", "<SCRIPT a>", "</Script ", "<title>", "</title>", "<textarea>", "<iframe src=a>", "</iframe>"),
    *("word", "é", "\x00", "<style>", "</style/", "<plaintext>", "<br/>", "<x y='1'z>", '<x y="1" "z">', "<x =a>", "<x a==b>"),
)  # fmt: skip


def pages(seed, count, most=24):
    chance = random.Random(seed)
    for _ in range(count):
        yield "".join(chance.choices(PIECES, k=chance.randrange(1, most)))


def plainly(page):
    """Start tags read with nothing but the exact pattern."""
    found, at = [], 0
    while hit := PLAIN.match(page, at):
        name, at = hit[1].lower(), hit.end()
        found.append(Tag(name, hit.start(1) - 1, at))
        if name in RAW_TEXT:
            at = raw_text_end(page, name, at)
    return found


def test_start_tags_are_those_of_the_exact_pattern():
    for page in pages(3, 20_000):
        assert [Tag(*row) for row in zip(*start_tags(page), strict=True)] == plainly(page), page


def test_start_tags_read_in_stretches_are_those_read_at_once(monkeypatch):
    monkeypatch.setattr("linter.reading.html.start_tags._STRETCH", 7)
    for page in pages(4, 3_000):
        tags = StartTags(page)
        for count in range(1, 60, 3):
            tags.read(count)
        assert (tags.names, tags.starts, tags.ends) == start_tags(page), page


def test_tags_are_read_once_for_their_attributes_and_for_every_place(monkeypatch):
    source = Source("page", "<article>" + "<p class=a>One.</p><img src=a.jpg alt=Two>" * 2_000)
    tree = Tree(source)
    monkeypatch.setattr(StartTags, "_read_to", lambda *_: pytest.fail("tags are read again"))
    assert tree.start_tag(tree.elements[-1]) is not None


def test_tags_are_read_once_for_the_look_whether_a_file_is_a_page_and_for_its_tree(monkeypatch):
    source = to_source("<html><body><article>" + "<p class=a>One.</p>" * 2_000, "page", 1 << 20)
    monkeypatch.setattr(StartTags, "_read_to", lambda *_: pytest.fail("tags are read again"))
    tree = Tree(source)
    assert tree.start_tag(tree.elements[-1]) is not None


def test_tags_are_read_anew_where_a_parser_takes_other_letters():
    source = to_source("<html><body><b\udc80>One</b\udc80><p>Two", "page", 1 << 20)
    tree = Tree(source)
    assert tags_of(source, tree.text).names == ["html", "body", "b\ufffd", "p"]
    assert tree.start_tag(tree.elements[-1]) is not None


def test_the_end_of_one_element_is_that_found_with_all_of_them():
    for page in pages(5, 10_000):
        ends = element_ends(page)
        for row in plainly(page):
            assert element_end(page, row) == ends.get(row.start), (page, row)


def test_a_place_does_not_depend_on_which_was_asked_for_first():
    chance = random.Random(6)
    for page in pages(6, 1_500, 60):
        forth, mixed = Tree(Source("a", page)), Tree(Source("a", page))
        found = [forth.start_tag(element) for element in forth.elements]
        numbers = list(range(len(found)))
        chance.shuffle(numbers)
        for number in numbers:
            assert mixed.start_tag(mixed.elements[number]) == found[number], page


def test_the_ends_of_many_elements_are_those_of_few():
    for page in pages(7, 1_000, 80):
        tree = Tree(Source("a", page))
        for element in tree.elements:
            tag = tree.start_tag(element)
            if tag is not None:
                assert tree.element_span(element).end == element_ends(page).get(tag.start, tag.end), page


def test_slips_are_those_found_by_holding_each_word_against_each():
    chance = random.Random(8)
    for _ in range(1_500):
        words = {"".join(chance.choices("abc", k=chance.randrange(3, 9))) for _ in range(chance.randrange(2, 7))}
        pairs = [(one, other) for one in sorted(words) for other in sorted(words) if one < other]
        plain = [pair for pair in pairs if one_slip(*pair) and max(map(len, pair)) >= 4 and min(map(len, pair)) >= 3]
        assert slips_among(words, 4) == sorted(plain), words


def test_forms_sought_all_at_once_are_those_that_one_pattern_finds():
    chance = random.Random(9)
    forms = ["Ann", "Anna", "Ann Lee", "Ann-Lee", "Lee", "Lee Ann Roe", "al-Roe", "Roe", "O’Roe", "Éa", "Roe + Lee"]
    signs = [" ", "-", "’s ", ". ", ".de ", "@", "/", "#", " + ", "_", "", "\n", ", ", "’"]
    pattern = re.compile(
        rf"(?<![\w@#./])(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})(?!\w|-\w|\.[a-z]{{2}})"
    )
    for _ in range(5_000):
        words = "".join(chance.choice(forms) + chance.choice(signs) for _ in range(chance.randrange(1, 9)))
        found = standings([(text(words), "paragraph")], {form: {form} for form in forms})
        places = sorted((each.start, each.words) for rows in found.values() for each in rows)
        assert places == [(hit.start(), hit.group()) for hit in pattern.finditer(words)], words


def test_full_names_are_counted_where_they_stand_more_than_once():
    told = "Envoy Vasily Nebenzya spoke. Vasily Nebenzya left. Wassili Nebensja’s speech was long."
    assert alike_full_names(told, {"Vasily", "Nebenzya", "Wassili", "Nebensja"}) == [
        ("Vasily Nebenzya", "Wassili Nebensja")
    ]


@pytest.mark.parametrize("address", ["Hanjin.de", "Hanjin.com"])
def test_a_name_in_an_address_is_no_second_spelling(address):
    page = "<article><p>The pocket of Hajin is empty. The Hajin pocket fell, and Hajin with it, says {}.</p></article>"
    assert not [found for found in lint(page.format(address)).shown if found.rule == "name-spelt-two-ways"]


def test_rules_that_were_kept_are_built_again_when_others_are_installed(house):
    assert "house-shout" in {found.rule for found in lint("<p>SHOUT</p>").shown}


def test_rules_are_built_once_for_all_pages(monkeypatch):
    settings = Settings()
    lint("<p>one</p>", settings=settings)
    monkeypatch.setattr("linter.settings.settings.build", None)
    lint("<p>two</p>", settings=settings)
