#!/usr/bin/env bash
# python-slugify gives one name two addresses: "O'Neill" is o-neill and "O’Neill" is oneill.
#
# Expected: a straight and a curly apostrophe are the same sign to a slug, dropped or turned to a dash.
# Instead:  a straight one is made a dash before anything else. The curly one, which word processors and smart typography put
#           in its place, comes through that step, is then turned into a straight one by the transliteration and dropped. So
#           the slug depends on who typed the name. Two slugifiers of npm give one answer for both.
# Matters:  "photos by O’Neill" is two pages with half of the pictures each, and links to one break as soon as the CMS
#           typographs its names.
# Versions: python-slugify 9.2.0, text-unidecode 1.3 (PyPI); slugify 1.6.9, transliteration 2.6.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check python-slugify==9.2.0 text-unidecode==1.3 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . slugify@1.6.9 transliteration@2.6.1
cat > run.py <<'PY'
from importlib.metadata import version
from slugify import slugify

print("python-slugify", version("python-slugify"))
recorded = {
    "Ines O'Neill": "ines-o-neill",
    "Ines O\N{RIGHT SINGLE QUOTATION MARK}Neill": "ines-oneill",
    "Jean d'Arvell": "jean-d-arvell",
    "Jean d\N{RIGHT SINGLE QUOTATION MARK}Arvell": "jean-darvell",
}
for name, slug in recorded.items():
    print(name, "->", slugify(name))
    assert slugify(name) == slug
PY
cat > run.mjs <<'JS'
import assert from 'node:assert';
import slugify from 'slugify';
import { slugify as other } from 'transliteration';

for (const [name, make] of [['slugify', (text) => slugify(text, { strict: true })], ['transliteration', other]]) {
  console.log(name, make("Ines O'Neill"), make('Ines O\u2019Neill'));
  assert.equal(make("Ines O'Neill"), make('Ines O\u2019Neill'));
}
console.log('as recorded');
JS
env/bin/python run.py
node run.mjs
