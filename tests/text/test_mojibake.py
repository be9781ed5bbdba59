"""text-mojibake: letters read in the wrong encoding are found and mended whole, or left alone; right words are left alone."""

import pytest
from effort import tries
from hypothesis import given
from hypothesis import strategies as st
from misread import found, mended, page, report, taken

from linter.model.finding import Sure
from linter.reading.encoding import decode
from linter.text.mojibake import misread

CAPTIONS = {
    "French": "Chloé est déjà à Orléans, où l’été s’achève : « voilà ! »",
    "Spanish": "¿Qué señala la niña? El avión de Íñigo cayó en Ávila.",
    "Portuguese": "João não irá à estação de São Bento às três da manhã.",
    "German": "Jürgen Groß füttert Kühe; Äpfel, Öl und Übermut.",
    "Italian": "Perché la città è più lontana di là?",
    "Polish": "Paweł łowi ryby, żółw gryzie źdźbło, a ćma śpi nad Łodzią.",
    "Czech": "Děti čekají, až Jiří přijde z Přerova; Šárka žije v Žďáru.",
    "Romanian": "Ştefan aşteaptă în Iaşi; fetiţa ţine pâinea şi braţul.",
    "Vietnamese": "Đà Nẵng: trẻ em chạy qua cầu, mẹ và bà đã về phố cổ.",
    "Turkish": "İskenderun’da balıkçı ağlarını onarıyor, çocuklar koşuyor.",
    "Hungarian": "Az őr a győri gyűlésen; öt tűzoltó és Ödön.",
    "Swedish": "Åsa Öberg väntar på båten från Skärhamn.",
    "Icelandic": "Þórður bíður við höfnina á Ísafirði.",
    "Greek": "Ένας ψαράς διορθώνει τα δίχτυα του στη Σύρο.",
    "Russian": "Рыбак чинит сети у старого причала; Ёлка, Шура и Эмма.",
    "Ukrainian": "Її їжак і Ґанок: рибалка лагодить сіті в Житомирі.",
    "Arabic": "صياد يصلح شباكه قرب الرصيف القديم.",
    "Hebrew": "הדייג מתקן את הרשתות ליד הרציף הישן.",
    "Japanese": "渡し船は夜明けに港を出た。",
    "Chinese": "渡船在黎明时离开了港口。",
    "Korean": "나룻배는 새벽에 항구를 떠났다.",
}
TAKEN_FOR = ["cp1252", "latin-1", "cp1250", "cp1251"]
SIGNS = "“”‘’„‹›»«…–—™®©°·•€\xa0!?:"


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("language", CAPTIONS)
def test_a_caption_read_wrongly_by_a_browser_or_a_database_is_mended_whole(language, encoding, times):
    words = CAPTIONS[language]
    text = taken(words, encoding, times)
    for start, end, right in reversed(list(misread(text))):
        text = text[:start] + right + text[end:]
    assert text == words


@tries(300)
@given(
    st.sampled_from(sorted(CAPTIONS)),
    st.sampled_from(TAKEN_FOR),
    st.integers(1, 3),
    st.integers(0, 12),
    st.integers(1, 5),
)
def test_each_word_is_mended_whole_or_left_alone(language, encoding, times, first, number):
    words = CAPTIONS[language].split(" ")[first : first + number]
    wrong = [taken(word, encoding, times) for word in words]
    if any("\udc80" <= letter <= "\udcff" for letter in "".join(wrong)):
        return
    rights = dict(zip(wrong, words, strict=True))
    text = " ".join(wrong)
    for start, end, right in misread(text):
        before, behind = text[:start].rpartition(" ")[2], text[end:].partition(" ")[0]
        assert right == "" or rights[before + text[start:end] + behind] == before + right + behind


@tries(400)
@given(
    st.sampled_from([word for words in CAPTIONS.values() for word in words.split()]),
    st.sampled_from([str, str.upper, str.title]),
    st.text(alphabet=SIGNS, max_size=1),
    st.text(alphabet=SIGNS, max_size=2),
    st.text(alphabet="NnAaÉé1", max_size=1),
)
def test_right_words_in_any_case_and_beside_any_sign_are_left_alone(word, case, before, behind, next_word):
    # Behind a sign stands a blank: "PÅ“n" may be a word and a quotation mark, and may be Pœn.
    text = before + case(word) + behind + (" " if behind.strip() else "") + next_word
    assert list(misread(text)) == []


@pytest.mark.parametrize("case", [str, str.upper, lambda words: words.replace(" ", "\xa0")])
@pytest.mark.parametrize("language", CAPTIONS)
def test_right_captions_are_left_alone(language, case):
    assert found(case(CAPTIONS[language])) == []


