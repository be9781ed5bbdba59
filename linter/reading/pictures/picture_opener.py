"""Opens the files of pictures with Pillow (extra ``images``), however large, damaged or strange they are."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

from linter.reading.special_files import endless

# Pixels of a picture, and those that are decoded of it; of a JPEG Pillow decodes an eighth of each side. One of them
# takes four bytes, and while transparent places are laid on white three times as many: half a gigabyte at most.
MOST_PIXELS, MOST_DECODED = 120_000_000, 45_000_000
MOST_BYTES = 512 << 20  # of a file
_Made = TypeVar("_Made")


class Unreadable(Exception):
    """Why a file is no picture that can be looked at, in words."""


class TooLarge(Unreadable):
    """A picture of so many pixels that looking at it would take too much memory."""


def of_picture(path: str, mode: str, size: int, make: Callable[[Any], _Made]) -> _Made:
    """What ``make`` makes of a picture, of which it needs about ``size`` pixels each way.

    Raises:
        Unreadable: no picture, a damaged one, or one that is too large.
        ImportError: Pillow is not there.
    """
    from PIL import Image

    try:
        about = os.stat(path)
        if kind := endless(about.st_mode):
            raise Unreadable(f"it is {kind}")
        if about.st_size > MOST_BYTES:  # some are read whole before anything is known of them
            raise TooLarge(f"{about.st_size:,} bytes are too many")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is refused below
            with Image.open(path) as picture:
                width, height = picture.size
                picture.draft(mode, (size, size))
                if width * height > MOST_PIXELS or picture.width * picture.height > MOST_DECODED:
                    raise TooLarge(f"{width:,} × {height:,} pixels are too many")
                return make(picture)
    except Unreadable:
        raise
    except Image.DecompressionBombError as error:
        raise TooLarge("it has too many pixels") from error
    except Exception as error:  # a decoder may stumble over a damaged file in any way
        raise Unreadable(str(error) or type(error).__name__) from error
