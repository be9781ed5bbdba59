#!/usr/bin/env bash
# sharp turns a portrait upright and keeps its XMP with the credit; Pillow, reading that file, turns it once more.
#
# Expected: autoOrient() carries the note "turn me" out and takes it away; a file without an orientation in Exif is shown as it is.
# Instead:  cameras' programs write the orientation twice, into Exif and, as tiff:Orientation, into XMP. sharp sets the first to 1
#           and leaves the packet as it was. With keepMetadata() all is well, for Exif counts. With keepXmp() alone (the
#           credit kept, the place and the camera left out) the XMP's note is the only one. Browsers, sharp and exifr do not
#           look there. Pillow does if Exif has none: getexif() gives an orientation that no Exif of the file holds,
#           exif_transpose() lays the picture on its side, and save(…, exif=picture.getexif()) writes the wrong note into Exif,
#           so from then on every browser turns it, too. JPEG, WebP, PNG and AVIF alike.
# Matters:  leaving out the place of a picture and keeping its credit is what a careful desk asks for. The picture is right on the
#           page and wrong in the thumbnails of the CMS in Python (exif_transpose is what they call).
# Why:      Image.getexif() searches the XMP for tiff:Orientation by a pattern; sharp passes the packet through unread.
# Versions: sharp 0.35.5, exifr 7.1.3 (npm); Pillow 13.0.0 (PyPI). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sharp@0.35.5 exifr@7.1.3
cat > make.py <<'PY'
from PIL import ExifTags, Image

PACKET = (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
          b'rdf:about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
          b'tiff:Orientation="6" photoshop:Credit="Ines Dorrabray"/></rdf:RDF></x:xmpmeta>')
exif = Image.Exif()
exif[ExifTags.Base.Orientation] = 6
Image.new("RGB", (80, 40), "navy").save("camera.jpg", exif=exif, xmp=PACKET)
PY
cat > turn.js <<'JS'
const assert = require('node:assert');
const exifr = require('exifr');
const sharp = require('sharp');

(async () => {
  console.log('sharp', sharp.versions.sharp);
  for (const form of ['jpeg', 'webp', 'png', 'avif']) {
    await sharp('camera.jpg').autoOrient().keepXmp().toFormat(form).toFile(`xmp.${form}`);
    await sharp('camera.jpg').autoOrient().keepMetadata().toFormat(form).toFile(`all.${form}`);
    const { info } = await sharp(`xmp.${form}`).autoOrient().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [40, 80]);
  }
  assert.equal(await exifr.orientation('xmp.jpeg'), undefined);
})().catch((error) => { console.error(error); process.exit(1); });
JS
cat > look.py <<'PY'
import PIL
from PIL import ExifTags, Image, ImageOps

print("Pillow", PIL.__version__)

def seen(path):
    with Image.open(path) as picture:
        return picture.size, picture.getexif().get(ExifTags.Base.Orientation), ImageOps.exif_transpose(picture).size

for form in ("jpeg", "webp", "png", "avif"):
    print(form, "XMP kept:", seen(f"xmp.{form}"), "all kept:", seen(f"all.{form}"))
    assert b"Ines Dorrabray" in open(f"xmp.{form}", "rb").read() or form == "png"
    assert seen(f"xmp.{form}") == ((40, 80), 6, (80, 40))
    assert seen(f"all.{form}") == ((40, 80), 1, (40, 80))
with Image.open("xmp.jpeg") as picture:
    assert "exif" not in picture.info
    picture.save("again.jpg", exif=picture.getexif())
with Image.open("again.jpg") as picture:
    assert "exif" in picture.info and "xmp" not in picture.info
    print("saved again:", picture.size, dict(picture.getexif()))
    assert picture.size == (40, 80) and picture.getexif()[ExifTags.Base.Orientation] == 6
print("as recorded")
PY
env/bin/python make.py
node turn.js
env/bin/python look.py
