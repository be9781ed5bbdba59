"""How a command ends, for scripts (decision 0009)."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes. The worst wins: a run that did not check everything is not taken for one that did."""

    CLEAN = 0
    FINDINGS = 1  # at or above the failing level; a line of the house's own that a rule reads otherwise
    UNREAD = 2  # wrong usage, settings or input, and any page or picture's file that could not be read
    CRASHED = 3  # a rule did, or a page ran out of time
    STOPPED = 130  # by Ctrl-C, as shells have it


def exit_code(*, crashed: object = False, unread: object = False, findings: object = False) -> Exit:
    """The worst of what a run met; each is asked only whether there is any."""
    if crashed:
        return Exit.CRASHED
    if unread:
        return Exit.UNREAD
    return Exit.FINDINGS if findings else Exit.CLEAN
