"""The service's own file: what is wrong with it is told in words, and no secret is."""

import os

import pytest

from linter.model.errors import BadSettings
from linter.servers.http.config import read_config


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("prot = 1", 'there is no setting "prot"; did you mean "port"'),
        ('[[key]]\nid = "a"\nsecret = "s"', 'there is no setting "secret"; did you mean "secrets"'),
        ('[[key]]\nid = "a"', "the key a has no secret"),
        ('[[key]]\nid = "a"\nsecrets = "a-secret-of-the-desk"', "secrets of key 1 is a list."),
        ('[key]\nid = "a"', "key is a list."),
        ('[[key]]\nid = "a!"', "id of key 1 has other signs than letters"),
        ("[[key]]\nid = 3", "id of key 1 has to be text."),
        ('[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk", 3]', "entry 2 of secrets of key 1 has to be text."),
        ('[[key]]\nid = "a"\n[[key]]\nid = "b"\nconcurrent = 0', "concurrent of key 2 has to be at least 1."),
        ('key = ["a"]', "key 1 has to hold names and values."),
        ("port = 90000", "port has to be at most 65535."),
        ("budget = 0", "budget has to be more than 0."),
        ('workers = "two"', "workers has to be a whole number."),
        ('log-level = "loud"', 'log-level has to be "debug", "info", "warning" or "error".'),
        ('unsigned = ["/metrics", "/x"]', 'entry 2 of unsigned has to be "/metrics", "/openapi.json" or "/v1/rules".'),
        (
            '[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\nprofiles = ["sprot"]\n[profiles]\nsport = "x"',
            'did you mean "sport"',
        ),
        (
            '[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\n[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]',
            "two keys are called a",
        ),
        ('host = "0.0.0.0"', "Without keys the service listens to this machine alone"),
        ('[[key]]\nid = "a"\nsecrets = ["fifteen-letters"]', "a secret of the key a has fewer than 16 characters"),
        ("port = 70000", "port"),
        ('unsigned = ["/v1/lint"]', "unsigned"),
        ("max-bytes = 99999999", "max-bytes"),
        ("port = ", "is not valid TOML"),
    ],
)
def test_what_is_wrong_is_told(tmp_path, text, why):
    file = tmp_path / "service.toml"
    file.write_text(text)
    with pytest.raises(BadSettings) as error:
        read_config(str(file))
    assert why in error.value.message
    assert "a-secret-of-the-desk" not in f"{error.value.message} {error.value.hint}"


@pytest.mark.parametrize("word", ["a-secret-of-the-desk", "5ecret-0f-the-desk", "correct horse battery"])
def test_a_secret_that_stands_where_a_setting_has_its_name_is_not_told(tmp_path, word):
    file = tmp_path / "service.toml"
    file.write_text(f'[[key]]\nid = "a"\n"{word}" = "secrets"')
    with pytest.raises(BadSettings) as error:
        read_config(str(file))
    assert error.value.message.endswith(": key 1 has a setting that means nothing.")
    assert error.value.hint == "Known are id, secrets, secrets-env, profiles, concurrent."


@pytest.mark.parametrize(("named", "told"), [("DESK_KEY", "DESK_KEY."), ("a-secret-of-the-desk", "secrets-env names.")])
def test_a_variable_that_is_not_set_is_named_and_no_secret_that_stands_for_it(tmp_path, named, told):
    file = tmp_path / "service.toml"
    file.write_text(f'[[key]]\nid = "a"\nsecrets-env = "{named}"')
    with pytest.raises(BadSettings) as error:
        read_config(str(file))
    assert error.value.hint.endswith(told)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "service.toml")
    with pytest.raises(BadSettings, match=r"service.toml: cannot be read: it is a named pipe."):
        read_config(str(tmp_path / "service.toml"))


def test_the_environment_stands_over_the_file_and_the_command_over_both(tmp_path, monkeypatch):
    file = tmp_path / "service.toml"
    file.write_text("port = 1\nworkers = 3\n")
    monkeypatch.setenv("CUTLINE_PORT", "2")
    monkeypatch.setenv("CUTLINE_MAX_BYTES", "1000")
    config = read_config(str(file))
    assert (config.port, config.workers, config.max_bytes) == (2, 3, 1000)
    assert read_config(str(file), port=9).port == 9


def test_the_configuration_in_the_documents_is_read(tmp_path, monkeypatch):
    from consoles import ROOT, blocks

    (text,) = [
        each for each in blocks((ROOT / "docs" / "publishing-hook.md").read_text("utf-8"), "toml") if "[[key]]" in each
    ]
    (tmp_path / "service.toml").write_text(text, "utf-8")
    monkeypatch.setenv("CUTLINE_KEY_DAILY", "hush-hush-hush-hush")
    config = read_config(str(tmp_path / "service.toml"))
    assert (config.host, config.key[0].profiles) == ("0.0.0.0", ("default", "sport"))


def test_with_keys_it_may_listen_to_the_network(tmp_path):
    file = tmp_path / "service.toml"
    file.write_text('host = "0.0.0.0"\n[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\n')
    assert not read_config(str(file)).open


def test_a_secret_is_not_printed(tmp_path):
    file = tmp_path / "service.toml"
    file.write_text('[[key]]\nid = "a"\nsecrets = ["hush-hush-hush-hush"]\n')
    assert "hush" not in repr(read_config(str(file)))
