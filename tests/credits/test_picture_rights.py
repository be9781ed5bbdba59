"""Whether a picture may be printed, by what its file says."""

from datetime import UTC, datetime

import picture_writer as write
import pytest

from linter.credits.agencies import ours
from linter.credits.picture_rights import embargo, expiry, restriction
from linter.reading.picture_files.reader import picture_of

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)
PLACES = {"instructions": 40, "headline": 105, "release": 30, "release_time": 35}


def told(judge, now=NOON, **fields):
    rows = [(PLACES[name], words) for name, words in fields.items()]
    found = judge(picture_of(write.jpeg(iim=write.iim(*rows)), "a.jpg"), ours(), now)
    return found.level.value if found else None


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("EMBARGOED UNTIL MONDAY 9AM. Photo taken 3 April 2029", "warning"),
        ("EMBARGOED UNTIL MONDAY 9AM, photo taken 3 April 2029", "warning"),
        ("EMBARGOED UNTIL MONDAY 9AM (3 April 2029)", "warning"),
        ("Embargoed until further notice. Shot 1 May 2025", "warning"),
        ("Embargoed 1 May 2025 until further notice", "warning"),
        ("EMBARGOED UNTIL DEC. 24, 2031. Photo 2 May 2025", "error"),
        ("Sperrfrist: Montag, 1. Dezember 2031, 18 Uhr", "error"),
        ("Sperrfrist bis Montag, 1. Dezember 2030, 18 Uhr", None),
        ("Embargo until 9 a.m. EST on May 3, 2030", None),
        ("Embargo lifted Monday 9am", "warning"),
        ("EMBARGO: NO USE ONLINE BEFORE MONDAY", "warning"),
        ("EMBARGO ON PUBLICATION UNTIL MONDAY", "warning"),
        ("DO NOT USE. EMBARGOED", "warning"),
        ("EMBARGOED. Not for use until 2 May 2031", "error"),
        ("Embargo: not before 2 May 2031", "error"),
        ("Embargo: not before 2 May 2030", None),
    ],
)
def test_a_day_counts_for_an_embargo_only_in_the_embargo_s_own_words(words, level):
    assert told(embargo, instructions=words) == level


def test_of_an_hour_today_and_yesterday_somebody_must_judge():
    early = datetime(2031, 5, 2, 0, 30, tzinfo=UTC)
    assert told(embargo, early, instructions="EMBARGOED UNTIL 23:00 EST, 1 May 2031") == "warning"
    assert told(embargo, early, instructions="EMBARGOED UNTIL 1 May 2031") is None
    assert told(embargo, early, instructions="EMBARGOED UNTIL 23:00 EST, 30 April 2031") is None
    assert told(expiry, early, instructions="NO USE AFTER 23:00 EST, 1 May 2031") == "warning"
    assert told(expiry, early, instructions="NO USE AFTER 1 May 2031") == "error"


@pytest.mark.parametrize(
    "words",
    [
        "NO USE AFTER 14 DAYS. Picture of April 1, 2025",
        "Embargo valid until 1 April 2025",
        "No web use until 1 April 2025",
        "Nutzung bis 1. April 2025 untersagt",
        "Offer expires. Taken 2025-04-01",
        "Licence expires 30 days after 1 January 2031",
    ],
)
def test_a_day_of_something_else_is_no_last_day(words):
    assert told(expiry, instructions=words) is None


@pytest.mark.parametrize(
    "words",
    [
        *("Not embargoed", "This image is no longer under embargo", "Kein Embargo", "Keine Sperrfrist", "Sans embargo"),
        *("Embargo: off", "Embargo: nil", "Embargo: none", "Embargo: no", "Embargo: keine", "Embargo: no; no sales"),
        *("Embargo ended", "Embargo free", "Embargo status: Released", "The embargo has been lifted.", "Pas d’embargo"),
        *("The US embargo on Cuba", "The arms embargo", "Sin embargo, no hay restricciones", "Sperrfrist aufgehoben"),
    ],
)
def test_what_denies_an_embargo_is_none(words):
    assert told(embargo, instructions=words) is None


def test_of_a_day_that_is_named_without_its_time_somebody_must_judge():
    day = datetime(2031, 5, 1)
    held = write.iim((30, "20310501"), (35, "120000"), (37, "20310501"), (38, "120000"))
    picture = picture_of(write.jpeg(iim=held), "a.jpg")
    assert [judge(picture, ours(), day).level.value for judge in (embargo, expiry)] == ["warning", "warning"]
    assert embargo(picture, ours(), datetime(2031, 4, 30)).level.value == "error"
    assert expiry(picture, ours(), datetime(2031, 4, 30)) is None
    assert embargo(picture, ours(), datetime(2031, 5, 2)) is None
    assert expiry(picture, ours(), datetime(2031, 5, 2)).level.value == "error"


@pytest.mark.parametrize(
    "words",
    [
        "Rights expire 30 April 2031",
        "Licence valid until 30 April 2031",
        "Use until 30 April 2031 only",
        "May only be used until April 30, 2031",
        "Nutzung bis 30.04.2031",
        "Utilisation jusqu’au 30 avril 2031",
    ],
)
def test_a_last_day_is_read_in_the_words_of_licences(words):
    assert told(expiry, instructions=words) == "error"
    assert told(embargo, instructions=words) is None


