"""What two copies of one text do not share."""

from linter.text.nearly_one_text import figures_apart, misspelt_apart, stops_within_a_word

KNOWN = frozenset(("quarter", "guard", "guards", "waves", "waved"))


def told(found, ours, theirs):
    return [(ours[slice(*one)], theirs[slice(*other)]) for one, other in found]


def test_figures_are_told_where_nothing_else_differs():
    ours, theirs = "The fair of Linz from 1 to 7 May 2023", "The fair of Linz from 1 to 8 May 2022"
    assert told(figures_apart(ours, theirs), ours, theirs) == [("7", "8"), ("2023", "2022")]


def test_figures_of_two_texts_are_left_alone():
    assert not figures_apart("The fair of Linz from 1 to 7 May 2023", "The market of Linz from 1 to 8 May 2022")
    assert not figures_apart("The fair of Linz on 7 May", "The fair of Linz on 8 May, as it rained")


def test_a_small_word_that_no_list_knows_is_told():
    ours, theirs = "Jo Lee throws a first-quater pass", "Jo Lee throws a first quarter pass to Al Day"
    assert told(misspelt_apart(ours, theirs, lambda: KNOWN), ours, theirs) == [("quater", "quarter")]


def test_two_words_that_are_both_known_are_left_alone():
    ours, theirs = "The old mayor of Linz waved again", "The old mayor of Linz waves again"
    assert not misspelt_apart(ours, theirs, lambda: KNOWN)


def test_an_end_within_a_name_is_seen_behind_other_words_in_english_alone():
    ours, theirs = "Jo Lee against the Linz City Chief", "May 7: Jo Lee, left, against the Linz City Chiefs"
    assert stops_within_a_word(ours, theirs, english=True)
    assert not stops_within_a_word(ours, theirs, english=False)


def test_a_genitive_is_no_word_cut_short():
    assert not stops_within_a_word(
        "Jo Lee with the Linz City Chief", "Jo Lee with the Linz City Chief’s wife", english=True
    )


def test_texts_of_any_length_take_no_square():
    long = " ".join(f"word{number}" for number in range(2000))
    assert not figures_apart(long, long + " 7")


def test_a_word_that_may_be_whole_is_no_word_cut_short():
    for ours, rest in (
        ("Der Zug fährt am Abend durch Hamburg", "s Innenstadt"),
        ("Ein Schiff liegt im Hamburger Hafen", "becken"),
        ("Kaupunginjohtaja avaa uuden sillan Linz", "iin"),
        ("图为，市民，在，北京，市场", "里买菜"),
        ("시장이 새 다리를 여는 서울", "에서"),
    ):
        assert not stops_within_a_word(ours, ours + rest, english=False)
    assert not stops_within_a_word("The old mayor at the Guard", "The old mayor at the Guardhouse", True, lambda: KNOWN)
    assert stops_within_a_word("The old mayor at the Guard", "The old mayor at the Guards", True, lambda: KNOWN)
    assert stops_within_a_word("Le maire ouvre le vieux po", "Le maire ouvre le vieux pont", english=False)
