"""A page with one captioned picture: what is read of it and told."""

from by_our_table import parse

from linter import lint, read
from linter.model.source import Chart, Text


def page(caption, lang="en"):
    return f"""<html lang="{lang}"><body><article><h1>The old ferry is withdrawn</h1><p>The crew of nine stays.</p>
<figure><img src="a.jpg" alt="gull"><figcaption>{caption}</figcaption></figure><p>A speaker gave no date.</p></article></body></html>"""


def read_as(caption, lang="en"):
    (block,) = read(page(caption, lang)).blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


def told(caption, lang="en"):
    return {row.rule for row in lint(page(caption, lang)).shown}


def people(line):
    return list(parse(Text(line, lambda: Chart(()))).photographers)
