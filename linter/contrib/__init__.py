"""Cutline inside other people's programs."""
