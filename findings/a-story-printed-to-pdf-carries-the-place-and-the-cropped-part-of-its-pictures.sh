#!/usr/bin/env bash
# A story made into a PDF carries the pictures' files as they were: with the place of the camera, the desk's instructions, and the part of
# the picture that the page cuts off or covers. Chromium does so, and eight of ten libraries that write PDF.
#
# Expected: a PDF has the pixels that are seen. What a page crops (object-fit, clip-path) or covers is not seen, and Exif, IPTC and
#           XMP mean nothing in a PDF.
# Instead:  a JPEG goes into the PDF byte for byte, its metadata inside; whoever takes the picture out of the PDF (pdfimages, any
#           reader that saves pictures) has the original. Chromium's print to PDF (Puppeteer, Playwright, the dialogue) does this
#           for a picture shown small, cropped by object-fit, cut by clip-path, half transparent or under a black bar; with
#           filter: blur() or grayscale() the pixels are made anew and nothing is carried; so they are for a picture with an
#           orientation, so that a desk that tries it with a portrait of a phone finds nothing. fpdf2, img2pdf, ReportLab, PyMuPDF, PDFKit, pdf-lib,
#           jsPDF and react-pdf carry all; WeasyPrint keeps the pixels' data and takes the metadata out, Pillow encodes anew.
# Matters:  the picture server strips the place of a source from what the site shows; the PDF edition, made from the desk's originals,
#           has it, beside "do not name". A face beyond the crop or under the bar is there for whoever saves the picture.
# Versions: @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core 24.43.1, pdfkit 0.20.2, pdf-lib 1.17.1,
#           jspdf 4.2.1, @react-pdf/renderer 4.9.0, react 19.3.1 (npm); fpdf2 2.8.9, img2pdf 0.6.3, reportlab 5.1.0, pymupdf 2.0,
#           weasyprint 70.0, Pillow 13.0.0 (PyPI). Seen on Node 20, Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check fpdf2==2.8.9 img2pdf==0.6.3 reportlab==5.1.0 pymupdf==2.0 weasyprint==70.0 Pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 pdfkit@0.20.2 pdf-lib@1.17.1 jspdf@4.2.1 @react-pdf/renderer@4.9.0 react@19.3.1
cat > make.py <<'PY'
import io

import fpdf
import img2pdf
import pymupdf
import weasyprint
from PIL import Image
from reportlab.pdfgen import canvas

PACKET = (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
          b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Instructions="do not name"/></rdf:RDF></x:xmpmeta>')
exif = Image.Exif()
exif.get_ifd(0x8825).update({1: "N", 2: (54.0, 1.0, 2.0), 3: "E", 4: (10.0, 1.0, 2.0)})
picture = Image.effect_noise((800, 600), 40).convert("RGB")
picture.save("a.jpg", exif=exif, xmp=PACKET)
exif[0x112] = 6
picture.save("turned.jpg", exif=exif, xmp=PACKET)

made = fpdf.FPDF()
made.add_page()
made.image("a.jpg", w=100)
made.output("fpdf2.pdf")
open("img2pdf.pdf", "wb").write(img2pdf.convert("a.jpg"))
drawn = canvas.Canvas("ReportLab.pdf")
drawn.drawImage("a.jpg", 0, 0, 200, 150)
drawn.save()
book = pymupdf.open()
book.new_page().insert_image(pymupdf.Rect(0, 0, 200, 150), filename="a.jpg")
book.save("PyMuPDF.pdf")
weasyprint.HTML(string="<img src=a.jpg alt=Boats>", base_url=".").write_pdf("WeasyPrint.pdf")
Image.open("a.jpg").save("Pillow.pdf")
PY
cat > make.mjs <<'JS'
import fs from 'node:fs';
import { createElement } from 'react';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import PDFKit from 'pdfkit';
import { PDFDocument } from 'pdf-lib';
import { jsPDF } from 'jspdf';
import { Document, Image, Page, renderToFile } from '@react-pdf/renderer';

const bytes = fs.readFileSync('a.jpg');
const kit = new PDFKit();
await new Promise((done) => {
  kit.pipe(fs.createWriteStream('PDFKit.pdf')).on('finish', done);
  kit.image(bytes, 0, 0, { width: 200 });
  kit.end();
});
const lib = await PDFDocument.create();
lib.addPage().drawImage(await lib.embedJpg(bytes), { x: 0, y: 0, width: 200, height: 150 });
fs.writeFileSync('pdf-lib.pdf', await lib.save());
const js = new jsPDF();
js.addImage(new Uint8Array(bytes), 'JPEG', 0, 0, 50, 40);
fs.writeFileSync('jsPDF.pdf', Buffer.from(js.output('arraybuffer')));
await renderToFile(createElement(Document, {}, createElement(Page, {}, createElement(Image, { src: 'a.jpg' }))), 'react-pdf.pdf');

const url = (name) => `data:image/jpeg;base64,${fs.readFileSync(name).toString('base64')}`;
const image = (style, name = 'a.jpg') => `<img alt="Boats" style="${style}" src="${url(name)}">`;
const PAGES = {
  small: image('width: 100px'),
  cropped: image('width: 100px; height: 30px; object-fit: cover'),
  cut: image('clip-path: inset(0 50% 0 0)'),
  covered: `<div style="position: relative">${image('')}<div style="position: absolute; inset: 0; background: #000; print-color-adjust: exact"></div></div>`,
  blurred: image('filter: blur(9px)'),
  grey: image('filter: grayscale(1)'),
  turned: image('', 'turned.jpg'),
};
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  for (const [name, html] of Object.entries(PAGES)) {
    await page.setContent(`<!doctype html><title>Storm</title>${html}`);
    await page.pdf({ path: `Chromium, ${name}.pdf` });
  }
} finally {
  await browser.close();
}
JS
cat > look.py <<'PY'
import pathlib

import pymupdf

whole = pathlib.Path("a.jpg").read_bytes()
NOT_CARRIED = {"WeasyPrint", "Pillow", "Chromium, blurred", "Chromium, grey", "Chromium, turned"}
files = sorted(pathlib.Path(".").glob("*.pdf"))
assert len(files) == 17
for path in files:
    book = pymupdf.open(path)
    (number,) = {each[0] for each in book[0].get_images() if each[2:4] != (0, 0) and not each[8] == ""}
    taken = book.extract_image(number)["image"]
    print(f"{path.stem}: the file itself:", taken == whole, "- place:", b"Exif" in taken, "instructions:", b"do not name" in taken)
    assert (taken == whole) == (path.stem not in NOT_CARRIED) == (b"do not name" in taken)
print("as recorded")
PY
env/bin/python make.py
node make.mjs
env/bin/python look.py
