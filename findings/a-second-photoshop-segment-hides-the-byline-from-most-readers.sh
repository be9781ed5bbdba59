#!/usr/bin/env bash
# Once the Photoshop block of a JPEG needs two segments, which readers still find the by-line depends on where it was split.
#
# Expected: a segment holds 64 KB at most, so a larger block (a path, a thumbnail, a long history) goes on in a second APP13, as
#           XMP and colour profiles do; readers join them.
# Instead:  with the cut inside a resource, as a plain split at 64 KB makes it, Pillow, iptcinfo3 and ExifReader find no by-line
#           or fail. With the cut between two resources, Pillow and ExifReader find it and pyexiv2 (Exiv2) does not: it stops at
#           the first segment that is complete in itself. iptcinfo3 finds it in neither. Only ExifTool and exifr read both.
# Matters:  it hits the worked-over pictures (clipping paths of cut-outs, retouched fronts), not the test files; two tools of one
#           house then disagree on whether the picture has a credit, and neither says that anything is amiss.
# Versions: Pillow 13.0.0, pyexiv2 2.16.0, iptcinfo3 2.3.0 (PyPI); exifr 7.1.3, exifreader 4.46.0, exiftool-vendored.pl 13.59.3
#           (npm, needs perl).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pillow==13.0.0 pyexiv2==2.16.0 iptcinfo3==2.3.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifr@7.1.3 exifreader@4.46.0 exiftool-vendored.pl@13.59.3
cat > read.mjs <<'JS'
import fs from 'node:fs';
import exifr from 'exifr';
import ExifReader from 'exifreader';
const file = fs.readFileSync(process.argv[2]);
const found = { exifr: (await exifr.parse(file, { iptc: true }))?.Byline, ExifReader: ExifReader.load(file, { expanded: true }).iptc?.['By-line']?.description };
console.log(JSON.stringify(found));
JS
cat > run.py <<'PY'
import contextlib
import io
import json
import struct
import subprocess
from importlib.metadata import version

import pyexiv2
from iptcinfo3 import IPTCInfo
from PIL import Image, IptcImagePlugin

pyexiv2.set_log_level(4)
print(*(f"{name} {version(name)}" for name in ("pillow", "pyexiv2", "iptcinfo3")))


def resource(number, data):
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)


def segment(part):
    return b"\xff\xed" + struct.pack(">H", len(part) + 16) + b"Photoshop 3.0\0" + part


by_line = b"\x1c\x02\x50\0\x0eInes Dorrabray"
large = resource(0x07D0, b"\0" * 60_000)  # a path
block = large + resource(0x0404, by_line)
plain = io.BytesIO()
Image.new("RGB", (320, 200), "#889").save(plain, "JPEG")
start, rest = plain.getvalue()[:20], plain.getvalue()[20:]
files = {
    "one.jpg": [resource(0x0404, by_line)],
    "cut-inside.jpg": [block[:59_000], block[59_000:]],
    "cut-between.jpg": [large, resource(0x0404, by_line)],
}


def by_pillow(name):
    try:
        return (IptcImagePlugin.getiptcinfo(Image.open(name)) or {}).get((2, 80), b"").decode() or None
    except Exception as error:
        return type(error).__name__


def by_iptcinfo(name):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return (IPTCInfo(name, force=True)["by-line"] or b"").decode() or None


NAME = "Ines Dorrabray"
table = {}
for name, parts in files.items():
    with open(name, "wb") as out:
        out.write(start + b"".join(map(segment, parts)) + rest)
    table[name] = {
        "ExifTool": subprocess.run(["perl", "node_modules/exiftool-vendored.pl/bin/exiftool", "-s3", "-By-line", name],
                                   capture_output=True, text=True).stdout.strip() or None,
        "pyexiv2": (pyexiv2.Image(name).read_iptc().get("Iptc.Application2.Byline") or [None])[0],
        "Pillow": by_pillow(name),
        "iptcinfo3": by_iptcinfo(name),
        **json.loads(subprocess.run(["node", "read.mjs", name], capture_output=True, text=True, check=True).stdout),
    }
    print(f"{name:16}", ", ".join(f"{reader}: {'found' if table[name].get(reader) == NAME else table[name].get(reader) or 'none'}"
                                  for reader in ("ExifTool", "exifr", "pyexiv2", "Pillow", "ExifReader", "iptcinfo3")))


def finders(name):
    return {reader for reader, found in table[name].items() if found == NAME}


everyone = {"ExifTool", "exifr", "pyexiv2", "Pillow", "ExifReader", "iptcinfo3"}
assert finders("one.jpg") == everyone, finders("one.jpg")
assert finders("cut-inside.jpg") == {"ExifTool", "exifr", "pyexiv2"}, finders("cut-inside.jpg")
assert finders("cut-between.jpg") == {"ExifTool", "exifr", "Pillow", "ExifReader"}, finders("cut-between.jpg")
print("as recorded")
PY
env/bin/python -W ignore run.py
