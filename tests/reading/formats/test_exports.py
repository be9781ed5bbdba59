"""Each format's stories: recognised by content, read as its readers get them, with their places in the export."""

import io
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from linter.model.errors import BadInput, NotHtml, PartlyUnread
from linter.model.origin import OriginLines
from linter.model.spans import Span
from linter.reading.formats import documents, json_lines, recognised
from linter.reading.formats import parquet as parquet_format
from linter.reading.inputs import opened

SAMPLES = Path(__file__).parent / "samples"
WORDS = {
    "apple-news.json": ("an Apple News article", ["an1"]),
    "arc-lines.jsonl": ("lines of JSON with HTML", ["/city/bridge/", "/city/bridge/ (2)"]),
    "arc.json": ("an Arc story (ANS)", ["/city/bridge/"]),
    "atom.xml": ("an Atom feed", ["Bridge & tunnel", "Two"]),
    "ghost-5.json": ("a Ghost export", ["bridge", "ships", "html"]),
    "lines.jsonl": ("lines of JSON with HTML", [f"https://post.example/{number}" for number in range(3)]),
    "newsml-g2.xml": ("NewsML-G2", ["tag:post.example,2026:text1", "tag:post.example,2026:pic1"]),
    "newsml-g2-package.xml": ("NewsML-G2", ["tag:post.example,2026:quay", "tag:post.example,2026:alone"]),
    "ninjs-1.json": ("ninjs", ["https://post.example/item/1"]),
    "ninjs-2.json": ("ninjs", ["https://post.example/item/2"]),
    "ninjs-3.json": ("ninjs", ["https://post.example/item/2"]),
    "ninjs-lines.jsonl": ("lines of JSON with HTML", ["https://post.example/item/2", "https://post.example/item/2b"]),
    "nitf-3.6.xml": ("NITF", ["hp-2026-17"]),
    "rss-1.0.xml": ("an RSS feed", ["Quay closes"]),
    "rss-2.0-media.xml": ("an RSS feed", ["Bridge & tunnel", "Two"]),
    "sitemap-images.xml": ("a sitemap of pictures", ["https://post.example/1"]),
    "wordpress-1.1.xml": ("a WordPress export", ["bridge", "old"]),
    "wordpress-1.2.xml": ("a WordPress export", ["bridge", "old"]),
}
FIGURE = '<figure><img src="{}" alt="{}"><figcaption>{} <span class="credit">{}</span></figcaption></figure>'


def read(name, **how):
    return list(documents((SAMPLES / name).read_bytes(), name, **how))


def until_broken(data, says):
    """The names of the stories before the place where an export is broken."""
    stories, found = documents(data), []
    with pytest.raises(BadInput, match=says):  # noqa: PT012
        while True:
            found.append(next(stories).name)
    return found


def test_every_sample_is_told_of_here():
    assert sorted(path.name for path in SAMPLES.iterdir()) == sorted(WORDS)


@pytest.mark.parametrize("name", WORDS)
def test_a_format_is_recognised_by_its_content_and_gives_its_stories(name):
    words, names = WORDS[name]
    data = (SAMPLES / name).read_bytes()
    assert recognised(data) == words
    assert [each.name for each in documents(data)] == names
    with (SAMPLES / name).open("rb") as file:
        assert [each.name for each in documents(file)] == names


@pytest.mark.parametrize("name", WORDS)
def test_every_letter_of_a_story_leads_to_where_it_stands_in_the_export(name):
    text = (SAMPLES / name).read_text("utf-8")
    lines = text.split("\n")
    for story in read(name):
        told = OriginLines(story.html, story.origin)
        assert sum(piece.length for piece in story.origin.pieces) == len(story.html)
        for piece in story.origin.pieces:
            for at in range(piece.at, piece.at + piece.length):
                there, (start, end) = told.offsets(Span(at, at + 1)), told.ends(Span(at, at + 1))
                assert lines[start.line - 1][start.column - 1 :].startswith(
                    text[there.start : there.end].split("\n")[0]
                )
                assert (start.line, start.column) <= (end.line, end.column)
                if piece.exact:
                    assert text[there.start : there.end] == story.html[at]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
