"""The files of pictures as a CMS hands them over."""

import picture_writer as write

from linter.api.answer import Job, check
from linter.api.sent_pictures import BEGINNING, SentPicture, SentPictures
from linter.settings import Settings
from linter.text.moments import moment

PAGE = """<article><h1>Rain</h1><figure><img src="/media/quay-in-sorby-640x480.jpg" alt="A ferry"><figcaption>A ferry at the
quay. Photo: Al Day/Reuters</figcaption></figure><p>The ferries wait at the quay for better weather to come.</p></article>"""
URL = "/media/quay-in-sorby-640x480.jpg"


def found(*sent, at=None):
    return check(Job(PAGE, Settings(), files=SentPictures(sent, at and moment(at).astimezone())))


def rules(*sent, **more):
    return {each["rule"] for each in found(*sent, **more)["findings"]}


def test_fields_that_were_sent_are_held_against_the_page():
    said = {"instructions": ("EMBARGOED UNTIL 2 May 2031",), "creator": ("Jo Lee",)}
    told = rules(SentPicture((URL,), said), at="2031-05-01T12:00")
    assert {"picture-embargoed", "picture-credit-differs"} <= told
    assert "picture-embargoed" not in rules(SentPicture((URL,), said), at="2031-05-03T12:00")


def test_the_beginning_of_a_file_will_do():
    data = write.jpeg(iim=write.iim((40, "MANDATORY CREDIT: Jo Lee")))
    assert "picture-mandatory-credit" in rules(SentPicture((URL,), data=data + b"\0" * BEGINNING))
    assert found(SentPicture((URL,), data=data))["unread"] == []


def test_of_a_jpeg_s_beginning_nothing_is_missed_and_a_short_one_that_was_cut_off_is_told():
    data = write.jpeg(iim=write.iim((80, "Jo Lee")))[:-2]
    assert found(SentPicture((URL,), data=data + bytes(BEGINNING)))["unread"] == []
    (told,) = found(SentPicture((URL,), data=data))["unread"]
    assert told["message"] == "It ends before its picture does."


def test_fields_lie_over_the_file_and_both_count():
    data = write.jpeg(iim=write.iim((80, "Jo Lee"), (40, "MANDATORY CREDIT")))
    assert {"picture-mandatory-credit"} <= rules(SentPicture((URL,), {"creator": ("Ann Quill",)}, data))
    assert "picture-credit-differs" not in rules(SentPicture((URL,), {"creator": ("Al Day",)}, data))


def test_another_size_of_a_picture_is_the_same_picture():
    said = {"instructions": ("MANDATORY CREDIT: Jo Lee",)}
    assert "picture-mandatory-credit" in rules(SentPicture(("https://cms.example/media/quay-in-sorby.jpg",), said))
    assert "picture-mandatory-credit" not in rules(SentPicture(("/media/crane.jpg",), said))


def test_what_could_not_be_read_is_told(tmp_path):
    assert found(SentPicture((URL,), data=b"no picture"))["unread"] == [
        {"src": URL, "message": "It is no picture of a kind that is read."}
    ]
    webp = write.webp(exif=write.exif({315: "Jo"}) + b" " * BEGINNING)
    (told,) = found(SentPicture((URL,), data=webp[:BEGINNING]))["unread"]
    assert told["message"] == "Only its beginning was sent, and what it says may stand behind that."
    (told,) = found(SentPicture((URL,), path=str(tmp_path / "none.jpg")))["unread"]
    assert "No such file" in told["message"]


def test_nothing_is_said_of_pictures_of_which_nothing_was_sent():
    assert found(SentPicture((URL,)))["unread"] == []
    assert not {rule for rule in rules(SentPicture((URL,))) if rule.startswith("picture-")}
