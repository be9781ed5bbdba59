"""The article's words in reading order, each once."""

from linter.api.library import read

LEAD = "<h1>The long day of the old ferry</h1>" + "".join(
    f"<p>The ferry of day {number} left the harbour, and nobody on the mole had seen the captain.</p>"
    for number in range(3)
)


def words(inside):
    return [passage.text.words for passage in read(f"<article>{LEAD}{inside}</article>").prose][4:]


def test_the_words_of_a_list_in_a_list_are_read_once():
    page = "<ul><li>Ports in the north<ul><li>Larvik, in winter</li><li>Bodø</li></ul> and more</li><li>Ports in the south</li></ul>"
    assert words(page) == ["Ports in the north and more", "Larvik, in winter", "Bodø", "Ports in the south"]


def test_a_quotation_in_an_item_is_no_part_of_the_item():
    assert words("<ul><li>She said: <blockquote>The ferry is late.</blockquote></li></ul>") == [
        "She said:",
        "The ferry is late.",
    ]
