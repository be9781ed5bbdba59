#!/usr/bin/env bash
# yafg, a figure extension of Python-Markdown, deletes all the rest of a paragraph that has a picture with a title: text, credit, pictures.
#
# Expected: a picture alone in its paragraph becomes a figure; a picture within a text stays a picture within a text.
# Instead:  the paragraph that holds a picture with a title becomes that picture's figure, and everything else in it is
#           dropped: words before and behind, the line "*Photo: Ines Dorrabray*" right under the picture, and the second
#           picture with its caption. No warning; the option that strips titles changes nothing in it.
# Matters:  a credit line under the picture without an empty line between is the commonest way to write one in Markdown. It is
#           in the source, in every preview without the extension, and not on the site.
# Versions: yafg 0.4, Markdown 3.11.3 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check yafg==0.4 markdown==3.11.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import re
import markdown

print("yafg", version("yafg"), "Markdown", version("markdown"))
sources = {
    "credit below": '![Boats](a.jpg "Boats at dawn.")\n*Photo: Ines Dorrabray*',
    "words round it": 'The ferry ![Boats](a.jpg "Boats at dawn.") sails. Photo: Ines Dorrabray',
    "two pictures": '![Boats](a.jpg "Boats at dawn.")\n![Nets](b.jpg "Nets dry.")',
}
for name, source in sources.items():
    plain = markdown.markdown(source)
    figure = markdown.markdown(source, extensions=["yafg"])
    stripped = markdown.markdown(source, extensions=["yafg"], extension_configs={"yafg": {"stripTitle": True}})
    print(f"{name}: {' '.join(re.sub(r' id=.[^ >]*', '', figure).split())}")
    assert "Dorrabray" in plain or "Nets" in plain
    for html in (figure, stripped):
        assert html.count("<img") == 1 and "<figcaption>Boats at dawn.</figcaption>" in html
        assert not any(word in html for word in ("Dorrabray", "Nets", "ferry", "sails"))
print("as recorded")
PY