@pytest.mark.parametrize("name", [name for name in WORDS if name.endswith(".xml")])
def test_an_export_in_another_encoding_is_the_same_export(name, encoding):
    text = (SAMPLES / name).read_text("utf-8")
    data = re.sub(r' encoding="[^"]*"', "", text, count=1).encode(encoding)
    assert recognised(data) == WORDS[name][0]
    assert [each.html for each in documents(data)] == [each.html for each in read(name)]


def test_stories_of_one_name_are_told_apart():
    data = (SAMPLES / "rss-2.0-media.xml").read_text("utf-8").replace("<title>Two<", "<title>Bridge &amp; tunnel<")
    assert [each.name for each in documents(data.encode())] == ["Bridge & tunnel", "Bridge & tunnel (2)"]


def test_of_media_rss_the_largest_of_a_group_is_shown_with_the_groups_words():
    data = """<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>x</title><media:group>
    <media:content url="s.jpg" width="10"/><media:content url="l.jpg" width="900"/><media:content url="v.mp4" type="video/mp4"/>
    <media:description>The dock.</media:description><media:credit>Jo Lee</media:credit></media:group></item></channel></rss>"""
    (story,) = documents(data.encode())
    assert FIGURE.format("l.jpg", "", "The dock.", "Jo Lee") in story.html


def test_words_that_stand_beside_all_pictures_are_each_pictures_and_none_of_the_storys():
    data = """<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><media:title>Lead</media:title><title>x</title>
    <media:description>The dock.</media:description><description>The story.</description><media:credit>Jo Lee</media:credit>
    <media:content url="a.jpg" medium="image"/></item></channel></rss>"""
    (story,) = documents(data.encode())
    assert story.html.startswith("<article><h1>x</h1>\n" + FIGURE.format("a.jpg", "", "The dock.", "Jo Lee"))
    assert "<p>The story.</p>" in story.html


def test_of_a_sitemap_addresses_without_pictures_are_told():
    left_out = Counter()
    read("sitemap-images.xml", left_out=left_out)
    assert left_out == {"without pictures": 1}


def test_a_picture_that_the_story_shows_itself_is_shown_once():
    data = """<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>x</title>
    <description>&lt;p&gt;&lt;img src="/b/dock.jpg?w=9"&gt;</description>
    <media:content url="https://post.example/b/dock.jpg" medium="image"/></item></channel></rss>"""
    (story,) = documents(data.encode())
    assert story.html.count("dock.jpg") == 1


def test_arc_prints_vanity_credits_and_else_names_with_their_house():
    (story,) = read("arc.json")
    assert (
        FIGURE.format("https://pics.example/lead.jpg", "Ships", "Ships lie in the the harbour.", "Jo Lee/Reuters")
        in story.html
    )
    assert "Ann Roe" not in story.html
    assert '<img src="https://pics.example/2.jpg">' in story.html  # Arc knows alternative texts, and has none


def test_ghosts_cards_of_both_editors_are_figures():
    bridge, ships, _ = read("ghost-5.json")
    assert (
        '<img src="https://g.example/a.jpg" alt="A bridge"><figcaption>The mayor opens the the bridge.' in bridge.html
    )
    assert '<img src="https://g.example/f.jpg" alt="Front"><figcaption>Boats on the the river.' in bridge.html
    assert "<strong>Hundreds came &amp; &quot;stayed&quot;.</strong>" in bridge.html
    assert bridge.section == "City"
    assert '<p>See <a href="https://g.example/x">this</a><strong> now</strong></p>' in ships.html
    assert '<img src="https://g.example/b.jpg" alt="Ships"><figcaption>Ships lie in the the harbour.' in ships.html


def test_of_apple_news_the_caption_in_the_article_counts():
    (story,) = read("apple-news.json")
    assert FIGURE.format("bundle://a.jpg", "A bridge", "The mayor opens the the bridge.", "Photo: Jo Lee") in story.html
    assert "Full screen" not in story.html


def test_a_picture_item_of_newsml_has_its_credit_line():
    _, picture = read("newsml-g2.xml")
    words = ("https://pics.example/l.jpg", "", "The mayor opens the the bridge.", "Jo Lee/Reuters")
    assert FIGURE.format(*words) in picture.html


@pytest.mark.parametrize("name", ["ninjs-1.json", "ninjs-2.json", "ninjs-3.json"])
def test_the_versions_of_ninjs_say_the_same(name):
    (story,) = read(name)
    words = ("https://pics.example/l.jpg", "", "The mayor opens the the bridge.", "Jo Lee/Reuters")
    assert story.html.startswith('<article lang="en"><h1>Bridge opens</h1>\n' + FIGURE.format(*words))


