#!/usr/bin/env bash
# An Exif copyright has two halves, photographer and editor: three readers drop the editor, three print a NUL, one a semicolon, one a line break.
#
# Expected: the Exif standard lets Copyright hold two notices with a NUL between them, the photographer's and the editor's, and a
#           blank for the photographer if there is an editor's only. A reader gives both, apart.
# Instead:  exifread, pyexiv2 and exif-parser stop at the NUL: of a file with the editor's notice alone they say that the
#           copyright is a blank. Pillow, piexif and exifr give one text with the NUL in it (exifr takes the blank off first),
#           ExifReader joins the halves by "; ", ExifTool by a line break.
# Matters:  the paper's notice is the second half, and where it stands alone some readers find a blank in its place.
#           A NUL cannot be written into XML, and many databases refuse it.
# Versions: ExifRead 3.5.1, pyexiv2 2.16.0, piexif 1.1.3, Pillow 13.0.0 (PyPI); exifr 7.1.3, exifreader 4.46.0, exif-parser
#           0.1.12, exiftool-vendored.pl 13.59.3 (npm, needs perl). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check exifread==3.5.1 pyexiv2==2.16.0 piexif==1.1.3 pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifr@7.1.3 exifreader@4.46.0 exif-parser@0.1.12 exiftool-vendored.pl@13.59.3
cat > read.mjs <<'JS'
import fs from 'node:fs';
import { createRequire } from 'node:module';
import exifr from 'exifr';
import ExifReader from 'exifreader';

const file = fs.readFileSync(process.argv[2]);
const parser = createRequire(import.meta.url)('exif-parser');
const found = { exifr: (await exifr.parse(file)).Copyright, ExifReader: ExifReader.load(file).Copyright.description, 'exif-parser': parser.create(file).parse().tags.Copyright };
console.log(JSON.stringify(found));
JS
cat > run.py <<'PY'
import json
import struct
import subprocess
from importlib.metadata import version

import exifread
import piexif
import pyexiv2
from PIL import Image

print(*(f"{name} {version(name)}" for name in ("ExifRead", "pyexiv2", "piexif", "pillow")))
recorded = {
    "both": (b"Ines Dorrabray\0Sandhaven Post\0", {
        "ExifTool": "Ines Dorrabray\nSandhaven Post",
        "ExifReader": "Ines Dorrabray; Sandhaven Post",
        "exifr": "Ines Dorrabray\0Sandhaven Post",
        "Pillow": "Ines Dorrabray\0Sandhaven Post",
        "piexif": "Ines Dorrabray\0Sandhaven Post",
        "exifread": "Ines Dorrabray",
        "pyexiv2": "Ines Dorrabray",
        "exif-parser": "Ines Dorrabray",
    }),
    "editor alone": (b" \0Sandhaven Post\0", {
        "ExifTool": "\nSandhaven Post",
        "ExifReader": " ; Sandhaven Post",
        "exifr": "\0Sandhaven Post",
        "Pillow": " \0Sandhaven Post",
        "piexif": " \0Sandhaven Post",
        "exifread": " ",
        "pyexiv2": " ",
        "exif-parser": " ",
    }),
}
for name, (value, expected) in recorded.items():
    block = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x82\x98\0\x02" + struct.pack(">II", len(value), 26) + bytes(4) + value
    Image.new("RGB", (16, 16)).save("a.jpg", exif=block)
    with open("a.jpg", "rb") as file:
        seen = {"exifread": exifread.process_file(file)["Image Copyright"].values}
    seen["pyexiv2"] = pyexiv2.Image("a.jpg").read_exif()["Exif.Image.Copyright"]
    seen["piexif"] = piexif.load("a.jpg")["0th"][0x8298].decode()
    seen["Pillow"] = Image.open("a.jpg").getexif()[0x8298]
    seen |= json.loads(subprocess.run(["node", "read.mjs", "a.jpg"], capture_output=True, text=True, check=True).stdout)
    exiftool = ["perl", "node_modules/exiftool-vendored.pl/bin/exiftool", "-j", "-Copyright", "a.jpg"]
    seen["ExifTool"] = json.loads(subprocess.run(exiftool, capture_output=True, text=True, check=True).stdout)[0]["Copyright"]
    print(name)
    for reader in expected:
        print(f"   {reader:12}", repr(seen[reader]))
    assert seen == expected
print("as recorded")
PY
env/bin/python -W ignore run.py
