#!/usr/bin/env bash
# pandoc, reading JATS, prints the alt text of a figure above the picture and gives the picture none; a quotation has its author twice. From
# DocBook the caption with the credit becomes the alt text.
#
# Expected: <alt-text> of a JATS figure is the picture's alt text, as pandoc writes it there itself; <attrib> is one line, of the credit;
#           a DocBook figure with a caption has a caption.
# Instead:  pandoc looks for alt-text within <graphic>, where it writes it; JATS also has it beside the graphic, as one text for the whole
#           figure, and there it becomes a line of print. The attrib of a figure (the credit) comes as loose words before the caption,
#           that of a quotation once as it is and once behind a dash. The caption of DocBook's mediaobject becomes
#           the alt text, with the credit, whether the figure has a title (which is then the caption) or not (no caption at all); with a
#           description in <textobject> that is the alt text, and the caption is nowhere.
# Matters:  readers see a description meant for those who do not see, and screen readers say a file name; a credit that moves in front of
#           the caption belongs to the line above it.
# Versions: pypandoc_binary 1.17 (PyPI), which holds pandoc 3.9. Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pypandoc_binary==1.17 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import re

import pypandoc

print("pandoc", pypandoc.get_pandoc_version())


def html(text, form):
    return re.sub(r"\s*\n\s*", "", pypandoc.convert_text(text, "html", format=form, extra_args=["--wrap=none"]))


GRAPHIC = '<graphic xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a.jpg">{}</graphic>'
JATS = "<article><body><sec><fig><caption><p>Boats leave.</p></caption>{}<attrib>Photo: Ines Dorrabray/AP</attrib></fig></sec></body></article>"
beside = html(JATS.format("<alt-text>Two boats</alt-text>" + GRAPHIC.format("")), "jats")
within = html(JATS.format(GRAPHIC.format("<alt-text>Two boats</alt-text>")), "jats")
print(beside, within, sep="\n")
assert "<figure>Two boats<p><img src=\"a.jpg\" /></p>Photo: Ines Dorrabray/AP<figcaption>Boats leave.</figcaption></figure>" in beside
assert "alt=\"Two boats\"" in within and "Photo: Ines Dorrabray/AP<figcaption>" in within
quotation = html("<article><body><disp-quote><p>We stay.</p><attrib>Tom Vell</attrib></disp-quote></body></article>", "jats")
print(quotation)
assert quotation.count("Tom Vell") == 2

DOCBOOK = """<article xmlns="http://docbook.org/ns/docbook"><title>t</title><{0}>{1}<mediaobject><imageobject><imagedata fileref="a.jpg"/></imageobject>
<caption><para>Boats leave. Photo: Ines Dorrabray</para></caption></mediaobject></{0}></article>"""
titled = html(DOCBOOK.format("figure", "<title>Ferries</title>"), "docbook")
untitled = html(DOCBOOK.format("informalfigure", ""), "docbook")
print(titled, untitled, sep="\n")
picture = '<img src="a.jpg" alt="Boats leave. Photo: Ines Dorrabray" />'
assert titled == f"<figure>{picture}<figcaption>Ferries</figcaption></figure>"
assert untitled == f"<figure>{picture}</figure>"
described = html(DOCBOOK.format("figure", "<title>Ferries</title>").replace(
    "<caption>", "<textobject><phrase>Two boats</phrase></textobject><caption>"), "docbook")
print(described)
assert 'alt="Two boats"' in described and "Ines" not in described
print("as recorded")
PY
