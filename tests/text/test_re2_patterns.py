r"""Patterns of house rules mean in every script what they mean in ASCII: \w, \s, \d and \b."""

import re
import unicodedata

import pytest
import re2
from effort import steps, tries
from hypothesis import given
from hypothesis import strategies as st

from linter import lint
from linter.model.errors import BadSettings
from linter.settings import Settings
from linter.text.re2_patterns import Unsaid, ready

QUIET = re2.Options()
QUIET.log_errors = False


def found(pattern, text):
    """The places that have a width, as house rules take them."""
    spans = ready(pattern, lambda each: re2.compile(each, QUIET)).spans(text)
    return [span for span in spans if span[0] < span[1]]


def by_python(pattern, text):
    return [hit.span() for hit in re.finditer(pattern, text) if hit.start() < hit.end()]


LETTERS = "aZłÓéßжΩ中ª٣7²_ -.,\n\u00a0\u2009’\u2014"
MARKS = "\u0301\u0328\u093f\u0947"
ALL_MARKS = "".join(chr(each) for each in range(0x300, 0x1000) if unicodedata.category(chr(each))[0] == "M")
CLASSES = [r"\w", r"\W", r"\s", r"\S", r"\d", r"\D", r"[\w-]", r"[^\w]", r"[^\W\d_]", r"[\W_]", r"[\s.]", r"[^\s]"]
CLASSES += [r"[\S]", r"[\D]", r"[^\D]", r"[^\S\n]", r"[a-zé]", r"[^a]", r"[]a]", ".", r"(?s:.)", r"\.", "a", "ł", "中"]
atoms = st.sampled_from([*CLASSES, r"\b", r"\B", r"\b", "Zł", r"7\b"])
counts = st.sampled_from(["", "", "", "+", "*?", "?", "+?", "{1,2}"])
pieces = st.builds(lambda atom, count: atom if atom in (r"\b", r"\B") else f"(?:{atom}){count}", atoms, counts)
patterns = st.recursive(
    st.lists(pieces, min_size=1, max_size=4).map("".join),
    lambda inner: st.one_of(
        st.builds(lambda one, other: f"(?:{one}|{other})", inner, inner), st.builds("{}{}".format, inner, inner)
    ),
    max_leaves=4,
)  # fmt: skip


@tries(600)
@given(patterns, st.text(LETTERS, max_size=14))
def test_what_is_found_is_what_python_finds(pattern, text):
    # Python goes on behind an empty match in another way than RE2; house rules take none of those.
    whole = f"(?:{pattern})(?s:.)"
    assert found(whole, text) == by_python(whole, text)


anchors = st.sampled_from([r"\b", r"\b", r"\B", "^", "$", r"\A", r"\z", "(?:^)", r"(?:$)"])
many = st.sampled_from(["", "", "?", "*", "+", "{2}", "{0,1}", "{2,4}", "{3,}", "??", "*?"])
counted = st.builds(
    "(?:{}){}".format, st.one_of(anchors, st.sampled_from(["é", "-", r"\w", r"\s", "a?", "-*", r"\b-?", ""])), many
)
anchored = st.recursive(
    st.one_of(anchors, counted),
    lambda inner: st.one_of(
        st.builds("(?:{}{}){}".format, inner, inner, st.sampled_from(["", "?", "{2}", "+", "{1,3}"])),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("{}{}".format, inner, inner),
    ),
    max_leaves=5,
)  # fmt: skip


@tries(600)
@given(anchored, st.sampled_from(["", "(?m)"]), st.text("éa- .\n", max_size=8))
def test_a_pattern_with_anchors_and_counts_finds_what_python_finds_or_is_refused(pattern, flags, text):
    whole = f"{flags}(?:{pattern})(?:é|a|-)"
    try:
        spans = found(whole, text)
    except Unsaid:
        return
    plain = whole.replace("\\z", "\\Z")
    assert spans == by_python(plain if flags else plain.replace("$", "\\Z"), text)


