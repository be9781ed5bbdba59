"""A picture that is no file, too large or damaged costs that picture alone."""

import os
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image, features

from linter.cli import main
from linter.reading.pictures.picture_opener import Unreadable, of_picture

PAGE = "<article><p>One.</p><figure><img src='a.jpg' alt=''><figcaption>DSC_0001.JPG</figcaption></figure></article>"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text(PAGE)
    return tmp_path


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_among_the_pictures_is_told_and_not_waited_for(folder):
    os.mkfifo("a.jpg")
    words = ("check", "--images", ".", "--format", "html=sheet.html", "page.html")
    done = subprocess.run([sys.executable, "-m", "linter", *words], capture_output=True, timeout=60)
    assert done.returncode == 2
    assert "a.jpg: It is a named pipe." in done.stderr.decode()


def png(width, height):
    """A picture of one colour that says it is as large as that: a short file."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(12_000, 12_000), (60_000, 60_000), (8_000, 7_000)])
def test_a_picture_too_large_to_look_at_is_told_and_not_put_into_a_report(folder, width, height):
    Path("a.png").write_bytes(png(width, height))
    Path("page.html").write_text(PAGE.replace("a.jpg", "a.png"))
    done = CliRunner().invoke(
        main, ["check", "--images", ".", "--format", "text", "--format", "html=s.html", "page.html"]
    )
    assert done.exit_code == 1
    assert "a.png: cannot be read as a picture: " in done.stderr
    assert "too many" in done.stderr
    assert "data:image/png" not in Path("s.html").read_text("utf-8")


def test_a_large_photograph_is_looked_at_small(folder):
    Image.effect_mandelbrot((9000, 6000), (-2, -1.5, 1, 1.5), 9).save("a.jpg", quality=30)
    done = CliRunner().invoke(main, ["check", "--images", ".", "page.html"])
    assert "cannot be read" not in done.stderr


@pytest.mark.parametrize("error", [RuntimeError("Failed to decode frame 0"), IndexError(), MemoryError()])
def test_a_decoder_that_stumbles_over_a_damaged_picture_costs_that_picture_alone(folder, monkeypatch, error):
    def damaged(path):
        raise error

    Image.new("L", (40, 40)).save("a.jpg")
    monkeypatch.setattr(Image, "open", damaged)
    done = CliRunner().invoke(main, ["check", "--images", ".", "--format=text", "--format", "html=s.html", "page.html"])
    assert done.exit_code == 1
    assert "a.jpg: cannot be read as a picture: " in done.stderr


def test_many_damaged_pictures_end_no_run(folder):
    kind = "avif" if features.check("avif") else "webp"
    Image.effect_noise((120, 80), 60).convert("RGB").save(f"a.{kind}")
    whole, dice = Path(f"a.{kind}").read_bytes(), random.Random(7)
    outcomes = set()
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(dice.randrange(1, 20)):
            data[dice.choice((dice.randrange(300), dice.randrange(len(data))))] = dice.randrange(256)
        Path("b.avif").write_bytes(data)
        try:
            outcomes.add(type(of_picture("b.avif", "L", 64, lambda picture: picture.convert("L").tobytes())))
        except Unreadable as error:
            outcomes.add(type(error))
    assert Unreadable in outcomes
