"""Pages that somebody could write."""

from shapes.writing import FIGURE, PARAGRAPH, article, many, shape


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
