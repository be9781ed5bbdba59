#!/usr/bin/env bash
# OpenCV 5 reads one portrait upright as JPEG, PNG and WebP, lying on its side as AVIF, and not at all as TIFF, which it reads from memory.
#
# Expected: imread turns what the orientation says it should, in each format that can say it; imread(path) and imdecode(bytes) are
#           two ways to the same picture.
# Instead:  a picture of 20 by 40 with orientation 6, saved by Pillow, comes back upright from JPEG, PNG and WebP. From AVIF, whose
#           orientation is not in the Exif block but in properties of the file ("irot"), it comes lying. From TIFF imread returns
#           None, with a line on standard error, for the orientations that swap width and height (5 to 8); imdecode of the same
#           bytes returns the picture upright, and a TIFF with orientation 3 is read by both. Pillow opens all five upright
#           once ImageOps.exif_transpose has been over them.
# Matters:  faces are not found in pictures that lie, and copies of one photograph are told by their looks: the AVIF on the page and
#           the JPEG in the archive are then two pictures, and a scan in TIFF is none. Nothing is raised; None is what a missing
#           file gives.
# Versions: opencv-python-headless 5.0.0.93, Pillow 12.0.0 (PyPI). OpenCV 4.12.0 gave the same from files.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check opencv-python-headless==5.0.0.93 Pillow==12.0.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY' 2> messages.log
from importlib.metadata import version
from pathlib import Path

import cv2
import numpy
from PIL import Image, ImageOps

print("OpenCV", cv2.__version__, "Pillow", version("Pillow"))
UPRIGHT, LYING = (40, 20), (20, 40)  # height, width


def save(suffix, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", (40, 20), "navy").save(f"portrait.{suffix}", exif=exif)
    return f"portrait.{suffix}"


def size(picture):
    return None if picture is None else picture.shape[:2]


recorded = {"jpg": (UPRIGHT, UPRIGHT), "png": (UPRIGHT, UPRIGHT), "webp": (UPRIGHT, UPRIGHT), "avif": (LYING, LYING), "tif": (None, UPRIGHT)}
for suffix, expected in recorded.items():
    path = save(suffix, 6)
    got = size(cv2.imread(path)), size(cv2.imdecode(numpy.frombuffer(Path(path).read_bytes(), "uint8"), cv2.IMREAD_COLOR))
    with Image.open(path) as picture:
        pillow = ImageOps.exif_transpose(picture).size[::-1]
    print(f"{suffix:5} imread {got[0]} imdecode {got[1]} Pillow {pillow}")
    assert got == expected and pillow == UPRIGHT
assert [size(cv2.imread(save("tif", orientation))) for orientation in (1, 3, 5, 6, 7, 8)] == [LYING, LYING, None, None, None, None]
print("as recorded")
PY
