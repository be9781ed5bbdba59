"""What the shapes are written with: an article, a captioned figure, many of a thing, words that are not alike."""

from collections.abc import Callable, Iterator
from itertools import islice, product
from string import ascii_lowercase

Shape = Callable[[int], str]
SHAPES: dict[str, Shape] = {}

PARAGRAPH = (
    "<p>The ferry of day {0} left the harbour, and nobody on the mole had seen the captain since the morning bell.</p>"
)
FIGURE = (
    "<figure><img src='/p/{0}-of-many-ferries.jpg' alt='Ferry {0}'>"
    "<figcaption>Ferry {0} at noon. Photo: JO LEEDS/AFP</figcaption></figure>"
)
LEAD = "<h1>The long day of the old ferry</h1>" + "".join(PARAGRAPH.format(n) for n in range(4))


def shape(made: Shape) -> Shape:
    SHAPES[made.__name__] = made
    return made


def article(inside: str) -> str:
    return f"<html lang=en><body><article>{LEAD}{inside}</article></body></html>"


def captioned(words: str, alt: str = "A ferry") -> str:
    return article(f"<figure><img src=/p/a-ferry-at-noon.jpg alt='{alt}'><figcaption>{words}</figcaption></figure>")


def many(count: int, form: str) -> str:
    return "".join(form.format(number) for number in range(count))


def words(count: int, least: int = 5) -> Iterator[str]:
    """So many words of letters alone, no two alike."""
    return islice(("".join(letters) for letters in product(ascii_lowercase, repeat=least)), count)
