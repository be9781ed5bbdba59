"""Where letters that were read wrongly stand in the source, and that mending them touches no byte beside."""

import pytest
from effort import tries
from hypothesis import assume, given
from hypothesis import strategies as st
from misread import found, mended, page, taken

from linter import CannotEdit, fix
from linter.engine.check import run
from linter.engine.fixing import mend
from linter.reading.encoding import decode
from linter.settings import Settings
from linter.text.mojibake import may_be_misread, misread


def test_where_half_a_letter_would_be_left_nothing_is_mended():
    ((where, message),) = found("Le dÃ©jÃ, vu")
    assert (where, message) == ("dÃ©jÃ,", "“dÃ©jÃ,” holds a letter that was read in the wrong encoding.")
    assert mended(page("Le dÃ©jÃ, vu")) == page("Le dÃ©jÃ, vu")


def test_an_alternative_text_is_mended_too():
    html = '<figure><img src="a.jpg" alt="Il est dÃ©jÃ&nbsp; parti"><figcaption>The quay.</figcaption></figure>'
    assert mended(html) == html.replace("dÃ©jÃ&nbsp;", "déjà")


def test_the_place_holds_both_halves():
    assert found("Il est dÃ©jÃ&nbsp;, et lÃ\xa0 aussi") == [
        ("dÃ©jÃ&nbsp;,", "“dÃ©jÃ\xa0,” was read in the wrong encoding: it is “déjà,”."),
        ("lÃ\xa0", "“lÃ\xa0” was read in the wrong encoding: it is “là”."),
    ]


def test_a_letter_across_a_tag_is_told_and_not_mended():
    html = page("Il est dÃ©jÃ<b>&nbsp;</b> parti")
    assert len(found("Il est dÃ©jÃ<b>&nbsp;</b> parti")) == 1
    assert mended(html) == html


@pytest.mark.parametrize("word", ["Br\ufffdcke", "ï¿½", "FranÃ§ois-JosÃ\ufffd", "It\x81s"])
def test_a_letter_that_is_lost_is_told_and_not_mended(word):
    ((where, message),) = found(f"Le {word} vu")
    assert (where, message) == (word, f"“{word}” holds a letter that was read in the wrong encoding.")
    assert mended(page(f"Le {word} vu")) == page(f"Le {word} vu")


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-1"])
def test_a_page_that_says_it_is_western_and_holds_utf_8_is_mended_and_stays_western(encoding):
    words = "Ángel é dono, à noite, da padaria em São João"
    html = f'<meta charset="{encoding}">' + page(taken(words, "cp1252") + " @")
    data = to_bytes_of(html)
    source = decode(data)
    result = mend(source, lambda each: run(each, Settings(show_all=True)), lambda finding, fix, at: True)
    assert result.text.count("\ufffd") == 0
    assert decode(result.data).text == result.text


def to_bytes_of(html):
    from linter.model.codec import to_bytes

    return to_bytes(html, "cp1252").replace(b"@", b"\xe9\xe8\xe7 \xe0\xf9")


@tries(200)
@given(st.text(max_size=30))
def test_the_quick_look_sees_all_that_the_closer_one_finds(text):
    if list(misread(text.replace("\x85", ""))):
        assert may_be_misread(" ".join(text.split()))


@pytest.mark.parametrize(
    "words", ["Pores of 5 Å² in the film.", "about 20 Å³ in volume", "10 Å±0.2 Å", "2 Å± 1", "(5Å²)"]
)
def test_a_square_angstrom_is_right(words):
    assert list(misread(words)) == []


@pytest.mark.parametrize("wrong", ["Â© Ann Lee", "Photo: ZoÃ« Lee/AFP", "Â© ZoÃ« Lee"])
def test_a_caption_that_turns_out_to_be_a_credit_is_mended_all_the_same(wrong):
    assert mended(page(wrong)) == page(wrong.replace("Â©", "©").replace("Ã«", "ë"))


# What no fix may do, in whatever encoding the page came and whatever bytes it holds.
ENCODED = [
    "utf-8",
    "cp1252",
    "iso-8859-1",
    "iso-8859-15",
    "cp1250",
    "cp1251",
    "cp1257",
    "shift_jis",
    "gb18030",
    "koi8-r",
]


FAULTS = [
    b"The may&#x200b;or of Linz. Photo: Jo Lee/Retuers",
    b"R&amp;amp;B it&#146;s",
    b"DSC_0001.JPG",
    b"\xc2\xa9 Ann Lee",
]


BYTES = [b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d", b"\xc3\xa9", b"\xe9", b"\xc3", b"\xff", b"\xa0", b"\xc3\x83\xc2\xa9", b"\x93a\x94", b"\xe2\x80\x93"]  # fmt: skip


@tries(150)
@given(
    st.sampled_from([b"", *(b'<meta charset="' + name.encode() + b'">' for name in ENCODED)]),
    st.sampled_from(FAULTS),
    st.lists(st.one_of(st.sampled_from(BYTES), st.binary(max_size=3), st.sampled_from([b" ", b"word", b"\xc3\xa9t\xc3\xa9"])), max_size=8),
)  # fmt: skip
def test_after_any_fix_the_page_is_read_as_before_and_no_byte_beside_it_is_another(meta, fault, more):
    data = b"<html>" + meta + b'<figure><img src="a.jpg" alt="A"><figcaption>' + fault + b" " + b"".join(more)
    data += b"</figcaption></figure></html>"
    source = decode(data)
    assume(source.encode(source.text) == data)  # Shift_JIS has two codes for some letters: fix refuses such a page
    result = mend(source, lambda each: run(each, Settings(show_all=True)), lambda finding, fix, at: True)
    again = decode(result.data)
    if decode(data).text == source.text:
        assert (again.text, again.encode(again.text)) == (result.text, result.data)
    assert result.text.count("\ufffd") <= source.text.count("\ufffd")
    edited = source.text
    for edit in reversed(result.edits):
        edited = edited[: edit.span.start] + edit.new + edited[edit.span.end :]
    assert edited == result.text


def test_a_page_with_a_letter_that_its_encoding_writes_in_two_ways_is_not_fixed():
    data = b'<meta charset="shift_jis"><figure><img src="a.jpg" alt="A"><figcaption>Photo: Jo Lee/Retuers \xfa@'
    with pytest.raises(CannotEdit, match="cp932 text cannot be written back exactly as it came"):
        fix(data)


@pytest.mark.parametrize("words", ["â€œhiâ€ he said", "he said â€œhi there.â€", "(â€œhiâ€)"])
def test_a_closing_quotation_mark_that_lost_its_last_byte_is_told(words):
    assert may_be_misread(words)
    assert list(misread(words))
