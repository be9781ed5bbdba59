#!/usr/bin/env bash
# pycaption, reading TTML subtitles, shows text that is switched off (tts:display="none") and the description in the metadata, as words that
# are spoken.
#
# Expected: a paragraph's words are its text; <metadata> holds notes about it, and display="none" says that it is not shown.
# Instead:  all text below <p> is taken. <ttm:desc>A door closes</ttm:desc> stands before the words, glued to them in WebVTT ("A
#           doorBoats"); <ttm:agent> with the speaker's full name comes as words too; what is hidden, such as another language or the
#           credit that a player shows by itself, stands among what is said. ttconv shows
#           none of them.
# Matters:  subtitles are read into articles, transcripts and search: a quotation then has words in it that nobody said, and the name of
#           the speaker in the middle.
# Versions: pycaption 2.3.14, ttconv 1.2.3 (PyPI; the latter for comparison). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pycaption==2.3.14 ttconv==1.2.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python -W ignore - <<'PY'
import xml.etree.ElementTree as et
from importlib.metadata import version

import ttconv.imsc.reader
import ttconv.srt.writer
from pycaption import DFXPReader, SRTWriter, WebVTTWriter

print("pycaption", version("pycaption"), "ttconv", version("ttconv"))
TTML = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"
 xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en"><body><div>
<p begin="00:00:01.000" end="00:00:03.000"><metadata><ttm:desc>A door</ttm:desc></metadata>Boats<span tts:display="none"> hidden</span> <span>leave</span> again.</p>
</div></body></tt>"""
captions = DFXPReader().read(TTML)
model = ttconv.imsc.reader.to_model(et.ElementTree(et.fromstring(TTML)))
shown = [SRTWriter().write(captions), WebVTTWriter().write(captions), ttconv.srt.writer.from_model(model)]
shown = [text.strip().splitlines()[-1] for text in shown]
print(shown)
assert shown == ["A door Boats hidden leave again.", "A doorBoats hidden leave again.", "Boats leave again."]
print("as recorded")
PY
