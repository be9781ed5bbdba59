"""The rule naming-inconsistent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.page import Page
from linter.names.consistency import Clash, clashes, groups_for, with_a_picture_of_today
from linter.names.mentions import find_mentions
from linter.names.term_groups import group_ids
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.words import times

_HOUSE = {"house": [{"name": "no-e-mail", "where": ["text"], "avoid": ["e-mail"], "prefer": "email"}]}


@dataclass(frozen=True)
class NamingOptions(Options):
    skip: tuple[str, ...] = option((), "groups not to look for, by their id, such as hajj or ceasefire", group_ids)
    also: tuple[str, ...] = option((), "groups to look for that are off by default, such as organise", group_ids)


class NamingInconsistent(Rule[NamingOptions]):
    """One name is spelt two ways on one page.

    A house chooses one spelling (Isil, ISIL, ISIS; Kyiv, Kiev) and readers take two for two things. Captions
    come from an agency that has another style, and are where the second spelling slips in. Only the house's
    own words count: not quotations, explanations such as "also known as ISIS", titles or embedded posts.
    BBC, AP, Reuters and the Guardian each rule on such names, and differ.
    """

    name = "naming-inconsistent"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            "<article><h1>Last ISIL village falls</h1><p>The fighters of ISIL gave up at noon.</p><figure><img src='a.jpg' alt=''><figcaption>A convoy leaves the last village of ⟦Isil⟧. Photo: Jo Lee/AFP</figcaption></figure></article>",
            says="This page writes ISIL twice and Isil once.",
            fixed="<article><h1>Last ISIL village falls</h1><p>The fighters of ISIL gave up at noon.</p><figure><img src='a.jpg' alt=''><figcaption>A convoy leaves the last village of ISIL. Photo: Jo Lee/AFP</figcaption></figure></article>",
        ),
        Bad(
            "<article><p>Talks began in Kyiv on Monday, and the mayor of Kyiv was there.</p><p>Trains to ⟦Kiev⟧ ran late. “I love Kiev,” a driver said.</p></article>",
            says="This page writes Kyiv twice and Kiev once (1 in quotations not counted).",
            fixed="<article><p>Talks began in Kyiv on Monday, and the mayor of Kyiv was there.</p><p>Trains to Kyiv ran late. “I love Kiev,” a driver said.</p></article>",
        ),
        Good("<article><p>ISIL, also known as Isis, lost the town. ISIL fled.</p></article>", note="a definition"),
        Good("<article><p>ISIL fled the town. “Isis is finished,” the general said.</p></article>", note="quoted"),
        Good("<article><p>Daesh is an insulting term for ISIL. The army fights ISIL.</p></article>"),
        Good("<article><p>Kyiv ate chicken Kiev.</p><p>More at kiev.example.com and #Kiev.</p></article>"),
        Good("<article><p>Two e-mails came. An email was sent.</p></article>", note="the house's own rule tells of it", settings=_HOUSE),
        Good("<article><p>Internet use grew. Half of the town has internet.</p></article>", note="sentence start"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        groups = groups_for(page, (*self.options.skip, *page.newsroom.decided), self.options.also)
        for clash in clashes(find_mentions(page, groups, contested=True), page.newsroom):
            level = next(group.level for group in groups if group.id == clash.group)
            count, ours, theirs = len(clash.odd), clash.usual, clash.other
            aside = f" ({clash.quoted} in quotations not counted)" if clash.quoted else ""
            told = f"This page writes {ours} {times(clash.usual_count)} and {theirs} {times(count)}{aside}."
            yield self.finding(
                clash.odd[0].where,
                told,
                related=tuple(Related(mention.where, mention.place, again=True) for mention in clash.odd[1:]),
                fix=_fix(clash), level=level,
                sure=Sure.MAYBE if level is Level.NOTE and not with_a_picture_of_today(clash) else None,
                group=clash.group, usual=ours, other=theirs, usual_count=clash.usual_count, other_count=count,
            )  # fmt: skip


def _fix(clash: Clash) -> Fix | None:
    """The usual spelling in every place of the house's voice at once, where a clear majority has it."""
    if clash.usual_count < 2 * len(clash.odd):
        return None
    edits = [mention.text.edit(mention.start, mention.end, clash.usual) for mention in clash.odd]
    whole = tuple(edit for edit in edits if edit is not None)
    return Fix(f"Write {clash.usual}", whole, Safety.ASK) if len(whole) == len(edits) else None
