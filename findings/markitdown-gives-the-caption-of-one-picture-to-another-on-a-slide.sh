#!/usr/bin/env bash
# MarkItDown reads a slide's shapes from top to bottom and not in the order they have in the file: two pictures side by side come
# first, then their captions, and the first caption stands under the second picture.
#
# Expected: the order of the file, which is the reading order of a slide (PowerPoint's Selection pane and screen readers go by it):
#           picture, its caption, picture, its caption.
# Instead:  shapes are sorted by their top edge, then by the left one. A twentieth of an inch decides. The brackets of an
#           alternative text ("Jo Vell [left]") are taken out as well: "Jo Vell left".
# Matters:  photo essays and pitches come as slides; "The quay. Photo: A/AP" is then the credit of another agency's picture.
# Versions: markitdown 0.1.9, python-pptx 1.0.2, Pillow 13.0.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile 'markitdown[pptx]==0.1.9' python-pptx==1.0.2 Pillow==13.0.0
cat > slide.py <<'PY'
import io
from importlib.metadata import version
from markitdown import MarkItDown
from PIL import Image
from pptx import Presentation
from pptx.util import Inches

print("markitdown", version("markitdown"), "python-pptx", version("python-pptx"))
deck = Presentation()
shapes = deck.slides.add_slide(deck.slide_layouts[6]).shapes
ORDER = [("picture", 1, 1, "Jo Vell [left]"), ("words", 1, 2, "The quay. Photo: Ida Quent/AP"),
         ("picture", 4, 1.05, "A ferry"), ("words", 4, 2.1, "The ferry. Photo: Tom Lee/AFP")]
for kind, left, top, words in ORDER:
    if kind == "picture":
        data = io.BytesIO()
        Image.new("RGB", (40, 30)).save(data, "PNG")
        data.seek(0)
        shapes.add_picture(data, Inches(left), Inches(top))._element.nvPicPr.cNvPr.set("descr", words)
    else:
        shapes.add_textbox(Inches(left), Inches(top), Inches(2), Inches(1)).text_frame.text = words
out = io.BytesIO()
deck.save(out)
read = [shape.name.split()[0] for shape in Presentation(io.BytesIO(out.getvalue())).slides[0].shapes]
lines = [line for line in MarkItDown().convert_stream(out, file_extension=".pptx").text_content.splitlines() if line.strip()]
print(read, *lines, sep="\n")
assert read == ["Picture", "TextBox", "Picture", "TextBox"]
assert [line[:22] for line in lines[1:]] == ["![Jo Vell left](Pictur", "![A ferry](Picture3.jp", "The quay. Photo: Ida Q", "The ferry. Photo: Tom "]
print("as recorded")
PY
env/bin/python slide.py 2> /dev/null
