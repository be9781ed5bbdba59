"""Many findings in few words."""

from shapes.writing import article, captioned, many, shape, words


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


@shape
def headings_over_pictures(n: int) -> str:
    """Headings with a paragraph, each with a picture below it whose alternative text says the same."""
    row = "<h2>Old ferry {0}</h2><p><img src=/p/n-{0}.jpg alt='Old ferry {0}'></p><p>Nobody saw it go that day.</p>"
    return article(many(n, row))


@shape
def dates_in_a_caption(n: int) -> str:
    """Dates and quotations in one caption."""
    return captioned(many(n, "The “ferry {0}” on 12 August 2024. "))


@shape
def letters_of_two_alphabets(n: int) -> str:
    """Words of Latin and Cyrillic letters drawn alike, in one caption."""
    return captioned("The p\u0430ce of the x\u043e boats. " * n)


@shape
def names_in_small_letters(n: int) -> str:
    """Names of the text in small letters, in one alternative text."""
    names = [f"{word} {word[::-1]}x" for word in words(n)]
    prose = "".join(
        f"<p>On the mole {name.title()} waited for the ferry that was late on that day.</p>" for name in names
    )
    return article(
        f"{prose}<figure><img src=/p/a-ferry.jpg alt='{' '.join(names)}'><figcaption>A pier.</figcaption></figure>"
    )


@shape
def names_in_capitals(n: int) -> str:
    """Names in capitals, one in each credit, which may be a firm's that the page speaks of."""
    form = "<figure><img src='/p/{0}.jpg' alt='Pier {0}'><figcaption>Pier {0}. Photo: {1}/AFP</figcaption></figure>"
    return article("".join(form.format(at, f"{word} {word[::-1]}x".upper()) for at, word in enumerate(words(n))))
