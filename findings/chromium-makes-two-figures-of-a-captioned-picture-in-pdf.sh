#!/usr/bin/env bash
# Chromium's accessible PDF makes two figures of a captioned picture, one in the other, the outer without an alternative text; and
# tables and quotations with a caption are figures without one, too.
#
# Expected: one Figure with the alt text, and the caption as its Caption.
# Instead:  <figure> and <img> are a Figure each. The caption hangs on the outer one, which has no Alt; the alt text is on the
#           inner. A table in a <figure> is a Table with a Caption of its own in a Figure with another, and a quotation is a
#           Figure too. A decoration (alt="") is none. So a checker of PDF/UA, which wants an Alt of each Figure, finds a
#           fault for each caption of a page on which no picture lacks its text.
# Matters:  papers print stories, and make PDFs for authorities and schools, from the same HTML with this browser (Puppeteer,
#           Playwright and the print dialogue). The report sends the desk to look for alt texts that are there.
# Versions: @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core 24.43.1 (npm); pypdf 7.1.1
#           (PyPI; to read the result). Seen on Node 20, Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1
python3 -m venv env
env/bin/pip install -q --no-compile pypdf==7.1.1
cat > print.mjs <<'JS'
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const image = (alt) => `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=" width="40" height="40" alt="${alt}">`;
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><head><title>Boats</title></head><body>'
    + `<figure>${image('Two boats')}<figcaption>Tom Vell.</figcaption></figure>`
    + `<p>${image('A net')}</p><p>Before ${image('')}behind.</p>`
    + '<figure><table><tr><th>Vell</th><td>204</td></tr></table><figcaption>Votes</figcaption></figure>'
    + '<figure><blockquote>We stay.</blockquote><figcaption>Jo Vell</figcaption></figure></body></html>');
  await page.pdf({ path: 'page.pdf', tagged: true });
} finally {
  await browser.close();
}
JS
node print.mjs
cat > tree.py <<'PY'
from pypdf import PdfReader

def tree(node):
    node = node.get_object()
    if isinstance(node, list):
        return [each for child in node for each in tree(child)]
    if not hasattr(node, "get") or "/S" not in node:
        return []
    below = tree(node["/K"]) if "/K" in node else []
    if node["/S"] in ("/NonStruct", "/Span"):
        return below
    return [(node["/S"][1:], node.get("/Alt"), *below)]

(document,) = tree(PdfReader("page.pdf").trailer["/Root"]["/StructTreeRoot"]["/K"])
for part in document[2:]:
    print(part)
caption = ("Caption", None)
picture, net, words, table, quotation = document[2:]
assert picture == ("Figure", None, ("Figure", "Two boats"), caption)
assert net == ("P", None, ("Figure", "A net")) and words == ("P", None)
assert table == ("Figure", None, ("Table", None, ("TR", None, ("TH", None), ("TD", None))), caption)
assert quotation[:2] == ("Figure", None) and quotation[2][0] == "BlockQuote" and quotation[3] == caption
print("as recorded")
PY
env/bin/python tree.py
