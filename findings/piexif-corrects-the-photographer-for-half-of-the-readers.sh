#!/usr/bin/env bash
# piexif.insert, correcting the photographer of a JPEG that ImageMagick wrote, adds a second Exif block: half of the readers see the old name.
#
# Expected: load, change Artist, insert: the Exif block is replaced.
# Instead:  piexif replaces it if it is the first segment of the file or the one behind the JFIF header, where cameras put it.
#           ImageMagick writes the comment and the IPTC block first; then the new block goes to the front, in place of the
#           JFIF header, and the old one stays where it was. piexif, Pillow and exifr read the new name, ExifTool and
#           ExifReader the old one (ExifReader writes a line to the error output that it found two). piexif.remove takes out
#           both, so remove-then-insert works.
# Matters:  the one who corrects the credit checks it with the same library and finds it right; the agency's archive reads the
#           file with ExifTool and goes on with the wrong photographer.
# Versions: piexif 1.1.3, Pillow 13.0.0 (PyPI); @imagemagick/magick-wasm 0.0.32 (ImageMagick 7.1.1-41), exifr 7.1.3,
#           exifreader 4.46.0, exiftool-vendored.pl 13.59.3 (npm, needs perl). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check piexif==1.1.3 pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @imagemagick/magick-wasm@0.0.32 exifr@7.1.3 exifreader@4.46.0 exiftool-vendored.pl@13.59.3
cat > run.py <<'PY'
import io
import pathlib
import piexif
from PIL import Image


def dataset(number, words):
    return b"\x1c\x02" + bytes([number]) + len(words).to_bytes(2, "big") + words


if not pathlib.Path("magick.jpg").exists():
    made = io.BytesIO()
    Image.new("RGB", (64, 48), "navy").save(made, "JPEG", exif=piexif.dump({"0th": {piexif.ImageIFD.Artist: b"Ines Dorrabray"}}))
    jpeg = made.getvalue()
    iim = dataset(110, b"Sandhaven Post") + dataset(120, b"Boats at dawn.")
    block = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + len(iim).to_bytes(4, "big") + iim + b"\0" * (len(iim) % 2)
    exif_end = 24 + int.from_bytes(jpeg[22:24], "big") - 2
    assert jpeg[20:22] == b"\xff\xe1" and jpeg[24:28] == b"Exif"
    pathlib.Path("camera.jpg").write_bytes(jpeg[:exif_end] + b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block + jpeg[exif_end:])
else:
    for source, target in (("camera.jpg", "camera-new.jpg"), ("magick.jpg", "magick-new.jpg")):
        exif = piexif.load(source)
        assert exif["0th"][piexif.ImageIFD.Artist] == b"Ines Dorrabray"
        exif["0th"][piexif.ImageIFD.Artist] = b"Tom Vell"
        piexif.insert(piexif.dump(exif), source, target)
        print(f"{target:15} piexif {piexif.load(target)['0th'][piexif.ImageIFD.Artist].decode()}, Pillow {Image.open(target).getexif()[piexif.ImageIFD.Artist]}")
        assert piexif.load(target)["0th"][piexif.ImageIFD.Artist] == b"Tom Vell"
        assert Image.open(target).getexif()[piexif.ImageIFD.Artist] == "Tom Vell"
    piexif.remove("magick.jpg", "none.jpg")
    assert b"Exif" not in pathlib.Path("none.jpg").read_bytes()
PY
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ImageMagick, Magick, MagickFormat, initializeImageMagick } from '@imagemagick/magick-wasm';
import exifr from 'exifr';
import ExifReader from 'exifreader';

await initializeImageMagick(readFileSync('node_modules/@imagemagick/magick-wasm/dist/magick.wasm'));
ImageMagick.read(readFileSync('camera.jpg'), (picture) => picture.write(MagickFormat.Jpeg, (data) => writeFileSync('magick.jpg', data)));
console.log(Magick.imageMagickVersion);
const blocks = (file) => readFileSync(file).toString('latin1').split('Exif\0\0').length - 1;
assert.equal(blocks('magick.jpg'), 1);
console.log(execFileSync('env/bin/python', ['run.py']).toString().trim());
const recorded = { 'camera-new.jpg': ['Tom Vell', 'Tom Vell', 'Tom Vell', 1], 'magick-new.jpg': ['Tom Vell', 'Ines Dorrabray', 'Ines Dorrabray', 2] };
for (const [file, expected] of Object.entries(recorded)) {
  const seen = [(await exifr.parse(file)).Artist, ExifReader.load(readFileSync(file)).Artist.description,
    execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', '-s3', '-Artist', file]).toString().trim(), blocks(file)];
  console.log(`${file.padEnd(15)} exifr ${seen[0]}, ExifReader ${seen[1]}, ExifTool ${seen[2]}; Exif blocks: ${seen[3]}`);
  assert.deepEqual(seen, expected);
}
console.log('as recorded');
JS
env/bin/python run.py
node run.mjs
