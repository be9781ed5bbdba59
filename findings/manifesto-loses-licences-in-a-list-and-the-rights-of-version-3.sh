#!/usr/bin/env bash
# manifesto.js, which reads IIIF manifests for viewers, finds no licence where a manifest has it in a list, and none of a picture by itself.
#
# Expected: Presentation 2.1 lets "license" be one address or several; getLicense() gives it, or them, as getRequiredStatement() does for
#           several credits. What is asked of a manifest can be asked of a canvas.
# Instead:  getLicense() gives null for a list, even of one. For a manifest of version 3 it is undefined, though the licence stands there
#           under its new name, "rights", which getRights() reads; getRights() of a version 2 manifest is null in turn. Several
#           lines of a credit are joined by the text "<br/>". A canvas has no getLicense(), getRights() or getAttribution(): the licence
#           of one picture among many is left to whoever knows the raw JSON.
# Matters:  archives and museums give pictures to newsrooms by IIIF, several to a manifest, each with rights of its own. Code that asks
#           one function whether there is a licence prints a picture that has two as if nobody had said anything.
# Versions: manifesto.js 4.3.5 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . manifesto.js@4.3.5
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifesto from 'manifesto.js';

console.log('manifesto.js', JSON.parse(readFileSync('node_modules/manifesto.js/package.json')).version);
const BY = 'http://creativecommons.org/licenses/by/4.0/';
const canvas = { '@id': 'https://post.example/c', '@type': 'sc:Canvas', height: 9, width: 9, label: '1', license: BY, images: [] };
const two = (license) => manifesto.parseManifest({
  '@context': 'http://iiif.io/api/presentation/2/context.json', '@id': 'https://post.example/m', '@type': 'sc:Manifest', label: 'Boats',
  attribution: ['Ines Dorrabray', 'AP'], license, sequences: [{ '@type': 'sc:Sequence', canvases: [canvas] }],
});
const three = manifesto.parseManifest({
  '@context': 'http://iiif.io/api/presentation/3/context.json', id: 'https://post.example/m', type: 'Manifest', label: { en: ['Boats'] }, rights: BY, items: [],
});
const said = (manifest) => ({ license: manifest.getLicense(), rights: manifest.getRights() });
for (const manifest of [two(BY), two([BY]), two([BY, 'https://post.example/terms']), three]) console.log(said(manifest));
assert.deepEqual(said(two(BY)), { license: BY, rights: null });
assert.equal(two([BY]).getLicense(), null);
assert.equal(two([BY, 'https://post.example/terms']).getLicense(), null);
assert.deepEqual(said(three), { license: undefined, rights: BY });
const credit = two(BY).getRequiredStatement().getValue();
const [picture] = two(BY).getSequences()[0].getCanvases();
console.log(credit, typeof picture.getLicense, typeof picture.getRights, typeof picture.getAttribution);
assert.equal(credit, 'Ines Dorrabray<br/>AP');
assert.deepEqual([typeof picture.getLicense, typeof picture.getRights, typeof picture.getAttribution], ['undefined', 'undefined', 'undefined']);
console.log('as recorded');
JS
node run.mjs
