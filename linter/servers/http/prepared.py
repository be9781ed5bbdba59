"""Reads the program's tables once, before the processes that check pages are made: each is born with them.

Imported by the process they come from (``Workers``), never by hand: a page's time is then its own, also in a process
that took the place of another a moment ago.
"""

from __future__ import annotations

from linter.api.answer import Job, check
from linter.settings import Settings

_PAGE = (
    "<article><h1>The bridge</h1><p>It opened on Monday, said Mayor Jo Lee (AP), and “nobody” met Joe Lee.</p>"
    '<figure><img src="a.jpg" alt="Bridge"><figcaption>The bridge. Photo: Jo Lee/AFP</figcaption></figure></article>'
)

check(Job(_PAGE, Settings(show_all=True)))
