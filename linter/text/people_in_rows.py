"""Two people in one spot of a picture, and rows of names that are more or fewer than the caption says."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.lazy_regex import lazy, one_of
from linter.text.picture_directions import Manner, directions
from linter.text.words import AND

# Where somebody stands, in brackets behind a name; two may stand in the middle.
_BRACKETED = one_of(
    ("German and Dutch", "l|r|M|links|rechts|Mitte", "links"),
    ("French", r"(?:à )?(?:gauche|droite)", "à gauche"),
    ("Spanish", r"(?:a la )?(?:izquierda|derecha)|izq|dcha", "izquierda"),
    ("Italian and Portuguese", r"(?:a )?(?:sinistra|destra)|(?:à )?(?:esquerda|direita)", "a sinistra"),
    ("the North", r"(?:till|til) (?:vänster|höger|venstre|høyre|højre)|t\.? ?[vh]", "till vänster"),
    ("Polish and Czech", r"(?:z|po) (?:lewej|prawej)|vlevo|vpravo", "z lewej"),
    ("Russian and Ukrainian", "слева|справа|ліворуч|праворуч", "слева"),
    ("Turkish", "solda|sağda", "solda"),
)
_SIDE = lazy(rf"\((?P<side>{_BRACKETED})\.?\)")
_SIDES = {"l": "links", "r": "rechts", "M": "Mitte"}
_ENDS = lazy(
    one_of(
        ("a mark", r";|(?<=[^\W\d_]{3}[.!?]) (?=[^\W\d_])", ";"),
        ("another part", r"\b(?:top|bottom|above|below|inset|picture|[Pp]hoto|Bild|[Ff]oto|фото)\b", "inset"),
        ("German and Dutch", r"\b(?:oben|unten|boven|onder)\b", "unten"),
        (
            "Romance",
            r"\b(?:en haut|en bas|arriba|abajo|in alto|in basso|acima|abaixo)\b",
            "en haut",
        ),
        ("others", r"\b(?:överst|nederst|øverst|u góry|na dole|вверху|внизу|üstte|altta)\b", "överst"),
    )
)
_NUMBERS = {
    word: number
    for words in (
        "two three four five six seven eight",
        "zwei drei vier fünf sechs sieben acht",
        "deux trois quatre cinq six sept huit",
        "dos tres cuatro cinco seis siete ocho",
        "due tre quattro cinque sei sette otto",
        "dois três quatro cinco seis sete oito",
        "twee drie vier vijf zes zeven acht",
        "två tre fyra fem sex sju åtta",
    )
    for number, word in enumerate(words.split(), 2)
}
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’.-]*|von|van|de|der|al|bin|la|di|da))*? [A-ZÀ-Þ][\w'’-]+"
_AND = f"{AND}|en"
_WRITTEN = "|".join(word for each in _NUMBERS for word in (each, each.capitalize()))
_ROW = one_of(
    ("English", "(?:from )?left to right|from left|from the left|l[-–]r", "from left"),
    ("German", r"von links(?: nach rechts)?|v\. ?l\. ?n\. ?r\.|v\. ?l\.", "von links"),
    ("French", r"de gauche à droite|de g\. à d\.", "de gauche à droite"),
    ("Spanish", "de izquierda a derecha|desde la izquierda", "de izquierda a derecha"),
    ("Italian", "da sinistra(?: a destra)?", "da sinistra"),
    ("Portuguese", "da esquerda (?:para a|à) direita", "da esquerda para a direita"),
    ("Dutch", r"van links naar rechts|v\.?l\.?n\.?r\.?", "van links naar rechts"),
    ("Swedish", "från vänster(?: till höger)?", "från vänster"),
)
_OF_MORE = one_of(
    ("several in each", "[Cc]ouples|pairs|duos|trios|teams|families|generations", "couples"),
    ("the same in German", r"(?:\w+p|P)aare|Duos|Teams|Familien|Generationen", "Ehepaare"),
    (
        "the same in other languages",
        "équipes|familles|générations|parejas|equipos|familias|generaciones|coppie|squadre|famiglie|casais|equipes|famílias"
        "|paren|koppels|gezinnen|par|lag|familjer",
        "parejas",
    ),
    (
        "no people there",
        "ans|jours|mois|heures|semaines|años|días|meses|horas|anni|giorni|mesi|ore|anos|dias|jaar|dagen|weken|uur|år|dagar",
        "ans",
    ),
    ("no people", "years|months|weeks|days|hours|later|earlier|Jahren?|Monaten?|Wochen|Tagen?|Stunden|später", "years"),
)
_COUNTED = lazy(
    rf"(?:^|(?<=[.!?:;] )|(?<!of the )(?<=[Tt]he )|(?<=[Dd]ie )|(?<=^[LDO][eo]s )|(?<=^De )|(?<=^I ))"
    rf"(?P<number>{_WRITTEN}) "
    rf"(?!(?:[\w-]+ )?(?:{_OF_MORE})\b)(?:[\w-]+ )?[\w-]+,? "
    rf"\(?(?:{_ROW})\)? ?[:,]? (?P<names>{_NAME}(?:, {_NAME})*,? (?:{_AND}) {_NAME})(?=[.;]?$|[.;] )"
)
_NEXT = lazy(rf",? (?:{_AND}) |, ")


def in_one_spot(caption: str) -> Iterator[tuple[int, int, str, bool]]:
    """Each place that a row of people in one sentence gives a second time, what it is called, and whether in words."""
    seen: dict[str, int] = {}
    places = [(mark.start, mark.end, mark.spelt, mark.manner is Manner.WORD) for mark in directions(caption)]
    for hit in _SIDE.finditer(caption):
        if len(hit["side"]) > 1 or hit.group().endswith(".)"):
            places.append((*hit.span(), _SIDES.get(hit["side"], hit["side"]), True))
    for start, end, spelt, in_words in sorted(places):
        if spelt and spelt in seen and not _ENDS.search(caption, seen[spelt], start):
            yield start, end, spelt, in_words
        seen[spelt] = start


def wrong_count(caption: str) -> tuple[int, int, int, int] | None:
    """Where a caption lists other than as many people as it says, as start and end, what it says, and what it lists."""
    hit = _COUNTED.search(caption) if "l" in caption or "från" in caption or "da " in caption else None
    if hit is None:
        return None
    said, listed = _NUMBERS[hit["number"].lower()], len(_NEXT.split(hit["names"]))
    return None if said == listed else (*hit.span("names"), said, listed)
