"""In another language: the server's words out of a .mo, the editor's out of a .json, each where WordPress looks for it."""

import hashlib
import json
import re
import subprocess

import pytest

POT = "cutline.pot"
HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"\n'


@pytest.fixture
def german(newsroom):
    """The plugin with two sentences in German."""
    folder = newsroom.site.www / "wp-content" / "plugins" / "cutline" / "languages"
    words = (folder / POT).read_text("utf-8")
    assert 'msgid "Mend this first: %s"\nmsgid_plural "Mend these first: %s"' in words
    assert 'msgid "Checking…"' in words
    (folder / "cutline-de_DE.po").write_text(
        HEAD
        + 'msgid "Mend this first: %s"\nmsgid_plural "Mend these first: %s"\n'
        + 'msgstr[0] "Erst ausbessern: %s"\nmsgstr[1] "Erst ausbessern: %s"\n',
        "utf-8",
    )
    subprocess.run(["msgfmt", "-o", folder / "cutline-de_DE.mo", folder / "cutline-de_DE.po"], check=True)
    name = hashlib.md5(b"assets/editor.js").hexdigest()
    data = {"messages": {"": {"domain": "messages", "lang": "de_DE"}, "Checking…": ["Wird geprüft …"]}}
    (folder / f"cutline-de_DE-{name}.json").write_text(json.dumps({"locale_data": data}), "utf-8")
    newsroom.job("options", {"test_locale": "de_DE"})
    yield newsroom
    newsroom.job("options", {"test_locale": None})
    for file in folder.glob("cutline-de_DE*"):
        file.unlink()


def test_both_speak_it(german):
    number = german.draft("error")
    told = german.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"}).json()["message"]
    assert told.startswith("Erst ausbessern: “{{caption}}”")
    page = german.browser.get(f"/wp-admin/post.php?post={number}&action=edit").text
    inline = re.search(r'id="cutline-editor-js-translations"[^>]*>(.*?)</script>', page, re.S)
    assert "Wird gepr" in inline[1]
