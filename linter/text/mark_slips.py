"""Slips of the spacebar and of the marks: a space before a comma, none behind a full stop, a mark that stands twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from linter.model.lazy_regex import lazy, one_of
from linter.text.words import ends_in_reference, in_address

_LARGE, _SMALL = "A-ZÀ-ÞĀ-Ž", "a-zß-ÿā-ž"  # of Latin; from Ā on both stand side by side
# Words that begin a sentence also where a capital follows: "gesperrt.Die Bürgermeisterin".
_FIRST = "The|Die|Der|Das|Den|Dem|Eine?|Im|In|Am|Er|Sie|Es|Wir|Mit|Nach|Auch|Seit"
_SLIPS = one_of(
    ("a space before a mark", r"(?<=[^\W\d_]) (?P<before>[,;:!?.،؛؟])(?=\s|$)(?! ?\.)(?! ,)", "the mayor , left"),
    (
        "a space on the wrong side",
        rf"(?<=[^\W\d_]) (?P<shifted>,(?=[^\W\d_]{{2}})"
        rf"|(?<=[{_SMALL}]{{2}} )\.(?!Net\b)(?=[A-ZÀ-Þ][a-zß-ÿ]* [a-zß-ÿ]))",
        "the mayor ,left",
    ),
    (
        "none behind one",
        rf"(?P<stop>(?<=[{_SMALL}]{{2}})[{_SMALL}][.;!?])"
        rf"(?P<next>[{_LARGE}](?=[{_SMALL}]* [{_SMALL}])|(?=(?:{_FIRST}) [A-ZÄÖÜ])[A-Z])",
        "quay.It is",
    ),
    (  # and behind no shortened word: просп.Мира
        "none behind one in Cyrillic",
        "(?P<full>(?<=[а-яёіїєґ]{5})[а-яёіїєґ][.;!?])(?P<then>[А-ЯЁІЇЄҐ](?=[а-яёіїєґ]* [а-яёіїєґ]))",
        "закрыта.Мэр выступил",
    ),
    ("a comma twice", r"(?<=[\w)”’\"])(?P<twice> ?, ?,)(?=\s|$)", "Lee, , left"),
    ("a stop twice", r"(?<=[\w)”’\"%])(?P<stops>\. ?\.)(?=\s|$)(?! ?\.)", "the quay. ."),
    ("a semicolon twice", r"(?<=[^\W\d_])(?P<halves>;;)(?=\s|$)", "the quay;;"),
    ("two marks for one", r"(?<=[^\W\d_])(?P<two>,\.)(?=\s|$)|(?<=[a-zß-ÿ]{4})(?P<last>\.,)$", "the quay,."),
    ("a full-width mark twice", r"(?<![、。，；،؛])(?P<wide>[、。，；،؛])(?P=wide)(?!(?P=wide))", "港、、町"),
    ("a hyphen and a space", r"(?<=\w)(?P<hyphen>- )(?=[A-ZÀ-Þ][a-zß-ÿ])", "Lee- Quill"),
)
_SLIP = lazy(_SLIPS)
# Sought by themselves, by the mark: in one pattern with the others they take five times as long.
_COMMA = lazy(r",(?=[a-zß-ÿа-я]{2}|[A-ZÀ-Þ](?:[a-zß-ÿ]| [a-z]))(?<=[a-zß-ÿа-я]{2},)")  # foot,on
_INSIDE = lazy(
    r"(?<![:;=])(?<![:;=]-)[(\[](?P<opened> +)(?=\w)|(?<=[\w.!?])(?P<closed> +)[)\]](?=[\s.,;]|$)"
)  # ( left)
# Written so by right: a table of words (name,age,town), what is quoted alone (“foo,bar”), a file; ( 3 ), [ x ].
_TABLE = lazy(
    r"(?<!\S)(?:\S*\w,\w[^\s,]*,\w\S*|[“„«\"‘']\w+,\w+[”“»\"’']\S*|\w+,\w+\.(?:jpe?g|png|gif|webp|csv|txt|pdf))(?!\w)"
)
_NO_WORDS = lazy(r"[(\[] (?:(?<!\w)[^\W\d_](?!\w)|(?![()\[\]])[\W\d_])*? [)\]]")
_LAST_WORD = lazy(r"[^\W\d_]+.\Z")
# What each of them has, and few captions: two signs side by side, or a capital right behind one.
_SIGNS = lazy(
    r"[ .,;!?、。，；،؛-](?:(?<= )[,;:!?.،؛؟]|(?<=[^ -])[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄҐ,;.、。，；،؛]"
    r"|(?<=[,.]) [,.]|(?<=-) [A-ZÀ-Þ])"
)
_SCORE = lazy(r"(?<!\d)\d{1,3} ?: ?\d{1,3}(?!\d)")
_CALLED = {"twice": "two commas", "stops": "two full stops", "halves": "two semicolons"}


class Slip(NamedTuple):
    """Where a slip stands in a text, what is to be said, and how it is put right: None where that is anyone's guess."""

    start: int
    end: int
    told: str
    right: str | None
    title: str = "Mend the space"


