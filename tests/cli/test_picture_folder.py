"""--images: pages held to the files of their pictures."""

import json
import os
import sys

import picture_writer as write
import pytest
from click.testing import CliRunner

from linter.cli import main

PAGE = """<article><h1>Rain</h1><figure><img src="/uploads/quay-1024x683.jpg" alt="">
<figcaption>A ferry. Photo: Reuters</figcaption></figure>
<p>The ferries wait at the quay for better weather.</p><figure><img src="/crane.jpg" alt="A crane">
<figcaption>A crane. Photo: Reuters</figcaption></figure></article>"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "pics").mkdir()
    rows = (80, "Jo Lee"), (40, "MANDATORY CREDIT; EMBARGOED UNTIL 2 May 2031")
    packet = write.xmp({"Iptc4xmpCore:AltTextAccessibility": "A ferry at a quay"})
    (tmp_path / "pics" / "quay.jpg").write_bytes(write.jpeg(iim=write.iim(*rows), xmp=packet))
    return tmp_path


def rules(*more):
    done = CliRunner().invoke(main, ["check", "page.html", "--format", "jsonl", *more])
    pages = [json.loads(line) for line in done.stdout.splitlines()]
    return {each["rule"] for page in pages for each in page.get("findings", ())}, done


def test_without_files_nothing_is_said_of_them(desk):
    found, done = rules()
    assert not {rule for rule in found if rule.startswith("picture-")}
    assert "have a file" not in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_page_is_held_to_its_files_and_to_a_day(desk, jobs):
    (desk / "other.html").write_text(PAGE)
    found, done = rules("other.html", "--images", "pics", "--on", "2031-05-01", "--jobs", jobs)
    assert {"picture-embargoed", "picture-mandatory-credit", "picture-credit-differs", "picture-alt-unused"} <= found
    assert done.exit_code == 1
    assert "2 of 4 pictures have a file in pics." in done.stderr
    found, _ = rules("--images", "pics", "--on", "2031-05-03T10:00+02:00")
    assert "picture-embargoed" not in found


def test_a_map_of_a_cms_will_do(desk):
    (desk / "map.json").write_text('{"/uploads/quay-1024x683.jpg": "pics/quay.jpg"}')
    found, _ = rules("--images", "map.json", "--on", "2031-05-01")
    assert "picture-embargoed" in found


def test_a_report_never_takes_the_place_of_a_picture_s_file_its_sidecar_or_the_map(desk):
    (desk / "map.json").write_text('{"/uploads/quay-1024x683.jpg": "pics/quay.jpg"}')
    (desk / "pics" / "quay.xmp").write_bytes(write.xmp({"dc:creator": "Jo Lee"}))
    os.link(desk / "pics" / "quay.jpg", desk / "second.json")
    os.symlink("pics/quay.xmp", desk / "link.json")
    before = {file: file.read_bytes() for file in desk.rglob("*") if file.is_file()}
    for images in ("pics", "map.json"):
        for file in ("pics/quay.jpg", "pics/quay.xmp", "second.json", "link.json", *["map.json"][: images != "pics"]):
            done = rules("--images", images, "--format", f"json={file}")[1]
            assert (done.exit_code, "the report json needs another file" in done.output) == (2, True)
    assert {file: file.read_bytes() for file in desk.rglob("*") if file.is_file()} == before


def test_what_is_no_day_and_no_folder_is_refused(desk):
    assert rules("--images", "pics", "--on", "soon")[1].exit_code == 2
    assert rules("--images", "none")[1].exit_code == 2


def test_without_the_extra_the_files_are_read_and_looks_are_told_to_be_left_out(desk, monkeypatch):
    monkeypatch.setitem(sys.modules, "imagehash", None)
    found, done = rules("--images", "pics", "--on", "2031-05-01")
    assert "picture-embargoed" in found
    assert "this needs the extra pictures" in done.stderr


def test_fix_offers_the_file_s_alternative_text(desk):
    done = CliRunner().invoke(main, ["fix", "--diff", "page.html", "--images", "pics"])
    assert "A ferry at a quay" not in done.stdout  # a fix that is asked for is not applied unasked
    assert done.exit_code == 1


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff", b"no picture", write.jpeg(xmp=b"<x:xmpmeta")])
def test_a_broken_file_is_told_and_stops_nothing(desk, data):
    (desk / "pics" / "crane.jpg").write_bytes(data)
    found, done = rules("--images", "pics", "--on", "2031-06-01")
    assert done.exit_code in (1, 2)
    assert "picture-mandatory-credit" in found
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "It is empty."),
        (b"no picture", "It is no picture of a kind that is read."),
        (b"<!doctype html><html><body>404 <svg></svg></body></html>", "It is a page of HTML, which is not read."),
        (b"\xff\xd8\xff", "It ends before its picture begins."),
        (write.jpeg(iim=write.iim((80, "Jo Lee")))[:60], "It ends before its picture begins."),
        (write.png(write.png_packet(write.xmp({"dc:creator": "Jo"})))[:-20], "It ends before its picture does."),
        (write.webp(xmp=write.xmp({"dc:creator": "Jo"}))[:-40], "It ends before its picture does."),
        (
            write.avif(write.xmp({"dc:creator": "Jo"}), write.exif({315: "Jo"}))[:-40],
            "It ends before its picture does.",
        ),
        (write.tiff(b"", xmp=write.xmp({"dc:creator": "Jo"}))[:7], "It ends before its picture begins."),
        (b"GIF89a", "It ends before its picture begins."),
        (write.svg(write.xmp({"dc:creator": "Jo"}))[:90], "It ends before its picture does."),
    ],
)
@pytest.mark.parametrize("command", ["check", "fix", "blocks"])
def test_a_file_that_cannot_be_read_is_not_found_and_the_exit_code_tells(desk, data, why, command):
    (desk / "pics" / "crane.jpg").write_bytes(data)
    done = CliRunner().invoke(main, [command, "page.html", "--images", "pics"])
    assert done.exit_code == 2
    assert done.stderr.count("crane.jpg") == 1
    assert f"pics/crane.jpg: {why}" in done.stderr
    assert command == "fix" or "1 of 2 pictures has a file in pics." in done.stderr


def test_a_file_that_cannot_be_read_stands_in_json_with_the_pages_that_cannot(desk):
    (desk / "pics" / "crane.jpg").write_bytes(b"")
    (desk / "other.html").write_text(PAGE)
    args = ["check", "page.html", "other.html", "--images", "pics", "--format", "json", "--jobs", "2"]
    unread = json.loads(CliRunner().invoke(main, args).stdout)["unread"]
    assert [each["message"] for each in unread] == ["pics/crane.jpg: It is empty."]


def test_a_file_that_a_map_names_and_nobody_has_is_not_found(desk):
    (desk / "map.json").write_text('{"/crane.jpg": "pics/none.jpg"}')
    done = rules("--images", "map.json")[1]
    assert done.exit_code == 2
    assert "0 of 2 pictures have a file" in done.stderr


def test_what_is_wrong_with_a_file_that_can_be_read_is_told_too(desk):
    packet = write.xmp({"dc:creator": "Jo Lee"}).replace(b"</rdf:RDF>", b"<")
    (desk / "pics" / "crane.jpg").write_bytes(write.jpeg(xmp=packet))
    done = rules("--images", "pics", "--on", "2031-06-01")[1]
    assert done.exit_code == 1
    assert "pics/crane.jpg: Its XMP is damaged" in done.stderr


def test_blocks_shows_what_the_file_says_beside_what_the_page_says(desk):
    listed = CliRunner().invoke(main, ["blocks", "page.html", "--images", "pics"]).stdout.splitlines()
    at = next(number for number, line in enumerate(listed) if "credit" in line)
    assert [line.strip() for line in listed[at : at + 2]] == ["credit   Photo: Reuters", "file   Jo Lee  (IIM 2:80)"]
    assert any("instructions MANDATORY CREDIT" in line for line in listed)
    assert any("(no file found)" in line for line in listed)
    done = CliRunner().invoke(main, ["blocks", "page.html", "--images", "pics", "--format", "jsonl"])
    first, second = json.loads(done.stdout)["blocks"]
    assert first["file"]["fields"]["creator"]["where"] == "IIM 2:80"
    assert second["file"] is None
    assert "1 of 2 pictures has a file in pics." in done.stderr
    assert "file" not in CliRunner().invoke(main, ["blocks", "page.html"]).stdout


def test_the_contact_sheet_shows_both_and_colours_what_differs(desk):
    args = ["check", "page.html", "--images", "pics", "--on", "2031-06-01", "--format", "html"]
    sheet = CliRunner().invoke(main, args).stdout
    assert (
        '<dt>File: creator</dt><dd class="of-file apart" dir="auto">Jo Lee <span class="source">IIM 2:80</span></dd>'
        in sheet
    )
    assert "<dt>File:" not in CliRunner().invoke(main, ["check", "page.html", "--format", "html"]).stdout
