"""Holds the reader of picture files to ExifTool: ``python bench/picture_files.py PICTURES [--mutations 100000]``.

PICTURES is a folder of files with ``expected.json``, which says what ExifTool reads of each. Printed are the press
fields that are missed, those that differ, and the time a file takes; where ExifTool is there, how many files each reads
a second. Exits with 1 where a field is missed or a mutation of a file crashes the reader.
"""

import argparse
import json
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from linter.model.picture_file import PictureFile
from linter.reading.picture_files.fields import FIELD_OF
from linter.reading.picture_files.reader import picture_of, read_picture, read_words

# ExifTool's name of each place that holds words of the press.
_IIM = {
    "By-line": 80, "By-lineTitle": 85, "Credit": 110, "Source": 115, "CopyrightNotice": 116, "Caption-Abstract": 120,
    "Writer-Editor": 122, "Headline": 105, "ObjectName": 5, "SpecialInstructions": 40, "City": 90, "Province-State": 95,
    "Country-PrimaryLocationName": 101, "Keywords": 25, "OriginalTransmissionReference": 103, "DateCreated": 55,
    "ReleaseDate": 30, "ExpirationDate": 37,
}  # fmt: skip
_EXIF = {"IFD0:Artist": "Artist", "IFD0:Copyright": "Copyright", "IFD0:ImageDescription": "ImageDescription"}
_GROUPS = {
    "XMP-dc": "dc", "XMP-photoshop": "photoshop", "XMP-xmpRights": "xmpRights", "XMP-iptcCore": "Iptc4xmpCore",
    "XMP-iptcExt": "Iptc4xmpExt", "XMP-plus": "plus",
}  # fmt: skip
_WITHOUT_CASE = {place.casefold(): place for place in FIELD_OF}


def place_of(tag: str) -> str:
    """Our name of the place of one of ExifTool's tags, or empty."""
    group, _, name = tag.partition(":")
    if group == "IPTC":
        return f"IIM 2:{_IIM[name]}" if name in _IIM else ""
    if tag in _EXIF:
        return f"Exif {_EXIF[tag]}"
    if group not in _GROUPS:
        return ""
    return _WITHOUT_CASE.get(f"XMP {_GROUPS[group]}:{name}".casefold(), "")


def plain(words: str) -> str:
    """Words for comparing: ExifTool joins lines and writes days with colons."""
    return re.sub(r"^(\d{4}):(\d\d):(\d\d)[ T]?", r"\1-\2-\3", re.sub(r"[\s.]+", " ", words)).strip(" T;")[:10_000]


def found_at(picture: PictureFile, place: str) -> list[str]:
    return [word for values in picture.fields.values() for said in values if said.where == place for word in said.words]


def compare(folder: Path) -> tuple[int, list[str], list[str]]:
    """How many press values there are, those that are missed, and those that differ."""
    total, missed, differ = 0, [], []
    for row in json.loads((folder / "expected.json").read_text("utf-8"))["files"]:
        picture = read_picture(str(folder / row["file"]))
        for tag, value in row["said"].items():
            place = place_of(tag)
            expected = [plain(str(each)) for each in (value if isinstance(value, list) else [value])]
            if not place or not any(expected) or isinstance(value, dict) or any(isinstance(v, dict) for v in expected):
                continue
            total += 1
            ours = [plain(each) for each in found_at(picture, place)]
            line = f"{row['file']} {tag}: ExifTool {expected!r:.150}, we {ours!r:.150}"
            if not ours:
                missed.append(line)
            elif not agree(expected, ours):
                differ.append(line)
    return total, missed, differ


def agree(expected: list[str], ours: list[str]) -> bool:
    """The same words; ExifTool keeps a day and its time apart, puts PLUS' codes into words, takes structures apart."""
    if any(each.startswith("http://ns useplus org/") for each in ours):
        return True
    if expected[0].startswith("{"):
        return all(part in " ".join(expected) for each in ours for part in each.split(", "))
    days = [each[:10] for each in ours]
    joined = "; ".join(ours)
    return set(expected) <= {*ours, joined, *days} or [each[:10] for each in expected] == days


def mutate(folder: Path, count: int) -> list[str]:
    """The crashes among so many damaged copies of the files' first 64 KiB; the reader notes its own stumbles too."""
    whole = [path.read_bytes()[:65536] for path in sorted(folder.iterdir()) if path.suffix != ".json"]
    dice, crashes = random.Random(22), []
    stumbles: Counter[str] = Counter()
    for number in range(count):
        data = bytearray(dice.choice(whole))
        for _ in range(dice.randint(1, 20)):
            at = dice.randrange(min(len(data), dice.choice((200, 4000, 65536))))
            data[at] = dice.choice((0, 255, dice.randrange(256)))
        if number % 4 == 0:
            del data[dice.randrange(len(data)) :]
        try:
            picture = picture_of(bytes(data))
        except Exception as error:
            crashes.append(f"{number}: {type(error).__name__}: {error}")
        else:
            stumbles.update(note for note in picture.notes if "could not be read (" in note)
    print(f"{count:,} mutations, {len(crashes)} crashes, stumbles that were caught: {dict(stumbles) or 'none'}")
    return crashes


def speed(folder: Path) -> None:
    paths = [path for path in sorted(folder.iterdir()) if path.suffix != ".json"]
    held = [path.read_bytes() for path in paths]
    times = []
    for data in held * 5:
        start = time.perf_counter()
        picture_of(data)
        times.append(time.perf_counter() - start)
    ours, checking = (len(paths) / _seconds(read, paths) for read in (read_words, read_picture))
    print(f"a file in memory: median {1000 * statistics.median(times):.2f} ms, worst {1000 * max(times):.2f} ms")
    print(f"files a second from disk: {ours:,.0f}")
    if find_spec("c2pa") is not None:
        print(f"the same with Content Credentials checked, which ExifTool does not do: {checking:,.0f}")
    if tool := shutil.which("exiftool"):
        start = time.perf_counter()
        subprocess.run([tool, "-stay_open", "1", "-@", "-"], input=_asked(paths), capture_output=True, text=True)
        theirs = len(paths) / (time.perf_counter() - start)
        print(f"ExifTool kept open: {theirs:,.0f}; we read {ours / theirs:.0f} times as many")


def _seconds(read: Callable[[str], PictureFile], paths: list[Path]) -> float:
    start = time.perf_counter()
    for path in paths:
        read(str(path))
    return time.perf_counter() - start


def _asked(paths: list[Path]) -> str:
    return "".join(f"-j\n-G1\n{path}\n-execute\n" for path in paths) + "-stay_open\n0\n"


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("pictures", type=Path)
    asked.add_argument("--mutations", type=int, default=2000)
    said = asked.parse_args()
    total, missed, differ = compare(said.pictures)
    print(f"press values {total}, missed {len(missed)}, different {len(differ)}")
    print("\n".join([*(f"  missed: {each}" for each in missed), *(f"  differs: {each}" for each in differ)]))
    speed(said.pictures)
    crashes = mutate(said.pictures, said.mutations)
    print("\n".join(crashes[:20]))
    return int(bool(missed or crashes))


if __name__ == "__main__":
    sys.exit(main())
