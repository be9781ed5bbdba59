"""Whether the source between two offsets says the words that are reported there: what tests of places ask of any page."""

import re
from itertools import pairwise

from linter import Source
from linter.model.spans import Span
from linter.reading.html.text_nodes import attribute_text, element_text, words_at
from linter.reading.html.tree import Tree

MARK = "Qzx7w"


def texts_of(page):
    """Every text of a page that a rule may report."""
    for block in page.blocks:
        yield from filter(None, (block.caption, block.credit and block.credit.text, block.image.alt))
    yield from (passage.text for passage in page.prose)
    yield from filter(None, (page.headline, page.byline))


def texts_of_tree(source):
    """The words of every element of a source, and its alternative texts."""
    tree = Tree(source)
    for element in tree.root.iter("p", "div", "figcaption", "span", "td", "li", "h1", "b", "figure", "em", "a"):
        text = element_text(tree, element)
        if text is not None:
            yield text
    for element in tree.root.iter("img"):
        text = attribute_text(tree, element, "alt")
        if text is not None and text.words:
            yield text


def has_break(text, start, end):
    """True where words[start:end] hold a line break that only the layout makes."""
    return any(row.start == row.end for row in text.chart.segments[slice(*text._reach(start, end))])


def cuts_a_reference(text, start, end):
    """True where an end stands within what one character reference says."""
    low, high = start + text.offset, end + text.offset
    inside = [row for row in text.chart.segments[slice(*text._reach(start, end))] if not row.exact and row.length > 1]
    return any(row.at < low < row.at + row.length or row.at < high < row.at + row.length for row in inside)


def squeezed(words):
    """Without white space: where a stray end tag is a line's end to a reader, a parser may not have seen it."""
    return "".join(words.split())


def stretches(source, text):
    """The words between elements that the text leaves out (an icon, a control, a noscript copy)."""
    start, at = 0, 0
    for one, other in pairwise(text.chart.segments):
        at = one.at + one.length - text.offset
        between = source.text[one.end : other.start]
        if (
            re.sub(r"<[^<>]*>", "", between).strip()
            and words_at(source, Span(one.end, other.start))
            and 0 < at < len(text)
        ):
            yield start, at
            start = at
    yield start, len(text)


def assert_exact(source, text):
    """For broken pages: a text that claims a place says there what it says, blanks and left-out elements aside."""
    where = text.where
    assert 0 <= where.start <= where.end <= len(source.text)
    if text.chart.sure and text.words:
        for start, end in stretches(source, text):
            assert squeezed(words_at(source, text.span(start, end))) == squeezed(text.words[start:end])


def assert_parts_exact(source, text, chance, same=squeezed):
    if not text.chart.sure or len(list(stretches(source, text))) > 1:
        return
    for _ in range(4):
        start, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        part = text.part(start, end)
        if not part.words or has_break(text, start, end) or cuts_a_reference(text, start, end):
            continue
        assert same(words_at(source, part.where)) == same(part.words)
        assert same(words_at(source, text.span(start, end))) == same(text.words[start:end].strip())


def plain(text):
    """What a parser reads of a source, white space joined: every word of it, scripts and all."""
    root = Tree(Source("<page>", text)).root
    return " ".join(" ".join("".join(root.itertext()).split()).split())


def assert_edits_exact(source, text, chance):
    """An edit changes its own characters only, and the page then says the new words in that place."""
    spans = [found.span() for found in re.finditer(r"\w+", text.words)]
    for start, end in chance.sample(spans, min(3, len(spans))):
        edit = text.edit(start, end, MARK)
        if edit is None:
            continue
        low, high = edit.span
        after = source.text[:low] + edit.new + source.text[high:]
        if text.attribute:
            alts = [img.get("alt") for img in Tree(Source("<page>", after)).root.iter("img", "image")]
            assert text.words[:start] + MARK + text.words[end:] in [" ".join((alt or "").split()) for alt in alts]
        else:
            assert plain(after).replace(MARK, text.words[start:end]) == plain(source.text)
            assert plain(after).count(MARK) == 1
