#!/usr/bin/env bash
# DuckDB and Apache Arrow write Großmann in capitals as GROẞMANN, with the letter ẞ (U+1E9E), and ΓΙΩΡΓΟΣ in small letters as
# γιωργοσ, with the wrong last letter. Python, Node and Polars have GROSSMANN and γιωργος.
#
# Expected: libraries that know Unicode give the same capitals; or, with simple mappings only, leave ß alone (Unicode's table
#           gives it no simple capital).
# Instead:  DuckDB and Arrow share a C library (utf8proc) that does a third thing with ß, and takes no notice of where a sigma
#           stands. So a credit in capitals ("JO GROSSMANN/AP") and upper() of the same name are two people, and joining on
#           lower(name) with keys that Python or Polars made loses every Greek name in -ς. upper() and lower() in one library
#           take each other back, which hides it. strip_accents() of DuckDB does not help: ß, Ł and ø stay, and of the Russian
#           letter й, which bears no accent, it makes и.
# Matters:  photographers are counted over an archive in Parquet, where one half of the keys came from Python.
# Versions: duckdb 2.0.1, pyarrow 26.0.1, polars 2.1.0 (PyPI). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile duckdb==2.0.1 pyarrow==26.0.1 polars==2.1.0
cat > capitals.py <<'PY'
import subprocess
import duckdb
import polars
import pyarrow
import pyarrow.compute

def asked(sql, *values):
    return duckdb.execute(f"select {sql}", values).fetchone()[0]

def in_node(words, method):
    return subprocess.run(["node", "-p", f"'{words}'.{method}()"], capture_output=True, text=True, check=True).stdout.strip()

print("duckdb", duckdb.__version__, "pyarrow", pyarrow.__version__, "polars", polars.__version__)
german, greek = "Jo Großmann", "ΓΙΩΡΓΟΣ ΒΕΛ"
rows = {
    "duckdb": (asked("upper(?)", german), asked("lower(?)", greek)),
    "pyarrow": (pyarrow.compute.utf8_upper(pyarrow.array([german]))[0].as_py(),
                pyarrow.compute.utf8_lower(pyarrow.array([greek]))[0].as_py()),
    "polars": (polars.Series([german]).str.to_uppercase()[0], polars.Series([greek]).str.to_lowercase()[0]),
    "Python": (german.upper(), greek.lower()),
    "Node": (in_node(german, "toUpperCase"), in_node(greek, "toLowerCase")),
}
for name, row in rows.items():
    print(f"{name:8}", *row)
assert rows["duckdb"] == rows["pyarrow"] == ("JO GROẞMANN", "γιωργοσ βελ")
assert rows["polars"] == rows["Python"] == rows["Node"] == ("JO GROSSMANN", "γιωργος βελ")
assert not asked("lower(?) = ?", greek, greek.lower()) and asked("lower(upper(?)) = lower(?)", german, german)
plain = asked("strip_accents(?)", "Сергей Łuk Jørg Großmann José")
print(plain)
assert plain == "Сергеи Łuk Jørg Großmann Jose"
print("as recorded")
PY
env/bin/python capitals.py
