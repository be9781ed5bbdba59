"""A rule that needs something of a page is not asked where that is missing, and would have nothing to say there."""

import linter
from linter.engine import check
from linter.rules.needs import met_by
from linter.rules.registry import own_rules

PAGES = [linter.read(example.html) for rule in own_rules() for example in rule.examples]


def test_a_rule_finds_nothing_on_pages_that_lack_what_it_needs():
    rules = [rule() for rule in own_rules() if rule.needs]
    lacking = [(rule, page) for rule in rules for page in PAGES if not rule.needs <= met_by(page)]
    assert {rule.name for rule, _ in lacking} == {rule.name for rule in rules}
    assert [(rule.name, page.source.text) for rule, page in lacking if list(rule.check_page(page))] == []


def test_a_rule_is_asked_of_the_pages_alone_that_have_what_it_needs(monkeypatch):
    asked = []
    rules = {rule.name: rule for rule in own_rules()}
    for name in ("alt-repeated", "picture-expired", "caption-empty"):
        monkeypatch.setattr(rules[name], "check_page", lambda rule, page: asked.append(rule.name) or ())
    picture = "<figure><img src='{}.jpg' alt=''></figure>"
    check.run(linter.read(picture.format("a")).source, linter.Settings())
    assert asked == ["caption-empty"]
    check.run(linter.read(picture.format("a") + picture.format("b")).source, linter.Settings())
    assert sorted(asked) == ["alt-repeated", "caption-empty", "caption-empty"]
