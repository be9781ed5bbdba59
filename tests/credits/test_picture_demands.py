"""What picture files ask of those who print them."""

import re
from datetime import date

import pytest

from linter.credits.agencies import ours
from linter.credits.demand_days import day_in
from linter.credits.picture_credits import credit_of, in_common
from linter.credits.picture_demands import demands, owed
from linter.data import table
from linter.model.picture_file import PictureFile, Said


def asked(**fields):
    picture = PictureFile("a.jpg", "JPEG", {name: (Said((words,), "IIM"),) for name, words in fields.items()})
    return [(each.kind, each.words) for each in demands(picture, ours())]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("MANDATORY CREDIT: Jo Lee", ["credit"]),
        ("Handout. Credit mandatory", ["credit"]),
        ("Please must credit Harbour News", ["credit"]),
        ("Urhebernennung ist Pflicht", ["credit"]),
        ("Mention obligatoire", ["credit"]),
        ("No credit required", []),
        ("Mandatory Credit Union", []),
        ("EMBARGOED UNTIL 2 May 2031", ["embargo"]),
        ("Sperrfrist: Montag", ["embargo"]),
        ("Sperrfrist: keine", []),
        ("Embargo lifted", []),
        ("EMBARGO: none", []),
        ("Honorarfrei bei Namensnennung", ["credit"]),
        ("NO USE AFTER MAY 2, 2031", ["expiry"]),
        ("NO INTERNET / NO MOBILE", ["online"]),
        ("Print use only", ["online"]),
        ("SPAIN OUT", ["out"]),
        ("PORTUGAL AND SPAIN OUT", ["out"]),
        ("Newsmagazines Out", ["out"]),
        ("Newspapers Out, scan of a negative", ["out"]),
        ("Tickets are SOLD OUT", []),
        ("Find Out more at our site", []),
        ("LIGHTS OUT", []),
        ("A NIGHT OUT", []),
        ("ALL OUT STRIKE", []),
        ("NEW ZEALAND OUT, TABLOIDS OUT", ["out", "out"]),
        ("Tourists look out over the bay", []),
        ("ONE TIME USE ONLY; NO ARCHIVES; NotForResale", ["once", "archive", "sale"]),
        ("Editorial use only. No commercial use.", ["editorial", "editorial"]),
        ("Cleared for public release", []),
        ("RF", []),
        ("A crane lifts a beam in Sörby.", []),
    ],
)
def test_instructions_are_sorted_by_what_they_ask(words, kinds):
    assert sorted(kind for kind, _ in asked(instructions=words)) == sorted(kinds)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("credit", "Credit line must read Jo Lee"),
        ("credit", "PLEASE CREDIT JO LEE"),
        ("credit", "Bildnachweis Pflicht: Jo Lee"),
        ("credit", "Naamsvermelding verplicht"),
        ("credit", "Fotografens namn skall anges"),
        ("credit", "Skal krediteres Jo Lee"),
        ("credit", "Обязательна ссылка на автора"),
        ("credit", "要クレジット"),
        ("embargo", "Gesperrt bis 05.05.2031, 18 Uhr"),
        ("embargo", "Nicht vor dem 5. Mai 2031 veröffentlichen"),
        ("embargo", "Ne pas publier avant le 5 mai 2031"),
        ("embargo", "No publicar antes del 5 de mayo de 2031"),
        ("embargo", "Non pubblicare prima del 5 maggio 2031"),
        ("embargo", "Niet publiceren voor 5 mei 2031"),
        ("embargo", "Får ej publiceras före 5 maj 2031"),
        ("embargo", "KLAUSULERET TIL 5. MAJ 2031"),
        ("embargo", "Julkaisuvapaa 5.5.2031"),
        ("embargo", "ЭМБАРГО ДО 5 МАЯ 2031"),
        ("embargo", "解禁 2031年5月5日"),
        ("embargo", "For release May 5, 2031"),
        ("online", "Keine Internetnutzung"),
        ("online", "Internet interdit"),
        ("online", "Prohibido su uso en internet"),
        ("online", "Niet voor internet"),
        ("online", "EJ WEBB"),
        ("out", "*** SVERIGE OUT ***"),
        ("out", "ÖSTERREICH OUT"),
        ("out", "Austria out"),
        ("out", "CHINA OUT, HONG KONG OUT"),
        ("out", "Not for use in Spain"),
        ("out", "(Kroatien out)"),
        ("out", "(Belgien, Niederlande out)"),
        ("out", "Foto frei - (UK out)"),
        ("out", "AUTRICHE, PAYS-BAS OUT"),
        ("out", "NO UK USE"),
        ("out", "No UK sales"),
        ("out", "No use UK and Ireland"),
        ("online", "NO USE ONLINE"),
    ],
)
def test_instructions_are_read_in_the_languages_of_agencies(kind, words):
    assert {found for found, _ in asked(instructions=words)} == {kind}


