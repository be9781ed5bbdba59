#!/usr/bin/env bash
# pyexiv2 takes IPTC fields for a WebP, shows them, and writes none.
#
# Expected: WebP has no place for IIM, so modify_iptc() raises an error, as it does for AVIF and GIF.
# Instead:  it returns, and read_iptc() of the open picture gives by-line and credit back. After closing and opening again there are none.
#           Exif and XMP, changed in the same way, are in the file. For PNG the IPTC fields are written indeed, in a form that is no
#           standard, so "it works for PNG" says nothing of WebP.
# Matters:  a step that stamps credit into what the CMS has made (mostly WebP today) passes its own test and leaves pictures without a
#           credit; only reading the file again tells.
# Versions: pyexiv2 2.16.0, Pillow 13.0.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pyexiv2==2.16.0 pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import pyexiv2
from PIL import Image

pyexiv2.set_log_level(4)
print("pyexiv2", version("pyexiv2"))
FIELDS = {"Iptc.Application2.Byline": ["Ines Dorrabray"], "Iptc.Application2.Credit": "Sandhaven Post"}
seen = {}
for ending in ("jpg", "png", "webp", "avif", "gif"):
    name = f"a.{ending}"
    Image.new("RGB", (60, 40), "#889").save(name)
    picture = pyexiv2.Image(name)
    try:
        picture.modify_iptc(FIELDS)
        said = "accepted"
    except RuntimeError as error:
        said = f"refused ({error})"
    open_credit = picture.read_iptc().get("Iptc.Application2.Credit") if said == "accepted" else None
    if ending == "webp":
        picture.modify_xmp({"Xmp.photoshop.Credit": "Sandhaven Post"})
    picture.close()
    again = pyexiv2.Image(name)
    seen[ending] = said[:8], open_credit, again.read_iptc().get("Iptc.Application2.Credit")
    if ending == "webp":
        assert again.read_xmp()["Xmp.photoshop.Credit"] == "Sandhaven Post"
    print(f"{ending:5} {said}; credit while open: {open_credit}; after opening again: {seen[ending][2]}")
POST = "Sandhaven Post"
assert seen["jpg"] == seen["png"] == ("accepted", POST, POST)
assert seen["webp"] == ("accepted", POST, None) or seen["webp"] == ("accepted", None, None)
assert seen["avif"][0] == seen["gif"][0] == "refused "
print("as recorded")
PY
