#!/usr/bin/env bash
# pyexiv2 writes a caption, an alt text and a by-line as plain text since 2.16: programs with Adobe's XMP library do not find the alt text.
#
# Expected: modify_xmp({"Xmp.iptc.AltTextAccessibility": "…"}) writes a table of languages with one entry, x-default, as the
#           standard of the field has it and as 2.15 did; Xmp.dc.creator is a list of one, Xmp.dc.subject a bag.
# Instead:  a string is written as it is, <rdf:Description Iptc4xmpCore:AltTextAccessibility="…" dc:creator="…">, whatever the kind of
#           the field, and read_xmp() gives it back, so a test of pyexiv2 with pyexiv2 is green. ExifTool and exifr forgive
#           it, but the value has another form (a string where an object with a language was). Adobe's library (Exempi) mends
#           the fields of Dublin Core on reading, and not the others: asked for the alt text or the usage terms by language,
#           as one asks for such fields, it raises "bad XPath". A dict {'lang="x-default"': "…"} and a list give the right form.
# Matters:  alt texts and terms that a script puts into the files for all papers of a house are there for that house's check and
#           not in other people's programs. It came with a minor version that was to keep commas in names apart.
# Why:      2.16 takes the kind from the Python value alone; 2.15 left it to Exiv2's table of fields.
# Versions: pyexiv2 2.16.0 and 2.15.5, Pillow 13.0.0, python-xmp-toolkit 2.1.0 (PyPI; used where Debian's libexempi8 is there: 2.6.3);
#           exifr 7.1.3, exiftool-vendored.pl 13.59.3 (npm, needs perl). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for version in 2.15.5 2.16.0; do
  python3 -m venv "$version"
  "$version/bin/pip" install -q --no-compile --disable-pip-version-check "pyexiv2==$version" Pillow==13.0.0 python-xmp-toolkit==2.1.0 2> pip.log || { cat pip.log; exit 1; }
done
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exifr@7.1.3 exiftool-vendored.pl@13.59.3
cat > write.py <<'PY'
import sys
import xml.etree.ElementTree as ElementTree

import pyexiv2
from PIL import Image

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
FIELDS = {"Xmp.dc.description": "{http://purl.org/dc/elements/1.1/}description", "Xmp.dc.creator": "{http://purl.org/dc/elements/1.1/}creator",
          "Xmp.iptc.AltTextAccessibility": "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}AltTextAccessibility",
          "Xmp.xmpRights.UsageTerms": "{http://ns.adobe.com/xap/1.0/rights/}UsageTerms"}
WORDS = dict(zip(FIELDS, ("Two boats at dawn.", "Ines Dorrabray", "Two boats", "Once only")))

def form(packet, name):
    """How a property stands in the packet: the kind of its list, or "text"."""
    for each in ElementTree.fromstring(packet[packet.index("<x:xmpmeta") : packet.index("<?xpacket end")]).iter(f"{RDF}Description"):
        if name in each.attrib:
            return "text"
        if (found := each.find(name)) is not None:
            return found[0].tag.removeprefix(RDF) if len(found) else "text"
    return "none"

def written(path, change):
    Image.new("RGB", (60, 40), "navy").save(path)
    with pyexiv2.Image(path) as file:
        file.modify_xmp(change)
        packet, back = file.read_raw_xmp(), file.read_xmp()
    return [form(packet, FIELDS[key]) for key in change], back

pyexiv2.set_log_level(4)
version = pyexiv2.__version__
plain, back = written(f"{version}.jpg", WORDS)
default = 'lang="x-default"'
exact, _ = written("exact.jpg", {key: [words] if key == "Xmp.dc.creator" else {default: words} for key, words in WORDS.items()})
print(version, "strings:", plain, "dicts and lists:", exact)
assert exact == ["Alt", "Seq", "Alt", "Alt"]
assert plain == (exact if version == "2.15.5" else ["text"] * 4)
assert version == "2.15.5" or back == WORDS
try:
    import libxmp
except Exception as error:  # the package has an error of its own for a library that is not there
    print("   without Exempi:", error)
    sys.exit()
packet = libxmp.XMPFiles(file_path=f"{version}.jpg").get_xmp()
for name, of_dublin_core in (("Xmp.dc.description", True), ("Xmp.iptc.AltTextAccessibility", False), ("Xmp.xmpRights.UsageTerms", False)):
    space, _, field = FIELDS[name][1:].partition("}")
    try:
        seen = packet.get_localized_text(space, field, None, "x-default")
    except libxmp.XMPError as error:
        seen = str(error)
    print("   Exempi:", name, seen)
    assert (seen == WORDS[name]) == (of_dublin_core or version == "2.15.5")
PY
cat > read.js <<'JS'
const assert = require('node:assert');
const { execFileSync } = require('node:child_process');
const exifr = require('exifr');

(async () => {
  for (const version of ['2.15.5', '2.16.0']) {
    const { AltTextAccessibility: alt } = await exifr.parse(`${version}.jpg`, { xmp: true });
    const told = execFileSync('perl', ['node_modules/exiftool-vendored.pl/bin/exiftool', '-s3', '-XMP:AltTextAccessibility', `${version}.jpg`], { encoding: 'utf8' }).trim();
    console.log(version, 'exifr:', alt, 'ExifTool:', told);
    assert.deepEqual(alt, version === '2.16.0' ? 'Two boats' : { lang: 'x-default', value: 'Two boats' });
    assert.equal(told, 'Two boats');
  }
  console.log('as recorded');
})().catch((error) => { console.error(error); process.exit(1); });
JS
2.15.5/bin/python write.py
2.16.0/bin/python write.py
node read.js
