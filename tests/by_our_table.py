"""The functions that read credits, each with Cutline's own table of agencies, for tests of words alone."""

from __future__ import annotations

from functools import partial

from linter.credits import (
    agency_instructions,
    detection,
    formatting,
    misspelt_agencies,
    names_at_end,
    parser,
    truncation,
)
from linter.credits.agencies import ours

agency = ours().agency
cut_short = partial(truncation.cut_short, agencies=ours())
find_credit = partial(detection.find_credit, agencies=ours())
is_credit = partial(detection.is_credit, agencies=ours())
is_led_in = partial(detection.is_led_in, agencies=ours())
near_agency = partial(misspelt_agencies.near_agency, agencies=ours())
photo_by = partial(names_at_end.photo_by, agencies=ours())
leaks = partial(agency_instructions.leaks, agencies=ours())
parse = partial(parser.parse, agencies=ours())
parts = partial(parser.parts, agencies=ours())
printed = partial(formatting.printed, agencies=ours())
runs = partial(agency_instructions.runs, agencies=ours())
