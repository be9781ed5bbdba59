"""Cutline: reads the HTML of a news article and reports what a careful picture editor would."""
