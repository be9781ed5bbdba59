#!/usr/bin/env bash
# odfpy's two ways from OpenDocument to text print the alt title of a picture as words of its caption; the HTML has alt="" beside it.
#
# Expected: svg:title and svg:desc of a frame are the alternative text (LibreOffice writes them so). In HTML they belong into
#           alt, in plain text nowhere, or apart.
# Instead:  ODF2XHTML writes <img alt=""> and prints the title behind it, right before the caption and without a space:
#           "BoatsBoats at dawn."; the long description is lost. teletype.extractText prints both, "BoatsTwo boats at a
#           pierBoats at dawn. …", and says it twice, since the paragraph round the text frame contains the one within.
# Matters:  captions from ODT files begin with a glued word, and a picture that had an alt text comes to the site marked as
#           decorative.
# Versions: odfpy 1.4.1, Pillow 13.0.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check odfpy==1.4.1 pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import re
from odf import teletype
from odf.draw import Frame, Image, TextBox
from odf.odf2xhtml import ODF2XHTML
from odf.opendocument import OpenDocumentText, load
from odf.svg import Desc, Title
from odf.text import P
import PIL.Image

print("odfpy", version("odfpy"))
PIL.Image.new("RGB", (8, 8)).save("a.png")
story = OpenDocumentText()
outer = P()
story.text.addElement(outer)
box = Frame(width="5cm", height="4cm", anchortype="as-char")
outer.addElement(box)
text = TextBox()
box.addElement(text)
caption = P()
text.addElement(caption)
picture = Frame(width="4cm", height="3cm", anchortype="as-char")
caption.addElement(picture)
picture.addElement(Image(href=story.addPicture("a.png")))
for kind, words in ((Title, "Boats"), (Desc, "Two boats at a pier")):
    element = kind()
    element.addText(words)
    picture.addElement(element)
caption.addText("Boats at dawn. Photo: Ines Dorrabray")
story.save("story.odt")

html = ODF2XHTML().odf2xhtml("story.odt").split("<body", 1)[1]
words = " ".join(re.sub(r"<[^>]*>", "", html.split(">", 1)[1]).split())
print("ODF2XHTML:", re.search(r"<img[^>]*>", html)[0], "text:", repr(words))
assert 'alt=""' in html and "Two boats" not in html
assert words == "BoatsBoats at dawn. Photo: Ines Dorrabray"
plain = [teletype.extractText(paragraph) for paragraph in load("story.odt").getElementsByType(P)]
print("teletype: ", plain)
assert plain == ["BoatsTwo boats at a pierBoats at dawn. Photo: Ines Dorrabray"] * 2
print("as recorded")
PY
