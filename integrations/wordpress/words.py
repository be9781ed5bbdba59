"""Writes the plugin's words for translators, ``cutline/languages/cutline.pot``. Needs gettext.

``python integrations/wordpress/words.py`` writes it; with ``--check`` it only says whether it is up to date.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent / "cutline"
POT = PLUGIN / "languages" / "cutline.pot"
PHP = ("__", "esc_html__", "esc_attr__", "esc_html_e", "_n:1,2", "_x:1,2c")
JAVASCRIPT = ("__", "_n:1,2", "_x:1,2c")


def words() -> str:
    """The file as it should be."""
    php = sorted(str(path.relative_to(PLUGIN)) for path in PLUGIN.rglob("*.php"))
    scripts = sorted(str(path.relative_to(PLUGIN)) for path in PLUGIN.rglob("*.js"))
    common = ("--from-code=UTF-8", "--add-comments=translators", "--add-location=file", "--sort-by-file")
    named = ("--package-name=Cutline", "--copyright-holder=", "--msgid-bugs-address=cutline")
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch, "cutline.pot")
        for language, keywords, files in (("PHP", PHP, php), ("JavaScript", JAVASCRIPT, scripts)):
            join = ("--join-existing",) if out.exists() else ()
            asked = [f"--language={language}", "--keyword=", *(f"--keyword={each}" for each in keywords)]
            subprocess.run(
                ["xgettext", *common, *named, *join, *asked, f"--output={out}", *files], cwd=PLUGIN, check=True
            )
        lines = out.read_text("utf-8").replace("charset=CHARSET", "charset=UTF-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(('"POT-Creation-Date', "# ")))


if __name__ == "__main__":
    made = words()
    if sys.argv[1:] == ["--check"]:
        if not POT.is_file() or POT.read_text("utf-8") != made:
            sys.exit("cutline.pot is stale: run python integrations/wordpress/words.py")
    else:
        POT.write_text(made, "utf-8")
        print(f"{made.count('msgid ') - 1} texts")
