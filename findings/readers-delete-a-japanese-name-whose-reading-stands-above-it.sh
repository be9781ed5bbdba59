#!/usr/bin/env bash
# A surname with its reading set above it (ruby: 安藤, read あんどう) is deleted, name and reading, by ttconv from TTML subtitles and by
# odfdo's and officeparser's plain text from OpenDocument.
#
# Expected: a format without ruby gets the name (安藤花子), or name and reading in brackets: the reading is the help, the name the text.
# Instead:  three of five programs know text in paragraphs, spans and links, and pass by what is in a ruby element: "写真：安藤花子" is
#           "写真：花子". odfpy and pycaption glue both together, "安藤あんどう", which is no name. ttconv, whose own model has ruby
#           with base and reading, drops it in each of its writers tried (SRT, WebVTT); WebVTT has <ruby> itself.
# Matters:  Japanese desks set readings on names above all, on those that readers cannot know. What is lost is the surname of the
#           photographer, and a sentence without it reads on as if nothing were missing.
# Versions: ttconv 1.2.3, pycaption 2.3.14, odfdo 3.27.3, odfpy 1.4.1 (PyPI), officeparser 7.8.0 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check ttconv==1.2.3 pycaption==2.3.14 odfdo==3.27.3 odfpy==1.4.1 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . officeparser@7.8.0
cat > ruby.py <<'PY'
import re
import xml.etree.ElementTree as et
from importlib.metadata import version

import odfdo
import ttconv.imsc.reader
import ttconv.srt.writer
import ttconv.vtt.writer
from odf import teletype
from odf.opendocument import OpenDocumentText
from odf.element import Element
from odf.text import P
from pycaption import DFXPReader, SRTWriter

print(*(f"{name} {version(name)}" for name in ("ttconv", "pycaption", "odfdo", "odfpy")))
TTML = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="ja"><body><div>
<p begin="00:00:01.000" end="00:00:03.000">写真：<span tts:ruby="container"><span tts:ruby="base">安藤</span><span tts:ruby="text">あんどう</span></span>花子</p>
</div></body></tt>"""
model = ttconv.imsc.reader.to_model(et.ElementTree(et.fromstring(TTML)))
shown = [ttconv.srt.writer.from_model(model), ttconv.vtt.writer.from_model(model), SRTWriter().write(DFXPReader().read(TTML))]
shown = ["".join(text.strip().splitlines()[-1].split()) for text in shown]
print(shown)
assert shown == ["写真：花子", "写真：花子", "写真：安藤あんどう花子"]

document, line = OpenDocumentText(), P(text="写真：")
ruby = Element(qname=(P().qname[0], "ruby"), check_grammar=False)
for name, text in {"ruby-base": "安藤", "ruby-text": "あんどう"}.items():
    part = Element(qname=(P().qname[0], name), check_grammar=False)
    part.addText(text, check_grammar=False)
    ruby.addElement(part, check_grammar=False)
line.addElement(ruby, check_grammar=False)
line.addText("花子")
document.text.addElement(line)
document.save("a.odt")
shown = [odfdo.Document("a.odt").get_formatted_text().strip(), teletype.extractText(line)]
print(shown)
assert shown == ["写真：花子", "写真：安藤あんどう花子"]
PY
env/bin/python -W ignore ruby.py
cat > ruby.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { OfficeParser } from 'officeparser';

console.log('officeparser', JSON.parse(readFileSync('node_modules/officeparser/package.json')).version);
const text = (await OfficeParser.parseOffice('a.odt')).toText().trim();
console.log(text);
assert.equal(text, '写真：花子');
console.log('as recorded');
process.exit(0);
JS
node ruby.mjs
