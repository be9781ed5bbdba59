"""Tells of incoming picture files that are one photograph, or look alike, and say other words of it."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.credit_conflict import OWNERS
from linter.credits.picture_credits import credit_of, in_common, named_owners
from linter.credits.same_photograph import Same, photograph_keys, same
from linter.model.finding import Level
from linter.model.picture_file import FileFinding, JudgedFile, PictureFile
from linter.reading.pictures.perceptual_hash import Album, Look
from linter.rules.registry import AnyRule
from linter.settings import Settings
from linter.text.similarity import nearly_same, plain_words
from linter.text.words import shortened

RULE = "picture-same-photo"
_LOOK_BACK = 200  # earlier files of one photograph that a further one is held against
# What is kept of a file for those that come later.
_KEPT = (*OWNERS, "caption", "created", "document_id", "original_document_id", "image_id")


def _rule(path: str, settings: Settings) -> AnyRule | None:
    return next((each for each in settings.at(path).rules if each.name == RULE), None)


def told_of(path: str, settings: Settings) -> bool:
    """False where the settings say that nothing is to be said of a file beside others."""
    return RULE not in settings.rules or _rule(path, settings) is not None


class SamePhotos:
    """The files that came before: each further one is held against those which may be the same photograph."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._files: list[PictureFile] = []
        self._by_key: dict[str, list[int]] = {}
        self._looks: Album[int] = Album()

    def held(self, judged: JudgedFile, look: Look | None) -> JudgedFile:
        """A file with what is to be said of it beside those before, and those which came later know of it."""
        if judged.file.unread or not told_of(judged.file.name, self._settings):
            return judged
        alike = set(self._looks.like(look)) if look is not None else set()
        keys = list(photograph_keys(judged.file))
        filed = {number for key in keys for number in self._by_key.get(key, ())}
        found = self._told(judged.file, sorted(alike | filed)[-_LOOK_BACK:], alike)
        number = len(self._files)
        kept = {name: values for name, values in judged.file.fields.items() if name in _KEPT}
        self._files.append(PictureFile(judged.file.name, judged.file.kind, kept))
        for key in keys:
            self._by_key.setdefault(key, []).append(number)
        if look is not None:
            self._looks.add(look, number)
        said = next(found, None)
        if said is None:
            return judged
        rule = _rule(judged.file.name, self._settings)
        level = rule.set_level if rule and rule.set_level else said.level
        findings = sorted((*judged.findings, said._replace(level=level)), key=lambda each: each.level.rank)
        return judged._replace(findings=tuple(findings))

    def _told(self, picture: PictureFile, numbers: list[int], alike: set[int]) -> Iterator[FileFinding]:
        """What is to be said of a file, that which is sure first."""
        before = [(self._files[number], number in alike) for number in numbers]
        rows = [(same(picture, other, alike=is_like), is_like, other) for other, is_like in before]
        for wanted, level, how in (
            (Same.ONE, Level.WARNING, "It is one photograph with {}"),
            (Same.UNTOLD, Level.NOTE, "It looks like {}: look whether they are one photograph"),
        ):
            for told, is_like, other in rows:
                seen = told is wanted and (is_like or wanted is Same.ONE)
                if seen and (words := self._other_words(picture, other)):
                    yield FileFinding(RULE, level, f"{how.format(other.name)}; {words}")

    def _other_words(self, picture: PictureFile, other: PictureFile) -> str:
        """What another file says otherwise: whose the picture is, or what it shows."""
        ours, theirs = named_owners(picture), named_owners(other)
        credit = credit_of(other)
        if credit and credit_of(picture) and not in_common(ours, theirs, self._settings.newsroom.agencies):
            return f"that file credits it to “{credit}”."
        here, there = picture.words("caption"), other.words("caption")
        if here and there and not any(_near(one, two) for one in here for two in there):
            return f"that file’s caption is “{shortened(' '.join(there[0].split()), 80).rstrip('.')}”."
        return ""


def _near(one: str, other: str) -> bool:
    """True for captions that say the same, touched up, cut short, or with a line of the agency round them."""
    if nearly_same(one, other):
        return True
    short, long = sorted((" ".join(plain_words(one)), " ".join(plain_words(other))), key=len)
    return short in long
