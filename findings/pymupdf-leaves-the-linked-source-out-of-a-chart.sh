#!/usr/bin/env bash
# PyMuPDF, making a picture or a PDF of a chart in SVG, leaves out every word that is a link: "Source: Sandhaven Post, 2026" is printed
# "Source: , 2026".
#
# Expected: SVG draws what stands in <a> as if the link were not there; CairoSVG and svglib print all words.
# Instead:  a link within a line is left out with its words and its room, and a line that is linked as a whole is not drawn. The
#           text that the page hands out lacks it as well. In a <switch> of two languages the words are left out with PyMuPDF and
#           svglib. Neither says so.
# Matters:  what a chart links is its source, and nothing else in it is a link: the credit is what goes. Whoever turns a story with its
#           charts into PDF prints figures of nobody, and a licence that asks for the source (as of official statistics) is broken.
# Versions: pymupdf 2.0 (MuPDF as it brings), svglib 1.5.1, reportlab 4.4.10, CairoSVG 2.9.1, pypdf 6.9.2 (PyPI). CairoSVG needs the
#           system's cairo.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > chart.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 600 120" width="600" height="120">
<text x="10" y="20" font-size="14">Boats lost: 41</text>
<text x="10" y="50" font-size="14">Source: <a href="https://post.example/"><tspan>Sandhaven Post</tspan></a>, 2026</text>
<a xlink:href="https://post.example/ines"><text x="10" y="80" font-size="14">Graphic: Ines Dorrabray</text></a>
<switch><text x="10" y="110" systemLanguage="de">Karte: Vell</text><text x="10" y="110">Map: Vell</text></switch>
</svg>
SVG
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pymupdf==2.0 svglib==1.5.1 reportlab==4.4.10 CairoSVG==2.9.1 pypdf==6.9.2 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from io import BytesIO

import cairosvg
import pymupdf
from pypdf import PdfReader
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

print(*(f"{name} {version(name)}" for name in ("pymupdf", "svglib", "CairoSVG")))


def words(pdf):
    return " ".join(PdfReader(BytesIO(pdf)).pages[0].extract_text().split())


with pymupdf.open("chart.svg") as chart:
    mupdf = words(chart.convert_to_pdf())
    handed_out = " ".join(chart[0].get_text().split())
cairo, svglib = words(cairosvg.svg2pdf(url="chart.svg")), words(renderPDF.drawToString(svg2rlg("chart.svg")))
print("PyMuPDF ", mupdf, "|", handed_out)
print("svglib  ", svglib)
print("CairoSVG", cairo)
assert handed_out == "Boats lost: 41 Source: , 2026"
assert "Sandhaven" not in mupdf and "Dorrabray" not in mupdf and "2026" in mupdf and "Vell" not in mupdf
assert "Sandhaven Post" in svglib and "Ines Dorrabray" in svglib and "Vell" not in svglib
assert "Source: Sandhaven Post, 2026" in cairo and "Graphic: Ines Dorrabray" in cairo and "Map: Vell" in cairo
print("as recorded")
PY
