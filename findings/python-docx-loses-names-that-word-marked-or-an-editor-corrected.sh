#!/usr/bin/env bash
# python-docx loses the photographer's name where Word marked it as a person or an editor corrected it.
#
# Expected: paragraph.text is the paragraph as it reads in Word.
# Instead:  text in a smart tag is passed over. Word 2003 to 2007 put w:smartTag w:element="PersonName" round names it knew, so it is the
#           names that are missing: "Photo: /Sandhaven Post". The same goes for a tracked insertion: where an editor replaced one
#           name by another the text holds neither, for the old one counts as deleted. mammoth and docx2txt
#           read the names. No error, and what remains looks like a finished credit.
# Matters:  captions arrive as Word files from freelances and press offices. "Credit without a name" is then reported
#           against a sender who gave it, and the corrected name is the one that mattered.
# Versions: python-docx 1.2.0, mammoth 1.13.0, docx2txt 0.9 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml

print(*(f"{name} {version(name)}" for name in ("python-docx", "mammoth", "docx2txt")))
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(words, kind="t"):
    return f'<w:r><w:{kind} xml:space="preserve">{words}</w:{kind}></w:r>'


def caption(middle):
    return parse_xml(f"<w:p {WORD}>{run('Boats at dawn. Photo: ')}{middle}{run('/Sandhaven Post')}</w:p>")


person = f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">{run("Ines Dorrabray")}</w:smartTag>'
changed = (f'<w:del w:id="1" w:author="desk" w:date="2026-11-27T10:00:00Z">{run("Tom Fell", "delText")}</w:del>'
           f'<w:ins w:id="2" w:author="desk" w:date="2026-11-27T10:00:00Z">{run("Tom Vell")}</w:ins>')
document = docx.Document()
for middle in (run("Mara Quent"), person, changed):
    document.element.body.insert(-1, caption(middle))
document.save("captions.docx")

by_docx = [paragraph.text for paragraph in docx.Document("captions.docx").paragraphs]
with open("captions.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value.split("\n\n")
by_docx2txt = docx2txt.process("captions.docx").split("\n\n")
for name, lines in (("python-docx", by_docx), ("mammoth", by_mammoth), ("docx2txt", by_docx2txt)):
    print(f"{name:12}", [line for line in lines if line])
START = "Boats at dawn. Photo: "
assert by_docx == [START + name + "/Sandhaven Post" for name in ("Mara Quent", "", "")]
right = [START + name + "/Sandhaven Post" for name in ("Mara Quent", "Ines Dorrabray", "Tom Vell")]
assert by_mammoth[:3] == right and by_docx2txt[:3] == right
print("as recorded")
PY
