"""What a picture file says of itself, in every kind of file, however it is written or damaged."""

import hashlib
import os
import random
import struct
import zlib

import picture_writer as write
import pytest

from linter.reading.picture_files.octets import MOST
from linter.reading.picture_files.reader import picture_of, read_picture

JO = {"dc:creator": ["Jo Lee"], "photoshop:Credit": "Harbour News", "dc:description": "A crane in Sörby."}
EXIF = write.exif({270: "A crane in Exif.", 315: "Ann Roe; Al Day", 33432: "© Ann Roe"}, {36867: "2031:05:01 10:20:30"})


def said(picture, name):
    return [(each.value, each.where) for each in picture.fields.get(name, ())]


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("JPEG", write.jpeg(xmp=write.xmp(JO), exif=EXIF)),
        ("PNG", write.png(write.png_packet(write.xmp(JO)), write.chunk(b"eXIf", EXIF))),
        ("PNG", write.png(write.png_packet(write.xmp(JO), packed=True), write.png_profile("exif", b"Exif\0\0" + EXIF))),
        ("WebP", write.webp(exif=EXIF, xmp=write.xmp(JO))),
        ("AVIF", write.avif(write.xmp(JO), EXIF)),
    ],
)
def test_every_kind_of_file_tells_its_xmp_before_its_exif(kind, data):
    picture = picture_of(data)
    assert (picture.kind, picture.notes) == (kind, ())
    assert said(picture, "creator") == [("Jo Lee", "XMP dc:creator"), ("Ann Roe; Al Day", "Exif Artist")]
    assert said(picture, "caption")[0] == ("A crane in Sörby.", "XMP dc:description")
    assert picture.value("copyright") == "© Ann Roe"
    assert picture.value("created") == "2031-05-01T10:20:30"


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("GIF", write.gif(write.xmp(JO))),
        ("SVG", write.svg(write.xmp(JO, wrapped=False))),
        ("TIFF", write.tiff(b"", xmp=write.xmp(JO))),
    ],
)
def test_the_xmp_of_files_without_exif_is_told(kind, data):
    picture = picture_of(data)
    assert (picture.kind, picture.value("creator"), picture.value("credit")) == (kind, "Jo Lee", "Harbour News")


def test_a_tiff_tells_its_iim_from_its_tag_or_from_photoshop_s():
    block = write.iim((80, "Jo Lee"), (120, "Rain."))
    for data in (write.tiff(b"", iim=block), write.tiff(b"", photoshop=write.resources(block))):
        assert said(picture_of(data), "creator") == [("Jo Lee", "IIM 2:80")]


def test_a_big_tiff_is_read():
    name = b"Jo Lee of Harbour News\0"
    entry = struct.pack("<HHQQ", 315, 2, len(name), 16 + 8 + 20 + 8)
    data = b"II+\0" + struct.pack("<HHQQ", 8, 0, 16, 1) + entry + struct.pack("<Q", 0) + name
    assert said(picture_of(data), "creator") == [("Jo Lee of Harbour News", "Exif Artist")]


@pytest.mark.parametrize("kind", [2, 129])
def test_the_photographer_of_exif_3_is_the_creator_behind_the_artist(kind):
    alone = write.exif({33432: "© Zoë Roe"}, {42039: "Jørgen Åström; Al Day"}, kind=kind)
    both = write.exif({315: "Ann Roe"}, {42039: "Jørgen Åström"}, kind=kind)
    assert said(picture_of(write.jpeg(exif=alone)), "creator") == [("Jørgen Åström; Al Day", "Exif Photographer")]
    assert picture_of(write.jpeg(exif=alone)).value("copyright") == "© Zoë Roe"
    assert said(picture_of(write.jpeg(exif=both)), "creator") == [
        ("Ann Roe", "Exif Artist"),
        ("Jørgen Åström", "Exif Photographer"),
    ]


