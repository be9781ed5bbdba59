"""Content Credentials checked with c2pa-python, where the extra credentials is there; the network is never asked."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from linter.model.picture_file import PictureFile, Said

NOT_CHECKED = "Content Credentials, not checked"
FIELD = "credentials_check"
VALID = "valid"
BROKEN = "broken"
_PLACE = "Content Credentials"
_OF_INGREDIENT = "Content Credentials of an ingredient"
_MIME = {
    "JPEG": "image/jpeg", "PNG": "image/png", "WebP": "image/webp", "GIF": "image/gif", "HEIF": "image/heif",
    "AVIF": "image/avif", "TIFF": "image/tiff", "SVG": "image/svg+xml",
}  # fmt: skip
# Remote manifests and lists of revoked certificates are asked for unless told not to (c2pa-python 0.38).
_SETTINGS = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}
# That nobody on a list of trusted signers signed says nothing of the picture: there is no such list here.
_NO_FAULT = "untrusted"


def checked(picture: PictureFile, path: str) -> PictureFile:
    """A file with what came of its Content Credentials; as it is where there are none, or the extra is not there.

    Under ``credentials_check`` stands "valid" or "broken" with the codes of C2PA; that they are valid says that nobody
    changed the file after it was signed, and not who signed.
    """
    if not picture.credentials or picture.unread or find_spec("c2pa") is None:
        return picture
    try:
        with open(path, "rb") as file:
            found = json.loads(_reader(_MIME[picture.kind], file).json())
        manifest = found["manifests"][found["active_manifest"]]
        codes = [row["code"] for row in found.get("validation_status", ()) if not row["code"].endswith(_NO_FAULT)]
        broken = found.get("validation_state") == "Invalid"
    except Exception as error:  # whatever a library of another house raises for a damaged manifest
        return replace(picture, notes=(*picture.notes, f"Its Content Credentials could not be read ({_short(error)})."))
    said = f"{BROKEN}: {', '.join(dict.fromkeys(codes[:5]))}".rstrip(": ") if broken else VALID
    fields = {**picture.fields, FIELD: (Said((said,), _PLACE),)}
    fields["source_type"] = _source_types(picture, manifest)
    return replace(picture, fields={name: values for name, values in fields.items() if values})


def _reader(mime: str, file: Any) -> Any:
    return import_module("c2pa").Reader(mime, file, context=_context())


@cache
def _context() -> Any:
    """The library told to stay off the network."""
    c2pa = import_module("c2pa")
    return c2pa.Context(c2pa.Settings.from_dict(_SETTINGS))


def _source_types(picture: PictureFile, manifest: dict[str, Any]) -> tuple[Said, ...]:
    """The source types of the file, and those of its manifest's actions; what else was seen is an ingredient's."""
    own: list[str] = []
    for assertion in manifest.get("assertions", ()):
        data = assertion.get("data")
        for action in data.get("actions", ()) if isinstance(data, dict) else ():
            if isinstance(kind := action.get("digitalSourceType"), str) and kind.strip():
                own.append(kind.strip())
    found = [said for said in picture.every("source_type") if said.where != NOT_CHECKED]
    seen = [said for said in picture.every("source_type") if said.where == NOT_CHECKED]
    found += [Said((kind,), _PLACE) for kind in dict.fromkeys(own)]
    last = {kind.rpartition("/")[2] for kind in own}
    return (*found, *(Said(said.words, _OF_INGREDIENT) for said in seen if said.value not in last))


def _short(error: Exception) -> str:
    return str(error).split("\n", 1)[0][:80] or type(error).__name__
