#!/usr/bin/env bash
# Pillow reads the photographers in the IPTC block of a TIFF, and saves the same picture as TIFF without the block.
#
# Expected: of the tags of a TIFF save() keeps by itself a handful, this one (33723) among them: a TIFF that holds the block as
#           bytes comes back with it.
# Instead:  the block is kept if its type is BYTE or UNDEFINED and dropped if it is LONG or ASCII. LONG is the customary type, so
#           ExifTool and Exiv2 write it. getiptcinfo(), which looks at the bytes of the file, shows all names a line before
#           save(); the tag's value itself is then one number of 32 bits. All that tells of it is a warning on reading:
#           "Metadata Warning, tag 33723 had too many entries".
# Matters:  TIFF is what museums, archives and print desks hold. A turned or re-packed scan still has its resolution and no
#           by-line; a test picture whose block Pillow itself wrote passes.
# Versions: Pillow 13.0.0, pyexiv2 2.16.0 (PyPI); ExifTool 13.59 (npm exiftool-vendored.pl, needs perl). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . exiftool-vendored.pl@13.59.3
python3 -m venv env
env/bin/pip install -q --no-compile Pillow==13.0.0 pyexiv2==2.16.0
cat > scans.py <<'PY'
import subprocess
import warnings
from importlib.metadata import version

import pyexiv2
from PIL import Image, IptcImagePlugin, TiffImagePlugin

EXIFTOOL = ["perl", "node_modules/exiftool-vendored.pl/bin/exiftool", "-q"]
BLOCK = b"\x1c\x02\x50\x00\x0eInes Dorrabray\x1c\x02\x50\x00\x08Tom Vell"
NAMES = [b"Ines Dorrabray", b"Tom Vell"]

def seen(name):
    with warnings.catch_warnings(), Image.open(name) as picture:
        warnings.simplefilter("ignore")
        found = IptcImagePlugin.getiptcinfo(picture) or {}
        picture.save("again.tif")
        with Image.open("again.tif") as again:
            kept = IptcImagePlugin.getiptcinfo(again) or {}
            return picture.tag_v2.tagtype[33723], found.get((2, 80)), kept.get((2, 80))

print("Pillow", version("Pillow"), "pyexiv2", version("pyexiv2"), "ExifTool",
      subprocess.run([*EXIFTOOL, "-ver"], capture_output=True, text=True).stdout.strip())
for name in ("exiftool.tif", "exiv2.tif"):
    Image.new("RGB", (8, 8)).save(name)
tags = TiffImagePlugin.ImageFileDirectory_v2()
tags[33723] = BLOCK
Image.new("RGB", (8, 8)).save("pillow.tif", tiffinfo=tags)
subprocess.run([*EXIFTOOL, "-overwrite_original", "-IPTC:By-line=Ines Dorrabray", "-IPTC:By-line=Tom Vell", "exiftool.tif"], check=True)
with pyexiv2.Image("exiv2.tif") as picture:
    picture.modify_iptc({"Iptc.Application2.Byline": ["Ines Dorrabray", "Tom Vell"]})
for name, (type_, kept) in {"pillow.tif": (7, NAMES), "exiftool.tif": (4, None), "exiv2.tif": (4, None)}.items():
    print(f"{name:13} type, read, kept:", *seen(name))
    assert seen(name) == (type_, NAMES, kept)
print("as recorded")
PY
env/bin/python scans.py
