#!/usr/bin/env bash
# MediaInfo shows the XMP credit line of a picture as its "Copyright", and then keeps silent about the Exif copyright of the same file.
#
# Expected: Copyright is the copyright notice: Exif Copyright or dc:rights. The credit line (photoshop:Credit) is another
#           field.
# Instead:  photoshop:Credit goes into Copyright. Beside dc:rights both are shown in a row, in the order of the packet, and
#           nothing tells which is which. Beside an Exif notice alone the credit line takes its place: with "Sandhaven Post"
#           in the packet, "2026 Ines Dorrabray" from Exif is no longer shown, and without the packet it is.
# Matters:  a credit line is who passed the picture on, seldom who owns it. Asset systems that ask MediaInfo for every kind of
#           media file store the agency or the paper as the owner.
# Versions: mediainfo.js 0.3.8 (npm; MediaInfoLib in WebAssembly). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mediainfo.js@0.3.8
cat > run.mjs <<'JS'
import assert from 'node:assert';
import mediaInfoFactory from 'mediainfo.js';

const picture = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJAf/9k=', 'base64');
const segment = (body) => Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
const notice = '2026 Ines Dorrabray';
const exif = segment(Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x82\x98\0\x02\0\0\0\x14\0\0\0\x1a\0\0\0\0', 'latin1'), Buffer.from(notice + '\0')]));
const xmp = (fields) => segment(Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
  + '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">' + fields + '</rdf:Description></rdf:RDF></x:xmpmeta>'));
const credit = '<photoshop:Credit>Sandhaven Post</photoshop:Credit>';
const rights = `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${notice}</rdf:li></rdf:Alt></dc:rights>`;
const files = {
  'Exif notice': [[exif], notice],
  'XMP credit line': [[xmp(credit)], 'Sandhaven Post'],
  'Exif notice, XMP credit line': [[exif, xmp(credit)], 'Sandhaven Post'],
  'XMP credit line and rights': [[xmp(credit + rights)], `Sandhaven Post / ${notice}`],
};
const info = await mediaInfoFactory({ format: 'object', full: true });
for (const [name, [segments, expected]] of Object.entries(files)) {
  const file = Buffer.concat([picture.subarray(0, 20), ...segments, picture.subarray(20)]);
  const { media } = await info.analyzeData(() => file.length, (size, offset) => new Uint8Array(file.subarray(offset, offset + size)));
  console.log(name.padEnd(30), 'Copyright:', media.track[0].Copyright);
  assert.equal(media.track[0].Format, 'JPEG');
  assert.equal(media.track[0].Copyright, expected);
}
console.log('as recorded');
JS
node run.mjs
