"""Finds the credit in words that hold a caption and a credit together, and tells a credit from other words."""

from __future__ import annotations

from functools import lru_cache

from linter.credits.agency_at_end import agency_at_end
from linter.credits.attributions import attributed
from linter.credits.caption_without_case import agency_head, caption_without_case
from linter.credits.credit_in_front import credit_in_front, with_house, with_party
from linter.credits.credit_without_stop import (
    after_bar,
    after_equals,
    after_slash,
    before_tail,
    begins_line,
    dashed_end,
    slashed_end,
    supplied_end,
    unmarked_end,
)
from linter.credits.east_asian_ends import east_asian_end
from linter.credits.in_brackets import is_credit_in_brackets
from linter.credits.labels import (
    captions_second,
    goes_on,
    goes_on_without_mark,
    is_handle_or_firm,
    is_in_sentence,
    is_short_sentence,
    leads,
    says_how,
    tells_picture,
)
from linter.credits.last_sentence import last_sentence
from linter.credits.lead_ins import is_label, lead_in, of_photograph, prefix_end, says_photograph, without_first
from linter.credits.lead_marks import compound_start, ends_word, is_marked
from linter.credits.local_papers import hands_on, is_supply, is_supply_alone
from linter.credits.name_before_slash import name_before_slash
from linter.credits.names_at_end import photo_by, shouted_name
from linter.credits.no_credit import is_small, is_trade_mark, leads_in_no_credit
from linter.credits.orders import between_orders, is_quoted, owes_credit
from linter.credits.person_names import names_a_person
from linter.credits.placeholders import only_placeholder
from linter.credits.predicates import (
    BRACKETED,
    all_capitalised,
    credit_like,
    ends_with_tail,
    first_end,
    follows_a_sentence,
    names_an_agency,
    names_photographer,
    reads_as_prose,
    runs_on,
    tells,
    without_marks,
)
from linter.credits.rights_notice import is_rights_notice
from linter.credits.segmentation import LONGEST
from linter.credits.separators import BULLETS
from linter.credits.shown_in_front import has_case
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.file_names import file_at_start

_SEARCHED = 900  # characters at the end of a text in which a credit is looked for
_COMMA = tuple(",،，")
_BOUNDARY = lazy(r"(?:^|[.!?…।۔؟։።။។:;|/()\[\]（）【〔】〕。」”’\"»«,*•·–—＝―-]\s*|[" + BULLETS + r"]\s*)$")
_BLANK = lazy(r"(?<=[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff」』）])[ \u3000]+$")  # where none parts two words
_DASHED_NAME = lazy(r"\s[–—|-]\s+([^–—|]{5,40})$")
_NOT_A_CREDIT = lazy(r"^(?:[^\w]*|[\d\s.,%+±€$£:/()-]+)$")


@lru_cache(maxsize=2048)
def is_credit(words: str, agencies: Agencies, *, marked: bool = False) -> bool:
    """True where the words, standing alone, are a credit line and nothing else.

    ``marked`` words stand in an element that the page itself calls a credit: weaker evidence is enough.
    """
    words = words.strip()
    if (told := between_orders(words, agencies)) != [(0, len(words))]:
        return bool(told) and all(is_credit(words[low:high], agencies, marked=marked) for low, high in told)
    if not words or len(words) > LONGEST:
        return False
    if not marked and (credit_in_front(words, agencies) or caption_without_case(words, agencies)):
        return False
    if not marked and words[0] in "[(" and only_placeholder(words):
        return False  # [CAPTION HERE]
    said = without_marks(words)
    if not marked and (shouted := said.find(" PHOTO")) > 0 and with_house(said, shouted + 1, agencies) == 0:
        return lead_in.match(said, shouted + 1) is not None
    if (led := lead_in.match(said)) and not says_how(said):
        lead, rest = led.group(), said[led.end() :]
        if not marked and leads_in_no_credit(lead, rest, agencies):
            return False
        return not _captioned(lead, rest, agencies, marked=marked) and (
            marked or not (runs_on(said, agencies) or is_small(rest))
        )
    if marked:
        return not reads_as_prose(words)
    if attributed(words, agencies) == (0, len(words)):
        return True
    if follows_a_sentence(words, agencies) or file_at_start(words):
        return False
    if words[0] in "/／" and names_a_person(words[1:], agencies):
        return True  # an element of its own behind the caption: "/ Jo Lee"
    if (hit := BRACKETED.fullmatch(words)) and not _NOT_A_CREDIT.match(hit.group(1)):
        label = says_how(hit.group(1))
        party = hit.group(1).strip()
        initials = len(party) <= 5 and party.isupper()  # "(FDP)" is a party, or a place's number plate
        return not label and ((all_capitalised(party) and not initials) or _bracketed(words, agencies) is not None)
    return (
        names_an_agency(words, agencies)
        or ends_with_tail(words)
        or is_supply_alone(said, agencies)
        or is_rights_notice(words)
        or hands_on(words)
    )


