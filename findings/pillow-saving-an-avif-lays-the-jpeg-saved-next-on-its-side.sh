#!/usr/bin/env bash
# Pillow, saving a picture as AVIF with its Exif, takes the orientation out of the open picture: the JPEG saved after it lies on its side.
#
# Expected: save() writes a file and leaves the picture in memory as it is, so the order in which a script saves its forms of a
#           picture does not matter.
# Instead:  AVIF has a property of its own for turning, so Pillow moves the orientation there, and takes it out of the very Exif
#           object that getexif() gave. From then on getexif() of the open picture has none: JPEG, WebP, PNG and TIFF saved next
#           hold the pixels as the camera wrote them, without the note to turn them. exif_transpose(), called after that,
#           turns nothing. In the other order, JPEG first, all is right; so it is with the bytes, picture.info["exif"].
# Matters:  "for form in (avif, webp, jpeg): picture.save(…, exif=picture.getexif())" is how the forms of a <picture> are made, the
#           best first. Only portraits are hit, and only for readers whose browser takes the older form.
# Why:      AvifImagePlugin calls pop() on what it was given, and getexif() hands out the picture's own object each time.
# Versions: Pillow 13.0.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import PIL
from PIL import ExifTags, Image, ImageOps

print("Pillow", PIL.__version__)
ORIENTATION = ExifTags.Base.Orientation
exif = Image.Exif()
exif[ORIENTATION], exif[ExifTags.Base.Artist] = 6, "Ines Dorrabray"
Image.new("RGB", (80, 40), "navy").save("camera.jpg", exif=exif)

def seen(path):
    """The size as readers see it: turned, if the file says so."""
    with Image.open(path) as picture:
        return ImageOps.exif_transpose(picture).size

def saved(forms, of=lambda picture: picture.getexif()):
    with Image.open("camera.jpg") as picture:
        for form in forms:
            picture.save(f"out.{form}", exif=of(picture))
        left = picture.getexif().get(ORIENTATION), picture.getexif().get(ExifTags.Base.Artist)
        turned = ImageOps.exif_transpose(picture).size
    return {form: seen(f"out.{form}") for form in forms}, left, turned

first = saved(["avif", "webp", "png", "tiff", "jpg"])
last = saved(["webp", "png", "tiff", "jpg", "avif"])
as_bytes = saved(["avif", "webp", "jpg"], of=lambda picture: picture.info["exif"])
for name, result in (("AVIF first", first), ("AVIF last", last), ("as bytes", as_bytes)):
    print(name, result)
side, upright = (80, 40), (40, 80)
assert first == ({"avif": upright, "webp": side, "png": side, "tiff": side, "jpg": side}, (None, "Ines Dorrabray"), side)
assert last == ({form: upright for form in ("webp", "png", "tiff", "jpg", "avif")}, (None, "Ines Dorrabray"), side)
assert as_bytes == ({form: upright for form in ("avif", "webp", "jpg")}, (6, "Ines Dorrabray"), upright)
print("as recorded")
PY
