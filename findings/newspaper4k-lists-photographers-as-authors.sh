#!/usr/bin/env bash
# newspaper4k lists the photographers of a page among its authors.
#
# Expected: article.authors are those who wrote the story; JSON-LD says with @type which object an author belongs to.
# Instead:  authors of any object of the page's JSON-LD are collected, so that of an ImageObject in the @graph; and in the body any
#           element with class or itemprop "author", so the one in a figcaption. The photographer even comes first where the
#           picture stands first. An author of an ImageObject nested in the article is left out, so it depends on the shape.
# Matters:  archives that count by-lines, pay by them or put them above a story name the photographer as the writer; a lookup
#           "did this person write or photograph it" has no answer any more.
# Versions: newspaper4k 0.9.6 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pip==26.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/pip install -q --no-compile newspaper4k==0.9.6 lxml==6.1.3 lxml_html_clean==0.4.6 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import json
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
from newspaper import Article

print("newspaper4k", version("newspaper4k"))
STORY = "<p>The ferry left Sandhaven at dawn on Monday, said Mara Quent, who has sold the tickets there for years.</p>" * 5
WRITER = {"@type": "NewsArticle", "headline": "Ferry sails", "author": {"@type": "Person", "name": "Tom Vell"}}
PICTURE = {"@type": "ImageObject", "contentUrl": "https://post.example/a.jpg", "author": {"@type": "Person", "name": "Ines Dorrabray"}}


def authors(data=None, figure=""):
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    article = Article("https://post.example/ferry")
    article.download(input_html=f"<html><head><title>Ferry sails</title>{head}</head><body><article><h1>Ferry sails</h1>{figure}"
                                f'<p class="byline">By Tom Vell</p>{STORY}</article></body></html>')
    article.parse()
    return article.authors


figure = '<figure><img src="a.jpg" alt=""><figcaption>Boats at dawn. <span class="author">Ines Dorrabray</span></figcaption></figure>'
seen = {
    "picture first in @graph": authors({"@context": "https://schema.org", "@graph": [PICTURE, WRITER]}),
    "article first in @graph": authors({"@context": "https://schema.org", "@graph": [WRITER, PICTURE]}),
    "picture nested": authors({"@context": "https://schema.org", **WRITER, "image": PICTURE}),
    "credit in the caption": authors(figure=figure),
}
for name, people in seen.items():
    print(f"{name:24} {people}")
assert seen["picture first in @graph"] == ["Ines Dorrabray", "Tom Vell"]
assert seen["article first in @graph"] == ["Tom Vell", "Ines Dorrabray"]
assert seen["picture nested"] == ["Tom Vell"]
assert seen["credit in the caption"] == ["Ines Dorrabray", "Tom Vell"]
print("as recorded")
PY
