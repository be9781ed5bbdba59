#!/usr/bin/env bash
# exifr reads every IIM text as Latin-1, although the file declares UTF-8.
#
# Expected: a record 1:90 of ESC % G says that the IIM block is UTF-8; each agency of today writes it, and a reader obeys.
# Instead:  exifr cuts the block into Latin-1 letters whatever 1:90 says. The same name comes out right from XMP, so one
#           call gives two spellings of one photographer. ExifReader, on the same bytes, obeys.
# Matters:  a system that fills its credit field from exifr prints "InÃ©s DÃ¶rrabray", and a check of the page against
#           the file believes in two people.
# Versions: exifr 7.1.3, exifreader 4.46.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifr@7.1.3 exifreader@4.46.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import exifr from 'exifr';
import ExifReader from 'exifreader';

const picture = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJAf/9k=', 'base64');
const segment = (marker, body) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const record = (set, number, value) => {
  const head = Buffer.from([0x1c, set, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
};
const name = 'Inés Dörrabray';
const iim = Buffer.concat([record(1, 90, Buffer.from('\x1b%G')), record(2, 80, Buffer.from(name)), record(2, 110, Buffer.from('Sandhaven Post'))]);
const resource = Buffer.concat([Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0, 0, 0, 0, iim.length]), iim, Buffer.alloc(iim.length % 2)]);
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
  + '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq>'
  + '<rdf:li>' + name + '</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
const file = Buffer.concat([picture.subarray(0, 20),
  segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0' + xmp)),
  segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource])), picture.subarray(20)]);

const seen = await exifr.parse(file, { iptc: true, xmp: true });
const other = ExifReader.load(file, { expanded: true });
console.log('exifr 7.1.3      IIM by-line:', seen.Byline, '| XMP creator:', seen.creator);
console.log('exifreader 4.46.0 IIM by-line:', other.iptc['By-line'].description, '| charset:', other.iptc['Coded Character Set'].description);
assert.equal(seen.creator, name);
assert.equal(seen.Byline, Buffer.from(name).toString('latin1'));
assert.notEqual(seen.Byline, name);
assert.equal(other.iptc['By-line'].description, name);
console.log('as recorded');
JS
node run.mjs
