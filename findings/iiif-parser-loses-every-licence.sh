#!/usr/bin/env bash
# @iiif/parser, bringing a manifest from Presentation 2 to 3, loses every licence and the credits of the single pictures.
#
# Expected: "license" becomes "rights" if it is an address of Creative Commons or RightsStatements.org, else an entry of the
#           metadata (the code has both). "attribution" becomes "requiredStatement", on the manifest, the canvas and the
#           picture: Presentation 2 allows all of these on any resource.
# Instead:  no licence comes through, of whatever form: the pattern that looks for the address also matches nothing at the
#           start of any text, and that nothing is taken. The attribution of manifest and canvas comes through; that of the
#           picture on the canvas is dropped with its licence. Nothing is reported.
# Matters:  viewers and importers convert old manifests with it before they show them: pictures of museums arrive without
#           terms, and a canvas of several photographers names none of them.
# Versions: @iiif/parser 2.2.10 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @iiif/parser@2.2.10
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { convertPresentation2 } from '@iiif/parser/presentation-2';

const manifest = (license) => ({
  '@context': 'http://iiif.io/api/presentation/2/context.json', '@id': 'https://post.example/m', '@type': 'sc:Manifest', label: 'Boats',
  attribution: 'Sandhaven Museum', license,
  sequences: [{ '@type': 'sc:Sequence', canvases: [{
    '@id': 'https://post.example/c', '@type': 'sc:Canvas', label: '1', height: 10, width: 10, attribution: 'Photos: two', license,
    images: ['Ines Dorrabray', 'Tom Vell'].map((name, index) => ({
      '@type': 'oa:Annotation', motivation: 'sc:painting', on: `https://post.example/c#xywh=${5 * index},0,5,10`,
      resource: { '@id': `https://post.example/${index}.jpg`, '@type': 'dctypes:Image', format: 'image/jpeg', attribution: `Photo: ${name}`, license },
    })),
  }] }],
});
const licences = [
  'http://creativecommons.org/licenses/by/4.0/',
  'https://rightsstatements.org/vocab/InC/1.0/',
  'https://post.example/terms',
  ['http://creativecommons.org/licenses/by/4.0/'],
];
for (const licence of licences) {
  const result = convertPresentation2(manifest(licence));
  const text = JSON.stringify(result);
  const [canvas] = result.items;
  console.log(String(licence).padEnd(46), 'rights:', result.rights ?? null, 'anywhere:', text.includes(String(licence).split('://')[1]));
  assert.equal(result.type, 'Manifest');
  assert.equal(result.rights ?? canvas.rights ?? result.metadata ?? canvas.metadata, undefined);
  assert.ok(!text.includes(String(licence).split('://')[1]));
  assert.deepEqual([result, canvas].map((one) => one.requiredStatement.value.none[0]), ['Sandhaven Museum', 'Photos: two']);
  const pictures = canvas.items[0].items.map((one) => one.body);
  assert.deepEqual(pictures.map((one) => one.id), ['https://post.example/0.jpg', 'https://post.example/1.jpg']);
  assert.ok(!text.includes('Dorrabray') && !text.includes('Vell'));
}
console.log('as recorded');
JS
node run.mjs
