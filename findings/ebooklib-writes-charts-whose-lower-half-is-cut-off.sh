#!/usr/bin/env bash
# EbookLib writes a chart in SVG in small letters: viewBox becomes viewbox, and of the chart the upper left corner is left.
#
# Expected: a chapter in XHTML with a chart in it (charts and maps of a story come as SVG) goes into the EPUB as it is.
# Instead:  EbookLib puts each chapter through a parser of HTML, for which all names are small, and writes the result as XML, where
#           they are not: viewbox, preserveaspectratio, <lineargradient>, <clippath>, <textpath>, definitionurl. XML's SVG knows
#           none of these, so a chart drawn in 800 x 400 and shown in 400 x 200 is not scaled: a quarter of it is shown, and the line with
#           the source at its foot is not. Words along a path (rivers, streets on a map) and fills with a gradient are gone.
#           The same chart as a file of its own is right. The same happens to what read_epub() has read when its body is asked
#           for. A parser of HTML5 would put the capitals back; the library's (lxml's HTMLParser) does not.
# Matters:  EPUB editions of papers are made with it. The chapter is valid before, and a reader's browser shows it well; the e-reader,
#           which takes it for XML, shows a corner without its source.
# Versions: EbookLib 0.20, lxml 6.1.3, CairoSVG 2.9.1, Pillow 13.0.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check EbookLib==0.20 lxml==6.1.3 CairoSVG==2.9.1 Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
cat > book.py <<'PY'
import io
import re
import zipfile
from importlib.metadata import version

import cairosvg
from ebooklib import epub
from PIL import Image

SVG = ('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 800 400" preserveAspectRatio="xMinYMin">'
       '<defs><linearGradient id="g"><stop stop-color="navy"/></linearGradient><clipPath id="c"><rect width="800" height="400"/></clipPath>'
       '<path id="river" d="M0 50h700"/></defs><rect width="800" height="200" fill="url(#g)"/><rect y="360" width="800" height="40"/>'
       '<text font-size="80"><textPath href="#river">Kestrel</textPath></text></svg>')
CHAPTER = (f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Boats</title></head><body><figure>{SVG}'
           '<figcaption>Boats each year. Source: Harbour office</figcaption></figure></body></html>')

def foot(svg):
    """Whether the dark bar at the foot of the chart, where its source stands, is drawn."""
    picture = Image.open(io.BytesIO(cairosvg.svg2png(bytestring=svg.encode(), background_color="white"))).convert("L")
    assert picture.size == (400, 200)
    return picture.getpixel((200, 190)) < 40

print("EbookLib", version("EbookLib"))
book = epub.EpubBook()
book.set_identifier("post")
book.set_title("Post")
book.set_language("en")
chapter = epub.EpubHtml(title="Boats", file_name="boats.xhtml", lang="en", content=CHAPTER)
book.add_item(chapter)
book.add_item(epub.EpubItem(uid="chart", file_name="chart.svg", media_type="image/svg+xml", content=SVG.encode()))
book.toc, book.spine = [epub.Link("boats.xhtml", "Boats", "boats")], ["nav", chapter]
book.add_item(epub.EpubNcx())
book.add_item(epub.EpubNav())
epub.write_epub("post.epub", book)
with zipfile.ZipFile("post.epub") as file:
    written, alone = (file.read(f"EPUB/{name}").decode() for name in ("boats.xhtml", "chart.svg"))
assert written.startswith("<?xml ") and alone == SVG
chart = re.search("<svg.*</svg>", written, re.S)[0]
print(re.sub(r">\s+<", "><", chart))
for name in ("viewBox", "preserveAspectRatio", "linearGradient", "clipPath", "textPath"):
    assert name in SVG and name not in chart and name.lower() in chart
print("the foot of the chart is drawn: before", foot(SVG), "in the book", foot(chart))
assert foot(SVG) and not foot(chart)
body = epub.read_epub("post.epub").get_item_with_href("boats.xhtml").get_body_content().decode()
assert "Harbour office" in body and "viewbox" in body
print("as recorded")
PY
env/bin/python book.py
