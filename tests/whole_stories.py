"""A whole page round a story, and the pictures that are seen in it."""

from linter import read

LONG = (
    "<p>The harbour was quiet on Monday morning, the gulls sat on the roofs, and nobody asked for the ferry, "
    "which had left without its captain an hour before the tide turned.</p>"
)


def whole(between="", *, lead="", last="", wrapper="story"):
    return (
        '<!DOCTYPE html><html lang="en"><head><title>Ferry</title></head><body><nav><a href="/">Home</a></nav><main>'
        f'<article class="{wrapper}"><h1>Ferry leaves alone</h1>{lead}<section class="content">{LONG}{LONG}{between}'
        f"{LONG}{LONG}{last}</section></article></main><footer><p>A paper.</p></footer></body></html>"
    )


def seen(html):
    return [block.image.urls[0] for block in read(html).blocks]
