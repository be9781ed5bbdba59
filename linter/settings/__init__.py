"""What a newsroom has decided: which rules, how bad, with which options, and for which pages."""

from __future__ import annotations

from linter.settings.settings import InForce, Settings
from linter.settings.values import Override, PathAllow, RuleSetting

__all__ = ["InForce", "Override", "PathAllow", "RuleSetting", "Settings"]
