#!/usr/bin/env bash
# libvips and sharp, cropping a picture and keeping its Exif for the credit, keep the small picture of before the crop in it; Pillow does by
# one of its two ways of handing Exif over, and not by the other.
#
# Expected: what is cut off or covered is gone from the file. Keeping Exif keeps words: photographer, copyright, time.
# Instead:  cameras put a thumbnail of the whole picture into Exif's second directory. pyvips, which keeps Exif unasked, writes it behind a
#           crop unchanged; sharp does so with keepExif() and keepMetadata(); Pillow with exif=picture.info["exif"], and not with
#           exif=picture.getexif(), which leaves that directory out. Each keeps the photographer. sharp's
#           withExif(), documented to ignore the Exif of the input, does drop its copyright, and keeps the small picture too.
# Matters:  a desk crops a child out, or pixels a face, and keeps Exif because the credit is there: 160 pixels of the whole scene are
#           published. File managers and readers of metadata show them first.
# Versions: pyvips 3.2.0 with pyvips-binary 8.18.7, Pillow 13.0.0, piexif 1.1.3 (PyPI; the last to make the camera's file and to look);
#           sharp 0.35.5 (npm, linux-x64). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pyvips==3.2.0 pyvips-binary==8.18.7 Pillow==13.0.0 piexif==1.1.3 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sharp@0.35.5
cat > make.py <<'PY'
import io

import piexif
import pyvips
from PIL import Image

whole = Image.new("RGB", (800, 600), "navy")
whole.paste((255, 0, 0), (400, 0, 800, 600))  # the right half is what may not be shown
small = io.BytesIO()
whole.resize((160, 120)).save(small, "JPEG")
fields = {"0th": {piexif.ImageIFD.Artist: b"Ines Dorrabray", piexif.ImageIFD.Copyright: b"Sandhaven Post"}, "1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": small.getvalue()}
whole.save("camera.jpg", exif=piexif.dump(fields))
pyvips.Image.new_from_file("camera.jpg").crop(0, 0, 400, 600).write_to_file("pyvips.jpg")
for way, hand_over in (("info", lambda picture: picture.info["exif"]), ("getexif", lambda picture: picture.getexif())):
    with Image.open("camera.jpg") as picture:
        picture.crop((0, 0, 400, 600)).save(f"Pillow {way}.jpg", exif=hand_over(picture))
PY
cat > make.js <<'JS'
const sharp = require('sharp');

(async () => {
  const cropped = () => sharp('camera.jpg').extract({ left: 0, top: 0, width: 400, height: 600 });
  await cropped().keepExif().toFile('sharp keepExif.jpg');
  await cropped().keepMetadata().toFile('sharp keepMetadata.jpg');
  await cropped().withExif({ IFD0: { Artist: 'Ines Dorrabray' } }).toFile('sharp withExif.jpg');
})().catch((error) => { console.error(error); process.exit(1); });
JS
cat > look.py <<'PY'
import io
import pathlib

import piexif
import pyvips
from PIL import Image

print("Pillow", Image.__version__, "libvips", ".".join(str(pyvips.version(part)) for part in range(3)))
CLEAN = {"Pillow getexif"}
files = sorted(each for each in pathlib.Path(".").glob("*.jpg") if each.stem != "camera")
assert len(files) == 6
for path in files:
    with Image.open(path) as picture:
        assert picture.size == (400, 600) and max(picture.convert("RGB").getchannel("R").get_flattened_data()) < 60
    held = piexif.load(str(path))
    assert held["0th"][piexif.ImageIFD.Artist] == b"Ines Dorrabray"
    assert (piexif.ImageIFD.Copyright in held["0th"]) == (path.stem != "sharp withExif")
    inside = held.get("thumbnail")
    red = bool(inside) and Image.open(io.BytesIO(inside)).getpixel((140, 60))[0] > 200
    print(f"{path.stem}: the part cut off is inside:", red)
    assert red == (path.stem not in CLEAN)
print("as recorded")
PY
env/bin/python make.py
node make.js
env/bin/python look.py
