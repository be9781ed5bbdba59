"""Which file of a folder, or of a map, is a picture's."""

import json
import pickle
from unicodedata import normalize
from urllib.parse import quote

import picture_writer as write
import pytest

from linter.model.errors import BadInput
from linter.reading.picture_files.finder import FilesOnDisk


def put(folder, name, creator=None):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(write.jpeg(iim=write.iim((80, creator)) if creator else b""))


def creator(where, *urls):
    found = FilesOnDisk(str(where))([urls]).of(urls)
    return found and found.value("creator")


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("quay.jpg", "https://x.org/a/quay.jpg?w=640#x"),
        ("quay.jpg", "/wp-content/uploads/2031/05/quay-1024x683.jpg"),
        ("quay.jpg", "/wp-content/uploads/2031/05/quay-scaled.jpg"),
        ("quay.jpg", "/wp-content/uploads/2031/05/quay-e1612345678901-300x200.jpg"),
        ("quay.jpg", "/media/images/quay.max-800x600.jpg"),
        ("quay.jpg", "/media/images/quay.2e16d0ba.fill-800x600.format-webp.webp"),
        ("quay.jpg", "/sites/default/files/styles/large/public/2031-05/quay.jpg.webp?itok=aB3"),
        ("quay.jpg", "/_next/image?url=%2Fimg%2Fquay.jpg&w=640"),
        ("quay.jpg", "/static/quay.0a1b2c3d.jpg"),
        ("quay.jpg", "/0a1b2c3d4e5f-quay.jpg"),
        ("Fähre am Kai.JPG", "/uploads/F%C3%A4hre%20am%20Kai.jpg"),
        ("quay.tif", "/img/quay.webp"),
    ],
)
def test_what_cms_and_image_servers_add_to_a_name_is_taken_off(tmp_path, name, url):
    put(tmp_path, name, "Jo Lee")
    assert creator(tmp_path, url) == "Jo Lee"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("quoted", [str, quote])
@pytest.mark.parametrize("name", ["Fähre am Kai.jpg", "2031/05/Brücke/fähre-50%.jpg"])
def test_a_mac_s_way_of_writing_accents_leads_to_the_same_file(tmp_path, form, quoted, name):
    other = "NFD" if form == "NFC" else "NFC"
    put(tmp_path, normalize(form, name), "Jo Lee")
    url = "/uploads/" + quoted(normalize(other, name)).replace("50%.", "50%25.")
    assert creator(tmp_path, url) == "Jo Lee"
    (tmp_path / "map.json").write_text(json.dumps({normalize(form, url): normalize(form, name)}))
    assert creator(tmp_path / "map.json", url) == "Jo Lee"


@pytest.mark.parametrize("url", ["/img/quayside.jpg", "/img/", "data:image/png;base64,AAAA", "https://x.org", ""])
def test_another_name_is_another_picture(tmp_path, url):
    put(tmp_path, "quay.jpg", "Jo Lee")
    assert creator(tmp_path, url) is None


