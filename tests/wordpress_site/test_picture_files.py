"""Stories held to the original files of their pictures: found behind every size and cut, read in part, told where not."""

import base64
import datetime
import io

import picture_writer as write
import pytest
from PIL import Image

from .newsroom import CAPTION, MOST, TEXT, paragraph, picture

EMBARGO = "EMBARGOED UNTIL 2 May 2061"
TOLD = f"has an embargo: “{EMBARGO}”"
CREDIT = "Photo: Jo Lee/Reuters"


def drawn(kind: str = "JPEG", size: tuple[int, int] = (300, 200), **more: object) -> bytes:
    file = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(file, kind, **more)
    return file.getvalue()


def embargoed(kind: str = "JPEG", size: tuple[int, int] = (300, 200)) -> bytes:
    """A photograph that is under an embargo, by the words in its file alone; where its kind has them."""
    packet = write.xmp({"photoshop:Instructions": EMBARGO})
    if kind == "JPEG":
        return write.put_into(drawn(size=size), iim=write.iim((40, EMBARGO)))
    if kind == "WEBP":
        return drawn(kind, size, xmp=packet, lossless=True)
    data = drawn(kind, size)
    return data[:-12] + write.png_packet(packet) + data[-12:]  # behind its pixels


@pytest.fixture
def upload(newsroom):
    """Uploads a picture: its number, and its addresses in two sizes."""

    def uploaded(data: bytes, name: str = "quay.jpg") -> tuple[int, str, str]:
        return newsroom.job("picture", {"name": name, "data": base64.b64encode(data).decode()})

    return uploaded


def held(newsroom, number: int, src: str, **more) -> tuple[int, dict]:
    """A story with the picture, published: its number, and the answer."""
    story = newsroom.draft("clean", content=paragraph(TEXT) + picture(f"{CAPTION} {CREDIT}", src, number))
    return story, newsroom.rest("POST", f"/wp/v2/posts/{story}", {"status": "publish", **more}).json()


@pytest.mark.parametrize(
    ("kind", "name", "size"),
    [
        ("JPEG", "quay.jpg", (900, 600)),
        ("JPEG", "wide.jpg", (2700, 400)),  # core makes wide-scaled.jpg of it, and keeps the upload aside
        ("PNG", "plan.png", (500, 400)),
        ("WEBP", "lock.webp", (500, 400)),
    ],
)
def test_an_embargo_in_the_file_stops_a_story_that_shows_a_size_of_it(newsroom, upload, kind, name, size):
    number, large, medium = upload(embargoed(kind, size), name)
    for src in (large, medium):
        story, answer = held(newsroom, number, src)
        assert answer["code"] == "cutline_stopped"
        assert TOLD in answer["message"]
        assert newsroom.kinds(story) == ["stopped"]


def test_a_picture_that_was_cut_is_held_to_the_file_it_was_cut_out_of(newsroom, upload):
    number, large, _ = upload(embargoed(size=(900, 600)))
    edit = {"src": large, "modifiers": [{"type": "crop", "args": {"left": 10, "top": 10, "width": 60, "height": 60}}]}
    made = newsroom.rest("POST", f"/wp/v2/media/{number}/edit", edit)
    assert made.status_code == 201, made.text
    _, answer = held(newsroom, made.json()["id"], made.json()["source_url"])
    assert TOLD in answer["message"]
    there, large, _ = upload(embargoed(size=(900, 600)))
    src = newsroom.job("cut", there)
    assert src != large
    _, answer = held(newsroom, there, src)
    assert TOLD in answer["message"]


def test_a_credit_that_is_demanded_and_a_machine_are_told_in_the_file_s_words(newsroom, upload):
    number, large, _ = upload(write.put_into(drawn(), iim=write.iim((40, "MANDATORY CREDIT: Harbour News"))))
    _, answer = held(newsroom, number, large)
    assert "demands a credit (“MANDATORY CREDIT: Harbour News”" in answer["message"]
    made = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    number, large, _ = upload(write.put_into(drawn(), xmp=write.xmp({"Iptc4xmpExt:DigitalSourceType": made})))
    _, answer = held(newsroom, number, large)
    assert answer["code"] == "cutline_asked"
    assert "machine" in answer["message"]


def test_an_embargo_is_held_to_the_hour_of_a_scheduled_story(newsroom, upload):
    number, large, _ = upload(embargoed())
    story, answer = held(newsroom, number, large, date_gmt="2061-05-04T10:00:00")
    assert answer["status"] == "future"
    check = lambda **said: newsroom.rest("POST", f"/cutline/v1/check/{story}", said).json()["stops"]  # noqa: E731
    assert (check(), check(date="2061-05-04T10:00:00"), check(date="2061-04-30T10:00:00"), check(date="")) == (
        0,
        0,
        1,
        1,
    )
    # Moved to an earlier hour it is judged, though no word of it is another.
    moved = newsroom.rest("POST", f"/wp/v2/posts/{story}", {"date_gmt": "2061-04-30T10:00:00"})
    assert (moved.status_code, moved.json()["code"]) == (422, "cutline_stopped")
    assert "It stays scheduled as it was." in moved.json()["message"]
    then = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=1)
    words = {"post_title": "Early", "post_status": "future", "post_content": newsroom.post(story)["post_content"]}
    other = newsroom.job("insert", {**words, "post_date": f"{then:%Y-%m-%d %H:%M:%S}"}, user=1)
    assert newsroom.post(other)["post_status"] == "draft"


