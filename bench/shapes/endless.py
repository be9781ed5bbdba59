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
