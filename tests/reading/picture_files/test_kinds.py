"""What a file is that comes where pictures are expected: those of kinds that are not read are told by what they are."""

import struct

import picture_writer as write
import pytest

from linter.reading.picture_files.reader import picture_of

JO = write.xmp({"dc:creator": ["Jo Lee"]})


def boxes(main: bytes, *others: bytes, inside: bytes = b"") -> bytes:
    return write.box(b"ftyp", main + b"\0\0\0\1" + b"".join(others)) + inside


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(99), "JPEG XL"),
        (b"\xff\x0a" + bytes(99), "JPEG XL"),
        (b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(99), "JPEG 2000"),
        (b"8BPS\0\1" + bytes(99), "a layered file of Photoshop"),
        (b"FUJIFILMCCD-RAW 0201", "a camera’s raw file"),
        (boxes(b"crx ", b"crx ", b"isom", inside=write.box(b"moov", bytes(20))), "a camera’s raw file"),
        (boxes(b"isom", b"avc1", inside=write.box(b"moov", bytes(20))), "a film"),
        (boxes(b"qt  ", inside=write.box(b"moov", bytes(20))), "a film"),
        (b"RIFF" + struct.pack("<I", 99) + b"AVI LIST", "a film or a sound"),
        (b"%PDF-1.7", "a PDF"),
        (b"<!doctype html><html><body>404 <svg></svg></body></html>", "a page of HTML"),
    ],
)
def test_a_file_of_another_kind_is_not_read_and_told_by_what_it_is(data, what):
    picture = picture_of(data)
    assert (picture.kind, picture.unread) == ("", f"It is {what}, which is not read.")


@pytest.mark.parametrize(
    ("data", "why"), [(b"", "It is empty."), (b"words", "It is no picture of a kind that is read.")]
)
def test_what_nobody_knows_is_no_picture(data, why):
    assert picture_of(data).unread == why


def item(packet: bytes) -> bytes:
    """A table with one item, which it holds itself: an XMP packet."""
    infe = write.box(b"infe", b"\2\0\0\0" + struct.pack(">HH", 1, 0) + b"mime" + b"\0application/rdf+xml\0")
    iinf = write.box(b"iinf", b"\0\0\0\0" + struct.pack(">H", 1) + infe)
    place = struct.pack(">HHHHHII", 1, 1, 1, 0, 1, 0, len(packet))
    iloc = write.box(b"iloc", b"\1\0\0\0" + b"\x44\0" + place)
    return write.box(b"meta", b"\0\0\0\0" + iinf + iloc + write.box(b"idat", packet))


@pytest.mark.parametrize(
    ("main", "others", "kind"),
    [(b"msf1", b"hevc", "HEIF"), (b"hevc", b"msf1", "HEIF"), (b"mif1", b"avif", "AVIF"), (b"avis", b"msf1", "AVIF")],
)
def test_the_words_of_a_sequence_of_pictures_are_read_wherever_they_stand(main, others, kind):
    packet = write.box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + JO)
    for held in (item(JO), write.box(b"trak", item(JO)), packet):
        picture = picture_of(boxes(main, others, inside=write.box(b"moov", write.box(b"mvhd", bytes(9)) + held)))
        assert (picture.kind, picture.value("creator"), picture.unread) == (kind, "Jo Lee", "")


def test_a_file_of_boxes_without_a_picture_is_none():
    assert picture_of(boxes(b"heic", b"mif1", inside=write.box(b"free", b"1"))).unread == "It has no picture in it."
