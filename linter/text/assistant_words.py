"""What writing assistants say to those who ask them for a caption, and what a writer may say too."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy, one_of
from linter.text.quotations import outside_quotations

_WORDS = one_of(
    (
        "what it hands over",
        r"(?:Sure[!,.] |Certainly[!,.] |Of course[!,.] )?Here(?:’s|'s| is| are) (?:an?|some|the|your|\d+) "
        r"(?:suggested |possible |revised |short |concise )?(?:captions?|alt(?:ernative)? texts?)\b"
        r"(?! (?:writers?|contests?|competitions?|s?he|they|that|which|of)\b)",
        "Sure! Here are 3 possible captions",
    ),
    ("what it is", r"As an AI (?:language )?model\b(?=,? (?:I|my)\b)", "As an AI model, I"),
    (
        "what it cannot see",
        r"\bI(?:’m| am|'m) (?:unable to|not able to) (?:view|see|identify) (?:the |this )?(?:image|picture|photo)",
        "I’m unable to view this image",
    ),
    (
        "what it offers",
        r"\b(?:Would you like me to|Let me know if you(?:’d|'d| would) like me to) "
        r"(?:shorten|revise|adjust|rewrite|tweak|tailor|refine)\b",
        "Would you like me to shorten",
    ),
    ("its heading", r"^(?:Suggested (?:caption|alt text)|Alt text) ?:", "Suggested caption:"),
)
_SAID = lazy(_WORDS, re.I)
_SIGNS = ("caption", "alt text", "alternative text", "as an ai", "able to", "like me to")  # one stands in each of them
# What no writer says in earnest: an eager word first, what the words are for, an apology, the model's own name.
_CERTAIN = one_of(
    ("an eager word", r"^(?:Sure|Certainly|Of course)[!,.] .*", "Sure! Here is a caption"),
    (
        "a kind of caption",
        r"^Here.{1,5}(?:an?|the|your) (?:suggested|possible|revised|short|concise) .*",
        "Here is a short caption",
    ),
    ("a model of language", r"^As an AI language model.*", "As an AI language model"),
    ("what it cannot see", r"^I.{1,4}(?:unable|not able) .*", "I’m unable to view the image"),
)
_SURELY = lazy(_CERTAIN, re.I)
_FOR = lazy(
    r"\s*(?:for|of|describing) (?:the|this|your) (?:attached |uploaded |provided )?(?:image|photo|picture)"
    r"|\s*:\s*[\"“‘\n]",
    re.I,
)
_HONEST = lazy(r" (?:from|by|that|which)\b| (?:clearly|any more|anymore|because)\b", re.I)
_SORRY = lazy(r"\b(?:I.{1,3}sorry|sorry|apologi[sz]e|unfortunately)\b[^.!?]{0,40}$", re.I)


def said(words: str) -> list[tuple[int, int]]:
    """Where a text has what an assistant says, in the paper's own words."""
    small = words.casefold()
    return outside_quotations(_SAID, words) if any(map(small.__contains__, _SIGNS)) else []


def surely_said(words: str, start: int, end: int) -> bool:
    """False where a writer may have said it: "Here are 10 captions by readers", "Alt text: how to write it"."""
    if _SORRY.search(words, 0, start) or _FOR.match(words, end):
        return True
    return start == 0 and _SURELY.match(words[:end].strip()) is not None and not _HONEST.match(words, end)
