#!/usr/bin/env bash
# sharp's keepMetadata() drops the whole XMP of a JPEG, credit and all, if the packet is over 60,000 bytes. No error.
#
# Expected: a packet that fits into a JPEG segment (65,502 bytes) and came out of a JPEG goes into a JPEG; or sharp says no.
# Instead:  60,000 bytes are kept, 60,001 are not; the result has no XMP at all, while WebP, PNG and AVIF made of the same picture
#           have it. Exif stays, so the file does not look stripped.
# Matters:  packets grow in retouching: Photoshop writes the ancestors and the history of a picture into it, one line each. So
#           the worked-over pictures of a desk lose credit, terms of use, alternative text and AI label, the
#           quick ones keep them, and a test with a fresh file passes.
# Versions: sharp 0.35.5 with libvips 8.18.7 (npm, linux-x64); ExifTool 13.59 (npm exiftool-vendored.pl, needs perl).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . sharp@0.35.5 exiftool-vendored.pl@13.59.3
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import sharp from 'sharp';

sharp.cache(false);
const exiftool = (...words) => execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', ...words]).toString().trim();
console.log('sharp', sharp.versions.sharp, 'vips', sharp.versions.vips, 'ExifTool', exiftool('-ver'));
const packet = (size) => {
  const start = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    + ' rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Sandhaven Post"><photoshop:DocumentAncestors><rdf:Bag>';
  const end = '</rdf:Bag></photoshop:DocumentAncestors></rdf:Description></rdf:RDF></x:xmpmeta>';
  let lines = '';
  for (let n = 0; (start + lines + end).length < size - 80; n++) lines += `<rdf:li>xmp.did:${String(n).padStart(32, '0')}</rdf:li>`;
  return start + lines + ' '.repeat(size - (start + lines + end).length) + end;
};
const plain = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#889' } })
  .withExif({ IFD0: { Artist: 'Ines Dorrabray' } }).jpeg().toBuffer();
const first = 4 + plain.readUInt16BE(4) - 2 + 2; // behind the first segment
const desk = (size) => {
  const body = Buffer.from('http://ns.adobe.com/xap/1.0/\0' + packet(size));
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([plain.subarray(0, first), head, body, plain.subarray(first)]);
};
const values = (file) => [exiftool('-s3', '-XMP-photoshop:Credit', file), exiftool('-s3', '-EXIF:Artist', file)];
for (const size of [60000, 60001, 64000]) {
  fs.writeFileSync('desk.jpg', desk(size));
  assert.deepEqual(values('desk.jpg'), ['Sandhaven Post', 'Ines Dorrabray']);
  for (const form of ['jpg', 'webp', 'png', 'avif']) {
    await sharp('desk.jpg').keepMetadata().toFile('out.' + form);
    const [credit, artist] = values('out.' + form);
    console.log(`packet of ${size} bytes to ${form.padEnd(4)}: XMP credit '${credit}', Exif artist '${artist}'`);
    assert.equal(artist, 'Ines Dorrabray');
    assert.equal(credit, form === 'jpg' && size > 60000 ? '' : 'Sandhaven Post');
  }
}
console.log('as recorded');
JS
node run.mjs
