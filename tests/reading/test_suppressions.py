"""What somebody allows in a comment counts wherever on the page the comment stands."""

import pytest
from effort import steps

from linter import read
from linter.model.source import Source
from linter.reading.html.tree import Tree
from linter.reading.suppressions import find_allows

FIGURE = '<figure><img src="/a/quay-crane-4411.jpg" alt="A crane"></figure>'
TEXT = "<p>The crane was taken down in March.</p>"
PAGE_WIDE = "<!-- cutline: allow-page caption-missing -- a series without captions -->"
BEHIND = "<!-- cutline: allow caption-missing -- no room -->"


def covered(html: str) -> list[str | None]:
    return [allow.covers and html[allow.covers.start : allow.covers.end] for allow in read(html).allows]


@pytest.mark.parametrize(
    "html",
    [
        f"{PAGE_WIDE}{FIGURE}{TEXT}",
        f"\n<!-- made by hand -->{PAGE_WIDE}\n{TEXT}{FIGURE}",
        f"{PAGE_WIDE}<!DOCTYPE html><html><body>{FIGURE}{TEXT}</body></html>",
        f"<!DOCTYPE html>{PAGE_WIDE}<html><body>{FIGURE}{TEXT}</body></html>",
        f"<!DOCTYPE html>{PAGE_WIDE}<head><title>Quay</title></head><body>{FIGURE}{TEXT}</body></html>",
        f"<html><body>{FIGURE}{TEXT}</body></html>{PAGE_WIDE}",
        f"{FIGURE}{TEXT}{PAGE_WIDE}",
    ],
)
def test_an_allow_for_the_page_counts_in_front_of_its_first_tag_and_behind_its_last(html):
    (allow,) = read(html).allows
    assert (allow.covers, html[allow.where.start : allow.where.end]) == (None, PAGE_WIDE)


def test_an_allow_at_the_head_of_a_fragment_covers_the_element_behind_it():
    assert covered(f"{BEHIND}\n<!-- lead -->{FIGURE}{TEXT}{FIGURE}") == [FIGURE]


def test_allows_outside_the_html_element_are_told_in_the_order_of_the_page():
    html = f"{BEHIND}<html><body>{PAGE_WIDE}{FIGURE}</body></html>{PAGE_WIDE}"
    assert covered(html) == [html[len(BEHIND) : -len(PAGE_WIDE)], None, None]
    assert [allow.where.start for allow in read(html).allows] == [0, len(BEHIND) + 12, len(html) - len(PAGE_WIDE)]


def test_an_allow_for_an_element_covers_none_behind_words():
    (nothing,) = covered(f"{BEHIND}<!-- lead -->A crane. {FIGURE}{TEXT}")
    assert FIGURE not in nothing


@pytest.mark.parametrize("before", ["", TEXT])
def test_of_many_comments_in_a_row_each_is_passed_over_once(before):
    few, many = (steps(find_allows, Tree(Source("p", before + BEHIND * number + FIGURE))) for number in (200, 800))
    assert many < 5 * few
