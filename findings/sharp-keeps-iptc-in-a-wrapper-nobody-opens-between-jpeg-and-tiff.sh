#!/usr/bin/env bash
# sharp says it kept the IPTC block from JPEG to TIFF (and back), but in a wrapper that no reader opens.
#
# Expected: keepMetadata() keeps by-line and credit; metadata().iptc of the result is there, so they are in the file.
# Instead:  a JPEG holds IIM inside a Photoshop resource inside APP13, a TIFF holds the bare IIM in tag 33723. The block is
#           copied as it stands: the TIFF gets the Photoshop wrapper in the IIM tag, the JPEG gets bare IIM in APP13. ExifTool
#           and Exiv2 find no by-line in either, though of the TIFF sharp's metadata() still shows a block. XMP survives both ways.
# Matters:  archives keep TIFF masters. On the way in or out the agency's by-line and credit are gone, while a
#           check "has an IPTC block" passes.
# Versions: sharp 0.35.5 with libvips 8.18.7 (npm, linux-x64); pyexiv2 2.16.0 (PyPI); ExifTool 13.59 (npm
#           exiftool-vendored.pl, needs perl).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . sharp@0.35.5 exiftool-vendored.pl@13.59.3
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pyexiv2==2.16.0 2> pip.log || { cat pip.log; exit 1; }
exiftool="perl node_modules/exiftool-vendored.pl/bin/exiftool"
echo '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJAf/9k=' | base64 -d > desk.jpg
$exiftool -q -overwrite_original -codedcharacterset=utf8 '-IPTC:By-line=Ines Dorrabray' '-IPTC:Credit=Sandhaven Post' '-XMP-photoshop:Credit=Sandhaven Post' desk.jpg
cat > convert.mjs <<'JS'
import assert from 'node:assert';
import sharp from 'sharp';
const [, , from, to] = process.argv;
await sharp(from).keepMetadata().toFile(to);
const { iptc, xmp } = await sharp(to).metadata();
console.log(from, '->', to, '| sharp', sharp.versions.sharp, 'says: iptc', iptc ? iptc.length + ' bytes' : 'none', 'xmp', Boolean(xmp));
assert.ok(xmp);
assert.equal(Boolean(iptc), to.endsWith('.tif'));
JS
cat > read.py <<'PY'
import sys
import pyexiv2
pyexiv2.set_log_level(4)
picture = pyexiv2.Image(sys.argv[1])
print(picture.read_iptc().get("Iptc.Application2.Byline", "nothing"))
PY
look() {  # by-line as ExifTool and Exiv2 see it
  tool=$($exiftool -q -q -s3 -IPTC:By-line "$1")
  exiv=$(env/bin/python read.py "$1" 2> /dev/null)
  echo "$1: by-line ExifTool '$tool', pyexiv2 '$exiv', XMP credit '$($exiftool -s3 -XMP-photoshop:Credit "$1")'"
}
$exiftool -ver
look desk.jpg
[ "$tool" = 'Ines Dorrabray' ] && [ "$exiv" = "['Ines Dorrabray']" ]

node convert.mjs desk.jpg master.tif
look master.tif
[ -z "$tool" ] && [ "$exiv" = nothing ]
[ "$($exiftool -s3 -XMP-photoshop:Credit master.tif)" = 'Sandhaven Post' ]

# a good TIFF master, as ExifTool writes one, and out to a JPEG for the page
node -e "import('sharp').then(({ default: sharp }) => sharp('desk.jpg').toFile('good.tif'))"
$exiftool -q -overwrite_original -tagsfromfile desk.jpg -IPTC:all -XMP:all good.tif
look good.tif
[ "$tool" = 'Ines Dorrabray' ] && [ "$exiv" = "['Ines Dorrabray']" ]
node convert.mjs good.tif page.jpg
look page.jpg
[ -z "$tool" ] && [ "$exiv" = nothing ]
echo "as recorded"
