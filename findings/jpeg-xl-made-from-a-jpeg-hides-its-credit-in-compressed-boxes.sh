#!/usr/bin/env bash
# A JPEG saved as JPEG XL with Pillow keeps its credit in compressed boxes, where ExifTool and ExifReader do not find it; from pixels it is half found.
#
# Expected: pillow-jxl-plugin writes Exif and XMP, reads both, and so do the readers that list JPEG XL among their formats.
# Instead:  saving an opened JPEG packs the old file losslessly (the plug-in's default) and stores Exif and XMP in Brotli boxes.
#           pyexiv2 opens them. ExifTool needs a Perl module that does not come with it; without it, it prints no credit, and a
#           warning on the error channel. ExifReader reports width and height. Saved from pixels instead, XMP is written, and
#           the plug-in itself does not read it back; the Exif block lacks the four bytes that begin it by the standard,
#           and ExifReader finds no Copyright, ExifTool and pyexiv2 do.
# Matters:  one save(), two layouts, and each has readers for whom the picture has no photographer. Which one it becomes depends
#           on whether the picture was opened from a JPEG, which one does not see in the file.
# Versions: pillow-jxl-plugin 1.3.8, Pillow 13.0.0, pyexiv2 2.16.0 (PyPI); exifreader 4.46.0, exiftool-vendored.pl 13.59.3 (npm,
#           needs perl; without the module IO::Uncompress::Brotli). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pillow-jxl-plugin==1.3.8 pillow==13.0.0 pyexiv2==2.16.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifreader@4.46.0 exiftool-vendored.pl@13.59.3
cat > read.mjs <<'JS'
import fs from 'node:fs';
import ExifReader from 'exifreader';
const tags = ExifReader.load(fs.readFileSync(process.argv[2]));
console.log(JSON.stringify([tags.Copyright?.description ?? null, tags.Credit?.description ?? null]));
JS
cat > run.py <<'PY'
import json
import struct
import subprocess
from importlib.metadata import version

import pillow_jxl  # noqa: F401, registers itself
import pyexiv2
from PIL import Image

print(*(f"{name} {version(name)}" for name in ("pillow-jxl-plugin", "pillow", "pyexiv2")))
brotli = subprocess.run(["perl", "-MIO::Uncompress::Brotli", "-e", "1"], capture_output=True).returncode == 0
NAME, PAPER = "Ines Dorrabray", "Sandhaven Post"
XMP = ('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
       f'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="{PAPER}"/></rdf:RDF></x:xmpmeta>').encode()
pixels = Image.new("RGB", (64, 64), "#889")
exif = pixels.getexif()
exif[0x8298] = NAME
pixels.save("a.jpg", exif=exif.tobytes(), xmp=XMP)
Image.open("a.jpg").save("from-jpeg.jxl")
pixels.save("from-pixels.jxl", exif=exif.tobytes(), xmp=XMP)


def boxes(name):
    with open(name, "rb") as file:
        data = file.read()
    found, at = [], 0
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        length = length or len(data) - at
        found.append((kind.decode().strip(), data[at + 8:at + length]))
        at += length
    return found


def said(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip(), done.stderr.strip()


exiftool = "perl", "node_modules/exiftool-vendored.pl/bin/exiftool", "-s3"
expected = {
    "from-jpeg.jxl": {"plug-in": [NAME, PAPER], "pyexiv2": [NAME, PAPER], "ExifReader": [None, None], "ExifTool": [NAME, PAPER] if brotli else [None, None]},
    "from-pixels.jxl": {"plug-in": [NAME, None], "pyexiv2": [NAME, PAPER], "ExifReader": [None, PAPER], "ExifTool": [NAME, PAPER]},
}
for name, readers in expected.items():
    picture, other = Image.open(name), pyexiv2.Image(name)
    xmp = picture.info.get("xmp") or b""
    seen = {
        "plug-in": [picture.getexif().get(0x8298), PAPER if PAPER.encode() in xmp else None],
        "pyexiv2": [other.read_exif().get("Exif.Image.Copyright"), other.read_xmp().get("Xmp.photoshop.Credit")],
        "ExifReader": json.loads(said("node", "read.mjs", name)[0]),
        "ExifTool": [said(*exiftool, tag, name)[0] or None for tag in ("-Copyright", "-Credit")],
    }
    print(name, [kind for kind, _ in boxes(name)])
    for reader, found in seen.items():
        print(f"   {reader:10}", found)
    assert seen == readers
if not brotli:
    answer, warning = said(*exiftool, "-Credit", "from-jpeg.jxl")
    print("ExifTool:", warning)
    assert answer == "" and warning.startswith("Warning: Install IO::Uncompress::Brotli")
assert [kind for kind, _ in boxes("from-jpeg.jxl")].count("brob") == 2
assert dict(boxes("from-pixels.jxl"))["Exif"].startswith(b"MM\0*")  # the standard has four bytes, the place of "MM", before it
print("as recorded")
PY
env/bin/python -W ignore run.py
