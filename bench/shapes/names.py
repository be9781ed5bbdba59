"""Names, many and much alike."""

from shapes.writing import article, many, shape, words


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
