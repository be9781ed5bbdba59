"""The tables of Cutline in Wagtail."""