def is_led_in(words: str, agencies: Agencies) -> bool:
    """True for a credit that a lead-in begins: "Foto: Jo Lee", "© Reuters"."""
    return is_credit(words, agencies) and lead_in.match(without_marks(words)) is not None


@lru_cache(maxsize=2048)
def find_credit(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """Offsets of the credit in words that hold a caption too; None where no credit stands there."""
    cut = max(0, len(words) - _SEARCHED)
    if cut:
        found = find_credit(words[cut:], agencies)
        return (found[0] + cut, found[1] + cut) if found and found[0] else None
    if (told := between_orders(words, agencies)) != [(0, len(words))]:
        return _beside_orders(words, told, agencies)
    start = file_at_start(words)
    if start and (is_credit(words[start:], agencies) or is_supply(words[start:], agencies)):
        return start, len(words)  # "DSC_0412.JPG Foto: Jo Lee"
    for find in (
        credit_in_front,
        attributed,
        _bracketed,
        _led_in,
        after_equals,
        before_tail,
        last_sentence,
        name_before_slash,
        after_bar,
        after_slash,
        unmarked_end,
        slashed_end,
        dashed_end,
        photo_by,
        agency_at_end,
        supplied_end,
        agency_head,
        east_asian_end,
    ):
        found = find(words, agencies)
        if found and words[found[0] : found[1]].strip():
            return found
    return None


def _beside_orders(words: str, told: list[tuple[int, int]], agencies: Agencies) -> tuple[int, int] | None:
    """The credit in front of an agency's orders, between two of them or behind; with the credits that orders part."""
    for number, (low, high) in enumerate(told):
        if found := _in_stretch(words, low, high, agencies):
            start, end = found
            for begin, stop in told[number + 1 :] if end == high else ():
                if not is_credit(words[begin:stop], agencies) or is_quoted(words, begin):
                    break
                end = stop
            return start, end
    return None


def _in_stretch(words: str, low: int, high: int, agencies: Agencies) -> tuple[int, int] | None:
    """The credit in a stretch that orders bound."""
    said = words[low:high]
    if is_credit(said, agencies) or (owes_credit(words, low) and credit_like(said, agencies)):
        return low, high
    opened = max(said.rfind("("), said.rfind("["))  # "… [Jo Lee/AFP. NO RESALES]"
    if opened > max(said.rfind(")"), said.rfind("]")) and is_credit(said[opened + 1 :], agencies):
        return low + opened + 1, high
    found = find_credit(said, agencies)
    return (low + found[0], low + found[1]) if found else None


def _captioned(lead: str, rest: str, agencies: Agencies, *, marked: bool = False) -> bool:
    """True where the words behind a lead-in say what the picture shows: "File photo: A ferry lies at the quay".

    Words such as Map and File photo begin captions as often as credits. What begins credits alone, Photo, Foto, begins
    a caption where a credit of its own follows that.
    """
    label = is_label(lead)
    if label and not marked and captions_second(lead, rest, agencies):
        return True
    second = next((hit for hit in leads(rest) if hit.start()), None)
    first = rest[: second.start()] if second else rest
    if label and (tells(first, agencies) if marked else tells_picture(lead, first, agencies)):
        return True
    if lead.rstrip()[-1:] in _COMMA and " " not in lead.strip() and not credit_like(rest, agencies):
        return True  # "Crédito, emprego e renda crescem"
    found = _bracketed(rest, agencies) or _second_lead(rest, agencies) or last_sentence(rest, agencies)
    if not found or not found[0]:
        return not label and is_short_sentence(rest, agencies)
    before, behind = rest[: found[0]].strip(), rest[found[0] : found[1]]
    again = lead_in.match(without_marks(behind))
    if label and again:
        return says_photograph(again.group()) and of_photograph(lead)  # of two the first is the caption's
    if label:
        return tells(before, agencies) or (
            names_photographer(behind, agencies) and not names_an_agency(before, agencies)
        )
    if again and is_short_sentence(before, agencies):
        return True  # "Bild: Das Gemälde hängt im Rathaus. Bild: Museum Linz"
    return (reads_as_prose(before) and tells(before, agencies)) or goes_on(lead, before, agencies)


def _second_lead(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """A lead-in behind a full stop, and what it leads in."""
    for hit in leads(words):
        if hit.start() and _BOUNDARY.search(words[: hit.start()]) and credit_like(words[hit.end() :], agencies):
            return hit.start(), len(words)
    return None


def _bracketed(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… in Essen. (Foto: Jo Lee/dpa)"; "(FDP)" and "(+1,3 %)" are no credits."""
    hit = BRACKETED.search(words)
    if not hit or len(hit.group(1)) > LONGEST or _NOT_A_CREDIT.match(hit.group(1)):
        return None
    inner = hit.group(1).strip()
    whole = (with_house(words, hit.start(), agencies), len(words))
    if names_an_agency(inner, agencies) and (named := _named_before(words, hit.start(), agencies)):
        return named
    before = words[: hit.start()].rstrip()
    return whole if is_credit_in_brackets(inner, before, agencies) else None


def _named_before(words: str, start: int, agencies: Agencies) -> tuple[int, int] | None:
    """The photographer in front of an agency's bracket: "… in Essen. Jo Lee (AFP)", "… Photo: Jo Lee (AFP)"."""
    before = words[:start].rstrip()
    found = last_sentence(words, agencies)
    if found and ")" not in words[found[0] : start] and names_a_person(words[found[0] : start], agencies):
        return found
    if (shouted := shouted_name(before, agencies)) and not names_photographer(words[start:].strip(" ()[]."), agencies):
        return shouted, len(words)  # "… en el puerto ANA RUIZ (EFE)"
    if (dashed := _DASHED_NAME.search(before)) and names_a_person(dashed[1], agencies):
        return dashed.start() + 1, len(words)  # "… in Essen – Jo Lee (AFP)"
    led = _led_in(before, agencies)
    if not led or not led[0]:
        return None
    said = without_marks(before[led[0] :])
    lead = lead_in.match(said)
    party = said[prefix_end(said, 0, len(said), agencies) :]
    of_person = lead and (lead.group()[0] in "©ⓒ" or not is_label(lead.group())) and names_a_person(party, agencies)
    return (led[0], len(words)) if of_person else None


def _led_in(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… the bridge. Photo: Jo Lee": from a lead-in to the end, where no sentence follows."""
    for hit in leads(words):
        rest = words[hit.end() :]
        if not rest.strip(" .,;:|/()") or len(rest) > LONGEST:
            continue
        before, lead = words[: hit.start()], hit.group()
        if is_small(rest) or leads_in_no_credit(lead, rest, agencies) or _captioned(lead, rest, agencies):
            continue
        if is_trade_mark(before, lead, rest, agencies) or is_in_sentence(before, rest, agencies):
            continue
        if says_how(words[hit.start() :]) or goes_on_without_mark(before, hit.group(), rest):
            continue
        boundary = _BOUNDARY.search(before) or _BLANK.search(before) or begins_line(before, lead, rest, agencies)
        likely = (
            names_an_agency if is_label(lead) and lead[0] not in "©ⓒ" else credit_like
        )  # "… the map: Linz is on it"
        glued = has_case(before[-1:]) and " " not in rest.strip() and not names_an_agency(rest, agencies)
        told = is_marked(lead, rest) and (likely(rest, agencies) or is_handle_or_firm(lead, rest, agencies))
        joined = compound_start(before, rest, agencies) if ends_word(before) else -1
        if glued or not (boundary or told) or joined is None:
            continue
        if joined >= 0:
            return joined, len(words)
        if runs_on(words[hit.start() :], agencies):
            stop = first_end(words, hit.end())
            if hit.start() == 0 and stop and credit_like(words[hit.end() : stop], agencies):
                return 0, stop
            continue
        start = hit.start()
        while start and words[start - 1] in f" |/–—―-([（＝*©{BULLETS}":
            start -= 1
        start = hit.start() - len(words[start : hit.start()].lstrip())
        return with_party(words, without_first(words, start), agencies), len(words)
    return None
