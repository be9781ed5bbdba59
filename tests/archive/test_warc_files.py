"""WARC files as they come: every record is read, told or counted, also beside broken ones."""

import gzip
import io
import zlib
from collections import Counter

import pytest

pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

import pyarrow
from warc_writer import chunked, html, http, members, page, record

from linter.archive.records import START, Reached, Reading
from linter.archive.warc_files import WarcFile


def read(tmp_path, data, behind=START, **how):
    path = tmp_path / "a.warc"
    path.write_bytes(data)
    made = WarcFile(str(path), len(data), lambda: open(path, "rb"), Reading(**how))  # noqa: SIM115
    return list(made.records(behind, lambda place: False))


def pages(found):
    return [each.data for each in found if each.kind == "page"]


def counted(found):
    return dict(Counter(each.kind for each in found))


def packed_with(codec, body):
    return pyarrow.compress(body, codec=codec, asbytes=True)


def raw_deflate(body):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


CODINGS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "raw deflate": raw_deflate,
    "br": lambda body: packed_with("brotli", body),
    "zstd": lambda body: packed_with("zstd", body),
}


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("in_chunks", [False, True])
def test_a_coding_is_undone_and_the_record_behind_it_is_there(tmp_path, coding, in_chunks):
    body = CODINGS[coding](html(1))
    how = {"Content_Encoding": coding.split()[-1]} | ({"Transfer_Encoding": "chunked"} if in_chunks else {})
    first = record(http(chunked(body) if in_chunks else body, **how))
    assert pages(read(tmp_path, members(first, page(2)))) == [html(1), html(2)]
    assert pages(read(tmp_path, first + page(2))) == [html(1), html(2)]


def test_two_codings_in_a_row_are_undone(tmp_path):
    both = gzip.compress(packed_with("brotli", html(1)))
    assert pages(read(tmp_path, record(http(both, Content_Encoding="br, gzip")))) == [html(1)]


@pytest.mark.parametrize(
    "said", [{"Content_Encoding": "gzip"}, {"Transfer_Encoding": "chunked"}, {"Content_Encoding": "br"}]
)
def test_a_body_that_is_not_what_its_head_says_is_taken_as_it_is(tmp_path, said):
    assert pages(read(tmp_path, members(record(http(html(1), **said)), page(2)))) == [html(1), html(2)]


def test_of_a_body_that_was_cut_when_it_was_crawled_there_is_what_there_is(tmp_path):
    whole = html(1) * 40
    cut = gzip.compress(whole)[:-12]
    (found,) = pages(read(tmp_path, record(http(cut, Content_Encoding="gzip"))))
    assert found
    assert whole.startswith(found)


@pytest.mark.parametrize(
    "how",
    [
        {"version": "0.18"},
        {"version": "1.0"},
        {"uri": "<http://a.example/1>"},
        {"uri": "urn:a:1"},
        {"uri": "http://a.example/with blank"},
    ],
)
def test_records_of_many_writers_are_read(tmp_path, how):
    (found,) = [each for each in read(tmp_path, record(http(html(1)), **how)) if each.kind == "page"]
    assert found.data == html(1)
    assert found.origin.url == how.get("uri", "http://a.example/").strip("<>")
    assert (found.origin.charset, found.origin.crawled) == ("utf-8", "2024-05-07T10:00:00Z")


@pytest.mark.parametrize("how", [{"ends": b"\n"}, {"status": "200"}, {"status": ""}])
def test_heads_of_many_servers_are_read(tmp_path, how):
    assert pages(read(tmp_path, record(http(html(1), **how)))) == [html(1)]


