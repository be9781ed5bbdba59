#!/usr/bin/env bash
# LangChain's HTMLHeaderTextSplitter takes the words of inline elements out of their sentences and puts them behind: "The mayor did <em>not</em>
# resign." is "The mayor did resign." and, on a line below, "not".
#
# Expected: the text of a section is its words in the order in which they stand on the page.
# Instead:  each element gives the words that are its own, and then those of its children follow, each on a line: emphasis, quotations,
#           links and names in <cite> leave a gap in the sentence. A caption "Jo Vell, <b>left</b>, and Tom Quent, <b>right</b>. Photo:
#           <cite>Ines Dorrabray</cite>/AP" becomes "Jo Vell, , and Tom Quent, . Photo: /AP", "left", "right", "Ines Dorrabray". Its
#           neighbour HTMLSectionSplitter keeps the order. (Of HTMLSemanticPreservingSplitter the same is told in issue 38404.)
# Matters:  the pieces are what a language model is asked about. It reads that the mayor did resign, that the picture is the agency's
#           alone, and who is on the left it has to guess.
# Versions: langchain-text-splitters 1.1.3, beautifulsoup4 4.15.0, lxml 6.1.3 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check langchain-text-splitters==1.1.3 beautifulsoup4==4.15.0 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

from langchain_text_splitters import HTMLHeaderTextSplitter, HTMLSectionSplitter

print("langchain-text-splitters", version("langchain-text-splitters"))
HEADERS = [("h1", "headline")]


def pieces(splitter, html):
    texts = [piece.page_content for piece in splitter(HEADERS).split_text(f"<h1>Storm</h1>{html}")]
    print(splitter.__name__, texts)
    return texts


mayor = "<p>The mayor did <em>not</em> resign.</p>"
assert pieces(HTMLHeaderTextSplitter, mayor)[1:] == ["The mayor did resign.  \nnot"]
assert "did  not  resign" in pieces(HTMLSectionSplitter, mayor)[0]
said = "<p>Mayor Vell said <q>we stay</q> and Quent said <q>we go</q>.</p>"
assert pieces(HTMLHeaderTextSplitter, said)[1:] == ["Mayor Vell said and Quent said .  \nwe stay  \nwe go"]
caption = """<figure><img src="a.jpg"><figcaption>Jo Vell, <b>left</b>, and Tom Quent, <b>right</b>. Photo: <cite>Ines Dorrabray</cite>/AP</figcaption>
</figure>"""
assert pieces(HTMLHeaderTextSplitter, caption)[1:] == ["Jo Vell, , and Tom Quent, . Photo: /AP  \nleft  \nright  \nInes Dorrabray"]
print("as recorded")
PY
