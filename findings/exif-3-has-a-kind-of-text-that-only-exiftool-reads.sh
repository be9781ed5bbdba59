#!/usr/bin/env bash
# Exif 3.0 (2023) has a kind of text for names with accents and a tag for the photographer; of nine readers ExifTool alone gives them.
#
# Expected: an unknown kind of value is skipped with a word of warning, and the rest of the block is read; or it is taken for
#           text, since it is text: UTF-8 with a NUL behind it, type 129.
# Instead:  Pillow, ExifRead and ExifReader leave the tags out and say nothing: the picture has no Artist, no Copyright, no
#           description. piexif and exif-parser raise; exifr gives up the whole block, camera and date too. Exiv2 gives numbers,
#           "74 195 184 …", which is a string and not empty. And what re-encodes a picture and keeps its Exif deletes them:
#           getexif() saved again with Pillow, keepMetadata() of sharp. With the old type 2 all of them find the names, Pillow
#           with wrong accents.
# Matters:  the standard's way to write "Jørgen Åström" rightly is the one by which the name is lost for good in the next step. A
#           check "does the file name its photographer" answers no, or, with Exiv2, yes to a row of numbers.
# Why:      each has a table of the older types and passes over, or stops at, any other. (Exiv2 has an open issue, 2659.)
# Versions: Pillow 13.0.0, ExifRead 3.5.1, piexif 1.1.3, pyexiv2 2.16.0 (PyPI); exifr 7.1.3, exifreader 4.46.0, exif-parser 0.1.12,
#           sharp 0.35.5, exiftool-vendored.pl 13.59.3 (npm, needs perl). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Pillow==13.0.0 ExifRead==3.5.1 piexif==1.1.3 pyexiv2==2.16.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifr@7.1.3 exifreader@4.46.0 exif-parser@0.1.12 sharp@0.35.5 exiftool-vendored.pl@13.59.3
cat > make.py <<'PY'
import io
import logging
import struct

import exifread
import piexif
import pyexiv2
from PIL import Image

logging.disable()
pyexiv2.set_log_level(4)
ARTIST, EDITOR, RIGHTS = ("J\xf8rgen \xc5str\xf6m", "Zo\xeb Quent", "\xa9 2026 Ines Dorrabray")

def table(rows, begins):
    """One table of Exif: rows of tag, type and value, and behind them what is longer than four bytes."""
    after = begins + 2 + 12 * len(rows) + 4
    head, body = struct.pack("<H", len(rows)), b""
    for tag, kind, value in rows:
        count = 1 if kind == 4 else len(value)
        if len(value) > 4:
            place = struct.pack("<I", after + len(body))
            body += value + b"\0" * (len(value) % 2)
        else:
            place = value.ljust(4, b"\0")
        head += struct.pack("<HHI", tag, kind, count) + place
    return head + bytes(4) + body

def exif(kind):
    text = lambda words: words.encode() + b"\0"
    first = lambda sub: table([(271, 2, b"Sandhaven Cameras\0"), (315, kind, text(ARTIST)), (33432, kind, text(RIGHTS)),
                               (34665, 4, struct.pack("<I", sub))], 8)
    sub = 8 + len(first(0))
    second = table([(36864, 7, b"0300"), (36867, 2, b"2026:05:14 06:30:00\0"), (42039, kind, text(ARTIST)), (42040, kind, text(EDITOR))], sub)
    return b"Exif\0\0II*\0\x08\0\0\0" + first(sub) + second

def tried(read):
    try:
        return read()
    except ValueError as error:
        return type(error).__name__

def pillow(path):
    tags = Image.open(path).getexif()
    return tags.get(315), tags.get(33432), tags.get_ifd(34665).get(42039)

def exiv2(path):
    with pyexiv2.Image(path) as file:
        tags = file.read_exif()
    return tuple(tags[name] for name in ("Exif.Image.Artist", "Exif.Image.Copyright", "Exif.Photo.Photographer"))