def test_what_is_no_page_is_counted_by_kind(tmp_path):
    found = read(
        tmp_path,
        members(
            record(b"software: x", kind="warcinfo", content="application/warc-fields"),
            record(b"GET / HTTP/1.1\r\n\r\n", kind="request", content="application/http; msgtype=request"),
            page(1),
            record(http(b"x", status="404 Not Found")),
            record(http(b"x", kind="image/png")),
            record(html(2), kind="resource", content="text/html"),
            record(b"", kind="revisit", WARC_Refers_To_Target_URI="http://a.example/1"),
        ),
    )
    assert counted(found) == {
        "warcinfo": 1,
        "request": 1,
        "page": 2,
        "response with status 404": 1,
        "response that is no HTML": 1,
        "revisit": 1,
    }
    assert pages(found) == [html(1), html(2)]


@pytest.mark.parametrize(
    "between", [b"xxxx" * 30, b"\0" * 700, gzip.compress(page(9))[:-40]], ids=["bytes", "zeros", "cut"]
)
def test_behind_a_broken_stretch_the_next_record_is_found_and_the_stretch_is_told(tmp_path, between):
    found = read(tmp_path, members(page(1)) + between + members(page(2), page(3)))
    assert pages(found) == [html(1), html(2), html(3)]
    if between[:1] != b"\0":
        told = [each.said for each in found if each.kind == "broken"]
        assert str(len(members(page(1))) + len(between)) in told[-1]


def test_a_record_that_says_it_is_longer_than_it_is_does_not_swallow_the_next(tmp_path):
    block = http(html(1))
    for more in (1, 4, 5, 7, 9, 10, 14, 40, 200):
        first = record(block, length=len(block) + more)
        assert pages(read(tmp_path, first + page(2) + page(3)))[-2:] == [html(2), html(3)], more


def test_a_record_that_says_it_is_shorter_is_read_as_far_and_the_next_is_there(tmp_path):
    block = http(html(1))
    assert pages(read(tmp_path, record(block, length=len(block) - 9) + page(2))) == [html(1)[:-9], html(2)]


@pytest.mark.parametrize("pack", [lambda *all: b"".join(all), members], ids=["plain", "gzip"])
def test_the_last_record_cut_off_is_told(tmp_path, pack):
    data = pack(page(1), page(2))
    for cut in range(9, len(pack(page(2))) - 40, 7):
        found = read(tmp_path, data[:-cut])
        assert pages(found)[0] == html(1)
        assert len(pages(found)) + sum(each.kind == "broken" for each in found) == 2, cut


def test_names_do_not_say_what_is_packed(tmp_path):
    assert pages(read(tmp_path, members(page(1)))) == pages(read(tmp_path, page(1))) == [html(1)]
    assert pages(read(tmp_path, packed_with("zstd", page(1)))) == [html(1)]


@pytest.mark.parametrize(
    "data",
    [
        members(*(page(number) for number in range(6))),
        b"".join(page(number) for number in range(6)),
        gzip.compress(b"".join(page(number) for number in range(6))),
        packed_with("zstd", b"".join(page(number) for number in range(6))),
        members(page(0), page(1)) + b"rubbish" * 9 + members(page(2), page(3)),
    ],
    ids=["members", "plain", "one member", "zstd", "broken"],
)
def test_reading_goes_on_behind_any_record(tmp_path, data):
    whole = read(tmp_path, data)
    places = [each.origin.place for each in whole]
    assert len({*places}) == len(places)
    for number, each in enumerate(whole):
        rest = read(tmp_path, data, Reached(*each.reached))
        assert [(one.kind, one.origin.place, one.data) for one in rest] == [
            (one.kind, one.origin.place, one.data) for one in whole[number + 1 :]
        ]


def test_a_page_that_would_unpack_without_end_is_cut_where_it_is_too_large(tmp_path):
    (found,) = pages(
        read(tmp_path, record(http(gzip.compress(b"<p>" * 1_000_000), Content_Encoding="gzip")), max_bytes=500)
    )
    assert len(found) == 501


def test_an_open_file_is_read_and_nothing_is_opened_by_name(tmp_path):
    opened = WarcFile("http://a.example/x.warc", 0, lambda: io.BytesIO(page(1)))
    assert pages(opened.records(START, lambda place: False)) == [html(1)]
