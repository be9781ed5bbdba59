#!/usr/bin/env bash
# A story gets the date of its picture: htmldate and trafilatura take the first datePublished of the JSON-LD, whatever it belongs to.
#
# Expected: {"@type": "NewsArticle", "datePublished": "2026-11-20", "image": {"@type": "ImageObject", "datePublished": "2014-05-01"}}
#           is a story of 2026 with a file photo of 2014; in JSON the order of the keys means nothing.
# Instead:  where "image" is written before the story's own date, or the ImageObject first in a @graph, the story is of 2014. Both
#           libraries agree (one uses the other), and newspaper4k joins in for the @graph, so a vote of three is wrong as
#           well. goose3 takes the article's. Only the original date suffers: the date of the last change is right.
# Matters:  file photos are years older than the story; archives, "on this day" boxes and any rule on embargoes or old
#           licences that goes by the story's date are led astray by a caption's data.
# Versions: htmldate 1.11.0, trafilatura 2.3.1, newspaper4k 0.9.6, goose3 3.1.22 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pip==26.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/pip install -q --no-compile htmldate==1.11.0 trafilatura==2.3.1 newspaper4k==0.9.6 goose3==3.1.22 lxml==6.1.3 lxml_html_clean==0.4.6 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import json
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import htmldate
import trafilatura
from goose3 import Goose
from newspaper import Article

print(*(f"{name} {version(name)}" for name in ("htmldate", "trafilatura", "newspaper4k", "goose3")))
STORY = "<p>The ferry left Sandhaven at dawn on Monday, said Mara Quent, who has sold the tickets there for years.</p>" * 5
TEXT = {"@type": "NewsArticle", "headline": "Ferry sails", "datePublished": "2026-11-20"}
PICTURE = {"@type": "ImageObject", "contentUrl": "https://post.example/a.jpg", "creditText": "Ines Dorrabray", "datePublished": "2014-05-01"}
HEAD = {"@context": "https://schema.org"}


def dates(data):
    page = (f'<html><head><title>Ferry sails</title><script type="application/ld+json">{json.dumps(data)}</script></head>'
            f"<body><article><h1>Ferry sails</h1>{STORY}</article></body></html>")
    article = Article("https://post.example/ferry")
    article.download(input_html=page)
    article.parse()
    return [str(day)[:10] for day in (htmldate.find_date(page, original_date=True), trafilatura.extract_metadata(page).date,
                                      article.publish_date, Goose().extract(raw_html=page).publish_date)]


OLD, NEW = "2014-05-01", "2026-11-20"
recorded = [
    ("image after the date", {**HEAD, **TEXT, "image": PICTURE}, [NEW, NEW, NEW, NEW]),
    ("image before the date", {**HEAD, "image": PICTURE, **TEXT}, [OLD, OLD, NEW, NEW]),
    ("picture last in @graph", {**HEAD, "@graph": [TEXT, PICTURE]}, [NEW, NEW, NEW, NEW]),
    ("picture first in @graph", {**HEAD, "@graph": [PICTURE, TEXT]}, [OLD, OLD, OLD, NEW]),
]
for name, data, expected in recorded:
    print(f"{name:24} htmldate {dates(data)[0]}, trafilatura {dates(data)[1]}, newspaper4k {dates(data)[2]}, goose3 {dates(data)[3]}")
    assert dates(data) == expected, dates(data)
print("as recorded")
PY