@pytest.mark.parametrize(
    "words", ["Do not use until 30 May 2031", "No use until 30 May 2031", "Not before 30 May 2031"]
)
def test_a_day_before_which_nothing_may_be_used_is_no_last_day(words):
    assert told(embargo, instructions=words) == "error"
    assert told(expiry, instructions=words) is None


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("NO INTERNET until 3 May 2030", None),
        ("No web use before 3 May 2030", None),
        ("No web use before 3 May 2032", "warning"),
        ("Keine Internetnutzung vor dem 3. Mai 2030", None),
        ("NO USE ONLINE AFTER 3 May 2030", "warning"),
        ("No online use after 3 May 2032", None),
        ("NO INTERNET. Photo taken 3 May 2030", "warning"),
        ("SPAIN OUT until 3 May 2030", None),
        ("SPAIN OUT until 3 May 2032", "error"),
    ],
)
def test_a_use_that_is_forbidden_until_a_day_is_allowed_afterwards(words, level):
    def judge(picture, agencies, now):
        return restriction(picture, agencies, now, ["Spain"], ())

    assert told(judge, instructions=words) == level


@pytest.mark.parametrize(
    "words", ["Image licence valid until 30 April 2031", "Photo use only, valid until 30 April 2031"]
)
def test_what_is_used_may_expire(words):
    assert told(expiry, instructions=words) == "error"


@pytest.mark.parametrize("day", [datetime(1, 1, 1), datetime(9999, 12, 31)])
def test_no_day_is_too_early_or_too_late_to_be_judged(day):
    words = "NO USE AFTER 9:00 GMT 1 January 0001. EMBARGOED UNTIL 9:00 GMT 31 December 9999"
    rows = ((40, words), (55, "99991231"), (85, "HONS"))
    picture = picture_of(write.jpeg(iim=write.iim(*rows)), "a.jpg")
    assert [judge(picture, ours(), day) is None for judge in (embargo, expiry)] == [False, False]


@pytest.mark.parametrize(
    "words",
    [
        "EMBARGO BIS 2032 VERLÄNGERT",
        "EMBARGO TO END IN 2032",
        "EMBARGO TO 2 PORTS",
        "EMBARGO UNTIL ORLEN IS FREE",
        "EMBARGO: NO USE CRYING, SAYS MAYOR",
        "EMBARGO: ON SUNDAY, THE FERRIES LEFT",
        "EMBARGO: MARTES DE FURIA",
        "RUSSIA EMBARGO UNTIL JUNE",
        "EMBARGO 2031",
        "EMBARGO",
        "Ambargo 3 Haziran 2031 tarihinde kalkıyor",
    ],
)
def test_a_headline_in_capitals_tells_of_an_embargo(words):
    assert told(embargo, headline=words) is None


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("EMBARGO UNTIL FURTHER NOTICE", "warning"),
        ("EMBARGO BIS AUF WEITERES", "warning"),
        ("EMBARGO: MONDAY 9AM - FERRY OPENS", "warning"),
        ("EMBARGO: NOT TO BE USED BEFORE MONDAY 9 AM", "warning"),
        ("EMBARGO: PONIEDZIAŁEK 10:00", "warning"),
        ("AMBARGO: 3 MAYIS 2031", "error"),
        ("EMBARGO 20310503", "error"),
        ("The pier. SPERRFRIST MONTAG 18 UHR", "warning"),
        ("EMBARGO: 2 MAY 2031, FERRY OPENS", "error"),
    ],
)
def test_an_order_in_capitals_names_its_day_or_an_end(words, level):
    assert told(embargo, headline=words) == level


@pytest.mark.parametrize("way", ["4-May-{}", "2-May-{}", "14-05-{}", "{}/5/4", "{}.05.04", "{}-5-4", "{}0504"])
def test_a_day_of_an_embargo_is_read_however_it_is_written(way):
    assert told(embargo, instructions=f"Embargo until {way.format(2031)}") == "error"
    assert told(embargo, instructions=f"Embargo until {way.format(2030)}") is None


def test_a_day_that_may_be_two_is_judged_by_somebody():
    assert told(embargo, instructions="Embargo until 03-04-2030") == "warning"
    assert told(embargo, instructions="EMBARGO ENDED 3 MAY 2030") is None


@pytest.mark.parametrize(
    "words",
    [
        "UK OUT OF THE CUP",
        "FRANCE OUT IN SEMI-FINAL",
        "No sales restrictions",
        "No archive restrictions",
        "No archiving fee",
        "No one-time use limit",
        "NO CROPPING RESTRICTIONS",
        "NO USE FEE IN JAPAN",
        "No extra digital watermark, no digital watermark",
        "No Sales Tax",
        "NO SMOKING",
        "NO NEWS",
        "LIGHTS OUT",
    ],
)
def test_what_is_free_or_news_of_sport_restricts_no_use(words):
    def judge(picture, agencies, now):
        return restriction(picture, agencies, now, (), ())

    assert told(judge, instructions=words) is None


@pytest.mark.parametrize(
    "words",
    [
        "BRITISH COLUMBIA OUT",
        "QUEENSLAND OUT",
        "BAYERN OUT",
        "MIDDLE EAST OUT",
        "SPANISH PUBLICATIONS OUT",
        "Zeitungen out",
        "Bild OUT",
        "NYT OUT",
        "LINZ GLOBE OUT",
        "NO USA",
        "NO FRANCE, NO UK",
    ],
)
def test_provinces_and_publications_may_be_out(words):
    def judge(picture, agencies, now):
        return restriction(picture, agencies, now, (), ())

    assert told(judge, instructions=words) == "note"


@pytest.mark.parametrize(
    "words", ["NO BOOK SALES", "No UK use", "NO SALES, NO ARCHIVES", "ONE TIME USE ONLY", "NO CROPPING"]
)
def test_what_is_forbidden_stays_so_beside_what_is_free(words):
    def judge(picture, agencies, now):
        return restriction(picture, agencies, now, (), ())

    assert told(judge, instructions=f"{words}. No resale restrictions") == "note"
