#!/usr/bin/env bash
# Altair and Vega save a chart without the description that was written for it: it is an aria-label in a page, and nowhere in SVG, PNG or PDF.
#
# Expected: description="…" is a chart's alternative text; an SVG has <desc> and aria-label for it, a PNG its text chunks, and an SVG
#           that names its axes and each bar for screen readers will say first what it shows.
# Instead:  the description is put on the element of the page when Vega's script runs there. View.toSVG(), and with it vl-convert,
#           which Altair's save() uses, writes role="graphics-object" for the marks, a label for each axis ("Y-axis titled …
#           from 0.0 to 3.0") and each bar, and neither description nor role="img" nor a name on <svg>; what a chart
#           is about, with its source if the desk put it there, is in the saved HTML and in none of the pictures.
# Matters:  newsrooms make charts with these and publish the SVG or PNG, for the script is heavy; in <img> all those labels are not
#           read either, and the alt text that somebody wrote has to be written again, by somebody who does not know it.
# Versions: altair 6.3.0, vl-convert-python 1.9.0.post1 (PyPI); vega 6.4.0, vega-lite 6.4.3 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check altair==6.3.0 vl-convert-python==1.9.0.post1 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . vega@6.4.0 vega-lite@6.4.3
cat > save.py <<'PY'
import pathlib
import re

import altair

print("Altair", altair.__version__)
chart = altair.Chart(altair.Data(values=[{"year": "2024", "boats": 3}]), title="Fleet", description="Fewer boats each year. Source: Harbour office")
chart = chart.mark_bar().encode(x="year:N", y="boats:Q")
pathlib.Path("chart.json").write_text(chart.to_json())
for form in ("html", "svg", "png", "pdf"):
    chart.save(f"chart.{form}")
    held = b"Harbour office" in pathlib.Path(f"chart.{form}").read_bytes()
    print(form, "has the description:", held)
    assert held == (form == "html")
svg = pathlib.Path("chart.svg").read_text()
print(re.match("<svg[^>]*>", svg)[0], "\nlabels:", *re.findall('aria-label="([^"]*)"', svg), sep="\n   ")
assert svg.count("aria-label=") >= 3 and "<desc" not in svg and "<title" not in svg
assert "role=" not in re.match("<svg[^>]*>", svg)[0] and "aria-label" not in re.match("<svg[^>]*>", svg)[0]
PY
cat > draw.mjs <<'JS'
import assert from 'node:assert';
import fs from 'node:fs';
import { compile } from 'vega-lite';
import { parse, version, View } from 'vega';

const view = new View(parse(compile(JSON.parse(fs.readFileSync('chart.json', 'utf8'))).spec), { renderer: 'none' });
const svg = await view.toSVG();
console.log('vega', version, 'knows:', view.description(), '- in its SVG:', svg.includes('Harbour office'));
assert(view.description().includes('Harbour office') && !svg.includes('Harbour office') && svg.includes('aria-label='));
console.log('as recorded');
JS
env/bin/python save.py
node draw.mjs
