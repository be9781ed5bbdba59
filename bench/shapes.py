"""Sixty shapes of page that a program, an attacker or a long evening may make, each as large as one asks.

``SHAPES`` gives each by its name: a function of a number, with a sentence that says what grows with it. ``done`` does
with a page all that is done with pages: it is read, checked by every rule, written up in every form of report, and
every fix is forced.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, product
from string import ascii_lowercase

from linter.api.library import read
from linter.engine.check import run
from linter.engine.fixing import FixResult, mend
from linter.model.source import Source
from linter.reports.formats import FORMS, PLAIN, form
from linter.settings import Settings

Shape = Callable[[int], str]
SHAPES: dict[str, Shape] = {}
ALL = Settings(show_all=True)

PARAGRAPH = (
    "<p>The ferry of day {0} left the harbour, and nobody on the mole had seen the captain since the morning bell.</p>"
)
FIGURE = (
    "<figure><img src='/p/{0}-of-many-ferries.jpg' alt='Ferry {0}'>"
    "<figcaption>Ferry {0} at noon. Photo: JO LEEDS/AFP</figcaption></figure>"
)
LEAD = "<h1>The long day of the old ferry</h1>" + "".join(PARAGRAPH.format(n) for n in range(4))


def done(page: str) -> FixResult:
    """Read a page, check it by every rule, write it up in every form, and force every fix that there is."""
    read(page)
    report = run(Source("page.html", page), ALL)
    for name in FORMS:
        form(name).page(report, PLAIN)
    return mend(Source("page.html", page), lambda source: run(source, ALL), lambda *_: True)


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


# Pages that somebody could write


@shape
def live_blog(n: int) -> str:
    """Entries of text and a captioned picture each."""
    return article("".join(FIGURE.format(each) + PARAGRAPH.format(each) * 3 for each in range(n)))


@shape
def gallery(n: int) -> str:
    """Slides of one gallery."""
    return article("<div class=gallery>" + many(n, "<div class=slide>" + FIGURE + "</div>") + "</div>")


@shape
def fragment(n: int) -> str:
    """Captioned pictures one behind the other, and no page round them."""
    return many(n, FIGURE)


@shape
def flat(n: int) -> str:
    """Entries of text and a captioned picture each, and no element that would hold an article."""
    rows = "".join(FIGURE.format(each) + PARAGRAPH.format(each) for each in range(n))
    return f"<html><body>{rows}</body></html>"


@shape
def teasers(n: int) -> str:
    """Linked headings with a picture each behind the article."""
    row = "<div class=teaser><a href=/{0}><img src=/p/teaser-{0}.jpg alt=x><h3>Story {0} of today</h3></a></div>"
    return article("") + many(n, row)


@shape
def bare_pictures(n: int) -> str:
    """Pictures without a box or a word of their own."""
    return article(many(n, "<img src=/p/number-{0}-of-many.jpg>"))


@shape
def one_figure_of_many(n: int) -> str:
    """Pictures in one figure with one caption."""
    rows = many(n, "<img src=/p/number-{0}-of-many.jpg alt='Ferry {0}'>")
    return article(f"<figure>{rows}<figcaption>Ferries at noon. Photos: Jo Leeds/AFP</figcaption></figure>")


@shape
def one_picture_again(n: int) -> str:
    """One captioned picture printed again and again."""
    return article((FIGURE.format(1) + PARAGRAPH.format(1)) * n)


@shape
def one_caption_again(n: int) -> str:
    """Pictures with one caption."""
    row = "<figure><img src=/p/number-{0}-of-many.jpg alt=x><figcaption>The ferry leaves at noon.</figcaption></figure>"
    return article(many(n, row))


@shape
def stand_ins(n: int) -> str:
    """Pictures that share one address each with two others and have one of their own."""
    return article(
        "".join(f"<img src=/p/shared-{each // 3}-photo.jpg data-src=/p/own-{each}-photo.jpg>" for each in range(n))
    )


@shape
def unloaded_figures(n: int) -> str:
    """Figures whose picture a script has yet to load."""
    row = "<figure><div data-src=/p/later-{0}-p.jpg></div><figcaption>Ferry {0}. Photo: Jo Lee</figcaption></figure>"
    return article(many(n, row))


@shape
def empty_captions(n: int) -> str:
    """Figures with an empty caption each."""
    return article(many(n, "<figure><img src=/p/number-{0}.jpg alt=x><figcaption> </figcaption></figure>"))


@shape
def noscript_copies(n: int) -> str:
    """Pictures with a copy each for readers without scripts."""
    row = "<div><img src=/p/n-{0}-ferry.jpg alt=x><noscript><img src=/p/n-{0}-ferry.jpg alt=x></noscript></div>"
    return article(many(n, row))


@shape
def table_of_pictures(n: int) -> str:
    """Rows of a table, a picture and its words in each."""
    row = "<tr><td><img src=/p/n-{0}-ferry.jpg alt=x></td><td>Ferry {0} leaves at noon. Photo: Jo Lee/AFP</td></tr>"
    return article(f"<table>{many(n, row)}</table>")


@shape
def list_of_links(n: int) -> str:
    """Items of one list, a picture and a link in each."""
    row = "<li><img src=/p/n-{0}-ferry.jpg alt=x><a href=/story-{0}>What became of ferry {0}</a></li>"
    return article(f"<ul>{many(n, row)}</ul>")


@shape
def linked_data(n: int) -> str:
    """Images that JSON-LD names, and none of them on the page."""
    rows = ",".join(f'{{"@type":"ImageObject","url":"/p/{each}.jpg","creditText":"Jo {each}"}}' for each in range(n))
    return article(f'<script type="application/ld+json">{{"@type":"NewsArticle","image":[{rows}]}}</script>')


# Boxes in boxes


@shape
def deep_divs(n: int) -> str:
    """Boxes round one article."""
    return "<div>" * n + LEAD + FIGURE.format(1) + "</div>" * n


@shape
def deep_inline(n: int) -> str:
    """Bold in bold in a paragraph."""
    return article("<p>The ferry left the harbour, " + "<b>bold " * n + "</b>" * n + " and nobody saw it again.</p>")


@shape
def figures_in_figures(n: int) -> str:
    """Figures with captions in one another."""
    return article(
        many(n, "<figure><img src=/p/n-{0}-ferry.jpg alt=x><figcaption>Ferry {0}</figcaption>") + "</figure>" * n
    )


@shape
def open_figures(n: int) -> str:
    """Figures, pictures and captions that nobody closes."""
    return article(many(n, "<figure><img src=/p/n-{0}-ferry.jpg><figcaption>Ferry {0} leaves. "))


@shape
def captions_in_captions(n: int) -> str:
    """Captions in one another below one picture."""
    inside = many(n, "<figcaption>Ferry {0}. ") + "</figcaption>" * n
    return article(f"<figure><img src=/p/a-ferry.jpg alt=x>{inside}</figure>")


@shape
def pictures_in_boxes_in_boxes(n: int) -> str:
    """Boxes in one another, a picture in each."""
    return article(many(n, "<div class=box><img src=/p/n-{0}-ferry.jpg alt=x>") + "</div>" * n)


@shape
def pictures_behind_boxes(n: int) -> str:
    """Boxes in one another, a captioned picture in each behind the inner one."""
    return article("<div>" * n + many(n, FIGURE + "</div>"))


@shape
def words_in_boxes_in_boxes(n: int) -> str:
    """Boxes in one another, a picture and a line of words in each."""
    return article(many(n, "<div><img src=/p/n-{0}-ferry.jpg alt=x><p>Ferry {0} leaves.</p>") + "</div>" * n)


@shape
def links_in_boxes_in_boxes(n: int) -> str:
    """Cards in one another, a picture and a linked heading in each."""
    row = "<div class=card><img src=/p/n-{0}-ferry.jpg alt=x><h3><a href=/{0}>Ferry {0}</a></h3>"
    return article(many(n, row) + "</div>" * n)


@shape
def covers_in_covers(n: int) -> str:
    """WordPress's covers in one another, a picture and a link to nowhere in each."""
    row = "<div class=wp-block-cover><img src=/p/n-{0}-ferry.jpg alt=x><a href=#>Up</a>"
    return article(many(n, row) + "</div>" * n)


