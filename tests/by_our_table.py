"""The functions that read credits, each with Cutline's own table of agencies, for tests of words alone."""

from __future__ import annotations

from functools import partial

from linter.credits import agency_instructions, detection, formatting, parser
from linter.credits.agencies import ours

agency = ours().agency
find_credit = partial(detection.find_credit, agencies=ours())
is_credit = partial(detection.is_credit, agencies=ours())
is_led_in = partial(detection.is_led_in, agencies=ours())
leaks = partial(agency_instructions.leaks, agencies=ours())
parse = partial(parser.parse, agencies=ours())
parts = partial(parser.parts, agencies=ours())
printed = partial(formatting.printed, agencies=ours())
runs = partial(agency_instructions.runs, agencies=ours())
