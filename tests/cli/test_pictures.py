"""cutline pictures: incoming files without a page."""

import io
import json
import os
import random
import sys

import picture_writer as write
import pytest
from click.testing import CliRunner

from linter.cli import main


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "c2pa", None)  # whether the extra is there or not
    (tmp_path / "in" / "deep").mkdir(parents=True)
    rows = (
        (80, "Jo <b>Lee</b>\x1b[31m"),
        (110, "Harbour News"),
        (120, "A ferry."),
        (40, "NO INTERNET"),
        (30, "20310601"),
    )
    (tmp_path / "in" / "quay.jpg").write_bytes(write.jpeg(iim=write.iim(*rows), manifest=write.manifest()))
    (tmp_path / "in" / "deep" / "crane.png").write_bytes(write.png())
    (tmp_path / "in" / "notes.txt").write_text("no picture")
    return tmp_path


def run(*args):
    return CliRunner().invoke(main, ["pictures", *args])


def test_the_table_and_the_findings_are_printed_and_the_exit_code_tells(desk):
    done = run("in", "--on", "2031-05-01")
    assert done.exit_code == 1
    assert "quay.jpg" in done.stdout
    assert "deep/crane.png" in done.stdout
    assert "NO INTERNET" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stdout.endswith("1 error, 2 warnings, 1 note in 2 picture files\n")
    assert run("in", "--on", "2031-07-01").exit_code == 0
    assert run("in", "--on", "2031-07-01", "--fail-on", "warning").exit_code == 1


def test_where_findings_are_only_counted_this_is_said(desk):
    (desk / "cutline.toml").write_text('mode = "observe"\n')
    done = run("in", "--on", "2031-05-01")
    assert done.exit_code == 0
    assert "picture-embargoed\n" in done.stdout
    assert "NO INTERNET" in done.stdout  # what a file asks stands in the table
    assert "This picture" not in done.stdout
    last = (
        '1 error, 2 warnings, 1 note in 2 picture files · only counted (mode = "observe"); --format json tells them\n'
    )
    assert done.stdout.endswith(last)


def test_json_has_each_value_with_its_place(desk):
    whole = json.loads(run("in", "--format", "json").stdout)
    lines = [json.loads(line) for line in run("in", "--format", "jsonl").stdout.splitlines()]
    assert whole["schema"] == "cutline-pictures/1"
    assert whole["pictures"] == lines
    credit = next(each for each in lines if each["path"].endswith("quay.jpg"))["fields"]["credit"]
    assert credit == {
        "value": "Harbour News",
        "where": "IIM 2:110",
        "all": [{"words": ["Harbour News"], "where": "IIM 2:110"}],
    }


def test_the_contact_sheet_shows_the_pictures_and_escapes_their_words(desk):
    sheet = run("in", "--format", "html", "--on", "2031-05-01").stdout
    assert sheet.count('<li class="block') == 2
    assert "data:image/" in sheet
    assert "Jo &lt;b&gt;Lee" in sheet
    assert "Content Credentials, not checked" in sheet
    assert "<script" not in sheet


def test_several_processes_give_the_same_in_the_same_order(desk):
    for number in range(60):
        (desk / "in" / f"{number:02}.jpg").write_bytes(write.jpeg(iim=write.iim((80, f"Jo {number}"))))
    assert run("in", "--format", "jsonl", "--jobs", "2").stdout == run("in", "--format", "jsonl").stdout


def test_a_sidecar_is_read_and_named(desk):
    (desk / "in" / "deep" / "crane.xmp").write_bytes(write.xmp({"dc:creator": ["Ann Roe"]}))
    row = json.loads(run("in/deep", "--format", "jsonl").stdout)
    assert (row["sidecar"], row["fields"]["creator"]["value"]) == ("crane.xmp", "Ann Roe")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_cannot_be_read_is_told_listed_and_not_counted(desk, jobs):
    (desk / "in" / "empty.jpg").write_bytes(b"")
    for number in range(40):
        (desk / "in" / f"{number:02}.jpg").write_bytes(write.jpeg(iim=write.iim((80, f"Jo {number}"))))
    done = run("in", "--format", "json", "--jobs", jobs)
    said = json.loads(done.stdout)
    assert done.exit_code == 2
    assert [each["message"] for each in said["unread"]] == ["in/empty.jpg: It is empty."]
    assert not any(each["path"].endswith("empty.jpg") for each in said["pictures"])
    assert done.stderr.count("in/empty.jpg: It is empty.") == 1
    assert "in 42 picture files" in run("in").stdout


def test_a_folder_that_cannot_be_looked_into_is_told(desk, monkeypatch):
    look = os.scandir

    def closed(path):
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", closed)
    done = run("in", "--format", "json")
    assert done.exit_code == 2
    assert [each["message"] for each in json.loads(done.stdout)["unread"]] == ["in/deep: Permission denied."]


def test_a_path_without_pictures_is_told_and_the_others_are_checked(desk):
    (desk / "empty").mkdir()
    done = run("empty", "none", "in")
    assert done.exit_code == 2
    assert "no picture file in this folder" in done.stderr
    assert "no such file or folder" in done.stderr
    assert "2 picture files" in done.stdout