# What cannot be read is told


def seen(newsroom, number: int, src: str) -> tuple[int, str, str]:
    """A story that goes out: what the editor shows before, and the column after."""
    story = newsroom.draft("clean", content=paragraph(TEXT) + picture(f"{CAPTION} {CREDIT}", src, number))
    before = newsroom.rest("POST", f"/cutline/v1/check/{story}", {}).json()
    assert newsroom.rest("POST", f"/wp/v2/posts/{story}", {"status": "publish"}).status_code == 200
    return story, before["unread"], newsroom.job("column", story)


def test_a_file_that_is_gone_or_damaged_is_told_before_and_after(newsroom, upload):
    number, large, _ = upload(embargoed(size=(900, 600)), "gone.jpg")
    newsroom.job("spoil", {"id": number})
    story, before, column = seen(newsroom, number, large)
    assert before == "What the file of a picture says was not read. gone.jpg: It is not there."
    assert column == "Nothing open, 1 picture file not read"
    (line,) = newsroom.job("log", {"id": story})
    assert (line["kind"], line["reason"]) == ("unread", before)
    number, large, _ = upload(embargoed(size=(900, 600)), "broken.jpg")
    newsroom.job("spoil", {"id": number, "data": base64.b64encode(drawn()[:200]).decode()})
    assert "It ends before its picture begins." in seen(newsroom, number, large)[1]


def test_what_is_no_picture_never_leaves_the_machine(newsroom, upload):
    number, large, _ = upload(embargoed(size=(900, 600)), "swapped.jpg")
    newsroom.job("spoil", {"id": number, "data": base64.b64encode(b"<?php // define( 'DB_PASSWORD'").decode()})
    assert "swapped.jpg: It is no picture, or may not be read." in seen(newsroom, number, large)[1]


def test_the_classic_editor_tells_it_too(newsroom, upload):
    number, large, _ = upload(embargoed(size=(900, 600)), "missing.jpg")
    newsroom.job("spoil", {"id": number})
    story = newsroom.draft("clean", content=paragraph(TEXT) + picture(f"{CAPTION} {CREDIT}", large, number))
    told = newsroom._classic(story, {"publish": "Publish"})
    assert "Published; not all of it was checked." in told
    assert "It is not there." in told


def test_what_is_kept_elsewhere_is_left_alone(newsroom, upload):
    number, large, _ = upload(embargoed(size=(900, 600)), "cloud.jpg")
    newsroom.job("options", {"test_files_elsewhere": "https://cloud.example.org/cloud.jpg"})
    try:
        assert seen(newsroom, number, large)[1:] == ("", "Nothing open")
    finally:
        newsroom.job("options", {"test_files_elsewhere": None})


def test_files_are_no_reason_to_find_a_story_too_large(newsroom, upload):
    """The story counts first: it is checked without them, and that is said."""
    words = write.iim((40, EMBARGO), *((120, "A long caption. " * 1000) for _ in range(2)))
    number, large, _ = upload(write.put_into(drawn(), iim=words), "wordy.jpg")
    long = paragraph(TEXT) * 160
    assert max(len(words) * 4 / 3, len(long)) < MOST - 5000 < MOST < len(words) * 4 / 3 + len(long)
    assert TOLD in held(newsroom, number, large)[1]["message"]
    content = long + picture(f"{{{{caption}}}} {CREDIT}", large, number)
    story = newsroom.draft("clean", content=content)
    said = newsroom.rest("POST", f"/cutline/v1/check/{story}", {}).json()
    assert [each["rule"] for each in said["findings"]] == ["caption-placeholder"]
    assert "wordy.jpg: It was left out: with it the page is larger than the service takes." in said["unread"]


def test_of_many_pictures_some_are_read_and_the_others_named(newsroom, upload):
    """Counted in files that are read and bytes that are sent, not by the clock."""
    many = [upload(write.jpeg(iim=write.iim((80, f"Jo Lee {each}"))), f"many-{each}.jpg")[0] for each in range(42)]
    said = newsroom.job("originals", many)
    assert said["sent"] == 40
    assert [each["told"] for each in said["unread"]] == [
        "It was left out: the story has more pictures than are read."
    ] * 2
    heavy = [
        upload(
            write.put_into(drawn(), more=b"".join(write.segment(0xE1, b"x" * 60_000) for _ in range(6))), "heavy.jpg"
        )[0]
        for _ in range(6)
    ]
    said = newsroom.job("originals", heavy)
    assert said["longest"] <= 256 << 10
    assert said["sent"] == 3
    assert len(said["unread"]) == 3
