#!/usr/bin/env bash
# iptc-reader returns the last of two photographers, though it returns all keywords of the same file.
#
# Expected: by-line (2:80) and its title may be repeated in IIM as keywords may; a reader that makes a list of one makes a
#           list of the other.
# Instead:  only keywords are a list. A second by-line overwrites the first: "Ines Dorrabray" and "Tom Vell" is "Tom Vell", a
#           string like that of a picture by one. node-iptc, another small reader, gives both.
# Matters:  of a picture by two, the one named first goes without credit, and nothing shows that there was a first.
# Versions: iptc-reader 1.0.1, node-iptc 1.0.5 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . iptc-reader@1.0.1 node-iptc@1.0.5
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = require('iptc-reader');
const readOther = require('node-iptc');
console.log('iptc-reader', require('iptc-reader/package.json').version, 'node-iptc', require('node-iptc/package.json').version);
const picture = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJAf/9k=', 'base64');
const dataset = (number, words) => Buffer.concat([Buffer.from([0x1c, 2, number, 0, words.length]), Buffer.from(words)]);
const iim = Buffer.concat([dataset(80, 'Ines Dorrabray'), dataset(80, 'Tom Vell'), dataset(25, 'boats'), dataset(25, 'dawn')]);
const body = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0', 'latin1'), Buffer.from([iim.length]), iim, Buffer.alloc(iim.length % 2)]);
const file = Buffer.concat([picture.subarray(0, 20), Buffer.from([0xff, 0xed, 0, body.length + 2]), body, picture.subarray(20)]);
const seen = read(file);
const other = readOther(file);
console.log('iptc-reader:', JSON.stringify(seen));
console.log('node-iptc:  ', JSON.stringify(other));
assert.equal(seen.byline, 'Tom Vell');
assert.deepEqual(seen.keywords, ['boats', 'dawn']);
assert.deepEqual(other.by_line, ['Ines Dorrabray', 'Tom Vell']);
console.log('as recorded');
JS
node run.mjs
