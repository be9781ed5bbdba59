#!/usr/bin/env bash
# sharp writes the XMP of a PNG into a zTXt chunk; Pillow, ExifReader and exifr look for iTXt only and see no XMP.
#
# Expected: XMP in PNG stands in an uncompressed iTXt chunk named XML:com.adobe.xmp (so XMP part 3), and what one library keeps
#           another reads.
# Instead:  keepMetadata() and withXmp() give a zTXt chunk of that name, which PNG defines for Latin-1 text, with UTF-8 in it. ExifTool
#           and Exiv2 read it; Pillow's getxmp() is empty, ExifReader and exifr have no xmp. For WebP and AVIF, made by the
#           same call, ExifReader and Pillow do read the packet.
# Matters:  credit, alternative text and the label of AI pictures (DigitalSourceType) stand only in XMP in a PNG. "No label in
#           the file" is wrong for each PNG that passed through sharp, and right again once ExifTool has rewritten it.
# Versions: sharp 0.35.5 with libvips 8.18.7, exifreader 4.46.0, exifr 7.1.3, exiftool-vendored.pl 13.59.3 (npm, needs perl);
#           Pillow 13.0.0, defusedxml 0.7.1, pyexiv2 2.16.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . sharp@0.35.5 exifreader@4.46.0 exifr@7.1.3 exiftool-vendored.pl@13.59.3
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pillow==13.0.0 defusedxml==0.7.1 pyexiv2==2.16.0 2> pip.log || { cat pip.log; exit 1; }
cat > make.mjs <<'JS'
import sharp from 'sharp';
const packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
  + '<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Inés Dörrabray"'
  + ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType='
  + '"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/></rdf:RDF></x:xmpmeta>';
console.log('sharp', sharp.versions.sharp, 'vips', sharp.versions.vips);
for (const name of ['a.png', 'a.webp', 'a.avif'])
  await sharp({ create: { width: 60, height: 40, channels: 3, background: '#889' } }).withXmp(packet).toFile(name);
JS
cat > read.mjs <<'JS'
import fs from 'node:fs';
import exifr from 'exifr';
import ExifReader from 'exifreader';
const file = fs.readFileSync(process.argv[2]);
const by_exifr = await exifr.parse(file, { xmp: true }).catch((error) => ({ Credit: error.message }));
console.log(JSON.stringify({ ExifReader: ExifReader.load(file, { expanded: true }).xmp?.Credit?.description ?? null, exifr: by_exifr?.Credit ?? null }));
JS
cat > run.py <<'PY'
import json
import struct
import subprocess
import pyexiv2
from PIL import Image

NAME = "Inés Dörrabray"
EXIFTOOL = ["perl", "node_modules/exiftool-vendored.pl/bin/exiftool"]


def chunks(name):
    data, place = open(name, "rb").read(), 8
    while place < len(data):
        size, kind = struct.unpack(">I4s", data[place : place + 8])
        if data[place + 8 :].startswith(b"XML:com.adobe.xmp\0"):
            yield kind.decode()
        place += size + 12


def credits(name):
    with Image.open(name) as picture:
        picture.load()
        by_pillow = NAME if NAME in str(picture.getxmp()) else None
    return {
        "ExifTool": subprocess.run([*EXIFTOOL, "-s3", "-XMP-photoshop:Credit", name], capture_output=True, text=True).stdout.strip() or None,
        "pyexiv2": pyexiv2.Image(name).read_xmp().get("Xmp.photoshop.Credit"),
        "Pillow": by_pillow,
        **json.loads(subprocess.run(["node", "read.mjs", name], capture_output=True, text=True, check=True).stdout),
    }


seen = {name: credits(name) for name in ("a.png", "a.webp", "a.avif")}
print("chunk of the XMP in a.png:", list(chunks("a.png")))
assert list(chunks("a.png")) == ["zTXt"]
subprocess.run([*EXIFTOOL, "-q", "-XMP:all=", "-tagsfromfile", "a.png", "-XMP:all", "-o", "rewritten.png", "a.png"], check=True)
seen["rewritten.png"] = credits("rewritten.png")
print("chunk after ExifTool has rewritten it:", list(chunks("rewritten.png")))
assert list(chunks("rewritten.png")) == ["iTXt"]
for name, found in seen.items():
    print(f"{name:14}", found)
assert seen["a.png"] == {"ExifTool": NAME, "pyexiv2": NAME, "Pillow": None, "ExifReader": None, "exifr": None}
for name in ("a.webp", "a.avif", "rewritten.png"):
    assert seen[name]["Pillow"] == seen[name]["ExifReader"] == NAME
print("as recorded")
PY
node make.mjs
env/bin/python run.py
