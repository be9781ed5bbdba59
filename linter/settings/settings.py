"""The settings as the program uses them, and what of them is in force for one page."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from linter.model.finding import Level
from linter.model.page import Allow
from linter.model.spans import Span
from linter.rules.from_settings import HouseEntry, rule_of
from linter.rules.registry import AnyRule, rules
from linter.settings.baseline import Baseline
from linter.settings.path_patterns import matches
from linter.settings.values import Override, PathAllow, RuleSetting, build

if TYPE_CHECKING:
    from linter.names.house_terms import HouseTerm


@dataclass(frozen=True, slots=True)
class InForce:
    """The settings for one page, worked out."""

    rules: tuple[AnyRule, ...]
    scope: str
    select: str | None
    allows: tuple[Allow, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """A newsroom's decisions. Without any, every rule is on at its own level.

    ``fail_on`` is the level that stops a page, None for never. ``show_all`` also shows the notes a rule is
    not sure of. ``max_bytes`` is the size, unpacked, above which a page is refused. ``agencies`` are rows laid
    over our table of agencies, ``terms`` what the house calls things, ``house`` its own rules. ``ignore`` are CSS
    selectors of parts that are left out. ``mode`` is block,
    warn (nothing fails) or observe (findings are counted, not told), ``baseline`` what was found before and is
    no news. ``budget`` is the time in seconds that a page may take. ``inline_allows`` says where
    what somebody allowed in a page itself counts: with files alone it does not where a CMS asks. ``origins`` names
    for each value that was set, as in ``rules.credit-missing.level``, the file it came from.
    """

    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    fail_on: Level | None = Level.ERROR
    scope: str = "auto"
    select: str | None = None
    max_bytes: int = 20 * 1024 * 1024
    show_all: bool = False
    budget: float = 10.0
    inline_allows: str = "files"
    agencies: tuple[Mapping[str, Any], ...] = ()
    terms: tuple[HouseTerm, ...] = ()
    house: tuple[HouseEntry, ...] = ()
    ignore: tuple[str, ...] = ()
    mode: str = "block"
    baseline: Baseline | None = None
    overrides: tuple[Override, ...] = ()
    allows: tuple[PathAllow, ...] = ()
    folder: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)
    _built: dict[tuple[int, tuple[int, ...]], tuple[Any, tuple[AnyRule, ...]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __reduce__(self) -> tuple[Any, ...]:
        """What was decided goes to another process; the rules, whose classes may be made here, are built there."""
        return _sent, (pickle.dumps({each.name: getattr(self, each.name) for each in fields(self) if each.init}),)

    @classmethod
    def of(cls, table: Mapping[str, Any], origin: str = "settings", folder: Path | None = None) -> Settings:
        """Settings from a table of the shape of a settings file, checked; BadSettings says what is wrong."""
        from linter.settings.validation import values_of

        return cls(**values_of(table, origin, folder))

    @classmethod
    def find(cls, paths: Iterable[str] = (), config: str | None = None) -> Settings:
        """The settings of the file ``config``, else of the file nearest above the first path."""
        from linter.settings.discovery import find_values

        return cls(**find_values(paths, config))

    @property
    def stops(self) -> Level | None:
        """The level that stops a page in this mode."""
        return self.fail_on if self.mode == "block" else None

    def hears(self, hook: bool) -> bool:
        """Whether what a page itself allows counts; ``hook`` where a CMS asks before it publishes the page."""
        return self.inline_allows == "everywhere" or (self.inline_allows == "files" and not hook)

    def changed(self, origin: str, **values: Any) -> Settings:
        """The same settings with some values set from elsewhere, as on the command line."""
        origins = {name.replace("_", "-"): origin for name in values}
        return replace(self, **values, origins={**self.origins, **origins})

    @contextmanager
    def applied(self) -> Iterator[None]:
        """The newsroom's agencies, terms and own rules in force for as long as the context lasts, in this thread."""
        from linter.credits.agencies import using
        from linter.names.house_decisions import Decision, using_decisions
        from linter.names.house_terms import using_terms

        said = tuple(Decision((*each.avoid, each.prefer), each.where) for each in self.house if each.avoid)
        with using(self.agencies), using_terms(self.terms), using_decisions(said):
            yield

    def at(self, name: str) -> InForce:
        """What is in force for the page of that name."""
        hits = [at for at, over in enumerate(self.overrides) if matches(name, over.paths, self.folder)]
        scope, select = self.scope, self.select
        for at in hits:
            scope = self.overrides[at].scope or scope
            select = self.overrides[at].select or select
        allows = tuple(
            Allow(allow.rules, allow.reason, Span(0, 0), None)
            for allow in self.allows
            if matches(name, allow.paths, self.folder)
        )
        return InForce(self._rules(tuple(hits)), scope, select, allows)

    def _rules(self, hits: tuple[int, ...]) -> tuple[AnyRule, ...]:
        known = rules()
        key = id(known), hits
        if key not in self._built:
            built = []
            for name, entry in known.items():
                setting = self.rules.get(name, RuleSetting())
                for at in hits:
                    setting = self.overrides[at].rules.get(name, RuleSetting()).over(setting)
                rule = build(entry.rule, setting)
                if rule is not None and (self.show_all or setting.level or not rule.on_request):
                    built.append(rule)
            built += [rule_of(entry) for entry in self.house]
            self._built[key] = known, tuple(built)
        return self._built[key][1]


@lru_cache(maxsize=16)
def _sent(values: bytes) -> Settings:
    """Settings from another process: the same come as the same, so that what was built for a page serves the next."""
    return Settings(**pickle.loads(values))
