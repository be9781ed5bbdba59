"""Content Credentials: checked where the extra is there, and never over the network."""

import json
import socket
import subprocess
import sys
import threading
from importlib.machinery import ModuleSpec
from types import ModuleType

import picture_writer as write
import pytest

from linter.credits.picture_rights import broken_credentials, made_by_machine
from linter.reading.picture_files.content_credentials import _context
from linter.reading.picture_files.reader import picture_of, read_picture

MADE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


@pytest.fixture
def library(monkeypatch):
    """A library that answers what a test wants, and keeps what it was told."""
    held = ModuleType("c2pa")
    held.__spec__ = ModuleSpec("c2pa", None)
    held.told = []
    held.answer = {"active_manifest": "a", "manifests": {"a": {}}, "validation_state": "Valid"}

    class Reader:
        def __init__(self, mime, file, context):
            held.told.append((mime, context))
            if isinstance(held.answer, Exception):
                raise held.answer

        def json(self):
            return json.dumps(held.answer)

    held.Reader = Reader
    held.Settings = type("Settings", (), {"from_dict": staticmethod(dict)})
    held.Context = dict
    monkeypatch.setitem(sys.modules, "c2pa", held)
    _context.cache_clear()
    yield held
    _context.cache_clear()


def signed(folder, kind=""):
    (folder / "a.jpg").write_bytes(write.jpeg(manifest=write.manifest(kind)))
    return read_picture(str(folder / "a.jpg"))


def test_without_the_extra_they_are_seen_and_not_checked(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "c2pa", None)
    picture = signed(tmp_path, "trainedAlgorithmicMedia")
    assert picture.credentials
    assert "credentials_check" not in picture.fields
    assert made_by_machine(picture).where == "Content Credentials, not checked"


def test_the_library_is_told_to_stay_off_the_network(tmp_path, library):
    signed(tmp_path)
    ((mime, context),) = library.told
    assert mime == "image/jpeg"
    assert context["verify"] == {"remote_manifest_fetch": False, "ocsp_fetch": False}


def test_a_file_that_is_as_it_was_signed_is_valid_whoever_signed_it(tmp_path, library):
    library.answer |= {"validation_status": [{"code": "signingCredential.untrusted"}]}
    picture = signed(tmp_path)
    assert picture.value("credentials_check") == "valid"
    assert broken_credentials(picture) == ""


def test_a_file_that_was_changed_afterwards_is_told_with_the_reason(tmp_path, library):
    codes = ["signingCredential.untrusted", "assertion.dataHash.mismatch"]
    library.answer |= {"validation_state": "Invalid", "validation_status": [{"code": each} for each in codes]}
    picture = signed(tmp_path)
    assert broken_credentials(picture).endswith("its Content Credentials are broken.")
    assert picture.value("credentials_check") == "broken: assertion.dataHash.mismatch"


def test_the_source_type_of_the_manifest_counts_and_one_of_an_ingredient_is_told_to_be_one(tmp_path, library):
    actions = {"label": "c2pa.actions.v2", "data": {"actions": [{"digitalSourceType": f" {MADE}"}, {}]}}
    library.answer["manifests"]["a"] = {"assertions": [{"label": "x", "data": "y"}, actions]}
    picture = signed(tmp_path, "trainedAlgorithmicMedia")
    assert [(each.value, each.where) for each in picture.fields["source_type"]] == [(MADE, "Content Credentials")]
    library.answer["manifests"]["a"] = {}
    picture = signed(tmp_path, "trainedAlgorithmicMedia")
    assert made_by_machine(picture).where == "Content Credentials of an ingredient"


def test_what_the_library_cannot_read_is_told_and_stops_nothing(tmp_path, library):
    library.answer = RuntimeError("Verify: bad\nmore")
    picture = signed(tmp_path)
    assert picture.notes[-1] == "Its Content Credentials could not be read (Verify: bad)."
    assert picture.credentials


def test_of_bytes_that_were_sent_and_of_files_without_any_nobody_asks(tmp_path, library):
    picture_of(write.jpeg(manifest=write.manifest()))
    (tmp_path / "b.jpg").write_bytes(write.jpeg())
    read_picture(str(tmp_path / "b.jpg"))
    assert library.told == []


ELSEWHERE = """
import sys
from linter.model.picture_file import PictureFile
from linter.reading.picture_files.content_credentials import checked
path = sys.argv[1]
if sys.argv[2] == "ours":
    print(checked(PictureFile(path, "JPEG", credentials=True), path).notes)
else:
    import c2pa
    try:
        c2pa.Reader("image/jpeg", open(path, "rb"))
    except Exception as error:
        print(error)
"""


def test_a_manifest_that_lies_elsewhere_is_never_fetched(tmp_path):
    pytest.importorskip("c2pa")
    door = socket.create_server(("127.0.0.1", 0))
    door.settimeout(0.1)
    knocks, done = [], threading.Event()

    def listen():
        while not done.is_set():
            try:
                knock, _ = door.accept()
            except TimeoutError:
                continue
            knocks.append(knock.recv(2000))
            knock.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            knock.close()

    watch = threading.Thread(target=listen)
    watch.start()
    url = f"http://127.0.0.1:{door.getsockname()[1]}/manifest.c2pa"
    packet = write.flat_xmp({"dcterms:provenance": url}).replace(
        b"xmlns:dc=", b'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc=', 1
    )
    (tmp_path / "a.jpg").write_bytes(write.jpeg(xmp=packet))
    said = {}
    try:
        for who in ("ours", "theirs"):
            run = [sys.executable, "-c", ELSEWHERE, str(tmp_path / "a.jpg"), who]
            said[who] = subprocess.run(run, capture_output=True, text=True, timeout=60), len(knocks)
    finally:
        done.set()
        watch.join()
        door.close()
    assert said["ours"][0].returncode == 0, said
    assert said["ours"][1] == 0, "it asked the network"
    assert said["theirs"][1] > 0, "as it comes the library does: the test would see it"
