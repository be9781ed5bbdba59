#!/usr/bin/env bash
# ImageHash finds all 16-bit grey pictures alike: any two PNG scans of that depth have the distance 0.
#
# Expected: a perceptual hash of a 16-bit grey scan is that of its 8-bit copy, give or take a bit.
# Instead:  the hash first converts to 8 bits with Pillow's convert("L"), which clips instead of scaling: each value over 255 of
#           65,535 becomes white. The hash is that of a blank sheet, 8000000000000000, for every such scan; nothing is raised.
# Matters:  archives scan negatives and prints at 16 bits grey. A search for duplicates names every pair of them "the same
#           photograph", and two photographers of different pictures are held against each other.
# Versions: ImageHash 4.3.2, Pillow 13.0.0, numpy 2.4.6 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check imagehash==4.3.2 pillow==13.0.0 numpy==2.4.6 scipy==1.17.1 pywavelets==1.9.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import io
from importlib.metadata import version
import imagehash
import numpy
from PIL import Image, ImageDraw

print("ImageHash", version("imagehash"), "Pillow", version("pillow"))


def scan(*shapes):
    picture = Image.linear_gradient("L").resize((600, 400))
    draw = ImageDraw.Draw(picture)
    for box, grey in shapes:
        draw.ellipse(box, fill=grey)
    return picture


def in_16_bits(picture):
    out = io.BytesIO()
    deep = (numpy.asarray(picture).astype("uint32") * 250 + 300).astype("uint16")
    Image.fromarray(deep).save(out, "PNG")
    return Image.open(io.BytesIO(out.getvalue()))


ferry = scan(((40, 60, 300, 380), 40), ((420, 20, 560, 120), 220))
market = scan(((300, 200, 590, 390), 250), ((10, 10, 120, 390), 90), ((200, 30, 260, 300), 10))
for name, hashed in (("phash", imagehash.phash), ("dhash", imagehash.dhash), ("average_hash", imagehash.average_hash)):
    eight = hashed(ferry) - hashed(market)
    sixteen = hashed(in_16_bits(ferry)) - hashed(in_16_bits(market))
    print(f"{name}: 8 bits {eight} of 64 apart, 16 bits ({in_16_bits(ferry).mode}) {sixteen} apart,"
          f" the hash is {hashed(in_16_bits(ferry))}")
    assert eight > 12 and sixteen == 0
assert imagehash.phash(in_16_bits(ferry)) - imagehash.phash(ferry) > 12
print("as recorded")
PY
