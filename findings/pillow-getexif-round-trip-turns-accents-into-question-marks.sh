#!/usr/bin/env bash
# Pillow: carrying Exif over with exif=picture.getexif() turns each accented letter of the photographer into two "?".
#
# Expected: getexif() followed by save(exif=...) gives the same Artist back; it is the usual way to keep Exif.
# Instead:  Artist and Copyright are decoded as Latin-1 on reading and encoded as ASCII with "?" on writing. A name in UTF-8, as
#           cameras and agencies store it, loses each accented letter to two question marks, without a warning. The raw bytes,
#           picture.info["exif"], pass unharmed: of two thumbnailers that "keep Exif" one destroys names.
# Matters:  it cannot be undone from the published file, and "In??s" is long enough to pass for a credit.
# Versions: Pillow 13.0.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import io
import struct
from importlib.metadata import version
from PIL import Image

print("Pillow", version("pillow"))
NAME = "Inés Dörrabray".encode() + b"\0"
# a TIFF header, one directory with the one tag Artist (0x013B, ASCII), then the text in UTF-8
block = b"Exif\0\0MM\0*" + struct.pack(">IHHHIII", 8, 1, 0x013B, 2, len(NAME), 26, 0) + NAME
desk = io.BytesIO()
Image.new("RGB", (640, 400), "#889").save(desk, "JPEG", exif=block)
assert NAME in desk.getvalue()


def carried(how):
    out = io.BytesIO()
    with Image.open(io.BytesIO(desk.getvalue())) as picture:
        picture.resize((320, 200)).save(out, "JPEG", exif=how(picture))
    data = out.getvalue()
    start = data.index(b"In", 20)
    return data[start : data.index(b"\0", start)]


by_object, by_bytes = carried(lambda p: p.getexif()), carried(lambda p: p.info["exif"])
print("exif=picture.getexif()   ->", by_object)
print("exif=picture.info['exif'] ->", by_bytes, "=", by_bytes.decode())
assert by_object == b"In??s D??rrabray"
assert by_bytes == NAME[:-1]
print("as recorded")
PY
