"""What can go wrong that a person can mend: each error says what happened and what to do."""

from __future__ import annotations

from collections.abc import Iterable


class CutlineError(Exception):
    """Any refusal; ``hint`` is a second sentence that says what to do, or empty."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadInput(CutlineError):
    """A page that cannot be read: missing, too large, no text."""


class PartlyUnread(BadInput):
    """Lines of a file that cannot be read, among others that were: ``pieces`` says of each by itself."""

    def __init__(self, message: str, hint: str, pieces: Iterable[str]) -> None:
        super().__init__(message, hint)
        self.pieces = tuple(pieces)


class NotHtml(BadInput):
    """Content that is no HTML: a PDF, a feed, JSON, nothing at all."""


class Unreadable(BadInput):
    """HTML that no parser should be given, or that none could read."""


class UnreadPicture(BadInput):
    """A picture's file that cannot be read: damaged, empty, no picture, not allowed."""


class BadSettings(CutlineError):
    """A settings file or option that is not understood."""


class BadRule(CutlineError):
    """A rule whose declaration or examples are wrong."""


class BadData(CutlineError):
    """A table of facts that is not in order."""


class CannotEdit(CutlineError):
    """A fix that could not be applied without harm."""


def told(error: Exception) -> str:
    """An error of the program as a line: its kind, its words, and the module and line it came from."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" ({trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}: {error}{where}"
