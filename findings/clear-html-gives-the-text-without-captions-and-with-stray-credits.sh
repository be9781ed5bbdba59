#!/usr/bin/env bash
# clear-html (of a maker of news crawlers), giving the text of a story, leaves out every figcaption and keeps the credit beside it;
# of a quotation in a figure it drops who said it.
#
# Expected: the text of a picture is its caption and credit, or nothing.
# Instead:  cleaned_node_to_text() deletes figcaption and nothing else of a figure. A credit in a <p> beside it stays, between
#           the paragraphs of the story, where it speaks of nothing. "We shall stay", a quotation with the mayor's name in
#           the figcaption, is a sentence of the paper; a table of votes stays without its heading, while one in <caption>
#           keeps it. Captions in <div class="wp-caption"> stay. The clean HTML of the same call has all of them.
# Matters:  "the name in the caption is not in the story" and counts of credits are made on such texts; and the one who
#           is quoted and the paper are not the same.
# Versions: clear-html 0.5.0, lxml 6.1.3, lxml_html_clean 0.4.6 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile lxml==6.1.3 lxml_html_clean==0.4.6
env/bin/pip install -q --no-compile clear-html==0.5.0
cat > texts.py <<'PY'
from importlib.metadata import version

from clear_html import clean_node, cleaned_node_to_html, cleaned_node_to_text
from lxml import html

print("clear-html", version("clear-html"))
image = '<img src="a.jpg" alt="Boats">'
expected = {
    f"<figure>{image}<figcaption>Tom Vell. Photo: Ines</figcaption></figure>": "",
    f"<figure>{image}<figcaption>Tom Vell.</figcaption><p>Photo: Ines</p></figure>": "Photo: Ines",
    f'<div class="wp-caption">{image}<p>Tom Vell. Photo: Ines</p></div>': "Tom Vell. Photo: Ines",
    "<figure><blockquote>We shall stay.</blockquote><figcaption>Jo Vell, mayor</figcaption></figure>": "We shall stay.",
    "<figure><table><tr><td>Vell 1,204</td></tr></table><figcaption>Votes</figcaption></figure>": "Vell 1,204",
    "<table><caption>Votes</caption><tr><td>Vell 1,204</td></tr></table>": "Votes Vell 1,204",
}
for source, words in expected.items():
    node = clean_node(html.fromstring(f"<article><p>Before.</p>{source}<p>Behind.</p></article>"), "https://post.example/")
    page, text = cleaned_node_to_html(node), " ".join(cleaned_node_to_text(node).split())
    print(source, "->", text)
    assert text == " ".join(f"Before. {words} Behind.".split())
    assert all(name in page for name in ("Tom Vell", "Ines", "Jo Vell", "Votes") if name in source)
print("as recorded")
PY
env/bin/python texts.py
