#!/usr/bin/env bash
# A by-line marked up as an h-card has the alt text of the portrait for its name, though the name stands beside it.
#
# Expected: <p class="h-card"><img src="i.jpg" alt="Portrait of the author"> Ines Dorrabray</p> is the card of Ines Dorrabray.
# Instead:  where no p-name is marked, the name is implied, and the picture comes before the text: if it is the only child
#           element, its alt text is the name. "Only child" does not count text, so the name right beside the picture is
#           passed over. The same holds with a link round the portrait. Two parsers in two languages agree, as the format's
#           rules say. With alt="" the name is right: the better the alt text, the worse the by-line.
# Matters:  microformats feed author boxes, webmentions and fediverse readers; they show "Portrait of the author" as the
#           author. An accessibility clean-up that fills in empty alt texts changes the by-lines.
# Versions: mf2py 2.0.2 (PyPI); microformats-parser 2.0.6 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check mf2py==2.0.2 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . microformats-parser@2.0.6
cat > run.py <<'PY'
from importlib.metadata import version
import json
import mf2py

print("mf2py", version("mf2py"))
cards = {
    '<p class="h-card"><img src="i.jpg" alt="Portrait of the author"> Ines Dorrabray</p>': "Portrait of the author",
    '<p class="h-card"><a href="/i"><img src="i.jpg" alt="Portrait of the author"></a> Ines Dorrabray</p>': "Portrait of the author",
    '<p class="h-card"><img src="i.jpg" alt=""> Ines Dorrabray</p>': "Ines Dorrabray",
}
for html, name in cards.items():
    seen = mf2py.parse(html, url="https://post.example/")["items"][0]["properties"]["name"]
    print(html, "->", seen)
    assert seen == [name]
with open("cards.json", "w", encoding="utf-8") as file:
    json.dump(cards, file)
PY
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { mf2 } from 'microformats-parser';

console.log('microformats-parser', JSON.parse(readFileSync('node_modules/microformats-parser/package.json')).version);
for (const [html, name] of Object.entries(JSON.parse(readFileSync('cards.json')))) {
  const seen = mf2(html, { baseUrl: 'https://post.example/' }).items[0].properties.name;
  console.log(html, '->', seen);
  assert.deepEqual(seen, [name]);
}
console.log('as recorded');
JS
env/bin/python run.py
node run.mjs
