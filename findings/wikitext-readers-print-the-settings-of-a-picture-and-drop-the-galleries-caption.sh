#!/usr/bin/env bash
# mwparserfromhell's plain text has a picture's settings in it ("thumb|300px|left|alt=…") and no caption of a gallery; wtf_wikipedia takes a
# setting for the caption, or drops a caption that has "=" in it.
#
# Expected: of [[File:Boats.jpg|thumb|300px|alt=Two boats|Boats leave. Photo: Ines]] a reader of wikitext gives the caption, or nothing
#           in a text without pictures.
# Instead:  mwparserfromhell's strip_code() takes the picture for a link and prints all behind the first bar: "thumb|300px|alt=Two boats|Boats
#           leave. Photo: Ines" is a sentence of the article. Of <gallery> it prints nothing, captions and credits included, and of
#           a table's caption a plus sign before it. wikitextparser leaves pictures out and prints a gallery's source instead, with the names of
#           the files and the bars. wtf_wikipedia, asked for the caption, gives "frameless" for a picture that has none, and "" for a
#           caption with a footnote and an equals sign; its alt() is the file's name where nobody wrote one.
# Matters:  captions and licences of pictures from Commons are taken out of wikitext by these three, for archives and for what
#           answers questions; the credit is in the text with rubbish before it, or gone.
# Versions: mwparserfromhell 0.7.2, wikitextparser 3.0.0 (PyPI); wtf_wikipedia 10.4.2 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check mwparserfromhell==0.7.2 wikitextparser==3.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . wtf_wikipedia@10.4.2
cat > read.py <<'PY'
from importlib.metadata import version

import mwparserfromhell
import wikitextparser

print("mwparserfromhell", version("mwparserfromhell"), "wikitextparser", version("wikitextparser"))
PICTURE = "[[File:Boats.jpg|thumb|300px|alt=Two boats|Boats leave. Photo: Ines]]\nThe mayor resigned."
GALLERY = "<gallery>\nFile:Boats.jpg|Boats leave. Photo: Ines\n</gallery>\nThe mayor resigned."
TABLE = "{| class=wikitable\n|+ Votes\n|-\n| Vell || 204\n|}"
for text, first, second in (
    (PICTURE, "thumb|300px|alt=Two boats|Boats leave. Photo: Ines\nThe mayor resigned.", "The mayor resigned."),
    (GALLERY, "The mayor resigned.", "File:Boats.jpg|Boats leave. Photo: Ines\n\nThe mayor resigned."),
    (TABLE, "+ Votes Vell  204", "Votes\n\nVell\t204"),
):
    seen = mwparserfromhell.parse(text).strip_code().strip(), wikitextparser.remove_markup(text).strip()
    print(repr(text), *map(repr, seen), sep="\n   ")
    assert seen == (first, second)
PY
cat > read.js <<'JS'
const assert = require('node:assert');
const wtf = require('wtf_wikipedia');

const picture = (text) => {
  const [image] = wtf(text).images();
  return [image.caption(), image.alt()];
};
for (const [text, expected] of [
  ['[[File:Boats.jpg|thumb|300px|alt=Two boats|Boats leave. Photo: Ines]]', ['Boats leave. Photo: Ines', 'Two boats']],
  ['[[File:Boats.jpg|frameless|alt=Two boats]]', ['frameless', 'Two boats']],
  ['[[File:Boats.jpg|thumb|Boats leave<ref>Harbour office</ref> (scale 1 = 100). Photo: Ines]]', ['', 'Boats']],
]) {
  console.log(text, '\n   caption, alt text:', picture(text));
  assert.deepEqual(picture(text), expected);
}
console.log('as recorded');
JS
env/bin/python read.py
node read.js