def test_parquet_gives_its_rows(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = {"slug": ["a", "b"], "content": ["<p>One</p>", "<p>Two</p>"], "language": ["de", None]}
    parquet.write_table(arrow.table(rows), tmp_path / "p")
    found = list(documents((tmp_path / "p").read_bytes()))
    assert [(each.name, each.html, each.language) for each in found] == [
        ("a", "<p>One</p>", "de"),
        ("b", "<p>Two</p>", ""),
    ]


def test_of_parquet_the_rows_behind_a_broken_group_are_read(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = {"slug": [*"abcdef"], "html": [f"<p>{each}</p>" for each in "abcdef"]}
    parquet.write_table(arrow.table(rows), tmp_path / "p", row_group_size=2)
    data = bytearray((tmp_path / "p").read_bytes())
    begins = parquet.ParquetFile(tmp_path / "p").metadata.row_group(1).column(1).data_page_offset
    data[begins : begins + 20] = b"\xff" * 20
    assert until_broken(bytes(data), "rows 3 to 4 cannot be read") == ["a", "b", "e", "f"]


def test_of_parquet_each_broken_group_is_a_piece_by_itself(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(
        arrow.table({"HTML": [f"<p>{each}</p>" for each in "abcdef"]}), tmp_path / "p", row_group_size=2
    )
    data = bytearray((tmp_path / "p").read_bytes())
    for group in (0, 2):
        begins = parquet.ParquetFile(tmp_path / "p").metadata.row_group(group).column(0).data_page_offset
        data[begins : begins + 20] = b"\xff" * 20
    with pytest.raises(PartlyUnread) as told:
        list(parquet_format.stories(io.BytesIO(bytes(data)), "p", False, {}))
    assert [piece.partition(" cannot")[0] for piece in told.value.pieces] == ["rows 1 to 2", "rows 5 to 6"]


def test_a_column_is_known_in_any_case(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"HTML": ["<p>One</p>"], "Title": ["The quay"]}), tmp_path / "p")
    (row,) = parquet_format.stories(io.BytesIO((tmp_path / "p").read_bytes()), "p", False, {})
    assert (row.html, row.title) == ("<p>One</p>", "The quay")
    (line,) = json_lines.lines(io.BytesIO(b'{"Html": "<p>One</p>", "Title": "The quay"}\n'), "l", False, {})
    assert (line.html, line.title) == ("<p>One</p>", "The quay")


def test_of_parquet_without_a_column_of_html_the_columns_are_named(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"slug": ["a"], "markup": ["<p>One</p>"]}), tmp_path / "p")
    assert until_broken((tmp_path / "p").read_bytes(), "known to hold HTML: slug, markup") == []


@pytest.mark.parametrize(
    "declares",
    ['<!ENTITY a "b">', '<!ENTITY a SYSTEM "a.txt">', '<!ENTITY % a "b">'],
    ids=["internal", "external", "parameter"],
)
def test_xml_that_declares_entities_is_refused_before_anything_is_read(declares):
    data = f"<!DOCTYPE rss [{declares}]>\n<rss><channel><item><title>&a;</title></item></channel></rss>"
    with pytest.raises(BadInput, match=r"^f\.xml: line 1 declares an entity of its own\.$"):
        list(documents(data.encode(), "f.xml"))


def test_a_document_type_at_an_address_is_never_fetched():
    (story,) = read("nitf-3.6.xml")
    assert story.title == "Bridge & tunnel open"


@pytest.mark.parametrize("name", [name for name in WORDS if name.endswith(".xml") and len(WORDS[name][1]) > 1])
def test_what_is_broken_later_on_gives_the_stories_before_it_and_says_where(name):
    data = (SAMPLES / name).read_bytes()
    assert until_broken(data[: data.rindex(b"<")], r"the XML is broken in line \d+") == WORDS[name][1]


def test_letters_that_xml_forbids_and_bare_ampersands_lose_no_story():
    data = b"<rss><channel><item><title>A \x08 & B &nbsp; C \xff</title><link>?a=1&b=2</link></item></channel></rss>"
    (story,) = documents(data)
    assert story.title == "A \x08 & B C \ufffd"
    assert story.url == "?a=1&b=2"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<p>One</p>",
        b"<!doctype html><rss>",
        b'{"a": 1}',
        b'[{"a": "<p>"}, 1]',
        b'{"type": "story"}',
        b"[caption]<p>x</p>",
        b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x</loc></url></urlset>',
        b"<feed><p>of a page</p></feed>",
        b"<opml/>",
        b"[" * 100_000,
    ],
)
def test_what_is_no_export_is_not_taken_for_one(data):
    assert recognised(data) is None
    with pytest.raises(NotHtml):
        list(documents(data))


