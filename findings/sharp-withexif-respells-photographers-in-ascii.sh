#!/usr/bin/env bash
# sharp's withExif() respells what it is told to write: "Jørgen Åström" is stored as "Joergen Astrom", Cyrillic as "????".
#
# Expected: a credit stamped into a picture is stored as it was given, in UTF-8 as most software does, or is refused.
# Instead:  the text is silently transliterated to ASCII: "Müller/ČTK" becomes "Muller/CTK" (a German desk would write
#           Mueller), "© 2026" becomes "(C) 2026", letters outside the Latin script become question marks. An Exif credit that
#           was in the file already is carried through untouched by keepExif(), so the two ways disagree.
# Matters:  stamping the credit on upload changes the photographer's name for good, and Cutline's comparison of page
#           and file sees another spelling.
# Versions: sharp 0.35.5 with its bundled libvips 8.18.7, libexif 0.6.26 (npm, linux-x64, glibc); read back with ExifTool
#           13.59 (npm exiftool-vendored.pl, needs perl).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . sharp@0.35.5 exiftool-vendored.pl@13.59.3
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import sharp from 'sharp';

const exiftool = (...words) => execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', ...words]).toString().trim();
console.log('sharp', sharp.versions.sharp, 'vips', sharp.versions.vips, 'libexif', sharp.versions.exif, 'ExifTool', exiftool('-ver'));
const grey = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#889' } });
const recorded = {
  'Jørgen Åström': 'Joergen Astrom',
  'Müller/ČTK': 'Muller/CTK',
  '© 2026 Inés Dörrabray': '(C) 2026 Ines Dorrabray',
  'Ђорђе Вел': '????? ???',
};
for (const [given, stored] of Object.entries(recorded)) {
  await grey().withExif({ IFD0: { Artist: given } }).toFile('stamped.jpg');
  const seen = exiftool('-s3', '-Artist', 'stamped.jpg');
  console.log(given, '->', seen);
  assert.equal(seen, stored);
}
exiftool('-q', '-overwrite_original', '-charset', 'utf8', '-Artist=Jørgen Åström', 'stamped.jpg');
await sharp('stamped.jpg').keepExif().toFile('kept.jpg');
const kept = exiftool('-s3', '-Artist', 'kept.jpg');
console.log('already in the file, keepExif():', kept);
assert.equal(kept, 'Jørgen Åström');
console.log('as recorded');
JS
node run.mjs
