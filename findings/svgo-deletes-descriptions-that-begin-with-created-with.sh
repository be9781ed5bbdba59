#!/usr/bin/env bash
# SVGO deletes a <desc> that begins with "Created with" or "Created using", whatever follows: a credit of sources is gone.
#
# Expected: current versions keep <title> and <desc>, since they are the alt text of a drawing. The default plug-in
#           "removeDesc" is there for the notes of drawing programs ("Created with Sketch.").
# Instead:  only the first two words are looked at. "Created with data of the port office by Ines Dorrabray. Ferries by
#           month." is removed as a note of a program; "Chart created with data of …" and "Data: …" stay. No warning.
# Matters:  just the sentence that graphics desks write, sources and author, is the one that goes, and with it the only text a
#           screen reader had.
# Versions: svgo 4.1.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . svgo@4.1.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { optimize, VERSION } from 'svgo';

console.log('svgo', VERSION);
const after = (words) => optimize('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Ferries by month</title>'
  + `<desc>${words}</desc><path d="M1 1h5v5z"/></svg>`).data.match(/<desc>(.*)<\/desc>/)?.[1] ?? null;
const recorded = {
  'Created with data of the port office by Ines Dorrabray. Most ferries sail in July.': false,
  'Created using figures of the Sandhaven Post. Graphic: Tom Vell': false,
  'Chart created with data of the port office by Ines Dorrabray.': true,
  'Data: port office. Graphic: Ines Dorrabray': true,
};
for (const [words, kept] of Object.entries(recorded)) {
  console.log(after(words) === null ? 'deleted:' : 'kept:   ', words);
  assert.equal(after(words), kept ? words : null);
}
console.log('as recorded');
JS
node run.mjs
