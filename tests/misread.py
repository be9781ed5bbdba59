"""Letters read in the wrong encoding: pages with them, what is told and how it is mended."""

from linter.engine.check import run
from linter.engine.fixing import mend
from linter.model.codec import to_text
from linter.reading.encoding import decode
from linter.settings import Settings


def taken(words, encoding, times=1):
    """Words written in UTF-8 and read in another encoding, once or more often."""
    for _ in range(times):
        data = words.encode()
        words = data.decode(encoding) if encoding == "latin-1" else to_text(data, encoding)
    return words


def page(caption):
    return f'<html><figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure></html>'


def report(source):
    return [each for each in run(source, Settings(show_all=True)).shown if each.rule == "text-mojibake"]


def found(caption):
    """The places and messages of what the rule says of a caption, each place as it stands in the source."""
    source = decode(page(caption).encode())
    return [(source.text[each.where.start : each.where.end], each.message) for each in report(source)]


def mended(html):
    """The page after all that the rule offers."""
    source = decode(html.encode())
    return mend(source, lambda each: run(each, Settings(show_all=True)), lambda finding, fix, at: True).text
