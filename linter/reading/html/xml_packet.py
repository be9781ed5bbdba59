"""XML that stands in a file of another kind, parsed: no entity is looked up, nothing is loaded, no depth is endless."""

from __future__ import annotations

from functools import cache
from typing import Any


def parse_packet(data: bytes) -> tuple[Any, bool]:
    """The root element, and whether the packet is well-formed; of one that is not, what could be read, or None."""
    from lxml import etree

    for recover in (False, True):
        try:
            return etree.fromstring(data, _parser(recover)), not recover
        except (etree.XMLSyntaxError, ValueError):
            continue
    return None, False


@cache
def _parser(recover: bool) -> Any:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
        collect_ids=False,
    )
