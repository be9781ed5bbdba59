#!/usr/bin/env bash
# striprtf prints the name that an editor struck out, glued to the one put in its place, and words that are hidden; the caption in a text box is dropped.
#
# Expected: plain text is what the page shows: with changes tracked, the new name; hidden words not at all; text boxes somewhere.
# Instead:  "Photo: {\deleted Tom Vell}{\revised Ines Dorrabray}" is "Photo: Tom VellInes Dorrabray", and hidden text (\v), where
#           desks keep notes, is printed as if it were seen. The words of a text box, where Word puts captions, are gone. A ©
#           from the Symbol font is the letter Ó, with pandoc too; pandoc (for comparison) strikes the old name out, "~~Tom
#           Vell~~Ines Dorrabray", and keeps the box.
# Matters:  the corrected credit reads as one strange name, or as two photographers, and a note of the desk goes out with it.
# Versions: striprtf 0.0.35, pypandoc_binary 1.17 (pandoc 3.9) (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check striprtf==0.0.35 pypandoc_binary==1.17 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import pypandoc
from striprtf.striprtf import rtf_to_text

print("striprtf", version("striprtf"), "pandoc", pypandoc.get_pandoc_version())
STORY = r"""{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset2 Symbol;}}{\*\revtbl{Unknown;}{Desk;}}
\pard Photo: {\deleted\revauthdel1 Tom Vell}{\revised\revauth1 Ines Dorrabray} for the Post.{\v  Check with Tom.}\par
{\f1\'d3} 2026 Sandhaven Post\par
{\shp{\*\shpinst\shpleft0\shptop0{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard Boats at dawn.\par}}}End.\par}"""
text = rtf_to_text(STORY)
print("striprtf:", repr(text))
assert "Photo: Tom VellInes Dorrabray for the Post. Check with Tom." in text
assert "Ó 2026" in text and "Boats" not in text and "End." in text
other = pypandoc.convert_text(STORY, "plain", format="rtf")
print("pandoc:  ", repr(other))
assert "Photo: ~~Tom Vell~~Ines Dorrabray for the Post." in other and "Check" not in other
assert "Ó 2026" in other and "Boats at dawn." in other
print("as recorded")
PY
