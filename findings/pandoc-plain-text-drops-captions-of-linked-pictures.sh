#!/usr/bin/env bash
# pandoc to plain text drops caption and credit as soon as the picture is a link, or two pictures share a caption.
#
# Expected: a figure in plain text is its caption, with or without a mark for the picture.
# Instead:  that holds for a figure with one bare picture. If the picture is wrapped in a link (to the large version, as WordPress does
#           by default) or a second stands beside it, or if the figure holds a video or a quotation, the output is the alt text or
#           nothing, and the figcaption is gone without a warning. Markdown and HTML written from the same source keep it.
# Matters:  the text part of a newsletter, a text archive, a search index and word counts are made this way; the credit is lost for
#           just the pictures that readers can enlarge.
# Versions: pandoc 3.9 (PyPI pypandoc_binary 1.17).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pypandoc_binary==1.17 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import pypandoc

print("pandoc", pypandoc.get_pandoc_version())
CAPTION = "<figcaption>Boats at dawn. Photo: Ines Dorrabray</figcaption>"
PICTURE = '<img src="a.jpg" alt="Boats">'
figures = {
    "one picture": PICTURE,
    "linked picture": f'<a href="large.jpg">{PICTURE}</a>',
    "two pictures": PICTURE + '<img src="b.jpg" alt="Nets">',
    "video": '<video src="a.mp4"></video>',
    "quotation": "<blockquote><p>We sail.</p></blockquote>",
}
for name, inside in figures.items():
    html = f"<p>The ferry sails.</p><figure>{inside}{CAPTION}</figure>"
    plain, markdown, again = (pypandoc.convert_text(html, form, "html", extra_args=["--wrap=none"]) for form in ("plain", "markdown", "html"))
    print(f"{name:15} plain: {plain.split('sails.', 1)[1].strip()!r}; credit in plain {'Dorrabray' in plain},"
          f" Markdown {'Dorrabray' in markdown}, HTML {'Dorrabray' in again}")
    assert "Dorrabray" in markdown and "Dorrabray" in again
    assert ("Dorrabray" in plain) == (name == "one picture")
print("as recorded")
PY