@pytest.mark.parametrize(
    "words",
    [
        "Aucun embargo",
        "Embargo opgeheven",
        "Ingen embargo",
        "Frei ab sofort",
        "Nicht vor Ort",
        "Julkaisuvapaa heti",
        "解禁済み",
        "For release to all media",
        "Please credit card payments",
        "Photo credit to be confirmed",
        "Niet gebruiken voor commerciële doeleinden",
        "Keine Online-Gebühren",
        "Nur Printqualität",
        "Inside Out",
        "Press pass valid until 2 May 2031",
        "Passport expires on 2 May 2031",
        "No Photoshop use",
        "Look out!",
    ],
)
def test_words_that_look_like_a_demand_and_ask_nothing(words):
    assert asked(instructions=words) == []


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Embargo valid until 2 May 2031", ["embargo"]),
        ("Not valid until 2 May 2031", ["embargo"]),
        ("Do not use or publish until 2 May 2031", ["embargo"]),
        ("May not be used before 2 May 2031", ["embargo"]),
        ("Verwendung bis 2. Mai 2031 nicht gestattet", ["embargo"]),
        ("Utilisation interdite jusqu’au 2 mai 2031", ["embargo"]),
        ("Embargo: keine Veröffentlichung vor Montag", ["embargo"]),
        ("EMBARGO LIFTED - USE UNTIL 2 MAY 2031", ["expiry"]),
        ("No embargo - use until 2 May 2031", ["expiry"]),
        ("No web use until 2 May 2031", ["online"]),
        ("No commercial use until 2 May 2031", ["editorial"]),
        ("Use until 2 May 2031 after which all use is prohibited", ["expiry"]),
        ("Embargo: free from 2 May 2031", ["embargo"]),
        ("Must not be used after 2 May 2031", ["expiry"]),
        ("Rights expired 2 May 2031", ["expiry"]),
        ("Licence expires: never", []),
        ("Embargo: keine", []),
        ("Embargo: nej", []),
        ("Эмбарго: нет", []),
        ("엠바고 없음", []),
        ("解禁日時：なし", []),
        ("Ambargo yok", []),
        ("情報解禁：2031年5月2日", ["embargo"]),
        ("Eintritt frei ab 6 Jahren", []),
        ("frei ab 18 Uhr", ["embargo"]),
    ],
)
def test_what_may_not_be_done_until_a_day_is_an_embargo_and_no_last_day(words, kinds):
    assert [kind for kind, _ in asked(instructions=words)] == kinds


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("NO DIGITAL MANIPULATION", []),
        ("No electronic or other alteration", []),
        ("No web restrictions", []),
        ("Nicht nur für Print", []),
        ("NO DIGITAL", ["online"]),
        ("UK OUT", ["out"]),
        ("UK AND IRELAND OUT", ["out"]),
        ("TV OUT", ["out"]),
        ("NZ OUT", ["out"]),
        ("LET US OUT", []),
        ("Not available in Spain", ["out"]),
        ("Not available in English", []),
        ("Geen naamsvermelding vereist", []),
        ("Ссылка не обязательна", []),
        ("Byline to be removed", []),
    ],
)
def test_a_use_is_forbidden_by_words_that_speak_of_use(words, kinds):
    assert [kind for kind, _ in asked(instructions=words)] == kinds


def test_an_agency_s_own_wording_in_a_caption_demands_a_credit_in_its_language():
    words = "Eine Fähre. Foto: Jo Lee/dpa - ACHTUNG: Nur mit vollständiger Nennung des vorstehenden Credits"
    assert [kind for kind, _ in asked(caption=words)] == ["credit"]
    assert asked(caption="The minister said: please credit the crew.") == []


def test_a_caption_asks_only_in_the_words_of_agencies():
    assert asked(caption="Protest against the embargo. Mandatory Credit: Jo Lee") == [("credit", "Mandatory Credit")]
    assert asked(caption="Visitors find a way out of Spain.") == []
    assert asked(headline="EMBARGOED UNTIL 2 May 2031: the new ferry") == [("embargo", "EMBARGOED")]
    assert asked(caption="EMBARGO ON OIL, says a banner in the march.") == []
    assert asked(caption="Embargoed until 00:01 on 2 May 2031 - The new ferry") == [("embargo", "Embargoed")]
    assert asked(caption="Sperrfrist: 2. Mai 2031, 6 Uhr. Die Fähre") == [("embargo", "Sperrfrist")]
    assert asked(headline="EMBARGO JUSQU’AU 2 MAI 2031 - Le bac") == [("embargo", "EMBARGO")]
    assert asked(caption="The report, embargoed until 2 May 2031, on a desk.") == []
    assert asked(caption="Embargoed goods of 2 May 2031 in the port.") == []
    assert asked(headline="EMBARGO: Monday 9am") == [("embargo", "EMBARGO")]
    assert asked(headline="EMBARGOED FOR RELEASE MONDAY") == [("embargo", "EMBARGOED")]
    assert asked(headline="EMBARGO: no use online before Monday") == [("embargo", "EMBARGO")]
    assert asked(headline="EMBARGO: Orlen eases its ban on oil") == []
    assert asked(headline="EMBARGO: The harbour waits") == []
    assert asked(headline="EMBARGO: 20 ships wait") == []
    assert asked(headline="EMBARGO FOR ORLEN EASED") == []
    assert asked(caption="Not before 2 May 2031 will the ferry sail again.") == []


