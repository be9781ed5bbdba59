#!/usr/bin/env bash
# A credit set in capitals with wide spacing (letter-spacing: .25em) comes out of a PDF as single letters with PyMuPDF and pdfminer.six,
# "P H O T O : I N E S", with PyMuPDF the spaces between words no wider than those between letters; pypdf reads it.
#
# Expected: letter-spacing moves letters and adds none; the file that WeasyPrint writes has the words as one text with a space in it.
# Instead:  PyMuPDF and pdfminer look at where letters stand and take a gap for a space, pdfminer from .15em on, PyMuPDF
#           from about .2em (at .15em it has "P HOTO:"). At .05em the words are whole. With PyMuPDF nothing tells the end of a word any more, "I N E S D O R R A B R A Y", so that no
#           program can put it together; pdfminer leaves three spaces there. pypdf goes by the text as it is written.
#           The caption above, in the same paragraph's type but not spaced, is right in all three.
# Matters:  small capitals with wide spacing are how papers set credits and bylines, and little else: it is the photographer whom a search
#           of the PDF archive does not find, while the rest of the page is found.
# Versions: weasyprint 70.0, PyMuPDF 2.0, pdfminer.six 20260107, pypdf 7.1.1 (PyPI; the first needs Pango).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check weasyprint==70.0 PyMuPDF==2.0 pdfminer.six==20260107 pypdf==7.1.1 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

import pymupdf
import pypdf
from pdfminer.high_level import extract_text
from weasyprint import HTML

print(*(f"{name} {version(name)}" for name in ("weasyprint", "PyMuPDF", "pdfminer.six", "pypdf")))


def read(spacing):
    """The last line of the page: with PyMuPDF, pdfminer and pypdf."""
    style = f"font: 9px sans-serif; letter-spacing: {spacing}; text-transform: uppercase"
    HTML(string=f'<p>Boats leave at noon.</p><p style="{style}">Photo: Ines Dorrabray/AP</p>').write_pdf("a.pdf")
    texts = pymupdf.open("a.pdf")[0].get_text(), extract_text("a.pdf"), pypdf.PdfReader("a.pdf").pages[0].extract_text()
    assert all("Boats leave at noon." in text for text in texts)
    return [text.strip().splitlines()[-1] for text in texts]


for spacing in ("0", ".25em"):
    print(spacing, read(spacing))
assert read("0") == ["PHOTO: INES DORRABRAY/AP"] * 3
spaced = " ".join("PHOTO:") + " {}" + " ".join("INES") + " {}" + " ".join("DORRABRAY/AP")
assert read(".25em") == [spaced.format("", ""), spaced.format("  ", "  "), "PHOTO: INES DORRABRAY/AP"]
assert read(".05em") == read("0")
assert [line[:5] for line in read(".15em")] == ["P HOT", "P H O", "PHOTO"]
print("as recorded")
PY
