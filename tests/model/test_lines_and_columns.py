"""Lines and columns as editors count them, and how a place is found among a text's segments."""

import re

import pytest
from effort import tries
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from linter import Source, read
from linter.model.source import Chart, Segment, Text
from linter.model.spans import Span

FEW = tries(60, 3, suppress_health_check=list(HealthCheck))


FIGURE = "<figure><img src=a.jpg alt='A ferry'><figcaption>{}</figcaption></figure>"


def position(text, word):
    return tuple(Source("<page>", text).lines.position(text.index(word)))


@pytest.mark.parametrize(
    ("text", "word", "line", "column", "utf16"),
    [
        ("abc", "abc", 1, 1, 1),
        ("ab\ncd", "cd", 2, 1, 1),
        ("ab\r\ncd", "cd", 2, 1, 1),
        ("ab\rcd", "cd", 2, 1, 1),
        ("a\n\r\n\rxb", "xb", 4, 1, 1),
        ("a\r\r\nxb", "xb", 3, 1, 1),
        ("é ab", "ab", 1, 3, 3),
        ("🦊 ab", "ab", 1, 3, 4),
        ("🦊🦊\n🦊ab", "ab", 2, 2, 3),
        ("👩\u200d🚀 ab", "ab", 1, 5, 7),
        ("写真ab", "ab", 1, 3, 3),
        ("a\u2028b\x0bc\x0cd\x85ef", "ef", 1, 9, 9),
        ("\t\tab", "ab", 1, 3, 3),
        ("e\u0301ab", "ab", 1, 3, 3),
    ],
)
def test_lines_and_columns_are_counted_as_editors_count_them(text, word, line, column, utf16):
    assert position(text, word) == (line, column, utf16)


def test_the_end_of_a_source_has_a_place():
    assert tuple(Source("<page>", "ab\n").lines.position(3)) == (2, 1, 1)
    assert tuple(Source("<page>", "").lines.position(0)) == (1, 1, 1)


def test_a_byte_order_mark_takes_no_column():
    page = read(b"\xef\xbb\xbf" + FIGURE.format("aa").encode())
    assert tuple(page.source.lines.position(page.blocks[0].where.start)) == (1, 9, 9)


def test_a_caption_behind_an_emoji_says_both_columns():
    page = read("<p>🦊🦊</p>" + FIGURE.format("aa"))
    where = page.blocks[0].caption.where
    assert page.source.text[where.start : where.end] == "aa"
    found = page.source.lines.position(where.start)
    assert found.utf16_column == found.column + 2
    assert page.source.text.encode("utf-16-le")[2 * (found.utf16_column - 1) :].startswith("aa".encode("utf-16-le"))


@FEW
@given(st.text(alphabet="ab🦊\r\né写 ", max_size=60))
def test_offsets_lines_and_columns_agree(text):
    lines = Source("<page>", text).lines
    rows = re.split(r"\r\n|\r|\n", text)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            continue
        found = lines.position(offset)
        assert text[:offset].replace("\r\n", "\n").replace("\r", "\n").count("\n") == found.line - 1
        before = rows[found.line - 1][: found.column - 1]
        assert text[:offset].endswith(before)
        assert found.utf16_column - 1 == len(before.encode("utf-16-le")) // 2


@pytest.mark.parametrize("before", range(4094, 4098))
@pytest.mark.parametrize(("end", "units"), [("\n", 0), ("\r\n", 0), ("\r", 0), ("🦊\r\n", 1)])
def test_a_text_of_many_stretches_has_its_lines_wherever_they_end(before, end, units):
    lines = Source("<page>", f"{'a' * before}{end}é{'b' * 9000}{end}c").lines
    assert tuple(lines.position(before + len(end) + 9001 + len(end))) == (3, 1, 1)
    assert tuple(lines.position(before + len(end))) == (2, 1, 1)
    assert tuple(lines.position(before + len(end) + 8000)) == (2, 8001, 8001)
    assert lines.utf16(before + len(end) + 8000) == before + len(end) + 8000 + units


class Unscanned(tuple):
    """Segments that may be looked up, and not gone through one by one."""

    def __iter__(self):
        raise AssertionError("every segment was looked at for one place")


def test_a_place_is_looked_up_among_a_texts_segments_and_not_searched_for():
    size = 4096
    segments = Unscanned([Segment(2 * at, 1 + at % 2, 10 * at, 10 * at + 1 + at % 2, True) for at in range(size)])
    text = Text("x" * 2 * size, lambda: Chart(segments))
    assert text.span(4000, 4001) == Span(20_000, 20_001)
    assert text.part(6000).span(4, 7) == Span(30_020, 30_031)
    assert text.span(2 * size - 1) == Span(10 * (size - 1) + 1, 10 * (size - 1) + 2)