def of_exifread(path):
    with open(path, "rb") as file:
        tags = exifread.process_file(file, details=False)
    return tuple(str(tags.get(name)) for name in ("Image Artist", "Image Copyright", "EXIF Tag 0xA437"))

def of_piexif(path):
    tags = piexif.load(path)
    return tags["0th"][315].decode(), tags["0th"][33432].decode()

for kind, name in ((129, "utf8"), (2, "ascii")):
    path = f"{name}.jpg"
    Image.new("RGB", (64, 48), "navy").save(path, exif=exif(kind))
    with Image.open(path) as picture:
        again = io.BytesIO()
        picture.save(again, "JPEG", exif=picture.getexif())
    kept = b"rgen" in again.getvalue()
    found = {"Pillow": pillow(path), "ExifRead": of_exifread(path), "piexif": tried(lambda: of_piexif(path)), "Exiv2": exiv2(path)}
    print(name, {**found, "Pillow, saved again": kept})
    assert b"Sandhaven Cameras" in again.getvalue()
    if kind == 2:
        assert ARTIST in found["ExifRead"] and ARTIST in found["Exiv2"] and ARTIST in found["piexif"] and kept
        assert found["Pillow"][0] == ARTIST.encode().decode("latin-1")
    else:
        assert found["Pillow"] == (None, None, None) and found["ExifRead"] == ("None", "None", "None") and found["piexif"] == "ValueError"
        assert found["Exiv2"][0] == found["Exiv2"][2] == " ".join(str(each) for each in ARTIST.encode() + b"\0") and not kept
PY
cat > read.js <<'JS'
const assert = require('node:assert');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const exifr = require('exifr');
const ExifReader = require('exifreader');
const exifParser = require('exif-parser');
const sharp = require('sharp');

const exiftool = (path, ...args) => execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', '-s3', ...args, path], { encoding: 'utf8' }).trim();
(async () => {
  for (const name of ['utf8', 'ascii']) {
    const data = fs.readFileSync(`${name}.jpg`);
    let parsed;
    try { parsed = exifParser.create(data).parse().tags.Artist; } catch (error) { parsed = error.message; }
    const read = await exifr.parse(data);
    const tags = ExifReader.load(data);
    fs.writeFileSync(`${name}.sharp.jpg`, await sharp(data).keepMetadata().jpeg().toBuffer());
    const seen = {
      exifr: [read?.Artist, read?.Make, read?.errors?.length], ExifReader: [tags.Artist?.description, tags.Make?.description], 'exif-parser': parsed,
      ExifTool: exiftool(`${name}.jpg`, '-EXIF:Artist', '-EXIF:Photographer', '-EXIF:ImageEditor').split('\n'),
      'ExifTool, after sharp': exiftool(`${name}.sharp.jpg`, '-EXIF:Artist', '-EXIF:Make').split('\n'),
    };
    console.log(name, seen);
    const artist = 'J\xf8rgen \xc5str\xf6m';
    assert.deepEqual(seen.ExifTool, [artist, artist, 'Zo\xeb Quent']);
    if (name === 'ascii') {
      assert.deepEqual(seen.ExifReader, [artist, 'Sandhaven Cameras']);
      assert.deepEqual(seen['ExifTool, after sharp'], [artist, 'Sandhaven Cameras']);
      assert.equal(seen.exifr[1], 'Sandhaven Cameras');
    } else {
      assert.deepEqual(seen.ExifReader, [undefined, 'Sandhaven Cameras']);
      assert.deepEqual(seen['ExifTool, after sharp'], ['Sandhaven Cameras']);
      assert.deepEqual(seen.exifr, [undefined, undefined, 1]);
      assert.equal(parsed, 'Invalid format while decoding: 129');
    }
  }
  console.log('as recorded');
})().catch((error) => { console.error(error); process.exit(1); });
JS
env/bin/python make.py
node read.js
