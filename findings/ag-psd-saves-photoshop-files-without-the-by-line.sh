#!/usr/bin/env bash
# ag-psd, opening a Photoshop file and saving it, drops the by-line (IPTC) and the photographer in Exif, and keeps the sum that says they are there.
#
# Expected: a library that reads and writes PSD hands over the blocks that it does not work on; or it drops all that tells of a picture.
# Instead:  it keeps XMP, the address behind the © and the caption digest, and drops IPTC and Exif without a word. XMP alone tells the
#           credit line from then on; who has the by-line and caption in IPTC, as agencies do, has them no more. The caption
#           digest is the sum of an IPTC block by which readers find out whether IPTC or XMP was changed last: it is kept, the block is not.
#           psd-tools keeps all of it.
# Matters:  it is how web services and design tools in JavaScript open montages; a file that went through one comes back to the archive
#           with half of its papers.
# Versions: ag-psd 31.0.2 (npm), ExifTool 13.59 (npm exiftool-vendored.pl, needs perl); psd-tools 1.26.0 (PyPI). Seen on Node 20, Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check psd-tools==1.26.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ag-psd@31.0.2 exiftool-vendored.pl@13.59.3
cat > save.js <<'JS'
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const { readPsd, writePsdBuffer, initializeCanvas } = require('ag-psd');

const exiftool = (...options) => execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', ...options], { encoding: 'utf8' });
const pixels = (width, height) => ({ width, height, data: new Uint8ClampedArray(width * height * 4).fill(200) });
initializeCanvas(() => { throw new Error('no canvas is needed'); }, pixels);
const imageData = pixels(60, 40);
fs.writeFileSync('desk.psd', writePsdBuffer({ width: 60, height: 40, imageData, children: [{ name: 'face covered', imageData }] }));
exiftool('-q', '-overwrite_original', '-IPTC:By-line=Ines Dorrabray', '-IPTC:Caption-Abstract=Boats leave.', '-Photoshop:IPTCDigest=new',
  '-XMP-photoshop:Credit=Vell Press', '-EXIF:Artist=Ines Dorrabray', '-Photoshop:URL=https://post.example/', 'desk.psd');
fs.writeFileSync('ag-psd.psd', writePsdBuffer(readPsd(fs.readFileSync('desk.psd'), { useImageData: true })));
JS
cat > look.js <<'JS'
const assert = require('node:assert');
const { execFileSync } = require('node:child_process');

const FIELDS = ['IPTC:By-line', 'IPTC:Caption-Abstract', 'XMP-photoshop:Credit', 'EXIF:Artist', 'Photoshop:URL', 'Photoshop:IPTCDigest'];
for (const [name, kept] of Object.entries({ desk: FIELDS, 'psd-tools': FIELDS, 'ag-psd': ['XMP-photoshop:Credit', 'Photoshop:URL', 'Photoshop:IPTCDigest'] })) {
  const seen = FIELDS.filter((field) => execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', '-s3', `-${field}`, `${name}.psd`], { encoding: 'utf8' }).trim());
  console.log(`${name}:`, ...seen);
  assert.deepEqual(seen, kept);
}
console.log('as recorded');
JS
node save.js
env/bin/python -c 'import psd_tools; psd_tools.PSDImage.open("desk.psd").save("psd-tools.psd")'
node look.js
