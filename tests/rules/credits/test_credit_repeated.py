"""What credit-repeated says of a name that stands in a credit more than twice."""

from linter import lint


def test_each_further_time_is_held_against_the_first_alone():
    caption = "A flood in Linz. Photo: Jo Lee/AFP/AFP/AFP/AFP"
    page = f"<figure><img src=a-flood.jpg alt=x><figcaption>{caption}</figcaption></figure>"
    found = next(each for each in lint(page).shown if each.rule == "credit-repeated")
    assert [page[each.where.start : each.where.end] for each in found.related] == ["AFP"]
    assert page[found.where.start : found.where.end] == "AFP/AFP/AFP"
