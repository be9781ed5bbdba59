#!/usr/bin/env bash
# mistletoe glues the words of an alt text where its Markdown has a line break: "Ines Dorrabray" becomes "InesDorrabray".
#
# Expected: a line break within the brackets of a picture is a space or a line break in the alt attribute, as CommonMark has
#           it.
# Instead:  mistletoe makes the alt text from the plain text of the tokens, and the token for a line break has none. The two
#           words beside it are joined. The paragraph round it keeps its breaks. markdown-it-py, from the same source, keeps
#           the break.
# Matters:  wrapped Markdown is what editors' "fill paragraph" and formatters such as Prettier and mdformat with a line length
#           make of long alt texts; the glued name is in the page only for screen readers, where no editor looks.
# Versions: mistletoe 1.6.0, markdown-it-py 4.3.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check mistletoe==1.6.0 markdown-it-py==4.3.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import mistletoe
from markdown_it import MarkdownIt

print("mistletoe", version("mistletoe"), "markdown-it-py", version("markdown-it-py"))
SOURCE = "![Boats leave the harbour of Sandhaven at dawn, seen by Ines\nDorrabray](a.jpg)\n\nBoats at\ndawn"
glued, kept = mistletoe.markdown(SOURCE), MarkdownIt().render(SOURCE)
print("mistletoe     ", repr(glued))
print("markdown-it-py", repr(kept))
assert 'seen by InesDorrabray"' in glued
assert "<p>Boats at\ndawn</p>" in glued
assert 'seen by Ines\nDorrabray"' in kept
print("as recorded")
PY
