"""Sidecars: which of a picture's file and the file beside it counts."""

import picture_writer as write
import pytest

from linter.reading.picture_files.sidecars import read_with_sidecar

OLD, NEW = "2031-05-01T10:00:00+02:00", "2031-05-02T10:00:00+02:00"


def packet(creator, date=None):
    return write.xmp({"dc:creator": [creator], **({"xmp:MetadataDate": date} if date else {})})


@pytest.mark.parametrize("name", ["a.xmp", "a.jpg.xmp"])
def test_a_later_sidecar_lies_over_the_file_and_is_named(tmp_path, name):
    (tmp_path / "a.jpg").write_bytes(write.jpeg(xmp=packet("Jo Lee", OLD), iim=write.iim((110, "HN"))))
    (tmp_path / name).write_bytes(packet("Ann Roe", NEW))
    picture = read_with_sidecar(str(tmp_path / "a.jpg"))
    assert picture.sidecar == name
    assert [(each.value, each.where) for each in picture.fields["creator"]] == [
        ("Ann Roe", f"{name}, XMP dc:creator"),
        ("Jo Lee", "XMP dc:creator"),
    ]
    assert picture.value("credit") == "HN"


@pytest.mark.parametrize("date", [OLD, None])
def test_an_earlier_sidecar_is_left_out_and_that_is_told(tmp_path, date):
    (tmp_path / "a.jpg").write_bytes(write.jpeg(xmp=packet("Jo Lee", NEW)))
    (tmp_path / "a.xmp").write_bytes(packet("Ann Roe", date))
    picture = read_with_sidecar(str(tmp_path / "a.jpg"))
    assert (picture.value("creator"), picture.sidecar) == ("Jo Lee", "")
    assert picture.notes == ("The file a.xmp beside it is older, and was left out.",)


def test_a_sidecar_of_a_file_that_tells_no_date_counts(tmp_path):
    (tmp_path / "a.jpg").write_bytes(write.jpeg())
    (tmp_path / "a.xmp").write_bytes(packet("Ann Roe"))
    assert read_with_sidecar(str(tmp_path / "a.jpg")).value("creator") == "Ann Roe"


def names(folder, said):
    (folder / "a.jpg").write_bytes(write.jpeg())
    (folder / "a.png").write_bytes(write.png())
    (folder / "a.xmp").write_bytes(packet("Ann Roe").replace(b'rdf:about=""', b'rdf:about="" ' + said))
    read = [read_with_sidecar(str(folder / name)) for name in ("a.jpg", "a.png")]
    return [each.value("creator") for each in read], [each.notes for each in read]


@pytest.mark.parametrize(
    "said",
    [
        b'photoshop:SidecarForExtension="PNG"',
        b'xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:RawFileName="a.png"',
    ],
)
def test_a_sidecar_that_two_pictures_may_claim_is_that_of_the_one_it_names(tmp_path, said):
    assert names(tmp_path, said) == (["", "Ann Roe"], [(), ()])


def test_a_sidecar_that_two_pictures_may_claim_and_that_names_neither_is_left_out_and_that_is_told(tmp_path):
    read, notes = names(tmp_path, b"")
    assert read == ["", ""]
    assert notes[0] == ("The file a.xmp beside it may be of a.jpg or a.png, and was left out.",)
    (tmp_path / "a.png.xmp").write_bytes(packet("Jo Lee"))
    assert read_with_sidecar(str(tmp_path / "a.png")).value("creator") == "Jo Lee"


def test_a_sidecar_that_is_none_is_told(tmp_path):
    (tmp_path / "a.jpg").write_bytes(write.jpeg(xmp=packet("Jo Lee")))
    (tmp_path / "a.xmp").write_bytes(b"no packet")
    picture = read_with_sidecar(str(tmp_path / "a.jpg"))
    assert picture.value("creator") == "Jo Lee"
    assert picture.notes[-1] == "The file a.xmp beside it could not be read."
