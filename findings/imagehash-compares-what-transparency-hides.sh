#!/usr/bin/env bash
# ImageHash looks at the colours under transparent pixels: two files that look the same differ in half the bits.
#
# Expected: two PNG cut-outs that show the same pixels are duplicates, and a cut-out differs from the picture with its scenery.
# Instead:  the alpha channel is dropped, not applied, before hashing. A cut-out whose hidden pixels were set to black and one whose
#           hidden pixels are white are as far apart as strangers; a cut-out that merely hides the scenery is identical
#           (distance 0) to the uncut photograph, which no reader would call the same.
# Matters:  cut-outs of politicians and players are the pictures that pages use again and again, saved by many tools. Compare
#           only after pasting on one background.
# Versions: ImageHash 4.3.2, Pillow 13.0.0, numpy 2.4.6 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check imagehash==4.3.2 pillow==13.0.0 numpy==2.4.6 scipy==1.17.1 pywavelets==1.9.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import random
from importlib.metadata import version
import imagehash
from PIL import Image, ImageDraw, ImageFilter

print("ImageHash", version("imagehash"), "Pillow", version("pillow"))
chance = random.Random(7)
photo = Image.new("RGB", (640, 420), "#79a")
draw = ImageDraw.Draw(photo)
for _ in range(40):
    x, y = chance.randrange(640), chance.randrange(420)
    draw.ellipse([x, y, x + chance.randrange(20, 200), y + chance.randrange(20, 150)],
                 fill=tuple(chance.randrange(256) for _ in "rgb"))
photo = photo.filter(ImageFilter.GaussianBlur(2))
shape = Image.new("L", photo.size, 0)
ImageDraw.Draw(shape).ellipse([150, 50, 500, 380], fill=255)


def cut_out(hidden):
    under = Image.new("RGB", photo.size, hidden) if hidden else photo.copy()
    under.paste(photo, mask=shape)
    under.putalpha(shape)
    return under


def shown(picture):
    page = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(page, picture.convert("RGBA")).convert("RGB")


black, white, scenery = cut_out("black"), cut_out("white"), cut_out(None)
assert shown(black).tobytes() == shown(white).tobytes() == shown(scenery).tobytes()
for name, hashed in (("phash", imagehash.phash), ("dhash", imagehash.dhash)):
    same_look = hashed(black) - hashed(white)
    not_same = hashed(scenery) - hashed(photo)
    on_page = hashed(shown(black)) - hashed(shown(white)), hashed(shown(scenery)) - hashed(photo)
    print(f"{name}: same on the page, other hidden pixels: {same_look} of 64; cut-out and uncut photograph: {not_same};"
          f" pasted on white first: {on_page[0]} and {on_page[1]}")
    assert same_look >= 20 and not_same == 0
    assert on_page[0] == 0 and on_page[1] >= 12
print("as recorded")
PY