def drawn(moment="", **words):
    """A picture of shapes with the words of a file."""
    pytest.importorskip("imagehash", reason="the extra pictures is not installed")
    from PIL import Image, ImageDraw

    dice, picture, out = random.Random(7), Image.new("RGB", (300, 200), "white"), io.BytesIO()
    for _ in range(25):
        x, y = dice.randrange(300), dice.randrange(200)
        colour = tuple(dice.randrange(256) for _ in range(3))
        ImageDraw.Draw(picture).rectangle((x, y, x + dice.randrange(20, 90), y + dice.randrange(20, 90)), fill=colour)
    picture.save(out, "JPEG")
    rows = [({"creator": 80, "caption": 120}[name], said) for name, said in words.items()]
    app13 = write.segment(0xED, b"Photoshop 3.0\0" + write.resources(write.iim(*rows)))
    exif = write.segment(0xE1, b"Exif\0\0" + write.exif({}, {36867: moment, 37521: "47"})) if moment else b""
    return out.getvalue()[:2] + exif + app13 + out.getvalue()[2:]


def said_of(desk, name, *args):
    rows = [json.loads(line) for line in run("in", "--format", "jsonl", *args).stdout.splitlines()]
    row = next(each for each in rows if each["path"].endswith(name))
    return [(each["level"], each["message"]) for each in row["findings"] if each["rule"] == "picture-same-photo"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_photograph_with_other_words_is_told_of_the_later_file(desk, jobs):
    when = "2031:05:01 10:20:30"
    (desk / "in" / "a.jpg").write_bytes(drawn(when, creator="Jo Lee", caption="A ferry."))
    (desk / "in" / "b.jpg").write_bytes(drawn(when, creator="Al Day", caption="A ferry."))
    for number in range(40):
        (desk / "in" / f"z{number:02}.jpg").write_bytes(write.jpeg(iim=write.iim((80, f"Jo {number}"))))
    says = "It is one photograph with in/a.jpg; that file credits it to “Jo Lee”."
    assert said_of(desk, "b.jpg", "--jobs", jobs) == [("warning", says)]
    assert said_of(desk, "a.jpg", "--jobs", jobs) == []


def test_files_that_look_alike_are_a_note_and_only_with_other_words(desk):
    (desk / "in" / "a.jpg").write_bytes(drawn(caption="The ferry leaves the harbour at noon."))
    (desk / "in" / "b.jpg").write_bytes(drawn(caption="A crane lifts the last stone."))
    (desk / "in" / "c.jpg").write_bytes(drawn(caption="The ferry leaves the harbour at noon. Photo: Jo Lee"))
    [(level, message)] = said_of(desk, "b.jpg")
    assert (level, message.startswith("It looks like in/a.jpg: look whether")) == ("note", True)
    assert [each for each in said_of(desk, "c.jpg") if "a.jpg" in each[1]] == []


def test_a_house_that_wants_to_hear_nothing_of_it_has_no_pixel_looked_at(desk, monkeypatch):
    (desk / "cutline.toml").write_text('[rules]\npicture-same-photo = "off"\n')
    monkeypatch.setattr("linter.reading.pictures.perceptual_hash.look_of", lambda path: pytest.fail(path))
    for name in "ab":
        (desk / "in" / f"{name}.jpg").write_bytes(drawn(caption=name))
    assert said_of(desk, "b.jpg") == []


def test_without_the_extra_the_looks_are_told_not_to_be_looked_at(desk, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    for name in "ab":
        (desk / "in" / f"{name}.jpg").write_bytes(drawn(caption=name))
    done = run("in")
    assert "Pictures that look alike are not looked for: this needs the extra pictures." in done.stderr
    assert "picture-same-photo" not in done.stdout


def rules_of(desk, name):
    rows = [json.loads(line) for line in run("in", "--format", "jsonl").stdout.splitlines()]
    return {each["rule"] for row in rows if row["path"].endswith(name) for each in row["findings"]}


def test_letters_are_told_to_be_guessed_where_names_hang_on_it_and_not_for_a_sign_of_copyright(desk):
    for name, words in (("name", "Jörgen".encode("cp1252")), ("sign", "© 2031 Jo Lee".encode("cp1252"))):
        block = write.iim((80, words), charset=b"")
        (desk / "in" / f"{name}.jpg").write_bytes(write.jpeg(iim=block))
    assert "picture-charset-guessed" in rules_of(desk, "name.jpg")
    assert "picture-charset-guessed" not in rules_of(desk, "sign.jpg")


def test_files_of_cameras_that_are_not_read_are_told_but_for_those_beside_their_jpeg(desk):
    for name in ("a.CR3", "b.raf", "quay.orf"):
        (desk / "in" / name).write_bytes(b"FUJIFILMCCD-RAW")
    done = run("in", "--format", "json")
    assert done.exit_code == 2
    [told] = json.loads(done.stdout)["unread"]
    assert told["message"] == "in: 2 of a kind that is not read (a.CR3, b.raf)."


def test_a_raw_file_that_is_written_as_a_tiff_is_read_with_the_file_beside_it_but_not_beside_its_jpeg(desk):
    for name in ("a.CR2", "quay.dng"):
        (desk / "in" / name).write_bytes(write.tiff(b"", xmp=write.xmp({"dc:creator": ["Jo Lee"]})))
    (desk / "in" / "a.xmp").write_bytes(write.xmp({"dc:description": "A ferry.", "photoshop:Credit": "Harbour News"}))
    done = run("in", "--format", "jsonl")
    rows = {each["path"]: each for each in map(json.loads, done.stdout.splitlines())}
    said = {name: rows["in/a.CR2"]["fields"][name]["value"] for name in ("creator", "credit")}
    assert (said, "in/quay.dng" in rows) == ({"creator": "Jo Lee", "credit": "Harbour News"}, False)


def test_a_link_to_a_folder_elsewhere_is_told_and_one_within_is_not(desk):
    (desk / "elsewhere").mkdir()
    (desk / "in" / "deep" / "link").symlink_to(desk / "elsewhere")
    (desk / "in" / "self").symlink_to(desk / "in")
    done = run("in", "--format", "json")
    assert [each["message"] for each in json.loads(done.stdout)["unread"]] == [
        "in/deep/link: a link to a folder, which is not followed."
    ]
    assert json.loads(run("in", "elsewhere", "--format", "json").stdout)["unread"][0]["message"].startswith("elsewhere")


def test_a_picture_of_what_was_there_before_is_told_where_content_credentials_hold_one(desk):
    label = b"jumd" + bytes(16) + b"\x03c2pa.thumbnail.ingredient.jpeg\0"
    (desk / "in" / "cut.jpg").write_bytes(write.jpeg(manifest=write.manifest() + label))
    (desk / "in" / "named.jpg").write_bytes(write.jpeg(manifest=write.manifest("self#c2pa.thumbnail.ingredient.jpeg")))
    rows = {each["path"]: each for each in map(json.loads, run("in", "--format", "jsonl").stdout.splitlines())}
    said = {name: " ".join(each["message"] for each in row["findings"]) for name, row in rows.items()}
    assert "hold a small picture of what it was made from" in said["in/cut.jpg"]
    assert "hold a small picture" not in said["in/named.jpg"]


def test_a_feed_is_no_picture_and_the_way_to_read_it_is_told(desk):
    (desk / "feed.xml").write_text("<rss><channel><item><title>One</title></item></channel></rss>")
    done = run("feed.xml")
    assert done.exit_code == 2
    assert "Pages and exports are read by cutline check." in done.stderr


def test_the_contact_sheet_goes_to_a_file_as_that_of_pages_does_and_over_no_picture(desk):
    done = run("in", "--format", "html=sheet.html", "--on", "2031-05-01")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "sheet.html: 2 picture files, 4 findings" in done.stderr
    assert "quay.jpg" in (desk / "sheet.html").read_text("utf-8")
    before = (desk / "in" / "quay.jpg").read_bytes()
    assert run("in", "--format", "json=in/quay.jpg").exit_code == 2
    assert (desk / "in" / "quay.jpg").read_bytes() == before
    assert 'did you mean "html"' in run("in", "--format", "htm=sheet.html").stderr
    both = run("in", "--format", "html=a.html", "--format", "jsonl")
    assert (both.exit_code, "one form at a time" in both.stderr) == (2, True)


def test_the_contact_sheet_shows_once_what_a_file_says_in_two_places(desk):
    both = write.jpeg(xmp=write.xmp({"dc:creator": ["Ann Quill"]}), iim=write.iim((80, "Ann Quill"), (110, "HN")))
    (desk / "in" / "both.jpg").write_bytes(both)
    assert run("in", "--format", "html=sheet.html").exit_code in (0, 1)
    sheet = (desk / "sheet.html").read_text("utf-8")
    assert (sheet.count("Ann Quill"), "XMP dc:creator, IIM 2:80" in sheet) == (1, True)


def test_an_embargo_stands_first_among_what_a_file_asks_with_its_day(desk):
    asked = write.iim((40, "SPAIN OUT. MANDATORY CREDIT: Jo Lee. EMBARGOED UNTIL 5 May 2031"))
    (desk / "in" / "new.jpg").write_bytes(write.jpeg(iim=asked))
    rows = {each["path"]: each for each in map(json.loads, run("in", "--format", "jsonl").stdout.splitlines())}
    assert rows["in/new.jpg"]["asked"] == ["EMBARGOED 2031-05-05", "MANDATORY CREDIT", "SPAIN OUT"]


def test_the_contact_sheet_names_the_files_that_could_not_be_read(desk):
    (desk / "in" / "<b>off.jpg").write_bytes(b"no picture")
    done = run("in", "--format", "html=sheet.html", "--on", "2031-05-01")
    assert done.exit_code == 2
    sheet = (desk / "sheet.html").read_text("utf-8")
    assert "not read</span> in/&lt;b&gt;off.jpg: It is no picture of a kind that is read." in sheet
