#!/usr/bin/env bash
# Word's protected hyphen and its © from the Symbol font: "Anne-Marie" becomes "AnneMarie" and "© 2026" becomes "2026".
#
# Expected: a double name keeps its hyphen, a rights line its sign, whatever key the writer pressed.
# Instead:  the protected hyphen (Ctrl+Shift+_) is an element of its own, w:noBreakHyphen, and the © of the Symbol font is w:sym. docx2txt
#           drops both, docx2python drops the hyphen and gives an Ó in a tag for the sign, python-docx drops the sign (the hyphen
#           it makes an ordinary one); only mammoth gives both.
# Matters:  double names are the ones that writers protect from being broken at a line's end. "AnneMarie Quent" is then one
#           more spelling of a photographer, and "2026 Sandhaven Post" no longer a rights line.
# Versions: python-docx 1.2.0, docx2txt 0.9, docx2python 3.7.1, mammoth 1.13.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

print(*(f"{name} {version(name)}" for name in ("python-docx", "docx2txt", "docx2python", "mammoth")))
document = docx.Document()
document.element.body.insert(-1, parse_xml(
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>Photo: Anne</w:t><w:noBreakHyphen/>'
    '<w:t xml:space="preserve">Marie Quent </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0D3"/></w:r>'
    '<w:r><w:t xml:space="preserve"> 2026 Sandhaven Post</w:t></w:r></w:p>'))
document.save("credit.docx")
with open("credit.docx", "rb") as file:
    texts = {
        "python-docx": docx.Document("credit.docx").paragraphs[0].text,
        "docx2txt": docx2txt.process("credit.docx"),
        "docx2python": docx2python("credit.docx").text,
        "mammoth": mammoth.extract_raw_text(file).value,
    }
seen = {name: ("Anne-Marie" in text.replace("\u2011", "-"), "©" in text) for name, text in texts.items()}
for name, text in texts.items():
    print(f"{name:12} {text.strip()!r}: hyphen {seen[name][0]}, © {seen[name][1]}")
assert seen == {"python-docx": (True, False), "docx2txt": (False, False), "docx2python": (False, False), "mammoth": (True, True)}
assert "AnneMarie" in texts["docx2txt"] and "AnneMarie" in texts["docx2python"]
print("as recorded")
PY
