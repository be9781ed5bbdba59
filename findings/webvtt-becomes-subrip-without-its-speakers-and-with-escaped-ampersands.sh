#!/usr/bin/env bash
# From WebVTT to SubRip the speakers are lost, or stand as tags in the picture, and "Vell & Quent" is shown as "Vell &amp; Quent", with four libraries.
#
# Expected: WebVTT names who speaks, <v Ines Dorrabray>, and writes & as &amp;, as HTML does. SubRip knows neither, so the
#           signs are put back and the name goes before the words or is dropped; a reader gives plain text.
# Instead:  webvtt-py, pysubs2 and subsrt-ts drop the names, subtitle writes the tag <v Ines Dorrabray> into the SubRip file. All
#           four write &amp; there, where players show it as it is, and give it as the plain text of a cue. webvtt-py has
#           the speaker of a cue; of two in one cue it names the first, beside the words of both.
# Matters:  films of a paper's site get their subtitles for other sites in this way; whoever is quoted is not named any more,
#           and firms and papers with an ampersand look broken.
# Versions: webvtt-py 0.6.0, pysubs2 1.8.1 (PyPI); subsrt-ts 2.1.2, subtitle 4.2.2 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check webvtt-py==0.6.0 pysubs2==1.8.1 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . subsrt-ts@2.1.2 subtitle@4.2.2
cat > given.vtt <<'VTT'
WEBVTT

00:00:01.000 --> 00:00:02.000
<v Ines Dorrabray>Vell &amp; Quent wait.</v>

00:00:03.000 --> 00:00:04.000
<v Tom Vell>Yes.</v>
<v Ann Quent>No.</v>
VTT
cat > convert.mjs <<'JS'
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const subsrt = require('subsrt-ts');
const { parseSync, stringifySync } = require('subtitle');
const given = fs.readFileSync('given.vtt', 'utf8');
fs.writeFileSync('subsrt-ts.srt', subsrt.convert(given, { format: 'srt' }));
fs.writeFileSync('subtitle.srt', stringifySync(parseSync(given), { format: 'SRT' }));
JS
node convert.mjs
env/bin/python - <<'PY'
from importlib.metadata import version
import pysubs2
import webvtt

print("webvtt-py", version("webvtt-py"), "pysubs2", version("pysubs2"))
cues = webvtt.read("given.vtt")
cues.save_as_srt("webvtt-py.srt")
print("webvtt-py:", [(cue.voice, cue.text) for cue in cues])
assert [(cue.voice, cue.text) for cue in cues] == [("Ines Dorrabray", "Vell &amp; Quent wait."), ("Tom Vell", "Yes.\nNo.")]
lines = pysubs2.load("given.vtt")
lines.save("pysubs2.srt")
print("pysubs2:  ", [(line.name, line.plaintext) for line in lines])
assert [(line.name, line.plaintext) for line in lines] == [("", "Vell &amp; Quent wait."), ("", "Yes.\nNo.")]
for library in ("webvtt-py", "pysubs2", "subsrt-ts", "subtitle"):
    with open(f"{library}.srt", encoding="utf-8") as file:
        seen = file.read()
    words = [line.strip() for line in seen.splitlines() if any(sign.islower() for sign in line)]
    print(f"{library:10}", words)
    if library == "subtitle":
        assert words == ["<v Ines Dorrabray>Vell &amp; Quent wait.</v>", "<v Tom Vell>Yes.</v>", "<v Ann Quent>No.</v>"]
    else:
        assert words == ["Vell &amp; Quent wait.", "Yes.", "No."]
print("as recorded")
PY
