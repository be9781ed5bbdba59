#!/usr/bin/env bash
# A licence in words ("All rights reserved") is lost in three JSON-LD processors: two drop it in silence, rdflib makes it the address of
# the story itself.
#
# Expected: schema.org's context says that "license" is an address, so words there are a mistake; one is told, or gets the words.
# Instead:  the words are joined to the address of the page. PyLD and jsonld.js, writing triples, leave out what is then no address
#           (it has spaces): the picture has a creditText and no licence, nothing is raised. RDFLib takes what has spaces for an
#           empty reference: the licence of the picture is the story that it stands in, a valid address that says nothing. An
#           address with a space in it ("/terms of use") fares alike, and without a base RDFLib names the file it was read from.
#           One word ("restricted") becomes an address below the page's in all three.
# Matters:  pages do have licences in words. Whoever counts pictures with a licence counts them as having none, or one at an address
#           that opens; the difference between "no licence is given" and "all rights reserved" is the one that a court asks for.
# Versions: PyLD 3.3.0, rdflib 7.6.0 (PyPI), jsonld 9.0.0 (npm). That one word becomes a local path is RDFLib's issue 3305.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > picture.jsonld <<'JSON'
{"@context": {"@vocab": "https://schema.org/", "license": {"@type": "@id"}, "usageInfo": {"@type": "@id"}},
 "@id": "https://post.example/boats.jpg", "@type": "ImageObject", "creditText": "Ines Dorrabray",
 "license": "All rights reserved", "usageInfo": "restricted"}
JSON
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check PyLD==3.3.0 rdflib==7.6.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . jsonld@9.0.0
env/bin/python - <<'PY'
import json
from importlib.metadata import version
from pathlib import Path

from pyld import jsonld
from rdflib import Graph, URIRef

print("PyLD", version("PyLD"), "rdflib", version("rdflib"))
PICTURE, STORY = json.loads(Path("picture.jsonld").read_text()), "https://post.example/2026/story"
triples = jsonld.to_rdf(PICTURE, {"base": STORY, "format": "application/n-quads"})
print(triples)
assert '"Ines Dorrabray"' in triples and "/license>" not in triples
assert "<https://schema.org/usageInfo> <https://post.example/2026/restricted>" in triples


def licence(**base):
    (value,) = Graph().parse("picture.jsonld", format="json-ld", **base).objects(None, URIRef("https://schema.org/license"))
    return str(value)


print("rdflib:", licence(publicID=STORY), licence())
assert licence(publicID=STORY) == STORY
assert licence().startswith("file:///")
PY
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const triples = await jsonld.toRDF(JSON.parse(readFileSync('picture.jsonld')), { base: 'https://post.example/2026/story', format: 'application/n-quads' });
console.log('jsonld', JSON.parse(readFileSync('node_modules/jsonld/package.json')).version, '\n', triples);
assert.ok(triples.includes('"Ines Dorrabray"') && !triples.includes('/license>'));
console.log('as recorded');
JS
node run.mjs
