"""Long things without an end."""

from shapes.writing import FIGURE, article, captioned, many, shape, words


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


@shape
def slips_in_one_caption(n: int) -> str:
    """Words of one caption that no list has, and words of the text that begin and end alike."""
    spelt = " ".join(f"q{word}zzq" for word in words(n))
    return captioned(" ".join(f"q{word}zzzq" for word in words(n))).replace("<p>", f"<p>{spelt} ", 1)


@shape
def marks_between_words_of_one_alt(n: int) -> str:
    """Bars between the words of one alternative text, any of which may part a headline from its kicker."""
    return captioned("The ferry leaves.", "The ferry | " * n)


@shape
def quotations_without_an_end(n: int) -> str:
    """Quotation marks of one German caption that open, and that none closes."""
    return captioned("Die Fähre ‚fährt ab " * n).replace("lang=en", "lang=de")


@shape
def pictures_with_words_and_no_box(n: int) -> str:
    """Pictures of the article's own, each with a line in italics behind it."""
    return article(many(n, "<img src='/p/{0}-of-many-ferries.jpg' alt=''><p class=small><i>Ferry {0} at noon</i></p>"))


@shape
def one_long_name_of_crops(n: int) -> str:
    """Words for a crop in the name of one picture's file, which has another's caption."""
    figure = "<figure><img src='/p/{0}'><figcaption>The ferry of the old harbour leaves at noon.</figcaption></figure>"
    return article(figure.format("pier.jpg") + figure.format("pier" + "-crop" * n))
