"""The settings as the program uses them, and what of them is in force for one page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from linter.model.finding import Level
from linter.model.newsroom import Decision, Newsroom
from linter.model.page import Allow
from linter.model.spans import Span
from linter.model.terms import HouseTerm
from linter.rules.from_settings import HouseEntry, rule_of
from linter.rules.registry import AnyRule, rules
from linter.settings.baseline import Baseline
from linter.settings.path_patterns import matches
from linter.settings.values import Override, PathAllow, RuleSetting, build


class InForce(NamedTuple):
    """The settings for one page, worked out."""

    rules: tuple[AnyRule, ...]
    scope: str
    select: str | None
    allows: tuple[Allow, ...]


@dataclass(frozen=True)
class Settings:
    """A newsroom's decisions. Without any, every rule is on at its own level.

    ``fail_on`` is the level that stops a page, None for never. ``show_all`` also shows the notes a rule is
    not sure of. ``max_bytes`` is the size, unpacked, above which a page is refused. ``agencies`` are rows laid
    over our table of agencies, ``terms`` what the house calls things, ``house`` its own rules. ``ignore`` are CSS
    selectors of parts that are left out. ``mode`` is block,
    warn (nothing fails) or observe (findings are counted, not told), ``baseline`` what was found before and is
    no news. ``budget`` is the time in seconds that a page may take. ``inline_allows`` says where
    what somebody allowed in a page itself counts: with files alone it does not where a CMS asks. ``origins`` names
    for each value that was set, as in ``rules.credit-missing.level``, the file it came from. ``asked`` are rules that
    somebody asked for by name: they run also where they are off; with ``only_asked`` no other does.
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
    asked: tuple[str, ...] = ()
    only_asked: bool = False
    origins: Mapping[str, str] = field(default_factory=dict)

    def __reduce__(self) -> tuple[Any, ...]:
        """What was decided goes to another process; the rules, whose classes may be made here, are built there."""
        import pickle

        return _sent, (pickle.dumps({each.name: getattr(self, each.name) for each in fields(self)}),)

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

    @cached_property
    def newsroom(self) -> Newsroom:
        """What was decided of agencies and names, as the value that a page carries."""
        from linter.credits.agencies import laid_over

        said = tuple(Decision((*each.avoid, each.prefer), each.where) for each in self.house if each.avoid)
        return Newsroom(laid_over(self.agencies), self.terms, said)

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

    @cached_property
    def _kept(self) -> dict[tuple[int, ...], tuple[object, tuple[AnyRule, ...]]]:
        """By the overrides that count for a page, its rules, with all rules known when they were chosen."""
        return {}

    def _rules(self, hits: tuple[int, ...]) -> tuple[AnyRule, ...]:
        """The rules of a page for which some overrides count, chosen once: to compare all rules takes 20 us a page."""
        known = rules()
        if hits not in self._kept or self._kept[hits][0] is not known:
            self._kept[hits] = known, self._chosen(hits)
        return self._kept[hits][1]

    def _chosen(self, hits: tuple[int, ...]) -> tuple[AnyRule, ...]:
        found: dict[str, RuleSetting] = {}
        for layer in (self.rules, *(self.overrides[at].rules for at in hits)):
            for name, setting in layer.items():
                found[name] = setting.over(found.get(name, RuleSetting()))
        for name in self.asked:
            setting = found.get(name, RuleSetting())
            found[name] = replace(setting, level="on") if setting.level in (None, "off") else setting
        known = tuple((name, entry.rule) for name, entry in rules().items())
        asked = tuple((name, each.level, tuple(each.options.items())) for name, each in sorted(found.items()))
        built = _built(known, asked, self.house, self.show_all)
        return tuple(rule for rule in built if rule.name in self.asked) if self.only_asked else built


@lru_cache(maxsize=64)
def _built(
    known: tuple[tuple[str, type[AnyRule]], ...],
    asked: tuple[tuple[str, str | None, tuple[tuple[str, Any], ...]], ...],
    house: tuple[HouseEntry, ...],
    show_all: bool,
) -> tuple[AnyRule, ...]:
    """The rules that run where some levels and options are asked for: built once for all pages and settings."""
    settings = {name: RuleSetting(level, dict(options)) for name, level, options in asked}
    made = []
    for name, rule in known:
        setting = settings.get(name, RuleSetting())
        ready = build(rule, setting)
        if ready is not None and (show_all or setting.level or not rule.on_request):
            made.append(ready)
    return (*made, *map(rule_of, house))


@lru_cache(maxsize=64)
def _sent(values: bytes) -> Settings:
    """Settings from another process: the same come as the same, so that what was built for a page serves the next."""
    import pickle

    return Settings(**pickle.loads(values))
