#!/usr/bin/env bash
# Pillow with pillow-heif: one and the same save() drops the credit for .avif, .webp, .jpg and keeps it for .heic.
#
# Expected: save() treats metadata alike in all formats. Pillow's rule is known: nothing is kept unless exif= or xmp= is given.
# Instead:  the HEIF plug-in takes Exif and XMP of the picture that was opened, whatever its format was, and writes them, after
#           a resize and a crop too. Only the file name's ending differs; for AVIF (the sister format, in Pillow itself) the old
#           rule holds. Place of the shot (GPS) and the agency's instructions travel along.
# Matters:  a picture pipeline that is said to "strip everything" does not for HEIC, and one that is said to "keep the credit"
#           (because somebody looked at the HEIC) does not for the formats that are published.
# Versions: Pillow 13.0.0, pillow-heif 1.8.1 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pillow==13.0.0 pillow-heif==1.8.1 defusedxml==0.7.1 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import io
from importlib.metadata import version
from PIL import Image, features
from pillow_heif import register_heif_opener

register_heif_opener()
print("Pillow", version("pillow"), "pillow-heif", version("pillow-heif"), "avif", features.version("avif"))
XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Sandhaven Post"
 photoshop:Instructions="NOT FOR USE IN NORLAND"/></rdf:RDF></x:xmpmeta>"""
exif = Image.Exif()
exif[0x013B] = "Ines Dorrabray"
exif.get_ifd(0x8825)[1] = "N"
exif.get_ifd(0x8825)[2] = (54.0, 10.0, 0.0)
desk = io.BytesIO()
Image.new("RGB", (640, 400), "#889").save(desk, "JPEG", exif=exif, xmp=XMP)

kept = {}
for ending, form in (("jpg", "JPEG"), ("png", "PNG"), ("webp", "WEBP"), ("avif", "AVIF"), ("heic", "HEIF")):
    out = io.BytesIO()
    with Image.open(io.BytesIO(desk.getvalue())) as picture:
        picture.resize((320, 200)).crop((10, 10, 300, 190)).save(out, form)
    with Image.open(io.BytesIO(out.getvalue())) as again:
        kept[ending] = (
            again.getexif().get(0x013B),
            b"NOT FOR USE" in (again.info.get("xmp") or b""),
            bool(again.getexif().get_ifd(0x8825)),
        )
    print(f"{ending:5} artist {kept[ending][0]}, instructions {kept[ending][1]}, place {kept[ending][2]}")
assert all(kept[ending] == (None, False, False) for ending in ("jpg", "png", "webp", "avif"))
assert kept["heic"] == ("Ines Dorrabray", True, True)
print("as recorded")
PY
