#!/usr/bin/env bash
# pygls counts a line separator (U+2028) in a caption as the end of a line, editors do not: what is typed below lands in the line above.
#
# Expected: the protocol of language servers has three ends of a line: \n, \r\n and \r. Client and server are to count alike.
# Instead:  pygls cuts its copy of a page with Python's splitlines(), which also ends lines at U+2028 and U+2029, U+0085, form feed,
#           vertical tab and three more controls. Layout programs write U+2028 for a forced line break, and it comes along
#           when a caption is copied from a PDF or an InDesign page; browsers show nothing. From there on each line of the server's copy
#           has a number one higher. With incremental changes, which is what pygls asks for unless told otherwise, the editor's
#           next change is put into the line above: the server holds another page than the editor, and from then on marks
#           faults that are not there and mends, at a click, what it does not see. word_at_position() is off by
#           a line too. The library that editors use on their side has the line right.
# Matters:  a linter of captions that is built on it tells the desk of a missing credit one picture too high, and its fix is written there.
#           (Cutline's own server asks for whole pages and counts its lines itself.)
# Versions: pygls 2.1.1, lsprotocol 2025.0.0 (PyPI); vscode-languageserver-textdocument 1.0.16 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pygls==2.1.1 lsprotocol==2025.0.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . vscode-languageserver-textdocument@1.0.16
cat > editor.js <<'JS'
const fs = require('node:fs');
const { TextDocument } = require('vscode-languageserver-textdocument');

const { before, changes } = JSON.parse(fs.readFileSync('change.json'));
const page = TextDocument.create('file:///a.html', 'html', 1, before);
const after = TextDocument.update(page, changes, 2);
fs.writeFileSync('editor.json', JSON.stringify({ after: after.getText(), lines: after.lineCount }));
JS
cat > server.py <<'PY'
import json
import pathlib
import subprocess
from importlib.metadata import version

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

print("pygls", version("pygls"))
assert LanguageServer("linter", "1")._text_document_sync_kind == types.TextDocumentSyncKind.Incremental
NEW = {"at": {"line": 1, "character": 10}, "text": "Three"}  # "Two" becomes "Three" in the second line
wrong = []
for name, sign in (("U+2028", "\u2028"), ("U+2029", "\u2029"), ("U+0085", "\x85"), ("form feed", "\f"), ("a space", " ")):
    before = f'<figcaption>Boats leave.{sign}Photo: Ines</figcaption>\n<img alt="Two boats" src="b.jpg">\n'
    end = {"line": 1, "character": 13}
    change = {"range": {"start": NEW["at"], "end": end}, "text": NEW["text"]}
    pathlib.Path("change.json").write_text(json.dumps({"before": before, "changes": [change]}), encoding="utf-8")
    subprocess.run(["node", "editor.js"], check=True)
    editor = json.loads(pathlib.Path("editor.json").read_text(encoding="utf-8"))
    page = TextDocument("file:///a.html", before, sync_kind=types.TextDocumentSyncKind.Incremental)
    page.apply_change(types.TextDocumentContentChangePartial(
        range=types.Range(types.Position(**NEW["at"]), types.Position(**end)), text=NEW["text"]))
    assert editor["after"] == before.replace("Two", "Three") and editor["lines"] == 3
    print(f"{name}: editor", repr(editor["after"]), "- server", repr(page.source))
    assert (page.source == editor["after"]) == (name == "a space")
    assert ("Two" in page.source) == (name != "a space")
    wrong.append(page.word_at_position(types.Position(1, 18)) != "boats")
assert wrong == [True] * 4 + [False]
print("as recorded")
PY
env/bin/python server.py
