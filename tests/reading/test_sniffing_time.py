"""Telling a page from other files takes time that grows with the size of the file, whatever it holds."""

import time

import pytest
from effort import share, steps, thorough

from linter.reading.content_sniffing import kind_of


def hostile(size):
    """Texts on which a careless search would go back and forth, of a size that is a multiple of ``size``."""
    return {
        "less-than signs": "<" * 1000 * size,
        "open comments": "<!-- " * 200 * size,
        "instructions": "<?x " * 200 * size,
        "brackets": "[" * 1000 * size,
        "braces": '{"' * 500 * size,
        "lists": "[" * 100 * size + "]" * 100 * size,
        "Markdown's brackets": "# x\n" + "[" * 500 * size,
        "Markdown's pictures": "![" * 500 * size,
        "a tag's name": "<" + "a" * 1000 * size,
        "blanks in a tag": "<a" + " " * 1000 * size,
        "doctypes": "<!doctype x [" * 100 * size,
        "sections": "<rss>" + "<![CDATA[" * 100 * size,
        "roots": "<story>" * 200 * size,
        "names": "a" * 1000 * size,
        "commas": "a,b,c\n" + ',"' * 500 * size,
        "fields of a letter": "a:b\n c\n" * 200 * size,
        "ticks": "`" * 500 * size,
        "references": "&a" * 500 * size,
        "strings of a program": "a = '" + "'\\" * 500 * size,
        "remarks of a program": "/*x*/ -- \n" * 100 * size + "a",
        "brackets of a program": "!" + "(" * 500 * size,
        "statements": "insert into a (" * 100 * size,
        "copies": "set a = b;\n" + "copy a (" * 100 * size,
        "fields": "a: |\n" * 200 * size + "- " * 200 * size + "a: x",
        "cells": 'a,b\n1,"' + ',""x' * 200 * size + "<p>",
        "documents": "<!doctype html><html>" * 100 * size,
    }


@thorough
@pytest.mark.parametrize("name", hostile(1))
def test_the_refusal_takes_time_that_grows_with_the_size(name):
    small, large = hostile(share(100, 4))[name], hostile(share(1600, 4))[name]
    kind_of(small, small.encode())
    called = [steps(kind_of, text, text.encode()) for text in (hostile(5)[name], hostile(80)[name])]
    assert called[1] < 20 * called[0], called
    # What goes on within one search of a pattern is no step of ours: there only the clock of the processor tells.
    took = []
    for text in (small, large):  # the same text, sixteen times as long, measured in one run
        began = time.process_time()
        kind_of(text, text.encode())
        took.append(time.process_time() - began)
    assert took[1] < 100 * max(took[0], 0.001), took


def test_looking_for_an_article_elsewhere_takes_time_as_long_as_the_page():
    page = "<html><body>{}</body></html>"
    for part in ("<script>", "<nav>", "<!--", "<script></script>", "&lt;/p&gt;", '<iframe srcdoc="'):
        few, many = (steps(kind_of, page.format(part * number)) for number in (200, 400))
        assert many < 3 * few + 100
