"""--images DIR: pictures told by how they look, from files that the tests draw."""

import io
import random
from pathlib import Path

import picture_writer as write
import pytest
from click.testing import CliRunner
from PIL import Image, ImageDraw, ImageEnhance

from linter import lint
from linter.cli import main
from linter.model.errors import BadInput
from linter.reading.picture_files.finder import FilesOnDisk
from linter.reading.pictures.perceptual_hash import Album, Look, Looks, look_of

TEXT = "<p>The ferry to the far bank was cancelled again this morning, said the harbour master of the small town.</p>"
PAGE = (
    "<article><h1>The ferry of the town</h1>" + TEXT + '<figure><img src="https://x.org/up/{0}" alt="">'
    "<figcaption>The old ferry leaves the harbour of the town at noon.</figcaption></figure>"
    + TEXT
    + '<figure><img src="https://x.org/other/{1}?w=300" alt="">'
    "<figcaption>The old ferry leaves the harbour of the town at noon.</figcaption></figure>" + TEXT + "</article>"
)


def drawn(seed):
    """A picture of shapes, a different one for each seed."""
    dice = random.Random(seed)
    picture = Image.new("RGB", (600, 400), "white")
    pen = ImageDraw.Draw(picture)
    for _ in range(25):
        x, y = dice.randrange(600), dice.randrange(400)
        colour = tuple(dice.randrange(256) for _ in range(3))
        pen.rectangle((x, y, x + dice.randrange(20, 250), y + dice.randrange(20, 200)), fill=colour)
    return picture


@pytest.fixture
def folder(tmp_path):
    pictures = tmp_path / "pictures"
    (pictures / "sub").mkdir(parents=True)
    drawn(1).save(pictures / "agency-4711.jpg", quality=90)
    ImageEnhance.Brightness(drawn(1)).enhance(1.1).resize((300, 200)).save(pictures / "sub" / "Harbour.JPG", quality=50)
    drawn(2).save(pictures / "crane.png")
    Image.new("L", (300, 200), 255).save(pictures / "white.png")
    Image.new("L", (600, 400), 255).save(pictures / "blank-page.png")
    (pictures / "broken.jpg").write_bytes(b"no picture")
    return str(pictures)


def rules(html, folder):
    return {each.rule for each in lint(html, image_files=folder).shown}


def test_one_photograph_under_two_names_and_at_two_sizes_is_one_picture(folder):
    assert "image-block-repeated" in rules(PAGE.format("agency-4711.jpg", "harbour.jpg"), folder)
    assert "image-block-repeated" not in {
        each.rule for each in lint(PAGE.format("agency-4711.jpg", "harbour.jpg")).shown
    }


def test_two_photographs_are_two_pictures(folder):
    assert "image-block-repeated" not in rules(PAGE.format("agency-4711.jpg", "crane.png"), folder)


def test_plain_surfaces_are_not_held_against_each_other(folder):
    looks = Looks(folder)
    assert looks("https://x.org/white.png") == looks("https://x.org/blank-page.png") == ""


def test_a_file_that_is_not_there_says_nothing_and_one_that_is_broken_is_told(folder):
    looks = Looks(folder)
    assert looks("https://x.org/nowhere.jpg") == ""
    assert looks("https://x.org/broken.jpg?w=3#x") == ""
    assert [each.message for each in looks.unread] == [
        f"{folder}/broken.jpg: cannot be read as a picture: cannot identify image file '{folder}/broken.jpg'."
    ]