@shape
def one_picture_deep_in_words(n: int) -> str:
    """Boxes in one another with a short line each, and one picture in the innermost."""
    return article(many(n, "<div><span>Line {0}</span>") + "<img src=/p/a-ferry.jpg alt=x>" + "</div>" * n)


@shape
def quotations_in_quotations(n: int) -> str:
    """Quotations in one another, a paragraph in each."""
    return article(many(n, "<blockquote>" + PARAGRAPH) + "</blockquote>" * n)


@shape
def lists_in_lists(n: int) -> str:
    """Lists in one another, an item in each."""
    return article(many(n, "<ul><li>Ferry {0} leaves the harbour at noon") + "</li></ul>" * n)


@shape
def sections_with_headings(n: int) -> str:
    """Sections in one another, a heading and a paragraph in each."""
    return article(many(n, "<section><h2>Day {0} of the ferry</h2>" + PARAGRAPH) + "</section>" * n)


@shape
def allows_in_allows(n: int) -> str:
    """Boxes in one another that allow a rule each."""
    return "<div data-cutline-allow=caption-missing>" * n + FIGURE.format(1) + "</div>" * n


@shape
def allows_never_closed(n: int) -> str:
    """Boxes in one another that allow a rule each, none of which is ever closed."""
    return "<div data-cutline-allow=caption-missing>" * n + "<img src=/p/a-ferry-at-noon.jpg alt=x>"


