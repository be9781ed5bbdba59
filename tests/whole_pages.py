"""A small article round what a test is about, and what is read of it."""

from linter import read

LONG = (
    "<p>The harbour was quiet on Monday morning, the gulls sat on the roofs, and nobody asked for the ferry, "
    "which had left without its captain an hour before the tide turned.</p>"
)


def page(inside, *, head="", before="", after=""):
    """A whole page with an article; ``before`` and ``after`` stand outside it."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>Ferry</title>{head}</head><body>'
        f'<header><nav><a href="/">Home</a></nav></header>{before}<main><article><h1>Ferry leaves alone</h1>'
        f"{LONG}{inside}{LONG}{LONG}</article></main>{after}<footer><p>A paper.</p></footer></body></html>"
    )


def told(block):
    """Caption and credit of a block, as words."""
    return (
        block.caption.words if block.caption else None,
        block.credit.text.words if block.credit else None,
    )


def blocks(html):
    return [told(block) for block in read(html).blocks]


def only(html):
    (found,) = read(html).blocks
    return found


def both(html):
    """The page's only block, read as a fragment and in a whole page, where it must say the same."""
    found = told(only(html))
    assert told(only(page(html))) == found
    return found


def figure(url, caption, more=""):
    """A figure with a caption."""
    return f'<figure><img src="{url}" alt=""{more}><figcaption>{caption}</figcaption></figure>'