def test_a_file_of_which_nothing_can_be_read_is_not_looked_at(folder, monkeypatch):
    whole = (Path(folder) / "agency-4711.jpg").read_bytes()
    (Path(folder) / "half.jpg").write_bytes(whole[: len(whole) // 2])
    looked = []
    monkeypatch.setattr("linter.reading.pictures.perceptual_hash.look_of", lambda path: looked.append(Path(path).name))
    looks = Looks(folder, FilesOnDisk(folder))
    for name in ("half.jpg", "broken.jpg", "crane.png"):
        looks(f"https://x.org/{name}")
    assert looked == ["crane.png"]


def test_a_folder_that_is_none_is_refused(folder):
    with pytest.raises(BadInput, match="is no folder"):
        Looks(folder + "/agency-4711.jpg")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_command_takes_a_folder_and_tells_of_broken_files(folder, tmp_path, jobs):
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(PAGE.format("agency-4711.jpg", "harbour.jpg"))
    (tmp_path / "c.html").write_text(PAGE.format("broken.jpg", "harbour.jpg"))
    pages = [str(tmp_path / name) for name in ("a.html", "b.html", "c.html")]
    done = CliRunner().invoke(main, ["check", *pages, "--images", folder, "--jobs", jobs])
    assert done.exit_code == 2  # a picture's file that cannot be read was not read
    assert done.stdout.count("image-block-repeated") == 2
    assert done.stderr.count("broken.jpg") == 1
    assert CliRunner().invoke(main, ["check", *pages, "--images", "nowhere"]).exit_code == 2


def test_the_contact_sheet_shows_the_pictures_of_the_folder(folder, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE.format("agency-4711.jpg", "none.jpg"))
    done = CliRunner().invoke(main, ["check", "--format", "html", "--images", folder, str(page)])
    assert done.stdout.count('<img src="data:image/jpeg;base64,') == 1


def alike(folder, *names):
    """Whether the files look like one picture."""
    looks = Looks(str(folder))
    keys = [looks(f"/{name}") for name in names]
    assert all(keys)
    return len(set(keys)) == 1


def test_scans_of_65536_greys_are_told_apart_and_known_again(tmp_path):
    # findings/imagehash-finds-all-16-bit-grey-scans-alike.sh: ImageHash 4.3.2 with Pillow 13.0
    for seed in (1, 2):
        grey = drawn(seed).convert("L")
        grey.save(tmp_path / f"plain-{seed}.png")
        grey.convert("I").point(lambda value: value * 257).convert("I;16").save(tmp_path / f"scan-{seed}.png")
    assert alike(tmp_path, "scan-1.png", "plain-1.png")
    assert not alike(tmp_path, "scan-1.png", "scan-2.png")


def test_what_transparent_places_hide_is_not_looked_at(tmp_path):
    # findings/imagehash-compares-what-transparency-hides.sh: ImageHash 4.3.2 with Pillow 13.0
    mask = Image.new("L", (600, 400), 0)
    ImageDraw.Draw(mask).ellipse((150, 80, 450, 320), fill=255)
    for name, hidden in (("one", drawn(3)), ("two", drawn(4))):
        cut_out = Image.composite(drawn(1), hidden, mask)
        cut_out.putalpha(mask)
        cut_out.save(tmp_path / f"{name}.png")
    assert alike(tmp_path, "one.png", "two.png")


def taken(seed, moment="", parts="", xmp=None):
    """A drawn picture as a camera files it: an Exif block of its moment, and a packet of its ids."""
    out = io.BytesIO()
    drawn(seed).save(out, "JPEG", quality=90)
    dates = {36867: moment} if moment else {}
    block = write.exif({}, dates | ({37521: parts} if parts else {})) if dates else b""
    packet = write.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + write.xmp(xmp)) if xmp else b""
    exif = write.segment(0xE1, b"Exif\0\0" + block) if block else b""
    return out.getvalue()[:2] + exif + packet + out.getvalue()[2:]


NIGHT, DAY = "The workers of the night shift go home.", "A crane lifts the last stone of the bridge."
TOLD = (
    "<article><h1>The ferry</h1>" + TEXT + '<figure><img src="map.jpg" alt=""><figcaption>A map.</figcaption></figure>'
)
TOLD += '<figure><img src="dock-4711.jpg" alt=""><figcaption>{0}</figcaption></figure>' + TEXT
TOLD += '<figure><img src="crane.jpg" alt=""><figcaption>{1}</figcaption></figure>' + TEXT + "</article>"


def told(folder, one, other, name="picture-same-photo", page=""):
    (folder / "dock-4711.jpg").write_bytes(one)
    (folder / "crane.jpg").write_bytes(other)
    return [
        (each.level.value, each.message)
        for each in lint(page or TOLD.format(NIGHT, DAY), image_files=str(folder)).shown
        if each.rule == name
    ]


def test_pictures_that_look_alike_under_two_names_with_other_words_are_a_note_and_no_more(tmp_path):
    [(level, message)] = told(tmp_path, taken(1), taken(1) + b"\0")
    assert (level, "look alike" in message, "one photograph" in message) == ("note", True, False)
    for rule in ("image-recaptioned", "image-credits-differ"):
        assert told(tmp_path, taken(1), taken(1), rule) == []


def test_one_moment_to_parts_of_a_second_makes_them_one_photograph(tmp_path):
    [(level, message)] = told(tmp_path, taken(1, "2031:05:01 10:20:30", "47"), taken(1, "2031:05:01 10:20:30", "470"))
    assert (level, "are one photograph" in message) == ("warning", True)
    [(level, message)] = told(tmp_path, taken(1, "2031:05:01 10:20:30"), taken(1, "2031:05:01 10:20:30"))
    assert (level, "look alike" in message) == ("note", True)


def test_two_frames_of_one_scene_are_two_pictures_however_alike(tmp_path):
    first = taken(1, "2031:05:01 10:20:30", "47")
    assert told(tmp_path, first, taken(1, "2031:05:01 10:20:30", "52")) == []
    assert told(tmp_path, first, taken(1, "2031:05:01 10:20:31")) == []
    same = TOLD.format(NIGHT, NIGHT)
    assert told(tmp_path, first, taken(1, "2031:05:01 10:20:30", "52"), "image-block-repeated", same) == []


def test_an_hour_that_is_another_zone_s_makes_no_other_frame(tmp_path):
    [(_, message)] = told(tmp_path, taken(1, "2031:05:01 10:20:30"), taken(1, "2031:05:01 12:20:30"))
    assert "look alike" in message


def test_ids_make_one_photograph_of_two_that_look_otherwise(tmp_path):
    ids = {"xmpMM:OriginalDocumentID": "xmp.did:57D89818-9854"}
    when = "2031:05:01 10:20:30"
    [(level, message)] = told(tmp_path, taken(1, when, xmp=ids), taken(2, when, xmp=ids))
    assert (level, "are one photograph" in message) == ("warning", True)
    assert told(tmp_path, taken(1, xmp=ids), taken(2, xmp=ids)) == []  # a template has its id, and no moment


def test_what_looks_like_a_picture_before_with_its_words_is_told_to_look_like_it(tmp_path):
    [(level, message)] = told(tmp_path, taken(1), taken(1), "image-block-repeated", TOLD.format(NIGHT, NIGHT))
    assert level == "warning"
    assert message.startswith("A picture that looks like this one is already on line 1")


def test_frames_side_by_side_with_words_of_their_own_stay_two_pictures(tmp_path):
    pair = "".join(
        f'<figure><img src="{name}.jpg" alt=""><figcaption>{words}</figcaption></figure>'
        for name, words in (("dock-4711", NIGHT), ("crane", DAY))
    )
    page = f"<article><h1>The ferry</h1>{TEXT}<div>{pair}</div>{TEXT}</article>"
    (tmp_path / "dock-4711.jpg").write_bytes(taken(1))
    (tmp_path / "crane.jpg").write_bytes(taken(1))
    assert len(lint(page, image_files=str(tmp_path)).page.blocks) == 2


def test_of_many_looks_few_are_held_against_one_and_none_that_is_like_it_is_left_out(monkeypatch):
    dice, album, tried = random.Random(5), Album(), []
    looks = [Look(dice.getrandbits(64), dice.getrandbits(64)) for _ in range(3_000)]
    for number, look in enumerate(looks):
        album.add(look, number)
    is_like = Look.is_like
    monkeypatch.setattr(Look, "is_like", lambda look, other: tried.append(1) or is_like(look, other))
    for number, look in enumerate(looks[:200]):
        apart = [1 << at for at in dice.sample(range(64), 12)]
        by_phash = Look(look.phash ^ sum(apart[:6]), dice.getrandbits(64))
        by_dhash = Look(look.phash ^ sum(apart), look.dhash ^ sum(apart[:8]))
        for one in (look, by_phash, by_dhash):
            assert number in album.like(one)
            assert [each for each, other in enumerate(looks) if is_like(one, other)] == album.like(one)
    assert len(tried) < 200 * 6 * len(looks) // 50


def test_gradients_and_tiny_pictures_look_like_nothing(tmp_path):
    Image.linear_gradient("L").resize((600, 400)).save(tmp_path / "sky.png")
    drawn(1).resize((20, 14)).save(tmp_path / "tiny.png")
    Image.effect_noise((600, 400), 3).save(tmp_path / "grain.png")
    assert [look_of(str(tmp_path / f"{name}.png")) for name in ("sky", "tiny", "grain")] == [None, None, None]


def test_a_picture_that_is_cut_a_little_is_known_again(tmp_path):
    drawn(5).save(tmp_path / "whole.png")
    drawn(5).crop((12, 8, 588, 392)).save(tmp_path / "cut.jpg", quality=40)
    drawn(6).save(tmp_path / "other.png")
    whole, cut, other = (look_of(str(tmp_path / name)) for name in ("whole.png", "cut.jpg", "other.png"))
    assert whole.is_like(cut)
    assert not whole.is_like(other)


def test_an_original_is_looked_at_where_the_page_has_another_size(tmp_path):
    page = TOLD.format(NIGHT, DAY).replace("dock-4711.jpg", "dock-4711-1024x683.jpg")
    assert "look alike" in told(tmp_path, taken(1), taken(1), page=page)[0][1]