def test_xmp_counts_before_iim_and_every_value_is_kept():
    picture = picture_of(
        write.jpeg(iim=write.iim((80, "J. Lee"), (110, "HN"), (105, "Cranes")), xmp=write.xmp(JO), exif=EXIF)
    )
    assert [where for _, where in said(picture, "creator")] == ["XMP dc:creator", "IIM 2:80", "Exif Artist"]
    assert picture.value("credit") == "Harbour News"
    assert picture.value("headline") == "Cranes"
    assert picture.words("credit") == ("Harbour News", "HN")


def test_two_by_lines_are_two_people_and_an_empty_dataset_is_none():
    picture = picture_of(write.jpeg(iim=write.iim((80, "Jo Lee"), (80, "Ann Roe"), (40, ""), (120, "Rain."))))
    assert picture.words("creator") == ("Jo Lee", "Ann Roe")
    assert "instructions" not in picture.fields


def test_png_holds_iim_in_a_profile_behind_words_of_any_kind():
    block = write.iim((80, "Jo Lee"))
    for profile in (write.png_profile("iptc", write.resources(block)), write.png_profile("iptc", block)):
        assert picture_of(write.png(profile)).value("creator") == "Jo Lee"


def test_dublin_core_counts_without_case_and_as_plain_attributes():
    picture = picture_of(write.webp(xmp=write.flat_xmp({"dc:Rights": "2031 Harbour News", "photoshop:Credit": "HN"})))
    assert said(picture, "copyright") == [("2031 Harbour News", "XMP dc:rights")]
    assert picture.value("credit") == "HN"


def test_an_xmp_header_that_an_asset_system_overwrote_hides_nothing():
    picture = picture_of(write.jpeg(xmp=write.xmp(JO), header=b"XMP\0://ns.adobe.com/xap/1.0/\0"))
    assert picture.value("creator") == "Jo Lee"


def test_the_extension_that_the_packet_names_is_read_and_no_other():
    more = write.xmp({"Iptc4xmpCore:AltTextAccessibility": "A crane."}, wrapped=False)
    named = {**JO, "xmpNote:HasExtendedXMP": write.guid(more)}
    assert picture_of(write.jpeg(xmp=write.xmp(named), extended=more)).value("alt") == "A crane."
    other = picture_of(write.jpeg(xmp=write.xmp(JO), extended=more))
    assert "alt" not in other.fields
    assert other.notes == ("A part of its XMP is damaged or another picture’s, and was not read.",)


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_packet_in_utf_16_is_read(name):
    picture = picture_of(write.jpeg(xmp=write.xmp(JO).decode().encode(name)))
    assert (picture.value("caption"), picture.notes) == ("A crane in Sörby.", ())


def test_of_broken_xml_what_can_be_read_is_and_the_rest_is_told():
    packet = write.xmp(JO).replace(b"</dc:description>", b"</dc:oops>")
    picture = picture_of(write.jpeg(xmp=packet))
    assert picture.value("creator") == "Jo Lee"
    assert picture.notes == ("Its XMP is damaged: what could be read of it was.",)


def test_a_document_type_is_not_read():
    packet = b'<!DOCTYPE x [<!ENTITY a "b">]>' + write.xmp(JO)
    assert picture_of(write.jpeg(xmp=packet)).value("creator") == "Jo Lee"  # it stands in front of the packet's root
    inside = write.xmp(JO, wrapped=False).replace(b"<rdf:RDF", b'<!DOCTYPE x [<!ENTITY a "b">]><rdf:RDF')
    picture = picture_of(write.jpeg(xmp=inside))
    assert picture.fields == {}
    assert picture.notes == ("Its XMP declares a document type, and was not read.",)


def test_alternative_text_is_had_in_the_page_s_language():
    alt = {"x-default": "A crane", "de": "Ein Kran", "fr-CA": "Une grue"}
    found = picture_of(write.jpeg(xmp=write.xmp({"Iptc4xmpCore:AltTextAccessibility": alt}))).first("alt")
    assert found is not None
    assert [found.in_language(code) for code in ("de", "fr", "es", "")] == [
        "Ein Kran",
        "Une grue",
        "A crane",
        "A crane",
    ]


