#!/usr/bin/env bash
# DuckDB, reading a list of credits in one column ("Ines Dorrabray | AP"), cuts it at the bar, throws the header away and takes the first
# photographer for the new one. CleverCSV cuts such lists at the spaces, and takes names and surnames for columns.
#
# Expected: a file called .csv with one column has no separator; its first line is a header that fits all lines.
# Instead:  DuckDB tries comma, bar, semicolon and tab and prefers what gives most columns. The line "credit" has one field and does
#           not fit, so it is skipped as a note above the table; what follows is header and rows. Captions with a semicolon in each
#           fare alike. No warning: count(*) is one too low, and the agency stands in a column called "AP". Given columns or delim=','
#           it is right. CleverCSV, made to do this better, answers " ". csv.Sniffer says that it cannot tell.
# Matters:  a column of credits or captions is what one exports to look through. One picture is missing in each file.
# Versions: duckdb 2.0.1, clevercsv 0.8.5 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check duckdb==2.0.1 clevercsv==0.8.5 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import csv
from importlib.metadata import version
from pathlib import Path

import clevercsv
import duckdb

print("duckdb", version("duckdb"), "clevercsv", version("clevercsv"))
NAMES = ["Ines Dorrabray", "Tom Vell", "Mara Quent", "Jo Lind", "Ada Rook", "Ben Orrin"]
FILES = {"credit": ["{} | AP", "AP"], "caption": ["{} waves; the ferry leaves", "the ferry leaves"], "by": ["{}/AP", None]}
for header, (form, column) in FILES.items():
    text = "\n".join([header, *(form.format(name) for name in NAMES)]) + "\n"
    Path("a.csv").write_text(text)
    table = duckdb.sql("from read_csv('a.csv')")
    names, rows = table.columns, table.fetchall()
    print(header, names, len(rows), rows[0])
    if column:
        first = form.format(NAMES[0]).replace(";", "|").split("|")[0].strip()
        assert names == [first, column] and len(rows) == len(NAMES) - 1
        assert duckdb.sql("from read_csv('a.csv', delim=',')").columns == [header]
    else:
        assert names == [header] and len(rows) == len(NAMES)
    assert clevercsv.Sniffer().sniff(text).delimiter == " "
    try:
        csv.Sniffer().sniff(text)
    except csv.Error as error:
        print(error)
    else:
        raise AssertionError
print("as recorded")
PY
