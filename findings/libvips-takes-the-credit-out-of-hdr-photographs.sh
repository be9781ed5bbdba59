#!/usr/bin/env bash
# libvips 8.18 takes XMP and IPTC out of HDR photographs: pyvips saves such a JPEG without its credit, sharp tells that there is none.
#
# Expected: a photograph with a gain map (Ultra HDR: what newer phones write) is a JPEG with something more. pyvips keeps what it
#           has read unless told otherwise, and sharp keeps it with keepMetadata(); the gain map is one thing more to keep.
# Instead:  libvips gives such files to another loader, which reads the pixels, Exif, the profile and the map, and neither
#           XMP nor IPTC. pyvips, saving it as JPEG, keeps the photographer in Exif and drops credit line, caption,
#           instructions and by-line of the other two; the same file without a gain map keeps them all. sharp's metadata() has no xmp
#           and no iptc for it. What sharp's keepMetadata() keeps depends on the width asked for, and on whether it is the
#           first time: of a picture 640 pixels wide, 600 come without, 200 with both; the second time that a process makes 600 of
#           the same file they come with both, too (with sharp.cache(false) or from a buffer they never do). With
#           keepGainMap() they are gone at all widths. No error, no warning.
# Matters:  the credit line, the caption and the terms of agencies are in XMP and IPTC alone. Of one photographer's pictures those
#           of the phone come without, and a check that asks sharp for the XMP reports pictures without credits that have them.
# Why:      uhdrload asks libultrahdr for its blocks, which hands out Exif and the profile; jpegload reads all segments. sharp
#           opens a JPEG anew with jpegload where it is to shrink while loading, and libvips keeps its last operations.
# Versions: pyvips 3.2.0 with pyvips-binary 8.18.7 (libvips 8.18.7), pyexiv2 2.16.0, Pillow 13.0.0 (PyPI); sharp 0.35.5 with its libvips
#           8.18.7, libultrahdr 2.0.2 (npm, linux-x64). Seen on Python 3.11, Node 20. libvips itself writes the HDR picture.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pyvips==3.2.0 pyvips-binary==8.18.7 pyexiv2==2.16.0 Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sharp@0.35.5
cat > vips.py <<'PY'
import pyexiv2
import pyvips
from PIL import Image

WORDS = {"Exif.Image.Artist": "Ines Dorrabray"}
CREDIT = {"Xmp.photoshop.Credit": "Vell Press", "Xmp.dc.creator": ["Ines Dorrabray"]}
BYLINE = {"Iptc.Application2.Byline": ["Ines Dorrabray"], "Iptc.Application2.Caption": "Boats leave."}

pyexiv2.set_log_level(4)
light = pyvips.Image.xyz(640, 480)[0] / 640 * 4
light.bandjoin([light * 0.5, light * 0.25]).cast("float").copy(interpretation="scrgb").uhdrsave("hdr.jpg")
Image.linear_gradient("L").resize((640, 480)).convert("RGB").save("plain.jpg")
for name in ("hdr.jpg", "plain.jpg"):
    with pyexiv2.Image(name) as file:
        file.modify_exif(WORDS)
        file.modify_xmp(CREDIT)
        file.modify_iptc(BYLINE)

def kept(path):
    with pyexiv2.Image(path) as file:
        return [bool(set(wanted) & set(held)) for wanted, held in ((WORDS, file.read_exif()), (CREDIT, file.read_xmp()), (BYLINE, file.read_iptc()))]

print("libvips", ".".join(str(pyvips.version(part)) for part in range(3)))
for name in ("hdr.jpg", "plain.jpg"):
    assert kept(name) == [True] * 3
    picture = pyvips.Image.new_from_file(name)
    picture.write_to_file(f"saved-{name}")
    pyvips.Image.thumbnail(name, 320).write_to_file(f"small-{name}")
    print(name, "- Exif, XMP, IPTC kept:", kept(f"saved-{name}"), "thumbnail:", kept(f"small-{name}"))
    assert kept(f"saved-{name}") == kept(f"small-{name}") == ([True, False, False] if name == "hdr.jpg" else [True] * 3)
PY
cat > sharp.js <<'JS'
const assert = require('node:assert');
const fs = require('node:fs');
const sharp = require('sharp');

const [, , step] = process.argv;
const has = (bytes) => ['Ines Dorrabray', 'Vell Press', 'Photoshop 3.0'].map((words) => bytes.includes(words));
const made = async (input, width, change = (picture) => picture) => has(await change(sharp(input).resize(width)).keepMetadata().toBuffer());
const NAME_ALONE = [true, false, false];
const ALL = [true, true, true];
const STEPS = {
  told: async () => {
    for (const name of ['hdr.jpg', 'plain.jpg']) {
      const { xmp, iptc, exif, gainMap } = await sharp(name).metadata();
      console.log(name, 'metadata():', { exif: Boolean(exif), xmp: Boolean(xmp), iptc: Boolean(iptc), gainMap: Boolean(gainMap) });
      assert.deepEqual([exif, xmp, iptc, gainMap].map(Boolean), name === 'hdr.jpg' ? [true, false, false, true] : [true, true, true, false]);
    }
  },
  twice: async () => {
    const seen = [await made('hdr.jpg', 600), await made('hdr.jpg', 600)];
    console.log('600 wide, the first and the second time:', seen);
    assert.deepEqual(seen, [NAME_ALONE, ALL]);
  },
  uncached: async () => {
    sharp.cache(false);
    assert.deepEqual([await made('hdr.jpg', 600), await made('hdr.jpg', 600)], [NAME_ALONE, NAME_ALONE]);
  },
  buffer: async () => {
    const bytes = fs.readFileSync('hdr.jpg');
    assert.deepEqual([await made(bytes, 600), await made(bytes, 600)], [NAME_ALONE, NAME_ALONE]);
  },
  small: async () => {
    const seen = await made('hdr.jpg', 200);
    console.log('200 wide:', seen);
    assert.deepEqual(seen, ALL);
  },
  map: async () => {
    const seen = await made('hdr.jpg', 200, (picture) => picture.keepGainMap());
    console.log('200 wide with the gain map:', seen);
    assert.deepEqual(seen, NAME_ALONE);
  },
  plain: async () => assert.deepEqual([await made('plain.jpg', 600), await made('plain.jpg', 200)], [ALL, ALL]),
};
STEPS[step]().catch((error) => { console.error(error); process.exit(1); });
JS
env/bin/python vips.py
echo "sharp, name in Exif, credit line in XMP, IPTC"
for step in told twice uncached buffer small map plain; do node sharp.js "$step"; done
echo "as recorded"
