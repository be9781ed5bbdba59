#!/usr/bin/env bash
# exifr guesses types in XMP text: a job number loses its leading noughts and is rounded, "007" becomes 7.
#
# Expected: XMP properties such as photoshop:TransmissionReference (the agency's job number), Source and CaptionWriter
#           are text, and a reader returns the text.
# Instead:  exifr turns whatever looks like a number into a double, and the word "true" into a boolean. A job number of
#           21 digits comes back as another number; two pictures of one job series become equal.
# Matters:  the job number is what a desk quotes to the agency to find, replace or kill a picture.
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
const withXmp = (inner) => {
  const body = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    + '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    + ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">' + inner + '</rdf:Description></rdf:RDF></x:xmpmeta>');
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 20), head, body, picture.subarray(20)]);
};
const job = (number) => withXmp('<photoshop:TransmissionReference>' + number + '</photoshop:TransmissionReference>'
  + '<photoshop:Source>007</photoshop:Source><photoshop:CaptionWriter>true</photoshop:CaptionWriter>');
const first = await exifr.parse(job('000123456789012345678'), { xmp: true });
const second = await exifr.parse(job('000123456789012345679'), { xmp: true });
const kept = ExifReader.load(job('000123456789012345678'), { expanded: true }).xmp;
console.log('exifr 7.1.3:', first);
console.log('             the next job:', second.TransmissionReference, '- equal?', first.TransmissionReference === second.TransmissionReference);
console.log('exifreader 4.46.0:', kept.TransmissionReference.description, kept.Source.description, kept.CaptionWriter.description);
assert.equal(typeof first.TransmissionReference, 'number');
assert.equal(first.TransmissionReference, second.TransmissionReference);
assert.equal(first.Source, 7);
assert.equal(first.CaptionWriter, true);
assert.equal(kept.TransmissionReference.description, '000123456789012345678');
assert.equal(kept.Source.description, '007');
console.log('as recorded');
JS
node run.mjs
