"""Incoming files beside each other: how far back a further one is held against those before."""

import picture_writer as write

from linter.engine.incoming import judge
from linter.engine.same_photos import SamePhotos
from linter.reading.picture_files.reader import picture_of
from linter.settings import Settings
from linter.text.moments import moment

NOON = moment("2031-05-01T12:00:00+00:00")
ID = "xmp.did:0A1B2C3D4E5F60718293A4B5C6D7E8F9"


def said_of(*creators):
    """What is said of each file of one photograph beside those before it."""
    before, found = SamePhotos(Settings()), []
    for number, creator in enumerate(creators):
        packet = write.xmp({"xmpMM:DocumentID": ID, "photoshop:DateCreated": "2031-05-01T10:20:30"})
        data = write.jpeg(iim=write.iim((80, creator), (120, "A ferry at the quay.")), xmp=packet)
        judged = before.held(judge(picture_of(data, f"{number:03}.jpg"), Settings(), NOON), None)
        found.append([each.message for each in judged.findings if each.rule == "picture-same-photo"])
    return found


def test_a_photograph_is_known_again_behind_more_than_a_hundred_copies_of_it():
    *before, last = said_of(*["Jo Lee"] * 120, "Al Day")
    assert before == [[]] * 120
    assert last == ["It is one photograph with 000.jpg; that file credits it to “Jo Lee”."]
    *before, last = said_of("Al Day", *["Jo Lee"] * 120)
    assert last == ["It is one photograph with 000.jpg; that file credits it to “Al Day”."]
