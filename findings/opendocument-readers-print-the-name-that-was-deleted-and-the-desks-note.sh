#!/usr/bin/env bash
# From an OpenDocument text with changes tracked, odfpy and odfdo read the deleted name as a paragraph, and the desk's note, with who wrote
# it and when, in the middle of the caption; officeparser puts the deleted name before the headline.
#
# Expected: the paragraphs of a document are what its page shows; deletions and notes are asked for by names of their own.
# Instead:  OpenDocument keeps deleted words in a list at the head of the text (in paragraphs of their own), and a note inside the very
#           paragraph on which it is made, in paragraphs too. getElementsByType(P) and get_paragraphs() find all of them: "Tom Vell"
#           comes first, the caption is "Boats leaveMara Quent2026-11-20T10:00:00Check his name!. Photo: Ines", and the note comes
#           again by itself. odfdo's get_formatted_text() keeps the deletion out and puts the note below.
# Matters:  a name is deleted because it was wrong, and a note ("check", "no rights yet") is for the desk. Both are then in the text that
#           goes to the site, to the archive or to a machine that reads it.
# Versions: odfpy 1.4.1, odfdo 3.27.3 (PyPI), officeparser 7.8.0 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check odfdo==3.27.3 odfpy==1.4.1 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . officeparser@7.8.0
cat > deleted.py <<'PY'
from importlib.metadata import version
from zipfile import ZipFile

import odfdo
from odf import teletype
from odf.opendocument import OpenDocumentText, load
from odf.text import P

print("odfpy", version("odfpy"), "odfdo", version("odfdo"))
OpenDocumentText().save("empty.odt")
WHO = "<dc:creator>Mara Quent</dc:creator><dc:date>2026-11-20T10:00:00</dc:date>"
STORY = f"""<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>{WHO}</office:change-info>
<text:p>Tom Vell</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">Ferries</text:h>
<text:p>Boats leave<office:annotation>{WHO}<text:p>Check his name!</text:p></office:annotation>. Photo: <text:change text:change-id="c1"/>Ines</text:p>"""
BODY = f"""<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
<office:body><office:text>{STORY}</office:text></office:body></office:document-content>"""
with ZipFile("empty.odt") as old, ZipFile("a.odt", "w") as new:
    for name in old.namelist():
        new.writestr(name, BODY if name == "content.xml" else old.read(name))
read = [teletype.extractText(paragraph) for paragraph in load("a.odt").getElementsByType(P)]
print(read)
assert read == ["Tom Vell", "Boats leaveMara Quent2026-11-20T10:00:00Check his name!. Photo: Ines", "Check his name!"]
document = odfdo.Document("a.odt")
read = [str(paragraph) for paragraph in document.body.get_paragraphs()]
print(read)
assert read[0] == "Tom Vell\n" and "Check his name!" in read[1] and "Mara Quent" in read[1] and read[2] == "Check his name!\n"
text = document.get_formatted_text()
print(repr(text))
assert "Tom Vell" not in text and "Boats leave[*]. Photo: Ines" in text and text.rstrip().endswith("[*] Check his name!")
PY
env/bin/python deleted.py
cat > deleted.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { OfficeParser } from 'officeparser';

console.log('officeparser', JSON.parse(readFileSync('node_modules/officeparser/package.json')).version);
const text = (await OfficeParser.parseOffice('a.odt')).toText();
console.log(JSON.stringify(text));
assert(text.startsWith('Tom Vell\n') && text.includes('Ferries\nBoats leave. Photo: Ines'));
console.log('as recorded');
process.exit(0);
JS
node deleted.mjs
