#!/usr/bin/env bash
# docutils makes the third item of a list of the line "(c) 2026 Ines Dorrabray", and gives a figure whose caption begins with an
# initial no caption at all.
#
# Expected: a list has more than one item, or at least begins with a, 1 or i; "(c)" before a year is the copyright sign as typists
#           write it, and "J. Vell, left, and T. Quent" in a figure is a caption.
# Instead:  a line by itself that begins with a letter and a stop, or a letter in brackets, is a list that begins there: "(c) 2026
#           Ines Dorrabray" below a caption is item 3 of a list in letters, printed "c. 2026 Ines Dorrabray", and "(l) Jo Vell,
#           (r) Tom Quent" is item 12. A caption that is such a line is refused: the source of the figure is printed, directive
#           and options, or, where messages are hidden as on a finished page, the picture stands without a word. If the same
#           caption takes two lines of the source, both cases come out right. MyST keeps "J. Vell" and refuses "1. May 2026: Boats".
# Matters:  captions begin with initials and credits with "(c)". Whether a photographer is a list item depends on where an editor
#           breaks the line. A reader hears "list with one item".
# Versions: docutils 0.22.4, myst-parser 5.2.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check docutils==0.22.4 myst-parser==5.2.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY' 2> messages.log
from importlib.metadata import version

from docutils.core import publish_parts
from myst_parser.docutils_ import Parser

print("docutils", version("docutils"), "myst-parser", version("myst-parser"))


def html(source, **settings):
    parser = {"parser": Parser()} if source.startswith("```") else {}
    page = publish_parts(source, writer="html5", settings_overrides=settings, **parser)["body"]
    print(repr(source), "\n    ", page.replace("\n", ""))
    return page


FIGURE = ".. figure:: a.jpg\n   :alt: Boats\n\n   {}\n"
credit = html(FIGURE.format("Boats at dawn.\n\n   (c) 2026 Ines Dorrabray"))
assert '<ol class="loweralpha simple" start="3">\n<li><p>2026 Ines Dorrabray</p></li>' in credit
assert "(c) 2026 Ines Dorrabray\n" in html(FIGURE.format("Boats at dawn.\n\n   (c) 2026 Ines Dorrabray\n   for the Post"))
assert 'start="12"' in html("(l) Jo Vell, (r) Tom Quent")
initial = FIGURE.format("J. Vell, left, and T. Quent")
assert ".. figure:: a.jpg\n   :alt: Boats" in html(initial)
hidden = html(initial, report_level=5)
assert "a.jpg" in hidden and "Vell" not in hidden
assert "<figcaption>\n<p>J. Vell, left, and T. Quent\nat the quay" in html(FIGURE.format("J. Vell, left, and T. Quent\n   at the quay"))
assert "<p>J. Vell, left" in html("```{figure} a.jpg\n\nJ. Vell, left\n```", report_level=5)
assert "Boats" not in html("```{figure} a.jpg\n\n1. May 2026: Boats\n```", report_level=5)
print("as recorded")
PY
