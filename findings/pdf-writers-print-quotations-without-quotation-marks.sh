#!/usr/bin/env bash
# Three libraries that make PDF files of HTML print what stands in <q> without quotation marks: what the mayor said becomes what
# the paper says.
#
# Expected: <q> is quoted: the HTML standard forbids the writer to put marks there and asks whoever renders it to add them. WeasyPrint
#           does, and in the marks of the page's language.
# Instead:  fpdf2, xhtml2pdf and html-to-pdfmake take q for an element they do not know and print its words alone.
# Matters:  "Jo Vell called it <q>a fraud</q>": e-papers and press cuttings then say, in the paper's own voice, that it is one.
# Versions: fpdf2 2.8.9, xhtml2pdf 0.2.28, weasyprint 70.0, pypdf 7.1.1 (PyPI); html-to-pdfmake 2.5.34, jsdom 29.1.1 (npm). Seen on
#           Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile fpdf2==2.8.9 xhtml2pdf==0.2.28 weasyprint==70.0 pypdf==7.1.1
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-to-pdfmake@2.5.34 jsdom@29.1.1
cat > printed.py <<'PY'
import io
import json
import subprocess
from importlib.metadata import version
import fpdf
import pypdf
import weasyprint
from xhtml2pdf import pisa

WORDS = "<p>Jo Vell called it <q>a fraud</q>.</p>"

def text(data):
    return pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text().strip()

def by_fpdf2():
    page = fpdf.FPDF()
    page.add_page()
    page.write_html(WORDS)
    return bytes(page.output())

def by_xhtml2pdf():
    out = io.BytesIO()
    pisa.CreatePDF(WORDS, dest=out)
    return out.getvalue()

print({name: version(name) for name in ("fpdf2", "xhtml2pdf", "weasyprint")})
SCRIPT = ("const {window} = new (require('jsdom').JSDOM)(''); const say = (part) => typeof part === 'string' ? part : [].concat(part.text ?? part)"
          ".map((each) => each === part ? '' : say(each)).join(''); console.log(say(require('html-to-pdfmake')(process.argv[1], {window})[0]))")
node = subprocess.run(["node", "-e", SCRIPT, WORDS], capture_output=True, text=True, check=True).stdout.strip()
found = {"fpdf2": text(by_fpdf2()), "xhtml2pdf": text(by_xhtml2pdf()), "html-to-pdfmake": node,
         "weasyprint": text(weasyprint.HTML(string=f"<html lang=en>{WORDS}").write_pdf()),
         "weasyprint, German": text(weasyprint.HTML(string=f"<html lang=de>{WORDS}").write_pdf())}
for name, words in found.items():
    print(f"{name:19}", words)
assert found["fpdf2"] == found["xhtml2pdf"] == found["html-to-pdfmake"] == "Jo Vell called it a fraud."
assert found["weasyprint"] == "Jo Vell called it “a fraud”." and found["weasyprint, German"] == "Jo Vell called it „a fraud“."
print("as recorded")
PY
env/bin/python printed.py