@pytest.mark.parametrize(
    "words",
    [
        "SÃO PAULO",
        "SÃO&nbsp;PAULO",
        "IRMÃ&nbsp;!",
        "AMANHÃ&nbsp;ÀS DEZ",
        "“AMANHÃ”, diz ele",
        "A LETRA Ã",
        "Ã",
        "«HALÂ» Â",
        "VIÐ&nbsp;HÖFNINA",
        "«là»… até amanhã…",
        "Ä, Ö und Ü",
        "PÅ §5",
        "ĐÃ ĐẾN",
    ],
)
def test_letters_that_only_look_like_it_are_left_alone(words):
    assert found(words) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("dÃ©jÃ\xa0", "déjà"),
        ("dÃ©jÃ&nbsp;", "déjà"),
        ("d&Atilde;&copy;j&Atilde;&nbsp;", "déjà"),
        ("d&#195;&#169;j&#xC3;&#xA0;", "déjà"),
        ("Ã\xa0", "à"),
        ("Ã\xa0s", "às"),
        ("Å\xa0koda dÃ©jÃ\xa0", "Škoda déjà"),
        ("phÃ\xa0", "phà"),
        ("Ã\x85sa sÃ\xad", "Åsa sí"),
        ("Ã\x81ngel", "Ángel"),
        ("10Â\xa0â‚¬", "10\xa0€"),
        ("Â«\xa0Oui\xa0Â»", "«\xa0Oui\xa0»"),
        ("It\x92s", "It’s"),
    ],
)
def test_whole_letters_are_mended_in_the_source(wrong, right):
    for behind in (" vu", " ", "<br>vu", ", vu", "</b>vu", ""):
        before = "<b>" if behind == "</b>vu" else ""
        html = page(f"Le {before}{wrong}{behind}")
        assert mended(html) == page(f"Le {before}{right}{behind}")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The quay â€“ a new one â€“ opens", "The quay – a new one – opens"),
        ("gone â€” again", "gone — again"),
        ("Photo of â€“ 2010", "Photo of – 2010"),
        ("Ã€ Paris", "À Paris"),
        ("Ã‰ hoje", "É hoje"),
        ("3 Ã— 4", "3 × 4"),
        ("A â†’ B", "A → B"),
        ("âœ“ done", "✓ done"),
        ("JOSÃ‰, A CASA", "JOSÉ, A CASA"),
        ("VOILÃ€", "VOILÀ"),
        ("ÃŽle de RÃ©", "Île de Ré"),
        ("itâ€™s", "it’s"),
        ("ErdoÄŸan", "Erdoğan"),
        ("ÅŸehir", "şehir"),
        ("Åžehir", "Şehir"),
        ("Åžtiri", "Ştiri"),
        ("beÅŸ", "beş"),
        ("daÄŸ", "dağ"),
        ("Å’uvre", "Œuvre"),
        ("Ã…sa", "Åsa"),
        ("ÄŒech", "Čech"),
        ("Viá»‡t Nam", "Việt Nam"),
        ("Acmeâ„¢ â„¢", "Acme™ ™"),
    ],
)
def test_a_sign_or_a_capital_that_was_read_wrongly_is_mended_though_it_stands_alone(wrong, right):
    assert mended(page(wrong)) == page(right)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("PerchÃ© la cittÃ Ã¨ lÃ per sempre", "Perché la città è là per sempre"),
        ("LÃ©a va Ã Paris", "Léa va à Paris"),
        ("Elle est dÃ©jÃ passÃ©e par lÃ ", "Elle est déjà passée par là "),
        ("Â«Â OuiÂ Â», dit LÃ©a Ã Caen", "« Oui », dit Léa à Caen"),
    ],
)
def test_a_letter_whose_no_break_space_became_a_blank_is_mended_where_its_text_was_read_wrongly(wrong, right):
    assert mended(page(wrong)) == page(right)
    assert found(right) == []


def test_a_dash_in_a_credit_is_told_too():
    assert found("Photo â€“ AFP") == [("â€“", "“â€“” was read in the wrong encoding: it is “–”.")]


@pytest.mark.parametrize("words", ["Å koda na ZÃ¡hoÅ™Ã­", "LÃ est LÃ©a", "Ãlvaro e JosÃ©", "Prix : 5 Â € Ã©tÃ©"])
def test_beside_a_letter_that_nobody_can_tell_nothing_is_mended(words):
    assert len(found(words)) > 1
    assert mended(page(words)) == page(words)


@pytest.mark.parametrize("words", ["la cittÃ vecchia", "la cittÃ, vecchia", "il va lÃ", "OuiÂ !"])
def test_a_capital_that_is_half_a_letter_is_told_though_its_neighbours_are_right(words):
    ((_, message),) = found(words)
    assert message.endswith("holds a letter that was read in the wrong encoding.")


@pytest.mark.parametrize("word", ["Caf\x8e", "canci\x97n", "Garc\x92a", "habl\x97", "M\x9fnchen", "\x80rger"])
def test_a_byte_that_is_a_sign_or_a_letter_in_another_encoding_is_told_and_not_mended(word):
    (finding,) = report(decode(page(f"Le {word} vu").encode()))
    assert (finding.fix, finding.sure) == (None, Sure.LIKELY)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("\x93Hi\x94", "“Hi”"),
        ("l\x92été", "l’été"),
        ("Acme\x99", "Acme™"),
        ("a \x96 b", "a – b"),
        ("don\x92t", "don’t"),
    ],
)
def test_a_sign_of_windows_1252_is_mended_where_it_can_be_no_letter(wrong, right):
    assert mended(page(wrong)) == page(right)


@pytest.mark.parametrize("behind", [" vu", "", "<br>vu"])
def test_a_no_break_space_that_a_system_took_away_is_known_all_the_same(behind):
    assert mended(page(f"Le dÃ©jÃ{behind}")) == page(f"Le déjà{behind}")
