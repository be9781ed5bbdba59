#!/usr/bin/env bash
# libxml2 (lxml, and Beautiful Soup and readability-lxml on it) puts the lead picture into the page's head if the page leaves out <body>: the
# body has one picture less, or there is no body.
#
# Expected: <body> may be left out (the standard says so, and style guides recommend it); the first element that is none of the head's
#           begins the body, in any parser.
# Instead:  libxml2 ends the head at the elements that HTML 4 knew. <header>, <figure>, <main> and <article> are none of them, so the head
#           goes on: <title>…</title><header><h1>…<figure>…</header><p>Story has the headline and the lead picture in its head and
#           the story in its body. With everything in <article> there is no body at all, and lxml's .body is None. With </head> or
#           <body> written, or a <div> first, all is well. readability-lxml gives the story without its lead picture.
# Matters:  programs look for pictures in the body, and delete the head as noise. What is lost is the largest picture with its caption, on
#           pages written by the book; every other picture of the same page is found.
# Versions: lxml 6.1.3 (libxml2 2.14.6), beautifulsoup4 4.15.0, readability-lxml 0.9, lxml_html_clean 0.4.6, html5lib 1.1 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check lxml==6.1.3 beautifulsoup4==4.15.0 readability-lxml==0.9 lxml_html_clean==0.4.6 html5lib==1.1 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

from bs4 import BeautifulSoup
from lxml import etree, html
from readability import Document

print(*(f"{name} {version(name)}" for name in ("lxml", "beautifulsoup4", "readability-lxml", "html5lib")), etree.LIBXML_VERSION)
STORY = "<p>" + "The ferry left the harbour of the small town at noon, with the mayor and two hundred guests on board. " * 8
LEAD = "<header><h1>Ferries</h1><figure><img src=a.jpg alt=Boats><figcaption>Boats leave.</figcaption></figure></header>"
PAGE = f"<!doctype html><html lang=en><title>Ferries</title>{{}}{LEAD}{STORY}<figure><img src=b.jpg></figure>{STORY}"


def pictures(page):
    """The pictures in the body: of lxml, of Beautiful Soup on lxml and on html5lib; whether readability keeps the first."""
    soups = [BeautifulSoup(page, parser).body.find_all("img") for parser in ("lxml", "html5lib")]
    return [len(html.document_fromstring(page).xpath("//body//img")), *map(len, soups), "a.jpg" in Document(page).summary()]


for between, seen in {"": [1, 1, 2, False], "<body>": [2, 2, 2, True], "</head>": [2, 2, 2, True]}.items():
    print(repr(between), pictures(PAGE.format(between)))
    assert pictures(PAGE.format(between)) == seen
whole = f"<!doctype html><title>Ferries</title><article>{LEAD}{STORY}</article>"
document = html.document_fromstring(whole)
print([child.tag for child in document], document.find(".//figure").getparent().getparent().getparent().tag)
assert document.body is None and BeautifulSoup(whole, "lxml").body is None and BeautifulSoup(whole, "html5lib").body.figure
assert [child.tag for child in document] == ["head"]
print("as recorded")
PY
