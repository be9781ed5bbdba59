"""Holds the reader of picture files to ExifTool: ``python bench/picture_files.py PICTURES [--mutations 100000]``.

PICTURES is a folder of files with ``expected.json``, which says what ExifTool reads of each. Printed are the press
fields that are missed, those that differ, and the time a file takes; where ExifTool is there, how many files each reads
a second. Exits with 1 where a field is missed or a mutation of a file crashes the reader.
"""

import argparse
import json
import random
import re
import resource
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

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import picture_writer as write

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
_ROUNDS = 5
_EXIFTOOL = "ExifTool kept open"
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
    """The crashes and hangs among so many damaged copies of the files' first 64 KiB, and of made ones of other kinds.

    The reader notes its own stumbles too. A copy that takes more than a second of the processor counts as a hang.
    """
    whole = [path.read_bytes()[:65536] for path in sorted(folder.iterdir()) if path.suffix != ".json"]
    whole += _made()
    dice, faults, slowest = random.Random(22), [], 0.0
    stumbles: Counter[str] = Counter()
    for number in range(count):
        data = bytearray(dice.choice(whole))
        for _ in range(dice.randint(1, 20)):
            at = dice.randrange(min(len(data), dice.choice((200, 4000, 65536))))
            data[at] = dice.choice((0, 255, dice.randrange(256)))
        if number % 4 == 0:
            del data[dice.randrange(len(data)) :]
        start = time.process_time()
        try:
            picture = picture_of(bytes(data))
        except Exception as error:
            faults.append(f"{number}: {type(error).__name__}: {error}")
        else:
            stumbles.update(note for note in picture.notes if "could not be read (" in note)
        spent = time.process_time() - start
        slowest = max(slowest, spent)
        if spent > 1:
            faults.append(f"{number}: took {spent:.1f} s")
    print(f"{count:,} mutations, {len(faults)} crashes or hangs, the slowest {1000 * slowest:.0f} ms; ", end="")
    print(f"stumbles that were caught: {dict(stumbles) or 'none'}")
    return faults


def _made() -> list[bytes]:
    """Small files of the kinds of which few are published, as the tests write them."""
    packet, block = write.xmp({"dc:creator": ["Jo Lee"], "dc:description": "A ferry."}), write.iim((80, "Jo Lee"))
    exif = write.exif({315: "Jo Lee", 270: "A ferry."}, {36867: "2031:05:01 10:00:00"})
    sequence = write.avif(packet, exif).replace(b"avif", b"avis")
    return [
        write.tiff(b"", xmp=packet, iim=block, photoshop=write.resources(block)),
        write.png(write.png_packet(packet, packed=True), write.png_profile("iptc", block), write.chunk(b"eXIf", exif)),
        write.webp(xmp=packet, exif=exif, c2pa=write.manifest()),
        *(write.gif(packet), write.svg(packet), write.avif(packet, exif), sequence, exif),
    ]


def speed(folder: Path) -> None:
    """Times of the processor, the least of several rounds, in each of which all take their turn.

    Counted is the whole of what is done by default: the file opened and read, its end looked for, its words told. The
    extra credentials checks signatures besides, which ExifTool does not do: nearly all of that time is in its library.
    """
    paths = [path for path in sorted(folder.iterdir()) if path.suffix != ".json"]
    held = [path.read_bytes() for path in paths]
    single = [[_spent(lambda data=data: picture_of(data)) for data in held] for _ in range(_ROUNDS)]
    least = [1000 * min(times) for times in zip(*single, strict=True)]
    print(f"a file in memory: median {statistics.median(least):.2f} ms, worst {max(least):.2f} ms")
    ways: dict[str, Callable[[], float]] = {"by default": lambda: _spent(lambda: _read_all(read_words, paths))}
    if find_spec("c2pa") is not None:
        ways["with Content Credentials checked"] = lambda: _spent(lambda: _read_all(read_picture, paths))
    if tool := shutil.which("exiftool"):
        ways[_EXIFTOOL] = lambda: _exiftool(tool, paths)
    rounds = [{name: way() for name, way in ways.items()} for _ in range(_ROUNDS)]
    best = {name: len(paths) / min(each[name] for each in rounds) for name in ways}
    for name, rate in best.items():
        beside = best.get(_EXIFTOOL)
        times = f", {rate / beside:.0f} times as many as ExifTool" if beside and name != _EXIFTOOL else ""
        print(f"files a second from disk, {name}: {rate:,.0f}{times}")


def _spent(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _read_all(read: Callable[[str], PictureFile], paths: list[Path]) -> None:
    for path in paths:
        read(str(path))


def _exiftool(tool: str, paths: list[Path]) -> float:
    """What ExifTool takes for the files, kept open: the time that it takes to start is taken off."""
    times = []
    for asked in ([], paths):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([tool, "-stay_open", "1", "-@", "-"], input=_asked(asked), capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return times[1] - times[0]


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
