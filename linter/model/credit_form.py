"""The choices that a house makes of how it prints its credits."""

from __future__ import annotations

from dataclasses import dataclass

from linter.model.lazy_regex import lazy

FIELDS = ("photographers", "client", "providers", "distributor", "status", "licence")
FIELD = lazy(r"\{([^{}]*)\}")
_CHOICES = {
    "order": ("photographer-first", "agency-first"),
    "brackets": ("none", "round", "square"),
    "initials": ("stops", "none"),
}


@dataclass(frozen=True, slots=True)
class House:
    """A house's way with credits; an empty word leaves a thing as it is written.

    ``form`` is a whole line such as ``Photograph: {photographers}/{providers}``; then ``lead_in``, ``order`` and
    ``separator`` have no say. ``order`` is photographer-first or agency-first, ``brackets`` none, round or square,
    ``initials`` stops or none, ``lead_in`` the words with their mark ("Photo:"), or none. ValueError names a choice
    that is none of these, or a form that would print one line for every credit.
    """

    form: str = ""
    lead_in: str = ""
    order: str = ""
    separator: str = ""
    brackets: str = ""
    initials: str = ""
    copyright: bool = True

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in ("", *choices):
                raise ValueError(f"{name} is {', '.join(choices)} or empty, not {getattr(self, name)!r}")
        unknown = [name for name in FIELD.findall(self.form) if name not in FIELDS]
        if unknown:
            raise ValueError(f"the form has a field {{{unknown[0]}}}; known are {', '.join(FIELDS)}")
        if self.form and not FIELD.search(self.form):
            raise ValueError("the form has no field, such as {photographers} or {providers}, for what a credit names")


AS_WRITTEN = House()
