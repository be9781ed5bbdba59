"""Where the numbers lie by which an encoding is told: what a page is read as at each, and one beyond."""

import pytest

from linter.reading.charset import encoding_of, said_by


@pytest.mark.parametrize(("size", "label"), [(65_536, "koi8-r"), (65_537, "")])
def test_a_page_declares_itself_in_its_first_64_kilobytes(size, label):
    opens, declares = b"<html><head><!--", b"--><meta charset=koi8-r>"
    data = opens + b"a" * (size - len(opens) - len(declares)) + declares
    assert said_by(data).encoding == label


@pytest.mark.parametrize(("number", "encoding"), [(2, "utf-8"), (3, "cp1252")])
def test_two_bad_bytes_do_not_speak_against_a_declaration_where_no_letter_speaks_for_it(number, encoding):
    assert encoding_of(b"<meta charset=utf-8><p>" + b"caf\xe9 " * number) == encoding


@pytest.mark.parametrize(("words", "read_so"), [("łó łó łó", False), ("łóż łóż łóż", True)])
def test_three_letters_speak_for_an_encoding_and_two_do_not(words, read_so):
    data = f"<p>wieczorem {words} byla</p>".encode("cp1250")
    assert (encoding_of(data) == "cp1250") is read_so


@pytest.mark.parametrize(("letters", "encoding"), [(449, "cp1250"), (450, "cp1252")])
def test_letters_beyond_ascii_speak_for_an_encoding_where_they_are_more_than_one_in_fifty(letters, encoding):
    words = "Zażółć gęślą jaźń "  # nine of fifteen
    assert encoding_of(f"<p>{words}{'a' * (letters - 15)}</p>".encode("cp1250")) == encoding


@pytest.mark.parametrize(("words", "encoding"), [("őrült űrhajo", "cp1250"), ("őrult űrhajo", "cp1252")])
def test_three_letters_make_a_western_guess_another_language_s(words, encoding):
    assert encoding_of(f"<p>prom {words}</p>".encode("cp1250")) == encoding


@pytest.mark.parametrize(("letters", "encoding"), [(50, "cp1250"), (51, "cp1252")])
def test_few_letters_speak_against_a_western_guess_where_they_are_six_in_a_hundred(letters, encoding):
    assert encoding_of(f"<p>őrült űrhajo {'a' * (letters - 11)}</p>".encode("cp1250")) == encoding