def mark_slips(words: str, french: Callable[[str], bool]) -> Iterator[Slip]:
    """The slips of a text in its order; where it is ``french``, a space stands before high marks by right."""
    for hit in _SLIP.finditer(words) if _SIGNS.search(words) else ():
        kind, mark = hit.lastgroup or "", hit.group()
        if stop := hit["stop"] or hit["full"]:
            stop_end = hit.start() + len(stop)
            if in_address(words, stop_end, hit.end()):
                continue
            if not ends_in_reference(words[:stop_end]):  # "AT&amp;T" in print: the mark is a code's
                last = _LAST_WORD.search(words, 0, stop_end)
                told = f"A space is missing after “{last[0] if last else stop}”."
                yield Slip(*hit.span(), told, f"{stop} {words[stop_end : hit.end()]}")
        elif hit["before"]:
            scored = hit["before"] == ":" and _SCORE.search(words)  # Linz : Graz 2:1
            if not scored and (hit["before"] not in ":;!?" or not french(words)):
                yield Slip(*hit.span(), f"There is a stray space before “{hit['before']}”.", hit["before"])
        elif hit["shifted"]:
            what = "comma" if hit["shifted"] == "," else "full stop"
            yield Slip(*hit.span(), f"The space stands before the {what} and not behind it.", f"{hit['shifted']} ")
        elif hit["hyphen"]:
            yield Slip(*hit.span(), "This hyphen has a space on one side only.", None)
        elif kind in ("two", "last"):
            yield Slip(*hit.span(), f"“{mark}” is two marks where one belongs.", None)
        else:
            said = _CALLED.get(kind, f"two “{mark[:1]}”")
            yield Slip(*hit.span(), f"There are {said}.", mark.strip()[:1], f"Leave out {_one_of(said)}")
    yield from _commas(words)
    yield from _in_brackets(words)


def _commas(words: str) -> Iterator[Slip]:
    found = [hit.span() for hit in _COMMA.finditer(words)] if "," in words else []
    tables = [hit.span() for hit in _TABLE.finditer(words)] if found else []
    for start, end in found:
        if not any(low < start < high for low, high in tables) and not in_address(words, start, end):
            yield Slip(start, end, "A space is missing after this comma.", ", ")


def _in_brackets(words: str) -> Iterator[Slip]:
    if "( " not in words and " )" not in words and "[ " not in words and " ]" not in words:
        return
    bare = [hit.span() for hit in _NO_WORDS.finditer(words)]
    for hit in _INSIDE.finditer(words):
        start, end = hit.span(hit.lastgroup or 0)
        if any(low <= start and end <= high for low, high in bare):
            continue
        if hit["opened"] and words[max(0, start - 2)].isalnum():  # Quill( left)
            told = "The space stands behind the bracket and not in front of it."
            yield Slip(start - 1, end, told, f" {words[start - 1]}")
        else:
            yield Slip(start, end, "There is a space inside the bracket.", "")


def _one_of(said: str) -> str:
    return f"a {said.removeprefix('two ').removesuffix('s')}" if "“" not in said else "one"