@shape
def allows_beside_allows(n: int) -> str:
    """Comments that allow a rule, a picture behind each."""
    row = "<!-- cutline: allow credit-missing -- reason {0} --><figure><img src=/p/n-{0}.jpg alt=x></figure>"
    return article(many(n, row))


@shape
def spans_in_a_caption(n: int) -> str:
    """Elements in one another in one caption."""
    return captioned(many(n, "<span class=a>The ferry {0} ") + "</span>" * n)


@shape
def lines_of_a_caption(n: int) -> str:
    """Lines of one caption, each in an element of its own."""
    return captioned(many(n, "<span class=line>Ferry {0} leaves the harbour.</span>"))


@shape
def credits_of_a_caption(n: int) -> str:
    """Credits in one caption, each in an element of its own."""
    return captioned("The ferry leaves." + many(n, "<span class=credit>Photo: Jo Lee {0}/AFP</span>"))


@shape
def labels_in_a_caption(n: int) -> str:
    """Lead-ins in elements of their own in one caption, and names behind them."""
    return captioned("The ferry leaves." + "<p><span>Photo: </span><span>Jo Leeds</span></p>" * n)


@shape
def buttons_in_a_caption(n: int) -> str:
    """Toggles in one caption."""
    return captioned("The ferry leaves." + many(n, "<a href=#>more</a> Day {0} of it. "))


@shape
def crossed_tags(n: int) -> str:
    """Inline elements that are closed in the wrong order."""
    return article("<p>" + "<b><i>the ferry " * n + "</b></i>" * n + "</p>")


@shape
def open_paragraphs(n: int) -> str:
    """Table cells and paragraphs that nobody closes."""
    return article("<table>" + many(n, "<tr><td><p>Ferry {0} left the harbour, and nobody saw it again."))


# Many findings in few words


@shape
def doubled_words(n: int) -> str:
    """Words doubled in one caption."""
    return captioned(" ".join(f"{word} {word} and" for word in words(n)))


@shape
def spaces_before_stops(n: int) -> str:
    """Blanks before stops in one caption."""
    return captioned("The ferry , at noon . " * n)


@shape
def dashes(n: int) -> str:
    """Hyphens for dashes in one caption."""
    return captioned("The ferry - at noon - left. " * n)


