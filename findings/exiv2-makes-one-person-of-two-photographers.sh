#!/usr/bin/env bash
# Exiv2's conversion makes one person of two photographers, there and back: XMP's two become "Ines Dorrabray, Tom Quent" in Exif, and that one name
# in XMP.
#
# Expected: Exif has one field for all photographers; the guidelines of the field (MWG) have them parted by semicolons, and a
#           converter that writes both sides writes what it reads.
# Instead:  from XMP and from IPTC, Exiv2 joins the names with a comma and a space; from Exif it takes whatever stands there for one name, be it
#           parted by commas or by semicolons. There and back, two photographers are one; ExifTool's MWG:Creator, asked for the
#           same file, gives one as well, and two of a file with semicolons, of which Exiv2 makes one. Of the Exif copyright the editor's
#           half is dropped, and of two caption writers in IPTC the first.
# Matters:  archives bring the three blocks into line with these functions (pyexiv2's convert_…, and programs that use the library).
#           Payments and searches by photographer are then for a person who is not; and "Dorrabray, Ines" as one name cannot be told from two.
# Versions: pyexiv2 2.16.0 (with its Exiv2), Pillow 13.0.0 (PyPI); ExifTool 13.59 (npm exiftool-vendored.pl, needs perl). Seen on Python 3.11,
#           Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pyexiv2==2.16.0 Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exiftool-vendored.pl@13.59.3
cat > convert.py <<'PY'
import json
import subprocess

import pyexiv2
from PIL import Image

TWO = ["Ines Dorrabray", "Tom Quent"]
pyexiv2.set_log_level(4)
print("pyexiv2", pyexiv2.__version__, "Exiv2", pyexiv2.__exiv2_version__)

def by_exiftool(artist):
    Image.new("RGB", (60, 40), "navy").save("a.jpg")
    with pyexiv2.Image("a.jpg") as file:
        file.modify_exif({"Exif.Image.Artist": artist})
    told = subprocess.run(["perl", "node_modules/exiftool-vendored.pl/bin/exiftool", "-json", "-use", "MWG", "-MWG:Creator", "a.jpg"],
                          capture_output=True, check=True).stdout
    return json.loads(told)[0]["Creator"]

exif = pyexiv2.convert_xmp_to_exif({"Xmp.dc.creator": TWO})
by_iptc = pyexiv2.convert_xmp_to_exif(pyexiv2.convert_iptc_to_xmp({"Iptc.Application2.Byline": TWO}))
back = pyexiv2.convert_exif_to_xmp(exif)["Xmp.dc.creator"]
print("from XMP:", exif["Exif.Image.Artist"], "- and back:", back, "- to ExifTool:", by_exiftool(exif["Exif.Image.Artist"]))
assert exif == by_iptc == {"Exif.Image.Artist": "Ines Dorrabray, Tom Quent"}
assert back == ["Ines Dorrabray, Tom Quent"] and by_exiftool(exif["Exif.Image.Artist"]) in ("Ines Dorrabray, Tom Quent", ["Ines Dorrabray, Tom Quent"])
parted = pyexiv2.convert_exif_to_xmp({"Exif.Image.Artist": "; ".join(TWO)})["Xmp.dc.creator"]
print("with a semicolon, Exiv2:", parted, "- ExifTool:", by_exiftool("; ".join(TWO)))
assert parted == ["Ines Dorrabray; Tom Quent"] and by_exiftool("; ".join(TWO)) == TWO
rights = pyexiv2.convert_exif_to_xmp({"Exif.Image.Copyright": "Ines Dorrabray\0Sandhaven Post"})["Xmp.dc.rights"]
writer = pyexiv2.convert_iptc_to_xmp({"Iptc.Application2.Writer": TWO})["Xmp.photoshop.CaptionWriter"]
print("copyright:", rights, "- caption writer:", writer)
assert rights == {'lang="x-default"': "Ines Dorrabray"} and writer == "Tom Quent"
print("as recorded")
PY
env/bin/python convert.py