@tries(400)
@given(patterns, st.text(LETTERS + MARKS, max_size=14))
def test_a_mark_that_is_put_over_a_letter_is_of_its_word(pattern, text):
    word = rf"\w{ALL_MARKS}"
    whole = f"(?:{pattern})(?s:.)"
    meant = whole
    for said, means in (
        (r"[^\W\d_]", rf"(?:(?![\d_])[{word}])"), (r"[\W_]", rf"(?:_|[^{word}])"), (r"[\w-]", f"[{word}-]"),
        (r"[^\w]", f"[^{word}]"), (r"\b", rf"(?:(?<![{word}])(?=[{word}])|(?<=[{word}])(?![{word}]))"),
        (r"\B", rf"(?:(?<![{word}])(?![{word}])|(?<=[{word}])(?=[{word}]))"), (r"\W", f"[^{word}]"),
    ):  # fmt: skip
        meant = meant.replace(said, means)
    meant = re.sub(rf"(?<!\[)\\w(?!{ALL_MARKS})", lambda _: f"[{word}]", meant)
    assert found(whole, text) == by_python(meant, text)


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        (r"\bŁódź\b", "Łódź, Łódźka", ["Łódź"]),
        (r"\bÉmile\b", "Émile und Émilee", ["Émile"]),
        (r"\b\p{Lu}\w+ \p{Lu}\w+\b", "Émile Zola schrieb", ["Émile Zola"]),
        (r"\w+", "हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        (r"\be\b", "e\u0301 e", ["e"]),
        (r"\d+\sz\w+", "٣\u00a0złote", ["٣\u00a0złote"]),
        (r"[[:alpha:]]+", "Łódź 7", ["Łódź"]),
        (r"[[:^word:]]+", "é, é", [", "]),
        (r"\Qé.\E\b", "é.é", ["é."]),
        (r"[a-\x{FFFF}]\b", "éé", ["é"]),
        (r"(?:^|\bthe )Emile\b", "Emile and the Emile", ["Emile", "the Emile"]),
        (r"(?:\b\w+\s?\b){3}", "Jo Lee ran off", ["Jo Lee ran "]),
        (r"(?:\bé\b-?){2}(?:\b|,)", "é-é", ["é-é"]),
        (r"(?i)łódź|straße|σας", "ŁÓDŹ STRAẞE ΣΑΣ", ["ŁÓDŹ", "STRAẞE", "ΣΑΣ"]),
        # As Unicode's simple folding has it, letter by letter: no ß for SS, no i for a dotted capital İ.
        (r"(?i)strasse|i", "STRAßE İ", []),
    ],
)
def test_words_of_other_scripts_are_found_whole(pattern, text, words):
    assert [text[start:end] for start, end in found(pattern, text)] == words


@pytest.mark.parametrize(
    ("pattern", "hint"),
    [
        (r"\C+", r"write \."),
        (r"\b[\P{Greek}a]", "outside of them"),
        (r"[[:^alpha:]]", r"write \[\^\[:alpha:\]\]"),
        (r"\b", "asks for no letter"),
        (r"^(?:$|\b)?", "asks for no letter"),
        (r"\b^a", "leave it out"),
        (r"a$\b", "leave it out"),
        (r"\b(?:^|the )Emile\b", "leave it out"),
        (r"\b(?:^)é", "leave it out"),
        (r"\b-?(?:\A|the )Lee", "leave it out"),
        (r"Lee(?:$|,)\b", "leave it out"),
        (r"(?m)Lee$|\b\n", "leave it out"),
        (r"(?:\b-?){3}Lee", "write it once"),
        (r"(?:\b){5}foo", "write it once"),
        (r"(?:\b\b){9}é", "write it once"),
        (r"(?:\b-?){4,9}é", "write it once"),
        (r"\b{9}é", "write it once"),
    ],
)
def test_what_cannot_be_meant_in_every_script_is_refused_with_a_way_out(pattern, hint):
    with pytest.raises(BadSettings, match=f"is not supported: .*{hint}"):
        Settings.of({"house": [{"name": "a", "pattern": pattern}]})


def test_a_house_rule_s_pattern_reports_the_very_words():
    row = {"name": "no-lodz", "pattern": r"\bŁódź\b", "where": ["text"], "prefer": "Lodz"}
    html = "<article><p>Vor Łódź, in Łódź. Łódźka nicht.</p></article>"
    report = lint(html, settings=Settings.of({"house": [row]}))
    assert [html[each.where.start : each.where.end] for each in report.shown if each.rule == "no-lodz"] == ["Łódź"] * 2


@pytest.mark.parametrize("pattern", [r"\b(\w+\s*)+\b$", r"(a+)+\bb", r"(\Ba+)*c", r"\ba", r"\w\b"])
@pytest.mark.parametrize("words", ["ä", "a", "ä a-"])
def test_time_stays_in_proportion_to_the_text(pattern, words):
    assert len(found(pattern, words * 20_000)) <= 60_000  # a search that went back would not end
    small, large = (steps(found, pattern, words * number) for number in (500, 2_000))
    assert large < 5 * small
