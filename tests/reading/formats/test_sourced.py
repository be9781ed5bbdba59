"""The way back from words to an export, whatever is cut, escaped and put together: properties, on made-up exports."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from linter.model.origin import Extract, OriginLines
from linter.model.spans import Lines, Position, Span
from linter.reading.formats.json_values import read_json, said
from linter.reading.formats.sourced import joined, origin_of, plain
from linter.reading.formats.xml_elements import elements
from linter.reading.formats.xml_text import text_of

LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t<>&\"'"), max_size=12
)
XML_PARTS = st.one_of(
    LETTERS.map(lambda words: words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")),
    LETTERS.map(lambda words: f"<![CDATA[{words.replace(']]>', '')}]]>"),
    LETTERS.map(lambda words: f"<!--{words.replace('-', '')}-->"),
    st.sampled_from(["&quot;", "&apos;", "&#233;", "&#x1F600;", "&#10;", "\r\n", "<?a b?>"]),
)


def leads_back(html, export):
    """Every exact piece of a text is what stands there, and every piece lies in the export."""
    told, lines = OriginLines(html.text, origin := origin_of(html)), Lines(export)
    at = 0
    for piece in origin.pieces:
        assert piece.at == at
        at += piece.length
        there = told.offsets(Span(piece.at, piece.at + piece.length))
        assert 0 <= there.start <= there.end <= len(export)
        assert told.ends(Span(piece.at, piece.at + piece.length)) == (
            lines.position(there.start),
            lines.position(there.end),
        )
        if piece.exact:
            assert export[there.start : there.end] == html.text[piece.at : piece.at + piece.length]
    assert at == len(html.text)


@given(st.lists(XML_PARTS, max_size=12), st.text("a\né😀", max_size=5))
def test_xml_is_read_as_lxml_reads_it_and_every_letter_leads_back(parts, before):
    export = f"<r>{before}<item><t>{''.join(parts)}</t></item></r>"
    (item,) = elements(io.BytesIO(export.encode()), "x", ("item",))
    words = item.text("t")
    read = etree.fromstring(export.encode(), etree.XMLParser(resolve_entities=False))
    assert words.text == "".join(read.find("item/t").xpath("text()"))
    leads_back(words, export)
    leads_back(joined(["<p>", words.escaped(), "</p>"]), export) if words else None


@given(LETTERS, LETTERS, st.booleans(), st.integers(0, 12), st.integers(0, 12))
def test_json_is_read_as_python_reads_it_and_every_letter_leads_back(one, other, ascii_only, low, high):
    export = json.dumps(
        {"a": one, "b": [json.dumps({"c": other}, ensure_ascii=ascii_only)]}, ensure_ascii=ascii_only, indent=1
    )
    value = read_json(Extract(export))
    words = said(value["a"])
    assert words.text == one
    leads_back(words, export)
    inner = said(read_json(said(value["b"][0]))["c"])
    assert inner.text == other
    leads_back(inner, export)
    cut = words.cut(low, high)
    assert cut.text == one[low:high]
    leads_back(cut, export)
    leads_back(joined([words, "<br>", inner.stripped(), cut.escaped()]), export) if words and inner else None


@given(st.lists(st.text("ab\né😀\r", min_size=1, max_size=4), min_size=1, max_size=5), st.integers(0, 3))
def test_extracts_of_one_export_tell_its_lines(texts, wanted):
    export, extracts, at = "".join(f"<{text}>" for text in texts), [], 0
    for text in texts:
        lines = Lines(export)
        before = export[at - lines.position(at).column + 1 : at]
        extracts.append(Extract(f"<{text}>", at, lines.position(at), len(before.encode())))
        at += len(text) + 2
    html = joined([plain(each) for each in extracts])
    assert html.text == export
    leads_back(html, export)
    told, lines = OriginLines(html.text, origin_of(html)), Lines(export)
    for start in range(len(export)):
        where = Span(start, start + 1)
        assert told.utf8_columns(where)[0] == lines.utf8_columns(where)[0]


def test_markup_of_ours_has_the_place_of_the_words_beside_it():
    extract = Extract("caption\nwords", 100, Position(7, 5, 5))
    html = joined(["<figure>", plain(extract, 0, 7), "<br>", plain(extract, 8), "</figure>"])
    told = OriginLines(html.text, origin_of(html))
    assert told.position(0) == Position(7, 5, 5)
    assert told.position(html.text.index("words")) == Position(8, 1, 1)
    assert told.ends(Span(0, len(html.text))) == (Position(7, 5, 5), Position(8, 6, 6))
    assert told.offsets(Span(0, len(html.text))) == Span(100, 113)


def test_text_of_an_extract_leaves_tags_out():
    assert text_of(Extract("a<b>c</b>&amp;<!-- d -->"), 0, 24).text == "ac&"
