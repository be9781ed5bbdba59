#!/usr/bin/env bash
# pandoc, writing a page for MediaWiki, XWiki or Jira, drops the caption of every figure and with it the credit; in MediaWiki the alt text
# becomes the caption.
#
# Expected: [[File:a.png|thumb|alt=Boats in the harbour|Boats leave at dawn. Photo: …]] in MediaWiki, and in the other two, whose
#           pictures have no caption, the words below the picture, as pandoc writes them for DokuWiki, Muse and Org.
# Instead:  MediaWiki gets [[File:a.png|Boats in the harbour]] within <div class="figure">, where the last part is what is shown or
#           the alt text of the picture; without an alt text there is no word at all. XWiki and Jira get the picture with alt="…"
#           and nothing else; the help format of Vim not even the picture. From Markdown, where the caption is the alt text unless
#           alt= says otherwise, it is the same. Org and Typst keep the caption and drop the alt text. Nothing is said on standard error.
# Matters:  wikis are where newsrooms and archives keep pictures with their rights; a picture brought there has lost who took it.
#           Plain text without captions, of which another finding tells, concerns linked pictures only; here it is all of them.
# Versions: pandoc 3.9 (PyPI pypandoc_binary 1.17).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pypandoc_binary==1.17 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY' 2> messages.log
import pypandoc

print("pandoc", pypandoc.get_pandoc_version())
CAPTION = "Boats leave at dawn. Photo: Ines Dorrabray/AP"
HTML = f'<p>Storm</p><figure><img src="a.png" alt="Boats in the harbour"><figcaption>{CAPTION}</figcaption></figure>'
MARKDOWN = f'Storm\n\n![{CAPTION}](a.png){{alt="Boats in the harbour"}}\n'
recorded = {  # whether it keeps the caption, the alt text
    "mediawiki": (False, True),
    "xwiki": (False, True),
    "jira": (False, True),
    "vimdoc": (False, False),
    "dokuwiki": (True, True),
    "muse": (True, True),
    "textile": (True, True),
    "org": (True, False),
    "typst": (True, False),
    "gfm": (True, True),
}
for form, expected in recorded.items():
    for source, kind in ((HTML, "html"), (MARKDOWN, "markdown")):
        page = pypandoc.convert_text(source, form, kind, extra_args=["--wrap=none"])
        got = "Dorrabray" in page, "Boats in the harbour" in page
        assert got == expected, (form, kind, page)
    print(f"{form:10} caption {got[0]!s:5} alt {got[1]!s:5}", repr(page) if not got[0] else "")
page = pypandoc.convert_text(HTML.replace("Boats in the harbour", ""), "mediawiki", "html")
assert page.split("figure")[1] == '">\n[[File:a.png]]\n</div>\n', page
print("as recorded")
PY
test "$(grep -vc DeprecationWarning "$work/messages.log" || true)" = 0
