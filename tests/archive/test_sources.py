"""Archives of every kind: what each is, is told by its content, and what is in it is read or told."""

import gzip
import hashlib
import json
import math
import zipfile
from collections import Counter

import pytest

pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("warcio", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

import pyarrow
import pyarrow.parquet
from warc_writer import html, http, members, page

from linter.archive.records import START, Reached, Reading
from linter.archive.sources import archives
from linter.model.errors import BadInput


def opened(*paths, refused=None, **how):
    return list(archives(map(str, paths), Reading(**how), [] if refused is None else refused))


def read(*paths, behind=START, known=(), **how):
    def when(place):
        return math.inf if place in known else 0

    return [each for one in opened(*paths, **how) for each in one.records(behind, when)]


def pages(found):
    return [each.data for each in found if each.kind == "page"]


def test_items_of_ninjs_one_a_line_are_an_export_with_the_pictures_that_stand_beside_their_html(tmp_path):
    picture = {"type": "picture", "description_text": "A crane.", "renditions": {"original": {"href": "crane.jpg"}}}
    item = {"uri": "https://post.example/1", "type": "text", "versioncreated": "2031-05-01T10:00:00Z"}
    row = {**item, "body_html": "<p>It fell.</p>", "associations": {"featuremedia": picture}}
    (tmp_path / "a.jsonl").write_text(f"{json.dumps(row)}\n" * 2)
    found = [each for each in read(tmp_path / "a.jsonl") if each.kind == "page"]
    assert [(b"crane.jpg" in each.data, each.origin.published[:10]) for each in found] == [(True, "2031-05-01")] * 2


def test_of_items_one_a_line_each_that_is_broken_counts(tmp_path):
    row = json.dumps({"uri": "https://post.example/1", "type": "text", "body_html": "<p>It fell.</p>", "headline": "A"})
    (tmp_path / "a.jsonl").write_text(f"{row}\n{row[:40]}\n{row}\n{row[:30]}\n{row}\n")
    found = read(tmp_path / "a.jsonl")
    assert [each.kind for each in found] == ["page", "page", "page", "broken", "broken"]
    assert [each.said for each in found[3:]] == ["line 2 is no JSON", "line 4 is no JSON"]
    assert len({each.reached for each in found}) == 5


def test_a_folder_is_read_in_order_with_what_is_packed(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2.html.gz").write_bytes(gzip.compress(html(2)))
    (tmp_path / "a.html").write_bytes(html(1))
    (tmp_path / "notes.txt").write_bytes(b"no page")
    (tmp_path / "c.html.gz").write_bytes(b"\x1f\x8b broken")
    found = read(tmp_path)
    assert [(each.kind, each.origin.place) for each in found] == [
        ("page", "a.html"),
        ("refused", "c.html.gz"),
        ("page", "b/2.html.gz"),
    ]
    assert pages(found) == [html(1), html(2)]
    assert "broken" in found[1].said


def test_a_page_of_a_folder_that_is_there_already_is_not_read_again_wherever_it_stands(tmp_path):
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.html").write_bytes(html(1))
    found = read(tmp_path, behind=Reached(4), known={"a.html", "c.html"})
    assert [(each.origin.place, each.reached.number) for each in found] == [("b.html", 5)]


def test_a_folder_of_archives_is_its_archives(tmp_path):
    (tmp_path / "x.warc.gz").write_bytes(members(page(1)))
    (tmp_path / "y.warc").write_bytes(members(page(2)))  # packed, whatever its name says
    (tmp_path / "z.html").write_bytes(html(3))
    assert pages(read(tmp_path)) == [html(1), html(2), html(3)]
    assert pages(read(tmp_path / "x.warc.gz", tmp_path / "x.warc.gz")) == [html(1)]


def test_a_wacz_is_the_warc_files_in_it_and_without_any_it_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.wacz", "w") as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("archive/data.warc.gz", members(page(1), page(2)))
    found = read(tmp_path / "a.wacz")
    assert pages(found) == [html(1), html(2)]
    assert found[0].origin.archive.endswith("a.wacz/archive/data.warc.gz")
    assert pages(read(tmp_path / "a.wacz", behind=found[0].reached)) == [html(2)]
    with zipfile.ZipFile(tmp_path / "b.wacz", "w") as packed:
        packed.writestr("datapackage.json", "{}")
    refused: list[BadInput] = []
    assert opened(tmp_path / "b.wacz", refused=refused) == []
    assert "no WARC file" in refused[0].message


def arc(*bodies):
    says = b"1 0 Writer\nURL IP-address Archive-date Content-type Archive-length\n"
    head = b"filedesc://a.arc 0.0.0.0 20240507100000 text/plain %d\n%s\n" % (len(says), says)
    return head + b"".join(
        b"http://a.example/%d 0.0.0.0 20240507100000 text/html %d\n%s\n" % (number, len(body), body)
        for number, body in enumerate(bodies)
    )


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_arc_file_is_read(tmp_path, pack):
    (tmp_path / "a.arc").write_bytes(pack(arc(http(html(1)), http(b"x", kind="image/png"), http(html(2)))))
    found = read(tmp_path / "a.arc")
    assert pages(found) == [html(1), html(2)]
    assert [each.origin.url for each in found if each.kind == "page"] == ["http://a.example/0", "http://a.example/2"]
    assert Counter(each.kind for each in found)["response that is no HTML"] == 1
    assert pages(read(tmp_path / "a.arc", behind=found[1].reached)) == [html(2)]


def rows():
    return [
        {
            "url": f"https://a.example/{number}",
            "html": html(number).decode(),
            "published": "2024-05-07",
            "section": "Sport",
        }
        for number in range(3)
    ]


def test_a_parquet_file_is_read_by_its_column_with_html(tmp_path):
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows()), tmp_path / "a.parquet")
    found = read(tmp_path / "a.parquet")
    assert pages(found) == [html(0), html(1), html(2)]
    assert (found[1].origin.url, found[1].origin.published, found[1].origin.section) == (
        "https://a.example/1",
        "2024-05-07",
        "Sport",
    )
    assert pages(read(tmp_path / "a.parquet", behind=found[1].reached)) == [html(2)]
    renamed = [{"address": row["url"], "markup": row["html"]} for row in rows()]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(renamed), tmp_path / "b.parquet")
    with pytest.raises(BadInput, match="none of its columns is known to hold HTML"):
        read(tmp_path / "b.parquet")
    assert len(pages(read(tmp_path / "b.parquet", column="markup"))) == 3


