"""Python's collector of circles, off while what stays is loaded, and on again."""

from __future__ import annotations

import gc


def collect_from_here() -> None:
    """The collector on, where it was off; what there is by then is taken for old, and not looked through at once."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
        gc.unfreeze()
