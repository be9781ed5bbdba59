"""Whether time grows with the size of a page and not with its square, on many shapes of page.

    python bench/growth.py [SHAPE...] [--size 6000] [--repeat 2]

Each shape (bench/shapes/) is read, checked by every rule, and every fix forced, at n, at four and at sixteen times
n, where n makes a page of ``--size`` characters at least, or fewer where sixteen times so many elements in one another
would be refused as too deep. Printed are the milliseconds of each, and how often the time
of the one before. Exits 1 where a step of four takes more than six times as long: a square would take sixteen.

Each page is seen for the first time: what the program remembers of the lines and names of the pages before is
forgotten. It remembers a bounded number of them, so that small pages would be found whole in memory and large ones not.
"""

from __future__ import annotations

import argparse
import functools
import gc
import sys
import time
from itertools import pairwise

from shapes import SHAPES, done, sized

from linter.api.library import read
from linter.model.errors import Unreadable

_BOUND = 6.0
_LEAST = 0.004  # seconds; less cannot be measured, and takes no part
_OF_PAGES = 64  # answers and more that a function remembers are of pages; fewer are of settings and languages


def seconds(page: str, repeat: int) -> float:
    best = float("inf")
    for _ in range(repeat):
        forget()
        gc.collect()
        start = time.process_time()
        done(page)
        best = min(best, time.process_time() - start)
    return best


def forget() -> None:
    """Empties the bounded memories of words that pages fill."""
    for each in gc.get_objects():
        if isinstance(each, functools._lru_cache_wrapper) and (each.cache_parameters()["maxsize"] or 0) >= _OF_PAGES:
            each.cache_clear()


def smallest(name: str, size: int) -> int:
    """The number to begin with: as large as asked for, where the largest page still is one that is read."""
    base = sized(name, size)
    while base > 1 and not is_read(SHAPES[name](16 * base)):
        base //= 2
    return base


def is_read(page: str) -> bool:
    try:
        read(page)
    except Unreadable:
        return False
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", choices=[*SHAPES, []])
    parser.add_argument("--size", type=int, default=6000)
    parser.add_argument("--repeat", type=int, default=2)
    options = parser.parse_args()
    done(SHAPES["live_blog"](3))  # what is read once for all pages is read by now
    failed = 0
    print(f"{'shape':28} {'KB':>5} {'n ms':>8} {'4n ms':>8} {'16n ms':>9}  4n/n 16n/4n")
    for name in options.shapes or SHAPES:
        base = smallest(name, options.size)
        pages = [SHAPES[name](base * times) for times in (1, 4, 16)]
        found = [max(_LEAST, seconds(page, options.repeat)) for page in pages]
        steps = [later / earlier for earlier, later in pairwise(found)]
        bad = max(steps) > _BOUND
        failed += bad
        told = " ".join(f"{each * 1000:8.1f}" for each in found)
        print(
            f"{name:28} {len(pages[-1]) // 1000:5} {told}  {steps[0]:5.2f} {steps[1]:5.2f}{'  !' if bad else ''}",
            flush=True,
        )
    print(f"{len(options.shapes or SHAPES)} shapes, {failed} that grow faster than they may")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
