#!/usr/bin/env bash
# csvkit, made by and for newsrooms, sorting or converting a list of pictures, deletes the photographer's name "Na", and makes
# dates of the year 1 of a column of names "Sun", "Jan" and "May".
#
# Expected: sorting a table by one column leaves the words of the others alone. N/A may count as nothing; Na is a surname.
# Instead:  csvsort, csvjoin, csvjson and in2csv guess a type for each column (the library is agate) and print what they made
#           of it. "na", "none", "null" and "n/a" count as nothing in any capitals. A column whose every word is a month's or a
#           day's short name is dates: Sun, Jan and May become 0001-01-07, 0001-01-01 and 0001-05-01; pages "2-1" and "3-2"
#           become 2001-02-01. One other name in the column, and it is words again. csvcut, csvformat and csvstack do not
#           guess; -I (--no-inference) keeps the dates from being made, and still deletes Na; --blanks is what keeps it.
# Matters:  surnames of Korean, Chinese and Dutch photographers in a list of credits, and job numbers such as 007 (printed as 7).
# Versions: csvkit 2.2.0, agate 1.14.2 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile csvkit==2.2.0 agate==1.14.2
cat > tables.py <<'PY'
import subprocess
from importlib.metadata import version
from pathlib import Path

def run(tool, *words):
    done = subprocess.run([f"env/bin/{tool}", *words], capture_output=True, text=True, check=True)
    return [line.split(",") for line in done.stdout.splitlines()[1:]]

print("csvkit", version("csvkit"), "agate", version("agate"))
Path("a.csv").write_text("story,photographer,job\n2,Na,007\n1,Vell,012\n3,None,013\n")
Path("b.csv").write_text("story,photographer,page\n2,Sun,2-1\n1,Jan,3-2\n3,May,1-1\n")
Path("c.csv").write_text("story,photographer,page\n2,Sun,2-1\n1,Vell,3-2\n3,May,Front\n")
rows = {name: run("csvsort", "-c", "story", f"{name}.csv") for name in "abc"}
for name in "abc":
    print(name, rows[name])
assert rows["a"] == [["1", "Vell", "12"], ["2", "", "7"], ["3", "", "13"]]
assert rows["b"] == [["1", "0001-01-01", "2001-03-02"], ["2", "0001-01-07", "2001-02-01"], ["3", "0001-05-01", "2001-01-01"]]
assert rows["c"] == [["1", "Vell", "3-2"], ["2", "Sun", "2-1"], ["3", "May", "Front"]]
assert run("csvcut", "-c", "2", "a.csv") == [["Na"], ["Vell"], ["None"]]
plain = run("csvsort", "-I", "-c", "story", "a.csv"), run("csvsort", "-I", "-c", "story", "b.csv")
print(*plain)
assert [row[1] for row in plain[0]] == ["Vell", "", ""] and [row[1] for row in plain[1]] == ["Jan", "Sun", "May"]
assert [row[1] for row in run("csvsort", "-I", "--blanks", "-c", "story", "a.csv")] == ["Vell", "Na", "None"]
print("as recorded")
PY
env/bin/python tables.py
