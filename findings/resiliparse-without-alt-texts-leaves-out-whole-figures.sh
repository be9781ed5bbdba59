#!/usr/bin/env bash
# Resiliparse, told to leave out alternative texts, leaves out whole figures: captions, credits, tables and quotations.
#
# Expected: alt_texts=False of extract_plain_text() ("Preserve alternative text descriptions", on by default) concerns the attribute.
# Instead:  it skips every <figure> with all that is in it, with or without a picture: the caption and credit, a table of results,
#           a quotation with its source. Where a caption is no <figure> (the <div> and <p> of older sites) it is kept, and the
#           alt text alone goes. By default the alt text stands in the text as if it were printed there, on the line before the
#           caption. So there are no settings that give what the page shows. And main_content=True takes the words in <time>
#           out of the middle of sentences.
# Matters:  who wants the printed words of a story (for search, for a count, for "the caption is not in the story") switches alt
#           texts off, and loses them on new sites while the old ones are right.
# Versions: Resiliparse 2.0.1 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile Resiliparse==2.0.1
cat > plain.py <<'PY'
from importlib.metadata import version

from resiliparse.extract.html2text import extract_plain_text

print("Resiliparse", version("Resiliparse"))
before, behind = "The boats came in.", "Prices fell."
expected = {
    '<figure><img src="a.jpg" alt="Two boats"><figcaption>Tom Vell. Photo: Ines</figcaption></figure>':
        ("Two boats Tom Vell. Photo: Ines", ""),
    "<figure><table><tr><td>Vell 1,204</td></tr></table><figcaption>Votes</figcaption></figure>": ("Vell 1,204 Votes", ""),
    "<figure><blockquote>We shall stay.</blockquote><figcaption>Jo Vell</figcaption></figure>": ("We shall stay. Jo Vell", ""),
    '<div class="wp-caption"><img src="a.jpg" alt="Two boats"><p class="wp-caption-text">Tom Vell. Photo: Ines</p></div>':
        ("Two boats Tom Vell. Photo: Ines", "Tom Vell. Photo: Ines"),
}
for source, texts in expected.items():
    page = f"<html><body><main><p>{before}</p>{source}<p>{behind}</p></main></body></html>"
    seen = tuple(" ".join(extract_plain_text(page, alt_texts=alt).split()) for alt in (True, False))
    print(source[:40], seen)
    assert seen == tuple(" ".join(f"{before} {text} {behind}".split()) for text in texts)
page = f"<html><body><main><p>{before * 9}</p><p>He spoke on <time>Monday</time> in public.</p></main></body></html>"
assert "spoke on Monday in" in extract_plain_text(page) and "spoke on in public" in extract_plain_text(page, main_content=True)
print("as recorded")
PY
env/bin/python plain.py
