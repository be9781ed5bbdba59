"""How well pictures, captions and credits are read, on pages labelled by hand.

    python bench/accuracy.py CORPUS [--nameless]

CORPUS is a folder with ``score.py``, and ``dev/labels.json`` beside the labelled pages. The pages are read and scored
as `cutline blocks --format jsonl` and the script would do it. ``--nameless`` reads them as if no element had a class
name, an id or any other name: what is left is how words stand to pictures, which is all there is on a site whose
names are hashes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from linter.engine.open_page import open_page
from linter.reading.files import to_source
from linter.reading.pictures import class_names
from linter.reports.blocks import line
from linter.settings import Settings


def without_names() -> None:
    def none(element: object) -> frozenset[str]:
        return frozenset()

    names = class_names.names
    for module in [module for name, module in sys.modules.items() if name.startswith("linter.reading.")]:
        if getattr(module, "names", None) is names:
            module.names = none  # type: ignore[attr-defined]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--nameless", action="store_true")
    options = parser.parse_args()
    if options.nameless:
        without_names()
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for path in sorted((options.corpus / "dev").glob("*.html.gz")):
            out.write(line(open_page(to_source(path.read_bytes(), str(path), 1 << 26), Settings())) + "\n")
        out.flush()
        command = [sys.executable, options.corpus / "score.py", options.corpus / "dev" / "labels.json", out.name]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
