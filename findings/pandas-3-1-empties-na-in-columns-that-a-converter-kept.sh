#!/usr/bin/env bash
# Since pandas 3.1, read_csv(converters={"credit": str}) no longer keeps "NA" and "null": they become nothing. Until 3.0 a
# converter was the way to keep the words of one column.
#
# Expected: what a converter returned is the value, as in pandas 2.3.3 and 3.0.2 with the default (C) engine.
# Instead:  from 3.1.0 the converter's results are looked through for words that mean "no value" (NA, null, None, nan, n/a, and
#           the empty word), with the default engine too; only keep_default_na=False keeps them. No warning.
# Matters:  lists of pictures have "NA" as the agency's or author's initials and for Namibia. country_converter 1.3.2, the usual way
#           to bring names of countries into one form, keeps Namibia's code by such a converter: with pandas 3.1 it reads its
#           own table without it, and every call raises TypeError.
# Versions: pandas 3.0.2 and 3.1.1, country_converter 1.3.2 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > lists.py <<'PY'
import io
import sys
import pandas

table = "credit,story\nNA,1\nVell,2\nnull,3\n,4\n"
kept = pandas.read_csv(io.StringIO(table), converters={"credit": str})["credit"].tolist()
told = pandas.read_csv(io.StringIO(table), converters={"credit": str}, keep_default_na=False)["credit"].tolist()
kept = [None if each != each else each for each in kept]
print("pandas", pandas.__version__, kept, told)
assert told == ["NA", "Vell", "null", ""]
assert kept == (told if sys.argv[1] == "3.0.2" else [None, "Vell", None, None])

import country_converter
try:
    namibia = country_converter.convert("Namibia", to="ISO2")
except TypeError as error:
    namibia = type(error).__name__
print("country_converter", country_converter.__version__, "Namibia:", namibia)
assert namibia == ("NA" if sys.argv[1] == "3.0.2" else "TypeError")
PY
for version in 3.0.2 3.1.1; do
  python3 -m venv "env$version"
  "env$version/bin/pip" install -q --no-compile "pandas==$version" country_converter==1.3.2
  "env$version/bin/python" lists.py "$version"
done
echo "as recorded"