def test_folders_tell_two_files_of_one_name_apart_and_else_neither_is_taken(tmp_path):
    put(tmp_path, "2031/04/quay.jpg", "Jo Lee")
    put(tmp_path, "2031/05/quay.jpg", "Ann Roe")
    assert creator(tmp_path, "/uploads/2031/05/quay-300x200.jpg") == "Ann Roe"
    files = FilesOnDisk(str(tmp_path))
    assert not files([("/quay.jpg",)])
    (told,) = files.told
    assert "more than one file may be this picture’s" in told.message


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("2031/05/image1.jpg", "/uploads/2019/03/image1.jpg"),
        ("2031/05/quay-in-sorby.jpg", "/uploads/2031/06/quay-in-sorby.jpg"),
        ("2031-05/quay-in-sorby.jpg", "/uploads/2030/05/12/quay-in-sorby-300x200.jpg"),
        ("original.jpg", "/pic/4711/original.jpg"),
        ("4712/original.jpg", "/pic/4711/original.jpg"),
        ("500.jpg", "https://media.example/media/0a1b2c3d4e5f0a1b2c3d4e5f/0_0_5000_3000/500.jpg"),
        ("1024.jpg", "/a/1024.jpg"),
        ("master.jpg", "/pictures/77/master.jpg"),
        ("default.jpg", "https://video.example/vi/aB3dE5gH7jK/default.jpg"),
        ("image1.jpg", "https://other.example/thumbs/image1.png"),
        ("image1.jpg", "https://other.example/image1.jpg"),
        ("images/image1.jpg", "/story-of-rain/images/image1.jpg"),
        ("deep/image1.jpg", "image1.jpg"),
    ],
)
def test_a_name_that_many_pictures_have_or_another_month_s_folder_leads_to_no_file(tmp_path, name, url):
    put(tmp_path, name, "Jo Lee")
    files = FilesOnDisk(str(tmp_path))
    assert not files([(url,)])
    (told,) = files.told
    assert "it was not taken" in told.message
    assert files.counted() == (0, 1)


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("2031/05/image1.jpg", "/uploads/2031/05/image1-300x200.jpg"),
        ("2031/quay-in-sorby.jpg", "/uploads/2031/05/quay-in-sorby.jpg"),
        ("4711/original.jpg", "/pic/4711/original.jpg"),
        ("0a1b2c3d4e5f0a1b2c3d4e5f/0_0_5000_3000/500.jpg", "/media/0a1b2c3d4e5f0a1b2c3d4e5f/0_0_5000_3000/500.jpg"),
        ("images/image1.jpg", "images/image1.jpg"),
        ("rain-in-sorby/images/image1.jpg", "/news/rain-in-sorby/images/image1.jpg"),
        ("image1.jpg", "image1.jpg"),
    ],
)
def test_such_a_name_in_the_same_folders_is_the_picture_s(tmp_path, name, url):
    put(tmp_path, name, "Jo Lee")
    assert creator(tmp_path, url) == "Jo Lee"


def test_the_original_is_read_where_the_size_that_was_published_says_nothing(tmp_path):
    put(tmp_path, "quay-300x200.jpg")
    put(tmp_path, "quay.jpg", "Jo Lee")
    assert creator(tmp_path, "/quay-300x200.jpg") == "Jo Lee"


def test_of_a_large_folder_what_a_thousand_files_say_is_kept_and_what_is_wrong_is_told_once(tmp_path, monkeypatch):
    from linter.reading.picture_files import finder

    monkeypatch.setattr(finder, "_MOST_KEPT", 10)
    for number in range(30):
        put(tmp_path, f"crane-in-sorby-{number:02}x.jpg", "Jo Lee")
    (tmp_path / "quay-in-sorby.jpg").write_bytes(b"")
    found = FilesOnDisk(str(tmp_path))
    for _ in range(2):
        for number in range(30):
            assert found([(f"/crane-in-sorby-{number:02}x.jpg",)]).by_url
        found([("/quay-in-sorby.jpg",)])
    assert len(found._read) == 10
    assert len(found.taken_notes()) == 1


def test_it_counts_how_many_files_it_found(tmp_path):
    put(tmp_path, "quay.jpg", "Jo Lee")
    files = pickle.loads(pickle.dumps(FilesOnDisk(str(tmp_path))))
    files([("/quay.jpg",), ("/crane.jpg",)])
    assert files.counted() == (1, 2)
    assert files.counted() == (0, 0)


def test_a_map_leads_from_address_to_path_beside_it(tmp_path):
    put(tmp_path, "store/4711.bin", "Jo Lee")
    (tmp_path / "map.json").write_text(json.dumps({"https://x.org/media/quay-in-sorby.jpg": "store/4711.bin"}))
    where = tmp_path / "map.json"
    assert creator(where, "https://x.org/media/quay-in-sorby.jpg?w=3") == "Jo Lee"
    assert creator(where, "/media/quay-in-sorby-300x200.jpg") == "Jo Lee"
    assert creator(where, "/media/crane.jpg") is None


def test_a_path_of_a_map_that_leads_nowhere_is_told(tmp_path):
    (tmp_path / "map.json").write_text('{"/quay.jpg": "none.jpg"}')
    files = FilesOnDisk(str(tmp_path / "map.json"))
    files([("/quay.jpg",)])
    assert "No such file" in files.told[0].message


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"a": 1}', "[" * 100_000])
def test_what_is_no_map_is_refused(tmp_path, text):
    (tmp_path / "map.json").write_text(text)
    with pytest.raises(BadInput):
        FilesOnDisk(str(tmp_path / "map.json"))
    with pytest.raises(BadInput, match="is no folder of pictures"):
        FilesOnDisk(str(tmp_path / "none"))
