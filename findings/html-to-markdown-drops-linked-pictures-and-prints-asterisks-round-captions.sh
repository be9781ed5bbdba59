#!/usr/bin/env bash
# html-to-markdown drops the picture of a linked figure and prints its alt text as words of the caption; captions of two
# paragraphs are printed with asterisks.
#
# Expected: "<a><figure><img><figcaption>" is a picture with its caption, as "<figure><a><img></a><figcaption>" is.
# Instead:  the first has no picture any more: "[Two boats *Tom Vell.*](/g)". It is so with a <div> between link and picture too,
#           and not with <picture> or nothing. A caption is set in asterisks without a look at what is in it: of two paragraphs
#           the first begins with a "*" that readers see and the second ends with one; a caption all in <em> is bold. A list
#           of warnings comes with the result and is empty.
# Matters:  teasers and galleries link the whole figure, and credits are a second paragraph of the caption. The alt text, meant
#           for those who do not see the picture, is all that anybody sees of it.
# Versions: html-to-markdown 3.21.2, markdown-it-py 4.3.0 (to print) (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile html-to-markdown==3.21.2 markdown-it-py==4.3.0
cat > captions.py <<'PY'
from importlib.metadata import version

from html_to_markdown import convert
from markdown_it import MarkdownIt

print("html-to-markdown", version("html-to-markdown"))
image, printed = '<img src="c.jpg" alt="Two boats">', '<img src="c.jpg" alt="Two boats" />'
caption = lambda inner: f"<figure>{image}<figcaption>{inner}</figcaption></figure>"
expected = {
    f'<figure><a href="/g">{image}</a><figcaption>Tom Vell.</figcaption></figure>':
        f'<p><a href="/g">{printed}</a></p><p><em>Tom Vell.</em></p>',
    f'<a href="/g">{caption("Tom Vell.")}</a>': '<p><a href="/g">Two boats <em>Tom Vell.</em></a></p>',
    f'<a href="/g"><div>{image}</div></a>': '<p><a href="/g">Two boats</a></p>',
    f'<a href="/g"><picture>{image}</picture></a>': f'<p><a href="/g">{printed}</a></p>',
    caption("<p>Tom Vell.</p><p>Photo: Ines</p>"): f"<p>{printed}</p><p>*Tom Vell.</p><p>Photo: Ines*</p>",
    caption("<em>Tom Vell</em>"): f"<p>{printed}</p><p><strong>Tom Vell</strong></p>",
}
for source, page in expected.items():
    result = convert(source)
    seen = MarkdownIt().render(result.content).replace("\n", "")
    print(source, repr(result.content), result.warnings)
    assert seen == page and not result.warnings, seen
print("as recorded")
PY
env/bin/python captions.py