@pytest.mark.parametrize(
    ("words", "charset", "told"),
    [
        ("Jo Lee", b"", "ASCII"),
        ("Jörgen Čech", b"", "UTF-8, not said"),
        ("Jörgen Čech", write.UTF8, "UTF-8"),
        ("Jörgen Müller".encode("cp1252"), b"", "guessed: Windows-1252"),
        ("Jörgen Müller".encode("mac-roman"), b"", "guessed: MacRoman"),
        ("Jörgen Müller".encode("cp1252"), write.UTF8, "guessed: Windows-1252"),
        ("Božena Čapková".encode("cp1250"), b"", "guessed: Windows-1250"),
        ("Иван Петров".encode("cp1251"), b"", "guessed: Windows-1251"),
        ("山田太郎".encode("cp932"), b"", "guessed: Shift_JIS"),
        ("王小明".encode("gb18030"), b"", "guessed: GBK"),
        ("홍길동".encode("cp949"), b"", "guessed: EUC-KR"),
        ("Jan Čech".encode("iso8859-2"), b"\x1b-B", "ISO 8859-2"),
    ],
)
def test_letters_are_read_as_they_were_written(words, charset, told):
    picture = picture_of(write.jpeg(iim=write.iim((80, words), charset=charset)))
    assert picture.charset == told
    western = ("Jo Lee", "Jörgen Čech", "Jörgen Müller", "Jan Čech")
    assert picture.value("creator") in (*western, "Božena Čapková", "Иван Петров", "山田太郎", "王小明", "홍길동")


def test_a_day_and_a_time_of_iim_are_one_moment():
    rows = (55, "20310501"), (60, "102030+0200"), (30, "20310601"), (37, "00000000")
    picture = picture_of(write.jpeg(iim=write.iim(*rows)))
    assert picture.value("created") == "2031-05-01T10:20:30+02:00"
    assert picture.value("release") == "2031-06-01"
    assert "expiration" not in picture.fields


def test_what_cameras_and_facebook_write_is_no_caption_and_no_instruction():
    block = write.exif({270: "OLYMPUS DIGITAL CAMERA         "})
    picture = picture_of(write.jpeg(exif=block, iim=write.iim((40, "FBMD0f000706010000"))))
    assert picture.value("caption") == picture.value("instructions") == ""
    assert picture.value("camera_words") == "OLYMPUS DIGITAL CAMERA"


def test_the_size_that_a_program_writes_where_the_caption_belongs_is_no_caption():
    # tifffile 2026.3.3 (PyPI), and imageio and scikit-image through it; beside a caption it writes the tag once more.
    size = '{"shape": [48, 64, 3]}'
    assert picture_of(write.exif({270: size})).value("caption") == ""
    twice = write.exif({270: "Boats leave", 271: size}).replace(struct.pack("<HH", 271, 2), struct.pack("<HH", 270, 2))
    assert picture_of(twice).value("caption") == "Boats leave"


def test_a_copyright_of_two_holders_is_told_whole_in_either_order_of_bytes():
    for order in "<>":
        block = write.exif({33432: b"Jo Lee\0Harbour News"}, order=order)
        assert picture_of(write.jpeg(exif=block)).value("copyright") == "Jo Lee, Harbour News"


def test_a_changed_iim_is_out_of_step():
    block = write.iim((80, "Jo Lee"))
    digest = hashlib.md5(block).digest()
    assert picture_of(write.jpeg(iim=block, digest=digest)).in_step is True
    assert picture_of(write.jpeg(iim=write.iim((80, "Al Day")), digest=digest)).in_step is False
    assert picture_of(write.jpeg(iim=block)).in_step is None


def test_content_credentials_are_told_and_other_boxes_are_none():
    made = write.manifest("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")
    for data in (write.jpeg(manifest=made), write.png(write.chunk(b"caBX", made)), write.webp(c2pa=made)):
        picture = picture_of(data)
        assert picture.credentials
        assert said(picture, "source_type") == [("trainedAlgorithmicMedia", "Content Credentials, not checked")]
    assert not picture_of(write.jpeg(manifest=made.replace(b"c2pa", b"jp3d"))).credentials