def test_a_parquet_file_of_which_a_part_is_broken_is_read_round_it_and_one_cut_off_is_refused(tmp_path):
    table = pyarrow.table({"url": [f"https://a.example/{n}" for n in range(6)], "html": [html(n) for n in range(6)]})
    pyarrow.parquet.write_table(table, tmp_path / "a.parquet", row_group_size=2, compression="zstd")
    data = bytearray((tmp_path / "a.parquet").read_bytes())
    chunk = pyarrow.parquet.ParquetFile(tmp_path / "a.parquet").metadata.row_group(1).column(1)
    low = chunk.dictionary_page_offset or chunk.data_page_offset
    data[low : low + chunk.total_compressed_size] = b"x" * chunk.total_compressed_size
    (tmp_path / "b.parquet").write_bytes(data)
    found = read(tmp_path / "b.parquet")
    assert pages(found) == [html(0), html(1), html(4), html(5)]
    (broken,) = [each for each in found if each.kind == "broken"]
    assert "rows 3 to 4 cannot be read" in broken.said
    (archive,) = opened(tmp_path / "b.parquet")
    assert [each.kind for each in archive.records(broken.reached, lambda place: 0.0)] == ["page", "page"]
    (tmp_path / "c.parquet").write_bytes(data[: len(data) // 2])
    with pytest.raises(BadInput, match=r"cannot be read: .*[^.]\.$"):
        read(tmp_path / "c.parquet")


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_json_lines_are_read_and_lines_that_are_none_are_told(tmp_path, pack):
    lines = [json.dumps(row) for row in rows()]
    lines.insert(1, "{broken")
    lines.insert(2, '{"url": "https://a.example/none"}')
    (tmp_path / "a.jsonl").write_bytes(pack("\n".join(lines).encode()))
    found = read(tmp_path / "a.jsonl")
    assert pages(found) == [html(0), html(1), html(2)]
    assert [each.kind for each in found if each.kind != "page"] == ["broken", "line without HTML"]
    assert "line 2 is no JSON" in found[1].said


def test_a_file_that_is_one_page_is_one_page(tmp_path):
    (tmp_path / "a.html").write_bytes(html(1))
    assert pages(read(tmp_path / "a.html")) == [html(1)]


def test_what_leads_to_no_archive_is_refused_and_the_others_are_read(tmp_path):
    (tmp_path / "a.html").write_bytes(html(1))
    (tmp_path / "empty").mkdir()
    refused: list[BadInput] = []
    found = opened(tmp_path / "nowhere", tmp_path / "empty", tmp_path / "a.html", refused=refused)
    assert len(found) == 1
    assert ["no such file" in refused[0].message, "neither pages nor archives" in refused[1].message] == [True, True]


def test_a_story_of_an_export_is_a_page(tmp_path):
    pytest.importorskip("linter.reading.formats", reason="newsroom formats are not read here")
    (tmp_path / "feed.xml").write_text(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour</title>'
        "<item><title>A crane falls</title><link>https://a.example/1</link>"
        "<description>&lt;p&gt;Words.&lt;/p&gt;&lt;figure&gt;&lt;img src=/a.jpg&gt;&lt;/figure&gt;</description></item>"
        "</channel></rss>"
    )
    (found,) = [each for each in read(tmp_path / "feed.xml") if each.kind == "page"]
    assert (found.origin.url, found.origin.title) == ("https://a.example/1", "A crane falls")
    assert b"/a.jpg" in found.data


@pytest.mark.parametrize("whole", [True, False])
def test_an_export_packed_by_gzip_is_read_and_one_that_breaks_off_is_told(tmp_path, whole):
    items = "".join(
        f"<item><title>{number}</title><link>https://a.example/{number}</link>"
        f"<description>&lt;p&gt;{hashlib.sha512(bytes([number])).hexdigest()}&lt;/p&gt;</description></item>"
        for number in range(200)
    )
    data = gzip.compress(f'<rss version="2.0"><channel><title>The Harbour</title>{items}</channel></rss>'.encode())
    (tmp_path / "feed.xml.gz").write_bytes(data if whole else data[: len(data) // 2])
    found = Counter(each.kind for each in read(tmp_path / "feed.xml.gz"))
    assert found == {"page": 200} if whole else found["broken"] == 1


def test_a_first_line_of_json_may_be_long(tmp_path):
    long = "<p>" + "words " * 40_000
    (tmp_path / "a.jsonl").write_text(json.dumps({"html": long}) + "\n" + json.dumps({"html": "<p>x"}) + "\n")
    assert pages(read(tmp_path / "a.jsonl")) == [long.encode(), b"<p>x"]


def test_lines_of_json_without_the_column_that_was_asked_for_are_refused_with_those_they_have(tmp_path):
    rows = [{"url": f"https://quay.example/{number}", "body": html(number).decode()} for number in range(2)]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    refused = []
    assert not list(archives([str(tmp_path / "a.jsonl")], Reading(column="text"), refused))
    assert "its rows have no column “text”" in refused[0].message
    assert "one of url, body." in refused[0].hint


@pytest.mark.parametrize("count", [1, 2])
def test_lines_of_json_of_which_no_column_is_known_are_refused_with_those_they_have(tmp_path, count):
    rows = [{"link": f"https://quay.example/{number}", "story": html(number).decode()} for number in range(count)]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    refused = []
    assert not list(archives([str(tmp_path / "a.jsonl")], Reading(), refused))
    assert "none of its columns is known to hold HTML" in refused[0].message
    assert "--column: one of link, story." in refused[0].hint
    assert len(pages(read(tmp_path / "a.jsonl", column="story"))) == count


def test_archives_of_two_kinds_each_have_a_column_of_their_own(tmp_path):
    (tmp_path / "a.jsonl").write_text(f"{json.dumps({'url': 'x', 'text': html(1).decode()})}\n" * 2)
    pyarrow.parquet.write_table(pyarrow.table({"url": ["y"], "markup": [html(2).decode()]}), tmp_path / "b.parquet")
    found = read(tmp_path, column="markup, text")
    assert pages(found) == [html(1), html(1), html(2)]


@pytest.mark.parametrize("harm", ["crc", "head", "cut", "locked"])
def test_a_broken_wacz_is_told_and_what_stands_in_its_whole_files_is_read(tmp_path, harm):
    file = tmp_path / "a.wacz"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("archive/a.warc", page(1))
        packed.writestr("archive/b.warc", page(2) * 3)
    data = bytearray(file.read_bytes())
    second = data.rindex(b"PK\x03\x04")
    at, new = {"crc": (second + 50, b"\0" * 9), "head": (second, b"XX"), "cut": (second + 44, b""), "locked": (0, b"")}[
        harm
    ]
    data[at : at + len(new)] = new
    if harm == "cut":
        del data[at : at + 9]
    if harm == "locked":
        data[data.rindex(b"PK\x01\x02") + 8] |= 1
    file.write_bytes(data)
    refused = []
    found = []
    for one in opened(file, refused=refused):
        try:
            found += [each.data for each in one.records(START, lambda place: 0)]
        except OSError as error:
            refused.append(error)
    assert refused
    assert found[:1] == [html(1)] or harm == "cut"


def test_a_record_of_an_arc_that_is_not_as_long_as_it_says_is_told_and_nothing_is_printed(tmp_path, capfd):
    body = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + html(1)
    head = (
        b"filedesc://a 0.0.0.0 20240507100000 text/plain 76\n1 0 x\n"
        + b"URL IP-address Archive-date Content-type Archive-length\n"
    )
    head = head.replace(b" 76\n", b" %d\n" % (len(head) - head.index(b"\n") - 1), 1)
    record = b"\nhttp://a.example/ 1.1.1.1 20240507100000 text/html %d\n%s\n"
    (tmp_path / "a.arc").write_bytes(head + record % (len(body), body) + record % (len(body) - 9, body))
    found = read(tmp_path / "a.arc")
    assert [each.kind for each in found if each.kind in ("page", "broken")] == ["page", "page", "broken"]
    assert "not as long as said" in found[-1].said
    assert capfd.readouterr() == ("", "")
