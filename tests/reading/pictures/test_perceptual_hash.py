"""--images DIR: pictures told by how they look, from files that the tests draw."""

import random

import pytest
from click.testing import CliRunner
from PIL import Image, ImageDraw, ImageEnhance

from linter import lint
from linter.cli import main
from linter.model.errors import BadInput
from linter.reading.pictures.perceptual_hash import Looks

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
