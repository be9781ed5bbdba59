"""The shapes of requests and answers: the contract ``POST /v1/lint`` keeps, version 1."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, Field, field_validator, model_validator

from linter.rules.families import Family
from linter.servers.http.picture_model import LONGEST, Asked, Picture, Short
from linter.text.moments import here

SCHEMA: Literal["1"] = "1"
MOST_FINDINGS = 1000  # of an answer
MOST_PICTURES = 5000  # of a request; the others are passed over


def _first(value: Any) -> Any:
    return value[:MOST_PICTURES] if isinstance(value, list) else value


Event = Literal["preview", "publish", "update", "schedule", "scheduled", "workflow", "bulk", "api", "ci", "audit"]
Verdict = Literal["pass", "warn", "fail"]
Decision = Literal["pass", "ask", "stop"]


class Cms(Asked):
    """Where the page comes from; for the log."""

    cms: Short = ""
    cms_version: Short = ""
    plugin: Short = ""
    site: Short = ""


class Actor(Asked):
    """Who publishes."""

    id: Short = ""
    name: Short = ""


class Happening(Asked):
    """What is about to happen. The rules do not change with it: what to do about an answer is the caller's."""

    type: Event = "publish"
    scheduled_for: Short | None = Field(default=None, description="a day or a moment, as in 2031-05-02T06:00:00Z")
    actor: Actor = Actor()

    @field_validator("scheduled_for")
    @classmethod
    def _is_one(cls, said: str | None) -> str | None:
        """An hour that nobody understands would be taken for now, and an embargo with it."""
        if said and here(said) is None:
            raise ValueError("It has to be a day or a moment, as in 2031-05-02T06:00:00Z.")
        return said


class Content(Asked):
    """The page as readers will get it, rendered, not stored: ``html`` is all of it, ``article`` the article alone."""

    html: str | None = None
    article: str | None = Field(
        None, description="the article's own HTML without the page round it: no end tag in it hides what follows"
    )
    kind: Literal["page", "fragment"] = "page"
    main_selector: str | None = Field(
        None, max_length=LONGEST, description="where the article is in the page, as a CSS selector"
    )
    base_url: Short = ""

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.html is None) == (self.article is None):
            raise ValueError("Send either html or article.")
        if self.article is not None and self.main_selector is not None:
            raise ValueError("An article that is sent alone has no main_selector.")
        return self

    @property
    def words(self) -> str:
        """What was sent; places count in it."""
        return self.article if self.article is not None else self.html or ""


class Document(Asked):
    """One article."""

    id: Short = ""
    revision: Short = ""
    type: Short = "article"
    url: Short = Field("", description="never fetched; its path chooses the settings for paths")
    lang: Short = Field("", description="the language, where the HTML says none")
    title: Short = ""
    content: Content
    images: Annotated[list[Picture], BeforeValidator(_first)] = Field(
        default_factory=list, description=f"the first {MOST_PICTURES:,} count"
    )


class Wanted(Asked):
    """What the caller asks for."""

    profile: Short = "default"
    max_findings: int = Field(default=200, ge=1, le=MOST_FINDINGS)
    locale: Short = "en"
    show_all: bool = Field(default=False, description="also notes that a rule is not sure of")


class LintRequest(Asked):
    """A page to check."""

    schema_: Literal["1"] = Field(SCHEMA, alias="schema")
    request_id: Short = ""
    source: Cms = Cms()
    event: Happening = Happening()
    document: Document
    options: Wanted = Field(default_factory=lambda: Wanted())


class Spot(BaseModel):
    """A place in the HTML that was sent: lines and columns from 1, offsets from 0 in UTF-16 units."""

    line: int
    column: int
    start: int
    end: int


class Location(Spot):
    """A finding's place; ``selector`` finds its element on the rendered page.

    Of a finding that speaks of a picture also how sure the reading of it is, from 0 to 1.
    """

    selector: str
    snippet: str
    image_id: str
    block_path: str
    picture_sure: float | None = Field(None, description="how likely the picture is the article's")
    caption_sure: float | None = Field(None, description="how likely its caption is its own, or that it has none")
    credit_sure: float | None = Field(None, description="the same of its credit")


class Change(BaseModel):
    """Replace what stands between two offsets, in UTF-16 units, of the HTML that was sent."""

    start: int
    end: int
    new: str


class Mend(BaseModel):
    """A fix: its edits belong together."""

    title: str
    safety: Literal["safe", "ask", "show"]
    edits: list[Change]


class Related(Spot):
    """Another place that a finding speaks of."""

    note: str


class FindingOut(BaseModel):
    """What is wrong, in one sentence of plain text."""

    id: str = Field(description="stays the same while other parts of the page change")
    rule: str
    family: Family = Field(description="what the rule is about, for those who treat many rules alike")
    summary: str = Field(description="what the rule reports, for lists; empty for one of the house's own")
    level: Literal["error", "warning", "note"]
    sure: Literal["certain", "likely", "maybe"]
    message: str
    hint: str
    doc_url: str
    decision: Decision = Field(description="what it does by the house's mode and fail-on; a caller may be milder")
    overridable: bool
    location: Location
    related: list[Related]
    fix: Mend | None


class AllowedOut(BaseModel):
    """A finding that somebody allowed, and which is therefore not among the others."""

    rule: str
    family: Family
    summary: str
    level: Literal["error", "warning", "note"]
    decision: Decision = Field(description="what it would do if it were not allowed")
    message: str
    location: Spot
    by: Literal["page", "house"] = Field(description="in the page itself, by an editor; or the house, in its settings")
    reason: str


class Counts(BaseModel):
    """How many findings, by level."""

    error: int
    warning: int
    note: int


class Crashed(BaseModel):
    """A rule that failed on this page; the others were heard."""

    rule: str
    error: str


class UnreadOut(BaseModel):
    """A picture's file that could not be read, or not whole: the page was not held to all that it says."""

    src: str
    message: str


class Linter(BaseModel):
    """Who answered."""

    version: str
    ruleset: str = Field(description="the profile, and a mark that changes when its settings do")


class LintAnswer(BaseModel):
    """What was found; 200 also where the article fails."""

    schema_: Literal["1"] = Field(SCHEMA, serialization_alias="schema")
    request_id: str
    verdict: Verdict
    decision: Decision = Field(description="of the page: the hardest of its findings'")
    mode: Literal["observe", "warn", "block"] = Field(description="the house's; warn also where fail-on is never")
    counts: Counts
    pictures: int = Field(description="how many pictures were read, with their captions and credits")
    captions: int = Field(description="how many of them have a caption")
    credits: int = Field(description="how many of them have a credit")
    truncated: bool
    unread: list[UnreadOut] = Field(description="picture files that could not be read, or not whole")
    findings: list[FindingOut]
    allowed: list[AllowedOut] = Field(description="log them; those by the page may need a right")
    crashes: list[Crashed]
    linter: Linter
    content_sha256: str = Field(description="of the HTML as UTF-8: an override counts for these words only")
    duration_ms: float


class RuleOut(BaseModel):
    """A rule, for the settings page of a CMS."""

    id: str
    family: Family
    level: Literal["error", "warning", "note"]
    sure: Literal["certain", "likely", "maybe"]
    on_request: bool
    fixes: bool
    summary: str
    doc_url: str


class RulesAnswer(BaseModel):
    """Every rule."""

    version: str
    rules: list[RuleOut]


class Problem(BaseModel):
    """A refusal, as RFC 9457 has it (``application/problem+json``)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    errors: list[dict[str, str]] = Field(default_factory=list, description="JSON pointers, and what is wrong there")
    limit: int | None = None
