"""Finds a credit that was left inside a caption, beside a credit line, or inside an alternative text."""

from __future__ import annotations

from linter.credits.comparison import plain
from linter.credits.depictions import gives_source, is_drawn
from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.lead_ins import bare, is_label, lead_in, says_photograph
from linter.credits.orders import between_orders
from linter.credits.parser import parse, parts
from linter.credits.person_names import looks_like_person
from linter.credits.predicates import may_join, tells
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.lazy_regex import lazy
from linter.model.source import Text

_EACH = lazy(r"[(\[]([^()\[\]]{2,90})[)\]]")
_AROUND = lazy(r"^\s*[(\[]+|[)\]]+[\s.]*$")
_BRACKET = lazy(r"[(\[]([^()\[\]]{2,90})[)\]][\s.]*$")


def credit_inside(caption: str, agencies: Agencies) -> tuple[int, int] | None:
    """Where a caption ends in a credit that cannot be taken for its own words; None where it does not.

    That is a bracket, or a led-in end, which names an agency, or behind a word for photographs a person; a name in
    brackets alone may be anybody's.
    """
    hit = _BRACKET.search(caption)
    if hit and any(_of_agency(each[1], agencies) for each in _EACH.finditer(caption, 0, hit.start())):
        return None  # each of several pictures has its own: "A ferry (AFP); a quay (Reuters)."
    if hit:
        return hit.span() if _of_agency(hit[1], agencies) or _leads_to_person(hit[1], agencies) else None
    found = find_credit(caption, agencies)
    if found is None or not found[0] or not is_credit(caption[found[0] : found[1]], agencies):
        return None
    line = caption[found[0] : found[1]]
    if not _of_agency(line, agencies) and not _leads_to_person(line, agencies):
        return None
    if between_orders(caption[found[1] :], agencies):
        return found
    return found[0], len(caption)  # with what an agency put behind it


def without_brackets(words: str) -> str:
    """The words between brackets and in front of a full stop behind them: "(AP Photo/Jo Lee)."."""
    return _AROUND.sub("", words).strip()


def is_province(words: str, language: str) -> bool:
    """True for a province of Italy or a state of Brazil; two are called as agencies are: "Bagheria (PA)"."""
    return len(words) == 2 and words.isupper() and language.split("-")[0] in ("it", "pt")


def _of_agency(words: str, agencies: Agencies) -> bool:
    """True where each party is a person or an agency we know, and one at least an agency."""
    said = [part for part in parts(words, agencies) if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]
    known = [agencies.agency(part.words) for part in said if part.part in ORGANISATIONS]
    return bool(known) and all(known) and any(row.kind in SUPPLIERS for row in known if row)


def _leads_to_person(words: str, agencies: Agencies) -> bool:
    """True for "Photo: Jo Lee", "Photo by Jo Lee/AFP": a word for photographs, and a person behind it."""
    said = parts(words, agencies)
    led = bool(said) and said[0].part is Part.PREFIX and says_photograph(bare(said[0].words))
    return led and any(part.part is Part.PHOTOGRAPHER for part in said)


def credit_in_alt(alt: str, credit: Credit | None, agencies: Agencies) -> tuple[int, int] | None:
    """Where a credit stands in an alternative text: behind what it describes, or the picture's own agency in front.

    Or it is nothing else: a photographer and an agency, a sign of copyright and a name, the picture's own credit.
    """
    found = find_credit(alt, agencies)
    # "Image: The mayor at the quay (Jo Lee/AP)"
    inside = found is not None and len(alt[: found[0]].split()) > 2 and alt[found[0]] in "(["
    if is_credit(alt, agencies) and _is_of_picture(alt, credit, agencies) and not (inside and is_led_in(alt, agencies)):
        return 0, len(alt)
    if found and len(alt[: found[0]].split()) > 1:
        return None if _of_figures(alt, slice(*found), agencies) else found
    said = credit.of(Part.PHOTOGRAPHER, *ORGANISATIONS) if credit else ()
    known = agencies.agency(said[0].words) if len(said) == 1 else None
    if known is None or known.kind not in SUPPLIERS or not alt.startswith(said[0].words + " "):
        return None
    end = len(said[0].words)
    return (0, end) if alt[end + 1 :][:1].isupper() else None


def _is_of_picture(alt: str, credit: Credit | None, agencies: Agencies) -> bool:
    """True for a credit that no reader takes for what is seen, as "Photo: Jo Lee" may be."""
    said = parts(alt, agencies)
    people = any(part.part is Part.PHOTOGRAPHER for part in said)
    known = any(agencies.agency(part.words) for part in said if part.part in ORGANISATIONS)
    own = credit is not None and len(alt) > 12 and plain(credit.text.words) == plain(alt)
    marked = "/" in alt or is_led_in(alt, agencies)  # "Getty Images Ada Quill" is an agency, and who is seen
    return people and ((known and marked) or "©" in alt or own)


def _of_figures(alt: str, at: slice, agencies: Agencies) -> bool:
    """True for what belongs to a chart or a map, as its source does: no photographer's words, nor an agency's."""
    lead = lead_in.match(alt[at])
    if not is_drawn(alt, "") and not (lead and gives_source(lead.group())):
        return False
    said = [part for part in parts(alt[at], agencies) if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]
    known = [agencies.agency(part.words) for part in said]
    people = any(part.part is Part.PHOTOGRAPHER for part in said)
    return not people and not any(row.kind in SUPPLIERS for row in known if row)


def left_out_of(credit: Credit | None, other: Text, agencies: Agencies) -> str:
    """A photographer whom another credit of the picture names, and its own does not; empty where there is none."""
    shown = plain(credit.text.words) if credit else ""
    return next((name for name in parse(other, agencies).photographers if shown and plain(name) not in shown), "")


def is_credit_alone(caption: str, agencies: Agencies) -> bool:
    """True for a credit with its mark where a caption belongs: "Image credit: Jo Lee", not "Photograph of the port"."""
    lead = lead_in.match(caption)
    marked = lead is not None and lead.group().rstrip()[-1:] in ":：©" and not is_label(lead.group())
    return marked and caption[-1:] not in ".!?" and is_led_in(caption, agencies)


def title_in_front(words: str, agencies: Agencies) -> int:
    """Where a credit begins in what the page calls one, behind words that tell what is seen: "The quay at dawn © Jo
    Lee"; 0 where none do."""
    found = None if is_credit(words, agencies) else find_credit(words, agencies)
    if not found or not found[0]:
        return 0
    before = words[: found[0]].split()
    at = next((at for at, token in enumerate(before) if token.islower() and token.isalpha() and not may_join(token)), 0)
    shown = at > 0 and before[0][0].isupper() and not looks_like_person(" ".join(before[:at]), agencies)
    signed = words[found[0]] == "©" and shown  # "Cyclists in Tarn © Jo Lee", not "Jo Lee in Tarn © AFP"
    return found[0] if signed or tells(words[: found[0]], agencies) else 0