@pytest.mark.parametrize(
    ("code", "kinds"), [("CR-CAI", ["credit"]), ("CR-COI", ["credit"]), ("CR-NRQ", []), ("CR-CCA", [])]
)
def test_plus_says_in_a_code_whether_a_credit_is_owed(code, kinds):
    assert [kind for kind, _ in asked(credit_required=f"http://ns.useplus.org/ldf/vocab/{code}")] == kinds


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("MANDATORY CREDIT: Jo Lee/Harbour News. NO SALES", "Jo Lee/Harbour News"),
        ('RESTRICTED - MANDATORY CREDIT "AFP PHOTO / JO LEE" - NO SALES', "AFP PHOTO / JO LEE"),
        ("MANDATORY CREDIT NO SALES", ""),
        ("MANDATORY CREDIT: NO SALES", ""),
        ("MANDATORY CREDIT", ""),
    ],
)
def test_the_credit_that_is_owed_is_read_where_it_is_named(words, named):
    picture = PictureFile("a.jpg", "JPEG", {"instructions": (Said((words,), "IIM"),)})
    assert owed(next(each for each in demands(picture, ours()) if each.kind == "credit")) == named


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("until 0001 GMT 2 May 2031", date(2031, 5, 2)),
        ("until May 2nd, 2031", date(2031, 5, 2)),
        ("bis 2. März 2031, 9 Uhr", date(2031, 3, 2)),
        ("jusqu’au 1er août 2031", date(2031, 8, 1)),
        ("hasta el 2 de mayo de 2031", date(2031, 5, 2)),
        ("2.5.2031", date(2031, 5, 2)),
        ("2031-05-02T10:00", date(2031, 5, 2)),
        ("2031/05/02", date(2031, 5, 2)),
        ("25/12/2031", date(2031, 12, 25)),
        ("12/25/2031", date(2031, 12, 25)),
        ("tot 5 mei 2031", date(2031, 5, 5)),
        ("do 5. května 2031", date(2031, 5, 5)),
        ("till 5 maj 2031 kl 06.00", date(2031, 5, 5)),
        ("2031. május 5.", date(2031, 5, 5)),
        ("2031年5月5日", date(2031, 5, 5)),
        ("2031년 5월 5일", date(2031, 5, 5)),
        ("5/6/2031", None),
        ("31 February 2031", None),
        ("Monday", None),
    ],
)
def test_a_day_is_read_in_the_languages_of_agencies_and_a_doubtful_one_is_none(words, day):
    assert day_in(words) == day


def test_the_credit_of_a_file_is_one_line_that_says_nothing_twice():
    def held(**fields):
        return PictureFile(
            "a", "JPEG", {name: (Said(tuple(words.split(";")), "IIM"),) for name, words in fields.items()}
        )

    assert credit_of(held(creator="Jo Lee;Ann Roe", credit="HN")) == "Jo Lee/Ann Roe/HN"
    assert credit_of(held(creator="Jo Lee", credit="Jo Lee/Harbour News")) == "Jo Lee/Harbour News"
    assert credit_of(held(source="HN")) == "HN"
    assert credit_of(held(copyright="© HN")) == "© HN"


@pytest.mark.parametrize(
    ("page", "file", "same"),
    [
        ("Photo: AP", "Associated Press", True),
        ("Foto: Jörg Müller", "JOERG MULLER; Müller", True),
        ("Getty Images", "AP Images", False),
        ("Al Day/Reuters", "Jo Lee/AFP", False),
        ("Piet van der Velde", "Jan van der Kamp", False),
        ("Novak Jan", "ČTK / Novák Jan", True),
        ("Photo: Anna Oldham", "Anna Quigley", False),
        ("Mayor Thomas Oldham opens the quay", "Thomas Quigley", False),
        ("Photo: Anna", "Anna Quigley", True),
        ("Photo: Anna Quigly", "Anna Quigley", True),
        ("Photo: Anna Q.", "Anna Quigley", True),
        ("Photo: Anna Maria Quigley", "Anna Quigley", True),
    ],
)
def test_credits_have_somebody_in_common_or_not(page, file, same):
    assert in_common([page], [file], ours()) is same


def test_every_pattern_has_its_source_and_can_be_read():
    for row in table("picture_files")["out"]:
        assert row["source"]
        assert row["words"]
    for row in (*table("picture_files")["demand"], *table("picture_files")["camera"]):
        assert row["source"]
        re.compile(row["pattern"])
