"""What goes on with a credit and names nobody: "All rights reserved", in every language."""

import pytest
from by_our_table import parts

from linter.credits.notices import is_notice
from linter.credits.rights_notice import holds_rights_notice, is_rights_notice, notice_behind, without_rights_notice
from linter.data import table
from linter.model.credit import Part

SAID = [words for rows in table("credit_cues")["reserved"].values() for words in rows]


@pytest.mark.parametrize("words", SAID)
@pytest.mark.parametrize("line", ["Jo Lee/AFP. {}", "Jo Lee / {}.", "© 2031 Jo Lee. {}"])
def test_who_reserves_all_rights_is_named_and_the_notice_is_no_party(words, line):
    found = [part for part in parts(line.format(words.capitalize())) if part.part is not Part.PUNCTUATION]
    assert found[-1].part is Part.STATUS
    assert [part.words for part in found if part.part is Part.PHOTOGRAPHER] == ["Jo Lee"]


def test_a_notice_is_the_whole_of_its_words():
    assert is_rights_notice("Alle Rechte vorbehalten.")
    assert not is_rights_notice("All rights reserved for the crew")
    assert holds_rights_notice("Jo Lee, all rights reserved, 2031")


def test_a_notice_is_cut_from_the_words_in_front():
    assert without_rights_notice("The Ledger. Tous droits réservés.") == "The Ledger"
    assert without_rights_notice("The rights of all") == "The rights of all"
    assert notice_behind("Jo Lee. Used with permission") == (6, 8)
    assert notice_behind("Jo Lee used to live here") is None


@pytest.mark.parametrize("words", ["All rights, Ledger", "Mit freundlicher Genehmigung", "avec l’aimable autorisation"])
def test_other_words_go_on_with_a_credit_too(words):
    assert is_notice(words)
    assert not is_rights_notice(words)
