#!/usr/bin/env bash
# trafilatura with include_images keeps the picture and drops its caption and credit, unless the caption is a paragraph.
#
# Expected: asked for pictures, it gives them with their captions, or drops both.
# Instead:  words that stand directly in the figcaption (as WordPress and most CMS write them) vanish with their credit in text,
#           Markdown, HTML and XML alike, even with favor_recall. If a <p> is put round the same words they stay, as running
#           text of the story that nothing tells from the article; so does a caption outside of a figure.
# Matters:  a copy of the story made in this way republishes the photograph without the credit that its licence asks for, and a count
#           "captions in our archive" made of the output counts the templates with <p> only.
# Versions: trafilatura 2.3.1 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pip==26.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/pip install -q --no-compile trafilatura==2.3.1 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from trafilatura import extract

print("trafilatura", version("trafilatura"))
STORY = "".join(f"<p>{words}</p>" for words in (
    "The ferry left the harbour at dawn on Monday, and it was quiet there, as it had been for weeks, said Mara Quent, who sells the tickets.",
    "Nobody on the quay had expected the old boat to sail again, and the crew of nine had been told to look for other work last year.",
    "The owners of the line want to carry forty thousand people a year across the sound, and they have asked for a second berth."))
CAPTION = "Boats at dawn. Photo: Ines Dorrabray"
shapes = {
    "figcaption": f'<figure class="wp-block-image"><img src="https://post.example/a.jpg" alt="Boats"><figcaption>{CAPTION}</figcaption></figure>',
    "figcaption > p": f'<figure><img src="https://post.example/a.jpg" alt="Boats"><figcaption><p>{CAPTION}</p></figcaption></figure>',
    "div > p": f'<div class="wp-caption"><img src="https://post.example/a.jpg" alt="Boats"><p class="wp-caption-text">{CAPTION}</p></div>',
}
for name, figure in shapes.items():
    page = f"<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>{figure}{STORY}</article></body></html>"
    for form in ("txt", "markdown", "html", "xml"):
        out = extract(page, include_images=True, favor_recall=True, output_format=form)
        picture, caption = "a.jpg" in out, "Ines Dorrabray" in out
        print(f"{name:15} {form:9} picture {picture}, caption and credit {caption}")
        assert picture and caption == (name != "figcaption")
print("as recorded")
PY
