#!/usr/bin/env bash
# pillow-heif lays a portrait on its side for good if Exif is handed over as the object that Pillow gives, and not if it is bytes or left out.
#
# Expected: picture.save("a.heic", exif=picture.getexif()) and exif=picture.info["exif"] write the same; the first is what
#           Pillow's documents have.
# Instead:  an HEIC is turned by irot, and its Exif is not asked. pillow-heif writes irot for an orientation that it finds in bytes; it
#           does not look into an Image.Exif object, writes that one's orientation 6 into the file's Exif, and no irot. Of a
#           portrait that a phone wrote as JPEG the HEIC lies on its side in every reader that follows the standard, and in pillow-heif
#           itself, which sets the note to 1 on reading, so that exif_transpose() has nothing to turn. The same call for .jpg, .png and
#           .webp is right, and so is save("a.heic") without any exif. Photographer and copyright are there each time.
# Matters:  archives that go from JPEG to HEIC (a third of the bytes) keep the credit by just this call. A test with a landscape passes.
# Why:      the plug-in asks a function for the orientation that takes info["exif"] for bytes; the encoder makes bytes of it later.
# Versions: pillow-heif 1.8.1, Pillow 13.0.0, pyvips 3.2.0 with pyvips-binary 8.18.7 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pillow-heif==1.8.1 Pillow==13.0.0 pyvips==3.2.0 pyvips-binary==8.18.7 2> pip.log || { cat pip.log; exit 1; }
cat > save.py <<'PY'
import pillow_heif
import pyvips
from PIL import ExifTags, Image, ImageOps

pillow_heif.register_heif_opener()
print("pillow-heif", pillow_heif.__version__, "Pillow", Image.__version__)
exif = Image.Exif()
exif[ExifTags.Base.Orientation] = 6
exif[ExifTags.Base.Artist] = "Ines Dorrabray"
Image.new("RGB", (800, 600), "navy").save("phone.jpg", exif=exif)
WAYS = {"object": lambda picture: {"exif": picture.getexif()}, "bytes": lambda picture: {"exif": picture.info["exif"]}, "none": lambda picture: {}}

def seen(path, form):
    with Image.open(path) as picture:
        picture.load()
        by_pillow = ImageOps.exif_transpose(picture).size
        artist = picture.getexif().get(ExifTags.Base.Artist)
    by_vips = pyvips.Image.new_from_file(path).autorot()
    assert (by_vips.width, by_vips.height) == by_pillow
    return by_pillow, artist

for form in ("heic", "jpg", "png", "webp"):
    for way, options in WAYS.items():
        path = f"{way}.{form}"
        with Image.open("phone.jpg") as picture:
            picture.save(path, **options(picture))
        size, artist = seen(path, form)
        turned = b"irot" in open(path, "rb").read()
        print(form, "Exif as", way, "- shown", size, "irot" if turned else "", artist)
        if way != "none":
            assert artist == "Ines Dorrabray"
            assert size == ((800, 600) if (way, form) == ("object", "heic") else (600, 800))
        assert turned == (form == "heic" and way != "object")
with Image.open("none.heic") as picture:
    picture.load()
    assert picture.size == (600, 800)
print("as recorded")
PY
env/bin/python save.py
