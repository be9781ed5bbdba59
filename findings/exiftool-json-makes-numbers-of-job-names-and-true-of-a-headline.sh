#!/usr/bin/env bash
# ExifTool's -json, and with it PyExifTool and exiftool-vendored, make a number of the agency's job "6E11" and a truth value of the
# headline "True".
#
# Expected: job, headline, caption and keywords are text fields of IPTC and XMP, and JSON has strings.
# Instead:  whatever looks like a number of JSON is written without quotation marks: the job 6E11 comes back as 600000000000, a
#           keyword 12E4 as 120000, the edition 1.10 as 1.1; "True" and "False" are truth values in any capitals. A job of
#           the same series, 6F11, is text, and so are 007 and numbers of more than 15 figures. The tabs and lines of
#           ExifTool's plain output, and -json with -api StructFormat=JSONQ, have the text.
# Matters:  job names are what a desk quotes to the agency to find, replace or kill a picture; which ones are spoilt depends on the
#           letter. (exifr has a trouble of this kind of its own making; this is the reference reader's.)
# Versions: ExifTool 13.59 (npm exiftool-vendored.pl, needs perl), exiftool-vendored 35.21.0 (npm); PyExifTool 0.5.6, Pillow 13.0.0
#           (PyPI). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix . exiftool-vendored.pl@13.59.3 exiftool-vendored@35.21.0
python3 -m venv env
env/bin/pip install -q --no-compile PyExifTool==0.5.6 Pillow==13.0.0
cat > read.mjs <<'JS'
import { ExifTool } from 'exiftool-vendored';
const exiftool = new ExifTool();
const tags = await exiftool.read('job.jpg');
console.log(JSON.stringify([tags.OriginalTransmissionReference, tags.Headline, tags.EditStatus, tags.Keywords]));
await exiftool.end();
JS
cat > jobs.py <<'PY'
import json
import subprocess
from importlib.metadata import version

import exiftool
from PIL import Image

TOOL = "node_modules/exiftool-vendored.pl/bin/exiftool"
NAMES = ["OriginalTransmissionReference", "Headline", "EditStatus", "Keywords"]

def run(*words):
    return subprocess.run(["perl", TOOL, *words, "job.jpg"], capture_output=True, text=True, check=True).stdout

Image.new("RGB", (8, 8)).save("job.jpg")
run("-q", "-overwrite_original", "-IPTC:OriginalTransmissionReference=6E11", "-IPTC:Headline=True", "-IPTC:EditStatus=1.10",
    "-IPTC:Keywords=12E4", "-IPTC:Keywords=6F11", "-IPTC:Keywords=007")
asked = [f"-IPTC:{name}" for name in NAMES]
print("ExifTool", run("-ver").splitlines()[0], "PyExifTool", version("PyExifTool"))
plain = run("-s3", *asked).splitlines()
with exiftool.ExifToolHelper(executable=TOOL) as helper:
    (tags,) = helper.get_tags("job.jpg", [f"IPTC:{name}" for name in NAMES])
results = {
    "-json": [json.loads(run("-json", *asked))[0][name] for name in NAMES],
    "PyExifTool": [tags[f"IPTC:{name}"] for name in NAMES],
    "exiftool-vendored": json.loads(subprocess.run(["node", "read.mjs"], capture_output=True, text=True, check=True).stdout),
}
print("plain:", plain)
assert plain == ["6E11", "True", "1.10", "12E4, 6F11, 007"]
for name, seen in results.items():
    print(f"{name}:", seen)
    assert seen == [6e11, True, 1.1, [12e4, "6F11", "007"]] and seen[1] is True
quoted = json.loads(run("-json", "-api", "StructFormat=JSONQ", *asked))[0]
assert [quoted[name] for name in NAMES] == ["6E11", "True", "1.10", ["12E4", "6F11", "007"]]
print("as recorded")
PY
env/bin/python jobs.py
