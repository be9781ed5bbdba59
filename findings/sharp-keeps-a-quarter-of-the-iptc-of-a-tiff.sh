#!/usr/bin/env bash
# sharp, from TIFF to TIFF with keepMetadata(): the first quarter of the IPTC block is kept, the rest is cut off.
#
# Expected: the block is copied whole, or dropped whole.
# Instead:  tag 33723 is customarily of the type LONG (so ExifTool writes it), and its count is of longs; the
#           count is taken for bytes. What stands early in the block survives, here the title and the first of two by-lines;
#           second by-line, credit, copyright and caption are gone. No error, and the remainder is well-formed enough to be
#           read. (Artist and Copyright of the TIFF's own tags are lost besides.)
# Matters:  a resized master still looks credited, but to one photographer of two and without the agency.
# Versions: sharp 0.35.5 with libvips 8.18.7 (npm, linux-x64); ExifTool 13.59 (npm exiftool-vendored.pl, needs perl).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . sharp@0.35.5 exiftool-vendored.pl@13.59.3
exiftool="perl node_modules/exiftool-vendored.pl/bin/exiftool"
echo "ExifTool $($exiftool -ver)"
node -e "import('sharp').then(async ({ default: sharp }) => { console.log('sharp', sharp.versions.sharp, 'vips', sharp.versions.vips);
  await sharp({ create: { width: 60, height: 40, channels: 3, background: '#889' } }).toFile('master.tif'); })"
$exiftool -q -overwrite_original '-IPTC:ObjectName=HARBOUR' '-IPTC:By-line=Ines Dorrabray' '-IPTC:By-line=Tom Vell' \
  '-IPTC:Credit=Sandhaven Post' '-IPTC:CopyrightNotice=(c) 2026 Sandhaven Post' '-IPTC:Caption-Abstract=Boats leave Sandhaven.' \
  '-IFD0:Artist=Ines Dorrabray; Tom Vell' master.tif
node -e "import('sharp').then(({ default: sharp }) => sharp('master.tif').keepMetadata().toFile('resized.tif'))"
for file in master resized; do
  echo "--- $file.tif"
  $exiftool -q -q -a -G1 -s -sep ' | ' -IPTC:ObjectName -IPTC:By-line -IPTC:Credit -IPTC:CopyrightNotice -IPTC:Caption-Abstract -IFD0:Artist $file.tif
done
value() { $exiftool -q -q -s3 -sep ' | ' "$1" "$2"; }
[ "$(value -IPTC:By-line master.tif)" = 'Ines Dorrabray | Tom Vell' ]
[ "$(value -IPTC:By-line resized.tif)" = 'Ines Dorrabray' ]
[ "$(value -IPTC:Credit master.tif)" = 'Sandhaven Post' ]
for lost in -IPTC:Credit -IPTC:CopyrightNotice -IPTC:Caption-Abstract -IFD0:Artist; do [ -z "$(value $lost resized.tif)" ]; done
whole=$(node -e "import('sharp').then(async ({ default: s }) => console.log((await s('master.tif').metadata()).iptc.length))")
kept=$(node -e "import('sharp').then(async ({ default: s }) => console.log((await s('resized.tif').metadata()).iptc.length))")
echo "bytes of the block as sharp itself counts them: $whole, then $kept"
echo "as recorded"
