"""Fixes of every rule, on pages in every encoding and with every line end: outside the fixed words no byte changes."""

import codecs
from functools import cache
from itertools import pairwise

import pytest
from effort import tries
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from linter import Bad, Edit, Source, Span, fix
from linter.api.rule_examples import files_of, settings_of, unmarked
from linter.engine.check import run
from linter.engine.fixing import mend
from linter.model.edits import apply, joined
from linter.model.offset_units import counted
from linter.rules.registry import own_rules
from linter.settings import Settings

ENCODINGS = (
    ("utf-8", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    *((name, b"") for name in ("cp1252", "iso8859-2", "koi8-r", "cp932", "gb18030", "euc_kr", "big5", "iso2022_jp")),
)
LINE_ENDS = ("\n", "\r\n", "\r")
# What stands round an article in a newsroom's files, and must come out as it went in.
JUNK = (
    '<!-- wp:image {"id":5,"sizeSlug":"large"} -->',
    "{% if user.is_authenticated %}{{ banner|safe }}{% endif %}",
    "<?php the_field('credit'); ?>",
    "<DIV CLASS=odd data-x='it&apos;s' data-y=\"&quot;&#8212;&mdash\" hidden></DIV >",
    "<p>caf&eacute; &amp; &#x1F600; &nbsp;&copy 2031</p>",
    "<script>if (a < b && c) { x = '<figcaption> </figcaption>' }</script>",
    "<![CDATA[ x ]]>",
    "\t  trailing   ",
    "<!-- cutline: allow no-such-rule -- an old one -->",
)
FIXED = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in own_rules()
    for number, example in enumerate(each for each in rule.examples if isinstance(each, Bad) and each.fixed)
]


@cache
def everything() -> Settings:
    return Settings(show_all=True)


def check_of(rule, example):
    """A check with every rule on, this example's options in force, and the files of its pictures."""
    from linter.api.rule_examples import with_options

    ready = with_options(rule, example)
    files = files_of(example)

    def check(source):
        report = run(source, everything(), files=files)
        if any(each.rule == rule.name for each in report.shown):
            return report
        from dataclasses import replace

        from linter.engine.open_page import open_page

        more = tuple(ready.check_page(open_page(source, settings_of(rule, example), files=files)))
        shown = tuple(sorted((*report.shown, *more), key=lambda each: (each.where, each.rule)))
        return replace(report, shown=shown)

    return check


@pytest.mark.parametrize(("rule", "example"), FIXED)
@tries(12, 3, suppress_health_check=list(HealthCheck))
@given(
    encoding=st.sampled_from(ENCODINGS),
    end=st.sampled_from(LINE_ENDS),
    before=st.lists(st.sampled_from(JUNK), max_size=3),
    after=st.lists(st.sampled_from(JUNK), max_size=3),
)
def test_a_fix_changes_its_own_words_and_no_other_byte(rule, example, encoding, end, before, after):
    html, _ = unmarked(example.html)
    if html.startswith("<html"):  # words in front of it would open the page, and its language be lost
        before = [junk for junk in before if junk.startswith("<!--")]
    name, bom = encoding
    text = end.join((*before, html, *after, ""))
    text = text.encode(name, "xmlcharrefreplace").decode(name)
    source = Source("page.html", text, name, bom)
    check = check_of(rule, example)
    result = mend(source, check, lambda *_: True)
    again = mend(result.after, check, lambda *_: True)
    assert not again.changed
    assert result.fixed or result.refused
    assert apply(text, result.edits) == result.text
    data = source.encode(text)
    assert made(data, counted(source, result.edits, "bytes")) == result.data
    wide = text.encode("utf-16-le", "surrogatepass")
    units = [(2 * at.start, 2 * at.end, at.new.encode("utf-16-le")) for at in result.edits_in("utf-16")]
    assert replaced(wide, units).decode("utf-16-le") == result.text
    places = [span for each in result.fixed for span in (each.where, *(r.where for r in each.finding.related))]
    for edit in result.edits:
        inside = [place for place in places if place.start <= edit.span.end and edit.span.start <= place.end]
        assert inside, f"{edit} lies outside all that was reported"
    assert result.text.startswith(end.join((*before, "")))
    assert result.text.endswith(end.join(("", *after, ""))[len(end) * (not after) :])


def made(data, edits):
    return replaced(data, [(each.start, each.end, each.data) for each in edits])


def replaced(data, edits):
    for start, end, new in reversed(edits):
        data = data[:start] + new + data[end:]
    return data


TEXTS = st.text("ab<é😀", max_size=20)


@st.composite
def rounds(draw):
    """A text and rounds of edits, each made to what the last one left."""
    text = draw(TEXTS)
    made, now = [], text
    for _ in range(draw(st.integers(0, 4))):
        ends = sorted(draw(st.lists(st.integers(0, len(now)), max_size=6, unique=True)))
        edits = [Edit(Span(a, b), draw(TEXTS)) for a, b in zip(ends[::2], ends[1::2], strict=False)]
        made.append(edits)
        now = apply(now, edits)
    return text, made, now


@given(rounds())
def test_rounds_of_edits_are_one_round(case):
    text, made, now = case
    edits = joined(text, made)
    assert apply(text, edits) == now
    assert all(one.span.end < other.span.start for one, other in pairwise(edits))


@given(TEXTS, st.data())
def test_a_place_that_no_edit_touched_stays_out_of_the_edits(text, data):
    at = data.draw(st.integers(0, len(text)))
    edits = joined(text, [[Edit(Span(0, at), "x")], [Edit(Span(0, 1), "")]])
    assert all(edit.span.end <= at for edit in edits)


@pytest.mark.parametrize(("name", "bom"), ENCODINGS)
def test_the_library_gives_edits_that_a_cms_can_make_itself(name, bom):
    page = (
        f'<meta charset="{name}"><article><p>😀 &#233; “it”</p><figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge'
        "</figcaption><small>Photo: Photo: Jo Lee/AFP</small></figure></article>"
    )
    page = page.encode(name, "xmlcharrefreplace").decode(name)
    data = bom + page.encode(name)
    result = fix(data)
    assert result.changed
    assert made(data, result.edits_in("bytes")) == result.data
    assert result.edits_in("code-points")[0][:2] == result.edits[0].span


def test_a_unit_there_is_not_is_refused():
    with pytest.raises(ValueError, match="not 'words'"):
        fix("<p>").edits_in("words")
