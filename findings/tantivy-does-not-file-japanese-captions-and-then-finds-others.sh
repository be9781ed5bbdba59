#!/usr/bin/env bash
# tantivy does not file a Japanese caption at all if it runs for 14 signs without punctuation, and a search for it finds other stories.
#
# Expected: the default tokenizer may be poor at Japanese, which has no spaces; the caption is then one long word, found by itself.
# Instead:  the default leaves out words of 40 bytes and more, meant for rubbish such as encoded pictures. A sign of Japanese, Thai
#           or Hindi takes three bytes: 14 signs in a row are gone, and nothing tells. The same is done to what is asked, so that
#           the caption and "Ines" together ask for "Ines" alone and find her other pictures. A German compound of 40 letters
#           fares alike. Words in Hindi are cut where two consonants join: प्रीति (Priti) is "प" and "रीति".
# Matters:  archives of captions built on it (and on what embeds it) miss most captions of Japan and Thailand, or find a wrong picture
#           for the right words; a caption of a few signs in a test is found.
# Versions: tantivy 0.27.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check tantivy==0.27.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

import tantivy

print("tantivy", version("tantivy"))
CAPTION = "港を出る船の上で手を振る安藤花子"  # 16 signs
COMPOUND = "Binnenschifffahrtsverkehrsüberwachungsstelle"
STORIES = {"a": CAPTION[:13], "b": CAPTION, "c": "Ines", "d": COMPOUND + " Ines", "e": "प्रीति"}
builder = tantivy.SchemaBuilder()
for name in ("key", "caption"):
    builder.add_text_field(name, stored=True)
index = tantivy.Index(builder.build())
writer = index.writer(heap_size=20_000_000)
for key, caption in STORIES.items():
    writer.add_document(tantivy.Document(key=key, caption=caption))
writer.commit()
index.reload()
searcher = index.searcher()


def found(words):
    hits = searcher.search(index.parse_query(words, ["caption"]), 10).hits
    return "".join(sorted(searcher.doc(address)["key"][0] for _, address in hits))


for words, keys in {STORIES["a"]: "a", CAPTION: "", f"{CAPTION} Ines": "cd", f'"{COMPOUND} Ines"': "cd", COMPOUND: "", "रीति": "e"}.items():
    print(words, repr(found(words)))
    assert found(words) == keys
print("as recorded")
PY
