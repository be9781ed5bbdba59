"""A fix is written in the encoding of its page, and the bytes beside it stay as they were."""

import pytest
from swapped import SAFE, mended, swaps

from linter import CannotEdit, read
from linter.engine.fixing import check_round_trip, mend
from linter.model.source import Source
from linter.reading.encoding import decode


def test_letters_the_encoding_lacks_become_numeric_references():
    result = mended("bad", ("one", "bad", "“Zürich” 写", SAFE), encoding="iso-8859-1")
    assert result.text == "&#8220;Zürich&#8221; &#20889;"
    assert result.data == "&#8220;Zürich&#8221; &#20889;".encode("iso-8859-1")


def test_bytes_that_are_no_text_are_kept():
    data = b"\xef\xbb\xbf<p>\xff\xfe bad \x00</p>\r"
    source = Source("a", data[3:].decode("utf-8", "surrogateescape"), "utf-8", data[:3])
    result = mend(source, swaps(("one", "bad", "good", SAFE)))
    assert result.data == data.replace(b"bad", b"good")


def test_a_page_that_cannot_be_written_back_is_refused():
    with pytest.raises(CannotEdit, match="cannot be written back exactly"):
        check_round_trip(Source("a", "é", "ascii"), b"\xe9")
    with pytest.raises(CannotEdit):
        check_round_trip(Source("a", "x", "no-such-encoding"), b"x")
    check_round_trip(Source("a", "é", "latin-1"), b"\xe9")


def test_a_fix_that_the_encoding_cannot_hold_is_refused():
    result = mended("bad", ("one", "bad", "good", SAFE), encoding="utf-7-or-so")
    assert (result.text, result.refused[0].why) == ("bad", "the page could not be written in utf-7-or-so.")


@pytest.mark.parametrize("new", ["Br\ufffdcke", "Br&#xFFFD;cke", "Br&#65533;cke"])
def test_a_fix_never_writes_a_letter_that_nobody_can_read(new):
    result = mended("bad", ("one", "bad", new, SAFE))
    assert (result.text, result.refused[0].why) == ("bad", "it would write a letter that nobody can read.")


def test_no_edit_of_a_text_writes_a_letter_that_nobody_can_read():
    (block,) = read('<figure><img src="a.jpg"><figcaption>The old bridge</figcaption></figure>').blocks
    assert block.caption.edit(0, 3, "Th\ufffd") is None
    assert block.caption.edit(0, 3, "Thé").new == "Thé"


def test_a_fix_after_which_the_page_would_be_taken_for_another_encoding_is_refused():
    source = decode("<p>Länder bad</p>".encode("cp1252"))
    result = mend(source, swaps(("one", "bad", "Ã¤Ã¤Ã¤Ã¤Ã¤", SAFE)))
    assert (source.encoding, result.changed) == ("cp1252", False)
    assert result.refused[0].why == "the page would be taken for another encoding, and its letters for others."
    assert mend(source, swaps(("one", "bad", "größer", SAFE))).data == "<p>Länder größer</p>".encode("cp1252")


def test_a_page_of_plain_letters_is_mended_in_the_encoding_that_it_declares():
    source = decode(b'<meta charset="windows-1252"><p>bad</p>')
    result = mend(source, swaps(("one", "bad", "größer", SAFE)))
    assert result.data == '<meta charset="windows-1252"><p>größer</p>'.encode("cp1252")


def test_a_control_character_that_the_encoding_lacks_is_not_written_as_a_reference_to_another_letter():
    result = mended("bad", ("one", "bad", "a\x85b", SAFE), encoding="cp1252")
    assert (result.text, result.refused[0].why) == ("bad", "the page could not be written in cp1252.")
