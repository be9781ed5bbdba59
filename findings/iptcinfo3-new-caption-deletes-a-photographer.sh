#!/usr/bin/env bash
# iptcinfo3, asked to change the caption only, deletes the first of two photographers and the note that the text is UTF-8.
#
# Expected: save_as() writes the changed field and leaves the rest of the IPTC block alone.
# Instead:  by-line is a repeatable field of which iptcinfo3 keeps the last value on reading; on saving it writes what it has kept. The
#           record 1:90 (character set) is not written again, while the bytes stay UTF-8, so ExifTool shows "DÃ¶rrabray" where it
#           showed "Dörrabray". The digest in the file is left as it was and now says that the IPTC block is the
#           newer one, so by the rules of the Metadata Working Group readers prefer it to the XMP, which is still complete.
# Matters:  a script that adds "FILE PHOTO" to captions takes a credit away for good. It is a disagreement
#           within one file that nobody made by hand, and the rule for settling it picks the damaged side.
# Versions: iptcinfo3 2.3.0 (PyPI); ExifTool 13.59 (npm exiftool-vendored.pl, needs perl).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exiftool-vendored.pl@13.59.3
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check iptcinfo3==2.3.0 2> pip.log || { cat pip.log; exit 1; }
exiftool="perl node_modules/exiftool-vendored.pl/bin/exiftool"
echo '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJAf/9k=' | base64 -d > desk.jpg
$exiftool -q -overwrite_original -charset utf8 -use MWG '-MWG:Creator=Ines Dörrabray' '-MWG:Creator=Tom Vell' '-MWG:Description=Boats at dawn.' \
  -codedcharacterset=utf8 '-IPTC:Credit=Sandhaven Post/Dörrabray' desk.jpg
env/bin/python - <<'PY'
from importlib.metadata import version
from iptcinfo3 import IPTCInfo
print("iptcinfo3", version("iptcinfo3"))
info = IPTCInfo("desk.jpg")
info["caption/abstract"] = "FILE PHOTO: Boats at dawn."
info.save_as("saved.jpg")
PY
for file in desk saved; do
  echo "--- $file.jpg, ExifTool $($exiftool -ver)"
  $exiftool -q -a -G1 -s -sep ' | ' -CodedCharacterSet -IPTC:By-line -IPTC:Credit -IPTC:Caption-Abstract -XMP-dc:Creator -Warning $file.jpg
done
value() { $exiftool -q -q -s3 -sep ' | ' "$1" "$2"; }
[ "$(value -IPTC:By-line desk.jpg)" = 'Ines Dörrabray | Tom Vell' ]
[ "$(value -IPTC:By-line saved.jpg)" = 'Tom Vell' ]
[ "$(value -IPTC:Credit desk.jpg)" = 'Sandhaven Post/Dörrabray' ]
[ "$(value -IPTC:Credit saved.jpg)" = 'Sandhaven Post/DÃ¶rrabray' ]
[ "$(value -CodedCharacterSet desk.jpg)" = UTF8 ] && [ -z "$(value -CodedCharacterSet saved.jpg)" ]
[ "$(value -IPTCDigest desk.jpg)" = "$(value -IPTCDigest saved.jpg)" ]
[ "$(value -CurrentIPTCDigest desk.jpg)" != "$(value -CurrentIPTCDigest saved.jpg)" ]
[ "$(value -XMP-dc:Creator saved.jpg)" = 'Ines Dörrabray | Tom Vell' ]
echo "as recorded"