def test_a_packet_that_unpacks_to_too_much_is_left_out():
    bomb = write.chunk(b"zTXt", b"XML:com.adobe.xmp\0\0" + zlib.compress(bytes(20 << 20)))
    assert picture_of(write.png(bomb)).notes == ("A part of its text is damaged, and was not read.",)


def test_pixels_are_not_read(tmp_path):
    """Nothing behind the first scan is asked for, however large the file: what stands there is no part of the words."""
    path = tmp_path / "a.jpg"
    path.write_bytes(write.jpeg(xmp=write.xmp(JO)) + write.jpeg(iim=write.iim((80, "Somebody else")))[2:])
    with open(path, "r+b") as file:
        file.truncate(MOST * 4)
    picture = read_picture(str(path))
    assert (said(picture, "creator"), picture.notes) == ([("Jo Lee", "XMP dc:creator")], ())


@pytest.mark.parametrize("data", [b"", b"Minutes of the meeting.", b"%PDF-1.7", b"<html>"])
def test_what_is_no_picture_is_told(data, tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    picture = read_picture(str(path))
    assert picture.kind == ""
    assert len(picture.notes) == 1


def test_a_pipe_is_not_waited_for_and_a_missing_file_is_told(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert read_picture(str(tmp_path / "pipe.jpg")).notes == ("It is a named pipe.",)
    assert read_picture(str(tmp_path / "none.jpg")).notes == ("It cannot be read: No such file or directory.",)


def test_a_file_cut_off_in_front_of_its_picture_tells_what_it_holds():
    whole = write.jpeg(iim=write.iim((80, "Jo Lee")), exif=EXIF)
    cut = picture_of(whole[: whole.index(b"Photoshop") - 4])
    assert cut.value("creator") == "Ann Roe; Al Day"
    assert cut.notes == ("It ends before its picture begins.",)


def test_no_damage_is_a_crash():
    """The same on the real files, and a hundred thousand times, is bench/picture_files.py."""
    more = write.xmp({"Iptc4xmpCore:AltTextAccessibility": "A crane."}, wrapped=False)
    block = write.iim((80, "Jo Lee"), (30, "20310601"), (120, "Rain."))
    whole = [
        write.jpeg(iim=block, xmp=write.xmp(JO), exif=EXIF, extended=more, manifest=write.manifest()),
        write.png(write.png_packet(write.xmp(JO), packed=True), write.png_profile("iptc", block)),
        write.webp(exif=EXIF, xmp=write.xmp(JO)),
        write.avif(write.xmp(JO), EXIF),
        write.tiff(b"", xmp=write.xmp(JO), iim=block),
        write.gif(write.xmp(JO)),
        write.svg(write.xmp(JO, wrapped=False)),
    ]
    dice = random.Random(22)
    for number in range(1500):
        data = bytearray(whole[number % len(whole)])
        for _ in range(dice.randint(1, 12)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        cut = data[: dice.randrange(len(data))] if number % 3 == 0 else data
        assert not [note for note in picture_of(bytes(cut)).notes if "could not be read (" in note]


def test_a_damaged_byte_behind_the_words_of_a_packet_spoils_none_of_its_letters():
    packet = write.xmp({"dc:creator": ["Jörgen Čech"]})
    end = packet.index(b"<?xpacket end")
    picture = picture_of(write.jpeg(xmp=packet[:end] + b"    \xff   " + packet[end:]))
    assert (picture.value("creator"), picture.notes) == ("Jörgen Čech", ())


def test_of_two_packets_in_one_block_the_first_is_read():
    both = write.xmp({"dc:creator": ["Jo Lee"]}) + write.xmp({"dc:creator": ["Ann Roe"]})
    assert picture_of(write.jpeg(xmp=both)).words("creator") == ("Jo Lee",)


@pytest.mark.parametrize("name", ["a\0b.jpg", "\ud800.jpg"])
def test_a_name_that_no_file_can_have_is_told_in_words(name):
    assert read_picture(name).unread == "It cannot be read: no file can have this name."
