"""Picture files that were cut off, as when an upload breaks off, are told; whole ones never are."""

import io
import struct

import picture_writer as write
import pytest

from linter.reading.picture_files.octets import MOST
from linter.reading.picture_files.reader import picture_of, read_picture
from linter.reading.picture_files.sidecars import ENDINGS

CUT = "It ends before its picture does."
JO = write.xmp({"dc:creator": ["Jo Lee"]})


def bmp(pixels: bytes = bytes(30 * 32), high: int = 30) -> bytes:
    head = struct.pack("<IiiHHIIiiII", 40, 10, high, 1, 24, 0, 0, 2835, 2835, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(pixels), 0, 0, 54) + head + pixels


def tiff(*sizes: int, compressed: int = 1, held: int | None = None, square: int = 0) -> bytes:
    """A TIFF of strips of some sizes, of which ``held`` bytes are there; its pixels are a ``square`` of greys."""
    shape = ((256, 1, square), (257, 1, square), (258, 1, 8)) if square else ()
    count, at = len(sizes), 8 + 2 + (3 + len(shape)) * 12 + 4
    body = at + 8 * count
    starts = [body + sum(sizes[:number]) for number in range(count)]
    if count == 1:
        places = starts[0], sizes[0]
    else:
        places = at, at + 4 * count
    rows = (*shape, (259, 1, compressed), (273, count, places[0]), (279, count, places[1]))
    table = b"".join(struct.pack("<HHII", tag, 4, number, value) for tag, number, value in rows)
    lists = struct.pack(f"<{2 * count}I", *starts, *sizes)
    pixels = bytes(sum(sizes) if held is None else held)
    return b"II*\0" + struct.pack("<IH", 8, len(rows)) + table + bytes(4) + lists + pixels


def gif() -> bytes:
    pictures = b"\x2c" + struct.pack("<HHHHB", 0, 0, 10, 10, 0) + b"\x02" + b"\x14" + bytes(20) + b"\0"
    colours = bytes(12)
    return b"GIF89a" + struct.pack("<HHBBB", 10, 10, 0x81, 0, 0) + colours + pictures


WHOLE = {
    "JPEG": write.jpeg(xmp=JO),
    "PNG": write.png(write.png_packet(JO)),
    "WebP": write.webp(xmp=JO),
    "AVIF": write.avif(JO, write.exif({315: "Jo"})),
    "GIF": gif() + b";",
    "TIFF": tiff(400, 400),
    "TIFF of one strip": tiff(900),
    "SVG": write.svg(JO),
    "BMP": bmp(),
    "BMP, upside down": bmp(high=-30),
}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_whole_file_is_read_and_one_that_was_cut_off_is_not(kind):
    data = WHOLE[kind]
    assert (picture_of(data).kind, picture_of(data).unread) == (kind.split()[0].strip(","), "")
    for left in (len(data) - 12, len(data) * 4 // 5):
        assert picture_of(data[:left]).unread, left


def test_a_jpeg_without_the_end_of_its_scan_was_cut_off_and_its_words_are_read_still():
    picture = picture_of(write.jpeg(xmp=JO)[:-2] + bytes(50_000))
    assert (picture.unread, picture.notes, picture.value("creator")) == (CUT, (CUT,), "Jo Lee")


def test_what_a_telephone_writes_behind_a_jpeg_s_end_is_no_cut():
    whole = write.jpeg(xmp=JO)
    for behind in (b"\0" * 3, b"MotionPhoto_Data" + bytes(3_000_000), write.jpeg(), write.jpeg()[:-9]):
        assert picture_of(whole + behind).unread == ""


def test_the_mark_of_the_end_is_found_where_it_stands_across_two_pieces_that_are_read():
    whole = write.jpeg()
    for behind in range((1 << 10) - 3, (1 << 10) + 3):
        assert picture_of(whole + bytes(behind)).unread == ""


def test_a_small_picture_within_a_jpeg_is_not_its_end():
    inner = write.segment(0xE2, b"MPF\0" + write.jpeg())
    assert picture_of(write.jpeg(more=inner)).unread == ""
    assert picture_of(write.jpeg(more=inner)[:-2]).unread == CUT


def test_a_file_that_is_too_large_to_be_read_whole_is_not_taken_for_one_that_was_cut_off(tmp_path):
    path = tmp_path / "a.png"
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for _ in range(MOST // (64 << 10) + 9):
            file.write(struct.pack(">I", 70 << 10) + b"IDAT")
            file.seek((70 << 10) + 4, 1)
        file.write(write.chunk(b"IEND", b""))
    picture = read_picture(str(path))
    assert (picture.unread, picture.notes) == ("", ("It is too large to be read whole.",))


def test_a_gif_without_its_last_mark_is_whole_and_one_within_a_block_is_not():
    assert picture_of(gif()).unread == ""
    assert picture_of(gif() + b";" + bytes(9)).unread == ""
    assert picture_of(gif()[:-1]).unread == CUT
    assert picture_of(gif()[:25]).unread == CUT  # the colours, and no picture


def test_an_avif_whose_pixels_lie_behind_its_end_was_cut_off_wherever_its_boxes_end():
    whole = WHOLE["AVIF"]
    assert picture_of(whole[: whole.rindex(b"mdat") - 4]).unread == CUT
    wide = whole.replace(struct.pack(">I", len(whole) - whole.rindex(b"mdat") + 4) + b"mdat", b"\0\0\0\0mdat")
    assert picture_of(wide).unread == ""
    assert picture_of(wide[:-3]).unread == CUT
    assert picture_of(whole + b"\xff\xff\xff\xff\1\2\3\4trailer").unread == ""


def test_one_compressed_strip_may_say_how_long_it_would_be_otherwise():
    assert picture_of(tiff(900, compressed=5, held=300)).unread == ""
    assert picture_of(tiff(900, compressed=1, held=300)).unread == CUT
    assert picture_of(tiff(400, 400, compressed=5, held=300)).unread == CUT


def test_one_compressed_strip_that_is_shorter_than_its_pixels_is_there_or_was_cut_off():
    assert picture_of(tiff(900, compressed=5, square=30, held=300)).unread == ""
    assert picture_of(tiff(700, compressed=5, square=30)).unread == ""
    assert picture_of(tiff(700, compressed=5, square=30, held=690)).unread == CUT


def test_a_list_of_strips_that_lies_behind_the_end_is_a_cut():
    whole = tiff(*[4] * 50)
    assert (picture_of(whole).unread, picture_of(whole[:90]).unread) == ("", CUT)


def test_a_tiff_whose_table_is_the_last_of_it_was_cut_off_where_the_table_is_not_whole():
    rows = ((256, 30), (257, 1), (258, 8), (259, 5), (273, 8), (278, 1), (279, 20))
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in rows)
    whole = b"II*\0" + struct.pack("<I", 28) + bytes(20) + struct.pack("<H", len(rows)) + table + bytes(4)
    assert picture_of(whole).unread == ""
    assert picture_of(whole[:-20]).unread == CUT


def test_a_webp_that_holds_words_and_no_picture_is_not_read():
    assert picture_of(b"RIFF" + struct.pack("<I", 4) + b"WEBP").unread == "It has no picture in it."
    words = b"XMP " + struct.pack("<I", len(JO)) + JO + bytes(len(JO) & 1)
    assert (
        picture_of(b"RIFF" + struct.pack("<I", 4 + len(words)) + b"WEBP" + words).unread == "It has no picture in it."
    )


def raw(*, chained: bool) -> bytes:
    """A camera's raw file: a small picture of 4 bytes at 200, and the photograph's 100 at 300, in a table at 100."""

    def table(*rows: tuple[int, int], behind: int = 0) -> bytes:
        held = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in rows)
        return struct.pack("<H", len(rows)) + held + struct.pack("<I", behind)

    small = ((273, 200), (279, 4))
    first = table(*small, behind=100) if chained else table(*small, (330, 100))
    head = b"II*\0" + struct.pack("<I", 16) + (b"CR\2\0" + bytes(4) if chained else bytes(8))
    return ((head + first).ljust(100, b"\0") + table((273, 300), (279, 100))).ljust(400, b"\1")


