"""What a rule is: a class that carries its reason, its options, its examples and its check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, fields, replace
from inspect import cleandoc
from typing import Any, ClassVar, Generic, Literal, TypeVar, cast, get_args

from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.model.source import Edit
from linter.model.spans import Span, Spans
from linter.model.suggestions import nearest
from linter.rules.families import Family
from linter.rules.needs import Need

NAME = lazy(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")  # of a rule: small letters and hyphens


Choices = tuple[str, ...] | Callable[[], tuple[str, ...]]
_MANY = 12  # words that are told of, where one is wrong


@dataclass(frozen=True)
class Options:
    """The options of a rule; a rule with options declares a frozen dataclass that inherits from this.

    ValueError where an option that has choices is none of them, or a word of a list; where a number is below 0. Case
    says nothing there: a choice is taken as the rule spells it.
    """

    def __post_init__(self) -> None:
        for each in fields(self):
            said = getattr(self, each.name)
            if isinstance(said, int) and said < 0:
                raise ValueError(f"{each.name.replace('_', '-')} is below 0")
            if known := words_of(each.metadata.get("choices", ())):
                words = said if isinstance(said, tuple) else (said,)
                chosen = tuple(_chosen(each.name, str(word), known) for word in words)
                object.__setattr__(self, each.name, chosen if isinstance(said, tuple) else chosen[0])


def _chosen(option: str, word: str, known: tuple[str, ...]) -> str:
    """The choice that a word is, as the rule spells it."""
    if word in known:
        return word
    if same := [each for each in known if each.casefold() == word.casefold()]:
        return same[0]
    near = nearest(word, known) if len(known) > _MANY else None
    told = known if len(known) <= 4 * _MANY else known[:_MANY]
    more = f" and {len(known) - len(told)} more" if told != known else ""
    among = f'"{near}", say' if near else f"one of {', '.join(choice or 'empty' for choice in told)}{more}"
    raise ValueError(f'{option.replace("_", "-")} is {among}, not "{word}"')


def words_of(choices: Choices) -> tuple[str, ...]:
    """The words that an option may be; empty for any."""
    return choices() if callable(choices) else choices


def option(default: Any, help: str, choices: Choices = ()) -> Any:
    """One option: its default (which also fixes its type), one line of help, and the words it may be, or what tells
    them.

    Types are bool, int, str and tuple of str. A tuple is a list in a settings file. Without ``choices`` any
    value of the type will do.
    """
    return field(default=default, metadata={"help": help, "choices": choices})


@dataclass(frozen=True)
class Good:
    """HTML that a rule leaves alone. ``settings`` is what else the settings say, such as a style.

    ``files`` is what the files of its pictures say: by address, the words of each field. It is noon of 1 May 2031.
    """

    html: str
    note: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Bad:
    """HTML that a rule reports. ``⟦ ⟧`` stand round the reported characters, once for each finding.

    ``says`` is the first finding's whole message; ``fixed`` the HTML after every SAFE and ASK fix.
    ``settings`` is what else the settings say, such as a style; ``files`` is what the pictures' files say.
    """

    html: str
    says: str
    fixed: str | None = None
    note: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


T = TypeVar("T")
O = TypeVar("O", bound=Options)  # noqa: E741 - the usual name of a type variable for options


class Rule(Generic[O]):
    """A rule. Write one class in a file of the rule's name; the docstring says why the rule exists.

    The first line of the docstring is the rule's summary. ``check_block`` is asked about each picture, ``check_page``
    about the page; override the one that fits. A rule keeps no state between pages. One that is ``on_request`` runs
    only with --all, or once the settings give it a level. One that ``needs`` something is asked of pages alone that
    have it. ``family`` is for rules of other packages; that of ours is their folder.
    """

    name: ClassVar[str]
    level: ClassVar[Level]
    sure: ClassVar[Sure] = Sure.CERTAIN
    since: ClassVar[str] = "0.1"
    on_request: ClassVar[bool] = False
    needs: ClassVar[Set[Need]] = frozenset()
    family: ClassVar[Family] = "style"
    examples: ClassVar[tuple[Good | Bad, ...]]

    def __init__(self, options: O | None = None, level: Level | None = None) -> None:
        self.options: O = self.options_type()() if options is None else options
        self.set_level = level

    @classmethod
    def options_type(cls) -> type[O]:
        """The options class named in ``Rule[…]``."""
        for base in getattr(cls, "__orig_bases__", ()):
            for arg in get_args(base):
                if isinstance(arg, type) and issubclass(arg, Options):
                    return cast("type[O]", arg)
        return cast("type[O]", Options)

    @classmethod
    def summary(cls) -> str:
        """What the rule reports: the first line of its docstring."""
        return (cls.__doc__ or "").strip().split("\n", 1)[0].strip()

    @classmethod
    def why(cls) -> str:
        """The reason of the rule: its docstring behind the summary."""
        return cleandoc(cls.__doc__ or "").partition("\n")[2].strip()

    @classmethod
    def fixes(cls) -> bool:
        """True if some example shows a fix."""
        return any(isinstance(example, Bad) and example.fixed is not None for example in cls.examples)

    def check_page(self, page: Page) -> Iterable[Finding]:
        """What is wrong with a page; asks ``check_block`` about each of its pictures unless a rule overrides it."""
        return self._each_block(page)

    def _each_block(self, page: Page) -> Iterator[Finding]:
        for block in page.blocks:
            yield from self.check_block(block, page)

    def check_block(self, block: ImageBlock, page: Page) -> Iterable[Finding]:
        """What is wrong with a picture and its words; ``page`` is the one it stands on."""
        return ()

    def finding(
        self,
        where: Span,
        message: str,
        *,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
        level: Level | None = None,
        sure: Sure | None = None,
        **facts: Any,
    ) -> Finding:
        """A finding of this rule. A level in the settings wins over ``level``, which wins over the class's."""
        return Finding(
            rule=self.name,
            level=self.set_level or level or self.level,
            sure=sure or self.sure,
            where=where,
            message=message,
            related=related,
            fix=fix,
            facts=facts,
        )

    def certain_unless(
        self, doubt: bool, where: Span, message: str, *, fix: Fix | None = None, **facts: Any
    ) -> Finding:
        """A finding of this rule that is no more than a likely warning where there is a doubt: an error stops a
        publish."""
        level, sure = (Level.WARNING, Sure.LIKELY) if doubt else (None, None)
        return self.finding(where, message, fix=fix, level=level, sure=sure, **facts)

    def at_each(
        self,
        places: Mapping[Span, Edit | None],
        message: str,
        title: str,
        safety: Safety,
        *,
        related: tuple[Related, ...] = (),
        **more: Any,
    ) -> Finding:
        """One finding for a fault that stands in several places: the first is reported, the others are related.

        ``places`` gives the edit that mends each; the fix mends all, or there is none. ``more`` is for ``finding``.
        """
        first, *others = sorted(places)
        edits = {edit for edit in places.values() if edit is not None}
        fix = Fix(title, tuple(sorted(edits)), safety) if None not in places.values() else None
        again = tuple(Related(where, "again", again=True) for where in others)
        return self.finding(first, message, related=(*again, *related), fix=fix, **more)

    def of_each(
        self, blocks: Iterable[ImageBlock], page: Page, one: str, many: str, least: int = 2, **more: Any
    ) -> Iterator[Finding]:
        """What is to be said of each of some pictures in the same words: of ``least`` and more at once, as ``many``.

        In ``many`` {} stands for their number, and the others are related; a picture for which the page allows it is
        told apart, so that the allow counts for it alone. ``more`` is for ``finding``.
        """
        blocks = list(blocks)
        if not blocks:
            return
        *alone, together = self.allowed_apart(blocks, lambda block: block.where, page)
        yield from (self.finding(block.where, one, **more) for (block,) in alone)
        if len(together) < least:
            yield from (self.finding(block.where, one, **more) for block in together)
        else:
            first, *others = together
            related = tuple(Related(block.where, "again", again=True) for block in others)
            yield self.finding(first.where, many.replace("{}", str(len(together)), 1), related=related, **more)

    def allowed_apart(self, found: Iterable[T], where: Callable[[T], Span], page: Page) -> list[list[T]]:
        """What may be told together: each that an element of the page allows this rule by itself, and the others at last."""
        covers = [allow.covers for allow in page.allows if self.name in allow.rules and allow.covers]
        if not covers:
            return [list(found)]  # and no place is asked for
        filed = Spans(covers)
        alone: list[list[T]] = []
        others: list[T] = []
        for each in found:
            at = where(each)
            if any(covers[number].covers(at) for number in filed.touching(at)):
                alone.append([each])
            else:
                others.append(each)
        return [*alone, others]

    def sure_of(self, words: Literal["caption", "credit"], blocks: Iterable[ImageBlock]) -> list[ImageBlock]:
        """Those of some pictures that are surely the article's, and surely read as far as these words go."""
        return [block for block in blocks if block.is_sure_of(words)]

    def not_sure(
        self, words: Literal["caption", "credit"], asked: Iterable[ImageBlock], page: Page
    ) -> Iterator[Finding]:
        """A note that --all shows for pictures that may lack a caption or a credit, whatever level the house has
        set."""
        blocks = [block for block in asked if not block.is_sure_of(words)]
        if not blocks:
            return
        why = f"it may not be the article’s, or words near it may be its {words}"
        whys = f"they may not be the article’s, or words near them may be their {words}s"
        told = f"This picture may have no {words}: {why}.", f"{{}} pictures may have no {words}: {whys}."
        for finding in self.of_each(blocks, page, *told, sure=Sure.MAYBE):
            yield replace(finding, level=Level.NOTE)
