#!/usr/bin/env bash
# image-size gives an upright AVIF the size of one that lies, an HEIC one pixel too few, and takes three formats' notes on turning for
# none; probe-image-size has it stand on its head.
#
# Expected: the two libraries that Node programs ask for width and height say how large a picture is shown, or, as they do for
#           JPEG, how it is stored with an orientation beside it.
# Instead:  AVIF and HEIC say by irot how they are to be turned; there is no Exif needed. image-size does not look for it: a
#           portrait of 600 x 800 is "800 x 600", without an orientation. Nor does it give the orientation of a PNG, WebP or TIFF,
#           which browsers, sharp and Pillow follow. probe-image-size turns irot the wrong way: what is to be turned to the right
#           (Exif's 6) it calls 8, and 6 for 8; where the file has Exif as well that one wins, and it is right. image-size
#           moreover takes the divisor of the clean aperture for a width to cut off: an HEIC of 1200 x 675 is "1199 x 676".
# Matters:  site generators write these numbers as width and height beside src, so that the page does not jump: portraits in AVIF
#           are pressed into a lying box, or cropped by it, heads off, and their thumbnails stand on their heads.
# Why:      image-size's heif.js reads ispe and clap only, and of clap the second number, which is cleanApertureWidthD. probe-image-size's
#           table ROTATE_CCW makes 6 of 1, and a turn of a quarter against the clock is 8.
# Versions: image-size 2.1.0, probe-image-size 7.5.0, sharp 0.35.5 (npm); Pillow 13.0.0, pillow-heif 1.8.1 (PyPI). Seen on Node 20,
#           Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Pillow==13.0.0 pillow-heif==1.8.1 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . image-size@2.1.0 probe-image-size@7.5.0 sharp@0.35.5
cat > make.py <<'PY'
import pillow_heif
from PIL import Image, ImageOps

pillow_heif.register_heif_opener()
print("Pillow", Image.__version__, "pillow-heif", pillow_heif.__version__)
picture = Image.new("RGB", (800, 600), "white")
picture.paste((255, 0, 0), (0, 0, 400, 600))

def saved(name, turned, size=(800, 600)):
    exif = Image.Exif()
    exif[0x112] = turned
    picture.resize(size).save(name, exif=exif.tobytes())
    with Image.open(name) as back:
        shown = ImageOps.exif_transpose(back).convert("RGB")
        left, right = (shown.getpixel((shown.width * at // 10, shown.height * at // 10))[1] < 128 for at in (1, 9))
        return shown.size, left, right

for form in ("jpg", "png", "webp", "tif", "avif", "heic"):
    size, first, last = saved(f"right.{form}", 6)
    assert (size, first, last) == ((600, 800), True, False), form  # shown upright, the red half above
assert saved("left.avif", 8) == ((600, 800), False, True)
assert saved("wide.heic", 1, (1200, 675))[0] == (1200, 675)
PY
cat > ask.js <<'JS'
const assert = require('node:assert');
const fs = require('node:fs');
const { imageSize } = require('image-size');
const probe = require('probe-image-size');
const sharp = require('sharp');

const brief = ({ width, height, orientation }) => [width, height, orientation];
(async () => {
  for (const name of ['image-size', 'probe-image-size']) console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version);
  const told = (name) => [brief(imageSize(fs.readFileSync(name))), brief(probe.sync(fs.readFileSync(name)))];
  const SEEN = {
    'right.jpg': [[800, 600, 6], [800, 600, 6]],
    'right.png': [[800, 600, undefined], [800, 600, undefined]],
    'right.webp': [[800, 600, undefined], [800, 600, 6]],
    'right.avif': [[800, 600, undefined], [800, 600, 8]],
    'left.avif': [[800, 600, undefined], [800, 600, 6]],
    'right.heic': [[800, 600, undefined], [800, 600, 6]],
    'wide.heic': [[1199, 676, undefined], [1200, 676, 1]],
  };
  for (const [name, seen] of Object.entries(SEEN)) {
    console.log(name, ...told(name).map((each) => each.join(' ')));
    assert.deepEqual(told(name), seen);
  }
  const [size] = told('right.tif');
  assert.equal(size[2], undefined);
  for (const name of ['right.jpg', 'right.png', 'right.webp', 'right.avif', 'left.avif', 'right.tif']) {
    const { info } = await sharp(name).autoOrient().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [600, 800]);
  }
  console.log('sharp and Pillow show 600 x 800 of each');
  console.log('as recorded');
})().catch((error) => { console.error(error); process.exit(1); });
JS
env/bin/python make.py
node ask.js
