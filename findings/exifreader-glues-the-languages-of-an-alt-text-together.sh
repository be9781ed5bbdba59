#!/usr/bin/env bash
# ExifReader's "description" of an XMP language alternative is all languages in a row.
#
# Expected: dc:description and Iptc4xmpCore:AltTextAccessibility are alternatives: a picture has one caption in several
#           languages. A ready-made "description" gives one of them: the default, or the first.
# Instead:  ExifReader joins them with a comma, in the order of the file, as it joins the two names of a list of creators;
#           nothing in the string tells which it was. The languages stand only in the attributes of the raw values.
# Matters:  an alt text taken from the file reads "Un port, A harbour, Ein Hafen" to the blind reader, and a caption
#           of two languages passes every check for emptiness and length.
# Versions: exifreader 4.46.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifreader@4.46.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import ExifReader from 'exifreader';

const picture = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJAf/9k=', 'base64');
const items = (list) => list.map(([lang, words]) => '<rdf:li' + (lang ? ' xml:lang="' + lang + '"' : '') + '>' + words + '</rdf:li>').join('');
const body = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">'
  + '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
  + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">'
  + '<dc:creator><rdf:Seq>' + items([['', 'Ines Dorrabray'], ['', 'Tom Vell']]) + '</rdf:Seq></dc:creator>'
  + '<Iptc4xmpCore:AltTextAccessibility><rdf:Alt>' + items([['fr', 'Un port'], ['x-default', 'A harbour'], ['de', 'Ein Hafen']])
  + '</rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>');
const head = Buffer.from([0xff, 0xe1, 0, 0]);
head.writeUInt16BE(body.length + 2, 2);
const file = Buffer.concat([picture.subarray(0, 20), head, body, picture.subarray(20)]);
const { xmp } = ExifReader.load(file, { expanded: true });
console.log('exifreader 4.46.0, alternatives:', xmp.AltTextAccessibility.description);
console.log('                   a list:      ', xmp.creator.description);
console.log('                   raw:', JSON.stringify(xmp.AltTextAccessibility.value));
assert.equal(xmp.AltTextAccessibility.description, 'Un port, A harbour, Ein Hafen');
assert.equal(xmp.creator.description, 'Ines Dorrabray, Tom Vell');
assert.deepEqual(xmp.AltTextAccessibility.value.map((one) => one.attributes.lang), ['fr', 'x-default', 'de']);
console.log('as recorded');
JS
node run.mjs
