#!/usr/bin/env bash
# exifr returns XMP text still escaped: the credit "Vell & Quent" comes back as "Vell &amp; Quent".
#
# Expected: XMP is XML; a reader gives the text after the entities of XML are resolved.
# Instead:  exifr has no XML parser and hands out the characters between the tags: &amp;, &quot;, &#233; and all.
#           Exif and IIM values of the same call are plain text, so one object mixes both kinds.
# Matters:  a template escapes once more and the reader of the page sees "&amp;"; a comparison of credit and file never
#           agrees; and who unescapes the whole object spoils IIM values that hold a real "&amp;".
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
const body = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">'
  + '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
  + ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="The &quot;Gull&quot; sails">'
  + '<photoshop:Credit>Vell &amp; Quent</photoshop:Credit><photoshop:Source>In&#233;s D.</photoshop:Source>'
  + '</rdf:Description></rdf:RDF></x:xmpmeta>');
const head = Buffer.from([0xff, 0xe1, 0, 0]);
head.writeUInt16BE(body.length + 2, 2);
const file = Buffer.concat([picture.subarray(0, 20), head, body, picture.subarray(20)]);
const seen = await exifr.parse(file, { xmp: true });
const other = ExifReader.load(file, { expanded: true }).xmp;
console.log('exifr 7.1.3:', seen.Credit, '|', seen.Source, '|', seen.Headline);
console.log('exifreader 4.46.0:', other.Credit.description, '|', other.Source.description, '|', other.Headline.description);
assert.equal(seen.Credit, 'Vell &amp; Quent');
assert.equal(seen.Source, 'In&#233;s D.');
assert.equal(seen.Headline, 'The &quot;Gull&quot; sails');
assert.equal(other.Credit.description, 'Vell & Quent');
assert.equal(other.Source.description, 'Inés D.');
console.log('as recorded');
JS
node run.mjs
