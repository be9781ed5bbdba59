#!/usr/bin/env bash
# A caption in a Word text box: never with python-docx, twice with docx2txt and docx2python, once with mammoth.
#
# Expected: Word's own "insert caption" puts the caption of a floating picture into a text box; readers give it once.
# Instead:  the file holds the box two times, in the new form and, for old programs, in a fallback. docx2txt and docx2python read
#           both, python-docx neither. mammoth alone chooses one.
# Matters:  the same document has no caption, one, or a duplicated one, depending on the importer; the duplicate passes
#           through CMS imports into the page, where Cutline reports a repeated caption that the reporter never typed.
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
SPACES = " ".join(f'xmlns:{prefix}="http://schemas.{rest}"' for prefix, rest in (
    ("w", "openxmlformats.org/wordprocessingml/2006/main"), ("mc", "openxmlformats.org/markup-compatibility/2006"),
    ("wps", "microsoft.com/office/word/2010/wordprocessingShape"), ("a", "openxmlformats.org/drawingml/2006/main"),
    ("wp", "openxmlformats.org/drawingml/2006/wordprocessingDrawing"))) + ' xmlns:v="urn:schemas-microsoft-com:vml"'
CREDIT = "Boats at dawn. Photo: Ines Dorrabray"
INSIDE = f"<w:txbxContent><w:p><w:r><w:t>{CREDIT}</w:t></w:r></w:p></w:txbxContent>"
document = docx.Document()
document.add_paragraph("The ferry sails again.")
document.element.body.insert(-1, parse_xml(f"""<w:p {SPACES}><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2000000" cy="400000"/><wp:docPr id="7" name="Text Box 7"/>
<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>
</a:prstGeom></wps:spPr><wps:txbx>{INSIDE}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape id="box7" style="width:157pt;height:31pt"><v:textbox>{INSIDE}</v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r></w:p>"""))
document.save("story.docx")

with open("story.docx", "rb") as file:
    texts = {
        "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("story.docx").paragraphs),
        "docx2txt": docx2txt.process("story.docx"),
        "docx2python": docx2python("story.docx").text,
        "mammoth": mammoth.extract_raw_text(file).value,
    }
times = {name: text.count(CREDIT) for name, text in texts.items()}
print("times the caption was read:", times)
assert all("The ferry sails again." in text for text in texts.values())
assert times == {"python-docx": 0, "docx2txt": 2, "docx2python": 2, "mammoth": 1}
print("as recorded")
PY
