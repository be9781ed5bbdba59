#!/usr/bin/env bash
# Sickle, which harvests museums and picture archives, reads the licence of a record in Europeana's form as None, and of a name in two
# languages one without telling which.
#
# Expected: record.metadata holds what the record says; a value that is an address is that address.
# Instead:  the dictionary is made of the text within elements. Europeana's model (EDM) puts every address into an attribute,
#           <edm:rights rdf:resource="http://creativecommons.org/licenses/by/4.0/"/>: the key is there with [None], as it is for the
#           picture's address (edm:isShownBy), for who is named by an address, and for a record without any licence that has the
#           element empty. xml:lang is not kept. In Dublin Core, the form that every archive has and that one tries first, all is in
#           the text and is read. The raw record has everything; so has any reader of RDF.
# Matters:  "rights": [None] is read as "no licence known", for each picture of each archive that delivers this form. None of them can be
#           used, or all of them are.
# Versions: Sickle 0.7.0, lxml 6.1.3, rdflib 7.6.0 (PyPI; the last for comparison). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check Sickle==0.7.0 lxml==6.1.3 rdflib==7.6.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

from lxml import etree
from rdflib import Graph, URIRef
from sickle.models import Record

print("Sickle", version("Sickle"), "rdflib", version("rdflib"))
LICENCE, EDM, DC = "http://creativecommons.org/licenses/by/4.0/", "http://www.europeana.eu/schemas/edm/", "http://purl.org/dc/elements/1.1/"
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:edm="{EDM}" xmlns:dc="{DC}" xmlns:ore="http://www.openarchives.org/ore/terms/">
<edm:ProvidedCHO rdf:about="https://museum.example/1"><dc:title xml:lang="en">Boats</dc:title><dc:title xml:lang="de">Boote</dc:title>
<dc:creator rdf:resource="https://museum.example/people/7"/></edm:ProvidedCHO>
<ore:Aggregation rdf:about="https://museum.example/1#a"><edm:isShownBy rdf:resource="https://museum.example/1.jpg"/>
<edm:rights rdf:resource="{LICENCE}"/></ore:Aggregation></rdf:RDF>"""
OAI = f"""<record xmlns="http://www.openarchives.org/OAI/2.0/"><header><identifier>1</identifier><datestamp>2026-11-20</datestamp></header>
<metadata>{{}}</metadata></record>"""
metadata = Record(etree.fromstring(OAI.format(RDF))).metadata
print(metadata)
assert metadata["rights"] == metadata["isShownBy"] == metadata["creator"] == [None]
assert metadata["title"] == ["Boats", "Boote"]
plain = f"""<dc xmlns="{DC}"><title>Boats</title><rights>{LICENCE}</rights></dc>"""
assert Record(etree.fromstring(OAI.format(plain))).metadata["rights"] == [LICENCE]
assert [str(licence) for licence in Graph().parse(data=RDF, format="xml").objects(None, URIRef(EDM + "rights"))] == [LICENCE]
print("as recorded")
PY
