#!/usr/bin/env bash
# pandoc, making slides of a story, prints the alt text below the picture and drops caption and credit; the picture's alt text is its file's name.
#
# Expected: pandoc has both since version 2: a figure has a caption, and its picture an alt text of its own. A format with room for both
#           gets both: Word does, with the caption below the picture and the alt text as its description.
# Instead:  in PowerPoint the line below the picture is the alt text, the caption with its credit is nowhere on the slide, and the
#           description of the picture, which is what a screen reader says, is "a.jpg". In OpenDocument, InDesign's ICML, Typst,
#           RTF, Org and ConTeXt the alt text is gone, though these have a place for it. TEI has the alt text as the figure's heading and the
#           caption as a paragraph of the story; OPML has nothing of the figure. And of a whole LaTeX document that pandoc itself
#           wrote it reads the figure back without its picture, which stands in its own \pandocbounded. No warning in any case.
# Matters:  a talk or a training made of published stories shows what was written for those who do not see, and no photographer.
#           A test with ![caption](a.jpg) shows nothing, for there alt text and caption are the same words.
# Versions: pypandoc_binary 1.17 (pandoc 3.9), Pillow 13.0.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pypandoc_binary==1.17 Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
cat > convert.py <<'PY'
import re
import subprocess
import zipfile

import pypandoc
from PIL import Image

ALT, CAPTION = "Two boats at the quay", "Boats leave. Photo: Ines"
STORY = f'<figure><img src="a.jpg" alt="{ALT}"><figcaption>{CAPTION}</figcaption></figure><p>The mayor resigned.</p>'
Image.new("RGB", (60, 40), "navy").save("a.jpg")
PARTS = {"pptx": "ppt/slides/slide1.xml", "docx": "word/document.xml", "odt": "content.xml"}

def pandoc(text, *options):
    done = subprocess.run([pypandoc.get_pandoc_path(), *options], input=text, capture_output=True, text=True, check=True)
    assert done.stderr == "", done.stderr
    return done.stdout

def written(form):
    if form not in PARTS:
        return pandoc(STORY, "-f", "html", "-t", form, *(["-s"] if form == "opml" else []))
    pandoc(STORY, "-f", "html", "-o", f"out.{form}")
    with zipfile.ZipFile(f"out.{form}") as file:
        return file.read(PARTS[form]).decode()

def has(text):
    plain = " ".join(text.split())
    shown = re.sub(r"\s+", " ", re.sub(r"</?(?:w|a):[^>]*>", " ", plain))
    return ALT in plain, all(each in shown for each in ("Boats leave.", "Ines"))

print("pandoc", pypandoc.get_pandoc_version())
FORMS = {"html": (True, True), "docx": (True, True), "jats": (True, True), "docbook5": (True, True), "pptx": (True, False),
         "odt": (False, True), "icml": (False, True), "typst": (False, True), "rtf": (False, True), "org": (False, True),
         "context": (False, True), "tei": (True, True), "opml": (False, False)}
for form, expected in FORMS.items():
    seen = has(written(form))
    print(f"{form}: alt text {seen[0]}, caption {seen[1]}")
    assert seen == expected, form
slide = written("pptx")
lines = ["".join(re.findall("<a:t>([^<]*)", each)) for each in re.findall("<a:p>.*?</a:p>", slide, re.S)]
described = re.findall('<p:pic>.*?descr="([^"]*)"', slide, re.S)
print("on the slides:", lines, "description of the picture:", described)
assert ALT in lines and described == ["a.jpg"]
assert f"<head>{ALT}</head>" in " ".join(written("tei").split())
back = pandoc(pandoc(STORY, "-f", "html", "-t", "latex", "-s"), "-f", "latex", "-t", "html")
print("read back from LaTeX:", " ".join(back.split()))
assert CAPTION in " ".join(back.split()) and "<img" not in back
print("as recorded")
PY
env/bin/python convert.py
