"""What the service is told: a TOML file, and the environment over it."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from linter.model.errors import BadSettings
from linter.model.suggestions import did_you_mean
from linter.reading.special_files import contents
from linter.servers.http.shape_words import wrong
from linter.settings.toml_rows import parsed
from linter.text.printable import harmless

ENVIRONMENT = "CUTLINE_"
HARD_LIMIT = 5 * 1024 * 1024  # bytes of a request; twice the memory of a page goes into reading it
LONG_ENOUGH = 32  # characters of a secret where others can reach the service
_VARIABLE = re.compile(r"[A-Z][A-Z0-9]{0,15}(?:_[A-Z0-9]{1,15})+")
_A_SLIP = 0.75  # how like a known word one is that is told, of 1
SHORTEST = 16  # characters of a secret: 64 bits where they are hexadecimal digits
_FROM_ENVIRONMENT = ("host", "port", "workers", "max_bytes", "budget", "concurrent", "log_level")


def _dashed(name: str) -> str:
    return name.replace("_", "-")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=_dashed, populate_by_name=True)


class Key(_Table):
    """A site's key: ``secrets`` sign its requests (two while one is being replaced), ``profiles`` it may use."""

    id: str = Field(pattern=r"^[\w.-]{1,64}$")
    secrets: tuple[SecretStr, ...] = Field(default=(), min_length=0)
    secrets_env: str = ""
    profiles: tuple[str, ...] = ("default",)
    concurrent: int = Field(8, ge=1)

    def signing(self) -> tuple[bytes, ...]:
        """The secrets as bytes, those of the environment first; several stand there with spaces between them."""
        named = os.environ.get(self.secrets_env, "").split() if self.secrets_env else []
        return tuple(each.encode() for each in (*named, *(each.get_secret_value() for each in self.secrets)))


class Config(_Table):
    """How the service runs. Sizes are in bytes, times in seconds.

    ``profiles`` name settings files; without one the profile ``default`` is as Cutline comes. ``budget`` is the time
    for one page, ``concurrent`` how many are checked or wait at once, ``body_time`` the time a request may take to
    arrive, ``window`` how old a signature may be. ``docs_url`` stands before a rule's name in ``doc_url``.
    ``unsigned`` names addresses that answer without a signature though there are keys.
    """

    host: str = "127.0.0.1"
    port: int = Field(8400, ge=0, le=65535)
    workers: int = Field(0, ge=0, description="0 for one a processor")
    max_bytes: int = Field(2 * 1024 * 1024, ge=1, le=HARD_LIMIT)
    budget: float = Field(4.0, gt=0)
    concurrent: int = Field(32, ge=1)
    body_time: float = Field(10.0, gt=0)
    window: int = Field(300, ge=1)
    docs_url: str = "/v1/rules/"
    unsigned: tuple[Literal["/metrics", "/openapi.json", "/v1/rules"], ...] = ()
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    profiles: Mapping[str, str] = Field(default_factory=dict)
    key: tuple[Key, ...] = ()
    folder: Path = Path()

    @property
    def open(self) -> bool:
        """True without keys: then anybody who reaches the service may use it, and only this machine can."""
        return not self.key

    def profile(self, name: str) -> Path | None:
        """The settings file of a profile, None for the default without one. KeyError for a name there is not."""
        if name in self.profiles:
            return self.folder / self.profiles[name]
        if name == "default":
            return None
        raise KeyError(name)

    @property
    def processes(self) -> int:
        return self.workers or os.cpu_count() or 1


def read_config(file: str | None, **said: Any) -> Config:
    """The configuration of a file, with the environment over it, and over that what ``said`` says.

    BadSettings for a file that is not understood, and for one that would open the service to the network without keys.
    """
    table: dict[str, Any] = {}
    origin = "service"
    if file is not None:
        origin = harmless(file)
        try:
            table = parsed(contents(Path(file)), origin)
        except OSError as error:
            raise BadSettings(f"{origin}: cannot be read: {error.strerror}.", "Name another file.") from error
        table["folder"] = Path(file).resolve().parent
    for name in _FROM_ENVIRONMENT:
        if value := os.environ.get(ENVIRONMENT + name.upper()):
            table[_dashed(name)] = value
    table |= {_dashed(name): value for name, value in said.items() if value is not None}
    config = _checked(table, origin)
    ids = [key.id for key in config.key]
    for key in config.key:
        if not key.signing():
            where = "secrets"
            if key.secrets_env:  # where a secret itself was written, by mistake, it is not told
                named = _VARIABLE.fullmatch(key.secrets_env)
                where = f"the environment variable {named[0] if named else 'that secrets-env names'}"
            raise BadSettings(f"{origin}: the key {key.id} has no secret.", f"Set {where}.")
        if any(len(each) < SHORTEST for each in key.signing()):
            raise BadSettings(
                f"{origin}: a secret of the key {key.id} has fewer than {SHORTEST} characters.",
                "Make one: python3 -c 'import secrets; print(secrets.token_hex(32))'",
            )
        if ids.count(key.id) > 1:
            raise BadSettings(f"{origin}: two keys are called {key.id}.", "Give each site its own.")
        for name in key.profiles:
            if name != "default" and name not in config.profiles:
                known = ("default", *config.profiles)
                raise BadSettings(
                    f'{origin}: the key {key.id} has a profile "{harmless(name)}"{did_you_mean(name, known)}',
                    f"Known are {', '.join(known)}.",
                )
    if config.open and not _loopback(config.host):
        raise BadSettings(
            f"Without keys the service listens to this machine alone, not on {harmless(config.host)}.",
            "Add a [[key]] to its configuration, or leave the host at 127.0.0.1.",
        )
    return config


def _checked(table: Mapping[str, Any], origin: str) -> Config:
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        where = _where(first["loc"])
        hint = ""
        message = f"{harmless(where)} {wrong(first)}."
        if first["type"] == "extra_forbidden":
            inside = str(first["loc"][0]) == "key"
            known = [_dashed(name) for name in (Key if inside else Config).model_fields if name != "folder"]
            word = str(first["loc"][-1])
            # A secret may stand there, by mistake: of a key only a slip of a known word is told.
            told = not inside or bool(get_close_matches(word, known, 1, _A_SLIP))
            message = f'there is no setting "{harmless(word)}"{did_you_mean(word, known)}'
            if not told:
                message = f"{_where(first['loc'][:-1])} has a setting that means nothing."
            hint = f"Known are {', '.join(known)}."
        elif first["type"] == "string_pattern_mismatch":
            message = (
                f"{where} has other signs than letters, digits, dots, dashes and underscores, or none, or more than 64."
            )
        elif first["type"] == "tuple_type":
            name = harmless(str(first["loc"][-1]))
            message = f"{harmless(where)} is a list."
            hint = "Write [[key]] above each key." if name == "key" else f'Write it in brackets: {name} = ["…"].'
        raise BadSettings(f"{origin}: {message}", hint) from None


def _where(place: tuple[int | str, ...]) -> str:
    """The place of a value in words: "entry 2 of secrets of key 1"."""
    named = [f"entry {part + 1}" if isinstance(part, int) else part for part in place]
    if place[0] == "key" and len(place) > 1:
        named[:2] = [f"key {named[1].split()[-1]}"]
    return " of ".join(reversed(named))


def short_keys(config: Config) -> list[str]:
    """The keys with a secret that is short for an address which others can reach."""
    if _loopback(config.host):
        return []
    return [key.id for key in config.key if any(len(secret) < LONG_ENOUGH for secret in key.signing())]


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
