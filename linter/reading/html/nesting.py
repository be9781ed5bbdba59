"""Elements in elements, counted in time that grows with their number and not with how deep they stand."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from itertools import islice

from linter.reading.html.tree import DEEPEST, Element


def those_within(elements: list[Element], top: Element, order: dict[Element, int]) -> list[Element]:
    """Those of the elements that stand in another."""
    last = top
    while (inside := last_child(last)) is not None:
        last = inside
    return [found for found in elements if order[top] <= order[found] <= order[last]]


def last_child(element: Element) -> Element | None:
    """The last element right inside another, comments passed over; None where it holds none."""
    if len(element) == 0:
        return None
    child = element[-1]
    while child is not None and not isinstance(child.tag, str):
        child = child.getprevious()
    return child


def summed(weights: dict[Element, int], order: dict[Element, int]) -> dict[Element, int]:
    """For each element the weight of all that it holds, its own included: each is added to its parent's once."""
    total = dict(weights)
    by_number = {-order[element]: element for element in weights}
    heap = list(by_number)
    heapify(heap)
    while heap:
        element = by_number[heappop(heap)]
        parent = element.getparent()
        if parent is None:
            continue
        if parent not in total:
            total[parent] = 0
            by_number[-order[parent]] = parent
            heappush(heap, -order[parent])
        total[parent] += total[element]
    return total


def common_ancestor(elements: Sequence[Element]) -> Element | None:
    """The smallest element that holds all of some."""
    common: list[Element] = []
    for element in dict.fromkeys(elements):
        above = [element, *islice(element.iterancestors(), DEEPEST)]
        there = set(above)
        common = [at for at in common if at in there] if common else above
        if not common:
            return None
    return common[0] if common else None