@pytest.mark.parametrize("chained", [False, True])
def test_of_a_camera_s_raw_file_the_photograph_must_be_there_and_not_the_small_picture_alone(chained):
    assert picture_of(raw(chained=chained)).unread == ""
    assert picture_of(raw(chained=chained)[:-1]).unread == CUT


def test_tables_that_lead_to_each_other_come_to_an_end():
    around = raw(chained=True).replace(struct.pack("<I", 300), struct.pack("<I", 100))
    circle = around[:126] + struct.pack("<I", 16) + around[130:]
    assert picture_of(circle).unread == ""


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_kind_that_the_hint_names_is_read(ending, tmp_path):
    kinds = {
        "jpg": "JPEG",
        "jpeg": "JPEG",
        "jfif": "JPEG",
        "tif": "TIFF",
        "heic": "AVIF",
        "heif": "AVIF",
        "hif": "AVIF",
    }
    name = ending.removeprefix(".")
    path = tmp_path / f"a{ending}"
    path.write_bytes(WHOLE[kinds[name] if name in kinds else {"webp": "WebP"}.get(name, name.upper())])
    assert read_picture(str(path)).unread == ""


def saved():
    """How Pillow writes pictures, by the name of the form."""
    for kind, choices in (
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("JPEG", {"restart_marker_blocks": 2, "quality": 95}),
        ("PNG", {}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
        ("GIF", {}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("AVIF", {}),
        ("BMP", {}),
        ("MPO", {}),
    ):
        yield pytest.param(kind, choices, False, id=f"{kind} {choices}")
        if kind in ("PNG", "WEBP", "GIF", "TIFF", "AVIF", "MPO"):
            yield pytest.param(kind, choices, True, id=f"{kind} {choices}, several")


@pytest.mark.parametrize(("kind", "choices", "several"), [*saved()])
def test_whatever_pillow_writes_is_whole_and_half_of_it_is_not(kind, choices, several):
    image = pytest.importorskip("PIL.Image", reason="the extra pictures is not installed")
    from PIL import features

    if kind in ("WEBP", "AVIF") and not features.check(kind.casefold()):
        pytest.skip(f"this Pillow writes no {kind}")
    picture = image.effect_noise((160, 120), 60).convert("RGB")
    more = {"save_all": True, "append_images": [picture.rotate(90), picture.rotate(180)]} if several else {}
    out = io.BytesIO()
    picture.save(out, kind, **choices, **more)
    data = out.getvalue()
    assert picture_of(data).unread == ""
    half = picture_of(data[: len(data) // 2])
    if several and kind == "TIFF":  # the first page is there
        assert (half.unread, half.notes) == ("", ("It ends before the last of its pages does.",))
    elif not (several and kind == "MPO"):  # the first picture is there: the others are no newsroom's
        assert half.unread
