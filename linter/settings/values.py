"""What a newsroom can set, piece by piece: a rule, some pages, an exception, a mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from linter.model.errors import BadSettings
from linter.model.finding import Level
from linter.rules.registry import AnyRule

MODES = ("observe", "warn", "block")  # from the mildest up
LEVELS = ("off", "on", *(level.value for level in Level))  # of a rule
OptionValue = bool | int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What is set for a rule: its level (off, on, error, warning, note) or None, and its options."""

    level: str | None = None
    options: Mapping[str, OptionValue] = field(default_factory=dict)

    def over(self, below: RuleSetting) -> RuleSetting:
        """This laid over another: what is said here wins, key by key."""
        return RuleSetting(self.level or below.level, {**below.options, **self.options})


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for some pages only."""

    paths: tuple[str, ...]
    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    scope: str | None = None
    select: str | None = None


@dataclass(frozen=True, slots=True)
class PathAllow:
    """Somebody's word in the settings that some rules may be broken on some pages."""

    rules: tuple[str, ...]
    paths: tuple[str, ...]
    reason: str = ""


def build(rule: type[AnyRule], setting: RuleSetting) -> AnyRule | None:
    """A rule as it is set, or None when it is off."""
    if setting.level == "off":
        return None
    try:
        options = rule.options_type()(**setting.options)
    except (ValueError, TypeError) as error:
        raise BadSettings(f"The options of {rule.name} cannot be so: {error}.") from error
    return rule(options, None if setting.level in (None, "on") else Level(setting.level))
