#!/usr/bin/env bash
# codespell and typos, told to write their corrections, make "calf&eacute;" of "caf&eacute;", "Santa Clause" of Santa Claus and "Photo: Lines" of "Photo: Ines".
#
# Expected: both promise few false alarms, and rewrite a word only if there is one candidate for it. A character reference of
#           HTML belongs to its word, and a capital within a line is a sign of a name.
# Instead:  a word ends at the "&": "caf" is a known misspelling of "calf", and the page says "calfé". Names are corrected like
#           words and keep their capital: Ines is Lines, Holliday Holiday, Skelton Skeleton, Shepard Shepherd, Cleary
#           Clearly, Handel Handle, Claus Clause. "café" in letters, and names that are like no word, are left alone.
# Matters:  pages and archives of captions lie in repositories too, and both tools are used as a hook that writes before each
#           commit. One word of a credit changes, looks like a word, and nobody was asked.
# Versions: codespell 2.4.3, typos 1.52.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check codespell==2.4.3 typos==1.52.0 2> pip.log || { cat pip.log; exit 1; }
cat > given.html <<'HTML'
<figcaption>The caf&eacute; on the pier. Photo: Ines Dorrabray</figcaption>
<figcaption>The café on the pier. Photo: Tom Holliday</figcaption>
<figcaption>Ann Skelton, left, and Mary Shepard. Photo: Jean Cleary</figcaption>
<figcaption>Santa Claus hears Handel in M&uuml;nster. Photo: Tom Hartwell</figcaption>
HTML
cat > expected.html <<'HTML'
<figcaption>The calf&eacute; on the pier. Photo: Lines Dorrabray</figcaption>
<figcaption>The café on the pier. Photo: Tom Holiday</figcaption>
<figcaption>Ann Skeleton, left, and Mary Shepherd. Photo: Jean Clearly</figcaption>
<figcaption>Santa Clause hears Handle in M&uuml;nster. Photo: Tom Hartwell</figcaption>
HTML
for tool in codespell typos; do
    cp given.html $tool.html
    env/bin/$tool -w $tool.html > $tool.log 2>&1 || { cat $tool.log; exit 1; }
    env/bin/$tool --version
    cat $tool.html
    cmp $tool.html expected.html
done
echo "as recorded"
