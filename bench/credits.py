"""How well credit lines are read: photographers and organisations, against labels made by hand.

    python bench/credits.py CORPUS [--show] [--min PHOTOGRAPHERS ORGANISATIONS]

CORPUS is a folder with ``dev/labels.json``. Every labelled credit is read as it stands on the page; what is scored is
the grammar alone, not the finding of credits. A line is right when it names the very photographers, or organisations,
of the label, no more and no fewer; an organisation counts as named in its canonical form or as it is printed.
``--show`` prints the lines that are wrong; ``--min`` makes the exit code 1 where less are right.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from pathlib import Path

from linter.credits.agencies import ours
from linter.credits.parser import parts
from linter.model.credit import Part

ORGANISATIONS = (Part.PROVIDER, Part.CLIENT, Part.DISTRIBUTOR)


def bare(words: str) -> str:
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", words)).casefold().strip()


def forms(words: str) -> set[str]:
    known = ours().agency(words)
    return {bare(words)} | ({bare(known.name)} if known else set())


def same(labels: list[str], named: list[set[str]]) -> bool:
    """True where each label is one of the names, and no name is left."""
    left = list(named)
    for label in labels:
        hit = next((name for name in left if name & forms(label)), None)
        if hit is None:
            return False
        left = [name for name in left if not name & hit]
    return not left


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--min", type=float, nargs=2, default=(0.0, 0.0))
    options = parser.parse_args()
    pages = json.loads((options.corpus / "dev" / "labels.json").read_text("utf-8"))
    images = [image for page in pages for image in page["images"] if image.get("credit")]
    right = {"photographers": 0, "organisations": 0}
    lines: dict[str, dict[str, bool]] = {}
    for image in images:
        read = parts(image["credit"], ours())
        said = {
            "photographers": image.get("photographers") or [image["photographer"]] * bool(image.get("photographer")),
            "organisations": image.get("organisations") or [],
        }
        named = {
            "photographers": [{bare(row.words)} for row in read if row.part is Part.PHOTOGRAPHER],
            "organisations": [{bare(row.words), bare(row.name)} for row in read if row.part in ORGANISATIONS],
        }
        verdict = {kind: same(said[kind], named[kind]) for kind in right}
        for kind in right:
            right[kind] += verdict[kind]
        lines[image["credit"]] = verdict
        if options.show and not all(verdict.values()):
            print(f"{image['credit']!r}: labelled {said}, read {named}")
    for kind, count in right.items():
        different = sum(verdict[kind] for verdict in lines.values())
        print(
            f"{kind:14} right on {count}/{len(images)} credits = {count / len(images):.3f}, "
            f"on {different}/{len(lines)} different lines = {different / len(lines):.3f}"
        )
    return int(any(count / len(images) < least for count, least in zip(right.values(), options.min, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
