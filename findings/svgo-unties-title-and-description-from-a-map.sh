#!/usr/bin/env bash
# SVGO with its default plug-ins takes the ids off <title> and <desc>, leaves aria-labelledby pointing at them, and removes role="img".
#
# Expected: an optimizer drops ids that nothing refers to. SVGO's own check for references is careful with url(#…) and href,
#           and aria-labelledby="map-title map-desc" is the usual way to name a drawing; current versions keep <title> itself.
# Instead:  references in aria-labelledby and aria-describedby do not count. The ids go, the attributes stay and point to
#           nothing, and the role goes as well ("keepRoleAttr" is off). <title> and <desc> are still in the file and the
#           picture looks the same, so neither a look nor a search for the words tells. An id that a <use> refers to is kept
#           and shortened.
# Matters:  a map or chart that stands in a page as SVG comes out with references that point nowhere, which checkers report as
#           the desk's fault, and what a screen reader says of it is left to the fallbacks of each browser.
# Versions: svgo 4.1.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . svgo@4.1.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { optimize, VERSION } from 'svgo';

const map = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" role="img" aria-labelledby="map-title map-desc">'
  + '<title id="map-title">Ferry routes</title><desc id="map-desc">Map: Ines Dorrabray</desc>'
  + '<path id="pier" d="M1 1h5v5z"/><use href="#pier" x="9"/></svg>';
const { data } = optimize(map);
console.log('svgo', VERSION);
console.log(data);
const kept = optimize(map, { plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false, removeUnknownsAndDefaults: { keepRoleAttr: true } } } }] }).data;
console.log('with cleanupIds off and keepRoleAttr on:', kept);
assert.match(data, /aria-labelledby="map-title map-desc"/);
assert.match(data, /<title>Ferry routes<\/title><desc>Map: Ines Dorrabray<\/desc>/);
assert.doesNotMatch(data, /id="map-|role=/);
assert.match(data, /href="#a"/);
assert.match(kept, /role="img"/);
assert.match(kept, /<title id="map-title">/);
console.log('as recorded');
JS
node run.mjs
