"""A finding as JSON: the report's contract and the service's say the same of it, each in its own way."""

import json

from linter import lint
from linter.api.answer import Job, check
from linter.reports.json_v1 import page
from linter.settings import Settings

HTML = (
    '<article><p>Words 😀 of it.</p><figure><img src="a.jpg" alt="A tug"><figcaption>A tug. Photo: JO\u200e LEEDS/Retuers'
    "</figcaption></figure><p>More.</p><figure><img src='b.jpg' alt='A gull'><figcaption>A gull. Photo: ANN SORBY/AFP"
    "</figcaption></figure><figure><img src='c.jpg' alt='A post'><figcaption>A post. Photo: ANN SORBY/AFP"
    "</figcaption></figure></article>"
)


def test_both_contracts_say_one_finding_alike():
    reported = json.loads(page(lint(HTML)))["findings"]
    answered = check(Job(HTML, Settings()))["findings"]
    assert len(reported) == len(answered) > 1
    for one in reported:
        (other,) = [each for each in answered if each["rule"] == one["rule"]]
        assert [other[key] for key in ("level", "sure")] == [one[key] for key in ("level", "sure")]
        assert [each["note"] for each in other["related"]] == [each["note"] for each in one["related"]]
        assert bool(other["fix"]) == bool(one["fix"])
        if one["fix"]:
            assert other["fix"]["title"] == one["fix"]["title"]
            assert [each["new"] for each in other["fix"]["edits"]] == [each["new"] for each in one["fix"]["edits"]]


def test_a_report_counts_code_points_and_an_answer_utf_16():
    capitals = [
        next(each for each in found if each["rule"] == "credit-all-capitals")
        for found in (json.loads(page(lint(HTML)))["findings"], check(Job(HTML, Settings()))["findings"])
    ]
    assert capitals[1]["location"]["start"] == capitals[0]["offset"] + 1
    assert capitals[1]["fix"]["edits"][0]["start"] == capitals[0]["fix"]["edits"][0]["offset"] + 1
    assert set(capitals[1]["fix"]["edits"][0]) == {"start", "end", "new"}
