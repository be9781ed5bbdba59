#!/usr/bin/env bash
# tifffile, told to write a caption, writes two, and most readers show the other: {"shape": [48, 64, 3]}. Through imageio and
# scikit-image it puts that in the place of the caption that was there.
#
# Expected: ImageDescription stands once in a TIFF, as the standard has every tag, and holds what was given as description.
# Instead:  tifffile keeps a note for itself in the same tag: the size of the array as JSON. Without a description it is the caption of
#           the file; with one the tag is written twice, caption first. Pillow, ExifRead, exifr and ExifReader keep the last and show
#           the note; pyexiv2 gives both as a list. imageio and scikit-image use it for
#           TIFF: a picture that is read and saved has the note for its caption, and no photographer. metadata=None leaves the
#           note out, with tifffile itself; imageio with plugin="pillow" writes no caption at all.
# Matters:  whoever crops scans with these libraries hands on thousands of pictures with one caption, which is no empty field for
#           anybody who looks for pictures without one.
# Versions: tifffile 2026.3.3, imageio 2.38.1, scikit-image 0.26.0, Pillow 12.0.0, ExifRead 3.5.1, pyexiv2 2.16.0, numpy 2.4.6
#           (PyPI); exifr 7.1.3, exifreader 4.46.0 (npm).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check tifffile==2026.3.3 imageio==2.38.1 scikit-image==0.26.0 Pillow==12.0.0 ExifRead==3.5.1 pyexiv2==2.16.0 numpy==2.4.6 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifr@7.1.3 exifreader@4.46.0
env/bin/python - <<'PY'
from importlib.metadata import version

import exifread
import imageio.v3
import numpy
import pyexiv2
import skimage.io
import tifffile
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

print(*(f"{name} {version(name)}" for name in ("tifffile", "imageio", "scikit-image", "Pillow", "ExifRead", "pyexiv2")))
NOTE, CAPTION = '{"shape": [48, 64, 3]}', "Boats leave at dawn"


def words(path):
    with Image.open(path) as picture:
        return picture.tag_v2.get(270), picture.tag_v2.get(315)


tags = ImageFileDirectory_v2()
tags[270], tags[315] = CAPTION, "Ines Dorrabray"
Image.new("RGB", (64, 48), "navy").save("scan.tif", tiffinfo=tags)
assert words("scan.tif") == (CAPTION, "Ines Dorrabray")
imageio.v3.imwrite("imageio.tif", imageio.v3.imread("scan.tif"))
skimage.io.imsave("skimage.tif", skimage.io.imread("scan.tif"), check_contrast=False)
imageio.v3.imwrite("pillow.tif", imageio.v3.imread("scan.tif"), plugin="pillow")
print("read and saved:", words("imageio.tif"), words("skimage.tif"), words("pillow.tif"))
assert words("imageio.tif") == words("skimage.tif") == (NOTE, None)
assert words("pillow.tif") == (None, None)

tifffile.imwrite("two.tif", numpy.zeros((48, 64, 3), "uint8"), description=CAPTION)
tifffile.imwrite("one.tif", numpy.zeros((48, 64, 3), "uint8"), description=CAPTION, metadata=None)
with tifffile.TiffFile("two.tif") as file, open("two.tif", "rb") as raw:
    stored = [tag.value for tag in file.pages[0].tags if tag.code == 270]
    shown = words("two.tif")[0], str(exifread.process_file(raw)["Image ImageDescription"])
both = pyexiv2.Image("two.tif").read_exif()["Exif.Image.ImageDescription"]
print("stored:", stored, "Pillow, ExifRead:", shown, "pyexiv2:", both)
assert stored == both == [CAPTION, NOTE]
assert shown == (NOTE, NOTE)
assert words("one.tif") == (CAPTION, None)
PY
cat > read.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import exifr from 'exifr';
import ExifReader from 'exifreader';

const file = readFileSync('two.tif');
const shown = [(await exifr.parse(file)).ImageDescription, ExifReader.load(file).ImageDescription.description];
console.log('exifr, ExifReader:', shown);
assert.deepEqual(shown, ['{"shape": [48, 64, 3]}', '{"shape": [48, 64, 3]}']);
console.log('as recorded');
JS
node read.mjs
