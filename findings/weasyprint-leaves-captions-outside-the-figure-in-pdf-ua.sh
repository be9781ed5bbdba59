#!/usr/bin/env bash
# WeasyPrint, asked for an accessible PDF (PDF/UA), writes each caption beside its picture and not inside: to a screen reader the
# figure has no caption, and a picture that is mere decoration (alt="") is a figure without words.
#
# Expected: <figure><img alt="…"><figcaption> becomes a Figure that holds its Caption, as ISO 32000 has it (a caption is a child of
#           what it describes); alt="" says that the picture is to be passed over, which in a PDF is an artifact.
# Instead:  the <figure> is a NonStruct, an element that readers look through; in it stand a Figure, the picture alone, and a
#           Caption that belongs to nothing. alt="" gives a Figure without /Alt. No warning with pdf_variant="pdf/ua-1".
# Matters:  e-papers and court files must be accessible, and are made so; of two pictures beside each other nothing tells whose caption
#           is whose.
# Versions: weasyprint 70.0, pypdf 7.1.1, Pillow 13.0.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile weasyprint==70.0 pypdf==7.1.1 Pillow==13.0.0
cat > tagged.py <<'PY'
import base64
import io
from importlib.metadata import version
import pypdf
import weasyprint
from PIL import Image

print("weasyprint", version("weasyprint"))
out = io.BytesIO()
Image.new("RGB", (40, 30)).save(out, "PNG")
picture = f'<img src="data:image/png;base64,{base64.b64encode(out.getvalue()).decode()}" alt="{{}}">'
page = (f'<html lang="en"><title>Ferry</title><figure>{picture.format("Jo Vell on the quay")}<figcaption>The quay</figcaption></figure>'
        f'<p>{picture.format("")}</p>')
pdf = weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")

def tree(element):
    kids = element.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    below = [each.get_object() for each in (kids if isinstance(kids, list) else [kids]) if hasattr(each, "get_object")]
    name = str(element.get("/S", "")) + (f" {element['/Alt']}" if "/Alt" in element else "")
    return name, [tree(each) for each in below if isinstance(each, dict) and "/S" in each]

found = tree(pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"].get_object())
print(found)
(document,) = found[1]
figure, paragraph = document[1]
assert figure[0] == "/NonStruct" and [kid[0] for kid in figure[1]] == ["/NonStruct", "/Caption"]
assert figure[1][0][1] == [("/Figure Jo Vell on the quay", [])]
assert "('/Figure', [])" in str(paragraph)
print("as recorded")
PY
env/bin/python tagged.py
