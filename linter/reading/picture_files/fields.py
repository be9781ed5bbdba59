"""Which places of a file speak of which field, in the order that counts: XMP, then IIM, then Exif."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from operator import itemgetter

from linter.data import table
from linter.model.lazy_regex import lazy
from linter.model.picture_file import Said

# The places as desks name them. IPTC Photo Metadata Mapping Guidelines 2023.1; IPTC Photo Metadata Standard 2025.1;
# PLUS License Data Format; Exif 3.0, the tag Photographer.
PLACES: Mapping[str, tuple[str, ...]] = {
    "creator": ("XMP dc:creator", "IIM 2:80", "Exif Artist", "Exif Photographer", "XMP tiff:Artist"),
    "creator_title": ("XMP photoshop:AuthorsPosition", "IIM 2:85"),
    "credit": ("XMP photoshop:Credit", "IIM 2:110"),
    "source": ("XMP photoshop:Source", "IIM 2:115"),
    "copyright": ("XMP dc:rights", "IIM 2:116", "Exif Copyright", "XMP tiff:Copyright"),
    "caption": ("XMP dc:description", "IIM 2:120", "Exif ImageDescription", "XMP tiff:ImageDescription"),
    "caption_writer": ("XMP photoshop:CaptionWriter", "IIM 2:122"),
    "headline": ("XMP photoshop:Headline", "IIM 2:105"),
    "title": ("XMP dc:title", "IIM 2:5"),
    "instructions": ("XMP photoshop:Instructions", "IIM 2:40"),
    "usage_terms": ("XMP xmpRights:UsageTerms",),
    "web_statement": ("XMP xmpRights:WebStatement",),
    "alt": ("XMP Iptc4xmpCore:AltTextAccessibility",),
    "extended": ("XMP Iptc4xmpCore:ExtDescrAccessibility",),
    "persons": ("XMP Iptc4xmpExt:PersonInImage", "XMP Iptc4xmpExt:PersonInImageWDetails"),
    "source_type": ("XMP Iptc4xmpExt:DigitalSourceType", "XMP Iptc4xmpExt:DigitalSourcefileType"),
    "ai_system": ("XMP Iptc4xmpExt:AISystemUsed",),
    "ai_version": ("XMP Iptc4xmpExt:AISystemVersionUsed",),
    "ai_prompt": ("XMP Iptc4xmpExt:AIPromptInformation",),
    "ai_prompt_writer": ("XMP Iptc4xmpExt:AIPromptWriterName",),
    "model_release": ("XMP plus:ModelReleaseStatus",),
    "property_release": ("XMP plus:PropertyReleaseStatus",),
    "model_age": ("XMP plus:MinorModelAgeDisclosure",),
    "licensor": ("XMP plus:Licensor",),
    "image_supplier": ("XMP plus:ImageSupplier",),
    "credit_required": ("XMP plus:CreditLineRequired",),
    "data_mining": ("XMP plus:DataMining",),
    "created": (
        "XMP photoshop:DateCreated",
        "IIM 2:55",
        "Exif DateTimeOriginal",
        "Exif DateTimeDigitized",
        "XMP xmp:CreateDate",
    ),
    "release": ("IIM 2:30",),
    "expiration": ("IIM 2:37",),
    "metadata_date": ("XMP xmp:MetadataDate", "XMP xmp:ModifyDate"),
    "city": ("XMP photoshop:City", "IIM 2:90"),
    "state": ("XMP photoshop:State", "IIM 2:95"),
    "country": ("XMP photoshop:Country", "IIM 2:101"),
    "keywords": ("XMP dc:subject", "IIM 2:25"),
    "document_id": ("XMP xmpMM:DocumentID",),
    "original_document_id": ("XMP xmpMM:OriginalDocumentID",),
    "image_id": ("Exif ImageUniqueID",),
    "job_id": ("XMP photoshop:TransmissionReference", "IIM 2:103"),
}
FIELD_OF = {place: field for field, places in PLACES.items() for place in places}
_OF_LISTS = ("creator", "keywords")  # fields whose datasets are repeated
_RANK = {place: number for number, place in enumerate(FIELD_OF)}
_IIM = {
    int(place.removeprefix("IIM 2:")): (_RANK[place], place, field in _OF_LISTS)
    for place, field in FIELD_OF.items()
    if place.startswith("IIM")
}
_by_rank = itemgetter(0)
_FIELDS = tuple(FIELD_OF.values())
_MISUSED = ("caption", "instructions")  # fields in which programs write what nobody says
_LONGEST_CAMERA = 60  # letters of what cameras write
_FACEBOOK = lazy(r"FBMD[0-9a-f]+")  # Facebook's own number, which it writes where instructions stand


def filed(
    xmp: list[dict[str, Said]], iim: Mapping[int, tuple[str, ...]], exif: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[Said, ...]]:
    """The values of each field, the one that counts first. Of two packets of XMP the first counts."""
    rows = [(_RANK[place], said) for packet in xmp for place, said in packet.items()]
    for number, words in iim.items():
        if number in _IIM:
            rank, place, listed = _IIM[number]
            rows += [(rank, Said(words, place))] if listed else [(rank, Said((each,), place)) for each in words]
    rows += [(_RANK[place], Said(words, place)) for name, words in exif.items() if (place := f"Exif {name}") in _RANK]
    rows.sort(key=_by_rank)
    found: dict[str, list[Said]] = {}
    for rank, said in rows:
        field = _FIELDS[rank]
        if field in _MISUSED:
            field = _meant(field, said)
        held = found.get(field)
        if held is None:
            found[field] = [said]
        elif not any(other.where == said.where and other.words == said.words for other in held):
            held.append(said)
    return {field: tuple(values) for field, values in found.items()}


def _meant(field: str, said: Said) -> str:
    """The field, or another name for what programs write into it: a camera's name is no caption."""
    if field == "caption" and len(said.value) < _LONGEST_CAMERA and _of_cameras().fullmatch(said.value.strip()):
        return "camera_words"
    if field == "instructions" and any(_FACEBOOK.fullmatch(words) for words in said.words):
        return "facebook_number"
    return field


@cache
def _of_cameras() -> re.Pattern[str]:
    return re.compile("|".join(row["pattern"] for row in table("picture_files")["camera"]), re.I)
