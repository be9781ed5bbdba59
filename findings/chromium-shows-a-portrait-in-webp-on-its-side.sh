#!/usr/bin/env bash
# Chromium turns a portrait by its Exif in JPEG and PNG, and in AVIF by irot, but not in WebP; Pillow, sharp and libvips do in all four.
#
# Expected: image-orientation: from-image, what browsers do unasked, holds for a picture's Exif in whatever format it has one.
# Instead:  one portrait saved with the same Exif (orientation 6, photographer) by the same call is 600 x 800 in <img>, <svg>'s image
#           and createImageBitmap as JPEG, PNG and AVIF, and 800 x 600, on its side, as WebP. Pillow's exif_transpose(), sharp's
#           autoOrient() and libvips's autorot() turn the WebP as well, so every tool of the house says that it stands.
#           Nothing in the page can help: image-orientation: from-image changes nothing.
# Matters:  WebP is what sites make of JPEGs. A pipeline that keeps Exif for the credit (exif=… in Pillow, keepExif() in sharp) and
#           does not turn the pixels lays each portrait of a phone on its side for most readers; one that drops Exif lays it so for all
#           and is found out at once. The thumbnail that Pillow makes of that WebP stands.
# Versions: @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core 24.43.1, sharp 0.35.5 (npm);
#           Pillow 13.0.0, pyvips 3.2.0 with pyvips-binary 8.18.7 (PyPI). Seen on Node 20, Python 3.11;
#           in <img> with Debian's Chromium 156.0 too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Pillow==13.0.0 pyvips==3.2.0 pyvips-binary==8.18.7 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 sharp@0.35.5
cat > make.py <<'PY'
import pyvips
from PIL import ExifTags, Image, ImageOps

exif = Image.Exif()
exif[ExifTags.Base.Orientation] = 6
exif[ExifTags.Base.Artist] = "Ines Dorrabray"
for form in ("jpeg", "png", "webp", "avif"):
    Image.new("RGB", (800, 600), "navy").save(f"a.{form}", exif=exif)
    with Image.open(f"a.{form}") as picture:
        assert picture.getexif()[ExifTags.Base.Artist] == "Ines Dorrabray"
        assert ImageOps.exif_transpose(picture).size == (600, 800), form
    turned = pyvips.Image.new_from_file(f"a.{form}").autorot()
    assert (turned.width, turned.height) == (600, 800), form
print("Pillow", Image.__version__, "and libvips: 600 x 800 in all four")
PY
cat > show.mjs <<'JS'
import assert from 'node:assert';
import fs from 'node:fs';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';

await sharp('a.jpeg').keepExif().webp().toFile('sharp.webp');
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><style>img { image-orientation: from-image }</style><body></body>');
  for (const name of ['a.jpeg', 'a.png', 'a.avif', 'a.webp', 'sharp.webp']) {
    const { info } = await sharp(name).autoOrient().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [600, 800]);
    const url = `data:image/${name.split('.')[1]};base64,${fs.readFileSync(name).toString('base64')}`;
    const seen = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      document.body.append(image);
      await image.decode();
      const bitmap = await createImageBitmap(await (await fetch(src)).blob());
      return [[image.offsetWidth, image.offsetHeight], [bitmap.width, bitmap.height]].map((size) => size.join(' x '));
    }, url);
    console.log(name, '- shown', seen[0], '- createImageBitmap', seen[1]);
    assert.deepEqual(seen, Array(2).fill(name.endsWith('webp') ? '800 x 600' : '600 x 800'));
  }
} finally {
  await browser.close();
}
console.log('as recorded');
JS
env/bin/python make.py
node show.mjs