def test_a_first_line_of_any_length_is_a_line():
    data = b'{"html": "<p>' + b"x" * 3_000_000 + b'</p>", "id": 1}\n{"html": "<p>One</p>", "id": 2}\n'
    assert recognised(data) == "lines of JSON with HTML"
    assert [each.name for each in documents(data)] == ["1", "2"]


@pytest.mark.parametrize(("name", "lines"), [("ninjs-2.json", "ninjs-lines.jsonl"), ("arc.json", "arc-lines.jsonl")])
def test_items_one_a_line_are_the_items_of_a_file_of_their_own(name, lines):
    alone, first = read(name)[0], read(lines)[0]
    assert (first.html, first.published, first.url) == (alone.html, alone.published, alone.url)


def test_the_mark_of_utf_8_in_front_of_lines_is_no_letter_of_theirs():
    marked = b"\xef\xbb\xbf" + (SAMPLES / "lines.jsonl").read_bytes()
    assert [each.html for each in documents(marked)] == [each.html for each in read("lines.jsonl")]
    assert next(documents(marked)).origin.pieces[0].at == read("lines.jsonl")[0].origin.pieces[0].at


def test_a_parquet_file_that_is_broken_is_told():
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    assert until_broken(b"PAR1" + bytes(99), "cannot be read") == []


def test_lines_that_are_no_json_are_told_with_their_numbers_and_the_others_are_read():
    lines = ['{"html": ', '{"html": "<p>One</p>", "id": 1}', "", "nothing", '{"html": "<p>Two</p>", "id": 2}']
    assert until_broken("\n".join(lines[1:]).encode(), r"line 3 is no JSON\.") == ["1", "2"]
    broken = "\n".join([*lines[:2], *[lines[0]] * 7, lines[4]]).encode()
    assert until_broken(broken, "lines 1, 3, 4, 5, 6 and 3 more are no JSON") == ["1", "2"]


def test_stories_whose_first_has_no_text_are_lines_of_json_still():
    left_out = Counter()
    data = b'{"id": 1, "html": null}\n{"id": 2, "html": "<p>Two</p>"}\n'
    assert [each.name for each in documents(data, left_out=left_out)] == ["2"]
    assert left_out == {"without HTML": 1}


def test_lines_of_json_without_a_column_of_html_are_refused_with_their_columns(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"id": 1, "markup": "<p>One</p>"}\n{"id": 2, "markup": "<p>Two</p>"}\n')
    with pytest.raises(NotHtml, match="known to hold HTML: id, markup"):
        opened(str(tmp_path / "a.jsonl"), "a.jsonl", 1 << 20)


@pytest.mark.parametrize("around", ["results", "collection"])
def test_an_answer_of_arc_s_is_the_stories_in_it(around):
    story = json.loads((SAMPLES / "arc.json").read_bytes())
    answer = {"type": around, "version": "0.6.0", "count": 2, "content_elements": [story, story]}
    found = [each.html for each in documents(json.dumps(answer).encode())]
    assert found == [read("arc.json")[0].html] * 2


def test_a_pipe_is_read_by_way_of_the_disk():
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    data = (SAMPLES / "wordpress-1.2.xml").read_bytes()
    assert [each.name for each in documents(Pipe(data))] == ["bridge", "old"]


def test_a_json_string_in_a_json_string_leads_to_its_place():
    inner = json.dumps({"root": {"children": [{"type": "image", "src": "a.jpg", "caption": 'The "dock" é\n'}]}})
    text = json.dumps({"data": {"posts": [{"slug": "s", "lexical": inner, "status": "published"}]}})
    (story,) = documents(text.encode())
    at = story.html.index("dock")
    assert text[slice(*OriginLines(story.html, story.origin).offsets(Span(at, at + 4)))] == "dock"
    at = story.html.index("é")
    assert text[slice(*OriginLines(story.html, story.origin).offsets(Span(at, at + 1)))] == r"\\u00e9"
