#!/usr/bin/env bash
# htmldocx and html-for-docx write a caption into the paragraph before its picture, glued to the last word.
#
# Expected: HTML with "paragraph, figure" becomes a Word file with the paragraph, the picture and the caption, in that order.
# Instead:  both know <p> and <img>, and figure and figcaption not. The caption's text goes on in the paragraph that was
#           opened last, which is the one before the figure: "The ferry sails.Boats at dawn. Photo: Ines Dorrabray"; the
#           picture follows in a paragraph of its own. With two figures in a row both captions stand in the paragraph before,
#           in one word: "Ines DorrabrayNets dry.".
# Matters:  in the Word file the credit belongs to the text and stands in front of the picture; whoever reads captions as "the
#           paragraph under the picture" finds the following text.
# Versions: htmldocx 0.0.6, html-for-docx 1.2.1, python-docx 1.2.0, Pillow 13.0.0, beautifulsoup4 4.15.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check htmldocx==0.0.6 html-for-docx==1.2.1 python-docx==1.2.0 pillow==13.0.0 beautifulsoup4==4.15.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from docx import Document
from PIL import Image
import html4docx
import htmldocx

print("htmldocx", version("htmldocx"), "html-for-docx", version("html-for-docx"))
for name in ("a.png", "b.png"):
    Image.new("RGB", (8, 8)).save(name)
FIGURE = '<figure><img src="a.png" alt="Boats"><figcaption>Boats at dawn. Photo: Ines Dorrabray</figcaption></figure>'
SECOND = '<figure><img src="b.png" alt="Nets"><figcaption>Nets dry.</figcaption></figure>'


def word(module, html):
    document = Document()
    module.HtmlToDocx().add_html_to_document(html, document)
    parts = []
    for paragraph in document.paragraphs:
        parts += [paragraph.text] if paragraph.text else []
        parts += ["(picture)"] * len(paragraph._p.xpath(".//pic:pic"))
    return parts


for module in (htmldocx, html4docx):
    one = word(module, f"<p>The ferry sails.</p>{FIGURE}<p>More.</p>")
    two = word(module, f"<p>The ferry sails.</p>{FIGURE}{SECOND}<p>More.</p>")
    print(module.__name__, one)
    print(module.__name__, two)
    assert one == ["The ferry sails.Boats at dawn. Photo: Ines Dorrabray", "(picture)", "More."]
    assert two[0] == "The ferry sails.Boats at dawn. Photo: Ines DorrabrayNets dry."
print("as recorded")
PY
