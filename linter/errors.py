"""What can go wrong that a person can mend: each error says what happened and what to do."""

from __future__ import annotations


class CutlineError(Exception):
    """Any refusal; ``hint`` is a second sentence that says what to do, or empty."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadInput(CutlineError):
    """A page that cannot be read: missing, too large, no text."""


class BadSettings(CutlineError):
    """A settings file or option that is not understood."""


class BadRule(CutlineError):
    """A rule whose declaration or examples are wrong."""


class BadData(CutlineError):
    """A table of facts that is not in order."""


class CannotEdit(CutlineError):
    """A fix that could not be applied without harm."""
