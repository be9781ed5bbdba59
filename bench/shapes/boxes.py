"""Boxes in boxes, and tags that are never closed."""

from shapes.writing import FIGURE, LEAD, PARAGRAPH, article, captioned, many, shape


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
