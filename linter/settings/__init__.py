"""What a newsroom has decided: which rules, how bad, with which options, and for which pages."""

from __future__ import annotations

from linter.settings.shape import InForce, Override, PathAllow, RuleSetting, Settings

__all__ = ["InForce", "Override", "PathAllow", "RuleSetting", "Settings"]
