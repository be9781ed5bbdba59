#!/usr/bin/env bash
# WeasyPrint prints all languages of a translated map over one another, PyMuPDF prints none of them.
#
# Expected: an SVG map or chart in several languages has its words in <switch>, each with systemLanguage, and one without for all others
#           (Wikimedia Commons translates its maps so). A program that knows no languages takes the one without.
# Instead:  WeasyPrint draws every child of <switch>: German, French and the rest stand on one another, and no word can be read.
#           PyMuPDF draws no child at all: the map is there, the places on it, the legend and the line with the source are not.
#           resvg, sharp, CairoSVG and svglib draw the one for all others, where no language is set. None says anything.
# Matters:  maps with places, scale and source are taken from Commons and put into PDF editions; the picture itself is well, so the first to
#           see it is the reader.
# Why:      WeasyPrint does not know <switch> and goes through it as through a group.
# Versions: weasyprint 70.0, pymupdf 2.0, CairoSVG 2.9.1, svglib 2.3.2, reportlab 5.1.0, Pillow 13.0.0 (PyPI); @resvg/resvg-js 2.6.2,
#           sharp 0.35.5 (npm, linux-x64). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 LANG=C.UTF-8
unset LANGUAGE
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check weasyprint==70.0 pymupdf==2.0 CairoSVG==2.9.1 svglib==2.3.2 reportlab==5.1.0 Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @resvg/resvg-js@2.6.2 sharp@0.35.5
# Three fields: the left is drawn for German, the middle for French, the right for all others.
cat > map.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" viewBox="0 0 300 60"><rect width="300" height="60" fill="white"/>
<switch><g systemLanguage="de"><rect width="100" height="60"/></g><g systemLanguage="fr"><rect x="100" width="100" height="60"/></g><g><rect x="200" width="100" height="60"/></g></switch></svg>
SVG
cat > draw.js <<'JS'
const fs = require('node:fs');
const { Resvg } = require('@resvg/resvg-js');
const sharp = require('sharp');

(async () => {
  fs.writeFileSync('resvg.png', new Resvg(fs.readFileSync('map.svg', 'utf8')).render().asPng());
  await sharp('map.svg').png().toFile('sharp.png');
})().catch((error) => { console.error(error); process.exit(1); });
JS
cat > draw.py <<'PY'
import io
import pathlib

import cairosvg
import pymupdf
import weasyprint
from PIL import Image
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

def page(data):
    return pymupdf.open("pdf", data)[0].get_pixmap().tobytes("png")

HTML = "<style>@page{size:300px 60px;margin:0}body{margin:0}img{display:block}</style><img src=map.svg alt=Map>"
DRAWN = {"WeasyPrint": page(weasyprint.HTML(string=HTML, base_url=".").write_pdf()), "PyMuPDF": pymupdf.open("map.svg")[0].get_pixmap().tobytes("png"),
         "CairoSVG": cairosvg.svg2png(url="map.svg"), "svglib": page(renderPDF.drawToString(svg2rlg("map.svg")))}
DRAWN |= {name: pathlib.Path(f"{name}.png").read_bytes() for name in ("resvg", "sharp")}
print("WeasyPrint", weasyprint.__version__, "PyMuPDF", pymupdf.__version__)
for name, data in DRAWN.items():
    picture = Image.open(io.BytesIO(data)).convert("L")
    dark = [language for part, language in enumerate(("German", "French", "others"))
            if picture.getpixel((picture.width * (2 * part + 1) // 6, picture.height // 2)) < 128]
    print(f"{name} draws:", dark)
    assert dark == {"WeasyPrint": ["German", "French", "others"], "PyMuPDF": []}.get(name, ["others"])
print("as recorded")
PY
node draw.js
env/bin/python draw.py
