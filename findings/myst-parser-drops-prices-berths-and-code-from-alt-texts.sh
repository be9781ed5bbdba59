#!/usr/bin/env bash
# myst-parser drops words from alt texts: "from $5 to $6 a day" is "from 6 a day", "berth #3, seen from the quay" is "berth",
# and a line break glues two words.
#
# Expected: as CommonMark has it, the alt text is the words of the description without their markup; the option :alt: is text.
# Instead:  from ![…](a.jpg) the plain words are kept and what is parsed as anything else goes, words and all: what stands between
#           two dollars (with the extension dollarmath, on in most books), `code` such as the number of a ship, {sub}`2` of CO2, a
#           line break, with the space that it is. The option :alt: of {figure} is read as YAML: it ends at a "#" behind a space
#           and at the end of the line, and an alt text that begins with a quotation is not read at all: the name of the file
#           takes its place. The title "…" of a picture is dropped too. markdown-it-py, which does the reading, keeps them all.
# Matters:  a caption in the same file shows $5, #3 and the ship's number; only the alt text, which no editor sees, is maimed.
# Versions: myst-parser 5.2.0, docutils 0.22.4, markdown-it-py 4.3.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check myst-parser==5.2.0 docutils==0.22.4 markdown-it-py==4.3.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY' 2> messages.log
import re
from html import unescape
from importlib.metadata import version

from docutils.core import publish_parts
from markdown_it import MarkdownIt
from myst_parser.docutils_ import Parser

print("myst-parser", version("myst-parser"), "markdown-it-py", version("markdown-it-py"))


def alt(source):
    settings = {"myst_enable_extensions": ["dollarmath"], "report_level": 5}
    page = publish_parts(source, parser=Parser(), writer="html5", settings_overrides=settings)["body"]
    assert "title=" not in page
    return unescape(re.search('alt="([^"]*)"', page)[1])


for words, expected in {
    "Rent rose from $5 to $6 a day": "Rent rose from 6 a day",
    "The *Ines* `D-17` leaves": "The Ines  leaves",
    "CO{sub}`2` over the harbour": "CO over the harbour",
    "Boats seen by Ines\nDorrabray": "Boats seen by InesDorrabray",
    "Berth #3 & quay": "Berth #3 & quay",
}.items():
    print(repr(words), "->", repr(alt(f'![{words}](a.jpg "Title")')), "markdown-it-py:", MarkdownIt().render(f"![{words}](a.jpg)").strip())
    assert alt(f'![{words}](a.jpg "Title")') == expected
assert "D-17" in MarkdownIt().render("![The `D-17`](a.jpg)")
for words, expected in {
    "Boats at berth #3, seen from the quay": "Boats at berth",
    "Boats\n  at dawn": "Boats",
    '"We stay", says Tom Vell': "a.jpg",
}.items():
    print(":alt:", repr(words), "->", repr(alt(f"```{{figure}} a.jpg\n:alt: {words}\n\nCaption\n```")))
    assert alt(f"```{{figure}} a.jpg\n:alt: {words}\n\nCaption\n```") == expected
print("as recorded")
PY
