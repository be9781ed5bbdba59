"""Codes of characters and tags of HTML that stand in words, where a system escaped what was escaped already."""

from __future__ import annotations

from linter.model.lazy_regex import lazy, one_of

_NAMES = one_of(
    ("a number", r"#\d{2,6}|#x[0-9a-fA-F]{2,6}", "#8217"),
    ("marks of HTML", "amp|nbsp|quot|apos|lt|gt", "nbsp"),
    ("marks of print", "rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|bull|shy|copy", "ndash"),
    (
        "letters",
        "[aeiouyAEIOUY](?:acute|grave|uml|circ)|[anoANO]tilde|[cC]cedil|szlig|[oO]slash|[aA]ring|(?:ae|AE|oe|OE)lig|[sSzZcCrReE]caron"
        "|eth|thorn",
        "Ouml",
    ),
    ("other marks", "laquo|raquo|bdquo|iexcl|iquest|euro|pound|deg|middot|times|frac12", "laquo"),
)
CODE = lazy(rf"&(?:{_NAMES});")
TAGS = lazy(
    r"<(em|strong|b|i|u|span|time|cite|a|p|sup|sub)\b[^<>]{0,200}>[^<>]*</\1>|<br\s*/?>"
    r"|<img\s[^<>]{0,400}=[^<>]{0,400}>|</?(?:div|figure|figcaption|h[1-6]|blockquote|font|center)\b[^<>]{0,200}>"
)
