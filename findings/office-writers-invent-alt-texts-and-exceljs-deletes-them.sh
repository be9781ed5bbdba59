#!/usr/bin/env bash
# A picture put into a slide or a sheet without an alt text gets one: "Picture", the name of the file, or its whole path. exceljs deletes the real ones.
#
# Expected: without a description the attribute stays empty, as python-docx and docx leave it, so that Office and its checkers
#           report the picture; and a workbook that is read and saved keeps the descriptions.
# Instead:  openpyxl writes descr="Picture" for every picture. XlsxWriter and python-pptx write the name of the file (from bytes
#           in memory, python-pptx "image.jpg"), pptxgenjs the path as it was given, folders and all. exceljs writes none; it
#           also takes the descriptions off every picture of a workbook that it reads and saves, in which openpyxl keeps
#           them.
# Matters:  Office shows and reads out these texts, its accessibility checker finds no fault, and tools that make HTML of the
#           file hand them on as alt texts. Lists of picture credits in sheets lose the descriptions that somebody wrote.
# Versions: openpyxl 3.1.5, XlsxWriter 3.3.1, python-pptx 1.0.2, python-docx 1.2.0, Pillow 13.0.0 (PyPI); pptxgenjs 4.0.1,
#           exceljs 4.4.0, docx 9.15.2 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check openpyxl==3.1.5 xlsxwriter==3.3.1 python-pptx==1.0.2 python-docx==1.2.0 pillow==13.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pptxgenjs@4.0.1 exceljs@4.4.0 docx@9.15.2
cat > write.py <<'PY'
import io
import docx
import openpyxl
import PIL.Image
import pptx
import xlsxwriter
from openpyxl.drawing.image import Image

PIL.Image.new("RGB", (8, 8)).save("DSC_0042.jpg")
memory = io.BytesIO()
PIL.Image.new("RGB", (8, 8), "#889").save(memory, "JPEG")
book = openpyxl.Workbook()
book.active.add_image(Image("DSC_0042.jpg"), "A1")
book.save("openpyxl.xlsx")
book = xlsxwriter.Workbook("xlsxwriter.xlsx")
book.add_worksheet().insert_image(0, 0, "DSC_0042.jpg")
book.close()
show = pptx.Presentation()
slide = show.slides.add_slide(show.slide_layouts[6])
slide.shapes.add_picture("DSC_0042.jpg", 0, 0)
slide.shapes.add_picture(memory, 0, 0)
show.save("python-pptx.pptx")
story = docx.Document()
story.add_picture("DSC_0042.jpg")
story.save("python-docx.docx")
book = xlsxwriter.Workbook("described.xlsx")
book.add_worksheet().insert_image(0, 0, "DSC_0042.jpg", {"description": "Two boats at a pier"})
book.close()
openpyxl.load_workbook("described.xlsx").save("described, by openpyxl.xlsx")
PY
cat > write.mjs <<'JS'
import fs from 'node:fs';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import PptxGenJS from 'pptxgenjs';

fs.mkdirSync('pictures');
fs.copyFileSync('DSC_0042.jpg', 'pictures/DSC_0042.jpg');
const show = new PptxGenJS();
show.addSlide().addImage({ path: 'pictures/DSC_0042.jpg', x: 0, y: 0, w: 1, h: 1 });
await show.writeFile({ fileName: 'pptxgenjs.pptx' });
const book = new ExcelJS.Workbook();
book.addWorksheet('a').addImage(book.addImage({ filename: 'DSC_0042.jpg', extension: 'jpeg' }), 'A1:B2');
await book.xlsx.writeFile('exceljs.xlsx');
const other = new ExcelJS.Workbook();
await other.xlsx.readFile('described.xlsx');
await other.xlsx.writeFile('described, by exceljs.xlsx');
const run = new ImageRun({ type: 'jpg', data: fs.readFileSync('DSC_0042.jpg'), transformation: { width: 8, height: 8 } });
fs.writeFileSync('docx.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [run] })] }] })));
JS
env/bin/python write.py
node write.mjs
env/bin/python - <<'PY'
import re
import zipfile

recorded = {
    "openpyxl.xlsx": ["Picture"],
    "xlsxwriter.xlsx": ["DSC_0042.jpg"],
    "python-pptx.pptx": ["DSC_0042.jpg", "image.jpg"],
    "pptxgenjs.pptx": ["pictures/DSC_0042.jpg"],
    "python-docx.docx": [],
    "docx.docx": [],
    "exceljs.xlsx": [],
    "described.xlsx": ["Two boats at a pier"],
    "described, by openpyxl.xlsx": ["Two boats at a pier"],
    "described, by exceljs.xlsx": [],
}
for name, expected in recorded.items():
    with zipfile.ZipFile(name) as file:
        parts = [part for part in file.namelist() if re.search(r"(drawings/drawing|slides/slide|word/document)\d*\.xml$", part)]
        text = "".join(file.read(part).decode() for part in parts)
    assert "blip" in text
    seen = [words for words in re.findall(r'<(?:\w+:)?(?:cNvPr|docPr) [^>]*?descr="([^"]*)"', text) if words]
    print(f"{name:28}", seen)
    assert seen == expected
print("as recorded")
PY
