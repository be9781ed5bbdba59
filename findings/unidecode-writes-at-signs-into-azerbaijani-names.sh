#!/usr/bin/env bash
# Unidecode and transliteration write the Azerbaijani letter ə as "@": the photographer Qədir Əliyev is "Q@dir @liyev", in an address "q-dir-liyev".
#
# Expected: a table of spellings in ASCII has a letter for the commonest vowel of a living alphabet (e or a, as other tables have).
# Instead:  Unidecode, text-unidecode and, on Node, transliteration have "@" for ə, as phoneticians once typed it, and for Ə. What is made of it: python-slugify
#           takes the sign for a stop and makes "q-dir-liyev" of the name, so that Əliyev and Liyev are one; a credit brought to ASCII for a feed or
#           the metadata of a picture is "Foto: Q@dir @liyev", where twitter-text finds an account, @liyev, and so notifies
#           a stranger; and sorted, the family stands before all letters. anyascii, and slugify on Node, write e.
# Matters:  it hits every second surname of Azerbaijan (Əliyev, Məmmədov, Həsənov), in by-lines, addresses of author pages, and search.
# Versions: Unidecode 1.4.0, text-unidecode 1.3, python-slugify 9.2.0, anyascii 0.3.3 (PyPI); slugify 1.6.9, transliteration 2.6.1,
#           twitter-text 3.1.0 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Unidecode==1.4.0 text-unidecode==1.3 python-slugify==9.2.0 anyascii==0.3.3 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . slugify@1.6.9 transliteration@2.6.1 twitter-text@3.1.0
cat > spell.py <<'PY'
import pathlib
from importlib.metadata import version

from anyascii import anyascii
from slugify import slugify
from text_unidecode import unidecode as text_unidecode
from unidecode import unidecode

NAME = "Qədir Əliyev"
print("Unidecode", version("Unidecode"), "text-unidecode", version("text-unidecode"))
seen = {"Unidecode": unidecode(NAME), "text-unidecode": text_unidecode(NAME), "python-slugify": slugify(NAME), "anyascii": anyascii(NAME)}
print(seen)
assert seen == {"Unidecode": "Q@dir @liyev", "text-unidecode": "Q@dir @liyev", "python-slugify": "q-dir-liyev", "anyascii": "Qedir Eliyev"}
assert unidecode("Məmmədov Həsənov") == "M@mm@dov H@s@nov" and slugify("Əliyev") == slugify("Liyev")
assert sorted(["Abbasov", "Əliyev", "Quliyev"], key=unidecode)[0] == "Əliyev"
pathlib.Path("credit.txt").write_text(unidecode(f"Foto: {NAME}"), encoding="ascii")
PY
cat > find.js <<'JS'
const assert = require('node:assert');
const fs = require('node:fs');
const slugify = require('slugify');
const { transliterate } = require('transliteration');
const { extractMentions } = (({ default: inner, ...own }) => inner || own)(require('twitter-text'));

const credit = fs.readFileSync('credit.txt', 'utf8');
console.log(credit, '- accounts found:', extractMentions(credit), '- on Node:', slugify('Qədir Əliyev'), transliterate('Qədir Əliyev'));
assert.deepEqual(extractMentions(credit), ['liyev']);
assert.equal(slugify('Qədir Əliyev'), 'Qedir-Eliyev');
assert.equal(transliterate('Qədir Əliyev'), 'Q@dir @liyev');
console.log('as recorded');
JS
env/bin/python spell.py
node find.js