@shape
def broken_letters(n: int) -> str:
    """Letters read in the wrong encoding, in one caption."""
    return captioned("The cafÃ© at the harbour isnâ€™t open. " * n)


@shape
def double_escapes(n: int) -> str:
    """References escaped twice, in one caption."""
    return captioned("Fish &amp;amp; chips at the harbour. " * n)


@shape
def unseen_letters(n: int) -> str:
    """Characters that show nothing, in one caption."""
    return captioned("The har\u200bbour is shut to\u00adday. " * n)


@shape
def lookalikes(n: int) -> str:
    """Cyrillic letters in the same Latin words again and again, in one caption."""
    return captioned("The hаrbour was closed by Mаyor Lee. " * n)


@shape
def lookalikes_in_other_words(n: int) -> str:
    """Cyrillic letters in Latin words that are all different, in one caption."""
    return captioned(" ".join(f"Some {word}hаrbour was closed." for word in words(n)))


@shape
def bytes_of_no_letter(n: int) -> str:
    """Bytes that no letter belongs to beside a fault each, in one caption."""
    return captioned("The ferry - at \udc81 noon. " * n)


@shape
def agency_forms(n: int) -> str:
    """Agencies written in two ways, a credit each."""
    rows = (
        "<figure><img src=/p/n-{0}.jpg alt=x><figcaption>Ferry {0}. Photo: Jo Lee / " + each for each in ("AFP", "afp")
    )
    form = "".join(row + "</figcaption></figure>" for row in rows)
    return article(many(n, form.replace("n-{0}", "n-{0}-x", 1)))


@shape
def dates(n: int) -> str:
    """Dates in three forms, in one caption."""
    return captioned("On 3 May 2020, on May 3rd, 2020 and on 2020-05-03 the ferry left. " * n)


@shape
def directions(n: int) -> str:
    """Directions to people in one caption."""
    return captioned(" ".join(f"{word.title()} Lee (left), {word.title()} Roe (R), " for word in words(n)))


@shape
def open_brackets(n: int) -> str:
    """Brackets that nobody closes, in one caption."""
    return captioned("The ferry (left [and " * n)


@shape
def quotation_marks(n: int) -> str:
    """Quotation marks of several kinds in one paragraph."""
    return article("<p>" + '“ISIL” said ‘Isil’, "Daesh" and ‘ISIS “too. ' * n + "</p>")


@shape
def addresses_in_a_caption(n: int) -> str:
    """Addresses and hashtags in one caption."""
    return captioned(many(n, "See www.ferry-{0}.com/now and #ferry{0} by @ferry{0}. "))


@shape
def file_names(n: int) -> str:
    """Captions that are the names of files."""
    row = "<figure><img src=/p/DSC_{0}.jpg alt=DSC_{0}.jpg><figcaption>DSC_{0}.jpg</figcaption></figure>"
    return article(many(n, row))


@shape
def sister_boxes(n: int) -> str:
    """Pictures in boxes of one class whose names say nothing, every other one without an agency."""
    form = "<div class=u><div class=v><div class=w><img src=/p/n-{0}.jpg alt=x></div><div class=x0>The ferry {0}</div>"
    rows = (form + f"<div class=x1>{who}</div></div></div><p>Nobody saw it go.</p>" for who in ("Reuters", "The Quay"))
    return article("".join(many(n, row) for row in rows))


@shape
def a_counted_gallery(n: int) -> str:
    """Slides of one gallery, whose counter says which is shown."""
    slides = many(n, "<div class=slide><img src=/p/n-{0}.jpg alt=x></div>")
    return article(f"<div class=gallery><div>{slides}</div><div><b>1/{n}</b><span>The ferry leaves.</span></div></div>")


@shape
def titles_over_pictures(n: int) -> str:
    """Lines over the one picture of a figure, and caption elements below it."""
    lines = many(n, "<div>The town shows ferry {0}</div>") + many(n, "<figcaption>The ferry {0} at noon.</figcaption>")
    return article(f"<figure><img src=/p/a.jpg alt=x>{lines}</figure>")


