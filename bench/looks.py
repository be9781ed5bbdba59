"""Measures which pictures count as alike: ``python bench/looks.py PICTURES`` (extra ``pictures``).

Of the photographs of a folder, each kept once, a table shows how many are known again when they are compressed, made
smaller, toned or cut; what is alike is named, to be looked at. Drawn pages of text, charts and gradients are held
against each other too: exits with 1 where more than one pair in a hundred of those is alike.
"""

import argparse
import io
import random
import sys
import tempfile
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from PIL import Image, ImageDraw, ImageEnhance

from linter.reading.pictures.perceptual_hash import Look, look_of
from linter.reading.pictures.picture_opener import Unreadable

_FEW = 0.01  # of the pairs of pictures that hold little
_SMALLEST = 200  # pixels a side of what counts as a photograph here


def look(picture: Image.Image) -> Look | None:
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        picture.save(file, "PNG", compress_level=1)
        file.flush()
        return look_of(file.name)


def photographs(folder: Path) -> dict[str, tuple[Image.Image, Look]]:
    """The pictures of a folder that can be looked at, of those that are alike the first."""
    found: dict[str, tuple[Image.Image, Look]] = {}
    for path in sorted(folder.iterdir()):
        try:
            seen = look_of(str(path))
        except Unreadable:
            continue
        picture = Image.open(path).convert("RGB") if seen else None
        if picture is None or seen is None or min(picture.size) < _SMALLEST:
            continue
        if same := next((name for name, (_, other) in found.items() if seen.is_like(other)), ""):
            print(f"  alike: {path.name} and {same}")
        else:
            found[path.name] = (picture, seen)
    return found


def compressed(picture: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return Image.open(out).convert("RGB")


def cut(picture: Image.Image, share: float, right: float = 0) -> Image.Image:
    wide, high = picture.size
    low, far = wide * (share + right), wide * (1 - share + right)
    return picture.crop((int(low), int(high * share), int(far), int(high * (1 - share))))


def shaped(picture: Image.Image, ratio: float) -> Image.Image:
    wide, high = picture.size
    across, down = (wide, int(wide / ratio)) if wide / high < ratio else (int(high * ratio), high)
    left, top = (wide - across) // 2, (high - down) // 2
    return picture.crop((left, top, left + across, top + down))


CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "JPEG, quality 30": lambda each: compressed(each, 30),
    "320 wide, quality 60": lambda each: compressed(each.resize((320, max(32, 320 * each.height // each.width))), 60),
    "brighter, more contrast": lambda each: ImageEnhance.Contrast(each.point(lambda v: v * 115 // 100)).enhance(1.2),
    "in greys": lambda each: each.convert("L"),
    "cut by 2 % a side": lambda each: cut(each, 0.02),
    "cut by 5 % a side": lambda each: cut(each, 0.05),
    "cut to 16:9": lambda each: shaped(each, 16 / 9),
    "cut to a square": lambda each: shaped(each, 1),
    "next frame, 2 % on": lambda each: cut(each, 0.02, 0.02),
    "next frame, 6 % on": lambda each: cut(each, 0.06, 0.06),
}  # fmt: skip


def drawn() -> dict[str, Look]:
    """Pictures that hold little: pages of text, charts, gradients."""
    dice, found = random.Random(3), {}
    for number in range(45):
        picture = Image.new("RGB", (600, 400), "white")
        pen, kind = ImageDraw.Draw(picture), ("text", "chart", "gradient")[number % 3]
        if kind == "text":
            for y in range(20, 390, 14):
                pen.rectangle((30, y, 30 + dice.randrange(300, 540), y + 6), fill="black")
        elif kind == "chart":
            for bar in range(12):
                pen.rectangle((40 + bar * 45, 390 - dice.randrange(20, 350), 70 + bar * 45, 390), fill="navy")
        else:
            ramp = Image.linear_gradient("L").resize((600, 400))
            picture = ImageEnhance.Brightness(ramp).enhance(dice.uniform(0.2, 1.0)).convert("RGB")
        if seen := look(picture):
            found[f"{kind} {number}"] = seen
    return found


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("pictures", type=Path)
    kept = photographs(asked.parse_args().pictures)
    print(f"{len(kept)} different photographs, {len(kept) * (len(kept) - 1) // 2} pairs, none of which is alike")
    for name, change in CHANGES.items():
        seen = [(look(change(picture)), whole) for picture, whole in kept.values()]
        known = sum(each is not None and each.is_like(whole) for each, whole in seen)
        print(f"  {name:24} {known:3} of {len(kept)} known again")
    looks = drawn()
    alike = [f"  alike: {one}, {other}" for one, other in combinations(looks, 2) if looks[one].is_like(looks[other])]
    print(f"{len(looks)} of 45 drawn pictures have a look; pairs that are alike: {len(alike)}")
    print("\n".join(alike))
    return int(len(alike) > _FEW * len(looks) * (len(looks) - 1) / 2)


if __name__ == "__main__":
    sys.exit(main())