# Names


@shape
def one_name_two_ways(n: int) -> str:
    """One name in two listed spellings, again and again."""
    return article(many(n, "<p>ISIL fled on day {0}. The men of Isil came back from Raqqa and from Raqa at noon.</p>"))


@shape
def names_alike(n: int) -> str:
    """Names one letter apart, a pair for each."""
    return article(
        "".join(
            f"<p>At noon the {w.title()}on pocket fell at last, and so, later, did all of the {w.title()}an pocket.</p>"
            for w in words(n)
        )
    )


@shape
def names_that_sound_alike(n: int) -> str:
    """Full names that differ in spelling and not in sound, in one paragraph."""
    return article(
        "<p>" + " ".join(f"The envoy Vasily Nebens{w}ya met Wassili Nebenz{w}ja." for w in words(n, 3)) + "</p>"
    )


@shape
def names_with_signs(n: int) -> str:
    """Names with and without a hyphen, a capital inside, an ampersand."""
    form = "The {0}ton-Festival and {0}tonfestival, Fly{0}ton and fly{0}ton, {0}ton & Roe and {0}ton and Roe. "
    return article("<p>" + "".join(form.format(word.title()) for word in words(n)) + "</p>")


@shape
def acronyms(n: int) -> str:
    """Short forms, each used before it is explained, and explained twice."""
    short = [word.upper() for word in words(n, 4)]
    rows = [(each, " ".join(letter + "orld" for letter in each)) for each in short]
    told = "".join(
        f"<p>The {each} met. The {long} ({each}) sits in Rome. The {long} ({each}) left.</p>" for each, long in rows
    )
    return article(
        "".join(f"<p>Members of the {each} were late at the harbour, and nobody saw them come.</p>" for each in short)
        + told
    )


@shape
def photographers(n: int) -> str:
    """Photographers with and without a first name in the credits."""
    form = "<figure><img src=/p/n-{0}-{1}.jpg alt=x><figcaption>Ferry {0}. Photo: {1} {2}/AFP</figcaption></figure>"
    return article("".join(form.format(w, first, w.title()) for w in words(n) for first in ("Jo", "J.")))


# Long things without an end


@shape
def one_long_word(n: int) -> str:
    """One word in a caption, its letters."""
    return captioned("harbour" * n)


@shape
def one_long_word_of_parts(n: int) -> str:
    """One word in a caption, its parts between hyphens and full stops."""
    return captioned("har-bour." * n)


@shape
def one_long_credit(n: int) -> str:
    """Parties of one credit."""
    return captioned("The ferry. Photo: " + "/".join(f"Jo {word.title()}" for word in words(n)))


@shape
def one_long_alt(n: int) -> str:
    """Words of one alternative text, names among them."""
    return captioned("The ferry leaves.", " ".join(f"{word}, Mayor {word.title()}" for word in words(n)))


@shape
def one_long_address(n: int) -> str:
    """Folders of one picture's address."""
    return article(f"<figure><img src={'/folder-7' * n}/a.jpg alt=x><figcaption>A ferry.</figcaption></figure>")


@shape
def one_long_srcset(n: int) -> str:
    """Candidates of one srcset."""
    return article(f"<img srcset='{many(n, '/p/ferry-{0}.jpg {0}w, ')}' src=/p/ferry.jpg alt=x>")


@shape
def one_long_class(n: int) -> str:
    """Words of one class name."""
    return article(f"<div class='{'caption-' * n}'><img src=/p/a-ferry.jpg alt=x></div>")


@shape
def half_comments(n: int) -> str:
    """Comments, scripts and titles that are opened and not closed."""
    return article(FIGURE.format(1) + "<!-- <script> <title> " * n)


@shape
def capitals(n: int) -> str:
    """Words in capitals in one caption."""
    return captioned(" ".join(word.upper() for word in words(n)))


def sized(name: str, least: int) -> int:
    """The number with which a shape has at least so many characters, in powers of two."""
    number = 1
    while len(SHAPES[name](number)) < least:
        number *= 2
    return number
